"""One run of the app: a window at once, then everything in it, until the last thread has ended.

The window paints from Qt alone. What fills it is imported once it has painted.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from staff_app.ui.main_window import MainWindow
from staff_app.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from staff_app.config import Config
    from staff_app.controllers import Controllers
    from staff_app.controllers.store_lane import Clock
    from staff_app.counter import Counter
    from staff_app.ui.front import Front

_SIGNAL_LOOK_MS = 200
_NO_PAINT_MS = 5000


class FirstPaint(QObject):
    """Tells once that a widget has painted, or that it will not for a while (minimised, covered).

    Emits:
        happened: From the event loop, after the paint.
    """

    happened = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = False

    def watch(self, widget: QWidget) -> None:
        """Look for the first paint of this widget."""
        widget.installEventFilter(self)
        QTimer.singleShot(_NO_PAINT_MS, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for a paint event, and let it pass."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.happened.emit()


class StaffApp(QObject):
    """One run of the app.

    Emits:
        furnished: Controllers and front are there; nothing has been asked of them yet.
    """

    furnished = Signal()

    def __init__(self, config: Config, clock: Clock | None = None) -> None:
        super().__init__()
        self.config = config
        self._clock = clock
        self._counter: Counter | None = None
        self._failure: Exception | None = None
        self.window = MainWindow(QColor((DARK if config.dark else LIGHT).background))
        self.window.resize(config.width_px, config.height_px)

    @property
    def counter(self) -> Counter:
        """Lanes, controllers and front.

        Raises:
            RuntimeError: The window has not painted yet.
        """
        if self._counter is None:
            raise RuntimeError("not furnished yet")
        return self._counter

    @property
    def controllers(self) -> Controllers:
        """What people's acts go through."""
        return self.counter.controllers

    @property
    def front(self) -> Front:
        """What fills the window."""
        return self.counter.front

    def start(self) -> None:
        """Show the window; everything else begins once it has painted."""
        first_paint = FirstPaint(self)
        first_paint.happened.connect(self._on_painted)
        first_paint.watch(self.window)
        if self.config.full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()

    def stop(self) -> None:
        """End every lane, then the window, for good; what is unsent or unprinted stays on disk.

        Raises:
            Exception: Whatever kept the window from being furnished.
        """
        import shiboken6  # slow to import, and wanted only now

        self.window.close()
        if self._counter is not None:
            self._counter.stop()
        # Views go before the controllers they listen to, and both before the interpreter: left to chance,
        # Qt waits for ever on locks of objects that are half gone.
        shiboken6.delete(self.window)
        failure = self._failure
        shiboken6.delete(self)
        if failure is not None:
            raise failure

    @Slot()
    def _on_painted(self) -> None:
        try:
            self._furnish()
        except Exception as error:
            self._failure = error
            QCoreApplication.exit(1)

    def _furnish(self) -> None:
        from staff_app.counter import Counter

        self._counter = counter = Counter(self.config, application(), self._clock, self)
        self.furnished.emit()
        first_paint = FirstPaint(self)
        first_paint.happened.connect(counter.start)
        first_paint.watch(counter.front)
        self.window.setCentralWidget(counter.front)
        _quit_on_signals(self)


def application() -> QApplication:
    """The one QApplication."""
    existing = QCoreApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Counterhand")
    return app


def run(config: Config, on_furnished: Callable[[StaffApp], None] | None = None) -> int:
    """Run until the window is closed, or SIGTERM or SIGINT comes."""
    qt = application()
    staff_app = StaffApp(config)
    if on_furnished is not None:
        staff_app.furnished.connect(lambda: on_furnished(staff_app))
    staff_app.start()
    status = qt.exec()
    staff_app.stop()
    return status


def _quit_on_signals(parent: QObject) -> None:
    import signal  # slow to import, too

    def leave(number: int, frame: FrameType | None) -> None:
        del number, frame
        QCoreApplication.quit()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    # Python looks at signals only between its own instructions: give it some while Qt sleeps.
    look = QTimer(parent)
    look.timeout.connect(_nothing)
    look.start(_SIGNAL_LOOK_MS)


def _nothing() -> None:
    return
