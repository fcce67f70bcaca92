"""A store's pace as its tablets get it."""

import threading
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
    """Learned from what its people did; how little is behind it is said, and of each of them one number."""
    order_id, database = UUID(place(service)["order_id"]), service.database
    order = database.read(lambda connection: orders.get(connection, 1, order_id))
    assert order is not None
    database.write(lambda work: pick_all(work, order, order.placed_at + timedelta(minutes=2)))
    with service.tablet(service.enrol()) as tablet:
        told = tablet.get("/pace").raise_for_status()
    pace = Pace.model_validate(told.json())
    assert [each.keys() for each in told.json()["people"]] == [{"staff_id", "factor"}]
    assert ASSOCIATE.name not in told.text
    assert (pace.orders, pace.days, pace.line_s, pace.is_enough) == (1, 1, 60, False)
    assert pace.time_zone == "America/New_York"


BUSY, NOW = Truth(orders=50, people=1, people_spread=0, haphazard=True), BEGIN + timedelta(days=6, hours=9)


@pytest.fixture
def paces(service: LiveService) -> Paces:
    """Of a service whose store has a week of history."""
    known = days(BUSY, 6, seed=1).events
    service.database.write(lambda work: orders.append_events(work, 1, tuple(known)))
    return Paces(service.database)


def stretched_pace(paces: Paces, now: datetime, since: datetime | None = None) -> Pace:
    """The pace once its days were replayed after a time."""
    for _ in range(3_000):
        found = paces.of_store(1, now)
        if found.stretched_at is not None and found.stretched_at > (since or BEGIN):
            return found
        threading.Event().wait(0.01)
    raise AssertionError("nobody has replayed the days")


def test_how_sure_it_is_is_worked_out_once_a_day(paces: Paces) -> None:
    """From forecasts of the store's own last days; a pace that is renewed within the day keeps it."""
    first = stretched_pace(paces, NOW)
    assert first.waiting.late > 1
    later = paces.of_store(1, NOW + timedelta(hours=23))
    assert later.learned_at > first.learned_at
    assert later.waiting is first.waiting
    assert stretched_pace(paces, NOW + timedelta(hours=25), NOW).waiting is not first.waiting


def test_nobody_waits_while_days_are_replayed(paces: Paces, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks meanwhile has the pace without it at once; nothing is begun twice."""
    begun, go_on = [], threading.Event()

    def replayed(pace: Pace, events: object, now: datetime) -> Pace:
        begun.append(events)
        assert go_on.wait(60)
        return pace.model_copy(update={"waiting": Stretch(late=3), "stretched_at": now})

    monkeypatch.setattr(paces_of, "stretched", replayed)
    for _ in range(3):
        told = paces.of_store(1, NOW)
        assert (told.is_enough, told.stretched_at, told.waiting) == (True, None, Stretch())
    go_on.set()
    assert stretched_pace(paces, NOW).waiting == Stretch(late=3)
    assert len(begun) == 1


def test_days_that_cannot_be_replayed_are_tried_again_tomorrow(
    paces: Paces, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The forecast is there without it, and the log says why."""

    def broken(*_: object) -> Pace:
        raise ValueError("an event of another kind")

    monkeypatch.setattr(paces_of, "stretched", broken)
    told = stretched_pace(paces, NOW)
    assert (told.is_enough, told.waiting) == (True, Stretch())
    assert "the days of store 1 could not be replayed" in caplog.text


def test_a_pace_is_learned_anew_after_an_hour(service: LiveService) -> None:
    """And not with every question."""
    paces, now = Paces(service.database), datetime.fromisoformat("2026-11-24T14:00:00+00:00")
    first = paces.of_store(1, now)
    assert paces.of_store(1, now + timedelta(minutes=59)) is first
    assert paces.of_store(1, now + timedelta(minutes=60)).learned_at == now + timedelta(minutes=60)
