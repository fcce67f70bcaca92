"""What a store's day is cut into: opening spans in local time, slots stepped in UTC.

A slot's id is its UTC start. Spans are turned into UTC before they are cut, so that the day of a clock change
has the slots that really exist.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from central_service.storage import stores
from central_service.storage.stores import Store
from pickup_domain.order import Window

_FIRST_YEAR, _LAST_YEAR = 2000, 2099
"""No store opens before or after; a pass can say until when it is valid up to 2106."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A time to come, and how many more orders it takes."""

    window: Window
    free: int


def windows_of_day(store: Store, day: date) -> list[Window]:
    """Every slot that begins on a local day, earliest first."""
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return []
    zone = ZoneInfo(store.location.time_zone)
    step = timedelta(minutes=store.rules.slot_minutes)
    windows = []
    for opens, closes in store.rules.opening.get(day.weekday(), ()):
        start = _utc(day, opens, zone)
        end = _utc(day, closes, zone)
        while start + step <= end:
            windows.append(Window(start=start, end=start + step))
            start += step
    return windows


def window_at(store: Store, starts_at: datetime) -> Window | None:
    """The slot that begins exactly then, or None."""
    if not _FIRST_YEAR <= starts_at.year <= _LAST_YEAR:
        return None
    local_day = starts_at.astimezone(ZoneInfo(store.location.time_zone)).date()
    return next((each for each in windows_of_day(store, local_day) if each.start == starts_at), None)


def of_day(connection: Connection, store: Store, day: date, now: datetime) -> list[Slot]:
    """Slots of a local day that are still to come, with their free places."""
    windows = [each for each in windows_of_day(store, day) if each.start > now]
    if not windows:
        return []
    booked = stores.booked(connection, store.store_id, windows[0].start, windows[-1].end)
    limit = store.rules.order_limit
    return [Slot(each, max(0, limit - booked.get(each.start, 0))) for each in windows]


def next_free(connection: Connection, store: Store, now: datetime, days: int = 7) -> Slot | None:
    """The first slot with a free place within some days."""
    today = now.astimezone(ZoneInfo(store.location.time_zone)).date()
    for offset in range(days):
        for slot in of_day(connection, store, today + timedelta(days=offset), now):
            if slot.free:
                return slot
    return None


def _utc(day: date, clock: str, zone: ZoneInfo) -> datetime:
    hour, minute = map(int, clock.split(":"))
    if hour == 24:
        return datetime.combine(day + timedelta(days=1), time(0, minute), zone).astimezone(UTC)
    return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)
