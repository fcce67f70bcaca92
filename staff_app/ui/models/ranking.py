"""Who needs us first: the order of the list, its sections and its filters. No Qt widgets, no clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum

from pickup_domain.promise import has_begun
from staff_app.rows.orders import OrderSummary
from staff_app.ui.words import COLLECTABLE, OPEN, is_here, translate

_HOUR = timedelta(hours=1)
_EARLY = datetime.min.replace(tzinfo=UTC)
Key = tuple[int, datetime, str, str]
"""Section, since or until when, number and id of an order: it sorts by need."""


class Section(IntEnum):
    """Groups of the list, the most pressing first."""

    HERE = 0
    LATE = 1
    HOUR = 2
    LATER = 3
    READY = 4
    NOT_COLLECTED = 5
    CLOSED = 6


class Filter(StrEnum):
    """What the list is about."""

    HERE = "here"
    """Everything open, people at the counter first."""
    TO_PICK = "to_pick"
    PICKING = "picking"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many orders each filter is about."""

    here: int
    to_pick: int
    picking: int
    ready: int
    open: int

    @classmethod
    def of(cls, orders: Iterable[OrderSummary]) -> "Counts":
        """Count once over all of them."""
        here = to_pick = picking = ready = still_open = 0
        for order in orders:
            still_open += order.status in OPEN
            here += is_here(order)
            to_pick += order.status == "placed"
            picking += order.status in {"picking", "partly_ready"} and not _only_waits(order)
            ready += order.status in COLLECTABLE
        return cls(here, to_pick, picking, ready, still_open)

    def changed(self, gone: Iterable[OrderSummary], came: Iterable[OrderSummary]) -> "Counts":
        """Without these, and with those."""
        less, more = Counts.of(gone), Counts.of(came)
        return Counts(
            self.here - less.here + more.here,
            self.to_pick - less.to_pick + more.to_pick,
            self.picking - less.picking + more.picking,
            self.ready - less.ready + more.ready,
            self.open - less.open + more.open,
        )


def _only_waits(order: OrderSummary) -> bool:
    return order.status == "partly_ready" and order.units_decided >= order.units


def section_of(order: OrderSummary, now: datetime) -> Section:
    """Where an order belongs at this moment."""
    if is_here(order):
        return Section.HERE
    if order.status in COLLECTABLE:
        return Section.READY
    if order.status not in OPEN:
        return Section.NOT_COLLECTED if order.status == "no_show" else Section.CLOSED
    if has_begun(order.promise_start, now):
        return Section.LATE
    return Section.HOUR if order.promise_start < now + _HOUR else Section.LATER


def section_title(section: Section) -> str:
    """The words above a section; the first needs none, its chips say it."""
    match section:
        case Section.HERE:
            return ""
        case Section.LATE:
            return translate("Orders", "Past the promised time")
        case Section.HOUR:
            return translate("Orders", "Due in the next hour")
        case Section.LATER:
            return translate("Orders", "Later")
        case Section.READY:
            return translate("Orders", "Ready, waiting to be collected")
        case Section.NOT_COLLECTED:
            return translate("Orders", "Not collected")
        case Section.CLOSED:
            return translate("Orders", "Closed today")


def passes(order: OrderSummary, chosen: Filter) -> bool:
    """Whether an order is what the filter is about. Whoever stands here shows under each of them."""
    match chosen:
        case Filter.HERE:
            return order.status in OPEN or order.status == "no_show"
        case Filter.TO_PICK:
            return order.status == "placed"
        case Filter.PICKING:
            return order.status in {"picking", "partly_ready"} and not _only_waits(order)
        case Filter.READY:
            return order.status in COLLECTABLE


def rank_key(order: OrderSummary, now: datetime) -> Key:
    """Sorts who needs us first to the top: by wait where somebody is here, else by promise."""
    section = section_of(order, now)
    since = (order.arrived_at or _EARLY) if section is Section.HERE else order.promise_start
    return section, since, order.number, order.order_id


def first_key(section: Section) -> Key:
    """Sorts before every order of a section, and after those of the sections above it."""
    return section, _EARLY, "", ""


def ranked(orders: Iterable[OrderSummary], now: datetime) -> list[OrderSummary]:
    """All of them, who needs us first on top."""
    return sorted(orders, key=lambda order: rank_key(order, now))
