"""Hand scanners type like keyboards, only faster: this filter tells the two apart on every screen.

It looks at what comes into a window, before any widget has it; only `QKeyEvent.timestamp()` decides, since
after a stall of the screen human typing arrives in one burst.
"""

from itertools import pairwise
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from staff_app.device_rows import HandBurst

HOLD_MS = 60
"""How long a key is held back to see whether a scanner typed it."""
_MAX_GAP_MS = 100
_MAX_MEDIAN_GAP_MS = 50
_IDLE_MS = 120
_MIN_CHARACTERS = 6
_SHORT_CHARACTERS = 3
_SHORT_GAP_MS = 35
"""A code as short as a shelf's is a scan where Return ends it and no keys were further apart than this."""
_BURST_KEYS = 3
"""From so many quick keys on it looks like a scanner, and a longer pause is granted."""
_GROUP_SEPARATOR = "\x1d"
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class WedgeFilter(QObject):
    """An event filter of a window that takes scans out of the stream of keys.

    A scan is consumed: no field gets it, and a blank in it presses no button. Anything else is replayed in
    its order, at most `HOLD_MS` later.

    Emits:
        heard: A scan and how it was typed, before `scanned` (HandBurst).
        scanned: Everything that was typed for one code.
    """

    heard = Signal(object)
    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[QKeyEvent] = []
        self._released: list[QKeyEvent] = []
        self._window: QWindow | None = None
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold, release or consume a key press."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow) or self._replaying:
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return self._take_release(event)
        return event.type() is QEvent.Type.KeyPress and self._take(watched, event)

    def _take_release(self, event: QKeyEvent) -> bool:
        """A key that comes up before its press was let go waits with it: a button needs both, in order."""
        if all(held.key() != event.key() for held in self._held):
            return False
        self._released.append(event.clone())
        return True

    def _take(self, window: QWindow, event: QKeyEvent) -> bool:
        if self._held and (window is not self._window or self._gap_ms(event) > _MAX_GAP_MS):
            self._finish()
        if event.key() in _ENDS and not event.isAutoRepeat():
            return self._end(event)
        if not _is_character(event):
            # A modifier alone is part of typing a capital; any other key ends what was held.
            if event.text() or event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control):
                self._replay()
            return False
        self._window = window
        self._held.append(event.clone())
        self._timer.start(_IDLE_MS if len(self._held) >= _BURST_KEYS and self._is_quick() else HOLD_MS)
        return True

    def _end(self, event: QKeyEvent) -> bool:
        """Return or Tab: consumed with the scan that it ends, otherwise a key as any other."""
        if not self._held:
            return False
        if self._is_scan() or self._is_short_scan(event):
            self._finish("Tab" if event.key() == Qt.Key.Key_Tab else "Return")
            return True
        self._held.append(event.clone())
        self._replay()
        return True

    @Slot()
    def _on_timeout(self) -> None:
        self._finish()

    def _finish(self, ended_by: str = "") -> None:
        """Nothing more comes: it was a scan, or it was typing."""
        if not self._is_scan() and not ended_by:
            self._replay()
            return
        text = "".join(_character(event) for event in self._held)
        milliseconds = self._held[-1].timestamp() - self._held[0].timestamp()
        keys = len(self._held)
        self._held.clear()
        self._released.clear()
        self._timer.stop()
        self.heard.emit(HandBurst(text, ended_by, milliseconds, keys))
        self.scanned.emit(text)

    def _gap_ms(self, event: QKeyEvent) -> int:
        return event.timestamp() - self._held[-1].timestamp()

    def _gaps_ms(self) -> list[int]:
        times = [event.timestamp() for event in self._held]
        return [after - before for before, after in pairwise(times)]

    def _is_quick(self) -> bool:
        gaps = self._gaps_ms()
        return bool(gaps) and median(gaps) <= _MAX_MEDIAN_GAP_MS and max(gaps) <= _MAX_GAP_MS

    def _is_scan(self) -> bool:
        return len(self._held) >= _MIN_CHARACTERS and self._is_quick()

    def _is_short_scan(self, end: QKeyEvent) -> bool:
        gaps = [*self._gaps_ms(), self._gap_ms(end)]
        return len(self._held) >= _SHORT_CHARACTERS and max(gaps) <= _SHORT_GAP_MS

    def _replay(self) -> None:
        """Give the held keys to where they were going, in their order."""
        held, released, window = self._held, self._released, self._window
        self._held, self._released = [], []
        self._timer.stop()
        if window is None:
            return
        self._replaying = True
        try:
            for event in held:
                QCoreApplication.sendEvent(window, event)
                up = next((each for each in released if each.key() == event.key()), None)
                if up is not None:
                    released.remove(up)
                    QCoreApplication.sendEvent(window, up)
        finally:
            self._replaying = False


def _is_character(event: QKeyEvent) -> bool:
    if event.isAutoRepeat() or not event.text():
        return False
    if _character(event) == _GROUP_SEPARATOR:
        return True
    return event.text().isprintable() and not event.modifiers() & ~_PLAIN


def _character(event: QKeyEvent) -> str:
    """The key's character; scanners send the group separator of GS1 as Control and `]`."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if control and event.key() == Qt.Key.Key_BracketRight:
        return _GROUP_SEPARATOR
    return event.text()
