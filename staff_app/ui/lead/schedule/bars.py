"""What the bars of a day say, as figures and in words; slots one by one, or an hour's together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from staff_app.rows.schedule import DayView, SlotRow
from staff_app.ui.store_clock import StoreClock

translate = QCoreApplication.translate


class Part(Enum):
    """What an order of a bar is, from the bottom up."""

    COLLECTED = "collected"
    READY = "ready"
    IN_WORK = "in_work"
    TO_PICK = "to_pick"
    NOT_COLLECTED = "not_collected"
    LATE = "late"


def part_words(part: Part) -> str:
    """What a part is called."""
    return {
        Part.COLLECTED: translate("Schedule", "Collected"),
        Part.READY: translate("Schedule", "Ready"),
        Part.IN_WORK: translate("Schedule", "In work"),
        Part.TO_PICK: translate("Schedule", "To pick"),
        Part.NOT_COLLECTED: translate("Schedule", "Not collected"),
        Part.LATE: translate("Schedule", "Will miss its promise"),
    }[part]


@dataclass(frozen=True, slots=True)
class Bar:
    """A slot, or those of an hour."""

    slots: tuple[SlotRow, ...]
    late: int = 0
    """Orders whose promise is likely to break."""

    @property
    def start(self) -> datetime:
        """When the first begins."""
        return self.slots[0].start

    @property
    def end(self) -> datetime:
        """When the last ends."""
        return max(each.end for each in self.slots)

    @property
    def booked(self) -> int:
        """Orders and places that are held."""
        return sum(each.booked for each in self.slots)

    @property
    def limit(self) -> int | None:
        """What it takes; None where that is not known."""
        limits = [each.order_limit for each in self.slots]
        return None if None in limits else sum(each or 0 for each in limits)

    @property
    def is_closed(self) -> bool:
        """Nothing more is promised in any of it."""
        return all(each.is_closed for each in self.slots)

    @property
    def is_waiting(self) -> bool:
        """Something said about it is not sent yet."""
        return any(each.is_waiting for each in self.slots)

    def parts(self) -> dict[Part, int]:
        """How many orders are what."""
        late = self.late
        to_pick, in_work = (sum(getattr(each, name) for each in self.slots) for name in ("placed", "in_work"))
        late_to_pick = min(late, to_pick)
        late_in_work = min(late - late_to_pick, in_work)
        return {
            Part.COLLECTED: sum(each.collected for each in self.slots),
            Part.READY: sum(each.ready for each in self.slots),
            Part.IN_WORK: in_work - late_in_work,
            Part.TO_PICK: to_pick - late_to_pick,
            Part.NOT_COLLECTED: sum(each.not_collected for each in self.slots),
            Part.LATE: late_to_pick + late_in_work,
        }

    def marks(self) -> list[str]:
        """What is not as usual, in words."""
        words = []
        if self.is_closed:
            blocked = all(each.is_blocked for each in self.slots)
            words.append(translate("Schedule", "blocked") if blocked else translate("Schedule", "closed"))
        elif any(each.is_closed for each in self.slots):
            words.append(translate("Schedule", "partly closed"))
        elif any(each.is_limited for each in self.slots):
            words.append(translate("Schedule", "limited"))
        if self.is_waiting:
            words.append(translate("Schedule", "unsent"))
        return words


def bars_of(view: DayView, late: Mapping[str, datetime], clock: StoreClock, *, hourly: bool) -> list[Bar]:
    """The bars of a day.

    Args:
        view: The day.
        late: Promises that are likely to break, by order.
        clock: Knows the store's hours.
        hourly: One bar for the slots that begin in the same hour.
    """

    def count(slots: tuple[SlotRow, ...]) -> int:
        return sum(each.start <= at < each.end for at in late.values() for each in slots)

    if not hourly:
        return [Bar((each,), count((each,))) for each in view.slots]
    hours = groupby(view.slots, lambda each: clock.local(each.start).replace(minute=0, second=0))
    return [Bar(slots, count(slots)) for slots in (tuple(each) for _, each in hours)]


def is_fine(view: DayView) -> bool:
    """Whether slots are shorter than an hour, so that there are two ways to show them."""
    return any(each.end - each.start < timedelta(hours=1) for each in view.slots)


def booked_words(bar: Bar) -> str:
    """Such as `12 of 14 booked`."""
    if bar.limit is None:
        return translate("Schedule", "{count} booked").format(count=bar.booked)
    return translate("Schedule", "{count} of {limit} booked").format(count=bar.booked, limit=bar.limit)


def parts_words(bar: Bar) -> str:
    """Such as `Collected 3 · To pick 6`."""
    return " · ".join(f"{part_words(part)} {count}" for part, count in bar.parts().items() if count)


def spoken(bar: Bar, clock: StoreClock) -> str:
    """All of a bar in one breath."""
    span = f"{clock.time(bar.start)}–{clock.time(bar.end)}"
    return ", ".join(part for part in (span, booked_words(bar), parts_words(bar), *bar.marks()) if part)
