"""A snapshot of 10,000 orders (30,000 lines) into the tablet's store.

Beside it, what follows in small steps while people go on tapping: each order is read as a whole.

The floor writes the same rows with the sqlite3 module and nothing else: bodies and columns as they come out
of the store, one executemany per table, into an equal file.
"""

import gc
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.common.filled_queue import DEVICE, snapshot
from pickup_domain.sync import Snapshot
from staff_app.store.pickup_store import PickupStore

ORDERS = 10_000
REPEATS = 5
_TABLES = ("order_srv", "order_view", "bag_index")


def main() -> None:
    """Measure and print a table."""
    sent = snapshot(ORDERS)
    gc.disable()  # as in the app, where the collector has a time of its own
    with tempfile.TemporaryDirectory() as folder:
        store_s, check_s, floor_s = [], [], []
        for number in range(REPEATS):
            path = Path(folder) / f"store-{number}.sqlite3"
            taken, checked = _store(path, sent)
            store_s.append(taken)
            check_s.append(checked)
            floor_s.append(_floor(Path(folder) / f"floor-{number}.sqlite3", path))
    bare = statistics.median(floor_s)
    print(f"{ORDERS} orders into the tablet's store, median of {REPEATS} runs")
    print(f"{'':34}{'s':>8}{'ratio':>8}")
    rows = (
        ("sqlite3, the same rows", floor_s),
        ("PickupStore.apply_snapshot", store_s),
        ("afterwards, PickupStore.check_some", check_s),
    )
    for name, seconds in rows:
        median = statistics.median(seconds)
        print(f"{name:34}{median:8.2f}{median / bare:8.2f}")


def _store(path: Path, sent: Snapshot) -> tuple[float, float]:
    """Seconds until the rows are there, and until each was read as a whole."""
    store = PickupStore.open(path, DEVICE)
    begun = time.perf_counter()
    store.apply_snapshot(sent)
    applied = time.perf_counter()
    while store.check_some(sent.server_time).has_more:
        pass
    checked = time.perf_counter()
    store.close()
    return applied - begun, checked - applied


def _floor(path: Path, filled: Path) -> float:
    """The rows of a filled store into an empty one."""
    PickupStore.open(path, DEVICE).close()
    source = sqlite3.connect(filled)
    rows = {table: source.execute(f"SELECT * FROM {table}").fetchall() for table in _TABLES}  # noqa: S608
    source.close()
    target = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        target.execute(f"PRAGMA {pragma}")
    begun = time.perf_counter()
    target.execute("BEGIN IMMEDIATE")
    for table, found in rows.items():
        marks = ",".join("?" * len(found[0]))
        target.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", found)  # noqa: S608
    target.execute("COMMIT")
    taken = time.perf_counter() - begun
    target.close()
    return taken


if __name__ == "__main__":
    main()
