"""What a tablet asks while somebody waits: free times, a message, another store; and what is signed."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from central_service.services.retention import Retention
from central_service.storage import signatures, slots
from pickup_domain.signature import Signature
from tests.live_service import SCREWS, LiveService, cart, next_slot, push, pushed

STROKES = {"aspect": 2.5, "strokes": [[[0.1, 0.5, 0], [0.5, 0.25, 40], [0.9, 0.5, 80]], [[0.2, 0.8, 300]]]}


def place(service: LiveService, key: str = "k", **changes: Any) -> dict[str, Any]:  # noqa: ANN401
    """An order."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=cart(**changes), headers={"Idempotency-Key": key})
    assert answer.status_code == 201, answer.text
    order: dict[str, Any] = answer.json()
    return order


def starts(tablet: httpx.Client, order_id: str, count: int) -> list[datetime]:
    """The free times that are offered."""
    answer = tablet.get(f"/orders/{order_id}/slots", params={"count": count}).raise_for_status()
    return [datetime.fromisoformat(each["start"]) for each in answer.json()["windows"]]


def test_the_next_free_times_come_after_the_promise(service: LiveService) -> None:
    """Full and closed slots are left out; each that is offered can be promised."""
    order = place(service)
    service.database.write(lambda work: slots.override(work, 1, next_slot(3), 0, None, is_closed=False))
    service.database.write(lambda work: slots.override(work, 1, next_slot(5), None, None, is_closed=True))
    with service.tablet(service.enrol()) as tablet:
        found = starts(tablet, order["order_id"], 3)
        assert found == [next_slot(4), next_slot(6), next_slot(7)]
        window = {"start": found[0].isoformat(), "end": (found[0] + timedelta(minutes=30)).isoformat()}
        given = pushed(order["order_id"], "delay", reason="Many orders at once", window=window)
        assert push(tablet, given)[0]["status"] == "applied"
        assert starts(tablet, order["order_id"], 1) == [next_slot(6)]


def test_a_slot_without_room_for_its_items_is_not_offered(service: LiveService) -> None:
    """What is free depends on the order."""
    order = place(service)
    service.database.write(lambda work: slots.override(work, 1, next_slot(3), None, 2, is_closed=False))
    with service.tablet(service.enrol()) as tablet:
        assert starts(tablet, order["order_id"], 1) == [next_slot(4)]
        small = place(service, "small", lines=[{"sku": SCREWS, "quantity": 1}])
        assert starts(tablet, small["order_id"], 1) == [next_slot(3)]


def test_another_stores_orders_are_not_known(service: LiveService) -> None:
    """Neither their times nor their messages; nor without a token."""
    order_id = place(service)["order_id"]
    body = {"start": next_slot(4).isoformat(), "end": next_slot(5).isoformat()}
    with service.tablet(service.enrol(2)) as stranger:
        assert stranger.get(f"/orders/{order_id}/slots").status_code == 404
        assert stranger.post(f"/orders/{order_id}/delay-preview", json=body).status_code == 404
    bare = httpx.Client(base_url=f"{service.url}/v1/stores/DT01", trust_env=False)
    with bare:
        assert bare.get(f"/orders/{order_id}/slots").status_code == 401
        assert bare.post(f"/orders/{order_id}/delay-preview", json=body).status_code == 401
        assert bare.get("/other-stores/2").status_code == 401


def test_a_delay_is_previewed_in_the_customers_language(service: LiveService) -> None:
    """The reason, too; no address, code, pass or link is in it, and nothing is changed or sent."""
    customer = {"name": "Jonas Weber", "email": "jonas@example.com", "phone": "+1 201 555 0123",
                "language": "de", "sms_consent": True}  # fmt: skip
    order = place(service, customer=customer)
    body = {
        "start": next_slot(4).isoformat(),
        "end": next_slot(5).isoformat(),
        "reason": "An item comes later",
    }
    with service.tablet(service.enrol()) as tablet:
        answer = tablet.post(f"/orders/{order['order_id']}/delay-preview", json=body).raise_for_status()
    told = {each["channel"]: each for each in answer.json()["messages"]}
    assert answer.json()["language"] == "de"
    assert f"Bestellung {order['number']} verspätet sich" in told["email"]["subject"]
    assert "Guten Tag Jonas Weber" in told["email"]["text"]
    assert "Ein Artikel kommt später" in told["email"]["text"]
    assert order["number"] in told["sms"]["text"]
    for kept in (order["pickup_code"], order["pickup_pass"], "jonas@example.com", "555", "http"):
        assert kept not in answer.text
    query = text("SELECT count(*) FROM notification WHERE kind = 'delayed'")
    assert service.database.read(lambda c: c.execute(query).scalar_one()) == 0


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("0001-01-01T00:00:00Z", "0001-01-01T01:00:00Z"),
        ("9999-12-31T22:00:00Z", "9999-12-31T23:00:00Z"),
        ("2098-01-02T00:00:00Z", "2098-01-01T00:00:00Z"),
    ],
)
def test_a_delay_that_would_be_refused_is_not_previewed(embedded: LiveService, start: str, end: str) -> None:
    """Nor is a time that the store's own clocks do not have."""
    order = place(embedded)
    with embedded.tablet(embedded.enrol()) as tablet:
        answer = tablet.post(f"/orders/{order['order_id']}/delay-preview", json={"start": start, "end": end})
    assert (answer.status_code, answer.json()["code"] in ("bad_window", "window_past")) == (422, True)


