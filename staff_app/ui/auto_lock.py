"""Locks the tablet after some minutes in which nobody touched it, typed or scanned."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Signal, Slot

from staff_app.ui.store_clock import StoreClock

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)


class AutoLock(QObject):
    """An event filter of a window that only looks on; a camera's scan is told to it.

    Emits:
        due: So long ago was the last touch.
    """

    due = Signal()

    def __init__(self, clock: StoreClock, minutes: int = 5, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._after = timedelta(minutes=minutes)
        self._last = clock.now()
        self._touched = False
        clock.ticked.connect(self.look)

    def set_minutes(self, minutes: int) -> None:
        """Lock after so long; 0: never."""
        self._after = timedelta(minutes=minutes)
        self.touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there, and let the event pass."""
        if event.type() in _TOUCHES:
            self._touched = True
        return False

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._clock.now()

    @Slot()
    def look(self) -> None:
        """A second has passed."""
        if self._touched:
            self._touched = False
            self.touch()
        elif self._after and self._clock.now() - self._last >= self._after:
            self.touch()
            self.due.emit()
