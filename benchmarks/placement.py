"""Checkouts per second: a hold and its order, and orders alone, each committed before it is answered.

The floor is a bare FastAPI endpoint that does one committed INSERT of the same size for the same clients.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import httpx

from benchmarks.common.processes import floor_service
from staff_app.commands.demo.service import ServiceProcess
from tests.busy_store import prepared
from tests.live_service import cart, next_slot
from tests.postgres import PostgresServer
from tests.reference_rows import DRILL

CLIENTS = 8
ORDERS = 400
REPEATS = 3
WORKERS = 2
_FLOOR = "bare FastAPI, one INSERT each"


def main() -> None:
    """Measure and print a table per engine."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _measure("SQLite, one process", f"sqlite:///{folder / 'central.sqlite3'}", "", folder)
        server = PostgresServer(durable=True)
        with server.database(empty=True) as url, server.database(empty=True) as floor_url:
            _measure(f"PostgreSQL, {WORKERS} workers", url, floor_url, folder, workers=WORKERS)
        server.stop()


def _measure(title: str, url: str, floor_database: str, folder: Path, workers: int = 1) -> None:
    key, _ = prepared(url, 1)
    rates: dict[str, list[float]] = {
        _FLOOR: [],
        "orders": [],
        "hold, then order": [],
    }
    numbers = count()
    with (
        ServiceProcess(url, workers=workers, is_bounded=False) as service,
        floor_service(folder, floor_database) as floor_url,
    ):
        for _ in range(REPEATS):
            for name, one in (
                (_FLOOR, _insert(floor_url)),
                ("orders", _order(service.url, key, numbers)),
                ("hold, then order", _checkout(service.url, key, numbers)),
            ):
                rates[name].append(ORDERS / _together(one))
    floor = statistics.median(rates[_FLOOR])
    print(f"checkouts per second, {CLIENTS} clients, median of {REPEATS} runs; {title}")
    print(f"{'':34}{'per s':>8}{'ratio':>8}")
    for name, found in rates.items():
        rate = statistics.median(found)
        print(f"{name:34}{rate:8.0f}{rate / floor:8.2f}")


def _body(**changes: object) -> dict[str, object]:
    return cart(lines=[{"sku": DRILL.sku, "quantity": 1}], slot_start=next_slot(4).isoformat(), **changes)


Ask = Callable[[httpx.Client], None]


def _insert(url: str) -> Ask:
    body = _body()
    return lambda client: _check(client.post(f"{url}/insert", json=body))


def _order(url: str, key: str, numbers: Iterator[int]) -> Ask:
    def ask(client: httpx.Client) -> None:
        headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": f"order {next(numbers)}"}
        _check(client.post(f"{url}/v1/orders", json=_body(), headers=headers))

    return ask


def _checkout(url: str, key: str, numbers: Iterator[int]) -> Ask:
    def ask(client: httpx.Client) -> None:
        headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": f"hold {next(numbers)}"}
        wanted = {name: value for name, value in _body().items() if name != "customer"}
        held = client.post(f"{url}/v1/holds", json=wanted, headers=headers)
        _check(held)
        body = {"hold_id": held.json()["hold_id"], "customer": _body()["customer"]}
        _check(
            client.post(
                f"{url}/v1/orders", json=body, headers=headers | {"Idempotency-Key": f"{next(numbers)}"}
            )
        )

    return ask


def _check(answer: httpx.Response) -> None:
    if answer.is_error:
        raise RuntimeError(answer.text)


def _together(ask: Ask) -> float:
    def work(_: int) -> None:
        with httpx.Client(trust_env=False, timeout=30) as client:
            for _ in range(ORDERS // CLIENTS):
                ask(client)

    begun = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as pool:
        list(pool.map(work, range(CLIENTS)))
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
