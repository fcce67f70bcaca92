"""A store's pace as its tablets get it."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from benchmarks.common.store_days import BEGIN, Truth, days
from central_service.services import deciding
from central_service.services import pace as paces_of
from central_service.services.pace import Paces
from central_service.storage import orders
from central_service.storage.database import UnitOfWork
from pickup_domain import commands as c
from pickup_domain.order import Order
from pickup_domain.pace import Pace, Stretch
from tests.factories import ASSOCIATE
from tests.live_service import LiveService
from tests.service.test_floor import place


def pick_all(work: UnitOfWork, order: Order, begins: datetime) -> None:
    """A line a minute, then bag and shelf."""
    steps: list[c.CommandArgs] = [c.StartPicking()]
    steps += [
        c.PickItem(line_id=line.line_id, quantity=line.open, method=c.PickMethod.SCANNED, code=line.sku)
        for line in order.lines
    ]
    steps += [c.StageBag(bag_id=f"{order.number}-1", staging_location="B-01", items=()), c.MarkReady()]
    for minute, args in enumerate(steps):
        at = begins + timedelta(minutes=minute)
        order = deciding.carry_out(
            work, 1, order, deciding.command(order.order_id, args, ASSOCIATE, at, order), at
        )


def test_a_tablet_gets_the_pace_of_its_store(service: LiveService) -> None:
    """Learned from what its people did; how little is behind it is said."""
    order_id, database = UUID(place(service)["order_id"]), service.database
    order = database.read(lambda connection: orders.get(connection, 1, order_id))
    assert order is not None
    database.write(lambda work: pick_all(work, order, order.placed_at + timedelta(minutes=2)))
    with service.tablet(service.enrol()) as tablet:
        pace = Pace.model_validate(tablet.get("/pace").raise_for_status().json())
    assert (pace.orders, pace.days, pace.line_s, pace.is_enough) == (1, 1, 60, False)
    assert pace.time_zone == "America/New_York"


def test_how_sure_it_is_is_worked_out_once_a_day(service: LiveService) -> None:
    """From forecasts of the store's own last days; a pace that is renewed within the day keeps it."""
    known = days(Truth(orders=50, people=1, people_spread=0, haphazard=True), 6, seed=1).events
    service.database.write(lambda work: orders.append_events(work, 1, tuple(known)))
    paces, now = Paces(service.database), BEGIN + timedelta(days=6, hours=9)
    first = paces.of_store(1, now)
    assert first.waiting.late > 1
    later = paces.of_store(1, now + timedelta(hours=23))
    assert later.learned_at > first.learned_at
    assert later.waiting is first.waiting
    assert paces.of_store(1, now + timedelta(hours=25)).waiting is not first.waiting


def test_nobody_waits_while_days_are_replayed(service: LiveService, monkeypatch: pytest.MonkeyPatch) -> None:
    """One asker works a store's stretch out; the others have the pace without it at once, with it later."""
    known = days(Truth(orders=50, people=1, people_spread=0), 6, seed=1).events
    service.database.write(lambda work: orders.append_events(work, 1, tuple(known)))
    begun, go_on = threading.Event(), threading.Event()
    wide = Stretch(late=3)

    def replayed(pace: Pace, *_: object) -> Pace:
        begun.set()
        assert go_on.wait(30)
        return pace.model_copy(update={"waiting": wide})

    monkeypatch.setattr(paces_of, "stretched", replayed)
    paces, now = Paces(service.database), BEGIN + timedelta(days=6, hours=9)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(paces.of_store, 1, now)
        assert begun.wait(30)
        meanwhile = paces.of_store(1, now)
        go_on.set()
        assert (meanwhile.is_enough, meanwhile.is_stretched) == (True, False)
        assert first.result().waiting == wide
    assert paces.of_store(1, now).waiting == wide


def test_a_pace_is_learned_anew_after_an_hour(service: LiveService) -> None:
    """And not with every question."""
    paces, now = Paces(service.database), datetime.fromisoformat("2026-11-24T14:00:00+00:00")
    first = paces.of_store(1, now)
    assert paces.of_store(1, now + timedelta(minutes=59)) is first
    assert paces.of_store(1, now + timedelta(minutes=60)).learned_at == now + timedelta(minutes=60)
