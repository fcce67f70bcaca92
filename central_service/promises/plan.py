"""What a merchant says about a pickup location: when it is open, what it can take, and what it may give out.

These models are the wire format of `/v1/admin`, of the YAML files and of the stored plan alike. Times of day
are the store's own; the calendar turns them into UTC.
"""

import re
from collections import defaultdict
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, Any, Self

import holidays as public_holidays
from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined] # not in its stub
from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from pickup_domain.base import ONE_LINE, Code, Strict

_MINUTES_A_DAY = 24 * 60


class Weekday(StrEnum):
    """A day of the week, in its order."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


WEEKDAYS = tuple(Weekday)
"""By `date.weekday()`: Monday is 0."""

Clock = Annotated[str, StringConstraints(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
"""A time of day, `00:00` to `24:00`."""


def minutes_of(clock: str) -> int:
    """Minutes since midnight of a `Clock`."""
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _forwards(span: tuple[str, str]) -> tuple[str, str]:
    if span[0] >= span[1]:
        raise ValueError(f"{span[0]} to {span[1]} is no time span; past midnight, write one for each day")
    return span


ClockSpan = Annotated[tuple[Clock, Clock], AfterValidator(_forwards)]
"""From, until; within one day."""


def _apart(spans: tuple[ClockSpan, ...]) -> tuple[ClockSpan, ...]:
    ordered = sorted(spans)
    for before, after in pairwise(ordered):
        if after[0] < before[1]:
            raise ValueError(f"{before[0]} to {before[1]} and {after[0]} to {after[1]} overlap")
    return tuple(ordered)


ClockSpans = Annotated[tuple[ClockSpan, ...], Field(max_length=12), AfterValidator(_apart)]


def _by_language(value: object) -> object:
    return {"": value} if isinstance(value, str) else value


LocalText = Annotated[
    dict[
        Annotated[str, StringConstraints(pattern=r"^([a-z]{2,3})?$")],
        Annotated[str, ONE_LINE, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)],
    ],
    BeforeValidator(_by_language),
    Field(max_length=20),
]
"""A sentence for customers by language; given as one text it stands for every language."""


def said(text: dict[str, str], language: str) -> str:
    """A local text in a language, else in English, else in whichever there is; "" where there is none."""
    for wanted in (language.split("-")[0].lower(), "", "en"):
        if wanted in text:
            return text[wanted]
    return next(iter(text.values()), "")


class DatedHours(Strict):
    """Other hours on some dates: they take the place of the usual ones and of a public holiday's."""

    first: date
    last: date | None = None
    """None: one day."""
    open: ClockSpans = ()
    """Empty: closed."""
    reason: LocalText = Field(default={})
    from_floor: bool = False
    """A lead said so on a tablet, and may take it back there."""
    closes_at: Clock | None = None
    """What the lead said: in a break, the hours end before it."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        _check_dates(self.first, self.last)
        return self

    def covers(self, day: date) -> bool:
        """True where it is about this day."""
        return self.first <= day <= (self.last or self.first)


class BlockedDate(Strict):
    """No pickups on some dates, whatever else is said: the whole day, or some hours of it."""

    first: date
    last: date | None = None
    between: ClockSpan | None = None
    """None: the whole day."""
    reason: LocalText = Field(default={})
    """Shown to shoppers."""
    from_floor: bool = False
    """A lead said so on a tablet, and may take it back there."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        _check_dates(self.first, self.last)
        return self

    def covers(self, day: date) -> bool:
        """True where it is about this day."""
        return self.first <= day <= (self.last or self.first)


def _check_dates(first: date, last: date | None) -> None:
    if last is not None and last < first:
        raise ValueError(f"{last} is before {first}")
    if last is not None and (last - first).days > 366:
        raise ValueError("more than a year in one go; is the year right?")


