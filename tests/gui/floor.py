"""A whole counter on its own file, without a network."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pickup_domain.order import Order
from pickup_domain.sync import SnapshotItem
from staff_app.app import application
from staff_app.config import Config
from staff_app.counter import Counter
from staff_app.credentials import Credential, FileVault
from staff_app.rows.people import SignInPhase
from staff_app.store.pickup_store import PickupStore
from staff_app.ui.main_window import MainWindow
from staff_app.ui.shop import Shop
from staff_app.ui.theme import Theme
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET
from tests.reference_rows import PEPPER, PIN, the_store


def furnish(folder: Path, *orders: Order, others: tuple[SnapshotItem, ...] = ()) -> None:
    """Put a tablet of the small store in a folder, with these orders and whatever else is told."""
    store = PickupStore.open(Config(folder).database, TABLET, NOW)
    store.apply_snapshot(snapshot(*orders, others=(*the_store(), *others)))
    store.close()
    FileVault(folder / "token.json").save(
        Credential("http://127.0.0.1:9", "DT01", TABLET, "token", PEPPER.hex(), "Counter 2")
    )


class Floor:
    """The app with a hand scanner, on what the folder holds; somebody is signed in."""

    def __init__(self, folder: Path, qtbot: QtBot, who: str = "maya") -> None:
        self.qtbot = qtbot
        self._now_ms = 1000
        theme = Theme.light()
        config = Config(folder, token_file=True, silent=True, shift_test=False)
        self.counter = Counter(config, application(), lambda: NOW)
        self.window = MainWindow(theme.colour("background"))
        self.window.setCentralWidget(self.counter.front)
        self.window.resize(1280, 800)
        self.window.show()
        self.counter.start()
        sign_in = self.counter.controllers.sign_in
        self.until(lambda: sign_in.view.staff)
        sign_in.choose(who)
        sign_in.enter_pin(PIN)
        self.until(lambda: sign_in.view.phase is SignInPhase.SIGNED_IN)

    @property
    def shop(self) -> Shop:
        """What stands behind the sign-in."""
        return self.counter.front.shop

    def until(self, condition: Callable[[], object]) -> None:
        """Let the lanes work until something is so."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    def scan(self, text: str) -> None:
        """Pull the hand scanner's trigger."""
        for character in f"{text}\r":
            self._now_ms += 6
            key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(self._now_ms)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)
        self._now_ms += 1000

    def click(self, widget: QWidget) -> None:
        """Tap a widget that is there to be tapped."""
        self.until(widget.isVisible)
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def order(self, order_id: UUID) -> Order:
        """The order as it is on disk."""
        found: list[Order | None] = []
        self.counter.store.run(lambda store: store.order(str(order_id)), found.append)
        self.until(lambda: found)
        assert found[0] is not None
        return found[0]

    def end(self) -> None:
        """Close the app."""
        self.counter.stop()
        self.window.close()
        self.window.deleteLater()
        self.counter.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
