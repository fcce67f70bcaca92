"""Live, ready and metrics; what is said while the database is away, busy, or of another version."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import make_url, text

from central_service.api import health
from central_service.storage import postgres as engine
from central_service.storage.database import Database, UnitOfWork
from tests.live_service import LiveService, cart, push, pushed
from tests.postgres import PostgresServer

_THREADS = 40
"""As many as answer at once."""


def get(service: LiveService, path: str) -> httpx.Response:
    """An answer."""
    return httpx.get(service.url + path, trust_env=False, timeout=20)


def test_a_running_service_is_live_and_ready(service: LiveService) -> None:
    """Neither needs a key."""
    assert get(service, "/health/live").json()["status"] == "live"
    assert get(service, "/health/ready").json()["status"] == "ready"


def test_another_versions_schema_is_not_ready_but_live(service: LiveService) -> None:
    """Restarting would not help: requests go elsewhere until somebody updates it."""
    service.database.write(
        lambda work: work.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    )
    answer = get(service, "/health/ready")
    assert (answer.status_code, answer.json()["code"]) == (503, "other_schema")
    assert get(service, "/health/live").status_code == 200


def test_a_stopping_service_is_not_ready(service: LiveService) -> None:
    """Nobody is sent to it any more."""
    service.app.state.service.wakeups.close()
    answer = get(service, "/health/ready")
    assert (answer.status_code, answer.json()["code"]) == (503, "stopping")


def test_metrics_count_requests_by_route_and_what_waits(service: LiveService) -> None:
    """No id ever becomes a label."""
    with service.storefront() as front:
        front.get("/v1/orders/01a209d2-4bc8-7756-875f-e3716f6f5e2a")
    shown = get(service, "/metrics")
    assert shown.headers["content-type"].startswith("text/plain")
    assert 'route="/v1/orders/{order_id}",status="404"' in shown.text
    assert "01a209d2" not in shown.text
    assert 'counterhand_messages{state="dead"} 0.0' in shown.text
    assert 'counterhand_overdue_seconds{queue="deadlines"} 0.0' in shown.text


def test_an_unknown_command_type_is_no_label(service: LiveService) -> None:
    """A tablet could otherwise fill the memory of whoever collects metrics."""
    with service.tablet(service.enrol()) as tablet:
        push(tablet, pushed("01a209d2-4bc8-7756-875f-e3716f6f5e2a", "sing_a_song_4711"))
    shown = get(service, "/metrics").text
    assert 'type="unknown"' in shown
    assert "sing_a_song" not in shown


def test_a_made_up_method_is_no_label(service: LiveService) -> None:
    """Nobody needs a key to send one."""
    for method in ("GET", "SING4711"):
        httpx.request(method, f"{service.url}/nowhere", trust_env=False)
    shown = get(service, "/metrics").text
    assert 'method="other"' in shown
    assert 'method="GET"' in shown
    assert "SING" not in shown


@contextmanager
def on_postgres(folder: Path, server: PostgresServer, pool: int = 10) -> Iterator[LiveService]:
    """A service on a database of its own."""
    with server.database() as url, LiveService(folder, database_url=url, database_pool=pool) as running:
        yield running


def test_a_server_that_went_away_is_said_and_its_return_needs_nobody(
    tmp_path: Path, postgres: PostgresServer
) -> None:
    """503 with a time to come back, then as if nothing had been."""
    with on_postgres(tmp_path, postgres) as service:
        name = make_url(service.settings.database_url).database
        postgres.execute(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false")
        end_them = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
        postgres.execute(f"{end_them}'{name}'")
        answer = get(service, "/health/ready")
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
        with service.storefront() as front:
            away = front.get("/v1/locations/DT01/slots", params={"date": "2026-11-24"})
        assert (away.status_code, away.headers["Retry-After"]) == (503, "2")
        assert get(service, "/health/live").status_code == 200
        postgres.execute(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true")
        assert get(service, "/health/ready").status_code == 200


def test_when_every_connection_is_taken_requests_are_refused_and_not_hung(
    tmp_path: Path, postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever waits learns it in bounded time, and the next one is served."""
    monkeypatch.setattr(engine, "_POOL_WAIT_S", 0.2)
    with on_postgres(tmp_path, postgres, pool=2) as service:
        let_go = threading.Event()
        held = [Hold(service.database, let_go) for _ in range(2)]
        with service.storefront() as front:
            answer = front.get("/v1/locations/DT01/slots", params={"date": "2026-11-24"})
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
        let_go.set()
        for each in held:
            each.thread.join()
        assert get(service, "/health/ready").status_code == 200


def test_an_order_that_got_no_connection_is_placed_once_when_asked_again(
    tmp_path: Path, postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was decided: the same key gives the order, and gives it again."""
    monkeypatch.setattr(engine, "_POOL_WAIT_S", 0.2)
    with on_postgres(tmp_path, postgres, pool=1) as service, service.storefront() as front:
        let_go = threading.Event()
        held = Hold(service.database, let_go)
        asked: dict[str, Any] = {"json": cart(), "headers": {"Idempotency-Key": "rush"}}
        refused = front.post("/v1/orders", **asked)
        assert (refused.status_code, refused.json()["code"]) == (503, "unavailable")
        assert float(refused.headers["Retry-After"]) > 0
        let_go.set()
        held.thread.join()
        placed = [front.post("/v1/orders", **asked).raise_for_status().json()["order_id"] for _ in range(2)]
    assert placed[0] == placed[1]


def test_a_database_that_hangs_is_not_ready(
    tmp_path: Path, postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A load balancer gets its answer."""
    monkeypatch.setattr(health, "_PATIENCE_S", 0.2)
    with on_postgres(tmp_path, postgres, pool=1) as service:
        let_go = threading.Event()
        held = Hold(service.database, let_go)
        answer = get(service, "/health/ready")
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
        let_go.set()
        held.thread.join()


def test_a_service_whose_threads_all_wait_is_not_ready(
    embedded: LiveService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer needs none of them to be free."""
    monkeypatch.setattr(health, "_PATIENCE_S", 0.2)
    waiting, let_go = threading.Semaphore(0), threading.Event()
    read = embedded.database.read

    def slow(run: Any) -> Any:  # noqa: ANN401
        waiting.release()
        let_go.wait(60)
        return read(run)

    monkeypatch.setattr(embedded.database, "read", slow)
    with embedded.storefront() as front, ThreadPoolExecutor(_THREADS) as pool:
        asked = [pool.submit(front.get, f"/v1/orders/{UUID(int=each)}") for each in range(_THREADS)]
        try:
            assert all(waiting.acquire(timeout=30) for _ in asked)
            answer = get(embedded, "/health/ready")
            assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
        finally:
            let_go.set()
        assert {each.result().status_code for each in asked} == {404}


class Hold:
    """A transaction that takes its time."""

    def __init__(self, database: Database, let_go: threading.Event) -> None:
        self._let_go = let_go
        self._entered = threading.Event()
        self.thread = threading.Thread(target=database.write, args=(self._wait,))
        self.thread.start()
        assert self._entered.wait(10)

    def _wait(self, work: UnitOfWork) -> None:
        work.connection.execute(text("SELECT 1"))
        self._entered.set()
        self._let_go.wait(30)
