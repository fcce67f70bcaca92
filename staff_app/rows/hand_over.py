"""A pass and its verdict, and the order that is handed over."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from staff_app.rows.orders import OrderDetail


class Verdict(StrEnum):
    """What a shown pass or typed code came to. Each has its sentence and colour."""

    VALID = "valid"
    NOT_READY = "not_ready"
    ALREADY_COLLECTED = "already_collected"
    REFUSED = "refused"
    """Closed because the customer left what was not handed over."""
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    EXPIRED = "expired"
    OTHER_STORE = "other_store"
    OTHER_ORDER = "other_order"
    """Genuine, but of another order than the one in hand."""
    RETURNED = "returned"
    """Nobody came, and the goods are back on their shelves."""
    FORGED = "forged"
    DAMAGED = "damaged"
    UNKNOWN_ORDER = "unknown_order"
    UNKNOWN_CODE = "unknown_code"
    TOO_MANY_CODES = "too_many_codes"


class NextAct(StrEnum):
    """What the button of a verdict does: its next step."""

    OPEN_ORDER = "open_order"
    CHECK_IDENTITY = "check_identity"
    FIND_BY_NAME = "find_by_name"
    TYPE_CODE = "type_code"
    TRY_AGAIN = "try_again"
    PICK = "pick"
    MARK_READY = "mark_ready"
    OTHER_ORDER = "other_order"
    STAY = "stay"
    NEXT_CUSTOMER = "next_customer"


@dataclass(frozen=True, slots=True)
class PassVerdict:
    """The answer to a shown pass, typed code or chosen name."""

    verdict: Verdict
    title: str
    sentence: str
    """What it means and the next step."""
    order_id: str = ""
    method: str = ""
    """A `VerificationMethod` value where valid."""
    read_ms: float | None = None
    """How long the decoder took, where a camera read it."""
    acts: tuple[NextAct, ...] = ()
    """Its next steps as buttons, the likeliest first."""
    until: datetime | None = None
    """After too many wrong codes: when one is looked at again."""


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """What somebody wrote on the tablet."""

    aspect: float
    """The pad's width by its height."""
    strokes: tuple[tuple[tuple[float, float, int], ...], ...]
    """Points from the left and the top as shares of the pad, with milliseconds since the first touch."""


@dataclass(frozen=True, slots=True)
class HandOverView:
    """The hand-over in hand."""

    detail: OrderDetail
    verdict: PassVerdict
    scanned_bag_ids: tuple[str, ...]
    age_checked: bool
    missing: tuple[str, ...]
    """What still stands in the way, one sentence each; empty: it can be handed over."""
    staying_bag_ids: tuple[str, ...] = ()
    """Bags that were chosen to stay; the others go."""
    identity_checked: bool = False
    """Somebody compared the name with an ID, where they were found by name."""
    is_signed: bool = False
    not_signed: str = ""
    """Why they cannot sign, where the store asks for it."""
