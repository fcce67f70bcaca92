"""A whole counter on a cable to a real service, for what leads do in the settings."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from central_service.services import team
from central_service.storage.audit import COMMAND_LINE
from staff_app.app import application
from staff_app.config import Config
from staff_app.counter import Counter
from staff_app.credentials import Credential, FileVault
from staff_app.rows.people import SignInPhase
from staff_app.ui.main_window import MainWindow
from staff_app.ui.settings.sections import Section
from staff_app.ui.settings.settings_page import SettingsPage
from staff_app.ui.theme import Theme
from tests.cable import Cable
from tests.live_service import LEAD_PIN, LiveService
from tests.service.insights_day import NOW


@contextmanager
def small_store(folder: Path) -> Iterator[LiveService]:
    """A service whose lead reads English."""
    with LiveService(folder, clock=lambda: NOW) as running:
        english = team.Change(language="en")
        running.database.write(lambda work: team.change(work, 1, "lena", english, COMMAND_LINE, NOW))
        yield running


@contextmanager
def counter_on(
    service: LiveService, folder: Path, clock: Callable[[], datetime] = lambda: NOW
) -> Iterator[tuple[Counter, Cable]]:
    """A counter that nobody has signed in at yet, and what it hangs on."""
    enrolled = service.enrol()
    folder.mkdir()
    with Cable(int(service.url.rpartition(":")[2])) as cable:
        FileVault(folder / "token.json").save(
            Credential(cable.url, "DT01", enrolled.device_id, enrolled.token, enrolled.pepper, "Counter 1")
        )
        config = Config(folder, token_file=True, silent=True, shift_test=False)
        made = Counter(config, application(), clock)
        window = MainWindow(Theme.light().colour("background"))
        window.setCentralWidget(made.front)
        window.resize(1280, 800)
        window.show()
        made.start()
        yield made, cable
        made.stop()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    """Let the lanes work until something is so."""
    qtbot.waitUntil(lambda: bool(condition()), timeout=15_000)


def click(widget: QWidget) -> None:
    """In its middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def come(counter: Counter, qtbot: QtBot, person: str, pin: str) -> None:
    """Somebody signs in and opens the settings."""
    sign_in = counter.controllers.sign_in
    until(qtbot, lambda: sign_in.view.staff)
    sign_in.choose(person)
    sign_in.enter_pin(pin)
    until(qtbot, lambda: sign_in.view.phase is SignInPhase.SIGNED_IN)
    click(counter.front.shop.rail.settings)


def settings_at(counter: Counter, qtbot: QtBot, section: Section) -> SettingsPage:
    """A lead opens a section."""
    come(counter, qtbot, "lena", LEAD_PIN)
    page = counter.front.shop.settings.page
    click(page.list.entries[section])
    return page