class Holidays(Strict):
    """Which days are public holidays, and when the store is open on them."""

    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    """ISO 3166-1."""
    subdivision: Annotated[str, ONE_LINE, StringConstraints(max_length=40)] | None = None
    """ISO 3166-2 without the country; or a name such as `Augsburg`, where a part has holidays of its own."""
    open: ClockSpans = ()
    """Empty: closed."""
    except_days: tuple[date, ...] = Field(default=(), max_length=100)
    """Holidays on which the usual hours hold."""

    @model_validator(mode="after")
    def _is_known(self) -> Self:
        regions = public_holidays.list_supported_countries()
        if self.country not in regions:
            raise ValueError(f"public holidays of {self.country} are not known; list them as dated hours")
        if self.subdivision is not None and self.subdivision not in regions[self.country]:
            known = ", ".join(regions[self.country]) or "none"
            raise ValueError(f"{self.country} has no region {self.subdivision}; known are: {known}")
        return self

    def name_of(self, day: date) -> dict[str, str] | None:
        """What is celebrated on this day, by language ("": the country's own); None where nothing is."""
        if day in self.except_days:
            return None
        return _holidays_of(self.country, self.subdivision, day.year).get(day)


@lru_cache(maxsize=512)
def _holidays_of(country: str, subdivision: str | None, year: int) -> dict[date, dict[str, str]]:
    own = public_holidays.country_holidays(country).default_language
    known = public_holidays.list_localized_countries().get(country, [])
    languages = {language.split("_")[0]: language for language in reversed(known)}
    found: defaultdict[date, dict[str, str]] = defaultdict(dict)
    for name, language in {"": own, **languages}.items():
        calendar = public_holidays.country_holidays(
            country, subdiv=subdivision, years=year, language=language
        )
        for day, celebrated in calendar.items():
            found[day][name] = celebrated
    return dict(found)


