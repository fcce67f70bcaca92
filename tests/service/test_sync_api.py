"""What tablets get: each command one result for ever, a feed without gaps, and only their own store."""

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import httpx
import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError

from central_service.services import store_state
from central_service.storage import access, embedded
from pickup_domain import upcasting
from pickup_domain.order import StorePolicy
from pickup_domain.sync import PROTOCOL, ChangesPage, EnrolAnswer
from tests.live_service import DRILL, GTINS, MAYA, LiveService, cart, push, pushed
from tests.service.test_availability import change

T = TypeVar("T")
LENA = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}


def place(service: LiveService, key: str = "k1", **changes: Any) -> str:  # noqa: ANN401
    """An order, by id."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=cart(**changes), headers={"Idempotency-Key": key})
        assert answer.status_code == 201, answer.text
        order_id: str = answer.json()["order_id"]
        return order_id


def feed(client: httpx.Client, enrolled: EnrolAnswer, since: int = 0, wait: float = 0) -> dict[str, Any]:
    """A page of the feed."""
    params: dict[str, str | int | float] = {"epoch": enrolled.epoch, "since": since, "wait": wait}
    page: dict[str, Any] = client.get("/changes", params=params).json()
    return page


def test_a_command_sent_ten_times_counts_once(service: LiveService) -> None:
    """The same result each time, one feed row, one version."""
    order_id = place(service)
    enrolled = service.enrol()
    with service.tablet(enrolled) as client:
        command = pushed(order_id, "start_picking")
        answer = client.post("/commands", json={"commands": [command]}).json()
        assert (answer["epoch"], answer["results"][0]["status"]) == (enrolled.epoch, "applied")
        results = [push(client, command)[0] for _ in range(10)]
        assert results[0]["status"] == "applied"
        assert all(result == results[0] for result in results)
        changes = feed(client, enrolled)["changes"]
    versions = [each["version"] for each in changes if each["kind"] == "order"]
    assert versions == [1, 2]


def test_an_id_with_another_body_is_rejected(service: LiveService) -> None:
    """And the first result stands."""
    order_id = place(service)
    with service.tablet(service.enrol()) as client:
        command = pushed(order_id, "start_picking")
        push(client, command)
        other = push(client, {**command, "type": "add_note", "args": {"text": "hello"}})[0]
        assert (other["status"], other["code"]) == ("rejected", "key_reused")
        assert push(client, command)[0]["status"] == "applied"


def test_an_update_between_two_sendings_changes_no_result(service: LiveService) -> None:
    """What the older app sent is sent again by the newer one, with the fields that it has learnt."""
    order_id = place(service)
    with service.tablet(service.enrol()) as client:
        old = pushed(order_id, "assign", assignee=MAYA)
        before = push(client, old)[0]
        raised = upcasting.read(json.dumps(old | {"wire": 1}))
        assert raised is not None
        again = raised.model_dump(mode="json")
        assert again["args"] != old["args"]
        assert before["status"] == "applied"
        assert push(client, again)[0] == before


def test_unknown_commands_wait_and_malformed_ones_do_not(service: LiveService) -> None:
    """A newer tablet's command is kept; one that makes no sense is told so."""
    order_id, other_id = place(service, "k1"), place(service, "k2")
    with service.tablet(service.enrol()) as client:
        newer, strange = push(
            client,
            pushed(order_id, "teleport", 1),
            pushed(other_id, "pick_item", 2, line_id="1", quantity="many"),
        )
    assert (newer["status"], newer["code"]) == ("retry", "unsupported")
    assert (strange["status"], strange["code"]) == ("rejected", "malformed")


def test_what_follows_an_undecided_command_of_its_order_waits(service: LiveService) -> None:
    """A note given after it must not overtake it; another order's may."""
    first, second = place(service, "k1"), place(service, "k2")
    with service.tablet(service.enrol()) as client:
        results = push(
            client,
            pushed(first, "teleport", 1),
            pushed(first, "add_note", 2, text="after it"),
            pushed(second, "add_note", 3, text="beside it"),
        )
    assert [(each["status"], each["code"]) for each in results] == [
        ("retry", "unsupported"),
        ("retry", "held_back"),
        ("applied", ""),
    ]


