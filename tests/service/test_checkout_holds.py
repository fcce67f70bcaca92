"""A checkout's hold: it keeps stock and a place, becomes an order, and is free again in time."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import update
from sqlmodel import col, select

from central_service.storage import slots
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import CheckoutHoldRow, ProductRow, SlotRow
from tests.live_service import DRILL, SCREWS, LiveService, cart, next_slot

ALL_DRILLS = [{"sku": DRILL, "quantity": 6}]
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def hold(front: httpx.Client, key: str, **changes: Any) -> httpx.Response:  # noqa: ANN401
    """A hold for the usual cart."""
    body = {name: value for name, value in cart(**changes).items() if name != "customer"}
    return front.post("/v1/holds", json=body, headers={"Idempotency-Key": key})


def confirm(front: httpx.Client, hold_id: str, key: str = "confirm") -> httpx.Response:
    """An order of a hold."""
    body = {"hold_id": hold_id, "customer": {"name": "Jonas Weber"}}
    return front.post("/v1/orders", json=body, headers={"Idempotency-Key": key})


def counts(service: LiveService, slot: datetime | None = None, store_id: int = 1) -> tuple[int, int, int]:
    """Drills reserved, and orders and units in a slot."""

    def read(connection: Any) -> tuple[int, int, int]:  # noqa: ANN401
        reserved = connection.execute(
            select(col(ProductRow.reserved)).where(
                col(ProductRow.store_id) == store_id, col(ProductRow.sku) == DRILL
            )
        ).scalar_one()
        row = connection.execute(
            select(col(SlotRow.booked), col(SlotRow.items)).where(
                col(SlotRow.store_id) == store_id, col(SlotRow.starts_at) == (slot or next_slot())
            )
        ).one_or_none()
        return (reserved, 0, 0) if row is None else (reserved, row.booked, row.items)

    return service.database.read(read)


def let_holds_run_out(service: LiveService) -> None:
    """Their time is over; nobody has freed them yet.

    Rows are locked in one order: a bare update of many locks each where it finds it, and two of them may wait
    for each other.
    """
    held = select(col(CheckoutHoldRow.hold_id)).where(col(CheckoutHoldRow.state) == "held")

    def run(work: UnitOfWork) -> None:
        mine = work.connection.execute(
            held.order_by(col(CheckoutHoldRow.hold_id)).with_for_update()
        ).scalars()
        over = update(CheckoutHoldRow).where(col(CheckoutHoldRow.hold_id).in_(list(mine)))
        work.connection.execute(over.values(expires_at=_LONG_AGO))

    service.database.write(run)


def test_a_hold_takes_stock_and_a_place_and_its_order_takes_them_over(service: LiveService) -> None:
    """Nothing is counted twice, and nothing is free in between."""
    with service.storefront() as front:
        held = hold(front, "h1")
        assert held.status_code == 201
        assert counts(service) == (1, 1, 3)
        until = datetime.fromisoformat(held.json()["expires_at"])
        assert timedelta(minutes=8) < until - datetime.now(UTC) < timedelta(minutes=11)
        placed = confirm(front, held.json()["hold_id"]).json()
        assert counts(service) == (1, 1, 3)
        assert placed["promise"] == held.json()["slot"]
        assert [(line["sku"], line["ordered"]) for line in placed["lines"]] == [(DRILL, 1), (SCREWS, 2)]
        assert front.get(f"/v1/holds/{held.json()['hold_id']}").json()["state"] == "confirmed"


def test_the_same_key_holds_once(service: LiveService) -> None:
    """And another body under it is refused."""
    with service.storefront() as front:
        first, again = hold(front, "h1"), hold(front, "h1")
        assert first.json() == again.json()
        assert counts(service) == (1, 1, 3)
        other = hold(front, "h1", lines=ALL_DRILLS)
        assert (other.status_code, other.json()["code"]) == (409, "idempotency_key_reused")


def test_given_up_or_run_out_it_is_free_at_once(service: LiveService) -> None:
    """The next shopper need not wait for anybody to sweep up."""
    with service.storefront() as front:
        first = hold(front, "h1", lines=ALL_DRILLS).json()
        assert hold(front, "h2", lines=ALL_DRILLS).json()["code"] == "out_of_stock"
        assert front.delete(f"/v1/holds/{first['hold_id']}").status_code == 204
        assert front.delete(f"/v1/holds/{first['hold_id']}").status_code == 204
        assert counts(service) == (0, 0, 0)
        assert hold(front, "h3", lines=ALL_DRILLS).status_code == 201
        let_holds_run_out(service)
        assert hold(front, "h4", lines=ALL_DRILLS).status_code == 201
        assert counts(service) == (6, 1, 6)


def test_a_checkout_that_comes_late_gets_what_is_still_there(service: LiveService) -> None:
    """Nobody loses a checkout over a minute; and nobody gets what others have by now."""
    four = [{"sku": DRILL, "quantity": 4}]
    with service.storefront() as front:
        early = hold(front, "early", lines=four).json()
        let_holds_run_out(service)
        late = hold(front, "late", lines=four, slot_start=next_slot(5).isoformat()).json()
        let_holds_run_out(service)
        assert confirm(front, early["hold_id"], "c1").status_code == 201
        gone = confirm(front, late["hold_id"], "c2")
        assert (gone.status_code, gone.json()["code"]) == (409, "out_of_stock")
        assert gone.json()["offer"]["lines"] == [{"sku": DRILL, "quantity": 4}]
        assert counts(service) == (4, 1, 4)


def test_another_slot_is_held_in_the_same_moment_as_the_first_is_given_up(service: LiveService) -> None:
    """The shopper changes their mind about the time; their goods stay theirs, and no place is lost."""
    later = next_slot(6)
    with service.storefront() as front:
        first = hold(front, "h1", lines=ALL_DRILLS).json()
        moved = hold(front, "h2", lines=ALL_DRILLS, slot_start=later.isoformat(), replaces=first["hold_id"])
        assert moved.status_code == 201
        assert counts(service) == (6, 0, 0)
        assert counts(service, later) == (6, 1, 6)
        fewer = hold(
            front,
            "h3",
            lines=[{"sku": DRILL, "quantity": 2}],
            slot_start=later.isoformat(),
            replaces=moved.json()["hold_id"],
        )
        assert fewer.status_code == 201
        assert counts(service, later) == (2, 1, 2)
        assert front.get(f"/v1/holds/{first['hold_id']}").json()["state"] == "released"


def test_what_cannot_be_replaced_stays_held(service: LiveService) -> None:
    """A full slot takes nothing away from the shopper who asks for it."""
    full = next_slot(6)
    service.database.write(lambda work: slots.override(work, 1, full, 0, None, is_closed=False))
    with service.storefront() as front:
        first = hold(front, "h1", lines=ALL_DRILLS).json()
        refused = hold(front, "h2", lines=ALL_DRILLS, slot_start=full.isoformat(), replaces=first["hold_id"])
        assert (refused.status_code, refused.json()["code"]) == (409, "slot_full")
        assert front.get(f"/v1/holds/{first['hold_id']}").json()["state"] == "held"
        assert counts(service) == (6, 1, 6)


def test_what_became_an_order_stays_one(service: LiveService) -> None:
    """A checkout that goes on under its old hold holds anew, and rewrites no history."""
    with service.storefront() as front:
        first = hold(front, "h1").json()
        assert confirm(front, first["hold_id"]).status_code == 201
        assert hold(front, "h2", replaces=first["hold_id"]).status_code == 201
        assert counts(service) == (2, 2, 6)
        assert front.get(f"/v1/holds/{first['hold_id']}").json()["state"] == "confirmed"


def test_a_hold_moves_to_another_store(service: LiveService) -> None:
    """What was held at the first is free in the same moment."""
    with service.storefront() as front:
        first = hold(front, "h1", lines=ALL_DRILLS).json()
        moved = hold(front, "h2", lines=ALL_DRILLS, location_code="UP02", replaces=first["hold_id"])
        assert moved.status_code == 201
        assert counts(service) == (0, 0, 0)
        assert counts(service, store_id=2) == (6, 1, 6)


def test_a_slot_that_the_floor_closed_keeps_what_was_held(service: LiveService) -> None:
    """A promise that was made is kept; nobody new gets in."""
    with service.storefront() as front:
        first = hold(front, "h1").json()
        service.database.write(lambda work: slots.override(work, 1, next_slot(), None, None, is_closed=True))
        refused = hold(front, "h2")
        assert (refused.status_code, refused.json()["code"]) == (409, "slot_closed")
        assert confirm(front, first["hold_id"]).status_code == 201


def test_another_storefronts_hold_does_not_exist(service: LiveService) -> None:
    """Nobody reads, releases, replaces or confirms what is not theirs."""
    with service.storefront() as front:
        hold_id = hold(front, "h1").json()["hold_id"]
    with service.storefront(service.keys.other_storefront_key) as other:
        for answer in (
            other.get(f"/v1/holds/{hold_id}"),
            other.delete(f"/v1/holds/{hold_id}"),
            confirm(other, hold_id),
            hold(other, "h1", replaces=hold_id),
        ):
            assert (answer.status_code, answer.json()["code"]) == (404, "unknown_hold")
    assert counts(service) == (1, 1, 3)


@pytest.mark.parametrize(
    "body",
    [
        {"customer": {"name": "J"}},
        {
            "customer": {"name": "J"},
            "hold_id": "0198a3f0-0000-7000-8000-000000000000",
            "location_code": "DT01",
        },
        {"customer": {"name": "J"}, "location_code": "DT01", "slot_start": "2026-11-25T10:00:00Z"},
    ],
)
def test_an_order_says_what_it_is_of_once(service: LiveService, body: dict[str, Any]) -> None:
    """A hold, or a place with a time and lines; neither a bit of both nor nothing."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": "k"})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