class SlotRule(Strict):
    """How the days of some weekdays are cut into slots, and what one slot takes."""

    weekdays: Annotated[tuple[Weekday, ...], Field(min_length=1, max_length=7)] = WEEKDAYS
    slot_minutes: Annotated[int, Field(ge=5, le=_MINUTES_A_DAY)] = 30
    order_limit: Annotated[int, Field(ge=0, le=1_000_000)] = 10
    """Orders per slot."""
    item_limit: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    """Units per slot; None: as many as there are."""
    prep_minutes: Annotated[int, Field(ge=0, le=14 * _MINUTES_A_DAY)] = 0
    """From the order until it can be ready, counted in hours that the store is open."""
    prep_minutes_per_item: Annotated[float, Field(ge=0, le=_MINUTES_A_DAY)] = 0
    cutoff_minutes: Annotated[int, Field(ge=0, le=14 * _MINUTES_A_DAY)] = 0
    """No order so shortly before the slot begins."""
    same_day: bool = True
    same_day_cutoff: Clock | None = None
    """No order for today from this time on."""
    breaks: ClockSpans = ()
    """Hours without pickups."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if len(set(self.weekdays)) != len(self.weekdays):
            raise ValueError("a weekday is named twice")
        return self

    def prep_for(self, items: int) -> float:
        """Minutes that so many units take."""
        return self.prep_minutes + self.prep_minutes_per_item * items


_NOT_KEPT = (
    (r'"[^"]*"', "slots are promised without conditions; leave comments out"),
    (r"\b(PH|SH)\b", "public holidays are set under `holidays`"),
    (r"\b(sunrise|sunset|dawn|dusk)\b", "customers are told times of day; write a time such as 18:00"),
    (r"\d+:\d\d\+", "slots need an end; write until when, such as 10:00-18:00"),
    (r"\bunknown\b", "nothing can be promised then; leave these hours out"),
)
"""What OSM can say and a store cannot promise, and what to do instead; comments may hold words: first."""


def _readable_hours(text: str) -> str:
    try:
        OpeningHours(text)
    except ParserError as error:
        raise ValueError(f"no opening hours as OpenStreetMap writes them: {_where(text, error)}") from error
    for pattern, problem in _NOT_KEPT:
        found = re.search(pattern, text, re.IGNORECASE)
        if found is not None:
            raise ValueError(f"{found[0]!r} has no meaning here: {problem}")
    return text


def _where(text: str, error: ParserError) -> str:
    marker = next((line for line in str(error).splitlines() if "^" in line), "")
    column = marker.find("^") - marker.find("|") - 2
    return (
        f"it goes wrong at {text[column:][:20]!r}" if 0 <= column < len(text) else "it is empty or incomplete"
    )


OsmHours = Annotated[
    str, ONE_LINE, StringConstraints(min_length=1, max_length=500), AfterValidator(_readable_hours)
]
"""OSM `opening_hours`, such as `Mo-Fr 09:00-18:00; Sa 10:00-14:00`."""


class PickupCalendar(Strict):
    """When a location hands orders over.

    For a day counts, in this order: blocked dates, then dated hours, then public holidays, then the usual
    hours. They are layers of their own because in one OSM string the later rule wins, and a blocked date that
    stands before a weekly rule would be open.
    """

    opening_hours: OsmHours | None = None
    weekly: dict[Weekday, ClockSpans] | None = None
    """Instead of `opening_hours`; a weekday that is not named is closed."""
    holidays: Holidays | None = None
    dated: tuple[DatedHours, ...] = Field(default=(), max_length=500)
    blocked: tuple[BlockedDate, ...] = Field(default=(), max_length=500)
    slot_rules: Annotated[tuple[SlotRule, ...], Field(max_length=7)] = (SlotRule(),)
    """Each weekday belongs to one of them at most; without one it has no slots."""
    horizon_days: Annotated[int, Field(ge=0, le=365)] = 14
    """How many days ahead of today can be booked."""

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if (self.opening_hours is None) == (self.weekly is None):
            raise ValueError("give either `opening_hours` or `weekly`")
        named = [weekday for rule in self.slot_rules for weekday in rule.weekdays]
        twice = {each.value for each in named if named.count(each) > 1}
        if twice:
            raise ValueError(f"more than one slot rule for {', '.join(sorted(twice))}")
        return self

    def rule_of(self, day: date) -> SlotRule | None:
        """The rule of a day's weekday."""
        weekday = WEEKDAYS[day.weekday()]
        return next((rule for rule in self.slot_rules if weekday in rule.weekdays), None)


class Allowance(StrEnum):
    """What an eligibility rule says about a product."""

    NOT_HERE = "not_here"
    """It cannot be picked up."""
    CHECK_AGE = "check_age"
    """It can, and an ID is looked at."""
    DOCK_ONLY = "dock_only"
    """It can, at the loading dock only."""


class EligibilityRule(Strict):
    """Which products may not be picked up, or not just like that."""

    skus: tuple[Code, ...] = Field(default=(), max_length=10_000)
    categories: tuple[str, ...] = Field(default=(), max_length=200)
    attributes: tuple[str, ...] = Field(default=(), max_length=200)
    """It is about every product that one of the three names."""
    locations: tuple[Code, ...] = Field(default=(), max_length=10_000)
    """Empty: everywhere."""
    says: Allowance = Allowance.NOT_HERE
    age: Annotated[int, Field(ge=1, le=99)] | None = None
    """For `check_age`."""
    reason: LocalText = Field(default={})
    """Shown to shoppers."""

    @model_validator(mode="after")
    def _is_about_something(self) -> Self:
        if not (self.skus or self.categories or self.attributes):
            raise ValueError("a rule names SKUs, categories or attributes")
        if (self.says is Allowance.CHECK_AGE) != (self.age is not None):
            raise ValueError("`age` belongs to `check_age`, and to nothing else")
        return self


def plan_from(text: str | dict[str, Any]) -> PickupCalendar:
    """A stored calendar."""
    return (
        PickupCalendar.model_validate_json(text)
        if isinstance(text, str)
        else PickupCalendar.model_validate(text)
    )