def test_who_gave_no_address_is_previewed_as_nobody(service: LiveService) -> None:
    """The tablet then says that somebody has to call."""
    order = place(service, customer={"name": "Jonas Weber", "phone": "+1 201 555 0123"})
    body = {"start": next_slot(4).isoformat(), "end": next_slot(5).isoformat()}
    with service.tablet(service.enrol()) as tablet:
        answer = tablet.post(f"/orders/{order['order_id']}/delay-preview", json=body)
    assert answer.json()["messages"] == []


def test_a_pass_for_another_store_can_be_named(service: LiveService) -> None:
    """By the number that the pass says."""
    with service.tablet(service.enrol()) as tablet:
        assert tablet.get("/other-stores/2").json()["name"] == "Uptown"
        assert tablet.get("/other-stores/77").json()["code"] == "unknown_store"


def handed_over(tablet: httpx.Client, order_id: str, first: int = 1, **signed: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """Pick, stage and mark ready, then hand over as given."""
    lines = tablet.get("/snapshot").json()
    assert lines["items"]
    steps = [
        pushed(order_id, "start_picking", first),
        pushed(order_id, "pick_item", first + 1, line_id="1", quantity=1, method="typed", reason="no code"),
        pushed(order_id, "pick_item", first + 2, line_id="2", quantity=2, method="typed", reason="no code"),
        pushed(order_id, "stage_bag", first + 3, bag_id="B1", staging_location="B-07", items=[]),
        pushed(order_id, "mark_ready", first + 4),
    ]
    assert [each["status"] for each in push(tablet, *steps)] == ["applied"] * 5
    given = pushed(order_id, "hand_over", first + 5, method="identity_check", **signed)
    return [given, *push(tablet, given)]


def kept(service: LiveService, order_id: str) -> tuple[Signature, ...]:
    """What the service keeps of an order's signatures."""
    return service.database.read(lambda c: signatures.of_order(c, 1, UUID(order_id)))


def test_a_signature_is_kept_apart_and_told_to_no_tablet(service: LiveService) -> None:
    """The order only knows that it was signed; the strokes are in no feed, event, ledger or snapshot."""
    order_id = place(service)["order_id"]
    enrolled = service.enrol()
    with service.tablet(enrolled) as tablet:
        given, result = handed_over(tablet, order_id, signature=STROKES)
        assert result["status"] == "applied"
        assert push(tablet, given)[0]["status"] == "applied"
        feed = tablet.get("/changes", params={"epoch": enrolled.epoch, "since": 0}).text
        snapshot = tablet.get("/snapshot").text
    [signature] = kept(service, order_id)
    assert signature == Signature.model_validate(STROKES)
    for told in (feed, snapshot, *_everywhere_else(service)):
        assert "strokes" not in told
    assert '"signed":true' in feed.replace(" ", "")


def _everywhere_else(service: LiveService) -> list[str]:
    tables = {"pickup_order": "body", "order_event": "body", "feed": "body", "command_ledger": "result"}
    return [each for table, column in tables.items() for each in _texts(service, table, column)]


def _texts(service: LiveService, table: str, column: str) -> list[str]:
    query = text(f"SELECT {column} FROM {table}")  # noqa: S608 - names from above
    return [str(each) for each in service.database.read(lambda c: c.execute(query).scalars().all())]


def _forget(service: LiveService, days_later: float) -> None:
    then = datetime.now(UTC) + timedelta(days=days_later)
    Retention(service.database, lambda: then).run_once()


@pytest.mark.usefixtures("process_clock")
def test_a_signature_goes_with_its_hand_over_and_after_ninety_days(service: LiveService) -> None:
    """Undone, nothing was signed for; later, nobody asks any more."""
    undone, stays = place(service)["order_id"], place(service, "other")["order_id"]
    with service.tablet(service.enrol()) as tablet:
        given, _ = handed_over(tablet, undone, signature=STROKES)
        push(tablet, pushed(undone, "undo", 7, command_id=given["id"]))
        handed_over(tablet, stays, 8, signature=STROKES)
    assert kept(service, undone) == ()
    for days, count in ((89, 1), (91, 0)):
        _forget(service, days)
        assert len(kept(service, stays)) == count


def test_what_is_no_signature_is_malformed(service: LiveService) -> None:
    """Too many points, or points that lie beside the pad."""
    order_id = place(service)["order_id"]
    many = [[0.5, 0.5, n] for n in range(1501)]
    with service.tablet(service.enrol()) as tablet:
        for number, strokes in enumerate(([many], [[[1.5, 0.5, 0]]], [[]]), 1):
            given = pushed(order_id, "hand_over", number, method="identity_check",
                           signature={"aspect": 2, "strokes": strokes})  # fmt: skip
            assert push(tablet, given)[0]["code"] == "malformed"
