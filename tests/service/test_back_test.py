"""Forecasts are judged by what happened, and by nothing that the forecast could not know."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from benchmarks.common import recorded
from benchmarks.common.back_test import ALL_LEADS, LEARNED, NAIVE, Tallies, Tally, back_test
from benchmarks.common.store_days import BEGIN, Truth, days
from central_service.insights.board import Board
from central_service.main import open_database
from central_service.settings import Settings
from pickup_domain.events import WORK
from pickup_domain.prediction import ReadyTime
from tests.busy_store import prepared
from tests.factories import NOW

BUSY = Truth(orders=60, people=1, people_spread=0.0, counter_per_h=1.0)


def told(breaks: float) -> ReadyTime:
    """Ready between 10 and 30 minutes from now, due in an hour."""
    p10, p50, p90, promise = (NOW + timedelta(minutes=each) for each in (10, 20, 30, 60))
    return ReadyTime(UUID(int=1), promise, p10, p50, p90, breaks)


def test_four_forecasts_by_hand() -> None:
    """Two promises broke; one of them, and one that was kept, had been warned of."""
    tally = Tally()
    for breaks, ready_min in ((0.8, 70), (0.1, 60), (0.4, 25), (0.0, 5)):
        tally.add(told(breaks), NOW + timedelta(minutes=ready_min), (0.3,))
    assert (tally.cases, tally.broken, tally.within) == (4, 2, 1)
    assert (tally.precision(0.3), tally.recall(0.3)) == (0.5, 0.5)
    assert tally.brier == pytest.approx(0.2**2 + 0.9**2 + 0.4**2)
    assert tally.off_min == 50 + 40 + 5 + 15
    never = Tally()
    never.add(told(0.5), None, (0.3,))
    assert (never.broken, never.known) == (1, 0)


def test_the_board_knows_nothing_of_what_is_to_come() -> None:
    """Open orders at noon are those placed and not ready by then, with the lines nobody has decided about."""
    record, noon = days(BUSY, 1, seed=1), BEGIN + timedelta(hours=12)
    before = [event for event in record.events if event.at <= noon]
    board, early = Board(record.orders, record.events), Board(record.orders, before)
    board.go_to(noon)
    early.go_to(noon + timedelta(days=1))
    assert board.open_orders() == early.open_orders() != []
    assert board.people(noon) == ["p0"]


def test_a_stores_own_pace_does_better_than_the_mean_when_it_is_busy() -> None:
    """On days that were not learned from."""
    tallies: Tallies = {}
    back_test(days(BUSY, 7, seed=1), BEGIN + timedelta(days=6), "UTC", (0.3,), tallies)
    ours, rule = tallies[LEARNED, ALL_LEADS], tallies[NAIVE, ALL_LEADS]
    assert ours.cases == rule.cases > 100
    assert ours.broken > 10
    assert ours.brier < rule.brier
    assert 0.5 < ours.within / ours.known < 0.95


def test_days_that_a_service_recorded_are_read_as_they_were(tmp_path: Path) -> None:
    """The same work by the same people at the same times as was played to it."""
    url, truth = f"sqlite:///{tmp_path / 'central.sqlite3'}", Truth(orders=8, people=2, short_share=0)
    prepared(url, 0)
    database = open_database(Settings(url))
    recorded.record(database, "DT01", truth, 1, seed=1)
    loaded, time_zone = recorded.load(database, "DT01")
    with pytest.raises(LookupError):
        recorded.load(database, "XX99")
    database.close()
    played = days(truth, 1, seed=1)
    assert time_zone == "America/New_York"
    assert loaded.orders == played.orders
    for record in (loaded, played):
        record.events[:] = [event for event in record.events if event.kind in WORK]
    assert [(each.kind, each.at, each.actor.id, each.line_id) for each in loaded.events] == [
        (each.kind, each.at, each.actor.id, each.line_id) for each in played.events
    ]
