"""What happened: messages, feeds, metrics and the timeline are made of these."""

from enum import StrEnum
from uuid import UUID

from pickup_domain.base import Model, UtcTime
from pickup_domain.order import Actor, BagItem, VerificationMethod, Window


class EventKind(StrEnum):
    """What happened, in the past tense."""

    PLACED = "placed"
    EDITED = "edited"
    ASSIGNED = "assigned"
    RELEASED = "released"
    PICKING_STARTED = "picking_started"
    ITEM_PICKED = "item_picked"
    ITEM_UNPICKED = "item_unpicked"
    ITEM_SHORT = "item_short"
    SUBSTITUTION_PROPOSED = "substitution_proposed"
    SUBSTITUTION_ACCEPTED = "substitution_accepted"
    SUBSTITUTION_DECLINED = "substitution_declined"
    SUBSTITUTION_EXPIRED = "substitution_expired"
    SUBSTITUTION_WITHDRAWN = "substitution_withdrawn"
    BAG_STAGED = "bag_staged"
    BAG_MOVED = "bag_moved"
    BAG_MISSING = "bag_missing"
    READY = "ready"
    PARTLY_READY = "partly_ready"
    READY_RECALLED = "ready_recalled"
    DELAYED = "delayed"
    RESCHEDULED = "rescheduled"
    PICKUP_PERSON_CHANGED = "pickup_person_changed"
    EN_ROUTE = "en_route"
    ARRIVED = "arrived"
    ARRIVAL_ACKNOWLEDGED = "arrival_acknowledged"
    HANDED_OVER = "handed_over"
    PICKED_UP = "picked_up"
    HANDED_OVER_AFTER_CANCELLATION = "handed_over_after_cancellation"
    ITEM_REFUSED = "item_refused"
    HOLD_EXPIRING = "hold_expiring"
    HOLD_EXPIRED = "hold_expired"
    REMINDED = "reminded"
    HOLD_EXTENDED = "hold_extended"
    NO_SHOW = "no_show"
    REOPENED = "reopened"
    ITEM_RETURNED = "item_returned"
    RETURNED_TO_STOCK = "returned_to_stock"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"
    NOTE_ADDED = "note_added"
    EXCEPTION_TAKEN = "exception_taken"
    EXCEPTION_RESOLVED = "exception_resolved"
    EXCEPTION_REOPENED = "exception_reopened"
    UNDONE = "undone"


WORK = frozenset(
    {
        EventKind.PICKING_STARTED,
        EventKind.ITEM_PICKED,
        EventKind.ITEM_SHORT,
        EventKind.SUBSTITUTION_PROPOSED,
        EventKind.BAG_STAGED,
        EventKind.PARTLY_READY,
        EventKind.READY,
    }
)
"""What somebody does who picks."""
BESIDE = frozenset(
    {
        EventKind.NOTE_ADDED,
        EventKind.ASSIGNED,
        EventKind.RELEASED,
        EventKind.EN_ROUTE,
        EventKind.ARRIVED,
        EventKind.ARRIVAL_ACKNOWLEDGED,
        EventKind.PICKUP_PERSON_CHANGED,
        EventKind.REMINDED,
        EventKind.HOLD_EXPIRING,
        EventKind.HOLD_EXPIRED,
        EventKind.EXCEPTION_TAKEN,
        EventKind.EXCEPTION_RESOLVED,
        EventKind.EXCEPTION_REOPENED,
    }
)
"""What changes nothing that a base version protects or an undo puts back: it may come between the two."""


class OrderEvent(Model):
    """One thing that happened to one order. Fields that do not belong to the kind are None."""

    kind: EventKind
    order_id: UUID
    command_id: UUID
    version: int
    """The order's version afterwards."""
    at: UtcTime
    """The time given to `apply`: the service's for what is stored."""
    actor: Actor
    device: str
    hold_message_until: UtcTime | None = None
    """A message to the customer made of this event waits until then, so that undo can stop it."""
    line_id: str | None = None
    quantity: int | None = None
    reason: str | None = None
    bag_id: str | None = None
    location: str | None = None
    window: Window | None = None
    until: UtcTime | None = None
    substitution_id: UUID | None = None
    method: VerificationMethod | None = None
    items: tuple[BagItem, ...] | None = None
    undone_command_id: UUID | None = None
    undone_kind: str | None = None
    """The undone command's type."""
    nothing_left: bool | None = None
    """On a short pick: no unit of the order can be had any more, so the customer hears at once."""
    told_before: bool | None = None
    """On a recall: whether "ready" had gone out already."""
