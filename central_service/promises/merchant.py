"""Whose service this is, and what holds at every one of their locations."""

from datetime import time
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from central_service.promises.plan import Clock, EligibilityRule
from pickup_domain.base import ONE_LINE, Name, Strict

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Email = Annotated[str, StringConstraints(pattern=r"^[^@\s<>,;\x00-\x1f]{1,64}@[^@\s<>,;\x00-\x1f]{1,189}$")]


class QuietHours(Strict):
    """When text messages that can wait do wait, by each store's own clocks; may go past midnight."""

    since: Clock = "21:00"
    until: Clock = "08:00"

    @model_validator(mode="after")
    def _is_a_span(self) -> Self:
        if self.since == self.until:
            raise ValueError("quiet hours that end when they begin")
        if "24:00" in (self.since, self.until):
            raise ValueError("write midnight as 00:00")
        return self

    def times(self) -> tuple[time, time]:
        """From, until."""
        return time.fromisoformat(self.since), time.fromisoformat(self.until)


class Merchant(Strict):
    """What holds at every location."""

    name: Annotated[Name, ONE_LINE] = "Counterhand"
    accent: Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")] = "#0B5FFF"
    """The colour of buttons on the customers' pages."""
    hold_minutes: Annotated[int, Field(ge=1, le=120)] = 10
    """How long a checkout keeps stock and a place."""
    alerts_to: tuple[Email, ...] = Field(default=(), max_length=20)
    """Who hears of low stock by e-mail."""
    quiet_hours: QuietHours | None = QuietHours()
    eligibility: tuple[EligibilityRule, ...] = Field(default=(), max_length=10_000)
    """The first rule that forbids a product at a location gives the reason; else the highest age counts."""
    templates: dict[
        Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}/[a-z_]{1,40}(\.sms)?\.txt$")],
        Annotated[str, Field(max_length=20_000)],
    ] = Field(default={}, max_length=500)
    """Messages in the merchant's own words: `en/ready.txt`, `de/ready.sms.txt` and so on."""
