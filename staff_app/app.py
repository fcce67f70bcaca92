"""The app, put together: nothing else builds controllers, lanes or the window, or reads the environment.

The window paints from Qt alone; the database, the network, the camera and the printer are imported
afterwards, each on its own lane.
"""

import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from staff_app.background import GuiThreadCollector
from staff_app.config import Config
from staff_app.controllers import Controllers
from staff_app.controllers.hand_over import HandOverController
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.printing import PrintController
from staff_app.controllers.scanning import ScanController
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.controllers.sync import SyncController
from staff_app.ui.main_window import MainWindow
from staff_app.ui.theme import Theme

_SIGNAL_LOOK_MS = 200
_NO_PAINT_MS = 5000


class FirstPaint(QObject):
    """Tells once that a window has painted, or that it will not for a while (minimised, covered).

    Emits:
        happened: From the event loop, after the paint.
    """

    happened = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = False

    def watch(self, window: QWidget) -> None:
        """Look for the first paint of this window."""
        window.installEventFilter(self)
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
    """One run of the app, from the first paint to the last thread."""

    def __init__(self, config: Config, theme: Theme, clock: Clock = utc_now) -> None:
        super().__init__()
        self.config = config
        GuiThreadCollector(self)
        self.store = StoreLane(config.database, self)
        sign_in = SignInController(config, self.store, clock=clock, parent=self)
        sync = SyncController(self.store, clock=clock, parent=self)
        orders = OrdersController(self.store, sign_in, is_online=sync.is_online, clock=clock, parent=self)
        self.controllers = Controllers(
            orders=orders,
            scanning=ScanController(self.store, config.camera, parent=self),
            hand_over=HandOverController(self.store, orders, sign_in, clock=clock, parent=self),
            sign_in=sign_in,
            sync=sync,
            printing=PrintController(
                self.store, config.database, config.printer, config.paper_mm, clock=clock, parent=self
            ),
        )
        self._wire()
        self._first_paint = FirstPaint(self)
        self.window = MainWindow(self.controllers, theme)
        self.window.resize(config.width_px, config.height_px)
        self._first_paint.watch(self.window)

    def start(self) -> None:
        """Show the window; everything else begins once it has painted."""
        if self.config.full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()
        self._first_paint.happened.connect(self.store.warm_up)
        self._first_paint.happened.connect(self.controllers.sign_in.start)

    def stop(self) -> None:
        """Let every lane finish, then end for good; what is unsent or unprinted stays on disk."""
        import shiboken6  # slow to import, and wanted only now

        self.window.close()
        controllers = self.controllers
        controllers.scanning.stop()
        controllers.sync.stop()
        controllers.printing.stop()
        controllers.sign_in.stop()
        self.store.stop()
        # Views go before the controllers they listen to, and both before the interpreter: left to chance,
        # Qt waits for ever on locks of objects that are half gone.
        shiboken6.delete(self.window)
        shiboken6.delete(self)

    def _wire(self) -> None:
        controllers = self.controllers
        controllers.sign_in.enrolled.connect(controllers.sync.start)
        controllers.orders.acted.connect(self._on_acted)
        controllers.sync.changed.connect(self._on_changed)
        controllers.sync.locked_out.connect(controllers.sign_in.lock_out)
        controllers.hand_over.completed.connect(controllers.printing.on_handed_over)

    @Slot(str, str)
    def _on_acted(self, order_id: str, kind: str) -> None:
        del kind
        self.controllers.sync.push()
        self.controllers.hand_over.refresh(frozenset({order_id}))

    @Slot(object)
    def _on_changed(self, changed: object) -> None:
        from staff_app.store.results import ChangedSet

        if not isinstance(changed, ChangedSet):
            return
        self.controllers.orders.refresh(changed.order_ids)
        self.controllers.hand_over.refresh(changed.order_ids)
        if changed.reference:
            self.controllers.sign_in.refresh()


def application() -> QApplication:
    """The one QApplication."""
    existing = QCoreApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Counterhand")
    return app


def run(config: Config, on_started: Callable[[StaffApp], None] | None = None) -> int:
    """Run until the window is closed, or SIGTERM or SIGINT comes."""
    qt = application()
    theme = Theme.dark() if config.dark else Theme.light()
    theme.apply(qt)
    staff_app = StaffApp(config, theme)
    _quit_on_signals(qt)
    staff_app.start()
    if on_started is not None:
        on_started(staff_app)
    status = qt.exec()
    staff_app.stop()
    return status


def _quit_on_signals(qt: QApplication) -> None:
    def leave(number: int, frame: FrameType | None) -> None:
        del number, frame
        qt.quit()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    # Python looks at signals only between its own instructions: give it some while Qt sleeps.
    look = QTimer(qt)
    look.timeout.connect(_nothing)
    look.start(_SIGNAL_LOOK_MS)


def _nothing() -> None:
    return
