"""How quickly a store works, as learned from its own history: small enough to travel to its tablets."""

from datetime import datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from pickup_domain.base import Model, UtcTime

ENOUGH_ORDERS = 100
ENOUGH_DAYS = 3
"""Below either, a forecast falls back to the naive rule: see docs/prediction.md for what was measured."""
USUAL_ORDER_S = 480.0
"""What an order is taken to need where nothing is known at all."""
STEPS = 40
"""How many equally likely values stand for a distribution."""

Seconds = Annotated[float, Field(ge=0)]
Factor = Annotated[float, Field(gt=0)]
Count = Annotated[float, Field(ge=0)]


class PersonPace(Model):
    """How somebody's time compares with the store's; 1 is the same, 2 takes twice as long."""

    staff_id: str = Field(max_length=64)
    factor: Factor


class Stretch(Model):
    """How much wider an interval has to be than it is drawn, on either side of its middle."""

    early: Factor = 1.0
    late: Factor = 1.0


class Pace(Model):
    """What picking takes at one store. Nobody's name is in it, and no screen shows it by person."""

    learned_at: UtcTime
    time_zone: str = "UTC"
    """IANA name: hours of the day are the store's."""
    orders: int = Field(default=0, ge=0)
    """Completed picks behind it."""
    days: int = Field(default=0, ge=0)
    """Days of the store on which there were any."""
    mean_order_s: Seconds = USUAL_ORDER_S
    """One person's time for an order, the pause after it included: all that the naive rule knows."""
    mean_lines: float = Field(default=3.0, ge=0)
    """Lines of an order."""
    line_s: Seconds = 60.0
    """The way to a line and its first scan, shorts included at the rate at which they occur."""
    unit_s: Seconds = 5.0
    """Each further unit of a line."""
    finish_s: Seconds = 60.0
    """From an order's last line until it is ready: bags, labels, shelf."""
    people: tuple[PersonPace, ...] = ()
    hours: tuple[Factor, ...] = Field(default=(1.0,) * 24, min_length=24, max_length=24)
    """By the hour of the store's day, as a factor on what an order takes."""
    crew: tuple[float, ...] = Field(default=(1.0,) * 24, min_length=24, max_length=24)
    """How many people usually pick, by the hour of the store's day."""
    spread: tuple[Factor, ...] = Field(default=(1.0,), min_length=1, max_length=STEPS)
    """Equally likely ratios of what a walk took to what was to be expected."""
    pauses_s: tuple[Seconds, ...] = Field(default=(0.0,), min_length=1, max_length=STEPS)
    """Equally likely pauses between two walks of one person while the next order was waiting."""
    pause_hours: tuple[Factor, ...] = Field(default=(1.0,) * 24, min_length=24, max_length=24)
    """By the hour of the store's day, as a factor on a pause: the counter is busy, people eat."""
    arrivals: tuple[Count, ...] = Field(default=(0.0,) * 24, min_length=24, max_length=24)
    """Orders that usually come in during each hour of the store's day."""
    arrivals_spread: float = Field(default=0.0, ge=0)
    """Standard deviation of how many times as many may come in today: what is not known of the day yet."""
    busy: Factor = 1.0
    """Times as many as usual came in so far on the day it was learned on; `arrivals` has it."""
    days_arrivals_spread: float = Field(default=0.0, ge=0)
    """What `arrivals_spread` is of a day of which nothing is known."""
    leads_s: tuple[Seconds, ...] = Field(default=(0.0,), min_length=1, max_length=STEPS)
    """Equally likely times from an order's coming in to its promise."""
    ahead_s: Seconds = 86_400.0
    """How long before its promise an order is taken up at the earliest, but for one in twenty."""
    today: float = 0.0
    """Logarithm of how much slower today is than the store usually; see `today_spread`."""
    today_spread: float = Field(default=0.0, ge=0)
    """Standard deviation of that logarithm: what is not known of the day yet."""
    days_spread: float = Field(default=0.0, ge=0)
    """The same between days: all that is known of another one."""

    in_hand: Stretch = Stretch()
    """Of orders that somebody picks: what the store's own last days say."""
    waiting: Stretch = Stretch()
    """Of all others."""
    stretched_at: UtcTime | None = None
    """When the store's last days were last asked how wide its intervals have to be; None: not yet."""

    @property
    def is_enough(self) -> bool:
        """Whether there is enough history to predict by."""
        return self.orders >= ENOUGH_ORDERS and self.days >= ENOUGH_DAYS

    def stretched_as(self, other: "Pace") -> "Pace":
        """The same pace with the stretch of another one of the store, as it is worked out less often."""
        known = {name: getattr(other, name) for name in ("in_hand", "waiting", "stretched_at")}
        return self.model_copy(update=known)

    def on_day_of(self, now: datetime) -> "Pace":
        """The same on that day: of another one than it was learned on, only how days differ is known."""
        zone = ZoneInfo(self.time_zone)
        if now.astimezone(zone).date() == self.learned_at.astimezone(zone).date():
            return self
        # A service of before tells no spread between days: that of its own day is the least there is.
        return self.model_copy(
            update={
                "today": 0.0,
                "today_spread": max(self.today_spread, self.days_spread),
                "arrivals": tuple(each / self.busy for each in self.arrivals),
                "arrivals_spread": max(self.arrivals_spread, self.days_arrivals_spread),
            }
        )

    def factor_of(self, staff_id: str) -> float:
        """Somebody's factor; 1 for whom nothing is known."""
        return next((each.factor for each in self.people if each.staff_id == staff_id), 1.0)

    def by_hours_from(self, of_day: tuple[float, ...], now: datetime, count: int) -> list[float]:
        """What one of the lists by hour says `0, 1, ... count - 1` hours from now."""
        zone = ZoneInfo(self.time_zone)
        return [of_day[(now + timedelta(hours=hour)).astimezone(zone).hour] for hour in range(count)]

    def usual_crew(self, now: datetime) -> int:
        """How many people usually pick at this time of the day, at least one."""
        return max(1, round(self.crew[now.astimezone(ZoneInfo(self.time_zone)).hour]))