def test_what_follows_a_command_that_could_not_be_stored_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Its commit failed after it had been decided; the next one of its order is not judged without it."""
    monkeypatch.setattr(embedded, "_MAX_GROUP", 1)
    fails: list[bool] = []

    def no_more(connection: object) -> None:
        del connection
        if fails:
            fails.clear()
            raise OperationalError("COMMIT", {}, Exception("disk I/O error"))

    with LiveService(tmp_path) as service:
        order_id = place(service)
        pick = pushed(order_id, "pick_item", 2, line_id="1", quantity=1, method="scanned", code=GTINS[DRILL])
        batch = [pushed(order_id, "start_picking", 1), pick]
        event.listen(service.database.engine, "commit", no_more)
        with service.tablet(service.enrol()) as client:
            client.get("/snapshot")  # from now on it is known when the tablet called
            fails.append(True)
            lost = push(client, *batch)
            again = push(client, *batch)
    assert {each["status"] for each in lost} == {"retry"}
    assert [each["status"] for each in again] == ["applied", "applied"]
    assert "disk I/O error" in caplog.text


def test_an_empty_answer_tells_the_time_it_is_given(service: LiveService) -> None:
    """A tablet compares its clock with it; the wait must not count as a clock that is off."""
    enrolled = service.enrol()
    with service.tablet(enrolled) as client:
        head = feed(client, enrolled)["head"]
        asked = datetime.now(UTC)
        page = feed(client, enrolled, head, wait=1)
    assert page["changes"] == []
    assert datetime.fromisoformat(page["server_time"]) >= asked + timedelta(seconds=1)


@pytest.mark.parametrize(
    "actor",
    [
        {"kind": "staff", "id": "omar", "name": "Omar S.", "role": "associate"},
        {"kind": "staff", "id": "nobody", "name": "", "role": "shift_lead"},
        {"kind": "customer", "id": "customer"},
        {"kind": "system", "id": "system"},
    ],
    ids=lambda actor: actor["id"],
)
def test_only_this_stores_people_act(service: LiveService, actor: dict[str, str]) -> None:
    """A tablet speaks for its own staff, not for anybody else."""
    order_id = place(service)
    with service.tablet(service.enrol()) as client:
        result = push(client, {**pushed(order_id, "start_picking"), "actor": actor})[0]
    assert (result["status"], result["code"]) == ("rejected", "who_may_not")


def test_a_role_is_what_the_service_knows_not_what_the_tablet_says(service: LiveService) -> None:
    """An associate who calls themselves a lead stays an associate."""
    order_id = place(service)
    claimed = {**MAYA, "role": "shift_lead"}
    with service.tablet(service.enrol()) as client:
        result = push(client, {**pushed(order_id, "cancel", reason="x"), "actor": claimed})[0]
    assert (result["status"], result["code"]) == ("rejected", "who_may_not")


def test_another_stores_order_is_not_found(service: LiveService) -> None:
    """Even by its id."""
    order_id = place(service)
    enrolled = service.enrol(store_id=2)
    omar = {"kind": "staff", "id": "omar", "name": "Omar S.", "role": "associate"}
    with service.tablet(enrolled) as client:
        result = push(client, {**pushed(order_id, "start_picking"), "actor": omar})[0]
        assert (result["status"], result["code"]) == ("rejected", "not_found")
        assert not [each for each in feed(client, enrolled)["changes"] if each["kind"] == "order"]


def test_a_stale_command_is_a_conflict(service: LiveService) -> None:
    """Somebody else's pick in between makes the other tablet look again."""
    order_id = place(service)
    pick: dict[str, Any] = {"line_id": "1", "quantity": 1, "method": "scanned", "code": GTINS["1001"]}
    with service.tablet(service.enrol()) as one, service.tablet(service.enrol()) as two:
        assert push(one, pushed(order_id, "pick_item", **pick))[0]["status"] == "applied"
        result = push(two, pushed(order_id, "short_pick", line_id="1", quantity=1, reason="damaged"))[0]
    assert (result["status"], result["code"]) == ("conflict", "stale")


