"""Several processes on one PostgreSQL database: together they are one service."""

import os
import re
import signal
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import psutil
import psycopg
import pytest
import uvicorn
from sqlalchemy import update
from sqlmodel import col

from central_service.api.state import Wakeups
from central_service.main import create_app, open_database
from central_service.settings import Settings
from central_service.storage.postgres_news import NAME
from central_service.storage.tables import ProductRow
from pickup_domain.sync import EnrolAnswer
from staff_app.commands.demo.service import ServiceProcess
from tests.busy_store import place, prepared
from tests.live_service import PATIENCE_S, cart, next_slot, push, pushed
from tests.postgres import PostgresServer
from tests.processes import is_worker
from tests.reference_rows import DRILL

pytestmark = [pytest.mark.xdist_group("workers"), pytest.mark.timeout(300)]
_SOON_S = 100.0


@pytest.fixture(scope="module")
def url(postgres: PostgresServer) -> Iterator[str]:
    """A database of these tests' own."""
    with postgres.database() as found:
        yield found


@pytest.fixture(scope="module")
def keys(url: str) -> tuple[str, list[EnrolAnswer]]:
    """A storefront's key and tablets."""
    return prepared(url, 2)


@pytest.fixture(scope="module")
def pair(url: str, keys: tuple[str, list[EnrolAnswer]]) -> Iterator[tuple[ServiceProcess, ServiceProcess]]:
    """Two services of two workers each."""
    del keys
    with ServiceProcess(url, workers=2) as first, ServiceProcess(url, workers=2) as second:
        yield first, second


@contextmanager
def tablet(url: str, enrolled: EnrolAnswer) -> Iterator[httpx.Client]:
    """A bare client with a tablet's token."""
    headers = {"Authorization": f"Bearer {enrolled.token}"}
    base = f"{url}/v1/stores/{enrolled.store}"
    with httpx.Client(base_url=base, headers=headers, trust_env=False, timeout=PATIENCE_S) as client:
        yield client


def until(is_so: Callable[[], bool]) -> None:
    """Wait for something."""
    end = time.monotonic() + _SOON_S
    while not is_so():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)


def answers(service: ServiceProcess, path: str) -> bool:
    """Whether it says 200 there."""
    try:
        return httpx.get(service.url + path, trust_env=False, timeout=5).status_code == 200
    except httpx.HTTPError:
        return False


def workers(service: ServiceProcess) -> list[psutil.Process]:
    """The processes that serve."""
    return [each for each in psutil.Process(service.pid).children() if is_worker(each)]


def head(client: httpx.Client, epoch: str) -> int:
    """The newest number of the feed."""
    page = client.get("/changes", params={"epoch": epoch, "since": 0, "limit": 1}).json()
    return int(page["head"])


def poll(client: httpx.Client, epoch: str, since: int) -> int:
    """A long-poll of 25 s: how many changes it answered with; none where nothing woke it."""
    params: dict[str, str | int] = {"epoch": epoch, "since": since, "wait": 25}
    return len(client.get("/changes", params=params).raise_for_status().json()["changes"])


def waiting_poll(
    service: ServiceProcess, client: httpx.Client, epoch: str, found: list[int]
) -> threading.Thread:
    """A long-poll that waits; one that what another test left to be told has answered is asked again."""
    while True:
        found.clear()
        since = head(client, epoch)
        waiting = threading.Thread(target=lambda: found.append(poll(client, epoch, since)))  # noqa: B023 - now
        waiting.start()
        until(lambda: _metric(service, "counterhand_feed_waiters") >= 1 or not waiting.is_alive())  # noqa: B023
        if waiting.is_alive():
            return waiting


def hearing(postgres: PostgresServer) -> set[int]:
    """The processes that hear notices."""
    query = "SELECT application_name FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
    return {int(str(name).removeprefix(f"{NAME}-")) for (name,) in postgres.execute(query)}


def all_at_work(postgres: PostgresServer, *services: ServiceProcess) -> None:
    """Wait until both workers of each answer and hear."""
    for service in services:
        until(lambda: len(workers(service)) == 2 and answers(service, "/health/ready"))  # noqa: B023 - now
        until(lambda: {each.pid for each in workers(service)} <= hearing(postgres))  # noqa: B023


@contextmanager
def listening_only(url: str) -> Iterator[tuple[str, Wakeups]]:
    """A service in this process that does not watch the counters: only a notice wakes its polls."""
    app = create_app(Settings(url, feed_watch_s=3600))
    wakeups: Wakeups = app.state.service.wakeups
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        until(lambda: server.started)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", wakeups
        wakeups.close()
        server.should_exit = True
        thread.join()


