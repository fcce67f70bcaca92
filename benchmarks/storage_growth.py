"""Bytes that an order leaves in the service's database, by table: what stays, and what is pruned and when.

One order is placed and given twelve commands, as in the arithmetic of docs/scaling.md: begun, picked by scan
unit by unit, bagged, ready, collected, with notes. Orders of one line and of five are measured. There is no
floor: this is what is kept, beside the size of the order's own JSON.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import Connection, text

from central_service.main import open_database
from central_service.services import enrolment, setup
from central_service.services.retention import FEED_KEPT, LEDGER_KEPT
from central_service.settings import Settings
from pickup_domain.order import Role
from pickup_domain.sync import EnrolAnswer
from staff_app.commands.demo.service import ServiceProcess
from tests.live_service import PATIENCE_S, PIN, always_open, cart, next_slot, push, pushed
from tests.postgres import PostgresServer
from tests.reference_rows import DRILL, LOCATION

ORDERS = 300
COMMANDS = 12
LINES = (1, 5)
ORDERS_A_DAY = 600
STORES = (10, 100, 1_000, 10_000)
DAYS = 365
FOR_EVER = frozenset({"pickup_order", "order_event", "notification", "slot"})
LEDGER, FEED = "command_ledger", "feed"
_LOG, _JSON, _ROWS = "write-ahead log", "one order's JSON", "rows in the feed"
_BESIDE = frozenset({_LOG, _JSON, _ROWS})
_LEAST = 50
"""Bytes an order that are worth a line."""
Sizes = Mapping[str, float]
"""Bytes of each table with its indexes, and how many rows the feed has."""


def main() -> None:
    """Measure each engine and print its tables."""
    with tempfile.TemporaryDirectory() as name:
        server = PostgresServer(durable=True)
        for lines in LINES:
            url = f"sqlite:///{Path(name) / f'{lines}.sqlite3'}"
            _report(f"SQLite, {lines} line(s) an order", _measured(url, lines, _of_sqlite))
            with server.database(empty=True) as url:
                _report(f"PostgreSQL, {lines} line(s) an order", _measured(url, lines, _of_postgres))
        server.stop()


def _measured(url: str, lines: int, sizes: Callable[[Connection], Sizes]) -> Sizes:
    """Bytes an order, by table, and of the write-ahead log under its name."""
    database = open_database(Settings(url))
    key, tablet = database.write(lambda work: _store(work, lines))
    with ServiceProcess(url, is_bounded=False) as service:
        _play(service.url, key, tablet, range(20), lines)
        before = _read(url, sizes)
        _play(service.url, key, tablet, range(20, 20 + ORDERS), lines)
        after = _read(url, sizes)
    body = database.read(lambda c: c.execute(text("SELECT avg(length(body)) FROM pickup_order")).scalar_one())
    database.close()
    grown = {name: (size - before.get(name, 0)) / ORDERS for name, size in after.items()}
    return {**grown, _JSON: float(body)}


def _store(work: Any, lines: int) -> tuple[str, EnrolAnswer]:  # noqa: ANN401 - a UnitOfWork
    now = datetime.now(UTC)
    people = [setup.NewStaff("maya", "Maya R.", "MR", Role.ASSOCIATE, "en", PIN)]
    products = [
        DRILL.model_copy(update={"sku": f"SKU-{number}", "on_hand": 1_000_000, "gtins": ()})
        for number in range(lines)
    ]
    setup.add_store(work, LOCATION, always_open(order_limit=1_000_000), people, products, now)
    code = enrolment.new_code(work, LOCATION.number, now)
    return setup.add_storefront(work, "shop", "Shop"), enrolment.enrol(work, code, "Counter", now)


def _play(url: str, key: str, tablet: EnrolAnswer, numbers: range, lines: int) -> None:
    """Place orders and take each to its end, in twelve commands one after the other."""
    units = 6 // lines
    slot = (next_slot() + timedelta(hours=1)).isoformat()
    wanted = [{"sku": f"SKU-{number}", "quantity": units} for number in range(lines)]
    body = cart(slot_start=slot, lines=wanted)
    with _client(url, key) as front, _client(f"{url}/v1/stores/{tablet.store}", tablet.token) as store:
        for number in numbers:
            answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": f"order {number}"})
            order_id = answer.raise_for_status().json()["order_id"]
            steps = _steps(lines, units, f"{number:05}")
            commands = [
                pushed(order_id, kind, COMMANDS * number + step, base, **args)
                for step, (kind, base, args) in enumerate(steps, 1)
            ]
            results = [result for command in commands for result in push(store, command)]
            assert [each["status"] for each in results] == ["applied"] * COMMANDS, results


def _steps(lines: int, units: int, bag: str) -> list[tuple[str, int, dict[str, Any]]]:
    """Type, version it builds on, and arguments of twelve commands."""
    picks = [
        (
            "pick_item",
            1,
            {"line_id": str(line + 1), "quantity": 1, "method": "scanned", "code": f"SKU-{line}"},
        )
        for line in range(lines)
        for _ in range(units)
    ]
    stage = ("stage_bag", 1, {"bag_id": bag, "staging_location": "B-07", "items": []})
    notes = [("add_note", 1, {"text": "Box is dented"})] * (COMMANDS - 4 - len(picks))
    ready: tuple[str, int, dict[str, Any]] = ("mark_ready", COMMANDS - 1, {})
    give = ("hand_over", COMMANDS, {"method": "pass", "pass_check": "valid"})
    return [("start_picking", 1, {}), *picks, *notes, stage, ready, give]


@contextmanager
def _client(url: str, token: str) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=PATIENCE_S) as client:
        yield client


def _read(url: str, sizes: Callable[[Connection], Sizes]) -> Sizes:
    database = open_database(Settings(url))
    rows = database.read(lambda c: c.execute(text("SELECT count(*) FROM feed")).scalar_one())
    found = database.read(sizes)
    database.close()
    return {**found, _ROWS: float(rows)}


def _of_sqlite(connection: Connection) -> Sizes:
    query = (
        "SELECT m.tbl_name, sum(s.pgsize) FROM dbstat s JOIN sqlite_schema m ON m.name = s.name GROUP BY 1"
    )
    return {name: float(size) for name, size in connection.execute(text(query))}


def _of_postgres(connection: Connection) -> Sizes:
    query = (
        "SELECT relname, pg_total_relation_size(oid) FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    )
    found = {name: float(size) for name, size in connection.execute(text(query))}
    written = connection.execute(text("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")).scalar_one()
    return {**found, _LOG: float(written)}


def _report(title: str, sizes: Sizes) -> None:
    kept = {name: size for name, size in sizes.items() if size >= _LEAST and name not in _BESIDE}
    print(f"bytes an order, {COMMANDS} commands, tables with their indexes; {title}")
    for name, size in sorted(kept.items(), key=lambda each: -each[1]):
        print(f"  {name:22}{size:10,.0f}")
    print(f"  {'all':22}{sum(kept.values()):10,.0f}")
    for name in sorted(_BESIDE & sizes.keys()):
        print(f"  {name:22}{sizes[name]:10,.0f}")
    stays = sum(size for name, size in kept.items() if name in FOR_EVER)
    feed = FEED_KEPT * sizes[FEED] / sizes[_ROWS]
    ledger = LEDGER_KEPT.days * ORDERS_A_DAY * sizes[LEDGER]
    print(f"  {'GB; stores':>12}{'for ever, a day':>18}{'a year':>12}{'feed at most':>14}{'ledger':>12}")
    for stores in STORES:
        day = stores * ORDERS_A_DAY * stays / 1e9
        bounded = f"{stores * feed / 1e9:14,.1f}{stores * ledger / 1e9:12,.1f}"
        print(f"  {stores:12,}{day:18,.2f}{day * DAYS:12,.0f}{bounded}")


if __name__ == "__main__":
    main()
