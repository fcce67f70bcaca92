"""A store's day as the shift lead sees it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from staff_app.rows.orders import OrderSummary


def at(day: date, clock_time: str, zone: tzinfo) -> datetime:
    """A time of a store's day, `24:00` included."""
    hour, minute = map(int, clock_time.split(":"))
    on = day + timedelta(days=hour // 24)
    return datetime.combine(on, time(hour % 24, minute), zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A slot: what it takes, what it has taken, and how far that is."""

    start: datetime
    end: datetime
    order_limit: int | None
    """None: not known here, the day was never read."""
    booked: int
    """Orders, and checkouts that hold a place."""
    placed: int = 0
    in_work: int = 0
    ready: int = 0
    collected: int = 0
    not_collected: int = 0
    is_closed: bool = False
    """Takes no more orders: closed by hand, or in blocked hours."""
    is_blocked: bool = False
    """Because its hours are blocked, or lie after closing."""
    is_limited: bool = False
    """It takes another number than the calendar says."""
    is_waiting: bool = False
    """Something that was said about it here is not sent yet."""

    @property
    def orders(self) -> int:
        """All that were promised in it."""
        return self.placed + self.in_work + self.ready + self.collected + self.not_collected

    @property
    def still_promised(self) -> int:
        """Those that keep their promise whatever becomes of the slot."""
        return self.placed + self.in_work + self.ready

    @property
    def has_room(self) -> bool:
        """Whether it takes another order."""
        return not self.is_closed and self.order_limit is not None and self.booked < self.order_limit


def lacking(slot: SlotRow, rows: Iterable[OrderSummary]) -> int:
    """How many orders of a slot are not among these: a tablet forgets what was closed two days ago."""
    held = sum(
        slot.start <= each.promise_start < slot.end and each.status not in {"cancelled", "transferred"}
        for each in rows
    )
    return max(0, slot.orders - held)


@dataclass(frozen=True, slots=True)
class BlockRow:
    """Hours of the day, or all of it, without pickups."""

    between: tuple[str, str] | None
    """Times of day at the store; None: the whole day."""
    reason: str = ""
    is_waiting: bool = False
    from_floor: bool = True
    """A lead said so, and may take it back; the merchant's own may not be."""


@dataclass(frozen=True, slots=True)
class DayView:
    """A day by slot, with what this tablet knows beyond the service's word."""

    day: date
    slots: tuple[SlotRow, ...] = ()
    hours: tuple[tuple[datetime, datetime], ...] = ()
    reason: str = ""
    blocks: tuple[BlockRow, ...] = ()
    closes_at: str = ""
    """Said for this day alone, such as `18:00`; empty: as usual."""
    usual_closing: str = ""
    """When it would end without a lead's word; empty: closed, or not told."""
    closing_waits: bool = False
    closing_from_floor: bool = False
    """A lead said so, and may take it back; the merchant's own may not be."""
    read_at: datetime | None = None
    """When the service told of it last; None: never on this tablet."""
    is_fresh: bool = False
    """The service has just told of it."""
    waiting: int = 0
    """Words about the day that are not sent yet."""


@dataclass(frozen=True, slots=True)
class SlotOrderRow:
    """An order as it stands in a slot."""

    order_id: str
    number: str
    status: str
    units: int
    name: str = ""
    """Empty where this tablet does not hold the order any more."""
    assigned_to: str = ""
    assigned_id: str = ""
