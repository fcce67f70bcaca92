"""A PIN opens a session on one tablet for some hours; wrong ones wait longer, whatever restarts."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from central_service.services import sessions
from pickup_domain.rights import NOT_ON_THE_TEAM
from pickup_domain.sync import SESSION_HEADER, EnrolAnswer
from tests.live_service import DRILL, GTINS, LEAD_PIN, MAYA, LiveService, cart, push, pushed

LENA = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}


class Watch:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        """The time."""
        return self.now


def try_pin(client: httpx.Client, pin: str, staff_id: str = "lena") -> tuple[int, str]:
    """Status and code of a try."""
    answer = client.post("/sessions", json={"staff_id": staff_id, "pin": pin})
    return answer.status_code, answer.json().get("code", "")


def team_of(client: httpx.Client) -> int:
    """What a lead may read is answered with."""
    return client.get("/team").status_code


def test_wrong_pins_wait_longer_and_longer_whatever_restarts(tmp_path: Path, migrated_file: Path) -> None:
    """Five tries, then 30 s, then 60 s, up to an hour; of this person on this tablet only."""
    copyfile(migrated_file, tmp_path / "central.sqlite3")
    watch = Watch()
    with LiveService(tmp_path, clock=watch) as service:
        here, beside = service.enrol(), service.enrol(name="Counter 2")
        with service.tablet(here) as client:
            assert [try_pin(client, "0000") for _ in range(5)] == [(403, "wrong_pin")] * 5
            assert try_pin(client, LEAD_PIN) == (429, "pin_locked")
            assert try_pin(client, "1234", "maya") == (201, "")
        with service.tablet(beside) as client:
            assert try_pin(client, LEAD_PIN) == (201, "")
    with LiveService(tmp_path, clock=watch, is_set_up=True) as again, again.tablet(here) as client:
        waits = []
        for _ in range(9):
            refused = client.post("/sessions", json={"staff_id": "lena", "pin": LEAD_PIN})
            assert refused.status_code == 429
            waits.append(int(refused.headers["Retry-After"]))
            watch.now += timedelta(seconds=waits[-1])
            assert try_pin(client, "0000") == (403, "wrong_pin")
        assert waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
        watch.now += sessions.LONGEST_DELAY
        assert try_pin(client, LEAD_PIN) == (201, "")
        assert try_pin(client, "0000") == (403, "wrong_pin")
        assert try_pin(client, LEAD_PIN) == (201, "")


def test_many_tries_at_once_are_no_more_than_five(service: LiveService) -> None:
    """They are counted before they are looked at."""
    enrolled = service.enrol()

    def once(number: int) -> int:
        with service.tablet(enrolled) as client:
            return try_pin(client, f"00{number:02}")[0]

    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(once, range(16)))
    assert sorted(statuses) == [403] * 5 + [429] * 11


def test_a_session_is_over_after_its_hours_and_at_sign_out(tmp_path: Path, migrated_file: Path) -> None:
    """Twelve hours, or when somebody says so; the service remembers no bearer."""
    copyfile(migrated_file, tmp_path / "central.sqlite3")
    watch = Watch()
    with LiveService(tmp_path, clock=watch) as service:
        enrolled = service.enrol()
        with service.sign_in(enrolled) as first, service.sign_in(enrolled) as second:
            assert first.delete("/sessions/current").status_code == 204
            assert (team_of(first), team_of(second)) == (401, 200)
            watch.now += sessions.VALID_FOR
            assert team_of(second) == 401
            bearer = second.headers[SESSION_HEADER]
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert bearer.encode() not in kept


LET_GO: dict[str, Any] = {
    "another PIN": ("PUT", "/team/lena/pin", {"pin": "40718"}),
    "another role": ("PATCH", "/team/lena", {"role": "associate"}),
    "off the team": ("DELETE", "/team/lena", None),
}


@pytest.mark.parametrize("how", sorted(LET_GO))
def test_what_a_lead_changes_about_somebody_signs_them_out(service: LiveService, how: str) -> None:
    """On every tablet, at once; nothing of a session is left that coming back to the team could revive."""
    method, path, body = LET_GO[how]
    left, other = service.enrol(), service.enrol()
    with service.sign_in(left) as theirs, second_lead(service, other) as lead:
        assert team_of(theirs) == 200
        assert lead.request(method, path, json=body).status_code < 300
        assert (team_of(theirs), team_of(lead)) == (401, 200)
        assert left.device_id not in signed_in(service)


def test_a_tablet_that_is_locked_out_takes_its_sessions_along(service: LiveService) -> None:
    """And says so in words; nothing of a session is left that another enrolment could bring back."""
    lost, other = service.enrol(name="Lost"), service.enrol()
    with service.sign_in(lost) as theirs, service.sign_in(other) as lead:
        assert signed_in(service) == {lost.device_id, other.device_id}
        assert lead.delete(f"/devices/{lost.device_id}").status_code == 204
        assert theirs.get("/team").json()["code"] == "token_revoked"
        assert signed_in(service) == {other.device_id}
        assert lead.delete(f"/devices/{lost.device_id}").status_code == 204


def signed_in(service: LiveService) -> set[str]:
    """Tablets that somebody is signed in on."""
    asked = text("SELECT device_id FROM staff_session")
    return service.database.read(lambda connection: set(connection.execute(asked).scalars()))


def test_a_tablet_that_waits_for_news_hears_that_it_is_locked_out(unwatched: LiveService) -> None:
    """At once: at the end of its wait it would be told that nothing is new."""
    lost = unwatched.enrol(name="Lost")
    with unwatched.tablet(lost) as theirs, unwatched.sign_in(unwatched.enrol()) as lead:
        head = theirs.get("/snapshot").json()["seq"]
        asked = {"epoch": lost.epoch, "since": head, "wait": 25}
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(theirs.get, "/changes", params=asked)
            unwatched.await_waiter(waiting)
            assert lead.delete(f"/devices/{lost.device_id}").status_code == 204
            assert waiting.result().json()["code"] == "token_revoked"


def second_lead(service: LiveService, enrolled: EnrolAnswer) -> httpx.Client:
    """Another lead, signed in."""
    new = {"staff_id": "noor", "name": "Noor A.", "initials": "NA", "role": "shift_lead", "pin": "5517"}
    with service.sign_in(enrolled) as lead:
        assert lead.post("/team", json=new).status_code == 201
    return service.sign_in(enrolled, "noor", "5517")


def placed(service: LiveService) -> str:
    """An order, by id."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k1"})
        return str(answer.json()["order_id"])