@pytest.mark.parametrize("before", ["", "v2:7 1½ !"], ids=["at once", "after an odd notice"])
def test_a_commit_of_one_service_wakes_the_long_polls_of_another(
    url: str,
    pair: tuple[ServiceProcess, ServiceProcess],
    keys: tuple[str, list[EnrolAnswer]],
    postgres: PostgresServer,
    before: str,
) -> None:
    """By PostgreSQL's notices: nothing else would tell it. One of a version to come ends no listening."""
    key, (enrolled, _) = keys
    found: list[int] = []
    all_at_work(postgres, *pair)
    with listening_only(url) as (where, wakeups), tablet(where, enrolled) as client:
        until(lambda: os.getpid() in hearing(postgres))
        if before:
            with psycopg.connect(url, autocommit=True) as other:
                other.execute("SELECT pg_notify('counterhand', %s)", (before,))
        since = head(client, enrolled.epoch)
        waiting = threading.Thread(target=lambda: found.append(poll(client, enrolled.epoch, since)))
        waiting.start()
        until(lambda: bool(wakeups.stores()))
        place(pair[0].url, key, 1, "wake again" if before else "wake")
        waiting.join()
    assert found[0] > 0


def test_news_come_back_after_the_listening_connections_were_cut(
    pair: tuple[ServiceProcess, ServiceProcess],
    keys: tuple[str, list[EnrolAnswer]],
    postgres: PostgresServer,
) -> None:
    """And what was told meanwhile, the watch over the counters finds."""
    key, (enrolled, _) = keys
    found: list[int] = []
    all_at_work(postgres, *pair)
    with tablet(pair[1].url, enrolled) as client:
        waiting = waiting_poll(pair[1], client, enrolled.epoch, found)
        cut = postgres.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name LIKE 'counterhand-news%'"
        )
        assert len(cut) >= 4
        place(pair[0].url, key, 1, "cut")
        waiting.join()
    assert found[0] > 0


