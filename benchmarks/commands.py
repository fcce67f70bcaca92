"""Commands per second at the service, one by one and in batches of 100, each committed before it is answered.

The floor is a bare FastAPI endpoint that does one committed INSERT of the same size for the same clients.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import httpx
from uuid_utils.compat import uuid7

from benchmarks.common.processes import floor_service
from pickup_domain.sync import EnrolAnswer, PushBatch, PushedCommand
from staff_app.commands.demo.service import ServiceProcess
from tests.busy_store import place, prepared
from tests.live_service import MAYA
from tests.postgres import PostgresServer

CLIENTS = 8
SINGLE = 1_600
BATCH = 100
BATCHES = 40
REPEATS = 3
WORKERS = 2
PATIENCE_S = 60.0


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
    key, tablets = prepared(url, CLIENTS)
    single: list[float] = []
    batched: list[float] = []
    floor: list[float] = []
    seq = iter(range(1, 10_000_000))
    with (
        ServiceProcess(url, workers=workers, is_bounded=False) as service,
        floor_service(folder, floor_database) as floor_url,
    ):
        orders = place(service.url, key, CLIENTS * 25)
        for _ in range(REPEATS):
            floor.append(_floor(floor_url, orders))
            single.append(_pushed(service.url, tablets, orders, SINGLE, 1, lambda: next(seq)))
            batched.append(_pushed(service.url, tablets, orders, BATCHES * BATCH, BATCH, lambda: next(seq)))
    bare = statistics.median(floor)
    print(f"commands per second, {CLIENTS} clients, median of {REPEATS} runs; {title}")
    print(f"{'':34}{'per s':>8}{'ratio':>8}")
    for name, rates in (
        ("bare FastAPI, one INSERT each", floor),
        ("central-service, one by one", single),
        (f"central-service, {BATCH} in a batch", batched),
    ):
        rate = statistics.median(rates)
        print(f"{name:34}{rate:8.0f}{rate / bare:8.2f}")


def _pushed(
    url: str, tablets: list[EnrolAnswer], orders: list[str], count: int, size: int, seq: Callable[[], int]
) -> float:
    share = len(orders) // CLIENTS

    def work(number: int) -> Callable[[], None]:
        enrolled, own = tablets[number], orders[number * share : (number + 1) * share]
        bodies = [
            PushBatch(
                commands=tuple(_note(own[each % share], seq()) for each in range(size))
            ).model_dump_json()
            for _ in range(count // CLIENTS // size)
        ]
        headers = {"Authorization": f"Bearer {enrolled.token}", "Content-Type": "application/json"}

        def run() -> None:
            with httpx.Client(headers=headers, trust_env=False, timeout=PATIENCE_S) as client:
                for body in bodies:
                    answer = client.post(f"{url}/v1/stores/{enrolled.store}/commands", content=body)
                    assert all(result["status"] == "applied" for result in answer.json()["results"])

        return run

    return count / _together([work(number) for number in range(CLIENTS)])


def _floor(url: str, orders: list[str]) -> float:
    body = PushBatch(commands=(_note(orders[0], 1),)).model_dump_json()

    def run() -> None:
        with httpx.Client(trust_env=False, timeout=PATIENCE_S) as client:
            for _ in range(SINGLE // CLIENTS):
                client.post(f"{url}/insert", content=body).raise_for_status()

    return SINGLE / _together([run] * CLIENTS)


def _together(jobs: list[Callable[[], None]]) -> float:
    """Seconds until all are done; what one of them raises ends the measurement."""
    with ThreadPoolExecutor(len(jobs)) as threads:
        begun = time.perf_counter()
        for done in [threads.submit(job) for job in jobs]:
            done.result()
        return time.perf_counter() - begun


def _note(order_id: str, seq: int) -> PushedCommand:
    return PushedCommand(
        id=uuid7(),
        seq=seq,
        type="add_note",
        order_id=UUID(order_id),
        base_version=1,
        actor=MAYA,
        occurred_at=datetime.now(UTC),
        args={"text": f"note {seq}"},
    )


if __name__ == "__main__":
    main()
