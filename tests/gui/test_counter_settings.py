"""The settings in the whole counter: what is touched there changes the app that runs."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from staff_app.config import Config
from staff_app.counter import Counter
from staff_app.credentials import Credential, FileVault
from staff_app.preferences import Look, Preferences, load, save
from staff_app.rows.people import SignInPhase
from staff_app.rows.scans import Scanned
from staff_app.store.pickup_store import PickupStore
from staff_app.ui.main_window import MainWindow
from staff_app.ui.settings.sections import Section
from staff_app.ui.settings.settings_page import SettingsPage
from staff_app.ui.theme import Theme
from staff_app.ui.tokens import DARK
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET, placed
from tests.reference_rows import PEPPER, PIN, the_store


class Tablet:
    """Maya is signed in; no network, no camera, no sound."""

    def __init__(self, folder: Path, qtbot: QtBot, app: QApplication) -> None:
        self.qtbot = qtbot
        self.counter = Counter(
            Config(folder, token_file=True, silent=True, shift_test=False), app, lambda: NOW
        )
        self.window = MainWindow(Theme.light().colour("background"))
        self.window.setCentralWidget(self.counter.front)
        self.window.resize(1280, 800)
        self.window.show()
        self.counter.start()
        sign_in = self.counter.controllers.sign_in
        self.until(lambda: sign_in.view.staff)
        sign_in.choose("maya")
        sign_in.enter_pin(PIN)
        self.until(lambda: sign_in.view.phase is SignInPhase.SIGNED_IN)

    @property
    def page(self) -> SettingsPage:
        """As it is now: another look makes another one."""
        return self.counter.front.shop.settings.page

    def open(self, section: Section) -> None:
        """By the rail and the list."""
        self.click(self.counter.front.shop.rail.settings)
        self.click(self.page.list.entries[section])

    def until(self, condition: Callable[[], object]) -> None:
        """Let the lanes work until something is so."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    def click(self, widget: QWidget) -> None:
        """In its middle."""
        self.until(widget.isVisible)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def scan(self, text: str) -> None:
        """A burst of keys, 8 ms apart by their own stamps."""
        for number, character in enumerate(f"{text}\r"):
            key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(5000 + 8 * number)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)


@pytest.fixture
def tablet(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Tablet]:
    """Ended, and the application in its usual dress, afterwards."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    store = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    store.close()
    FileVault(tmp_path / "token.json").save(
        Credential("http://127.0.0.1:9", "DT01", TABLET, "token", PEPPER.hex(), "Counter 2")
    )
    save(tmp_path / "preferences.json", Preferences(look=Look.LIGHT, camera=""))
    made = Tablet(tmp_path, qtbot, qapp)
    yield made
    made.counter.stop()
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    Theme.light().apply(qapp)


def test_another_look_counts_at_once_and_the_settings_stay_open(tablet: Tablet, tmp_path: Path) -> None:
    """The screens are made anew around whoever is looking; what was chosen is on disk."""
    tablet.open(Section.DISPLAY)
    tablet.click(tablet.page.display.look.button("dark"))
    tablet.until(lambda: tablet.page.display.theme.tokens == DARK)
    assert tablet.page.display.isVisible()
    assert tablet.page.display.look.value == "dark"
    tablet.click(tablet.page.display.full_screen.button("yes"))
    assert tablet.window.isFullScreen()
    tablet.click(tablet.page.display.full_screen.button("no"))
    assert not tablet.window.isFullScreen()
    tablet.until(lambda: load(tmp_path / "preferences.json").look is Look.DARK)


def test_a_scan_that_is_tried_leads_nowhere_and_then_somewhere(tablet: Tablet) -> None:
    """The known code teaches the prefix, which is taken off from the next scan on."""
    routed: list[object] = []
    tablet.counter.controllers.scanning.routed.connect(routed.append)
    tablet.open(Section.SCANNER)
    tablet.scan("@@COUNTERHAND-TEST")
    scanner = tablet.page.scanner
    tablet.until(lambda: scanner.arrived.title.text() == "@@COUNTERHAND-TEST")
    tablet.click(scanner.primary)
    tablet.scan("@@COUNTERHAND-TEST")
    tablet.until(lambda: scanner.arrived.title.text() == "COUNTERHAND-TEST")
    assert routed == []
    tablet.click(tablet.counter.front.shop.rail.orders)
    tablet.scan("@@10477-1X")
    tablet.until(lambda: routed)


def test_a_scanner_with_a_port_acts_as_one_that_types(tablet: Tablet) -> None:
    """Chosen in the settings; tried there, then what it sends leads where any scan leads."""
    near, far = os.openpty()
    routed: list[Scanned] = []
    controllers = tablet.counter.controllers
    controllers.scanning.routed.connect(routed.append)
    tablet.open(Section.SCANNER)
    controllers.preferences.put(scanner=f"serial:{os.ttyname(far)}")
    tablet.until(lambda: controllers.scanner_port.is_reading)
    os.write(near, b"@@COUNTERHAND-TEST\r")
    scanner = tablet.page.scanner
    tablet.until(lambda: scanner.arrived.title.text() == "@@COUNTERHAND-TEST")
    tablet.click(scanner.primary)
    assert routed == []
    tablet.click(tablet.counter.front.shop.rail.orders)
    os.write(near, b"@@]C110477-1X\r\n")
    tablet.until(lambda: routed)
    assert (routed[0].text, routed[0].origin) == ("10477-1X", "wedge")
    controllers.preferences.put(scanner="")
    tablet.until(lambda: not controllers.scanner_port.is_reading)
    for end in (near, far):
        os.close(end)
