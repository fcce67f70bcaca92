"""What comes of a command."""

from dataclasses import dataclass
from enum import StrEnum

from pickup_domain.base import Model
from pickup_domain.events import OrderEvent
from pickup_domain.order import Order


class RefusalCode(StrEnum):
    """Why a command was refused. Stable: clients and stored results depend on the values."""

    NOT_FOUND = "not_found"
    ALREADY_PLACED = "already_placed"
    BAD_LINE = "bad_line"
    BAD_WINDOW = "bad_window"
    WRONG_STATUS = "wrong_status"
    WHO_MAY_NOT = "who_may_not"
    STALE = "stale"
    NOT_ON_ORDER = "not_on_order"
    WRONG_ITEM = "wrong_item"
    TOO_MANY = "too_many"
    NOTHING_PICKED = "nothing_picked"
    NOT_ALLOWED = "not_allowed"
    OVER_CAP = "over_cap"
    ALREADY_PROPOSED = "already_proposed"
    ALREADY_ANSWERED = "already_answered"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    NOT_EXPIRED = "not_expired"
    UNKNOWN_BAG = "unknown_bag"
    BAG_EXISTS = "bag_exists"
    SHELF_FULL = "shelf_full"
    LINES_OPEN = "lines_open"
    SUBSTITUTION_OPEN = "substitution_open"
    NOT_STAGED = "not_staged"
    HANDED_OVER = "handed_over"
    WINDOW_PAST = "window_past"
    SLOT_FULL = "slot_full"
    TOO_LATE = "too_late"
    NOT_READY = "not_ready"
    AGE_CHECK_MISSING = "age_check_missing"
    BAG_NOT_SCANNED = "bag_not_scanned"
    SIGNATURE_MISSING = "signature_missing"
    PASS_INVALID = "pass_invalid"  # noqa: S105 - the pickup pass, not a password
    PASS_EXPIRED = "pass_expired"  # noqa: S105
    PASS_OTHER_STORE = "pass_other_store"  # noqa: S105
    PASS_OTHER_ORDER = "pass_other_order"  # noqa: S105
    ALREADY_COLLECTED = "already_collected"
    CANCELLED = "cancelled"
    HOLD_RUNNING = "hold_running"
    ALREADY_EXTENDED = "already_extended"
    RETURNED = "returned"
    NOT_OFFERED_THERE = "not_offered_there"
    WINDOW_OVER = "window_over"
    LATER_CHANGE = "later_change"
    NOT_UNDOABLE = "not_undoable"
    ALREADY_RESOLVED = "already_resolved"


class IncidentKind(StrEnum):
    """What lands among the lead's exceptions."""

    DOUBLE_HAND_OVER = "double_hand_over"
    HAND_OVER_AFTER_CANCELLATION = "hand_over_after_cancellation"
    COMMAND_REFUSED = "command_refused"
    NEEDS_REVIEW = "needs_review"


class Incident(Model):
    """A thing that a lead must look at."""

    kind: IncidentKind
    detail: str
    """One sentence naming both sides."""


@dataclass(frozen=True, slots=True)
class Applied:
    """The command counted: the order as it is now, and what happened (at least one event)."""

    order: Order
    events: tuple[OrderEvent, ...]
    incident: Incident | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The command did not count, and why."""

    code: RefusalCode
    sentence: str
    """One plain sentence for the person who gave the command, with the next step where there is one."""
    incident: Incident | None = None


Outcome = Applied | Refused