def hand_over_twice(one: httpx.Client, two: httpx.Client, order_id: str) -> list[dict[str, Any]]:
    """Two tablets hand an order of one box of nails over; the results, the refused one last."""
    pick: dict[str, Any] = {"line_id": "1", "quantity": 1, "method": "scanned", "code": GTINS["1011"]}
    give = {"method": "pass", "pass_check": "valid"}
    steps: list[tuple[str, dict[str, Any]]] = [
        ("pick_item", pick),
        ("stage_bag", {"bag_id": "B1", "staging_location": "B-07", "items": []}),
        ("mark_ready", {}),
        ("hand_over", give),
    ]
    results = push(one, *[pushed(order_id, kind, n, **args) for n, (kind, args) in enumerate(steps, 1)])
    return [*results, *push(two, pushed(order_id, "hand_over", 1, base=4, **give))]


def test_the_second_hand_over_is_a_duplicate_with_an_incident(service: LiveService) -> None:
    """First commit wins; both tablets hear of it through the feed, with its order: it may be gone there."""
    order_id = place(service, lines=[{"sku": "1011", "quantity": 1}])
    enrolled = service.enrol()
    with service.tablet(enrolled) as one, service.tablet(service.enrol()) as two:
        *results, second = hand_over_twice(one, two, order_id)
        assert [result["status"] for result in results] == ["applied"] * 4
        assert (second["status"], second["code"]) == ("duplicate", "already_collected")
        *_, order, incident = feed(one, enrolled)["changes"]
    assert (order["kind"], order["id"]) == ("order", order_id)
    assert (incident["kind"], incident["body"]["kind"]) == ("incident", "double_hand_over")


def test_an_incident_is_over_for_everybody_once_a_lead_says_so(service: LiveService) -> None:
    """On the feed and in a snapshot, for its own order only, and open again where that is taken back."""
    here, there = service.enrol(), service.enrol()
    change(service, 1, policy=StorePolicy(undo_window_s=600))
    with service.tablet(here) as one, service.tablet(there) as two:
        hand_over_twice(one, two, place(service, "k1", lines=[{"sku": "1011", "quantity": 1}]))
        page = feed(two, there)
        [told] = [each for each in page["changes"] if each["kind"] == "incident"]
        mine, key = told["body"]["order_id"], f"incident:{told['id']}"
        other = place(service, "k2")
        for seq, (order_id, which) in enumerate(((other, key), (mine, "incident:none"), (mine, key)), 5):
            seen_to = pushed(order_id, "resolve_exception", seq, base=9, key=which, note="Looked at both")
            assert push(one, seen_to | {"actor": LENA})[0]["status"] == "applied"
        after = feed(two, there, page["head"])["changes"]
        over = [(each["id"], each["body"]["resolved"]) for each in after if each["kind"] == "incident"]
        snapshot = [each for each in two.get("/snapshot").json()["items"] if each["kind"] == "incident"]
        undo = pushed(mine, "undo", 8, base=9, command_id=seen_to["id"]) | {"actor": LENA}
        assert push(one, undo)[0]["status"] == "applied"
        again = [each for each in feed(two, there, page["head"])["changes"] if each["kind"] == "incident"]
        reopened = [each for each in two.get("/snapshot").json()["items"] if each["kind"] == "incident"]
    assert over == [(told["id"], True)]
    assert [json.loads(each["body"])["resolved"] for each in snapshot] == [True]
    assert (again[-1]["body"]["resolved"], again[-1]["version"]) == (False, 3)
    assert [json.loads(each["body"])["resolved"] for each in reopened] == [False]


def test_a_snapshot_tells_for_two_days_that_an_incident_is_over(service: LiveService) -> None:
    """A tablet that found the same itself hears of it; what nobody has seen to stays, and its order."""
    here, there = service.enrol(), service.enrol()

    def told(hours: float) -> list[object]:
        moment = datetime.now(UTC) + timedelta(hours=hours)
        items = service.database.read(lambda c: store_state.snapshot(c, 1, there.device_id, moment)).items
        about = [each.id for each in items if each.kind == "order"]
        return [*about, *(each.parsed()["resolved"] for each in items if each.kind == "incident")]

    with service.tablet(here) as one, service.tablet(there) as two:
        order_id = place(service, lines=[{"sku": "1011", "quantity": 1}])
        twice = hand_over_twice(one, two, order_id)
        assert told(24 * 700) == [order_id, False]
        key = f"incident:{twice[-1]['id']}"
        seen_to = pushed(order_id, "resolve_exception", 5, base=9, key=key, note="Looked at both")
        assert push(one, seen_to | {"actor": LENA})[0]["status"] == "applied"
    assert (told(47.9), told(48.1)) == ([order_id, True], [])


