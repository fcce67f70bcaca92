"""Which slots may be promised now, for so many units, and why not the others."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice

from central_service.promises.calendar import Calendar, Day
from central_service.promises.plan import SlotRule, minutes_of
from pickup_domain.order import Window


class SlotRefusal(StrEnum):
    """Why a slot is not promised; the values are problem codes."""

    UNKNOWN = "slot_unknown"
    PAST = "slot_past"
    TOO_SOON = "slot_too_soon"
    TOO_FAR = "slot_too_far"
    CLOSED = "slot_closed"
    FULL = "slot_full"
    TOO_MANY_ITEMS = "slot_items_full"


SENTENCES = {
    SlotRefusal.UNKNOWN: "The store has no slot that begins then.",
    SlotRefusal.PAST: "That time is over.",
    SlotRefusal.TOO_SOON: "The order cannot be ready by then.",
    SlotRefusal.TOO_FAR: "That is further ahead than the store takes orders.",
    SlotRefusal.CLOSED: "The store has closed that slot.",
    SlotRefusal.FULL: "That slot is full.",
    SlotRefusal.TOO_MANY_ITEMS: "That slot has no room for so many items.",
}


@dataclass(frozen=True, slots=True)
class SlotUse:
    """What is known of one slot beside its rule: what it has taken, and what the floor has said about it."""

    orders: int = 0
    items: int = 0
    """Units."""
    order_limit: int | None = None
    """Instead of the rule's."""
    item_limit: int | None = None
    is_closed: bool = False


UNUSED = SlotUse()
_ROOMY = SlotUse(order_limit=1_000_000, item_limit=1_000_000_000)
"""As if the floor had said that a slot takes whatever comes."""
_FEW = 6
_SOON = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Offer:
    """One slot, and whether it can be promised."""

    window: Window
    label: str
    """The window in the store's time."""
    free: int
    """Orders it still takes; 0 where it cannot be promised for another reason."""
    items_free: int | None
    """Units it still takes; None: any number."""
    refusal: SlotRefusal | None

    @property
    def is_open(self) -> bool:
        """True where it can be promised."""
        return self.refusal is None


def limits(rule: SlotRule, use: SlotUse) -> tuple[int, int | None]:
    """Orders and units that a slot takes in all."""
    orders = rule.order_limit if use.order_limit is None else use.order_limit
    return orders, rule.item_limit if use.item_limit is None else use.item_limit


def folded(calendar: Calendar, uses: Mapping[datetime, SlotUse]) -> Mapping[datetime, SlotUse]:
    """What slots have taken, where some of it was promised for starts that are none any more.

    When a day is cut otherwise, what was promised before counts where its start lies.
    """
    stray = {start: use for start, use in uses.items() if use.orders and calendar.window_at(start) is None}
    if not stray:
        return uses
    found = dict(uses)
    for start, use in stray.items():
        window = calendar.window_around(start)
        if window is not None:
            own = found.get(window.start, UNUSED)
            found[window.start] = replace(own, orders=own.orders + use.orders, items=own.items + use.items)
    return found


