"""From a plan to what really happens on a day: open hours and slots, in UTC.

A day is cut out of the local calendar, turned into UTC and only then stepped, so that the day of a clock
change has the slots that really exist. A time of day that exists twice, or not at all, is read so that the
store promises less rather than more: an opening by its later reading, a closing by its earlier one, and a
break or a block the other way round. Midnight is the day's own edge and never read twice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State

from central_service.promises.plan import WEEKDAYS, ClockSpan, PickupCalendar, SlotRule, minutes_of
from pickup_domain.order import Window

FIRST_YEAR, LAST_YEAR = 2000, 2099
"""No store opens before or after; a pass can say until when it is valid up to 2106."""

_DAYS_KEPT = 500

Span = tuple[datetime, datetime]
"""From, until; UTC, the end not included."""


@dataclass(frozen=True, slots=True)
class Day:
    """A local day as the store keeps it."""

    date: date
    open: tuple[Span, ...]
    """When it hands over, blocked hours left out, breaks not."""
    working: tuple[Span, ...]
    """The same without breaks: the time in which orders are prepared."""
    windows: tuple[Window, ...]
    """Its slots, earliest first."""
    labels: tuple[str, ...]
    """The same as the store's clocks show them, with the offset where they show a time twice."""
    rule: SlotRule | None
    reason: dict[str, str] = field(default_factory=dict)
    """Why it is closed or has other hours, by language; for shoppers."""
    is_blocked: bool = False
    """No pickups the whole day, by a blocked date."""
    by_start: dict[datetime, Window] = field(default_factory=dict)
    """Its slots by their starts."""


class Calendar:
    """One location's days; each is worked out when it is first asked for."""

    def __init__(self, plan: PickupCalendar, time_zone: str) -> None:
        self.plan = plan
        self.zone = ZoneInfo(time_zone)
        self._days: dict[date, Day] = {}

    @property
    def longest(self) -> timedelta:
        """How long the longest slot is: what was promised within it may begin so much later."""
        return timedelta(minutes=max((rule.slot_minutes for rule in self.plan.slot_rules), default=0))

    def local_date(self, moment: datetime) -> date:
        """The store's date at a time."""
        return moment.astimezone(self.zone).date()

    def day(self, day: date) -> Day:
        """A local day; before 2000 and after 2099 nothing is open."""
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= _DAYS_KEPT:
                self._days.clear()
            known = self._days[day] = self._made(day)
        return known

    def window_at(self, starts_at: datetime) -> Window | None:
        """The slot that begins exactly then, or None."""
        if not FIRST_YEAR <= starts_at.year <= LAST_YEAR:
            return None
        return self.day(self.local_date(starts_at)).by_start.get(starts_at)

    def window_around(self, moment: datetime) -> Window | None:
        """The slot that a moment lies in, or None."""
        if not FIRST_YEAR <= moment.year <= LAST_YEAR:
            return None
        day = self.day(self.local_date(moment))
        return next((each for each in day.windows if each.start <= moment < each.end), None)

    def prepared_at(self, now: datetime, minutes: float, days: int) -> datetime | None:
        """When something that takes so long is ready, worked on in open hours; None not within `days`."""
        left = timedelta(minutes=minutes)
        if not left:
            return now
        today = self.local_date(now)
        for offset in range(days + 1):
            for start, end in self.day(today + timedelta(days=offset)).working:
                begun = max(start, now)
                if begun >= end:
                    continue
                if end - begun >= left:
                    return begun + left
                left -= end - begun
        return None

    def _made(self, day: date) -> Day:
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            return Day(day, (), (), (), (), None)
        edges = _Edges(day, self.zone)
        said, reason = self.said_hours(day)
        spans = edges.offered(said)
        is_blocked = False
        for block in self.plan.blocked:
            if block.covers(day):
                is_blocked = is_blocked or block.between is None
                spans = _without(spans, edges.kept_free(block.between or ("00:00", "24:00")))
                reason = dict(block.reason)
        rule = self.plan.rule_of(day)
        working = spans
        for pause in () if rule is None else rule.breaks:
            working = _without(working, edges.kept_free(pause))
        windows = () if rule is None else tuple(_stepped(working, timedelta(minutes=rule.slot_minutes)))
        labels = tuple(self.label(window) for window in windows)
        by_start = {window.start: window for window in windows}
        return Day(day, tuple(spans), tuple(working), windows, labels, rule, reason, is_blocked, by_start)

    def label(self, window: Window) -> str:
        """A window in the store's time: `01:30-02:00`, with the offset where the clocks show it twice."""
        start, end = (each.astimezone(self.zone) for each in (window.start, window.end))
        text = f"{start:%H:%M}-{end:%H:%M}"
        if says_offset(start) or says_offset(end):
            text += f" ({_offset(start)})"
        return text

    def said_hours(self, day: date) -> tuple[tuple[ClockSpan, ...], dict[str, str]]:
        """Hours of a day in the store's time, nothing blocked yet, and why they are not the usual ones."""
        for dated in reversed(self.plan.dated):
            if dated.covers(day):
                return dated.open, dict(dated.reason)
        celebrated = None if self.plan.holidays is None else self.plan.holidays.name_of(day)
        if self.plan.holidays is not None and celebrated is not None:
            return self.plan.holidays.open, dict(celebrated)
        return tuple(self._usual(day)), {}

    def _usual(self, day: date) -> Sequence[ClockSpan]:
        if self._osm is None:
            return (self.plan.weekly or {}).get(WEEKDAYS[day.weekday()], ())
        start = datetime.combine(day, time())
        end = start + timedelta(days=1)
        return [
            (f"{begins:%H:%M}", "24:00" if ends == end else f"{ends:%H:%M}")
            for begins, ends, state, _ in self._osm.intervals(start, end)
            if state == State.OPEN and begins < ends
        ]

    @cached_property
    def _osm(self) -> OpeningHours | None:
        return None if self.plan.opening_hours is None else OpeningHours(self.plan.opening_hours)


