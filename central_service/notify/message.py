"""What a message says, where messages wait, and what a sender answers."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Protocol

from pickup_domain.money import Money


class Channel(StrEnum):
    """A way to a customer."""

    EMAIL = "email"
    SMS = "sms"


class MessageKind(StrEnum):
    """What a customer is told; each has a template of its name."""

    CONFIRMATION = "confirmation"
    EDITED = "edited"
    """The order, or who collects it, is another."""
    REMINDER = "reminder"
    SUBSTITUTION_ASKED = "substitution_asked"
    SUBSTITUTION_RESULT = "substitution_result"
    READY = "ready"
    PARTLY_READY = "partly_ready"
    DELAYED = "delayed"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"
    RECALLED = "recalled"
    HOLD_EXPIRING = "hold_expiring"
    HOLD_EXTENDED = "hold_extended"
    NO_SHOW = "no_show"
    REOPENED = "reopened"
    REFUNDED = "refunded"
    """Lines were refused, or nothing of the order can be had."""
    RECEIPT = "receipt"
    """A part was handed over."""
    PICKED_UP = "picked_up"


@dataclass(frozen=True, slots=True)
class LineText:
    """A line as a message shows it."""

    name: str
    quantity: int
    missing: int = 0
    """How many of them cannot be had."""
    to_come: int = 0
    """How many of them are not ready yet."""
    instead_of: str = ""
    """On a substitute: the name of what it replaces."""


@dataclass(frozen=True, slots=True)
class OfferText:
    """A substitute as a message shows it."""

    ordered: str
    """The name of what it replaces."""
    offered: str
    quantity: int
    difference: Money
    """Per unit; negative is cheaper."""
    answer_by: datetime
    state: str
    """A `SubstitutionState` value."""


@dataclass(frozen=True, slots=True)
class MessageContext:
    """All that the templates may say; times are in the store's zone."""

    kind: MessageKind
    language: str
    recipient: str
    message_id: str
    """The notification's id: a message sent twice has it twice."""
    written_at: datetime
    """When it happened what the message tells."""
    customer_name: str
    pickup_name: str
    is_proxy: bool
    order_number: str
    store_name: str
    store_address: tuple[str, ...]
    store_phone: str
    window_start: datetime
    window_end: datetime
    hold_until: datetime | None
    reason: str
    age_check: int | None
    """The highest age that has to be proved at the hand-over."""
    lines: tuple[LineText, ...]
    pass_text: str
    code: str
    """ `ABCD-EFGH`."""
    channel: Channel = Channel.EMAIL
    store_number: int = 0
    link: str = ""
    """The order's page; empty where customers cannot reach the service."""
    offer: OfferText | None = None
    """On what is about a substitute: which."""
    refund: Money | None = None
    """What refused lines cost."""
    is_nothing_left: bool = False
    """True where not one unit of the order can be had."""


@dataclass(frozen=True, slots=True)
class MessageSettings:
    """What a merchant says about messages."""

    quiet_from: time | None = None
    """From then on, by the store's clocks, no text message goes that can wait; None: at no hour."""
    quiet_until: time | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A claimed message, and how often it was tried before."""

    message_id: str
    attempts: int
    ticket: object
    """The queue's own; handed back untouched."""


class Delivery(StrEnum):
    """What came of sending."""

    ACCEPTED = "accepted"
    LATER = "later"
    """Not now: try again."""
    NEVER = "never"
    """It will not go, however often it is tried."""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of sending, with a reason that holds nobody's address."""

    delivery: Delivery
    reason: str = ""
    provider_id: str = ""
    """What the other side calls the message."""
    segments: int = 0
    """How many text messages it took; 0 for an e-mail."""
    error_code: str = ""
    """The provider's number for what went wrong."""
    retry_after_s: float = 0.0
    """How long the other side asked to be left alone."""
    has_opted_out: bool = False
    """The other side knows that this customer wants no messages."""


class Sender(Protocol):
    """A way to a customer."""

    def send(self, context: MessageContext) -> Report:
        """Send one message. Never raises for what a server may answer."""


class MessageQueue(Protocol):
    """Where messages wait; durable."""

    def claim(self, now: datetime) -> Due | None:
        """Take the next message that is due, under a lease; None where none is."""

    def context(self, due: Due) -> MessageContext | None:
        """All that the message may say; None where it is no longer so."""

    def accepted(self, due: Due, report: Report, now: datetime) -> None:
        """It was sent."""

    def later(self, due: Due, at: datetime, reason: str, now: datetime) -> None:
        """Try again at `at`."""

    def never(self, due: Due, report: Report, now: datetime) -> None:
        """Give up; a person must call instead."""

    def overtaken(self, due: Due, now: datetime) -> None:
        """What it says is no longer so, or they want none of it: it never goes."""

    def next_due(self, now: datetime) -> datetime | None:
        """When, by the clock that says `now`, something has to be done next; None while nothing waits."""