class Offering:
    """One location's slots, for one wish at one time."""

    def __init__(
        self,
        calendar: Calendar,
        now: datetime,
        items: int = 1,
        *,
        begun_at: datetime | None = None,
        is_ready: bool = False,
    ) -> None:
        """Judge by a calendar.

        Args:
            calendar: The location's.
            now: When the wish is made, aware.
            items: Units wanted in all.
            begun_at: Since when the store prepares it; None: not yet.
            is_ready: It need not be prepared any more.
        """
        self._begun_at = now if begun_at is None else min(begun_at, now)
        self._is_ready = is_ready
        self._calendar = calendar
        self._now = now
        self._items = items
        self._today = calendar.local_date(now)
        self._last_day = self._today + timedelta(days=calendar.plan.horizon_days)
        self._clock = now.astimezone(calendar.zone)
        self._ready_at: dict[float, datetime | None] = {}

    @property
    def today(self) -> date:
        """The store's date."""
        return self._today

    @property
    def last_day(self) -> date:
        """The last date that can be booked."""
        return self._last_day

    def stretches(self) -> Iterator[tuple[datetime, datetime]]:
        """What can be booked, in stretches that begin short: most searches end with the first few slots.

        They begin with the first slot that is not too soon; none where every slot is.
        """
        end = datetime.combine(self.last_day + timedelta(days=2), time(), UTC)
        possible = list(islice(self._in_time(), _FEW))
        if not possible:
            return
        since = possible[0].start
        for until in (possible[-1].end, possible[0].end + _SOON, end):
            if since < until <= end:
                yield since, until
                since = until

    def _in_time(self) -> Iterator[Window]:
        """Slots that could be promised if they took whatever comes, earliest first."""
        day = self._today
        while day <= self.last_day:
            known = self._calendar.day(day)
            for window in known.windows:
                if self._refusal(known, window, _ROOMY) is None:
                    yield window
            day += timedelta(days=1)

    def of_day(self, day: date, uses: Mapping[datetime, SlotUse]) -> list[Offer]:
        """Every slot of a local day, earliest first, by what is known of each slot's start."""
        known = self._calendar.day(day)
        return [
            self._offer(known, window, label, uses.get(window.start, UNUSED))
            for window, label in zip(known.windows, known.labels, strict=True)
        ]

    def first(self, since: datetime, until: datetime, uses: Mapping[datetime, SlotUse]) -> Window | None:
        """The first slot that can be promised of those that begin from `since` and before `until`."""
        day = self._calendar.local_date(since)
        last = min(self._calendar.local_date(until), self.last_day)
        while day <= last:
            known = self._calendar.day(day)
            for window in known.windows:
                if not since <= window.start < until:
                    continue
                if self._refusal(known, window, uses.get(window.start, UNUSED)) is None:
                    return window
            day += timedelta(days=1)
        return None

    def refusal(self, starts_at: datetime, use: SlotUse) -> SlotRefusal | None:
        """Why the slot that begins then cannot be promised; None where it can."""
        window = self._calendar.window_at(starts_at)
        if window is None:
            return SlotRefusal.PAST if starts_at <= self._now else SlotRefusal.UNKNOWN
        return self._refusal(self._calendar.day(self._calendar.local_date(starts_at)), window, use)

    def _offer(self, day: Day, window: Window, label: str, use: SlotUse) -> Offer:
        refusal = self._refusal(day, window, use)
        if day.rule is None:
            raise ValueError("a day without a rule has no slots")
        orders, items = limits(day.rule, use)
        return Offer(
            window=window,
            label=label,
            free=0 if refusal is not None else max(0, orders - use.orders),
            items_free=None if items is None else max(0, items - use.items),
            refusal=refusal,
        )

    def _refusal(self, day: Day, window: Window, use: SlotUse) -> SlotRefusal | None:
        rule = day.rule
        if rule is None:
            return SlotRefusal.UNKNOWN
        if window.start <= self._now:
            return SlotRefusal.PAST
        if day.date > self._last_day:
            return SlotRefusal.TOO_FAR
        if self._is_too_soon(day, rule, window):
            return SlotRefusal.TOO_SOON
        if use.is_closed:
            return SlotRefusal.CLOSED
        orders, items = limits(rule, use)
        if use.orders >= orders:
            return SlotRefusal.FULL
        if items is not None and use.items + self._items > items:
            return SlotRefusal.TOO_MANY_ITEMS
        return None

    def _is_too_soon(self, day: Day, rule: SlotRule, window: Window) -> bool:
        if self._is_ready:
            return False
        if window.start < self._now + timedelta(minutes=rule.cutoff_minutes):
            return True
        if day.date == self._today and not self._takes_today(rule):
            return True
        minutes = rule.prep_for(self._items)
        if minutes not in self._ready_at:
            days = self._calendar.plan.horizon_days
            self._ready_at[minutes] = self._calendar.prepared_at(self._begun_at, minutes, days)
        ready_at = self._ready_at[minutes]
        return ready_at is None or window.start < ready_at

    def _takes_today(self, rule: SlotRule) -> bool:
        if not rule.same_day:
            return False
        if rule.same_day_cutoff is None:
            return True
        return self._clock.hour * 60 + self._clock.minute < minutes_of(rule.same_day_cutoff)
