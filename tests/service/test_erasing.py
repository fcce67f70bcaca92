"""A customer who asks to be forgotten: no file and no row says who they were, and the chain holds."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection, inspect, literal_column, select, table, text
from uuid_utils.compat import uuid7

from central_service import __main__ as command_line
from central_service.errors import ProblemError
from central_service.services import erasing, setup, verifying
from central_service.services.erasing import Whom
from central_service.storage import audit
from central_service.storage.audit import COMMAND_LINE
from central_service.storage.database import DatabaseUnavailableError
from pickup_domain.order import NOBODY
from pickup_domain.sync import ChangesPage, Snapshot
from staff_app.store.pickup_store import PickupStore
from tests.factories import NOW
from tests.live_service import DRILL, GTINS, MAYA, LiveService, cart, next_slot, push, pushed

CANARIES = tuple(
    f"Kanari{word}"
    for word in (
        *("Name", "Person", "Note", "Delay", "Spot", "Vehicle", "Unsigned", "Typed", "Refused", "First"),
        *("Second", "TooLate", "Malformed"),
    )
)
SEEN_TO = "incident:" + str(uuid7())
EMAIL, PHONE = "kanari.mail@example.com", "+1 212 555 0187"
LENA = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}


def tell_all(service: LiveService) -> str:
    """An order with a canary wherever somebody can write, from the checkout to the refund; its number."""
    customer = {"name": "KanariName", "email": EMAIL, "phone": PHONE, "sms_consent": True}
    body = cart(customer=customer, pickup_person="KanariPerson", lines=[{"sku": DRILL, "quantity": 1}])
    with service.storefront() as front, service.tablet(service.enrol()) as client:
        placed = front.post("/v1/orders", json=body, headers={"Idempotency-Key": "KanariKey"})
        assert placed.status_code == 201, placed.text
        order_id, number = placed.json()["order_id"], str(placed.json()["number"])
        later = next_slot(6)
        window = {"start": later.isoformat(), "end": (later + timedelta(minutes=30)).isoformat()}
        steps: list[tuple[str, dict[str, Any]]] = [
            ("add_note", {"text": "KanariNote"}),
            ("delay", {"reason": "KanariDelay", "window": window}),
            ("arrived", {"spot": "KanariSpot", "vehicle": "KanariVehicle"}),
            (
                "pick_item",
                {
                    "line_id": "1",
                    "quantity": 1,
                    "method": "scanned",
                    "code": GTINS[DRILL],
                    "reason": "KanariTyped",
                },
            ),
            ("stage_bag", {"bag_id": "B-1", "staging_location": "B-07", "items": []}),
            ("mark_ready", {}),
            ("hand_over", {"method": "identity_check", "not_signed": "KanariUnsigned", "age_checked": True}),
            ("refuse_item", {"line_id": "1", "quantity": 1, "reason": "KanariRefused"}),
            ("resolve_exception", {"key": SEEN_TO, "note": "KanariFirst"}),
        ]
        for seq, (kind, args) in enumerate(steps, start=1):
            [result] = push(client, pushed(order_id, kind, seq, 100, **args) | {"actor": LENA})
            assert result["status"] == "applied", (kind, result)
        refuse_all(client, order_id, len(steps))
    return number


def refuse_all(client: httpx.Client, order_id: str, after: int) -> None:
    """What does not count holds somebody's words, too; of what two said of the same a lead hears of both."""
    steps: list[tuple[str, dict[str, Any], str]] = [
        ("resolve_exception", {"key": SEEN_TO, "note": "KanariSecond"}, "already_resolved"),
        ("cancel", {"reason": "KanariTooLate"}, "wrong_status"),
        ("add_note", {"text": ["KanariMalformed"]}, "malformed"),
    ]
    for seq, (kind, args, code) in enumerate(steps, start=after + 1):
        [result] = push(client, pushed(order_id, kind, seq, 100, **args) | {"actor": LENA})
        assert result["code"] == code, (kind, result)


def everything(connection: Connection) -> str:
    """Every row of every table, as text."""
    tables = inspect(connection).get_table_names()
    rows: list[Any] = []
    for name in tables:
        rows += connection.execute(select(literal_column("*")).select_from(table(name)))
    # A row's own text leaves long values out.
    return "\n".join(str(tuple(row)) for row in rows)


def traces(service: LiveService) -> list[str]:
    """Canaries that a row still holds."""
    rows = service.database.read(everything)
    return [each for each in (*CANARIES, EMAIL, "555 0187", "•••0187") if each in rows]


