"""The staff app under a hand: tap to painted for each act, and the longest stall in a rush.

10,000 orders on a real queue, the real window, offscreen. The floor of an act is what it cannot do without:
a click on a bare Qt button that changes a label, painted, and one committed insert in a SQLite file. In the
rush the service tells 20 changes a second while somebody scans, taps and prints; the floor is the same window
idle.

`python benchmarks/ui.py [--seconds 600]`
"""

import argparse
import gc
import os
import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import httpx
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from benchmarks.common.filled_queue import fill, orders
from benchmarks.common.paced_service import PacedService
from benchmarks.common.timed_hand import TimedHand, until_painted
from pickup_domain.order import Order
from staff_app.commands.demo.driver import AppDriver, until
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.rows.sync import FeedState
from staff_app.sync import client as sync_client
from tests.factories import DRILL_GTIN
from tests.reference_rows import PIN, the_store

ORDERS = 10_000
REPEATS = 25
CHANGES_PER_S = 20
BEAT_MS = 4
"""How often the GUI thread is asked whether it still answers."""


def main() -> None:
    """Measure and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=600, help="how long the rush lasts")
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory() as folder, VirtualPrinter() as printer:
        made = orders(ORDERS)
        service = PacedService(made, "bench")
        # The service's orders: on a tablet its collector does not have them to go through.
        gc.collect()
        gc.freeze()
        with _tablet(Path(folder), service, printer.address) as tablet:
            _tell_acts(tablet, made, Path(folder))
            _tell_rush(tablet, service, made, seconds, printer)


@contextmanager
def _tablet(folder: Path, service: PacedService, printer: str) -> Iterator[AppDriver]:
    """The real app on a filled queue; only the network below its client is not there."""
    fill(folder / "tablet", ORDERS, the_store())
    real = sync_client.ServiceClient

    def connected(
        url: str, store: str = "", token: str = "", *, ca_file: str = "", **options: float
    ) -> sync_client.ServiceClient:
        transport = httpx.MockTransport(service.answer)
        return real(url, store, token, ca_file=ca_file, transport=transport, **options)

    sync_client.ServiceClient = connected  # type: ignore[misc, assignment]
    with AppDriver(folder / "tablet", service_url="http://127.0.0.1:9", printer=printer) as tablet:
        tablet.sign_in("maya", PIN)
        tablet.wait_for_feed(FeedState.LIVE)
        until(lambda: len(tablet.orders) == ORDERS, "all orders")
        yield tablet
    sync_client.ServiceClient = real  # type: ignore[misc]


# --- acts -----------------------------------------------------------------------------------------


def _tell_acts(tablet: AppDriver, made: list[Order], folder: Path) -> None:
    floor = _floor(folder)
    print(f"{ORDERS:,} orders, {REPEATS} times each; ms from the tap to the painted screen")
    print(f"{'':26}{'p50':>8}{'p95':>8}{'ratio':>8}")
    print(f"{'floor: click and insert':26}{_p(floor, 50):8.1f}{_p(floor, 95):8.1f}{1:8.2f}")
    hand = TimedHand(tablet)
    hand.do_all(made, REPEATS)
    for name, times in hand.times.items():
        print(f"{name:26}{_p(times, 50):8.1f}{_p(times, 95):8.1f}{_p(times, 50) / _p(floor, 50):8.2f}")


def _floor(folder: Path) -> list[float]:
    window, label, button = QWidget(), QLabel("0"), QPushButton("Tap")
    column = QVBoxLayout(window)
    column.addWidget(label)
    column.addWidget(button)
    raw = sqlite3.connect(folder / "floor.sqlite3", isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT)")

    def clicked() -> None:
        raw.execute("INSERT INTO row (body) VALUES (?)", ("x" * 2_000,))
        label.setText(str(int(label.text()) + 1))

    button.clicked.connect(clicked)
    window.resize(1280, 800)
    window.show()
    times = [until_painted(lambda: _click(button), lambda: True) for _ in range(REPEATS)]
    window.close()
    raw.close()
    return times


def _click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# --- rush -----------------------------------------------------------------------------------------


class Heartbeat(QObject):
    """Notes how long the GUI thread did not come round."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def listen(self, seconds: float, meanwhile: Callable[[float], None]) -> list[float]:
        """Beat for so long; `meanwhile` is called about ten times a second with the seconds gone."""
        self.gaps.clear()
        begun = self._last = time.perf_counter()
        self._timer.start()
        next_act = begun
        while (now := time.perf_counter()) < begun + seconds:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
            if now >= next_act:
                next_act = now + 0.1
                meanwhile(now - begun)
        self._timer.stop()
        return list(self.gaps)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def _tell_rush(
    tablet: AppDriver, service: PacedService, made: list[Order], seconds: int, printer: VirtualPrinter
) -> None:
    heart = Heartbeat()
    idle = heart.listen(min(seconds, 30), lambda gone: None)
    stop = threading.Event()
    feed = threading.Thread(target=_feed, args=(service, stop), daemon=True)
    feed.start()
    hands = _Hands(tablet, [str(order.order_id) for order in made if order.status == "placed"][REPEATS:])
    rush = heart.listen(seconds, hands.do)
    stop.set()
    feed.join()
    print(f"\nA rush of {seconds} s: {service.told:,} changes told, {hands.taps} taps, {hands.scans} scans,")
    print(f"{len(printer.sheets)} sheets. ms between two rounds of the GUI thread, asked every {BEAT_MS}:")
    print(f"{'':10}{'p50':>8}{'p95':>8}{'p99.9':>8}{'longest':>9}")
    for name, gaps in (("idle", idle), ("rush", rush)):
        worst = max(gaps) * 1000
        print(f"{name:10}{_p(gaps, 50):8.1f}{_p(gaps, 95):8.1f}{_p(gaps, 99.9):8.1f}{worst:9.1f}")


def _feed(service: PacedService, stop: threading.Event) -> None:
    while not stop.wait(1 / CHANGES_PER_S):
        service.change_one()


class _Hands:
    """Opens an order every three seconds, scans its item, prints its slip."""

    def __init__(self, tablet: AppDriver, order_ids: list[str]) -> None:
        self._tablet = tablet
        self._order_ids = iter(order_ids)
        self._next = 0.0
        self.scans = self.taps = 0

    def do(self, gone_s: float) -> None:
        """What is due."""
        if gone_s < self._next:
            return
        self._next = gone_s + 1
        shop = self._tablet.app.front.shop
        match self.taps % 3:
            case 0:
                shop.orders.open_order(next(self._order_ids))
            case 1:
                self._tablet.app.controllers.scanning.receive(DRILL_GTIN, "wedge")
                self.scans += 1
            case _:
                if self._tablet.detail is not None:
                    order_id = self._tablet.detail.summary.order_id
                    self._tablet.app.controllers.printing.print_pick_slip(order_id)
        self.taps += 1


def _p(times: list[float], percent: float) -> float:
    """A percentile in milliseconds."""
    return 1000 * statistics.quantiles(times, n=1000, method="inclusive")[round(percent * 10) - 1]


if __name__ == "__main__":
    main()
