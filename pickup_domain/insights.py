"""What a store's days come to in figures, as the service tells a shift lead; docs/metrics.md defines them."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from pickup_domain.base import Model, UtcTime

MOST_DAYS = 92
"""In one question: a quarter."""
COMPARED_DAYS = 31
"""Up to so many days, the same number of days before them are told, too."""


class By(StrEnum):
    """What the figures are broken down by."""

    DAY = "day"
    HOUR = "hour"
    PERSON = "person"


class Spread(Model):
    """How long something took."""

    count: int = Field(default=0, ge=0)
    median_s: float | None = None
    """None where there is nothing to take it of."""
    p90_s: float | None = None


class Share(Model):
    """So many of so many."""

    part: int = Field(default=0, ge=0)
    whole: int = Field(default=0, ge=0)

    @property
    def value(self) -> float | None:
        """0 to 1; None of nothing."""
        return self.part / self.whole if self.whole else None


class PickRate(Model):
    """Units, and the time that went into them."""

    units: int = Field(default=0, ge=0)
    seconds: float = Field(default=0, ge=0)

    @property
    def per_hour(self) -> float | None:
        """Units per hour of picking; None where no time was measured."""
        return 3600 * self.units / self.seconds if self.seconds else None


class Figures(Model):
    """All figures of some days, of one hour of the day in them, or of one person."""

    ready: Spread = Spread()
    """Time to ready."""
    on_time: Share = Share()
    """Ready before the time that the customer chose."""
    on_time_as_told: Share = Share()
    """Ready before the time that was told last, delays included."""
    wait: Spread = Spread()
    """From "I'm here" to the hand-over."""
    response: Spread = Spread()
    """From "I'm here" until somebody of the team answered."""
    picking: PickRate = PickRate()
    short: Share = Share()
    """Units that could not be had, of all that were decided about."""
    substituted: Share = Share()
    """Units for which something else was taken, of the same."""
    accepted: Share = Share()
    """Offers that the customer accepted, of those that were answered or ran out."""
    no_show: Share = Share()
    """Orders that nobody came for, of those and the collected ones."""
    unreached: Share = Share()
    """Messages that did not arrive, of all that were sent."""


class Row(Model):
    """One day, hour or person."""

    key: str = Field(max_length=64)
    """A date (ISO 8601), an hour ("00" to "23") or a staff id."""
    name: str = ""
    """A person's name; empty otherwise."""
    figures: Figures


class Insights(Model):
    """The answer to one question."""

    store: str
    first: date
    last: date
    by: By
    time_zone: str
    """IANA name: days and hours are the store's."""
    made_at: UtcTime
    total: Figures
    before: Figures | None = None
    """Of as many days right before; None where that was not worked out (see `COMPARED_DAYS`)."""
    rows: tuple[Row, ...] = ()
    """By day every one; by hour and person those for which there is something."""

    @property
    def is_empty(self) -> bool:
        """True where nothing was recorded in these days."""
        return self.total == Figures()