def test_nothing_of_somebody_is_left_in_any_row_and_the_chain_holds(service: LiveService) -> None:
    """Found by phone as it is dialled; tablets hear of it; what was sold and to which shelf it went stays."""
    number = tell_all(service)
    assert set(traces(service)) >= {*CANARIES[:-2], EMAIL}
    key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
    enrolled = service.enrol(name="Counter 9")
    with service.storefront(key) as admin:
        answer = admin.post("/v1/admin/erasures", json={"phone": "+12125550187"})
        assert answer.json() == {"orders": [{"location_code": "DT01", "number": number}]}
        again = admin.post("/v1/admin/erasures", json={"phone": "+12125550187"})
        assert (again.status_code, again.json()["code"]) == (404, "nobody_found")
    assert traces(service) == []
    checked = service.database.read(lambda c: verifying.verify(c, 1, {}))
    assert checked.faults == ()
    with service.tablet(enrolled) as client:
        page = client.get("/changes", params={"epoch": enrolled.epoch, "since": 0}).json()
        snapshot = client.get("/snapshot").json()
    told = [each["body"] for each in page["changes"] if each["kind"] == "order"]
    assert {each["customer"]["name"] for each in told} == {NOBODY}
    assert told[-1]["lines"][0]["refused"] == 1
    assert len([each for each in snapshot["items"] if each["kind"] == "order"]) == 1
    assert "Kanari" not in str((page, snapshot))
    # Tablets that hold the first word of it are told that it is over.
    assert [
        (each["version"], each["body"]["resolved"]) for each in page["changes"] if each["kind"] == "incident"
    ] == [(1, True), (2, True)]


def test_a_tablet_that_pulls_has_nothing_of_them_either(service: LiveService, tmp_path: Path) -> None:
    """Not in a row, an incident or a page of its file, whatever it was told before."""
    number = tell_all(service)
    enrolled, file = service.enrol(), tmp_path / "tablet" / "queue.sqlite3"
    file.parent.mkdir()
    tablet = PickupStore.open(file, enrolled.device_id, NOW)
    with service.tablet(enrolled) as client:
        tablet.apply_snapshot(Snapshot.model_validate(client.get("/snapshot").json()))
        assert any("KanariSecond" in each.detail for each in tablet.incidents())
        erasing.erase(service.database, Whom(location_code="DT01", number=number), COMMAND_LINE, NOW)
        since = tablet.cursor().seq
        page = client.get("/changes", params={"epoch": enrolled.epoch, "since": since}).json()
        tablet.apply_changes(ChangesPage.model_validate(page))
    assert tablet.incidents() == ()
    tablet.close()
    assert not [each for each in file.parent.iterdir() if b"kanari" in each.read_bytes().lower()]


def test_no_byte_of_the_files_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The database, its log and what lies beside them, while the service runs and after it ended."""
    with LiveService(tmp_path) as service:
        number = tell_all(service)
        assert any(b"KanariNote" in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        whom = Whom(location_code="DT01", number=number)
        erasing.erase(service.database, whom, COMMAND_LINE, NOW)
        running = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    ended = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for content in (running, ended):
        assert not [each for each in (*CANARIES, EMAIL, PHONE) if each.lower().encode() in content.lower()]
    url = service.settings.database_url
    assert command_line.main(["audit", "verify", "--database", url]) == 0
    assert command_line.main(["erase-customer", "--email", EMAIL, "--database", url]) == 1
    assert command_line.main(["erase-customer", "--database", url]) == 1
    said = capsys.readouterr().err
    assert "No order is known by that." in said
    assert "Say whom" in said


def test_files_that_cannot_be_written_anew_are_told_and_done_when_asked_again(
    embedded: LiveService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the order: nobody is found by the e-mail any more."""
    number, database = tell_all(embedded), embedded.database

    def no_room(unused: object) -> None:
        raise DatabaseUnavailableError("database or disk is full")

    with monkeypatch.context() as full:
        full.setattr(type(database), "scrub", no_room)
        with pytest.raises(ProblemError) as told:
            erasing.erase(database, Whom(email=EMAIL), COMMAND_LINE, NOW)
    assert (told.value.code, number in told.value.detail) == ("not_scrubbed", True)
    assert traces(embedded) == []
    with pytest.raises(ProblemError, match="known by that"):
        erasing.erase(database, Whom(email=EMAIL), COMMAND_LINE, NOW)
    [found] = erasing.erase(database, Whom(location_code="DT01", number=number), COMMAND_LINE, NOW)
    assert found.order.number == number


