"""Stand-ins for what leads look at: the schedule, its forecast, files of a day."""

from PySide6.QtCore import Signal

from staff_app.rows.schedule import DayView
from tests.gui.ui.stand_ins.recorder import Recorder


class ScheduleStandIn(Recorder):
    """As `ScheduleController`."""

    changed = Signal(object)
    orders_changed = Signal(object)
    acted = Signal()
    refused = Signal(object)
    done = Signal(object)
    view: DayView | None = None

    def look(self, day: object) -> None:
        """Remembered."""
        self._ask("look", day)

    def leave(self) -> None:
        """Remembered."""
        self._ask("leave")

    def look_at_slot(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("look_at_slot", *arguments)

    def close(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("close", *arguments)

    def open(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("open", *arguments)

    def limit(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("limit", *arguments)

    def block(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("block", *arguments)

    def unblock(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("unblock", *arguments)

    def set_closing(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("set_closing", *arguments)


class ForecastStandIn(Recorder):
    """As `ForecastController`."""

    changed = Signal(object)

    def look(self, slots: object) -> None:
        """Nothing to remember: it is asked whenever the day changes."""

    def leave(self) -> None:
        """Nothing to remember."""

    def refresh(self) -> None:
        """Nothing to remember."""


class DayFilesStandIn(Recorder):
    """As `DayFiles`."""

    saved = Signal(str)
    failed = Signal(object)
    folder = "/home/counter/Documents"

    def save(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("save", *arguments)
