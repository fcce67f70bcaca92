"""Promises outlive a change of plan, count against everybody alike, and cost no deadlock."""

import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from central_service.promises.locations import StockDefaults
from central_service.promises.plan import SlotRule
from central_service.services import amending, deciding
from central_service.services.checkout_holds import HoldKeeper
from central_service.services.commands import with_slot_known
from central_service.services.orders import CUSTOMER
from central_service.storage import alerts, slots, stores
from central_service.storage.database import UnitOfWork
from pickup_domain import commands as c
from pickup_domain.order import Actor, ActorKind, Role, Window
from tests.live_service import DRILL, SCREWS, LiveService, cart, next_slot, push, pushed
from tests.postgres import PostgresServer
from tests.service.test_availability import change
from tests.service.test_checkout_holds import confirm, counts, hold, let_holds_run_out

LEAD = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}
HOUR = timedelta(hours=1)
ONE_BOX = [{"sku": SCREWS, "quantity": 1}]


def order(front: httpx.Client, key: str, **changes: Any) -> httpx.Response:  # noqa: ANN401
    """A checkout."""
    return front.post("/v1/orders", json=cart(**changes), headers={"Idempotency-Key": key})


def on_the_hour() -> datetime:
    """The first full hour that is at least two slots away."""
    start = next_slot(3)
    return start if start.minute == 0 else start + HOUR / 2


def test_a_day_that_is_cut_anew_counts_what_was_booked_before(service: LiveService) -> None:
    """Three orders at half past are three of the hour's three; the slot of before is not offered any more."""
    hour = on_the_hour()
    half = (hour + HOUR / 2).isoformat()
    with service.storefront() as front:
        for number in range(3):
            assert order(front, f"k{number}", slot_start=half, lines=ONE_BOX).status_code == 201
        change(service, 1, {"slot_rules": (SlotRule(slot_minutes=60, order_limit=3),)})
        full = order(front, "k3", slot_start=hour.isoformat(), lines=ONE_BOX)
        assert full.json()["code"] == "slot_full"
        days = front.get("/v1/locations/DT01/slots", params={"days": "2"}).json()["days"]
        codes = {slot["start"]: slot["code"] for day in days for slot in day["slots"]}
        assert codes[hour.isoformat().replace("+00:00", "Z")] == "slot_full"
        [here] = front.post("/v1/availability", json={"lines": ONE_BOX, "location_codes": ["DT01"]}).json()[
            "locations"
        ]
        assert here["first_slot"]["start"] != hour.isoformat().replace("+00:00", "Z")


def test_a_hold_is_kept_though_its_slot_is_gone(service: LiveService) -> None:
    """The window that the shopper was shown is the one that is promised."""
    with service.storefront() as front:
        held = hold(front, "h", slot_start=(on_the_hour() + HOUR / 2).isoformat()).json()
        change(service, 1, {"slot_rules": (SlotRule(slot_minutes=60, order_limit=3),)})
        assert front.get(f"/v1/holds/{held['hold_id']}").json()["slot"] == held["slot"]
        placed = confirm(front, held["hold_id"])
        assert placed.status_code == 201
        assert placed.json()["promise"] == held["slot"]


def test_a_delay_needs_room_for_the_orders_items(service: LiveService) -> None:
    """Without it only a lead may."""
    later = next_slot(6)
    service.database.write(lambda work: slots.override(work, 1, later, None, 4, is_closed=False))
    window = {"start": later.isoformat(), "end": (later + HOUR / 2).isoformat()}
    tablet = service.tablet(service.enrol())
    with service.storefront() as front, tablet:
        assert order(front, "a", slot_start=later.isoformat()).status_code == 201
        order_id = order(front, "b").json()["order_id"]
        delay = pushed(order_id, "delay", reason="busy", window=window)
        assert push(tablet, delay)[0]["code"] == "slot_full"
        lead = pushed(order_id, "delay", 2, reason="busy", window=window, override_capacity=True)
        assert push(tablet, lead | {"actor": LEAD})[0]["status"] == "applied"


def test_what_is_ready_can_be_had_at_any_time_that_is_free(service: LiveService) -> None:
    """Preparing is over; and it is counted from the order, not from the wish to come earlier."""
    change(service, 1, {"slot_rules": (SlotRule(order_limit=3, prep_minutes=600),)})
    soon = {"slot_start": next_slot(2).isoformat()}
    steps: list[tuple[str, dict[str, Any]]] = [
        ("start_picking", {}),
        ("pick_item", {"line_id": "1", "quantity": 1, "method": "typed", "reason": "x"}),
        ("stage_bag", {"bag_id": "B1", "staging_location": "B-07", "items": []}),
        ("mark_ready", {}),
    ]
    tablet = service.tablet(service.enrol())
    with service.storefront() as front, tablet:
        placed = order(front, "k", slot_start=next_slot(24).isoformat(), lines=ONE_BOX).json()
        path = f"/v1/orders/{placed['order_id']}/reschedule"
        assert front.post(path, json=soon).json()["code"] == "slot_too_soon"
        for seq, (kind, args) in enumerate(steps, start=1):
            push(tablet, pushed(placed["order_id"], kind, seq, base=seq, **args))
        assert front.post(path, json=soon).status_code == 200