def test_a_command_that_two_services_get_at_once_counts_once(
    pair: tuple[ServiceProcess, ServiceProcess], keys: tuple[str, list[EnrolAnswer]]
) -> None:
    """Both give the same result."""
    key, (enrolled, _) = keys
    [order_id] = place(pair[0].url, key, 1, "double")
    for number in range(10):
        command = pushed(order_id, "add_note", 1000 + number, text=f"note {number}")
        results: list[dict[str, object]] = []
        gate = threading.Barrier(4)

        def send(service: ServiceProcess, command: dict[str, object] = command) -> None:
            with tablet(service.url, enrolled) as client:
                gate.wait()  # noqa: B023 - joined below
                results.append(push(client, command)[0])  # noqa: B023

        threads = [threading.Thread(target=send, args=(service,)) for service in (*pair, *pair)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(results) == 4
        assert all(result == results[0] for result in results)
        assert results[0]["status"] == "applied"


def leave(url: str, units: int) -> None:
    """So many drills of the first store can still be promised."""
    database = open_database(Settings(url))
    of_drill = (col(ProductRow.store_id) == 1) & (col(ProductRow.sku) == DRILL.sku)
    left = update(ProductRow).where(of_drill).values(on_hand=ProductRow.reserved + units)
    database.write(lambda work: work.connection.execute(left))
    database.close()


def test_five_units_go_to_exactly_five_of_two_hundred_at_two_services(
    url: str, pair: tuple[ServiceProcess, ServiceProcess], keys: tuple[str, list[EnrolAnswer]]
) -> None:
    """Four processes on one database promise no unit twice.

    All want one row: its lock is handed from one to the next, and whoever waits for it has a connection.
    On a machine with much else to do somebody's wait for a connection runs out: that is a 503, nothing has
    been decided, and who asks again under the same key, as docs/storefront.md says, gets the one answer.
    """
    leave(url, 5)
    body = cart(lines=[{"sku": DRILL.sku, "quantity": 1}], slot_start=next_slot(4).isoformat())

    def shop(number: int) -> int:
        headers = {"Authorization": f"Bearer {keys[0]}", "Idempotency-Key": f"race {number}"}
        where = f"{pair[number % 2].url}/v1/orders"
        while True:
            answer = httpx.post(where, json=body, headers=headers, trust_env=False, timeout=60)
            if answer.status_code != 503:
                return answer.status_code
            assert answer.json()["code"] == "unavailable"
            time.sleep(float(answer.headers["Retry-After"]))

    with ThreadPoolExecutor(40) as pool:
        found = Counter(pool.map(shop, range(200)))
    leave(url, 1_000_000)
    assert found == {201: 5, 409: 195}


def test_the_feed_has_no_gaps_whichever_of_four_processes_writes(
    pair: tuple[ServiceProcess, ServiceProcess], keys: tuple[str, list[EnrolAnswer]]
) -> None:
    """And a reader never sees a number before a smaller one."""
    key, enrolled = keys
    ids = place(pair[0].url, key, 4, "gaps")
    with tablet(pair[0].url, enrolled[0]) as reader:
        began = head(reader, enrolled[0].epoch)
        done = threading.Event()
        seen: list[int] = []

        def read() -> None:
            since = began
            while not done.is_set() or since < head(reader, enrolled[0].epoch):
                params: dict[str, str | int] = {"epoch": enrolled[0].epoch, "since": since}
                page = reader.get("/changes", params=params).json()
                seen.extend(each["seq"] for each in page["changes"])
                since = page["next"]

        reading = threading.Thread(target=read)
        reading.start()

        def write(writer: int) -> None:
            with tablet(pair[writer % 2].url, enrolled[writer // 2 % 2]) as client:
                for number in range(15):
                    command = pushed(
                        ids[(number + writer) % 4], "add_note", 2000 + number, text=f"{writer} {number}"
                    )
                    assert push(client, command)[0]["status"] == "applied"

        writers = [threading.Thread(target=write, args=(number,)) for number in range(6)]
        for thread in writers:
            thread.start()
        for thread in writers:
            thread.join()
        done.set()
        reading.join()
        assert seen == list(range(began + 1, began + len(seen) + 1))
        assert len(seen) == 6 * 15


def test_metrics_tell_of_all_workers_and_of_nobody_in_person(
    pair: tuple[ServiceProcess, ServiceProcess], keys: tuple[str, list[EnrolAnswer]]
) -> None:
    """Whichever worker answers, counts are the machine's; labels hold no id."""
    key, (enrolled, _) = keys
    before = _metric(pair[0], 'counterhand_commands_total{status="applied",type="add_note"}')
    [order_id] = place(pair[0].url, key, 1, "metrics")
    for number in range(8):
        with tablet(pair[0].url, enrolled) as client:
            push(client, pushed(order_id, "add_note", 3000 + number, text=f"m {number}"))
    after = _metric(pair[0], 'counterhand_commands_total{status="applied",type="add_note"}')
    assert after - before == 8
    shown = httpx.get(pair[0].url + "/metrics", trust_env=False, timeout=PATIENCE_S).text
    assert 'route="/v1/stores/{store}/commands"' in shown
    assert "Jonas" not in shown
    assert re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-7", shown) is None


def test_a_killed_worker_is_replaced_and_its_polls_are_forgotten(url: str, postgres: PostgresServer) -> None:
    """Nobody has to do anything."""
    with ServiceProcess(url, workers=2) as service:
        all_at_work(postgres, service)
        victim = workers(service)[0]
        victim.send_signal(signal.SIGKILL)
        until(lambda: victim.pid not in {each.pid for each in workers(service)})
        until(lambda: len(workers(service)) == 2)
        until(lambda: answers(service, "/health/ready"))
        assert _metric(service, "counterhand_feed_waiters") == 0


def test_a_stop_leaves_no_process_and_sends_polls_home(
    url: str, keys: tuple[str, list[EnrolAnswer]], postgres: PostgresServer
) -> None:
    """Whatever they had still to wait."""
    _, (enrolled, _) = keys
    found: list[int] = []
    with ServiceProcess(url, workers=2) as service, tablet(service.url, enrolled) as client:
        all_at_work(postgres, service)
        since = head(client, enrolled.epoch)
        waiting = threading.Thread(target=lambda: found.append(poll(client, enrolled.epoch, since)))
        waiting.start()
        until(lambda: _metric(service, "counterhand_feed_waiters") >= 1)
        family = workers(service)
        service.stop()
        waiting.join()
        assert not [each for each in family if each.is_running()]
        assert "Traceback" not in service.said()
    assert found == [0]


def test_workers_end_with_a_parent_that_was_killed(url: str, postgres: PostgresServer) -> None:
    """They do not keep the port."""
    service = ServiceProcess(url, workers=2)
    service.start()
    all_at_work(postgres, service)
    family = workers(service)
    os.kill(service.pid, signal.SIGKILL)
    until(lambda: not any(each.is_running() for each in family))
    service.kill()
    service.close()


def _metric(service: ServiceProcess, name: str) -> float:
    """A figure of its metrics; 0 where it is not there."""
    shown = httpx.get(service.url + "/metrics", trust_env=False, timeout=PATIENCE_S).text
    found = re.search(rf"^{re.escape(name)} ([\d.e+]+)$", shown, re.MULTILINE)
    return float(found.group(1)) if found else 0.0
