"""A scene of the gallery on a window, for tests that look at every screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from staff_app.ui.front import Front
from staff_app.ui.main_window import MainWindow
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from tests.gui.ui.gallery import SCENES
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.stand_ins import StandIns


def settle() -> None:
    """Let what was posted be done."""
    for _ in range(4):
        QCoreApplication.processEvents()


@contextmanager
def shown(theme: Theme, scene: str, size: tuple[int, int] = (1280, 800)) -> Iterator[MainWindow]:
    """The scene, as long as it lasts."""
    behind = StandIns()
    front = Front(behind.as_controllers(), theme, StoreClock(lambda: NOW))
    window = MainWindow(theme.colour("background"))
    window.setCentralWidget(front)
    window.resize(*size)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    SCENES[scene](front, behind)
    settle()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
