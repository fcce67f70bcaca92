"""Forecasts beside what happened: every ten minutes of every day, with nothing known that came later."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from benchmarks.common.store_days import Record
from central_service.insights.board import Board
from central_service.insights.pace import learn
from central_service.insights.stretching import stretched
from central_service.insights.walks import histories
from pickup_domain.events import OrderEvent
from pickup_domain.pace import ENOUGH_DAYS, ENOUGH_ORDERS, Pace
from pickup_domain.prediction import ReadyTime, at_work, naive, predict
from pickup_domain.promise import has_begun, is_on_time

EVERY = timedelta(minutes=10)
HISTORY = timedelta(days=28)
RENEWED = timedelta(hours=2)
STRETCHED_AFTER = timedelta(hours=23)
NAIVE, LEARNED = "backlog × mean", "learned"
ALL_LEADS = -1
LEADS_MIN = (0, 30, 60, 120)
"""How long before the promise: where the groups begin, in minutes."""


@dataclass(slots=True)
class Tally:
    """How forecasts of one kind did."""

    cases: int = 0
    broken: int = 0
    chances: float = 0.0
    """Sum of the chances that were given."""
    brier: float = 0.0
    within: int = 0
    """Ready times between p10 and p90."""
    known: int = 0
    """Ready times that are known."""
    off_min: float = 0.0
    """Sum of the distances between p50 and what it was, in minutes."""
    said: dict[float, int] = field(default_factory=dict)
    right: dict[float, int] = field(default_factory=dict)

    def add(self, told: ReadyTime, ready_at: datetime | None, thresholds: Sequence[float]) -> None:
        """One forecast of one order, and what happened."""
        broke = not is_on_time(ready_at, told.promise)
        self.cases += 1
        self.broken += broke
        self.chances += told.breaks
        self.brier += (told.breaks - broke) ** 2
        if ready_at is not None:
            self.known += 1
            self.within += told.p10 <= ready_at <= told.p90
            self.off_min += abs((ready_at - told.p50).total_seconds()) / 60
        for threshold in thresholds:
            if told.breaks >= threshold:
                self.said[threshold] = self.said.get(threshold, 0) + 1
                self.right[threshold] = self.right.get(threshold, 0) + broke

    def precision(self, threshold: float) -> float:
        """Share of the warnings that came true."""
        return self.right.get(threshold, 0) / max(1, self.said.get(threshold, 0))

    def recall(self, threshold: float) -> float:
        """Share of the broken promises that were warned of."""
        return self.right.get(threshold, 0) / max(1, self.broken)


Tallies = dict[tuple[str, int], Tally]
"""By rule and lead-time group; `ALL_LEADS` is all of them."""


def back_test(
    record: Record,
    first: datetime,
    time_zone: str,
    thresholds: Sequence[float],
    tallies: Tallies,
    *,
    is_forced: bool = False,
) -> None:
    """Walk through a record from `first` on, forecasting by both rules.

    Args:
        record: What happened, with the history before.
        first: From when on forecasts are made.
        time_zone: The store's.
        thresholds: From which chance on a forecast counts as a warning.
        tallies: Added to.
        is_forced: Predict from however little history there is.
    """
    outcomes = histories(record.events)
    board = Board(record.orders, record.events)
    paces = _Paces(record, time_zone)
    for now in _times(record, first, time_zone):
        board.go_to(now)
        work = board.open_orders()
        pace = paces.at(now)
        if is_forced:
            pace = pace.model_copy(update={"orders": ENOUGH_ORDERS, "days": ENOUGH_DAYS})
        people = at_work(pace, board.people(now), work, now)
        for rule, forecast in ((NAIVE, naive), (LEARNED, predict)):
            for told in forecast(pace, work, people, now).orders:
                lead_min = (told.promise - now).total_seconds() / 60
                outcome = outcomes[told.order_id]
                if has_begun(told.promise, now) or (outcome.is_closed and outcome.ready_at is None):
                    continue  # broken already, or no order any more
                group = max(number for number, bound in enumerate(LEADS_MIN) if lead_min >= bound)
                for key in ((rule, ALL_LEADS), (rule, group)):
                    tallies.setdefault(key, Tally()).add(told, outcome.ready_at, thresholds)


def _times(record: Record, first: datetime, time_zone: str) -> Iterator[datetime]:
    """Every ten minutes between the first and the last event of each day."""
    zone = ZoneInfo(time_zone)
    later = (event.at for event in record.events if event.at >= first)
    for _, of_day in groupby(later, key=lambda at: at.astimezone(zone).date()):
        times = list(of_day)
        now = times[0]
        while now < times[-1]:
            yield now
            now += EVERY


class _Paces:
    """The pace as it was known: renewed every other hour from the four weeks before, stretched once a day."""

    def __init__(self, record: Record, time_zone: str) -> None:
        self._record = record
        self._time_zone = time_zone
        self._pace: Pace | None = None
        self._stretched: Pace | None = None

    def at(self, now: datetime) -> Pace:
        """As it was known then."""
        if self._pace is None or now - self._pace.learned_at >= RENEWED:
            first, last = (bisect(self._record.events, at, key=_time_of) for at in (now - HISTORY, now))
            known = self._record.events[first:last]
            pace = learn(known, self._time_zone, now)
            if self._stretched is None or now - self._stretched.learned_at >= STRETCHED_AFTER:
                self._stretched = stretched(pace, known, now)
            self._pace = pace.stretched_as(self._stretched)
        return self._pace


def _time_of(event: OrderEvent) -> datetime:
    return event.at
