"""The Orders screen with 10,000 orders: open, filter, search, one update, one scan, and scrolling.

The floor of what is painted is a plain QListView of as many strings in the same window; the floor of what is
read from disk is sqlite3 and json over the same rows.
"""

import json
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from benchmarks.common.filled_queue import DEVICE, fill
from pickup_domain import commands as c
from staff_app.controllers.scanning import classify
from staff_app.rows.orders import OrderSummary
from staff_app.store.pickup_store import PickupStore
from staff_app.ui.models.orders_model import OrdersModel
from staff_app.ui.models.ranking import Filter
from staff_app.ui.orders.order_list import OrderList
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from tests.factories import ASSOCIATE, DRILL_GTIN

ORDERS = 10_000
REPEATS = 9
FRAMES = 300
STEP_PX = 40
SIZE_PX = (480, 700)
Figures = tuple[str, list[float], list[float]]


def main() -> None:
    """Measure and print a table."""
    app = QApplication([])
    theme = Theme.light()
    theme.apply(app)
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), ORDERS)
        path = Path(folder) / "queue.sqlite3"
        store = PickupStore.open(path, DEVICE)
        figures = [_read(store, path), *_screen(theme, store.summaries()), *_acts(store, path)]
        store.close()
    print(f"{ORDERS:,} orders; median of {REPEATS}, scrolling: {FRAMES} frames; offscreen")
    print(f"{'':30}{'ms':>9}{'floor ms':>10}{'ratio':>8}")
    for name, ours, floor in figures:
        mine, theirs = statistics.median(ours) * 1000, statistics.median(floor) * 1000
        print(f"{name:30}{mine:9.2f}{theirs:10.2f}{mine / theirs:8.2f}")


def _read(store: PickupStore, path: Path) -> Figures:
    connection = sqlite3.connect(path)

    def raw() -> None:
        for (packed,) in connection.execute("SELECT summary FROM order_view ORDER BY promise_start, number"):
            json.loads(packed)

    found = ("read all from disk", _times(store.summaries), _times(raw))
    connection.close()
    return found


def _screen(theme: Theme, orders: tuple[OrderSummary, ...]) -> list[Figures]:
    clock = StoreClock(lambda: datetime.now(UTC))
    model = OrdersModel(lambda: datetime.now(UTC))
    ours = OrderList(theme, clock, model)
    theme.dress(ours)
    names = [f"{order.number} {order.customer_name}" for order in orders]
    plain_model = QStringListModel()
    plain = QListView()
    plain.setUniformItemSizes(True)
    plain.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    plain.setModel(plain_model)
    for view in (ours, plain):
        view.resize(*SIZE_PX)
        view.show()
        QApplication.processEvents()
    changed = (replace(orders[0], customer_name="Somebody Else"), *orders[1:])
    turn = iter(range(10_000))

    def opened() -> None:
        model.set_orders(())
        model.set_orders(orders)
        ours.viewport().repaint()

    def updated() -> None:
        model.set_orders(changed if next(turn) % 2 else orders)
        ours.viewport().repaint()

    def filtered() -> None:
        model.set_filters(Filter.READY if next(turn) % 2 else Filter.TO_PICK)
        ours.viewport().repaint()

    def searched() -> None:
        model.set_search(f"2{next(turn) % 10}")
        ours.viewport().repaint()

    def plain_set(strings: list[str]) -> Callable[[], None]:
        def job() -> None:
            plain_model.setStringList(strings)
            plain.viewport().repaint()

        return job

    def plain_update() -> None:
        plain_model.setData(plain_model.index(0), f"changed {next(turn)}")
        plain.viewport().repaint()

    model.set_filters(*Filter)
    figures: list[Figures] = [("open", _times(opened), _times(plain_set(names)))]
    figures.append(("scroll one frame", _scrolled(ours), _scrolled(plain)))
    figures.append(("one order changes", _times(updated), _times(plain_update)))
    figures.append(("filter", _times(filtered), _times(plain_set(names[::4]))))
    figures.append(("search as you type", _times(searched), _times(plain_set(names[::10]))))
    ours.close()
    plain.close()
    return figures


def _acts(store: PickupStore, path: Path) -> list[Figures]:
    """From the scan to the row on disk: found, decided, written; the floor is one committed insert."""
    ids = iter(store.summaries())
    raw = sqlite3.connect(path.with_name("raw.sqlite3"), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT)")

    def scanned() -> None:
        order = next(each for each in ids if each.status == "placed")
        found = classify(store, DRILL_GTIN, "wedge", order.order_id)
        pick = c.PickItem(line_id=found.line_ids[0], quantity=1, method=c.PickMethod.SCANNED, code="SKU-1")
        store.submit(order.order_id, pick, ASSOCIATE, datetime.now(UTC), offline=True)

    def inserted() -> None:
        raw.execute("INSERT INTO row (body) VALUES (?)", ("x" * 2_000,))

    found: list[Figures] = [("one scan, picked and on disk", _times(scanned), _times(inserted))]
    raw.close()
    return found


def _times(job: Callable[[], object]) -> list[float]:
    job()
    found = []
    for _ in range(REPEATS):
        begun = time.perf_counter()
        job()
        found.append(time.perf_counter() - begun)
    return found


def _scrolled(view: QAbstractItemView) -> list[float]:
    bar = view.verticalScrollBar()
    found = []
    for frame in range(FRAMES):
        begun = time.perf_counter()
        bar.setValue(frame * STEP_PX)
        view.viewport().repaint()
        found.append(time.perf_counter() - begun)
    return found


if __name__ == "__main__":
    main()
