"""The whole counter on its own file: an order announces itself, somebody taps, the app is started anew."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pickup_domain.order import Arrival, ArrivalState, Order
from staff_app.app import application
from staff_app.config import Config
from staff_app.counter import Counter
from staff_app.credentials import Credential, FileVault
from staff_app.devices.sounds.player import RecordingPlayer
from staff_app.rows.alerts import AlertKind, Sound
from staff_app.rows.people import SignInPhase
from staff_app.store.pickup_store import PickupStore
from staff_app.ui.main_window import MainWindow
from staff_app.ui.theme import Theme
from tests.counter_service import change, page, snapshot
from tests.factories import NOW, TABLET, placed
from tests.reference_rows import PEPPER, PIN, the_store


class Shift:
    """One run of the app, without a network; Maya is signed in by hand."""

    def __init__(self, folder: Path, qtbot: QtBot, now: datetime) -> None:
        self.qtbot = qtbot
        self.now = now
        self.has_ended = False
        config = Config(folder, token_file=True, silent=True, shift_test=False)
        self.counter = Counter(config, application(), lambda: self.now)
        self.window = MainWindow(Theme.light().colour("background"))
        self.window.setCentralWidget(self.counter.front)
        self.window.resize(1280, 800)
        self.window.show()
        self.counter.start()
        self.until(lambda: self.counter.front.sign_in.avatars())
        self.sign_in()

    @property
    def heard(self) -> list[Sound]:
        """What could be heard so far."""
        player = self.counter.controllers.sounds._player
        return player.heard if isinstance(player, RecordingPlayer) else []

    def until(self, condition: Callable[[], object]) -> None:
        """Let the lanes work until something is so."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    def sign_in(self) -> None:
        """By tapping the avatar and the figures."""
        page_in_front = self.counter.front.sign_in
        avatar = next(each for each in page_in_front.avatars() if each.staff.staff_id == "maya")
        QTest.mouseClick(avatar, Qt.MouseButton.LeftButton)
        self.type_pin()

    def type_pin(self) -> None:
        """Figure by figure."""
        keys = self.counter.front.sign_in.pin_page.pad.keys
        for key in (*PIN, "ok"):
            QTest.mouseClick(keys.key(key), Qt.MouseButton.LeftButton)
        self.until(lambda: self.counter.controllers.sign_in.view.phase is SignInPhase.SIGNED_IN)

    def feed(self, order: Order) -> None:
        """The service tells of an order."""
        self.counter.store.run(
            lambda store: store.apply_changes(page(change(1, order))), self.counter._on_changed
        )

    def end(self) -> None:
        """Close the app, once."""
        if self.has_ended:
            return
        self.has_ended = True
        self.counter.stop()
        self.window.close()
        self.window.deleteLater()
        self.counter.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Shift]]:
    """Starts the app, again and again on the same file."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    config = Config(tmp_path)
    store = PickupStore.open(config.database, TABLET, NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    store.close()
    FileVault(tmp_path / "token.json").save(
        Credential("http://127.0.0.1:9", "DT01", TABLET, "token", PEPPER.hex(), "Counter 2")
    )
    running: list[Shift] = []

    def begin(now: datetime = NOW) -> Shift:
        running.append(Shift(tmp_path, qtbot, now))
        return running[-1]

    yield begin
    for shift in running:
        shift.end()


def another(number: int, *, here: bool = False) -> Order:
    """A new order, or one whose person stands here."""
    arrival = Arrival(state=ArrivalState.ARRIVED, spot="2", said_at=NOW) if here else Arrival()
    return placed().model_copy(
        update={"order_id": UUID(int=number), "number": str(number), "arrival": arrival, "version": 1}
    )


def test_an_order_announces_itself_until_it_is_tapped_across_a_restart(start: Callable[..., Shift]) -> None:
    """What the tablet found in its store is no news; what nobody tapped is, after the restart as well."""
    shift = start()
    bar = shift.counter.front.shop.alerts
    assert bar.isHidden()
    shift.feed(another(2))
    shift.until(bar.isVisible)
    shift.until(lambda: shift.heard == [Sound.NEW_ORDER])
    shift.end()

    later = start(NOW + timedelta(minutes=6))
    bar = later.counter.front.shop.alerts
    later.until(bar.isVisible)
    assert bar.new_order.title.text() == "Tell the shift lead: order #2 waits"
    later.until(lambda: later.heard == [Sound.ESCALATED])
    later.until(lambda: later.counter.controllers.tablet.view.notes)
    assert later.counter.front.shop.rail.sync.words.endswith("1 to see")
    QTest.mouseClick(bar.new_order, Qt.MouseButton.LeftButton)
    later.until(bar.isHidden)
    later.until(lambda: later.counter.front.shop.orders.detail.header.name.isVisible())
    assert later.counter.controllers.orders.selected == str(UUID(int=2))
    later.until(lambda: not later.counter.controllers.tablet.view.notes)
    later.end()

    last = start(NOW + timedelta(minutes=7))
    last.until(lambda: last.counter.controllers.alerts._has_begun)
    assert last.counter.front.shop.alerts.isHidden()
    assert last.heard == []


def test_somebody_who_stands_here_is_announced_through_the_lock(start: Callable[..., Shift]) -> None:
    """The tablet locked itself; after the PIN one tap tells everybody that Maya goes."""
    shift = start()
    shift.now += timedelta(minutes=5)
    shift.counter.front.clock._now = lambda: shift.now
    shift.counter.front.auto_lock._last = NOW
    shift.counter.front.auto_lock._touched = False
    shift.counter.front.clock.ticked.emit()
    assert shift.counter.controllers.sign_in.view.is_locked
    shift.feed(another(3, here=True))
    shift.until(shift.counter.front.sign_in.alert.isVisible)
    shift.until(lambda: shift.heard[:1] == [Sound.ESCALATED])
    shift.type_pin()
    bar = shift.counter.front.shop.alerts
    shift.until(bar.arrival.isVisible)
    QTest.mouseClick(bar.arrival, Qt.MouseButton.LeftButton)
    alerts = shift.counter.controllers.alerts
    shift.until(lambda: AlertKind.ARRIVAL not in {each.kind for each in alerts.shown})
    sent: list[object] = []
    shift.counter.store.run(lambda store: store.due_commands(shift.now, 9), sent.extend)
    shift.until(lambda: sent)
    assert [(each.pushed.type, each.pushed.actor["name"]) for each in sent] == [  # type: ignore[attr-defined]
        ("acknowledge_arrival", "Maya")
    ]
