"""How far a store's forecasts were off on its own last days: by so much their intervals are stretched."""

import math
from bisect import bisect
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from central_service.insights.board import Board, ordered
from central_service.insights.pace import learn
from central_service.insights.walks import histories
from pickup_domain.events import OrderEvent
from pickup_domain.pace import ENOUGH_DAYS, Pace, Stretch
from pickup_domain.prediction import ReadyTime, at_work, predict

REPLAYED = timedelta(days=7)
_EVERY, _RENEWED = timedelta(hours=1), timedelta(hours=4)
_DRAWS = 50
_ENOUGH = 50
"""Forecasts whose outcome is known: fewer say nothing of the one in ten that is to lie outside."""
_OUTSIDE = 0.1
"""Share of the ready times before p10, and after p90."""
_LEAST, _MOST = 0.8, 6.0
"""What a few days say is not believed beyond."""


def stretched(pace: Pace, events: Sequence[OrderEvent], now: datetime) -> Pace:
    """The pace with what its forecasts of the last days lacked.

    Each day is forecast every hour from what was known then, and compared with what happened. How far it was
    off, in terms of its own interval, is put in order, each side by itself: nine of ten are to lie within.

    Args:
        pace: The store's, as it is now.
        events: What happened to its orders, oldest first.
        now: The store's days before this one are replayed.

    Source: split conformal prediction, Lei and others (2018), "Distribution-free predictive inference for
        regression", with scores relative to the interval.
    """
    if not pace.is_enough:
        return pace
    in_hand, waiting = _Scores(), _Scores()
    for is_in_hand, told, ready_at in _replayed(events, pace.time_zone, now):
        (in_hand if is_in_hand else waiting).add(told, ready_at)
    return pace.model_copy(
        update={"in_hand": in_hand.stretch(), "waiting": waiting.stretch(), "stretched_at": now}
    )


class _Scores:
    """How many times the way from p50 to p10, and to p90, it was to what happened."""

    def __init__(self) -> None:
        self._early: list[float] = []
        self._late: list[float] = []

    def add(self, told: ReadyTime, ready_at: datetime) -> None:
        off, below, above = ((at - told.p50).total_seconds() for at in (ready_at, told.p10, told.p90))
        if below < 0 < above:
            self._early.append(off / below)
            self._late.append(off / above)

    def stretch(self) -> Stretch:
        if len(self._early) < _ENOUGH:
            return Stretch()
        return Stretch(early=_factor(self._early), late=_factor(self._late))


def _factor(scores: list[float]) -> float:
    place = min(len(scores), math.ceil((1 - _OUTSIDE) * (len(scores) + 1))) - 1
    return min(max(sorted(scores)[place], _LEAST), _MOST)


def _replayed(
    events: Sequence[OrderEvent], time_zone: str, now: datetime
) -> Iterator[tuple[bool, ReadyTime, datetime]]:
    """Whether somebody had it in hand, what was told of it, and when it was ready."""
    today = now.astimezone(ZoneInfo(time_zone)).replace(hour=0, minute=0, second=0, microsecond=0)
    first = max(today - REPLAYED, events[0].at + timedelta(days=ENOUGH_DAYS))
    outcomes, board = histories(events), Board(ordered(events), events)
    pace: Pace | None = None
    for at in _times(events, first, today):
        board.go_to(at)
        if pace is None or at - pace.learned_at >= _RENEWED:
            pace = learn(events[: bisect(events, at, key=_time_of)], time_zone, at)
        work = board.open_orders()
        in_hand = {each.order_id for each in work if each.in_hand}
        people = at_work(pace, board.people(at), work, at)
        for told in predict(pace, work, people, at, _DRAWS).orders:
            ready_at = outcomes[told.order_id].ready_at
            if ready_at is not None:
                yield told.order_id in in_hand, told, ready_at


def _times(events: Sequence[OrderEvent], first: datetime, end: datetime) -> Iterator[datetime]:
    """Every hour in which something happened."""
    after = bisect(events, first, key=_time_of)
    while after < len(events) and (at := events[after].at) < end:
        yield at
        after = bisect(events, at + _EVERY, key=_time_of)


def _time_of(event: OrderEvent) -> datetime:
    return event.at
