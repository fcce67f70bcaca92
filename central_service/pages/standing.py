"""Where an order stands, in a customer's eyes; and what they may do about it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pickup_domain.order import (
    ArrivalState,
    Order,
    OrderStatus,
    Substitution,
    SubstitutionState,
)
from pickup_domain.store import Location

COUNTER = "counter"
_READY = frozenset({OrderStatus.READY, OrderStatus.PARTLY_READY})
_BEFORE_READY = frozenset({OrderStatus.PLACED, OrderStatus.PICKING})
_COMING_SOON = timedelta(hours=2)
"""So long before its time, an order that is not ready yet offers the buttons for coming."""


class Standing(StrEnum):
    """What the page says first; the values name sentences."""

    PLACED = "placed"
    PICKING = "picking"
    QUESTION = "question"
    DELAYED = "delayed"
    LATE = "late"
    PARTLY_READY = "partly_ready"
    READY = "ready"
    OVERDUE = "overdue"
    HERE = "here"
    HERE_EARLY = "here_early"
    SEEN = "seen"
    COLLECTED = "collected"
    NOTHING = "nothing"
    NO_SHOW = "no_show"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"

    @property
    def tone(self) -> str:
        """How it is coloured; the words say the same."""
        return _TONES.get(self, "calm")


_TONES = (
    dict.fromkeys(
        (Standing.READY, Standing.PARTLY_READY, Standing.HERE, Standing.SEEN, Standing.COLLECTED), "good"
    )
    | dict.fromkeys((Standing.QUESTION, Standing.DELAYED, Standing.LATE, Standing.OVERDUE), "warn")
    | dict.fromkeys((Standing.NOTHING, Standing.NO_SHOW, Standing.RETURNED, Standing.CANCELLED), "bad")
)
_ENDED = {
    OrderStatus.NO_SHOW: Standing.NO_SHOW,
    OrderStatus.RETURNED: Standing.RETURNED,
    OrderStatus.CANCELLED: Standing.CANCELLED,
    OrderStatus.TRANSFERRED: Standing.TRANSFERRED,
}


def standing(order: Order, now: datetime) -> Standing:
    """The one thing to say first about an order."""
    if order.status in _ENDED:
        return _ENDED[order.status]
    if order.status is OrderStatus.PICKED_UP:
        return Standing.COLLECTED if order.hand_overs else Standing.NOTHING
    if has_nothing(order):
        return Standing.NOTHING
    if order.arrival.state is ArrivalState.ARRIVED:
        return _of_arrived(order)
    if open_offers(order, now):
        return Standing.QUESTION
    if order.status in _READY:
        return _of_ready(order, now)
    return _of_unready(order, now)


def has_nothing(order: Order) -> bool:
    """True where no unit can be had of an order that is not closed: its customer was told not to come."""
    return order.status in _BEFORE_READY and not any(line.open or line.picked for line in order.lines)


def _of_arrived(order: Order) -> Standing:
    if order.status not in _READY:
        return Standing.HERE_EARLY
    return Standing.HERE if order.arrival.acknowledged_at is None else Standing.SEEN


def _of_ready(order: Order, now: datetime) -> Standing:
    if order.hold_until is not None and order.hold_until <= now:
        return Standing.OVERDUE
    return Standing.READY if order.status is OrderStatus.READY else Standing.PARTLY_READY


def _of_unready(order: Order, now: datetime) -> Standing:
    if order.promise.end <= now:
        return Standing.LATE
    if order.promise_history and not order.promise_history[-1].is_chosen:
        return Standing.DELAYED
    return Standing.PLACED if order.status is OrderStatus.PLACED else Standing.PICKING


def open_offers(order: Order, now: datetime) -> tuple[Substitution, ...]:
    """Questions that the customer can still answer."""
    if not order.status.is_open:
        return ()
    return tuple(
        offer
        for offer in order.substitutions
        if offer.state is SubstitutionState.PROPOSED and now < offer.deadline
    )


def spots(order: Order, location: Location) -> tuple[str, ...]:
    """Where the pickup person can say to be; only the dock where goods are too large for the counter."""
    if location.dock is not None and any(line.oversize and line.ordered > line.short for line in order.lines):
        return (location.dock,)
    return (COUNTER, *location.bays)


@dataclass(frozen=True, slots=True)
class Able:
    """What the page offers."""

    come: bool
    """To say "I'm on my way" and "I'm here"."""
    come_soon: bool
    """The same, as the first thing to do."""
    reschedule: bool
    name_person: bool
    extend: bool
    cancel: bool
    show_pass: bool
    add_to_calendar: bool

    @property
    def change(self) -> bool:
        """True where anything can be changed."""
        return self.reschedule or self.name_person or self.extend or self.cancel


def able(order: Order, now: datetime) -> Able:
    """What a customer may do with an order as it is."""
    is_open = order.status.is_open and not has_nothing(order)
    is_ready = order.status in _READY
    movable = is_open and order.arrival.acknowledged_at is None
    near = order.promise.start - now <= _COMING_SOON or order.arrival.state is not ArrivalState.NONE
    return Able(
        come=is_open,
        come_soon=is_open and (is_ready or near),
        reschedule=movable and order.arrival.state is not ArrivalState.ARRIVED,
        name_person=movable,
        extend=is_ready and not order.hold_extended_by_customer and order.hold_until is not None,
        cancel=is_open and order.status in _BEFORE_READY and not order.hand_overs,
        show_pass=is_open,
        add_to_calendar=is_open and not is_ready,
    )
