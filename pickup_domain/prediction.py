"""When each open order will be ready, and whether its promise breaks: by a store's pace or the naive rule.

Pure and deterministic: the same orders, people, pace and time give the same forecast on every machine.
"""

import heapq
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random
from statistics import NormalDist
from uuid import UUID

from pickup_domain.order import ArrivalState, Order, OrderStatus, SubstitutionState
from pickup_domain.pace import ENOUGH_DAYS, ENOUGH_ORDERS, Pace
from pickup_domain.promise import has_begun, is_on_time
from pickup_domain.wording import Sentence, say

DRAWS = 100
"""Days that are drawn for a forecast: a chance is known to about one in a hundred."""
AT_RISK = 0.3
"""From this chance on, a promise is one to act on; see docs/prediction.md."""
LATELY = timedelta(minutes=30)
"""Whoever did anything about picking (`events.WORK`) within this time is at work."""
_HOURS = 36
_TABLE = 4096
_chance = Random(20_261)  # noqa: S311 - chance, not a secret
_UNIFORM = tuple(_chance.random() for _ in range(2 * _TABLE))
_COPIES = 8
"""Times as many orders may come in as usual do, each as unlikely."""
_MOST_COMING = 100 * _COPIES
_STRIDE = 37
"""Through the draws, so that a slow day is no busier than another; it shares no factor with their number."""
_SELDOM = 0.05
"""Orders in an hour: fewer are none."""


@dataclass(frozen=True, slots=True)
class Work:
    """What is left to do for an order that is not ready."""

    order_id: UUID
    promise: datetime
    """When its window begins: on time is ready before that."""
    lines: int
    """Lines nobody has decided about."""
    units: int = 0
    """Units of these beyond the first of each."""
    in_hand: bool = False
    """Somebody picks it."""
    is_here: bool = False
    """Its customer waits."""
    who: str = ""
    """Id of the person who has it; empty where nobody has."""
    wave_id: str = ""
    answer_by: datetime | None = None
    """A customer is asked about a substitute until then."""
    is_next: bool = False
    """Somebody was given it and has not begun: on top of their list, before all that is not in hand."""


def work_of(order: Order, staff_ids: Mapping[str, str] | None = None) -> Work | None:
    """What is left to do for an order; None where nothing is, or it is closed.

    Args:
        order: As the tablet or the service has it.
        staff_ids: Ids by name, for orders that somebody picks to whom they are not assigned.
    """
    if not order.status.is_open or order.status is OrderStatus.READY:
        return None
    left = [(line, line.open - order.proposed(line.line_id)) for line in order.lines]
    by = {line.picked_by for line in order.lines if line.picked_by}
    picker = (staff_ids or {}).get(next(iter(by)), "") if len(by) == 1 else ""
    answers = [each.deadline for each in order.substitutions if each.state is SubstitutionState.PROPOSED]
    return Work(
        order.order_id,
        order.promise.start,
        lines=sum(open_units > 0 for _, open_units in left),
        units=sum(max(0, open_units - 1) for _, open_units in left),
        in_hand=order.status is not OrderStatus.PLACED,
        is_here=order.arrival.state is ArrivalState.ARRIVED,
        who=order.assigned_to.id if order.assigned_to else picker,
        wave_id=order.wave.wave_id if order.wave else "",
        answer_by=max(answers, default=None),
        is_next=order.status is OrderStatus.PLACED and order.assigned_to is not None,
    )


def given_to(work: Work, staff_id: str) -> Work:
    """The same once it was assigned to somebody, on its own."""
    return replace(work, who=staff_id, wave_id="", is_next=not work.in_hand)


class Method(StrEnum):
    """How a forecast was made."""

    LEARNED = "learned"
    """From what the store's own history says of people, hours and chance."""
    NAIVE = "naive"
    """Orders before it × the mean time of an order, shared by the people picking."""