def test_what_is_left_of_an_erased_event_is_kept_from_tampering(service: LiveService) -> None:
    """The log holds the digest of what was left; altered again, it is named."""
    tell_all(service)
    erasing.erase(service.database, Whom(email=EMAIL.upper()), COMMAND_LINE, NOW)
    service.database.write(
        lambda work: work.connection.execute(
            text("UPDATE order_event SET body = replace(body, 'Lena', 'Omar') WHERE kind = 'note_added'")
        )
    )
    [fault] = service.database.read(lambda c: verifying.verify(c, 1, {})).faults
    assert fault.problem == "was altered"


def test_a_check_tells_of_an_erasure_with_those_events_alone_that_it_excuses(embedded: LiveService) -> None:
    """A row of the log that claims an event that is whole says nothing: no operator has to look at it."""
    tell_all(embedded)
    erasing.erase(embedded.database, Whom(email=EMAIL.upper()), COMMAND_LINE, NOW)
    checked = embedded.database.read(lambda c: verifying.verify(c, 1, {}))
    [done] = checked.erasures
    numbers = range(1, checked.heads[verifying.Chain.EVENTS].seq + 1)
    [whole, *_] = [each for each in numbers if each not in done.digests]
    claimed = done.entry.model_copy(update={"facts": {**done.entry.facts, "events": {str(whole): "0" * 64}}})
    embedded.database.write(lambda work: audit.append(work, 1, claimed))
    again = embedded.database.read(lambda c: verifying.verify(c, 1, {}))
    assert (again.erasures, again.faults) == ((done,), ())


def test_what_the_store_still_owes_is_not_erased(service: LiveService) -> None:
    """Nobody could hand it over; once it is cancelled it goes, and another customer is not touched."""
    with service.storefront() as front:
        mine = cart(customer={"name": "KanariName", "email": EMAIL})
        first = front.post("/v1/orders", json=mine, headers={"Idempotency-Key": "k1"}).json()
        front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k2"})
        key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
        with service.storefront(key) as admin:
            open_yet = admin.post("/v1/admin/erasures", json={"email": EMAIL})
            assert (open_yet.status_code, open_yet.json()["code"]) == (409, "order_open")
            assert str(first["number"]) in open_yet.json()["detail"]
            front.post(f"/v1/orders/{first['order_id']}/cancel", json={"reason": "KanariNote"})
            assert admin.post("/v1/admin/erasures", json={"email": EMAIL}).status_code == 200
            assert admin.post("/v1/admin/erasures", json={}).status_code == 422
    assert traces(service) == []
    assert "jonas@example.com" in service.database.read(everything)


@pytest.mark.parametrize(
    "asked", ["J\u00d6RG@example.com", "j\u00f6rg@Example.com", "JO\u0308RG@EXAMPLE.COM"]
)
def test_an_address_is_found_however_it_is_spelled(service: LiveService, asked: str) -> None:
    """Capitals that are not ASCII's, and a letter with its mark apart."""
    with service.storefront() as front:
        mine = cart(customer={"name": "KanariName", "email": "J\u00d6RG@example.com"})
        order_id = front.post("/v1/orders", json=mine, headers={"Idempotency-Key": "k1"}).json()["order_id"]
        front.post(f"/v1/orders/{order_id}/cancel", json={"reason": "KanariNote"})
    [found] = erasing.erase(service.database, Whom(email=asked), COMMAND_LINE, NOW)
    assert (str(found.order.order_id), traces(service)) == (order_id, [])


def test_a_command_sent_again_after_it_gets_its_answer(service: LiveService) -> None:
    """What it said is forgotten, that it counted is not."""
    with service.storefront() as front, service.tablet(service.enrol()) as client:
        mine = cart(customer={"name": "KanariName", "email": EMAIL})
        order_id = front.post("/v1/orders", json=mine, headers={"Idempotency-Key": "k1"}).json()["order_id"]
        note = pushed(order_id, "add_note", 1, text="KanariNote") | {"actor": MAYA, "id": str(uuid7())}
        before = push(client, note)
        push(client, pushed(order_id, "cancel", 2, reason="x") | {"actor": LENA})
        erasing.erase(service.database, Whom(email=EMAIL), COMMAND_LINE, NOW)
        assert push(client, note) == before
    assert traces(service) == []
