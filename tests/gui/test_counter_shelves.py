"""The whole counter on its own file, without a network: hand scanner, taps, and what is on disk then."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pickup_domain.order import BagState, Order
from staff_app.app import application
from staff_app.config import Config
from staff_app.counter import Counter
from staff_app.credentials import Credential, FileVault
from staff_app.rows.people import SignInPhase
from staff_app.store.pickup_store import PickupStore
from staff_app.ui.main_window import MainWindow
from staff_app.ui.page import Page
from staff_app.ui.shop import Shop
from staff_app.ui.theme import Theme
from tests.counter_service import snapshot
from tests.factories import DRILL_GTIN, NOW, ORDER_ID, SCREWS_GTIN, TABLET, cancelled, placed, ready
from tests.reference_rows import PEPPER, PIN, the_store

CANCELLED = UUID(int=10433)


class Floor:
    """The app with a hand scanner; Maya is signed in."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
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
        sign_in.choose("maya")
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


@pytest.fixture
def floor(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Floor]:
    """Two ready orders on B-07, one elsewhere, and one that was cancelled when it was ready."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    other = ready(placed(number="10482").model_copy(update={"order_id": UUID(int=10482)}))
    gone = cancelled()
    bags = tuple(bag.model_copy(update={"bag_id": "10433-1"}) for bag in gone.bags)
    gone = gone.model_copy(update={"order_id": CANCELLED, "number": "10433", "bags": bags})
    store = PickupStore.open(Config(tmp_path).database, TABLET, NOW)
    store.apply_snapshot(snapshot(ready(), other, gone, others=the_store()))
    store.close()
    FileVault(tmp_path / "token.json").save(
        Credential("http://127.0.0.1:9", "DT01", TABLET, "token", PEPPER.hex(), "Counter 2")
    )
    running = Floor(tmp_path, qtbot)
    yield running
    running.end()


def test_a_shelf_is_gone_through_and_what_was_cancelled_goes_back(floor: Floor) -> None:
    """Six scans and four taps: a bag seen, one missing, one out of place, and its three items put back."""
    shop = floor.shop
    floor.click(shop.rail.shelves)
    floor.until(lambda: shop.shelves.shelf_model.rows)
    floor.scan("B-07")
    sweep = shop.shelves.sweep
    floor.until(lambda: "10482-1" in sweep.cards)
    floor.scan("10477-1")
    floor.until(lambda: sweep.cards["10477-1"].swept.seen)
    floor.scan("10433-1")
    floor.until(lambda: "10433-1" in sweep.strays)
    floor.click(sweep.primary)
    floor.until(sweep.result.isVisible)
    floor.click(sweep.cards["10482-1"].button)
    floor.until(lambda: sweep.cards["10482-1"].swept.bag.state == "missing")
    assert sweep.result.sentence.text().endswith("1 missing · 1 out of place")
    assert floor.order(UUID(int=10482)).bags[0].state is BagState.MISSING

    floor.click(sweep.strays["10433-1"].button)
    panel = shop.shelves.put_back
    floor.until(panel.isVisible)
    floor.scan("9521234500049")
    floor.until(panel.wrong.isVisible)
    floor.scan(DRILL_GTIN)
    floor.until(lambda: panel.wrong.isHidden() and panel.progress.words == "1 of 3 back")
    floor.scan(SCREWS_GTIN)
    floor.until(lambda: panel.progress.words == "2 of 3 back")
    floor.click(panel.rest)
    floor.until(lambda: not shop.shelves.task_model.rows)
    assert shop.current_page() is Page.SHELVES
    assert [line.returned for line in floor.order(CANCELLED).lines] == [1, 2]
    assert floor.order(ORDER_ID).bags[0].last_seen_by == "Maya"