def test_a_long_poll_wakes_when_something_happens(service: LiveService) -> None:
    """The tablet hears of an order long before its wait is over; what it knows already does not wake it."""
    enrolled = service.enrol()
    with service.tablet(enrolled) as client:
        head = feed(client, enrolled)["head"]
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(feed, client, enrolled, head, wait=20)
            service.await_waiter(waiting)
            wakeups = service.app.state.service.wakeups
            wakeups.on_commit(wakeups.stores(), False)
            order_id = place(service)
            page = waiting.result()
    assert [each["id"] for each in page["changes"] if each["kind"] == "order"] == [order_id]


def test_what_is_committed_between_the_reading_and_the_waiting_wakes_the_poll(
    service: LiveService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever reads first and waits then would miss it, and the tablet with them."""
    enrolled = service.enrol()
    told = threading.Event()
    read = service.database.read

    def read_then_commit(job: Callable[[Connection], T]) -> T:
        found = read(job)
        if isinstance(found, ChangesPage) and not told.is_set():
            service.database.on_commit(lambda stores, has_messages: told.set())
            place(service)
            assert told.wait(20)
        return found

    with service.tablet(enrolled) as client:
        head = feed(client, enrolled)["head"]
        monkeypatch.setattr(service.database, "read", read_then_commit)
        page = feed(client, enrolled, head, wait=3)
    assert told.is_set()
    assert page["head"] > head
    assert "order" in {each["kind"] for each in page["changes"]}


def test_a_snapshot_is_the_feed_replayed(service: LiveService) -> None:
    """Whoever follows the feed holds what the snapshot holds."""
    enrolled = service.enrol()
    with service.tablet(enrolled) as client:
        for number in range(3):
            order_id = place(service, f"k{number}")
            push(client, pushed(order_id, "start_picking", number + 1))
        replayed: dict[tuple[str, str], Any] = {}
        for change in feed(client, enrolled)["changes"]:
            replayed[change["kind"], change["id"]] = change["version"], change["body"]
        snapshot = client.get("/snapshot").json()
    held = {
        (each["kind"], each["id"]): (each["version"], json.loads(each["body"])) for each in snapshot["items"]
    }
    assert held == replayed


def test_the_feed_has_no_gaps_under_eight_writers(service: LiveService) -> None:
    """Numbers follow each other, whatever runs at once."""
    enrolled = service.enrol()
    ids = [place(service, f"k{n}", lines=[{"sku": "1011", "quantity": 1}]) for n in range(3)]

    def write(writer: int) -> None:
        with service.tablet(service.enrol(name=f"Tablet {writer}")) as client:
            for seq in range(1, 11):
                push(client, pushed(ids[seq % 3], "add_note", seq, text=f"{writer}-{seq}"))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with service.tablet(enrolled) as client:
        page = feed(client, enrolled)
    assert [each["seq"] for each in page["changes"]] == list(range(1, page["head"] + 1))
    notes = [each for each in page["changes"] if each["kind"] == "order" and each["body"].get("notes")]
    assert len(notes) == 80


def test_positions_out_of_range_ask_for_a_reset(service: LiveService) -> None:
    """Another epoch, or a future that never was."""
    enrolled = service.enrol()
    with service.tablet(enrolled) as client:
        assert feed(client, enrolled, since=10_000)["reset"]
        other = client.get("/changes", params={"epoch": "other", "since": 0}).json()
        assert other["reset"]
        assert not other["changes"]


def test_a_tablets_feed_holds_no_address(service: LiveService) -> None:
    """E-mail never, the phone only by its tail."""
    place(service)
    enrolled = service.enrol()
    with service.tablet(enrolled) as client:
        text = client.get("/snapshot").text + str(feed(client, enrolled))
    assert "jonas@example.com" not in text
    assert "+1 555" not in text
    assert "•••0100" in text


def test_an_enrol_code_works_once(service: LiveService) -> None:
    """The second tablet needs a code of its own."""
    from central_service.services import enrolment

    code = service.database.write(lambda work: enrolment.new_code(work, 1, datetime.now(UTC)))
    body = {"code": f"{code[:4]}-{code[4:].lower()}", "device_name": "Counter 1"}
    first = httpx.post(f"{service.url}/v1/devices/enrol", json=body)
    second = httpx.post(f"{service.url}/v1/devices/enrol", json=body)
    assert first.status_code == 201
    assert first.json()["store"] == "DT01"
    assert (second.status_code, second.json()["code"]) == (403, "enrol_code_refused")


def test_a_revoked_tablet_is_locked_out(service: LiveService) -> None:
    """Its token says so, in words that the tablet can show."""
    enrolled = service.enrol()
    now = datetime.now(UTC)
    service.database.write(lambda work: access.revoke_device(work, 1, enrolled.device_id, now))
    with service.tablet(enrolled) as client:
        answer = client.get("/snapshot")
    assert (answer.status_code, answer.json()["code"]) == (401, "token_revoked")


def test_tokens_open_their_own_store_only(service: LiveService) -> None:
    """And an unknown one opens nothing."""
    enrolled = service.enrol(store_id=2)
    headers = {"Authorization": f"Bearer {enrolled.token}"}
    other = httpx.get(f"{service.url}/v1/stores/DT01/snapshot", headers=headers)
    unknown = httpx.get(f"{service.url}/v1/stores/DT01/snapshot", headers={"Authorization": "Bearer x"})
    assert (other.status_code, other.json()["code"]) == (403, "other_store")
    assert (unknown.status_code, unknown.json()["code"]) == (401, "wrong_token")


@pytest.mark.parametrize("spoken", ["", str(PROTOCOL - 1), str(PROTOCOL)])
def test_this_protocol_and_the_one_before_are_spoken(service: LiveService, spoken: str) -> None:
    """Tablets are updated after the service, not with it."""
    with service.tablet(service.enrol()) as client:
        assert client.get("/snapshot", headers={"Counterhand-Protocol": spoken}).status_code == 200


@pytest.mark.parametrize("spoken", [str(PROTOCOL + 1), "99", "-1", "01", "one"])
def test_another_protocol_has_to_upgrade(service: LiveService, spoken: str) -> None:
    """426 with a sentence, and nothing is carried out."""
    enrolled = service.enrol()
    with service.tablet(enrolled) as client:
        client.headers["Counterhand-Protocol"] = spoken
        answers = [client.get("/snapshot"), client.post("/commands", json={"commands": []})]
    assert [(each.status_code, each.json()["code"]) for each in answers] == [(426, "upgrade_required")] * 2
    assert "Update the older of the two." in answers[0].json()["detail"]


def test_orders_carry_versions_that_only_grow(service: LiveService) -> None:
    """A picked and unpicked unit leaves two versions, not none."""
    order_id = place(service)
    pick: dict[str, Any] = {"line_id": "1", "quantity": 1, "method": "scanned", "code": GTINS["1001"]}
    with service.tablet(service.enrol()) as client:
        results = push(
            client,
            pushed(order_id, "pick_item", 1, **pick),
            pushed(order_id, "unpick_item", 2, line_id="1", quantity=1),
        )
    assert [result["version"] for result in results] == [2, 3]
    assert UUID(results[0]["id"]) != UUID(results[1]["id"])


def test_a_tablet_cannot_speak_for_another_store_or_another_century(service: LiveService) -> None:
    """Whether another store takes an order over is the service's word; a promise is within a year."""
    order_id = place(service)
    lead = MAYA | {"id": "lena", "role": "shift_lead"}
    window = {"start": "2098-01-01T12:00:00Z", "end": "2098-01-01T12:30:00Z"}
    transfer = pushed(order_id, "transfer", 1, to_location="NOWHERE99", window=window, offered=True)
    delay = pushed(order_id, "delay", 2, reason="stock", window=window)
    odd = pushed(order_id, "add_note", 3, text="x")
    with service.tablet(service.enrol()) as client:
        results = push(client, transfer | {"actor": lead}, delay | {"actor": lead})
        assert [each["status"] for each in results] == ["rejected", "rejected"], results
        odd["occurred_at"] = "0001-01-01T00:00:00+10:00"
        assert client.post("/commands", json={"commands": [odd]}).status_code == 422
