"""Slots of a store: what can be promised, and taking a place of one under its lock."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from central_service.promises.calendar import Day
from central_service.promises.offering import (
    SENTENCES,
    UNUSED,
    Offer,
    Offering,
    SlotRefusal,
    SlotUse,
    folded,
    limits,
)
from central_service.services.refusals import PromiseError, Wish
from central_service.storage import slots
from central_service.storage.database import UnitOfWork
from central_service.storage.stores import Store
from pickup_domain.order import Window

_WRONG_REQUEST = frozenset({SlotRefusal.PAST, SlotRefusal.UNKNOWN, SlotRefusal.TOO_FAR})
"""These were never offered; the others may have been, a moment ago."""

_DAYS_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class DayOffers:
    """A local day with its slots."""

    day: Day
    offers: tuple[Offer, ...]


def days(
    connection: Connection, store: Store, first: date, count: int, offering: Offering
) -> list[DayOffers]:
    """Days of a store with every slot that is still to come, earliest first."""
    count = min(count, (date.max - first).days + 1)
    known = [store.calendar.day(first + timedelta(days=offset)) for offset in range(count)]
    windows = [window for day in known for window in day.windows]
    uses: Mapping[datetime, SlotUse] = {}
    if windows:
        rows = slots.between(connection, store.store_id, windows[0].start, windows[-1].end)
        uses = folded(store.calendar, rows)
    found = []
    for day in known:
        offers = offering.of_day(day.date, uses)
        found.append(DayOffers(day, tuple(each for each in offers if each.refusal is not SlotRefusal.PAST)))
    return found


def next_free(
    connection: Connection, store: Store, offering: Offering, wanted: datetime | None = None
) -> Window | None:
    """The first slot that can be promised, within what can be booked.

    With `wanted`, the first from that time on; an earlier one only where there is none.
    """
    stretches = list(offering.stretches())
    if wanted is not None and stretches and stretches[0][0] < wanted < stretches[-1][1]:
        stretches = [(wanted, stretches[-1][1]), (stretches[0][0], wanted)]
    for since, until in stretches:
        rows = slots.between(connection, store.store_id, since, until + store.calendar.longest)
        window = offering.first(since, until, folded(store.calendar, rows))
        if window is not None:
            return window
    return None


def every_free(connection: Connection, store: Store, offering: Offering, since: datetime) -> Iterator[Window]:
    """Slots from `since` on that can be promised, earliest first, as far as can be booked."""
    day = max(store.calendar.local_date(since), offering.today)
    while day <= offering.last_day:
        for found in days(connection, store, day, _DAYS_AT_ONCE, offering):
            if found.day.date <= offering.last_day:
                yield from (each.window for each in found.offers if each.is_open)
        day += timedelta(days=_DAYS_AT_ONCE)


def claim(
    work: UnitOfWork,
    store: Store,
    starts_at: datetime,
    wish: Wish,
    offering: Offering,
    own: tuple[Window, int, int] | None = None,
) -> Window:
    """See that a slot can take a wish, and keep everybody else from it until the transaction ends.

    The place itself is taken by who stores the order or the hold.

    Args:
        work: The transaction.
        store: Where.
        starts_at: Which slot.
        wish: What for.
        offering: Judges the store's slots for it.
        own: A window, orders and units that the same shopper has there already.

    Raises:
        PromiseError: It cannot.
    """
    wish = replace(wish, starts_at=starts_at)
    window = store.calendar.window_at(starts_at)
    if window is None:
        raise _refused(offering.refusal(starts_at, UNUSED), wish)
    # Both are locked now, in one order for everybody: the other one is given back in the same transaction.
    use = slots.locked(work, store.store_id, [window, *(() if own is None else (own[0],))])[window.start]
    refusal = offering.refusal(starts_at, _without(use, window, own))
    if refusal is not None:
        raise _refused(refusal, wish)
    return window


def is_full(work: UnitOfWork, store: Store, starts_at: datetime, own: tuple[Window, int, int]) -> bool:
    """Whether a slot cannot take an order that has its place elsewhere; a time without a slot is not full.

    Locks both: the order's own place is given back in the same transaction.
    """
    window = store.calendar.window_at(starts_at)
    day = store.calendar.day(store.calendar.local_date(starts_at))
    if window is None or day.rule is None:
        return False
    use = _without(slots.locked(work, store.store_id, [window, own[0]])[window.start], window, own)
    orders, items = limits(day.rule, use)
    return use.is_closed or use.orders >= orders or (items is not None and use.items + own[2] > items)


def _without(use: SlotUse, window: Window, own: tuple[Window, int, int] | None) -> SlotUse:
    """What a slot has taken from everybody else."""
    if own is None or not window.start <= own[0].start < window.end:
        return use
    return replace(use, orders=use.orders - own[1], items=use.items - own[2])


def _refused(refusal: SlotRefusal | None, wish: Wish) -> PromiseError:
    refusal = refusal or SlotRefusal.UNKNOWN
    status = 422 if refusal in _WRONG_REQUEST else 409
    return PromiseError(status, refusal.value, "No such slot", SENTENCES[refusal], wish=wish)
