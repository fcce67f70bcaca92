"""One window over controllers that only remember, with the clock stopped at an afternoon."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from staff_app.ui.front import Front
from staff_app.ui.main_window import MainWindow
from staff_app.ui.shop import Shop
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.stand_ins import StandIns


@dataclass
class Counter:
    """The window and what stands behind it."""

    window: MainWindow
    front: Front
    behind: StandIns
    qtbot: QtBot

    @property
    def shop(self) -> Shop:
        """What stands behind the sign-in."""
        return self.front.shop


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, put on the application once."""
    made = Theme.light()
    made.apply(qapp)
    return made


@pytest.fixture
def clock(qtbot: QtBot) -> Iterator[StoreClock]:
    """A store clock that stands still."""
    made = StoreClock(lambda: NOW)
    yield made
    made.deleteLater()


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme, clock: StoreClock) -> Iterator[Counter]:
    """The window at 1280x800, shown."""
    behind = StandIns()
    front = Front(behind.as_controllers(), theme, clock)
    window = MainWindow(theme.colour("background"))
    window.setCentralWidget(front)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield Counter(window, front, behind, qtbot)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
