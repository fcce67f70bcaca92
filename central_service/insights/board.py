"""A store's orders as they stood at any time, out of their events."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central_service.insights.walks import CLOSES
from pickup_domain.events import WORK, EventKind, OrderEvent
from pickup_domain.order import ActorKind
from pickup_domain.prediction import LATELY, Work

_DECIDED = (EventKind.ITEM_PICKED, EventKind.ITEM_SHORT)


def ordered(events: Iterable[OrderEvent]) -> Mapping[UUID, Mapping[str, int]]:
    """Units by line of every order, as far as they were decided: all of what is over."""
    found: dict[UUID, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for event in events:
        if event.kind is EventKind.PLACED:
            found[event.order_id] = defaultdict(int)
        elif event.kind in _DECIDED and event.line_id is not None:
            found[event.order_id][event.line_id] += event.quantity or 1
    return found


@dataclass(slots=True)
class _Open:
    promise: datetime
    left: dict[str, int]
    who: str = ""


class Board:
    """Goes forward in time, event by event."""

    def __init__(self, ordered: Mapping[UUID, Mapping[str, int]], events: Iterable[OrderEvent]) -> None:
        self._ordered = ordered
        self._coming: Iterator[OrderEvent] = iter(events)
        self._next: OrderEvent | None = next(self._coming, None)
        self._open: dict[UUID, _Open] = {}
        self._seen: dict[str, datetime] = {}

    def go_to(self, now: datetime) -> None:
        """Everything until then has happened."""
        while self._next is not None and self._next.at <= now:
            self._happened(self._next)
            self._next = next(self._coming, None)

    def open_orders(self) -> list[Work]:
        """What is left to do."""
        in_hand: dict[str, int] = {}
        for order in self._open.values():
            in_hand[order.who] = in_hand.get(order.who, 0) + 1
        return [
            Work(
                order_id,
                order.promise,
                lines=sum(units > 0 for units in order.left.values()),
                units=sum(max(0, units - 1) for units in order.left.values()),
                in_hand=bool(order.who),
                who=order.who,
                wave_id=order.who if order.who and in_hand[order.who] > 1 else "",
            )
            for order_id, order in self._open.items()
        ]

    def people(self, now: datetime) -> list[str]:
        """Who did anything within the last half hour."""
        return sorted(who for who, at in self._seen.items() if at >= now - LATELY)

    def _happened(self, event: OrderEvent) -> None:
        if event.kind is EventKind.PLACED and event.window is not None and event.order_id in self._ordered:
            self._open[event.order_id] = _Open(event.window.start, dict(self._ordered[event.order_id]))
        if event.kind in WORK and event.actor.kind is ActorKind.STAFF:
            self._seen[event.actor.id] = event.at
        order = self._open.get(event.order_id)
        if order is None:
            return
        if event.window is not None:
            order.promise = event.window.start
        if event.kind in WORK:
            order.who = event.actor.id
        if event.kind in _DECIDED and event.line_id in order.left:
            order.left[event.line_id] -= event.quantity or 1
        if event.kind is EventKind.READY or event.kind in CLOSES:
            del self._open[event.order_id]
