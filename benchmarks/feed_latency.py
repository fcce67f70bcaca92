"""From an order at the service to its row in the tablet's database and to its card on the screen.

The real app beside the real service process. The peer is a tablet of the same store that asks every 5 s,
in the same run, about the same orders.
"""

import os
import statistics
import tempfile
import threading
import time
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import httpx
from PySide6.QtCore import QEvent, QObject

from pickup_domain.sync import EnrolAnswer
from staff_app.commands.demo.driver import AppDriver, until
from staff_app.commands.demo.service import ServiceProcess
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import ChangedSet
from staff_app.sync.client import ServiceClient
from staff_app.sync.feed import pull_once
from staff_app.ui.models.ranking import Filter
from tests.busy_store import place, prepared
from tests.live_service import PIN
from tests.postgres import PostgresServer

ORDERS = 60
POLL_S = 5.0
BETWEEN_S = (0.3, 1.2)
WORKERS = 2


class Watch(QObject):
    """When each order reached the database and when the list was painted after that."""

    def __init__(self, tablet: AppDriver) -> None:
        super().__init__()
        self.stored: dict[str, float] = {}
        self.painted: dict[str, float] = {}
        self._listed: set[str] = set()
        tablet.app.controllers.sync.changed.connect(self._on_changed)
        tablet.app.controllers.orders.orders_changed.connect(self._on_orders)
        tablet.app.front.shop.orders.list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the first paint after an order came into the list."""
        del watched
        if event.type() == QEvent.Type.Paint and self._listed:
            now = time.perf_counter()
            self.painted |= dict.fromkeys(self._listed, now)
            self._listed.clear()
        return False

    def _on_changed(self, changed: ChangedSet) -> None:
        now = time.perf_counter()
        self.stored |= {each: now for each in changed.order_ids if each not in self.stored}

    def _on_orders(self, orders: tuple[object, ...]) -> None:
        del orders
        self._listed |= self.stored.keys() - self.painted.keys()


def main() -> None:
    """Measure and print a table per engine."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _measure("SQLite, one process", f"sqlite:///{folder / 'central.sqlite3'}", folder / "one")
        server = PostgresServer(durable=True)
        with server.database(empty=True) as url:
            _measure(f"PostgreSQL, {WORKERS} workers", url, folder / "two", workers=WORKERS)
        server.stop()


def _measure(title: str, url: str, folder: Path, workers: int = 1) -> None:
    folder.mkdir()
    key, (other,) = prepared(url, 1)
    with ServiceProcess(url, workers=workers, is_bounded=False) as service:
        asked, stored, painted, polled = _run(folder, service, key, other)
    print(f"{ORDERS} orders; ms from the storefront's call, offscreen; {title}")
    print(f"{'':34}{'p50':>8}{'p95':>8}{'of polling':>12}")
    floor = _ms(asked, polled, 50)
    for name, seen in (
        (f"row, asking every {POLL_S:.0f} s", polled),
        ("row in the tablet's database", stored),
        ("card on the screen", painted),
    ):
        p50 = _ms(asked, seen, 50)
        print(f"{name:34}{p50:8.0f}{_ms(asked, seen, 95):8.0f}{p50 / floor:12.3f}")


def _run(
    folder: Path, service: ServiceProcess, key: str, other: EnrolAnswer
) -> tuple[dict[str, float], dict[str, float], dict[str, float], dict[str, float]]:
    asked: dict[str, float] = {}
    polled: dict[str, float] = {}
    done = threading.Event()
    with AppDriver(folder / "tablet", service_url=service.url) as tablet:
        tablet.enrol(service.url, service.enrol_code())
        tablet.sign_in("maya", PIN)
        tablet.app.front.shop.orders.model.set_filters(*Filter)
        watch = Watch(tablet)
        threads = [
            threading.Thread(target=_order, args=(service.url, key, asked)),
            threading.Thread(target=_poll, args=(folder, service.url, other, polled, done)),
        ]
        for thread in threads:
            thread.start()
        until(lambda: len(asked) == ORDERS, "all orders placed", ORDERS * 5)
        until(lambda: asked.keys() <= watch.painted.keys(), "all orders painted", 60)
        until(lambda: asked.keys() <= polled.keys(), "all orders polled", 60)
        done.set()
        for thread in threads:
            thread.join()
        return asked, watch.stored, watch.painted, polled


def _order(url: str, key: str, asked: dict[str, float]) -> None:
    random = Random(1)
    pause = threading.Event()
    for number in range(ORDERS):
        begun = time.perf_counter()
        try:
            [order_id] = place(url, key, 1, f"latency {number}")
        except httpx.HTTPError as error:
            raise SystemExit(f"the service refused an order: {error}") from error
        asked[order_id] = begun
        pause.wait(random.uniform(*BETWEEN_S))


def _poll(
    folder: Path, url: str, enrolled: EnrolAnswer, polled: dict[str, float], done: threading.Event
) -> None:
    store = PickupStore.open(folder / "polling.sqlite3", enrolled.device_id)
    client = ServiceClient(url, enrolled.store, enrolled.token)
    while not done.wait(POLL_S):
        changed = pull_once(store, client, 0)
        now = time.perf_counter()
        polled |= {each: now for each in changed.order_ids if each not in polled}
    client.close()
    store.close()


def _ms(asked: dict[str, float], seen: dict[str, float], percentile: int) -> float:
    times = [seen[order_id] - begun for order_id, begun in asked.items()]
    return statistics.quantiles(times, n=100)[percentile - 1] * 1000


if __name__ == "__main__":
    main()
