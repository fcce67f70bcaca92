"""When a store is open: today and the days after it."""

from dataclasses import dataclass
from datetime import date, timedelta

from central_service.pages.words import Words
from central_service.promises.calendar import Calendar, Span
from central_service.promises.plan import said

_DAYS = 7
_WHOLE_DAY = timedelta(hours=23)
"""A day of the clock change that is open throughout has 23 hours."""


@dataclass(frozen=True, slots=True)
class DayHours:
    """A day as the page shows it."""

    day: str
    hours: tuple[str, ...]
    reason: str
    is_today: bool


def week(calendar: Calendar, today: date, words: Words) -> tuple[DayHours, ...]:
    """Today and the next six days."""
    return tuple(
        _told(calendar, today + timedelta(days=offset), words, offset == 0) for offset in range(_DAYS)
    )


def _told(calendar: Calendar, day: date, words: Words, is_today: bool) -> DayHours:
    known = calendar.day(day)
    spans = _joined(known.open)
    if not spans:
        hours: tuple[str, ...] = (words("closed"),)
    elif len(spans) == 1 and spans[0][1] - spans[0][0] >= _WHOLE_DAY:
        hours = (words("all_day"),)
    else:
        hours = tuple(words.span(start, end) for start, end in spans)
    return DayHours(words.day(day), hours, said(known.reason, words.language), is_today)


def _joined(spans: tuple[Span, ...]) -> list[Span]:
    """Spans that touch are one to whoever stands before the door."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
