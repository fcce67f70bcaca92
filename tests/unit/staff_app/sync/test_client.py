"""The line to the service: what is asked, and every fault in a sentence."""

import gzip
import inspect
import json
import re
from collections.abc import Callable
from importlib.metadata import version

import httpx
import pytest

from central_service.api import access, limits, rates
from central_service.services import enrolment, floor, insights, sessions, substitutes, team
from pickup_domain import commands as c
from pickup_domain.convert import to_wire
from pickup_domain.sync import (
    APP_VERSION_HEADER,
    UNSENT_HEADER,
    CommandResult,
    EnrolAnswer,
    PushAnswer,
    ResultStatus,
)
from pickup_domain.wording import Sentence
from staff_app.errors import UNTRUSTED, ServiceError
from staff_app.sync.client import ServiceClient
from tests.counter_service import change, page, snapshot
from tests.factories import NOW, command, placed

Answer = Callable[[httpx.Request], httpx.Response]
URL = "https://pickup.example.com"
_BODY = {"title": "T", "status": 409, "detail": "D"}
_NOT_FOR_TABLETS = {"wrong_key"}
"""Storefronts and operations have keys; tablets have tokens."""


class Line:
    """A client whose requests are answered here and kept."""

    def __init__(self, answer: Answer) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = answer
        self.client = ServiceClient(URL, "DT01", "secret", transport=httpx.MockTransport(self._handle))

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answer(request)


def answering(status: int, body: str | bytes, **headers: str) -> Line:
    """A service that always says the same."""
    return Line(lambda request: httpx.Response(status, content=body, headers=headers))


def failing(error: Exception) -> Line:
    """A network that does not carry anything."""

    def answer(request: httpx.Request) -> httpx.Response:
        del request
        raise error

    return Line(answer)


def problem(line: Line) -> ServiceError:
    """What the person is told."""
    with pytest.raises(ServiceError) as told:
        line.client.changes("e", 0)
    return told.value


def test_every_request_says_who_asks_and_in_which_protocol() -> None:
    """Token and protocol version go along."""
    line = answering(200, page().model_dump_json())
    line.client.changes("epoch-1", 7, wait_s=99)
    [request] = line.requests
    assert request.url.path == "/v1/stores/DT01/changes"
    assert dict(request.url.params) == {"epoch": "epoch-1", "since": "7", "wait": "25"}
    assert request.headers["Authorization"] == "Bearer secret"
    assert request.headers["Counterhand-Protocol"] == "1"


def test_the_read_limit_leaves_room_for_the_long_poll() -> None:
    """A quiet feed is no fault; a host that does not answer at all is one soon."""
    line = answering(200, page().model_dump_json())
    line.client.changes("e", 0, wait_s=25)
    limits = line.requests[0].extensions["timeout"]
    assert limits["read"] >= 25 + 10
    assert limits["connect"] == 3


def test_enrolment_trades_a_code_for_a_token() -> None:
    """No token is sent but to prove which tablet it was; the answer is read."""
    enrolled = EnrolAnswer(device_id="d1", store="DT01", token="t", pepper="ab" * 32, epoch="e")
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=enrolled.model_dump_json())

    client = ServiceClient(URL, transport=httpx.MockTransport(answer))
    assert client.enrol("ABCD-1234", "Counter 1") == enrolled
    assert "Authorization" not in asked[0].headers
    assert json.loads(asked[0].content) == {"code": "ABCD-1234", "device_name": "Counter 1"}
    client.enrol("ABCD-1234", "Counter 1", "d1", "t")
    told = {"former_device_id": "d1", "former_token": "t"}
    assert json.loads(asked[1].content) == {"code": "ABCD-1234", "device_name": "Counter 1"} | told


def test_commands_are_sent_as_they_are_and_their_results_read() -> None:
    """One body for the batch, one result for each."""
    pushed = to_wire(command(c.AddNote(text="ü")), 4)
    result = CommandResult(id=pushed.id, status=ResultStatus.APPLIED, version=2, feed_seq=9)
    line = answering(200, PushAnswer(results=(result,), server_time=NOW).model_dump_json())
    assert line.client.push([pushed]).results == (result,)
    assert json.loads(line.requests[0].content)["commands"] == [json.loads(pushed.model_dump_json())]


def test_pages_and_packed_snapshots_are_read() -> None:
    """A snapshot may come gzipped."""
    told = page(change(1, placed()))
    assert answering(200, told.model_dump_json()).client.changes("e", 0) == told
    whole = snapshot(placed())
    packed = gzip.compress(whole.model_dump_json().encode())
    assert answering(200, packed, **{"Content-Encoding": "gzip"}).client.snapshot() == whole


def test_the_services_own_words_are_passed_on() -> None:
    """Title, sentence and stable code of its problem document."""
    body = {"title": "Busy", "status": 409, "detail": "Somebody moves this store.", "code": "store_moving"}
    told = problem(answering(409, json.dumps(body)))
    assert (told.code, told.title, told.message) == ("store_moving", "Busy", "Somebody moves this store.")