class _Edges:
    """Turns times of one local day into UTC."""

    def __init__(self, day: date, zone: ZoneInfo) -> None:
        self._day = day
        self._zone = zone

    def offered(self, spans: Iterable[ClockSpan]) -> list[Span]:
        """Hours in which something is promised: rather too short than too long."""
        found = ((self._later(start), self._earlier(end)) for start, end in spans)
        return [span for span in found if span[0] < span[1]]

    def kept_free(self, span: ClockSpan) -> Span:
        """Hours in which nothing is promised: rather too long than too short."""
        return self._earlier(span[0]), self._later(span[1])

    def _earlier(self, clock: str) -> datetime:
        return min(self._readings(clock))

    def _later(self, clock: str) -> datetime:
        return max(self._readings(clock))

    def _readings(self, clock: str) -> tuple[datetime, ...]:
        """The one instant that a clock shows this time at, or the two between which it is to be decided."""
        day = self._day
        if clock == "24:00":
            day, clock = day + timedelta(days=1), "00:00"
        naive = datetime.combine(day, time(*divmod(minutes_of(clock), 60)), self._zone)
        if clock == "00:00":
            return (naive.astimezone(UTC),)
        return naive.astimezone(UTC), naive.replace(fold=1).astimezone(UTC)


def _without(spans: Sequence[Span], gone: Span) -> list[Span]:
    left = []
    for start, end in spans:
        if gone[1] <= start or end <= gone[0]:
            left.append((start, end))
            continue
        left += [each for each in ((start, gone[0]), (gone[1], end)) if each[0] < each[1]]
    return left


def _stepped(spans: Iterable[Span], step: timedelta) -> Iterable[Window]:
    for start, end in spans:
        begins = start
        while begins + step <= end:
            yield Window(start=begins, end=begins + step)
            begins += step


def _offset(moment: datetime) -> str:
    offset = moment.utcoffset()
    minutes = 0 if offset is None else int(offset.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def says_offset(moment: datetime) -> bool:
    """True where the clocks show this local time twice: it is then told with its offset."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
