"""What a page says in a language: sentences out of YAML, and days, times and amounts as people write them."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import yaml

from central_service.promises.calendar import says_offset
from pickup_domain.money import Money
from pickup_domain.order import Window

FALLBACK = "en"
_MINUTE = timedelta(minutes=1)
_IN_HOURS = timedelta(hours=36)
"""Up to here a countdown tells hours; beyond it, days."""


class AmountWriter(Protocol):
    """Writes an amount of money without its sign."""

    def __call__(self, money: Money, decimal: str, group: str, *, symbol_first: bool = False) -> str:
        """`1.234,50 €`."""
        ...


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words; times are told by one store's clocks."""

    language: str
    zone: ZoneInfo
    known: dict[str, Any] = field(repr=False)
    write_amount: AmountWriter = field(repr=False)

    def __call__(self, key: str, **facts: object) -> str:
        """A sentence of the section `say`."""
        return self.told("say", key, **facts)

    def told(self, section: str, key: str, **facts: object) -> str:
        """A sentence of a section, with its facts filled in.

        Raises:
            KeyError: There is none.
        """
        return str(self.known[section][key]).format(**facts)

    def refusal(self, act: str, code: str, otherwise: str) -> str:
        """Why something is not done, in plain words; `otherwise` where the language has none for it."""
        known = self.known["refusal"]
        return str(known.get(f"{act}.{code}") or known.get(code) or otherwise)

    def day(self, day: date) -> str:
        """A date in words with its weekday."""
        form = self.known["format"]
        return str(form["first_of_month" if day.day == 1 else "day"]).format(
            weekday=form["days"][day.weekday()], day=day.day, month=form["months"][day.month - 1]
        )

    def clock(self, moment: datetime) -> str:
        """A time of day; with its UTC offset where the clocks show it twice."""
        local = moment.astimezone(self.zone)
        text = local.strftime(self.known["format"]["clock"])
        return f"{text} ({_offset(local)})" if says_offset(local) else text

    def span(self, start: datetime, end: datetime) -> str:
        """From one time of a day to another."""
        return self.told("format", "span", start=self.clock(start), end=self.clock(end))

    def window(self, window: Window) -> str:
        """A day with a span."""
        return self.told(
            "format",
            "window",
            day=self.day(window.start.astimezone(self.zone).date()),
            start=self.clock(window.start),
            end=self.clock(window.end),
        )

    def day_and_time(self, moment: datetime) -> str:
        """A moment in words."""
        local = moment.astimezone(self.zone)
        return self.told("format", "day_and_time", day=self.day(local.date()), clock=self.clock(moment))

    def money(self, money: Money) -> str:
        """An amount as the language writes it."""
        return self.write_amount(money, **self.known["format"]["money"])

    def until(self, window: Window, now: datetime) -> str:
        """How long it is until a window begins; "" when it is over."""
        if window.start <= now:
            return self.told("countdown", "now", end=self.clock(window.end)) if now < window.end else ""
        return self._counted(window.start - now, ("in_days", "in_day", "in_hours", "in_minutes", "soon"))

    def left(self, end: datetime, now: datetime) -> str:
        """How long there is left; "" where there is nothing."""
        if end <= now:
            return ""
        keys = ("days_left", "day_left", "hours_left", "minutes_left", "soon_over")
        return self._counted(end - now, keys)

    def _counted(self, span: timedelta, keys: tuple[str, str, str, str, str]) -> str:
        days, day, hours, minutes, soon = keys
        if span < _MINUTE:
            return self.told("countdown", soon)
        if span >= _IN_HOURS:
            count = round(span / timedelta(days=1))
            return self.told("countdown", days if count > 1 else day, n=count)
        h, m = divmod(span // _MINUTE, 60)
        return self.told("countdown", hours if h else minutes, h=h, m=m)


def _offset(local: datetime) -> str:
    """`UTC-4` or `UTC+5:30`, as the labels of slots have it."""
    told = local.strftime("%z")
    hours, minutes = f"{told[0]}{int(told[1:3])}", told[3:5]
    return f"UTC{hours}" + (f":{minutes}" if int(minutes) else "")


@cache
def _read(path: Path) -> dict[str, Any]:
    known: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return known


class Languages:
    """Every language that there is a file for.

    Args:
        folder: With one YAML file for each.
        write_amount: How amounts of money are written.
    """

    def __init__(self, folder: Path, write_amount: AmountWriter) -> None:
        self._write_amount = write_amount
        self._known = {path.stem: _read(path) for path in sorted(folder.glob("*.yaml"))}

    @property
    def names(self) -> dict[str, str]:
        """Tags with what each language calls itself."""
        return {tag: str(known["name"]) for tag, known in self._known.items()}

    def best(self, *wanted: str) -> str:
        """The first of these that is known, else English."""
        short = (each.split("-")[0].strip().lower() for each in wanted)
        return next((each for each in short if each in self._known), FALLBACK)

    def words(self, language: str, time_zone: str = "UTC") -> Words:
        """The words of a language that is known."""
        return Words(language, ZoneInfo(time_zone), self._known[language], self._write_amount)