@dataclass(frozen=True, slots=True)
class ReadyTime:
    """When an order will be ready: in one of ten cases before `p10`, in nine of ten before `p90`."""

    order_id: UUID
    promise: datetime
    p10: datetime
    p50: datetime
    p90: datetime
    breaks: float
    """The chance that it is not ready before its window begins, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What becomes of all open orders as things stand."""

    method: Method
    why: Sentence
    """By what it was made, and where it fell back, why."""
    people: int
    """How many it reckons with."""
    orders: tuple[ReadyTime, ...]
    """In the order in which they will be worked on."""

    @property
    def kept(self) -> float:
        """How many of the promises are kept on average."""
        return sum(1 - each.breaks for each in self.orders)

    def at_risk(self, chance: float = AT_RISK) -> tuple[ReadyTime, ...]:
        """Orders whose promise breaks with this chance or a greater one, the earliest promise first."""
        found = [each for each in self.orders if each.breaks >= chance]
        return tuple(sorted(found, key=lambda each: (each.promise, str(each.order_id))))


def predict(
    pace: Pace, open_orders: Iterable[Work], people: Sequence[str], now: datetime, draws: int = DRAWS
) -> Forecast:
    """When each order will be ready; by the naive rule where there is too little history.

    Args:
        pace: The store's.
        open_orders: All that is not ready.
        people: Ids of who picks now; nobody: as many as usual at this hour.
        now: The present time.
        draws: How many possible days are looked at.
    """
    if not pace.is_enough:
        return naive(pace, open_orders, people, now)
    pace = pace.on_day_of(now)
    walks = walks_in_order(_as_given(open_orders, people))
    ends = _Draws(pace, walks, people, now, draws).ends()
    found = [_ready_time(pace, work, ends[work.order_id], now) for walk in walks for work in walk]
    why = say("By this store's own pace: {orders} orders on {days} days.", orders=pace.orders, days=pace.days)
    return Forecast(Method.LEARNED, why, len(people) or pace.usual_crew(now), tuple(found))


def at_work(pace: Pace, seen: Sequence[str], open_orders: Iterable[Work], now: datetime) -> tuple[str, ...]:
    """Who is to be reckoned with: who was seen picking lately, and where nothing waits, as many as usual.

    Args:
        pace: The store's.
        seen: Ids of who did anything about picking in the last half hour.
        open_orders: All that is not ready.
        now: The present time.
    """
    taken_up = now + timedelta(seconds=pace.ahead_s)
    if seen and any(not work.in_hand and work.promise < taken_up for work in open_orders):
        return tuple(seen)
    return (*seen, *[""] * (pace.usual_crew(now) - len(seen)))


def naive(pace: Pace, open_orders: Iterable[Work], people: Sequence[str], now: datetime) -> Forecast:
    """Backlog × mean: every order takes the same, and all people take turns without a pause."""
    crew = len(people) or pace.usual_crew(now)
    found = []
    queue = [work for walk in walks_in_order(_as_given(open_orders, people)) for work in walk]
    for place, work in enumerate(queue, start=1):
        at = now + timedelta(seconds=place * pace.mean_order_s / crew)
        breaks = float(not is_on_time(at, work.promise))
        found.append(ReadyTime(work.order_id, work.promise, at, at, at, breaks))
    return Forecast(Method.NAIVE, _why_naive(pace), crew, tuple(found))


def _as_given(open_orders: Iterable[Work], people: Sequence[str]) -> Iterator[Work]:
    """What somebody has who does not pick now waits its turn: it may be for another shift."""
    for work in open_orders:
        is_theirs = not work.is_next or work.who in people
        yield work if is_theirs else replace(work, is_next=False)


def _why_naive(pace: Pace) -> Sentence:
    if pace.is_enough:
        return say("By the mean time of an order.")
    return say(
        "Too little history yet: {orders} of {enough} orders, {days} of {enough_days} days. "
        "Until then by the mean time of an order.",
        orders=pace.orders,
        enough=ENOUGH_ORDERS,
        days=pace.days,
        enough_days=ENOUGH_DAYS,
    )


def walks_in_order(open_orders: Iterable[Work]) -> list[tuple[Work, ...]]:
    """Orders as they will be worked on, those of one wave together.

    First what is in hand, then what was said to be next, then whose customer waits, then by promise.
    """
    waves: dict[str, list[Work]] = {}
    for work in open_orders:
        waves.setdefault(work.wave_id or str(work.order_id), []).append(work)
    return sorted(
        (tuple(sorted(wave, key=_need)) for wave in waves.values()), key=lambda wave: _need(wave[0])
    )


