"""Where a cart can be picked up, among 500 locations with 2,000 of 10,000 products each; 14 days of slots.

The floors do the same in bare SQL by hand: read the stock of the cart and the slots of the same time from the
same file, and write JSON of the same size. They know no calendar, no rule, no time zone. The clock stands, so
that the hour of the measurement changes nothing: all locations are asked at noon and at night. Measured is
CPU time; the file lies in memory by then.
"""

import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from benchmarks.common.many_stores import DAYS, LOCATIONS, NIGHT, NOON, ORDER_LIMIT, filled
from central_service.api import availability as availability_api
from central_service.api import locations as locations_api
from central_service.services import availability
from central_service.services.availability import Place
from central_service.services.cart import CartLine
from central_service.storage.database import Database
from pickup_domain.store import Coordinates

CART = tuple(CartLine(f"{100_000 + sku}", 1 + sku % 3) for sku in (3, 150, 400, 777, 4_000))
PLACE = Place(coordinates=Coordinates(latitude=40.0, longitude=-100.0))
REPEATS = 40


def main() -> None:
    """Measure and print a table."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "central.sqlite3"
        begun = time.perf_counter()
        database = filled(f"sqlite:///{path}")
        took = time.perf_counter() - begun
        print(f"{LOCATIONS} locations, {path.stat().st_size / 1e6:.0f} MB, made in {took:.0f} s")
        bare = sqlite3.connect(path)
        cold, _ = _timed(lambda: _search(database, NOON))
        rows = [
            ("at noon: stock and slots in bare SQL", _median(lambda: _bare_search(bare, NOON))),
            ("availability, all locations", _median(lambda: _search(database, NOON))),
            ("at night: the same in bare SQL", _median(lambda: _bare_search(bare, NIGHT))),
            ("availability, all locations", _median(lambda: _search(database, NIGHT))),
            ("slots of one location in bare SQL", _median(lambda: _bare_slots(bare))),
            (f"{DAYS} days of slots with a cart", _median(lambda: _slots(database))),
        ]
        bare.close()
        database.close()
    print(f"{'median of ' + str(REPEATS) + ' (SQLite)':36}{'CPU ms':>9}{'ratio':>8}")
    for number, (what, took) in enumerate(rows):
        floor = rows[number - number % 2][1]
        print(f"{what:36}{took * 1000:9.2f}{took / floor:8.2f}")
    print(f"the first search of a process: {cold * 1000:.0f} ms (reads {LOCATIONS} plans)")


def _search(database: Database, now: datetime) -> str:
    def read(connection: Connection) -> str:
        found = availability.find(connection, CART, PLACE, now, LOCATIONS)
        answer = availability_api.AvailabilityOut(
            locations=tuple(availability_api._location(each, "en") for each in found),  # noqa: SLF001
            unknown_locations=(),
        )
        return answer.model_dump_json()

    return database.read(read)


def _slots(database: Database) -> str:
    def read(connection: Connection) -> str:
        return locations_api._slots(  # noqa: SLF001
            connection, "L0042", None, DAYS, CART, "en", NOON
        ).model_dump_json()

    return database.read(read)


def _bare_search(bare: sqlite3.Connection, now: datetime) -> str:
    marks = ",".join("?" * len(CART))
    stock = bare.execute(
        f"SELECT store_id, sku, body, on_hand - reserved FROM product WHERE sku IN ({marks})",  # noqa: S608
        [line.sku for line in CART],
    ).fetchall()
    names = {row[0]: row[1] for row in bare.execute("SELECT store_id, body FROM location")}
    first: dict[int, str] = {}
    since, until = (f"{each:%Y-%m-%d %H:%M:%S.%f}" for each in (now, now + timedelta(days=2)))
    for store_id, starts_at in bare.execute(
        "SELECT store_id, starts_at FROM slot WHERE store_id IN (SELECT store_id FROM location)"
        " AND starts_at >= ? AND starts_at < ? AND booked < ?",
        (since, until, ORDER_LIMIT),
    ):
        first.setdefault(store_id, starts_at)
    lines: dict[int, list[dict[str, object]]] = {}
    for store_id, sku, _, free in stock:
        lines.setdefault(store_id, []).append({"sku": sku, "available": free, "pickup": free > 0})
    return json.dumps(
        [
            {
                "location": store_id,
                "body": body[:120],
                "lines": lines.get(store_id),
                "first": first.get(store_id),
            }
            for store_id, body in names.items()
        ]
    )


def _bare_slots(bare: sqlite3.Connection) -> str:
    since, until = (f"{each:%Y-%m-%d %H:%M:%S.%f}" for each in (NOON, NOON + timedelta(days=DAYS)))
    rows = bare.execute(
        "SELECT starts_at, booked, items FROM slot WHERE store_id = 42 AND starts_at >= ? AND starts_at < ?",
        (since, until),
    )
    return json.dumps(
        [
            {
                "start": start,
                "end": start,
                "label": "10:00-10:30",
                "free": ORDER_LIMIT - booked,
                "bookable": True,
            }
            for start, booked, _ in rows
        ]
    )


def _timed(run: Callable[[], object]) -> tuple[float, object]:
    """Seconds of this process's CPU, since what else the machine does is no matter here; and the answer."""
    begun = time.process_time()
    answer = run()
    return time.process_time() - begun, answer


def _median(run: Callable[[], object]) -> float:
    run()
    return statistics.median(_timed(run)[0] for _ in range(REPEATS))


if __name__ == "__main__":
    main()
