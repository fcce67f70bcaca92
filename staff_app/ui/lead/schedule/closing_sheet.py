"""When a day ends: said by a time of its clocks."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot

from staff_app.rows.schedule import DayView
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import hint
from staff_app.ui.widgets.sheet import Sheet

_MIDNIGHT = "24:00"


def end_of_day(clock: StoreClock, at: datetime) -> str:
    """The end of a slot as a time of its day: midnight is the end of it."""
    told = clock.time(at)
    return _MIDNIGHT if told == "00:00" else told


class ClosingSheet(Sheet):
    """When a day ends.

    Emits:
        given: A time of the store's day; empty: as usual.
    """

    given = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme, self.tr("Closing time"))
        self._clock = clock
        self._view: DayView | None = None
        self.times = Options(theme)
        self.preview = hint(theme)
        self.body.addWidget(self.times)
        self.body.addWidget(self.preview)
        self.times.value_changed.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary)

    def begin(self, view: DayView, title: str) -> None:
        """Offer what is to come of the day, every half hour of its clocks."""
        self._view = view
        self.about.setText(title)
        choices = [("usual", self.tr("As usual"))] if view.closing_from_floor else []
        self.times.offer([*choices, *((each, each) for each in self._times(view))])
        self._on_changed()

    def _times(self, view: DayView) -> list[str]:
        """From now, or from the day's opening, to an hour and a half after its end, the usual one, too."""
        if _is_closed(view):
            return []
        ends = [view.usual_closing, *(end_of_day(self._clock, end) for _, end in view.hours[-1:])]
        until = _minutes(max(ends) or _MIDNIGHT) + 90
        earliest = max([self._clock.now(), *self._opening(view)])
        half_hours = (f"{each // 60:02}:{each % 60:02}" for each in range(30, _minutes(_MIDNIGHT) + 1, 30))
        return [
            each
            for each in half_hours
            if _minutes(each) <= until and self._clock.at(view.day, each) > earliest
        ]

    def _opening(self, view: DayView) -> list[datetime]:
        """When the day opens: hours after midnight are the night's before, whose end is not the day's."""
        starts = [start for start, _ in view.hours]
        is_night = len(starts) > 1 and self._clock.time(starts[0]) == "00:00"
        return starts[1:2] if is_night else starts[:1]

    @property
    def is_begun(self) -> bool:
        """Whether a time was chosen."""
        return bool(self.times.value)

    @Slot()
    def _on_changed(self) -> None:
        value, view = self.times.value, self._view
        self.primary.setEnabled(bool(value))
        if not value or view is None:
            is_closed = view is not None and _is_closed(view)
            self.preview.setText(self.tr("The store is closed that day.") if is_closed else "")
            self.primary.set_label(self.tr("Choose a time"))
            return
        if value == "usual":
            self.preview.setText("")
            self.primary.set_label(self.tr("Close as usual"))
            return
        end = self._clock.at(view.day, value)
        booked = sum(each.still_promised for each in view.slots if each.end > end)
        self.preview.setText(
            self.tr("%n order(s) are booked after that; they keep their promise.", "", booked)
        )
        self.primary.set_label(self.tr("Close at {time}").format(time=value))

    @Slot()
    def _on_primary(self) -> None:
        self.given.emit("" if self.times.value == "usual" else self.times.value)


def _is_closed(view: DayView) -> bool:
    """Whether the day was told, and has no hours of its own: neither blocked ones nor a lead's."""
    is_blocked = any(each.between is None for each in view.blocks)
    return view.read_at is not None and not (view.hours or view.usual_closing or is_blocked)


def _minutes(clock_time: str) -> int:
    hour, minute = map(int, clock_time.split(":"))
    return 60 * hour + minute
