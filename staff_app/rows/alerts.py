"""What makes itself heard: sounds, and alerts that wait for somebody."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from staff_app.rows.orders import OfferRow


class Sound(StrEnum):
    """What can be heard, each with its own shape."""

    GOOD = "good"
    WRONG_ITEM = "wrong_item"
    UNKNOWN_CODE = "unknown_code"
    NEW_ORDER = "new_order"
    ARRIVED = "arrived"
    ESCALATED = "escalated"
    """Nobody came in time: for the shift lead's ears."""


@dataclass(frozen=True, slots=True)
class SoundView:
    """The sounds as the settings and the self-test show them."""

    volume: int
    """0 to 100."""
    muted_until: datetime | None = None
    """They come back by themselves."""
    problem: str = ""
    """Why nothing can be heard; empty where something can."""


class AlertKind(StrEnum):
    """What announces itself."""

    ARRIVAL = "arrival"
    ANSWER = "answer"
    NEW_ORDER = "new_order"


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that nobody has seen to yet."""

    kind: AlertKind
    order_ids: tuple[str, ...]
    """Whoever waits longest first."""
    number: str
    """Of the first, as all that follows."""
    name: str
    spot: str
    since: datetime
    escalated: bool
    """Nobody came in time: the shift lead should know."""
    said: tuple[OfferRow, ...] = ()
    """What customers answered about substitutes."""
