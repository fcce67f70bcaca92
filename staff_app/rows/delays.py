"""A new promise: free times, and what the customer will read."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DelayOffer:
    """Times that the service can promise for an order."""

    order_id: str
    windows: tuple[tuple[datetime, datetime], ...] | None = None
    """Start and end, UTC, earliest first. Empty: none is free; None: the service cannot be asked."""


@dataclass(frozen=True, slots=True)
class MessageWords:
    """A message as its customer will read it."""

    channel: str
    """ "email" or "sms"."""
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class DelayWish:
    """A delay that somebody thinks about."""

    order_id: str
    start: datetime
    end: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class DelayPreview:
    """What the customer will read of it."""

    wish: DelayWish
    language: str = ""
    messages: tuple[MessageWords, ...] | None = None
    """Empty: they gave no way to tell them; None: the service cannot be asked."""
