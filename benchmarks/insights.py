"""A shift lead's question about 60 days of 600 orders, against a bare read of the same rows.

One day is decided and kept by the service's own rules; the other days are that day again with other dates and
ids. The floor selects the same rows with the sqlite3 module and does nothing with them.

    python benchmarks/insights.py [--days N] [--orders N]
"""

import argparse
import sqlite3
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.common import recorded
from benchmarks.common.store_days import BEGIN, Truth
from central_service.insights.samples import READ
from central_service.main import open_database
from central_service.services import insights
from central_service.settings import Settings
from central_service.storage.database import Database
from pickup_domain.insights import By
from tests.busy_store import prepared

REPEATS = 3
_EVENT = (
    "INSERT INTO order_event (store_id, seq, order_id, kind, at, body, hash) VALUES (1, ?, ?, ?, ?, ?, '')"
)


def main() -> None:
    """Measure and print a table."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--days", type=int, default=60)
    options.add_argument("--orders", type=int, default=600)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "central.sqlite3"
        prepared(f"sqlite:///{path}", tablets=1)
        database = open_database(Settings(f"sqlite:///{path}"))
        recorded.record(database, "DT01", Truth(orders=asked.orders, people=8, volume_spread=0), 1, seed=1)
        _again(path, asked.days)
        _measure(path, database, asked.days)
        database.close()


def _again(path: Path, days: int) -> None:
    """The first day once more for each further one."""
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT order_id, kind, at, body FROM order_event ORDER BY seq").fetchall()
    seq = len(rows)
    for day in range(1, days):
        connection.executemany(_EVENT, _shifted(rows, day, seq))
        seq += len(rows)
    connection.execute("ANALYZE")
    connection.commit()
    connection.close()


def _shifted(rows: list[tuple[str, str, str, str]], day: int, seq: int) -> Iterator[tuple[object, ...]]:
    dates = [(BEGIN + timedelta(days=offset)).date() for offset in (0, 1)]
    moved = [(str(each), str(each + timedelta(days=day))) for each in reversed(dates)]
    for number, (order_id, kind, at, body) in enumerate(rows, start=seq + 1):
        other_id = f"{day:08x}{order_id[8:]}"
        for old, new in moved if day == 1 else reversed(moved):
            at, body = at.replace(old, f"#{new}"), body.replace(old, f"#{new}")
        yield number, other_id, kind, at.replace("#", ""), body.replace("#", "").replace(order_id, other_id)


def _measure(path: Path, database: Database, days: int) -> None:
    first = BEGIN.date()
    last, now = first + timedelta(days=days - 1), BEGIN + timedelta(days=days)

    def question(by: By) -> None:
        database.read(lambda c: insights.read(c, 1, first, last, by, now))

    floor_s = statistics.median(_seconds(lambda: _bare(path, BEGIN, now)) for _ in range(REPEATS))
    print(f"{days} days, {_count(path)} events; median of {REPEATS}")
    print(f"{'':34}{'s':>8}{'ratio':>8}")
    print(f"{'sqlite3, the same rows':34}{floor_s:8.2f}{1:8.2f}")
    for by in (By.DAY, By.HOUR):
        taken_s = statistics.median(_seconds(lambda by=by: question(by)) for _ in range(REPEATS))  # type: ignore[misc]
        print(f"{f'figures by {by}':34}{taken_s:8.2f}{taken_s / floor_s:8.2f}")
    tracemalloc.start()
    question(By.DAY)
    print(f"memory at its most: {tracemalloc.get_traced_memory()[1] / 1e6:.0f} MB")


def _seconds(job: Callable[[], None]) -> float:
    begun = time.perf_counter()
    job()
    return time.perf_counter() - begun


def _bare(path: Path, since: datetime, until: datetime) -> None:
    connection = sqlite3.connect(path)
    kinds = [kind.value for kind in READ]
    marks = ",".join("?" * len(kinds))
    query = (
        "SELECT order_id, body FROM order_event WHERE store_id = 1 AND at >= ? AND at < ? "  # noqa: S608
        f"AND kind IN ({marks}) ORDER BY order_id, seq"
    )
    times = (f"{since:%Y-%m-%d %H:%M:%S.%f}", f"{until:%Y-%m-%d %H:%M:%S.%f}")
    for _ in connection.execute(query, (*times, *kinds)):
        pass
    connection.close()


def _count(path: Path) -> int:
    connection = sqlite3.connect(path)
    count: int = connection.execute("SELECT count(*) FROM order_event").fetchone()[0]
    connection.close()
    return count


if __name__ == "__main__":
    main()
