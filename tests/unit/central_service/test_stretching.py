"""Intervals that hold: what a store's forecasts lacked on its last days is added to them."""

from datetime import timedelta

from benchmarks.common.store_days import BEGIN, Record, Truth, days
from central_service.insights.board import Board
from central_service.insights.pace import learn
from central_service.insights.stretching import stretched
from central_service.insights.walks import histories
from pickup_domain.pace import Pace, Stretch
from pickup_domain.prediction import at_work, predict

HAPHAZARD = Truth(orders=60, people=1, people_spread=0, haphazard=True)
"""Orders are picked in no order of their promises, which no forecast knows."""
LEARNED = BEGIN + timedelta(days=9)


def share_within(pace: Pace, record: Record) -> float:
    """Of the days after: how often what happened lay in the interval, from every hour's forecast."""
    outcomes, board, within = histories(record.events), Board(record.orders, record.events), []
    for hour in range(96):
        now = LEARNED + timedelta(hours=hour)
        board.go_to(now)
        work = board.open_orders()
        for told in predict(pace, work, at_work(pace, board.people(now), work, now), now).orders:
            ready = outcomes[told.order_id].ready_at
            within += [] if ready is None else [told.p10 <= ready <= told.p90]
    return sum(within) / len(within)


def test_what_forecasts_lacked_on_past_days_is_made_up_for() -> None:
    """Far from the four of five that an interval promises without it, near them with it, on later days."""
    record = days(HAPHAZARD, 13, seed=1)
    known = [event for event in record.events if event.at < LEARNED]
    pace = learn(known, "UTC", LEARNED)
    wider = stretched(pace, known, LEARNED)
    before, after = share_within(pace, record), share_within(wider, record)
    assert before < 0.5
    assert abs(after - 0.8) < 0.08


def test_too_little_history_stretches_nothing() -> None:
    """Neither where the naive rule is used, nor where no day of it can be forecast from the days before."""
    few = days(HAPHAZARD, 2, seed=4)
    pace = learn(few.events, "UTC", BEGIN + timedelta(days=2))
    assert stretched(pace, few.events, pace.learned_at) is pace
    three = days(HAPHAZARD, 3, seed=4)
    pace = learn(three.events, "UTC", BEGIN + timedelta(days=3))
    assert pace.is_enough
    assert stretched(pace, three.events, pace.learned_at).waiting == Stretch()
