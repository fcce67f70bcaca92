"""The store's own time: everything on screen is told in it, whatever the tablet's zone."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QLocale, QObject, QTimer, Signal, Slot

from staff_app.rows.schedule import at


def utc_now() -> datetime:
    """The tablet's clock, UTC."""
    return datetime.now(UTC)


class StoreClock(QObject):
    """Tells store-local times and ticks once a second.

    Emits:
        ticked: Once a second; waiting clocks repaint.
        minute_changed: With each new minute; what is due moves up.
    """

    ticked = Signal()
    minute_changed = Signal()

    def __init__(self, now: Callable[[], datetime] = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._zone: tzinfo = UTC
        self._minute = self.now().replace(second=0, microsecond=0)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def now(self) -> datetime:
        """This moment, UTC."""
        return self._now()

    def set_zone(self, name: str) -> None:
        """Tell times in this IANA zone from now on; an unknown name leaves UTC."""
        try:
            self._zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._zone = UTC
        self.minute_changed.emit()

    def local(self, at: datetime) -> datetime:
        """The same moment on the store's wall clock."""
        return at.astimezone(self._zone)

    def is_today(self, at: datetime) -> bool:
        """Whether the moment falls on the store's present day."""
        return self.local(at).date() == self.local(self.now()).date()

    def time(self, at: datetime) -> str:
        """Such as `14:32`."""
        return self.local(at).strftime("%H:%M")

    def at(self, day: date, time: str) -> datetime:
        """When a day shows a time such as `14:32`, UTC; `24:00` is its end, and of two the earlier counts."""
        return at(day, time, self._zone)

    def day(self, at: datetime) -> str:
        """Such as `Tue 24 Nov`, in the language of the screen."""
        day = self.local(at).date()
        return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")

    def moment(self, at: datetime) -> str:
        """The time; with its day unless that is today."""
        return self.time(at) if self.is_today(at) else f"{self.day(at)}, {self.time(at)}"

    def span(self, start: datetime, end: datetime) -> str:
        """Such as `15:00–15:30`; with its day unless that is today."""
        return f"{self.moment(start)}–{self.time(end)}"

    def until(self, at: datetime) -> timedelta:
        """How long from now; negative once it is past."""
        return at - self.now()

    @Slot()
    def _on_timeout(self) -> None:
        self.ticked.emit()
        minute = self.now().replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self.minute_changed.emit()
