"""When a visit to the store begins and ends: one rule for orders, figures and pages.

It begins with "I'm here". It ends with a hand-over, and with whatever says that nobody waits any more:
a no-show, a cancellation, another store, a time that the customer chose instead. Who says it again hours
later has come again.
"""

from datetime import datetime, timedelta

from pickup_domain.events import EventKind
from pickup_domain.order import Arrival, Order

ONE_VISIT = timedelta(hours=4)
"""Nobody waits longer: what was said before that was about an earlier visit."""
_COMES = frozenset({EventKind.ARRIVED, EventKind.EN_ROUTE})
_ENDS = frozenset(
    {
        EventKind.HANDED_OVER,
        EventKind.NO_SHOW,
        EventKind.REOPENED,
        EventKind.CANCELLED,
        EventKind.TRANSFERRED,
        EventKind.RESCHEDULED,
    }
)


def here_since(known: datetime | None, kind: str, at: datetime) -> datetime | None:
    """Since when somebody is here, once an event is told; None where nobody is.

    Args:
        known: The same before it.
        kind: The event's; one that was taken back is none.
        at: When it happened.
    """
    if known is not None and kind in _COMES and at - known >= ONE_VISIT:
        known = None
    if kind == EventKind.ARRIVED:
        return known or at
    return None if kind in _ENDS else known


def ended(order: Order) -> Order:
    """The order with nobody here or on the way: whoever comes next starts the clocks anew."""
    return order.model_copy(update={"arrival": Arrival()})


def as_of(order: Order, now: datetime) -> Order:
    """The order without a visit that nobody said the end of."""
    began = order.arrival.said_at or order.arrival.en_route_at
    return order if began is None or now - began < ONE_VISIT else ended(order)
