"""Days of a store that never was: orders come in, people pick them, and every truth about it is known."""

import heapq
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import Actor, ActorKind, Role, Window

BEGIN = datetime(2026, 3, 2, tzinfo=UTC)
"""A Monday. The store's clocks show UTC."""
OPENS_H, CLOSES_H = 8, 20
_STOREFRONT = Actor(kind=ActorKind.STOREFRONT, id="web")
_ARRIVALS = (0.5, 0.8, 1.2, 1.5, 1.2, 0.9, 0.8, 1.0, 1.4, 1.6, 0.9, 0.2)
"""By hour from opening; around 1."""


@dataclass(frozen=True, slots=True)
class Truth:
    """How a store works: what a forecast does not know."""

    orders: int = 90
    """On an average day."""
    volume_spread: float = 0.25
    """Standard deviation of the logarithm of a day's orders."""
    people: int = 3
    line_s: float = 55.0
    """Median."""
    line_spread: float = 0.55
    people_spread: float = 0.25
    hours: tuple[float, ...] = (1.0,) * 4 + (1.25,) * 2 + (1.0,) * 3 + (1.2,) * 3
    day_spread: float = 0.15
    finish_s: float = 75.0
    short_share: float = 0.04
    counter_per_h: float = 3.0
    """Customers whom a picker serves in between."""
    counter_s: float = 150.0
    lead_h: float = 2.0
    """Hours from the order to its promise, on average; at least one."""
    ahead_h: float = 2.0
    """How long before its promise an order is taken up."""
    together: int = 1
    """Orders picked on one walk."""
    rush: float = 1.0
    """Times as many orders for two hours from 15:00."""
    leaves: float = 0.0
    """Share of the days on which one person goes home at 14:00."""
    newcomers: int = 0
    """Of the people, so many are new and slow."""
    haphazard: bool = False
    """Nobody looks at promises: anything that is due in time is taken."""
    tail: float = 0.0
    """Share of the lines that take ten times as long."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An order as it comes in."""

    order_id: UUID
    placed_at: datetime
    promise: datetime
    lines: Mapping[str, int]


@dataclass(slots=True)
class Record:
    """Days as a service keeps them: what was ordered, and every event, oldest first."""

    orders: dict[UUID, Mapping[str, int]] = field(default_factory=dict)
    """Units by line."""
    events: list[OrderEvent] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Deed:
    """One act at its time."""

    at: datetime
    order_id: UUID
    kind: EventKind
    staff_id: str
    line_id: str | None = None
    quantity: int | None = None


def days(truth: Truth, count: int, seed: int, first: int = 0) -> Record:
    """So many days, one after the other."""
    record = Record()
    for day in range(first, first + count):
        placed, deeds = one_day(truth, day, seed)
        for order in placed:
            record.orders[order.order_id] = order.lines
        record.events += [*map(_placed_event, placed), *map(_event, deeds)]
    record.events.sort(key=lambda event: event.at)
    return record


def one_day(truth: Truth, day: int, seed: int) -> tuple[list[Placed], list[Deed]]:
    """A day's orders and what was done about them, in no particular order."""
    random = Random(f"{seed} {day}")
    opens = BEGIN + timedelta(days=day, hours=OPENS_H)
    placed = sorted(_orders(truth, opens, random), key=lambda order: order.placed_at)
    return placed, _Staff(truth, opens, random, Random(seed)).work(placed)


def _orders(truth: Truth, opens: datetime, random: Random) -> Iterator[Placed]:
    whole = truth.orders * math.exp(random.gauss(0, truth.volume_spread))
    for hour, weight in enumerate(_ARRIVALS):
        rush = truth.rush if hour in (7, 8) else 1.0
        for _ in range(_poisson(whole / sum(_ARRIVALS) * weight * rush, random)):
            placed_at = opens + timedelta(hours=hour + random.random())
            lead_h = max(1.0, random.gauss(truth.lead_h, truth.lead_h / 3))
            half_hours = math.ceil((placed_at - opens).total_seconds() / 1800 + 2 * lead_h)
            promise = opens + timedelta(minutes=30 * half_hours)
            lines = {
                str(number + 1): 1 + (random.random() < 0.25) * random.randint(1, 3)
                for number in range(min(30, 1 + int(random.expovariate(1 / 4.0))))
            }
            if promise <= opens + timedelta(hours=CLOSES_H - OPENS_H):
                yield Placed(UUID(int=random.getrandbits(128)), placed_at, promise, lines)


def _poisson(mean: float, random: Random) -> int:
    at, count = random.expovariate(1), 0
    while at < mean:
        at, count = at + random.expovariate(1), count + 1
    return count