def _need(work: Work) -> tuple[bool, bool, bool, datetime, str]:
    return not work.in_hand, not work.is_next, not work.is_here, work.promise, str(work.order_id)


def _ready_time(pace: Pace, work: Work, ends_s: list[float], now: datetime) -> ReadyTime:
    ordered = sorted(ends_s)
    count = len(ordered)
    limit_s = (work.promise - now).total_seconds()
    late = sum(not is_on_time(end, limit_s) for end in ordered)
    early_s, likely_s, late_s = (ordered[min(count - 1, int(share * count))] for share in (0.1, 0.5, 0.9))
    # What past days lacked is the interval's alone: chances were found to be right as they are drawn.
    stretch = pace.in_hand if work.in_hand else pace.waiting
    early_s = max(0.0, likely_s - stretch.early * (likely_s - early_s))
    late_s = likely_s + stretch.late * (late_s - likely_s)
    p10, p50, p90 = (now + timedelta(seconds=each) for each in (early_s, likely_s, late_s))
    # Half an observation on either side: what never happened in the draws may happen.
    breaks = 1.0 if has_begun(work.promise, now) else (late + 0.5) / (count + 1)
    return ReadyTime(work.order_id, work.promise, p10, p50, p90, breaks)


@dataclass(frozen=True, slots=True)
class _Job:
    """One walk as the draws need it; its place in the list is its rank."""

    orders: tuple[Work, ...]
    seconds: float
    """Of its lines, at the store's pace."""
    who: int
    """Who has it, as a place among the people; -1: whoever is free first."""
    from_s: float
    """Before that nobody takes it up."""
    noise: int
    begun_s: float = 0.0
    """Of the step that somebody is in the middle of: some part of it is done."""
    likely: float = 1.0
    """Below 1 for orders that may come in."""


