"""How today went so far, from a tablet's own orders: by the definitions of docs/metrics.md."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from statistics import median

from pickup_domain import visits
from pickup_domain.events import BESIDE, EventKind
from pickup_domain.order import Order, OrderStatus, TimelineEntry
from pickup_domain.promise import has_begun, is_on_time

_GONE = frozenset({OrderStatus.CANCELLED, OrderStatus.TRANSFERRED})


def on_time(orders: Iterable[Order], day: tuple[datetime, datetime], now: datetime) -> tuple[int, int]:
    """Of the promises of a day that have begun: how many were kept, of how many."""
    kept = [
        _was_ready(each, chosen)
        for each in orders
        if day[0] <= each.promise.start < day[1]
        and has_begun(each.promise.start, now)
        and not _was_gone(each, chosen := _chosen(each))
    ]
    return sum(kept), len(kept)


def median_wait_s(orders: Iterable[Order], since: datetime) -> float | None:
    """Seconds from "I'm here" to the hand-over; None where nobody waited."""
    waits = [wait for each in orders for wait in _waits_s(each, since)]
    return median(waits) if waits else None


def _chosen(order: Order) -> datetime:
    """When the time begins that the customer chose last: what the store put off is not chosen."""
    chosen = order.promise.start
    for change in reversed(order.promise_history):
        if change.is_chosen:
            break
        chosen = change.window.start
    return chosen


def _was_gone(order: Order, by: datetime) -> bool:
    return order.status in _GONE and (order.closed_at is None or order.closed_at < by)


def _was_ready(order: Order, by: datetime) -> bool:
    """All of it, and for good: what was recalled or taken back is none; what is complete was ready."""
    ready = {entry.at for entry in order.timeline if entry.kind == EventKind.READY}
    is_complete = order.status is OrderStatus.PICKED_UP
    at = order.ready_at if order.ready_at in ready else order.closed_at if is_complete else None
    return is_on_time(at, by)


def _waits_s(order: Order, since: datetime) -> Iterator[float]:
    """One for each time that somebody came and got something."""
    here: datetime | None = None
    for entry in _standing(order):
        if entry.kind == EventKind.HANDED_OVER and here is not None and entry.at >= since:
            yield (entry.at - here).total_seconds()
        here = visits.here_since(here, entry.kind, entry.at)


def _standing(order: Order) -> Iterator[TimelineEntry]:
    """The timeline without the hand-overs and no-shows that were taken back."""
    given = {each.at for each in order.hand_overs}
    built_on = ""
    """The kind of what came next, of all that a step is not taken back after."""
    standing = []
    for entry in reversed(order.timeline):
        is_void = entry.kind == EventKind.NO_SHOW and built_on == EventKind.UNDONE
        if not is_void and (entry.kind != EventKind.HANDED_OVER or entry.at in given):
            standing.append(entry)
        built_on = built_on if entry.kind in BESIDE else entry.kind
    yield from reversed(standing)