class _Staff:
    """Everybody who picks on one day."""

    def __init__(self, truth: Truth, opens: datetime, random: Random, store: Random) -> None:
        self._truth = truth
        self._opens = opens
        self._random = random
        self._day = math.exp(random.gauss(0, truth.day_spread))
        self._speed = [math.exp(store.gauss(0, truth.people_spread)) for _ in range(truth.people)]
        self._names = [f"p{number}" for number in range(truth.people)]
        for number in range(truth.newcomers):
            self._speed[number], self._names[number] = 1.7, f"new{number}"
        self._deeds: list[Deed] = []

    def work(self, orders: list[Placed]) -> list[Deed]:
        """Whoever is free soonest takes what is due first."""
        waiting = list(orders)
        free = [(60.0 * self._random.random(), who) for who in range(self._truth.people)]
        ends = [3600.0 * 24] * self._truth.people
        if self._random.random() < self._truth.leaves:
            ends[self._random.randrange(self._truth.people)] = 3600.0 * 6
        breaks = [3600.0 * (4 + self._random.random() * 2) for _ in free]
        heapq.heapify(free)
        while free and waiting:
            now_s, who = heapq.heappop(free)
            if now_s > ends[who]:
                continue
            if now_s > breaks[who]:
                breaks[who] = math.inf
                heapq.heappush(free, (now_s + 1800, who))
                continue
            taken = self._taken(waiting, now_s)
            heapq.heappush(free, (self._walk(taken, who, now_s) if taken else now_s + 45, who))
        return self._deeds

    def _taken(self, waiting: list[Placed], now_s: float) -> list[Placed]:
        now = self._opens + timedelta(seconds=now_s)
        until = now + timedelta(hours=self._truth.ahead_h)
        due = [order for order in waiting if order.placed_at <= now and order.promise <= until]
        if self._truth.haphazard:
            self._random.shuffle(due)
        else:
            due.sort(key=lambda order: (order.promise, order.order_id))
        taken = due[: self._truth.together]
        for order in taken:
            waiting.remove(order)
        return taken

    def _walk(self, orders: list[Placed], who: int, at_s: float) -> float:
        """Pick orders, and say when the person is free again."""
        name = self._names[who]
        for order in orders:
            self._do(at_s, order, EventKind.PICKING_STARTED, name)
        for order in orders:
            for line_id, units in order.lines.items():
                at_s += self._seconds(who, at_s, self._truth.line_s) * (0.75 if len(orders) > 1 else 1)
                if self._random.random() < self._truth.short_share:
                    self._do(at_s + 40, order, EventKind.ITEM_SHORT, name, line_id, units)
                    at_s += 40
                    continue
                for unit in range(units):
                    at_s += 4.0 * (unit > 0)
                    self._do(at_s, order, EventKind.ITEM_PICKED, name, line_id, 1)
        for order in orders:
            at_s += self._seconds(who, at_s, self._truth.finish_s)
            self._do(at_s - 5, order, EventKind.BAG_STAGED, name)
            self._do(at_s, order, EventKind.READY, name)
        return at_s + self._seconds(who, at_s, 30.0)

    def _seconds(self, who: int, at_s: float, median_s: float) -> float:
        truth, random = self._truth, self._random
        hour = min(len(truth.hours) - 1, int(at_s / 3600))
        took = median_s * self._speed[who] * truth.hours[hour] * self._day
        took *= math.exp(random.gauss(0, truth.line_spread)) * (10 if random.random() < truth.tail else 1)
        if random.random() < truth.counter_per_h * took / 3600:
            took += truth.counter_s * math.exp(random.gauss(0, 0.7))
        return took

    def _do(
        self,
        at_s: float,
        order: Placed,
        kind: EventKind,
        name: str,
        line_id: str | None = None,
        units: int = 1,
    ) -> None:
        at = self._opens + timedelta(seconds=at_s)
        self._deeds.append(Deed(at, order.order_id, kind, name, line_id, units if line_id else None))


def staff(name: str) -> Actor:
    """Somebody who picks."""
    return Actor(kind=ActorKind.STAFF, id=name, name=name, role=Role.ASSOCIATE)


def _placed_event(order: Placed) -> OrderEvent:
    window = Window(start=order.promise, end=order.promise + timedelta(minutes=30))
    placed = _built(order.placed_at, order.order_id, EventKind.PLACED, _STOREFRONT)
    return placed.model_copy(update={"window": window})


def _event(deed: Deed) -> OrderEvent:
    done = _built(deed.at, deed.order_id, deed.kind, staff(deed.staff_id))
    return done.model_copy(update={"line_id": deed.line_id, "quantity": deed.quantity})


def _built(at: datetime, order_id: UUID, kind: EventKind, actor: Actor) -> OrderEvent:
    return OrderEvent.model_construct(
        kind=kind, order_id=order_id, command_id=order_id, version=1, at=at, actor=actor, device=""
    )
