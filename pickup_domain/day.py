"""What shift leads say about a store's slots and hours, and what the service tells of a day.

These commands travel as those about orders do: through the outbox, under one id however often they are sent,
in the same push, with the same results. Where an order's id stands, they carry `STORE`. They change what the
store promises, never an order: what was promised in hours that are closed now stays promised, and the result
names it.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Annotated, Literal, get_args
from uuid import UUID

from pydantic import Field, StringConstraints, TypeAdapter

from pickup_domain.base import FREE_TEXT, QUIET, Model, UtcTime, checked_json
from pickup_domain.convert import MalformedCommandError
from pickup_domain.order import Actor, OrderStatus, Window
from pickup_domain.sync import PushedCommand
from pickup_domain.wording import say

STORE = UUID(int=0)
"""Stands in the place of an order's id in a command about the store itself."""

ClockTime = Annotated[str, StringConstraints(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
"""A time of day at the store, `00:00` to `24:00`."""
PublicReason = Annotated[str, FREE_TEXT, StringConstraints(strip_whitespace=True, max_length=200)]
"""Why, for shoppers to read."""


class CloseSlot(Model):
    """Nothing more is promised in a slot."""

    type: Literal["close_slot"] = "close_slot"
    start: UtcTime


class OpenSlot(Model):
    """A slot takes orders again, as many as its rule says or as was said last."""

    type: Literal["open_slot"] = "open_slot"
    start: UtcTime


class LimitSlot(Model):
    """A slot takes fewer orders or units than its rule says, or more."""

    type: Literal["limit_slot"] = "limit_slot"
    start: UtcTime
    order_limit: int | None = Field(default=None, ge=0, le=1_000_000)
    """None: the rule's."""
    item_limit: int | None = Field(default=None, ge=1, le=1_000_000)


class BlockHours(Model):
    """No pickups on a day, or in some hours of it."""

    type: Literal["block_hours"] = "block_hours"
    day: date
    between: tuple[ClockTime, ClockTime] | None = None
    """None: the whole day."""
    reason: PublicReason = ""


class UnblockHours(Model):
    """What was blocked on the floor is open again."""

    type: Literal["unblock_hours"] = "unblock_hours"
    day: date
    between: tuple[ClockTime, ClockTime] | None = None


class SetClosing(Model):
    """A day ends earlier or later than usual."""

    type: Literal["set_closing"] = "set_closing"
    day: date
    closes_at: ClockTime | None
    """None: as usual again."""
    reason: PublicReason = ""
    seen: ClockTime | Literal[""] | None = None
    """What leads had said before, as the tablet showed it; empty: nothing; None: an older app."""


StoreArgs = Annotated[
    CloseSlot | OpenSlot | LimitSlot | BlockHours | UnblockHours | SetClosing, Field(discriminator="type")
]
_ARGS: TypeAdapter[StoreArgs] = TypeAdapter(StoreArgs, config=QUIET)
REFUSALS: Mapping[str, str] = MappingProxyType(
    {
        "who_may_not": say("You may not do this. Ask the shift lead."),
        "stale": say("Somebody else changed this slot in the meantime. Look at it as it is now."),
        "slot_unknown": say("The store has no slot that begins then. Look at the day again."),
        "bad_window": say("The end has to be after the beginning. Choose other hours."),
        "not_blocked": say("Nobody blocked that here. Look at the day again."),
        "day_closed": say("The store is closed that day. Look at the day again."),
        "day_past": say("That day is over. Choose another."),
        "calendar_full": say("The calendar has no room for more exceptions. Ask for old ones to go."),
    }
)
"""Why a command about the store does not count, by the code of its result."""
STALE_CLOSING = say(
    "Somebody else set another closing time for that day in the meantime. Look at it as it is now."
)
"""In the place of the sentence for `stale`, where it is about a day's end."""
KNOWN_TYPES: frozenset[str] = frozenset(
    kind.model_fields["type"].default for kind in get_args(get_args(StoreArgs)[0])
)
"""Every command about the store itself of this version."""


def actor_and_args(pushed: PushedCommand) -> tuple[Actor, StoreArgs]:
    """Who gave a command about the store, as the tablet says, and what it asks.

    Raises:
        MalformedCommandError: Actor or arguments do not fit the type.
    """
    try:
        args = _ARGS.validate_python(checked_json({**pushed.args, "type": pushed.type}))
        return Actor.model_validate(checked_json(pushed.actor)), args
    except ValueError as error:
        raise MalformedCommandError(str(error)) from error


class SlotSaid(Model):
    """What the floor has said about a slot, as the feed tells it."""

    start: UtcTime
    order_limit: int | None = None
    item_limit: int | None = None
    closed: bool = False


class Exceptional(Model):
    """A day or days that are not as usual."""

    first: date
    last: date | None = None
    between: tuple[str, str] | None = None
    """Hours without pickups; None: see `open`."""
    open: tuple[tuple[str, str], ...] | None = None
    """The hours instead of the usual ones; None: no pickups (in `between`, or all day)."""
    reason: dict[str, str] = Field(default_factory=dict)
    """By language; "" stands for every one."""
    from_floor: bool | None = None
    """A lead said so, and may take it back; None: an older service does not tell."""
    closes_at: str | None = None
    """When a lead said that the day ends; None: it ends with `open`."""

    @property
    def closing(self) -> str:
        """When the day ends, where that is said here; else empty."""
        return self.closes_at or (self.open[-1][1] if self.open else "")


class ScheduleSaid(Model):
    """Days from today on that are not as usual, as the feed tells them."""

    days: tuple[Exceptional, ...] = ()


class SlotOrder(Model):
    """An order as it stands in a slot."""

    order_id: UUID
    number: str
    status: OrderStatus
    promise: Window
    units: int
    assigned_to: str = ""
    """By name; empty where nobody is."""


class SlotOrders(Model):
    """Every order that was promised in a slot."""

    orders: tuple[SlotOrder, ...]


class DaySlot(Model):
    """A slot of a day: what it takes, what it has taken, and how far that is."""

    start: UtcTime
    end: UtcTime
    label: str
    """As the store's clocks show it."""
    order_limit: int
    item_limit: int | None = None
    booked: int
    """Orders, and checkouts that hold a place."""
    booked_items: int
    closed: bool = False
    version: int = 0
    """What a command about it is based on: counts what the floor has said."""
    placed: int = 0
    in_work: int = 0
    """Being picked, also where a part is ready."""
    ready: int = 0
    collected: int = 0
    not_collected: int = 0


class Day(Model):
    """A day of a store by slot."""

    day: date
    hours: tuple[Window, ...]
    reason: dict[str, str] = Field(default_factory=dict)
    """Why it is closed or has other hours, by language."""
    blocked: bool = False
    usual_closing: str = ""
    """When it would end without a lead's word, such as `20:00`; empty: closed, or by an older service."""
    slots: tuple[DaySlot, ...]
    outside: tuple[SlotOrder, ...] = ()
    """Orders of the day that lie in none of its slots, and open ones in slots that take no more."""
