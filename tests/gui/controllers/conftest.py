"""A tablet without a network: real queue, real lanes, real credential file; nobody signed in yet."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from pickup_domain.order import Order
from staff_app.config import Config
from staff_app.controllers.hand_over import HandOverController
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.returns import ReturnsController
from staff_app.controllers.scanning import ScanController
from staff_app.controllers.shelves import ShelvesController
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import StoreLane
from staff_app.controllers.sync import SyncController
from staff_app.controllers.tablet import TabletController
from staff_app.credentials import Credential, FileVault
from staff_app.rows.hand_over import HandOverView
from staff_app.rows.orders import OrderDetail, OrderSummary, Refusal
from staff_app.rows.people import SignInPhase
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import change, page, snapshot
from tests.factories import NOW, TABLET
from tests.reference_rows import PEPPER, PIN, the_store

T = TypeVar("T")


class Counter:
    """Controllers on a queue that holds the given orders."""

    def __init__(self, folder: Path, qtbot: QtBot, *orders: Order) -> None:
        self.qtbot = qtbot
        self.now = NOW
        config = Config(folder, token_file=True)
        store = PickupStore.open(config.database, TABLET, NOW)
        store.apply_snapshot(snapshot(*orders, others=the_store()))
        store.close()
        FileVault(folder / "token.json").save(
            Credential("http://127.0.0.1:9", "DT01", TABLET, "token", PEPPER.hex(), "Counter 2")
        )
        self.store = StoreLane(config.database)
        self.sign_in = SignInController(config, self.store, clock=self.clock)
        self.orders = OrdersController(self.store, self.sign_in, is_online=lambda: False, clock=self.clock)
        self.scanning = ScanController(self.store, "")
        self.hand_over = HandOverController(self.store, self.orders, self.sign_in, clock=self.clock)
        self.shelves = ShelvesController(self.store, self.orders, clock=self.clock)
        self.returns = ReturnsController(self.store, self.orders, clock=self.clock)
        self.sync = SyncController(self.store, clock=self.clock, wait_s=0.2)
        self.tablet = TabletController(folder, self.store, self.sign_in, self.sync, clock=self.clock)
        self.beside: list[object] = []
        """What a test puts beside it: it has to outlive the lanes, which may hold the last reference."""
        self.told: list[str] = []
        self.tablet.told.connect(self.told.append)
        self.lists: list[tuple[OrderSummary, ...]] = []
        self.refusals: list[Refusal] = []
        self.view: HandOverView | None = None
        self.detail: OrderDetail | None = None
        self.orders.orders_changed.connect(self.lists.append)
        self.orders.refused.connect(self.refusals.append)
        self.orders.detail_changed.connect(lambda detail: setattr(self, "detail", detail))
        self.hand_over.changed.connect(lambda view: setattr(self, "view", view))

    def clock(self) -> datetime:
        """The test's time."""
        return self.now

    def start(self, *, signed_in: bool = True, who: str = "maya") -> None:
        """Open the queue; Maya signs in, or who is named."""
        self.sign_in.start()
        self.until(lambda: self.lists and self.sign_in.view.staff)
        if signed_in:
            self.sign_in.choose(who)
            self.sign_in.enter_pin(PIN)
            self.until(lambda: self.sign_in.view.phase is SignInPhase.SIGNED_IN)

    def stop(self) -> None:
        """End every lane."""
        self.scanning.stop()
        self.sync.stop()
        self.sign_in.stop()
        self.store.stop()

    def until(self, condition: Callable[[], object]) -> None:
        """Let the lanes work until something is so."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    def ask(self, job: Callable[[PickupStore], T]) -> T:
        """What a job on the store lane answers."""
        answers: list[T] = []
        self.store.run(job, answers.append)
        self.until(lambda: answers)
        return answers[0]

    def feed(self, order: Order) -> None:
        """The service says that an order is as given now."""
        changed = self.ask(lambda store: store.apply_changes(page(change(1, order))))
        self.orders.refresh(changed.order_ids, changed.incidents)
        self.hand_over.refresh(changed.order_ids)
        self.shelves.refresh(changed.order_ids)


@pytest.fixture
def at_counter(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Counter]]:
    """Makes a counter with orders; ends it afterwards."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    made: list[Counter] = []

    def make(*orders: Order) -> Counter:
        made.append(Counter(tmp_path, qtbot, *orders))
        return made[-1]

    yield make
    for counter in made:
        counter.stop()