def test_a_code_that_the_tablet_knows_is_said_in_its_own_words() -> None:
    """So that they can be translated."""
    body = {"title": "Revoked", "status": 401, "detail": "This tablet was revoked.", "code": "token_revoked"}
    told = problem(answering(401, json.dumps(body)))
    assert (told.code, told.message) == (
        "token_revoked",
        "This tablet was locked out. Ask the lead to enrol it again.",
    )
    assert isinstance(told.message, Sentence)


def codes() -> set[str]:
    """Every code that a tablet's requests may be refused with, read from where they are raised."""
    modules = (access, rates, limits, enrolment, floor, insights, sessions, substitutes, team)
    sources = [inspect.getsource(each) for each in modules]
    return {code for source in sources for code in re.findall(r'ProblemError\(\s*\d{3},\s*"(\w+)"', source)}


def test_every_code_that_a_tablet_is_refused_with_is_known_to_it() -> None:
    """None is left in the service's English."""
    found = codes() - _NOT_FOR_TABLETS
    told = {code: problem(answering(409, json.dumps(_BODY | {"code": code}))) for code in found}

    assert {"wrong_pin", "too_many_requests", "token_revoked"} <= found
    assert [code for code, error in told.items() if error.title == "T" or error.message == "D"] == []


def test_a_rule_that_the_service_decides_by_is_said_as_the_tablet_says_it() -> None:
    """Its sentence came as English; its template and values are known here."""
    detail = "No more than 2 of Wood screws can be refused."
    told = problem(answering(422, json.dumps(_BODY | {"code": "too_many", "detail": detail})))

    assert told.message == detail
    assert isinstance(told.message, Sentence)


def test_a_service_of_another_protocol_is_told_with_the_next_step() -> None:
    """426: who has to be updated, and that nothing is lost until then."""
    body = {"title": "Upgrade required", "status": 426, "detail": "Update it.", "code": "upgrade_required"}
    told = problem(answering(426, json.dumps(body)))
    assert told.code == "upgrade_required"
    assert str(told) == (
        "The app and the service speak different protocols. Update the older of the two. "
        "Go on working: what you do is kept here and sent after the update."
    )


@pytest.mark.parametrize(
    ("status", "code"), [(502, "unreachable"), (503, "unreachable"), (404, "http_404"), (302, "http_302")]
)
def test_an_answer_of_something_in_between_is_told_by_its_status(status: int, code: str) -> None:
    """A proxy's page is no problem document."""
    told = problem(answering(status, "<html>Bad gateway</html>"))
    assert told.code == code
    assert str(status) in told.message


@pytest.mark.parametrize("body", ["", "<html>Sign in to the guest network</html>", '{"epoch": 4}'])
def test_a_strange_answer_is_no_data(body: str) -> None:
    """A captive portal says 200 as well."""
    line = answering(200, body)
    assert problem(line).code == "bad_answer"
    for ask in (line.client.pace, lambda: line.client.day(NOW.date())):
        with pytest.raises(ServiceError) as told:
            ask()
        assert told.value.code == "bad_answer"


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("slow"),
        httpx.ReadTimeout("silent"),
        httpx.RemoteProtocolError("cut"),
    ],
)
def test_whatever_the_network_does_is_offline(error: Exception) -> None:
    """And the next step is to go on working."""
    told = problem(failing(error))
    assert told.code == "unreachable"
    assert "Go on working" in told.hint


@pytest.mark.parametrize(
    "url", ["pickup.example.com", "ftp://pickup.example.com", "http://pickup.example.com:port"]
)
def test_what_is_no_address_is_said_at_enrolment(url: str) -> None:
    """A forgotten https:// is not "offline"."""
    with pytest.raises(ServiceError) as told:
        ServiceClient(url).enrol("ABCD-1234", "Counter 1")
    assert told.value.code == "bad_address"


@pytest.mark.parametrize(
    "url",
    [
        "http://pickup.example.com",
        "HTTP://192.0.2.7:8080",
        "http://localhost.example.com",
        "http://[fe80::1]",
    ],
)
def test_nothing_is_said_to_an_address_without_tls(url: str) -> None:
    """The code, a token and everything else could be read: whoever types it is told what to type."""
    with pytest.raises(ServiceError) as told:
        ServiceClient(url)
    assert told.value.code == UNTRUSTED
    assert f"What is said to {url} can be read" in told.value.message
    assert "https:// in front" in told.value.hint


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080", "http://127.8.8.8", "http://[::1]", "http://localhost"]
)
def test_a_service_on_this_machine_needs_no_tls(url: str) -> None:
    """Nothing of what is said to it leaves the machine."""
    ServiceClient(url).close()


def test_a_line_that_was_hung_up_is_offline() -> None:
    """The app is closing; nobody is told a traceback."""
    line = answering(200, page().model_dump_json())
    line.client.close()
    assert problem(line).code == "unreachable"


def test_a_pull_tells_what_waits_and_which_app_asks() -> None:
    """Leads see it beside the tablet's name; what is not known is not told."""
    line = answering(200, page().model_dump_json())
    line.client.changes("epoch-1", 7)
    line.client.unsent = 3
    line.client.changes("epoch-1", 7)
    told = [each.headers.get(UNSENT_HEADER) for each in line.requests]
    assert told == [None, "3"]
    assert line.requests[0].headers[APP_VERSION_HEADER] == version("counterhand")