def test_an_offer_knows_what_the_shopper_has_already(service: LiveService) -> None:
    """Whoever holds every drill is offered another time at the same store, not another store."""
    closed = next_slot(6)
    service.database.write(lambda work: slots.override(work, 1, closed, None, None, is_closed=True))
    six = [{"sku": DRILL, "quantity": 6}]
    with service.storefront() as front:
        held = hold(front, "h", lines=six).json()
        again = hold(front, "h2", lines=six, slot_start=closed.isoformat(), replaces=held["hold_id"]).json()
        assert again["offer"]["location_code"] == "DT01"
        placed = confirm(front, held["hold_id"]).json()
        path = f"/v1/orders/{placed['order_id']}"
        moved = front.post(f"{path}/reschedule", json={"slot_start": closed.isoformat()}).json()
        assert (moved["code"], moved["offer"]["location_code"]) == ("slot_closed", "DT01")
        more = front.post(f"{path}/edit", json={"lines": [{"sku": DRILL, "quantity": 8}]}).json()
        assert more["offer"]["location_code"] == "DT01"
        assert more["offer"]["lines"] == [{"sku": DRILL, "quantity": 6}]


def test_low_is_what_cannot_be_promised_and_a_checkout_makes_nothing_low(service: LiveService) -> None:
    """Safety stock counts as gone; abandoned checkouts tell nobody, their orders do, once."""

    def told() -> list[int]:
        return [alert.units_left for alert, _ in service.database.read(lambda k: alerts.of_store(k, 1))]

    def safer(work: UnitOfWork) -> None:
        store = stores.by_id(work.connection, 1)
        stores.change(work, 1, store.location, store.calendar.plan, StockDefaults(safety_stock=3))

    service.database.write(safer)
    three = [{"sku": DRILL, "quantity": 3}]
    with service.storefront() as front:
        for number in range(3):
            held = hold(front, f"h{number}", lines=three)
            assert held.status_code == 201
            front.delete(f"/v1/holds/{held.json()['hold_id']}")
        assert told() == []
        assert confirm(front, hold(front, "last", lines=three).json()["hold_id"]).status_code == 201
        assert told() == [0]


@pytest.fixture
def on_postgres(tmp_path: Path, postgres: PostgresServer) -> Iterator[LiveService]:
    """The service on PostgreSQL, whose own count of deadlocks is asked."""
    with postgres.database() as url, LiveService(tmp_path, database_url=url) as running:
        yield running


def test_nobody_waits_for_each_other_in_a_circle(on_postgres: LiveService) -> None:
    """Delays, other times, holds that move, are given up or run out, and stock that gets low: all at once."""
    service = on_postgres
    starts = [next_slot(each) for each in (3, 4, 5)]
    service.database.write(lambda work: _wide(work, starts))
    with service.storefront() as front:
        placed = [
            UUID(
                order(front, f"k{n}", slot_start=starts[n % 3].isoformat(), lines=ONE_BOX).json()["order_id"]
            )
            for n in range(6)
        ]
    lead = Actor(kind=ActorKind.STAFF, id="lena", name="Lena K.", role=Role.SHIFT_LEAD)

    def give(order_id: UUID, args: Callable[[Window], c.CommandArgs], actor: Actor, to: datetime) -> None:
        def run(work: UnitOfWork) -> None:
            known = amending.locked(work, 1, order_id)
            if actor is CUSTOMER:
                amending.reschedule(work, 1, known, CUSTOMER, to, datetime.now(UTC))
                return
            window = Window(start=to, end=to + HOUR / 2)
            command = deciding.command(order_id, args(window), actor, datetime.now(UTC), known)
            command = with_slot_known(work, 1, known, command, datetime.now(UTC))
            deciding.carry_out(work, 1, known, command, datetime.now(UTC))

        service.database.write(run)

    def work_at(number: int) -> None:
        chance = random.Random(number)
        for turn in range(25):
            to = chance.choice(starts)
            what = chance.randrange(4)
            if what == 0:
                give(chance.choice(placed), lambda window: c.Delay(reason="x", window=window), lead, to)
            elif what == 1:
                give(chance.choice(placed), lambda window: c.Reschedule(window=window), CUSTOMER, to)
            else:
                with service.storefront() as front:
                    held = hold(front, f"{number} {turn}", lines=ONE_BOX, slot_start=to.isoformat())
                    if what == 2 and held.status_code == 201:
                        front.delete(f"/v1/holds/{held.json()['hold_id']}")
                if what == 3:
                    let_holds_run_out(service)
                    HoldKeeper(service.database, lambda: datetime.now(UTC)).run_once()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work_at, range(6)))
    deadlocks = text("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
    service.database.write(lambda work: work.connection.execute(text("SELECT pg_stat_force_next_flush()")))
    assert service.database.read(lambda k: k.execute(deadlocks).scalar_one()) == 0
    assert counts(service, starts[0])[1] >= 0


def _wide(work: UnitOfWork, starts: list[datetime]) -> None:
    """Slots take anything, and whatever moves makes screws low or not."""
    for start in starts:
        slots.override(work, 1, start, 1_000, None, is_closed=False)
    store = stores.by_id(work.connection, 1)
    stores.change(work, 1, store.location, store.calendar.plan, StockDefaults(low_at=54))
