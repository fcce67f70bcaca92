"""Takes a picture of every screen, to be looked at: `python -m tests.gui.ui.gallery FOLDER`."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from staff_app.rows import FeedState, PrinterState, PrinterView, SignInPhase, SignInView, SyncStatus
from staff_app.ui.main_window import MainWindow
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from tests.gui.ui import sample_rows as rows
from tests.gui.ui.stand_ins import StandIns

Scene = Callable[[MainWindow, StandIns], None]


def _shop(window: MainWindow, behind: StandIns) -> None:
    behind.sign_in.state_changed.emit(
        SignInView(SignInPhase.SIGNED_IN, rows.STAFF, rows.STAFF[0], place=rows.PLACE)
    )
    behind.orders.orders_changed.emit(rows.afternoon())
    behind.printing.status_changed.emit(PrinterView(PrinterState.READY, 0))
    behind.sync.status_changed.emit(SyncStatus(FeedState.OFFLINE, 2, rows.at(14, 28), rows.at(14, 20)))


def _orders(window: MainWindow, behind: StandIns) -> None:
    _shop(window, behind)
    window.orders.open_order("order-10477")
    behind.orders.detail_changed.emit(rows.detail())


def _orders_list(window: MainWindow, behind: StandIns) -> None:
    _shop(window, behind)


SCENES: dict[str, Scene] = {"orders": _orders, "orders_list": _orders_list}


def main(folder: Path, only: str = "") -> None:
    """Write every scene in both themes and both postures."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        return
    for look, theme in (("light", Theme.light()), ("dark", Theme.dark())):
        theme.apply(app)
        for name, scene in SCENES.items():
            for posture, size in (("wide", (1280, 800)), ("tall", (800, 1280))):
                label = f"{name}_{posture}_{look}"
                if only not in label:
                    continue
                behind = StandIns()
                window = MainWindow(behind.as_controllers(), theme, StoreClock(lambda: rows.NOW))
                window.resize(*size)
                window.show()
                scene(window, behind)
                for _ in range(5):
                    QCoreApplication.processEvents()
                window.grab().save(str(folder / f"{label}.png"))
                window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
