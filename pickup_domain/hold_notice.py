"""When the end of a hold is near: for the customer's reminder and for the lead's list alike."""

from datetime import datetime, timedelta

from pickup_domain.events import EventKind
from pickup_domain.order import Order

LONGEST_NOTICE = timedelta(hours=24)
_GIVEN = frozenset({EventKind.HOLD_EXTENDED.value, EventKind.REOPENED.value})


def ends_soon_at(order: Order) -> datetime | None:
    """From when on: a day before the end, or half-way through what was given last where that is less.

    None where nothing is held, or nobody knows since when.
    """
    if order.hold_until is None or order.ready_at is None:
        return None
    given_at = max([order.ready_at, *(each.at for each in order.timeline if each.kind in _GIVEN)])
    return order.hold_until - min(LONGEST_NOTICE, max(order.hold_until - given_at, timedelta()) / 2)
