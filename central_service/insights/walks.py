"""A store's picking as walks: one person's time from the first act for an order until nothing is in hand."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from pickup_domain.events import WORK, EventKind, OrderEvent
from pickup_domain.order import ActorKind

LONGEST_PAUSE_S = 45 * 60.0
"""Whoever did nothing for longer was not at work on it."""
_BURST_S = 1.0
"""Acts that follow each other more quickly were sent together by a tablet that had been offline."""
_LINE = frozenset({EventKind.ITEM_PICKED, EventKind.ITEM_SHORT, EventKind.SUBSTITUTION_PROPOSED})
_DONE = frozenset({EventKind.READY, EventKind.PARTLY_READY})
_GIVEN_BACK = frozenset({EventKind.READY_RECALLED, EventKind.UNDONE})
CLOSES = frozenset({EventKind.CANCELLED, EventKind.TRANSFERRED, EventKind.PICKED_UP})
READ = WORK | _GIVEN_BACK | CLOSES | {
    EventKind.PLACED, EventKind.EDITED, EventKind.DELAYED, EventKind.RESCHEDULED
}  # fmt: skip
"""Kinds of events that are looked at; others may be left out."""


@dataclass(slots=True)
class History:
    """What became of one order."""

    placed_at: datetime
    promise: datetime
    begun_at: datetime | None = None
    ready_at: datetime | None = None
    given_back: bool = False
    is_closed: bool = False
    """Cancelled, moved to another store, or nothing of it was left to hand over."""


@dataclass(slots=True)
class Walk:
    """One person's work on one order, or on several at a time."""

    staff_id: str
    begun_at: datetime
    ended_at: datetime
    orders: list[UUID] = field(default_factory=list)
    finished: list[UUID] = field(default_factory=list)
    line_gaps: list[float] = field(default_factory=list)
    """Seconds before the first act for a line."""
    unit_gaps: list[float] = field(default_factory=list)
    """Seconds before each further unit of it."""
    lines: int = 0
    units: int = 0
    """Further ones of the lines."""
    finish_s: float = 0.0
    """Seconds that went into bags and readiness."""
    pause_s: float | None = None
    """Since the walk before, where this one's first order had been waiting then."""

    @property
    def seconds(self) -> float:
        """From the first act to the last."""
        return (self.ended_at - self.begun_at).total_seconds()

    @property
    def is_whole(self) -> bool:
        """Whether it came to its end, with acts that came in one by one."""
        quick = sum(gap < _BURST_S for gap in self.line_gaps)
        return (
            bool(self.line_gaps)
            and set(self.finished) == set(self.orders)
            and 2 * quick <= len(self.line_gaps)
        )


def histories(events: Iterable[OrderEvent]) -> dict[UUID, History]:
    """Each order that was placed among these events, oldest event first."""
    found: dict[UUID, History] = {}
    for event in events:
        if event.kind is EventKind.PLACED and event.window is not None:
            found[event.order_id] = History(event.at, event.window.start)
        order = found.get(event.order_id)
        if order is None:
            continue
        if event.window is not None and event.kind in (
            EventKind.EDITED, EventKind.DELAYED, EventKind.RESCHEDULED
        ):  # fmt: skip
            order.promise = event.window.start
        elif event.kind in WORK and event.actor.kind is ActorKind.STAFF:
            order.begun_at = order.begun_at or event.at
            if event.kind is EventKind.READY:
                order.ready_at = event.at
        order.given_back |= event.kind in _GIVEN_BACK
        order.is_closed |= event.kind in CLOSES
    return found


def walks(events: Sequence[OrderEvent], orders: dict[UUID, History], ahead_s: float) -> list[Walk]:
    """Every walk that came to its end, by person and time.

    Only orders count that the same person made ready: what was cancelled, given to somebody else or not found
    at all has no end that says when it was out of hand.

    Args:
        events: Oldest first.
        orders: What became of the orders.
        ahead_s: How long before its promise an order is taken up at the earliest; before, it does not wait.
    """
    done = {(event.order_id, event.actor.id) for event in events if event.kind in _DONE}
    acts: dict[str, list[OrderEvent]] = defaultdict(list)
    for event in events:
        if event.kind in WORK and event.order_id in orders and (event.order_id, event.actor.id) in done:
            acts[event.actor.id].append(event)
    found: list[Walk] = []
    for staff_id, theirs in acts.items():
        found += _walks_of(staff_id, theirs, orders, ahead_s)
    return [
        walk for walk in found if walk.is_whole and not any(orders[each].given_back for each in walk.orders)
    ]


def _walks_of(
    staff_id: str, acts: Sequence[OrderEvent], orders: dict[UUID, History], ahead_s: float
) -> list[Walk]:
    found: list[Walk] = []
    walk: Walk | None = None
    in_hand: set[UUID] = set()
    seen: set[tuple[UUID, str | None]] = set()
    for act in acts:
        gap_s = 0.0 if walk is None else (act.at - walk.ended_at).total_seconds()
        if walk is None or not in_hand or gap_s > LONGEST_PAUSE_S:
            if act.kind in _DONE or act.kind is EventKind.BAG_STAGED:
                continue  # the end of what somebody else picked, or of what lay there overnight
            begun = Walk(staff_id, act.at, act.at)
            if (
                walk is not None
                and gap_s <= LONGEST_PAUSE_S
                and _was_waiting(orders[act.order_id], walk, ahead_s)
            ):
                begun.pause_s = gap_s
            walk, gap_s, in_hand = begun, 0.0, set()
            found.append(walk)
        _add(walk, act, gap_s, in_hand, seen)
    return found


def _add(
    walk: Walk, act: OrderEvent, gap_s: float, in_hand: set[UUID], seen: set[tuple[UUID, str | None]]
) -> None:
    walk.ended_at = act.at
    if act.order_id not in walk.orders:
        walk.orders.append(act.order_id)
    in_hand.add(act.order_id)
    if act.kind in _LINE:
        gaps = walk.unit_gaps if (act.order_id, act.line_id) in seen else walk.line_gaps
        seen.add((act.order_id, act.line_id))
        if act.at > walk.begun_at:
            gaps.append(gap_s)
        walk.lines += gaps is walk.line_gaps
        walk.units += gaps is walk.unit_gaps
    elif act.kind is not EventKind.PICKING_STARTED:
        walk.finish_s += gap_s
    if act.kind in _DONE:
        in_hand.discard(act.order_id)
        walk.finished.append(act.order_id)


def _was_waiting(order: History, before: Walk, ahead_s: float) -> bool:
    taken_from = order.promise.timestamp() - ahead_s
    return max(order.placed_at.timestamp(), taken_from) <= before.ended_at.timestamp()