def test_a_tablets_claim_of_a_role_is_nothing(service: LiveService) -> None:
    """An associate who says that they lead is an associate; a lead who says that they do not, leads."""
    order_id = placed(service)
    false_lead = MAYA | {"role": "shift_lead"}
    modest = {"kind": "staff", "id": "lena", "name": "Nobody", "role": "associate"}
    with service.tablet(service.enrol()) as client:
        refused = push(client, pushed(order_id, "cancel", reason="x") | {"actor": false_lead})[0]
        applied = push(client, pushed(order_id, "cancel", 2, reason="x") | {"actor": modest})[0]
    assert (refused["status"], refused["code"]) == ("rejected", "who_may_not")
    assert applied["status"] == "applied"


@pytest.mark.parametrize("kind", ["assign", "take_exception"])
def test_nothing_is_given_to_somebody_who_is_not_on_the_team(service: LiveService, kind: str) -> None:
    """Whom nobody knows, of another store, or who has left; a colleague gets it by the name known here."""
    order_id = placed(service)
    key: dict[str, Any] = {"key": "late:x"} if kind == "take_exception" else {}
    enrolled = service.enrol()

    def give(seq: int, staff_id: str) -> dict[str, Any]:
        to = {"kind": "staff", "id": staff_id, "name": "Somebody", "role": "associate"}
        return pushed(order_id, kind, seq, assignee=to, **key) | {"actor": LENA}

    with service.sign_in(enrolled) as lead:
        results = push(lead, give(1, "ghost"), give(2, "omar"), give(3, "maya"))
        assert lead.delete("/team/maya").status_code == 204
        results += push(lead, give(4, "maya"))
        page = lead.get("/changes", params={"epoch": enrolled.epoch, "since": 0}).json()
    codes = [each["code"] for each in results]
    assert codes == ["not_allowed", "not_allowed", "", "not_allowed"]
    assert results[0]["sentence"] == NOT_ON_THE_TEAM
    order = [each["body"] for each in page["changes"] if each["kind"] == "order"][-1]
    given = order["exceptions"][0]["owner"] if key else order["assigned_to"]
    assert (given["id"], given["name"]) == ("maya", "Maya R.")


def test_what_somebody_did_with_goods_counts_after_they_left_and_is_looked_at(service: LiveService) -> None:
    """From a tablet that was offline: a pick counts, with an incident; a word to the customer does not."""
    order_id = placed(service)
    enrolled = service.enrol()
    with service.sign_in(enrolled) as lead:
        assert lead.delete("/team/maya").status_code == 204
    pick = pushed(order_id, "pick_item", 1, line_id="1", quantity=1, method="scanned", code=GTINS[DRILL]) | {
        "offline": True
    }
    word = pushed(
        order_id, "delay", 2, reason="x", window={"start": pick["occurred_at"], "end": pick["occurred_at"]}
    )
    stranger = pushed(order_id, "pick_item", 3, line_id="2", quantity=1, method="typed")
    with service.tablet(enrolled) as client:
        results = push(client, pick, word, stranger | {"actor": MAYA | {"id": "nobody"}})
        page = client.get("/changes", params={"epoch": enrolled.epoch, "since": 0}).json()
    assert [(each["status"], each["code"]) for each in results] == [
        ("applied", ""),
        ("rejected", "who_may_not"),
        ("rejected", "who_may_not"),
    ]
    [incident] = [each["body"] for each in page["changes"] if each["kind"] == "incident"]
    assert (incident["kind"], incident["order_id"]) == ("needs_review", order_id)
    assert "Maya R. is not on the team any more" in incident["detail"]
    orders = [each["body"] for each in page["changes"] if each["kind"] == "order"]
    assert orders[-1]["lines"][0]["picked"] == 1
    assert "picked" not in orders[-1]["lines"][1]
