"""A tablet with its real queue, lanes and controllers, in step with a real service."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import httpx
from pytestqt.qtbot import QtBot
from uuid_utils.compat import uuid7

from central_service.storage import stock
from central_service.storage.database import UnitOfWork
from pickup_domain.money import Money
from pickup_domain.store import Product
from staff_app.config import Config
from staff_app.controllers.alerts import AlertsController
from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.sounds import SoundsController
from staff_app.controllers.store_lane import StoreLane
from staff_app.controllers.substitutes import SubstitutesController
from staff_app.controllers.sync import SyncController
from staff_app.controllers.waves import WaveController
from staff_app.credentials import Credential, FileVault
from staff_app.devices.sounds.player import RecordingPlayer
from staff_app.rows.orders import LineRow, OfferRow, OrderDetail, OrderSummary, Refusal, WaveView
from staff_app.rows.people import SignInPhase
from staff_app.rows.substitutes import SubstituteView
from staff_app.rows.sync import FeedState
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import ChangedSet
from tests.live_service import LiveService, cart

T = TypeVar("T")
PINS = {"maya": "1234", "lena": "9876"}
SCREWS, LONGER, GOLD, DRIVER = "2000", "2001", "2002", "2003"


class Tablet:
    """Somebody's tablet; `start` signs them in."""

    def __init__(self, folder: Path, qtbot: QtBot, service: LiveService, who: str) -> None:
        self.qtbot, self.who = qtbot, who
        config, vault = Config(folder, token_file=True), FileVault(folder / "token.json")
        known = vault.load() if folder.exists() else None
        self.credential = known or self._enrol(service)
        folder.mkdir(exist_ok=True)
        vault.save(self.credential)
        self.store = StoreLane(config.database)
        self.sign_in = SignInController(config, self.store)
        self.sync = SyncController(self.store, wait_s=0.2)
        self.orders = OrdersController(self.store, self.sign_in, is_online=self.sync.is_online)
        self.enquiries = Enquiries()
        self.waves = WaveController(self.store, self.orders, self.sign_in)
        self.substitutes = SubstitutesController(self.store, self.orders, self.enquiries)
        self.player = RecordingPlayer()
        self.sounds = SoundsController(lambda: self.player)
        self.alerts = AlertsController(self.store, self.orders, self.sounds)
        self.rows: dict[str, OrderSummary] = {}
        self.refusals: list[Refusal] = []
        self.unfit: list[tuple[str, str]] = []
        self.walk: WaveView | None = None
        self.choice: SubstituteView | None = None
        self._connect()

    def _enrol(self, service: LiveService) -> Credential:
        enrolled = service.enrol(name=f"Counter of {self.who}")
        return Credential(service.url, "DT01", enrolled.device_id, enrolled.token, enrolled.pepper, self.who)

    @property
    def answers(self) -> list[OfferRow]:
        """What is announced of what customers said."""
        return [offer for alert in self.alerts.shown for offer in alert.said]

    def _connect(self) -> None:
        self.sign_in.enrolled.connect(self.sync.start)
        self.sign_in.enrolled.connect(self.enquiries.start)
        self.sync.changed.connect(self._on_changed)
        self.orders.acted.connect(self._on_acted)
        self.orders.orders_changed.connect(self._on_rows)
        self.orders.refused.connect(self.refusals.append)
        self.substitutes.recorded.connect(self.alerts.on_answer_recorded)
        self.substitutes.unfit.connect(lambda why, name: self.unfit.append((why, name)))
        self.substitutes.changed.connect(lambda view: setattr(self, "choice", view))
        self.waves.changed.connect(lambda view: setattr(self, "walk", view))

    def _on_changed(self, changed: ChangedSet) -> None:
        self.orders.refresh(changed.order_ids)
        self.waves.refresh(changed.order_ids)
        if changed.reference:
            self.sign_in.refresh()

    def _on_acted(self, order_id: str, kind: str) -> None:
        del order_id, kind
        self.sync.push()

    def _on_rows(self, rows: tuple[OrderSummary, ...]) -> None:
        self.rows = {row.order_id: row for row in rows}

    def start(self) -> None:
        """In step with the service, somebody signed in."""
        self.sign_in.start()
        self.until(lambda: self.sync.status.feed is FeedState.LIVE and self.sign_in.view.staff and self.rows)
        self.sign_in.choose(self.who)
        self.sign_in.enter_pin(PINS[self.who])
        self.until(lambda: self.sign_in.view.phase is SignInPhase.SIGNED_IN)

    def stop(self) -> None:
        """End every lane."""
        self.alerts.stop()
        self.sounds.stop()
        self.sync.stop()
        self.enquiries.stop()
        self.sign_in.stop()
        self.store.stop()

    def until(self, condition: Callable[[], object]) -> None:
        """Let the lanes work until something is so."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=15_000)

    def ask(self, job: Callable[[PickupStore], T]) -> T:
        """What a job on the store lane answers."""
        answers: list[T] = []
        self.store.run(job, answers.append)
        self.until(lambda: answers)
        return answers[0]

    def is_sent(self) -> bool:
        """Nothing waits in the queue; what the sync lane last told may be older than the last tap."""
        return self.ask(lambda store: store.outbox_status()).unsent == 0

    def order(self, order_id: str) -> OrderDetail:
        """An order of the walk in hand."""
        assert self.walk is not None
        return next(each for each in self.walk.orders if each.summary.order_id == order_id)

    def line(self, order_id: str, line_id: str) -> LineRow:
        """One of its lines."""
        return next(each for each in self.order(order_id).lines if each.line_id == line_id)

    def cut(self) -> None:
        """No network any more."""
        self.sync.hang_up()
        self.enquiries.hang_up()

    def reconnect(self) -> None:
        """The network is back."""
        self.sync.start(self.credential)
        self.enquiries.start(self.credential)


def fill(service: LiveService) -> None:
    """Screws with neighbours of their kind, and something else with a name like theirs."""

    def add(work: UnitOfWork) -> None:
        for sku, name, price, category in (
            (SCREWS, "Wood screws 4x40", 899, "Screws"),
            (LONGER, "Wood screws 4x45", 929, "Screws"),
            (GOLD, "Wood screws, gold", 2900, "Screws"),
            (DRIVER, "Wood screwdriver", 899, "Hand tools"),
        ):
            cost = Money(amount_minor=price, currency="USD")
            stock.add(work, 1, Product(sku=sku, name=name, category=category, unit_price=cost, on_hand=9))

    service.database.write(add)


def place(front: httpx.Client, **body: object) -> str:
    """A checkout; the order's id."""
    answer = front.post("/v1/orders", json=cart(**body), headers={"Idempotency-Key": str(uuid7())})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["order_id"])