class _Draws:
    """The same walks on many possible days.

    Chance goes with the order and the draw, not with the place in the queue: when an act is tried, the days
    that it is tried on are the same.
    """

    def __init__(
        self,
        pace: Pace,
        walks: Sequence[tuple[Work, ...]],
        people: Sequence[str],
        now: datetime,
        draws: int,
    ) -> None:
        ids = list(people) or [""] * pace.usual_crew(now)
        places = {each: place for place, each in enumerate(ids) if each}
        self._pace = pace
        self._now = now
        self._draws = draws
        self._factors = [pace.factor_of(each) for each in ids]
        self._hours = pace.by_hours_from(pace.hours, now, _HOURS)
        self._pause_hours = pace.by_hours_from(pace.pause_hours, now, _HOURS)
        self._ends: dict[UUID, list[float]] = {work.order_id: [] for walk in walks for work in walk}
        known = [(_need(walk[0]), self._job(walk, places)) for walk in walks]
        coming = [(_need(job.orders[0]), job) for job in self._coming(walks)]
        self._jobs = [job for _, job in sorted(known + coming, key=lambda each: each[0])]
        self._by_release = sorted(range(len(self._jobs)), key=lambda rank: self._jobs[rank].from_s)
        self._busy = {job.who for job in self._jobs if job.orders[0].in_hand}

    def _job(self, walk: tuple[Work, ...], places: Mapping[str, int]) -> _Job:
        pace = self._pace
        seconds = sum(work.lines * pace.line_s + work.units * pace.unit_s for work in walk)
        who = next((places[work.who] for work in walk if work.who in places), -1)
        from_s = 0.0
        if not any(work.in_hand or work.is_next or work.is_here for work in walk):
            from_s = max(0.0, min((w.promise - self._now).total_seconds() for w in walk) - pace.ahead_s)
        begun_s = 0.0
        if any(work.in_hand for work in walk):
            begun_s = pace.line_s if any(work.lines for work in walk) else pace.finish_s
        return _Job(walk, seconds, who, from_s, walk[0].order_id.int % _TABLE, begun_s)

    def _coming(self, walks: Sequence[tuple[Work, ...]]) -> Iterator[_Job]:
        """Orders that may come in and be due before the last of these.

        Several times as many as usual, each as unlikely: when they come and are due is chance, too.
        """
        last = max((work.promise for walk in walks for work in walk), default=self._now)
        pace, rate = self._pace, self._pace.by_hours_from(self._pace.arrivals, self._now, _HOURS)
        at_s, count = 0.0, 0
        while count < _MOST_COMING and self._now + timedelta(seconds=at_s) < last:
            per_hour = _COPIES * rate[min(_HOURS - 1, int(at_s / 3600))]
            if per_hour < _COPIES * _SELDOM:
                at_s += 3600 - at_s % 3600
                continue
            at_s += 3600 / per_hour
            count += 1
            lead_s = pace.leads_s[int(_UNIFORM[count + 3000] * len(pace.leads_s))]
            promise = self._now + timedelta(seconds=at_s + lead_s)
            if promise < last:
                work = Work(UUID(int=count * 7919), promise, 0)
                from_s = max(at_s, at_s + lead_s - pace.ahead_s)
                yield _Job(
                    (work,),
                    pace.mean_lines * pace.line_s,
                    -1,
                    from_s,
                    work.order_id.int % _TABLE,
                    likely=1 / _COPIES,
                )

    def ends(self) -> dict[UUID, list[float]]:
        """Seconds from now until each order is ready, one for each draw."""
        normal = NormalDist()
        for draw in range(self._draws):
            day = self._pace.today + self._pace.today_spread * normal.inv_cdf((draw + 0.5) / self._draws)
            place = (draw * _STRIDE + 0.5) % self._draws / self._draws
            busy = max(0.0, 1 + self._pace.arrivals_spread * normal.inv_cdf(place))
            self._one_day(draw, math.exp(day), busy)
        return self._ends

    def _one_day(self, draw: int, day: float, busy: float) -> None:
        """Whoever is free first takes what ranks first of all that is to be taken up by then."""
        jobs, by_release, count = self._jobs, self._by_release, len(self._jobs)
        free = [(self._first_free_s(who, draw), who) for who in range(len(self._factors))]
        heapq.heapify(free)
        shared: list[int] = []
        own: list[list[int]] = [[] for _ in free]
        come = taken = 0
        while taken < count:
            now_s, who = heapq.heappop(free)
            while come < count and jobs[by_release[come]].from_s <= now_s:
                rank = by_release[come]
                come += 1
                if (
                    jobs[rank].likely < 1
                    and _UNIFORM[jobs[rank].noise + draw + 3000] >= busy * jobs[rank].likely
                ):
                    taken += 1
                    continue
                heapq.heappush(shared if jobs[rank].who < 0 else own[jobs[rank].who], rank)
            mine = own[who]
            if mine and (not shared or mine[0] < shared[0]):
                rank = heapq.heappop(mine)
            elif shared:
                rank = heapq.heappop(shared)
            elif come < count:
                heapq.heappush(free, (jobs[by_release[come]].from_s, who))
                continue
            else:
                continue  # what is left is others'
            taken += 1
            heapq.heappush(free, (self._walk(jobs[rank], who, now_s, draw, day), who))

    def _first_free_s(self, who: int, draw: int) -> float:
        """Who has nothing in hand is somewhere in a pause."""
        if who in self._busy:
            return 0.0
        pauses = self._pace.pauses_s
        return 0.5 * pauses[int(_UNIFORM[draw + 997 * who % _TABLE] * len(pauses))]

    def _walk(self, job: _Job, who: int, start_s: float, draw: int, day: float) -> float:
        """Note when its orders are ready; returns when the person is free again."""
        pace = self._pace
        hour = min(_HOURS - 1, int(start_s / 3600))
        chance = _UNIFORM[job.noise + draw]
        factor = self._factors[who] * self._hours[hour] * pace.spread[int(chance * len(pace.spread))] * day
        begun_s = job.begun_s * _UNIFORM[job.noise + draw + 1000]
        done = start_s + (job.seconds - begun_s) * factor
        for work in job.orders:
            done += pace.finish_s * factor
            if job.likely == 1:
                self._ends[work.order_id].append(
                    done if work.answer_by is None else max(done, self._answered(work.answer_by, chance))
                )
        pause = pace.pauses_s[int(_UNIFORM[job.noise + draw + 2000] * len(pace.pauses_s))]
        return done + pause * self._pause_hours[hour]

    def _answered(self, answer_by: datetime, chance: float) -> float:
        """When the customer has answered, at any time until then, and what they said is fetched."""
        return chance * max(0.0, (answer_by - self._now).total_seconds()) + self._pace.line_s
