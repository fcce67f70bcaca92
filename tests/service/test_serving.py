"""How the service listens and how it stops: nobody waits for nothing, and what was begun is finished."""

import asyncio
import json
import re
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from fastapi import FastAPI

from central_service.api.state import ServiceState
from central_service.main import _lifespan, open_database
from central_service.services.clock import utc_now
from central_service.serving import listen
from central_service.settings import Settings
from pickup_domain.sync import EnrolAnswer
from staff_app.commands.demo.service import ServiceProcess
from tests.busy_store import place, prepared
from tests.live_service import PATIENCE_S, push, pushed
from tests.processes import is_worker

pytestmark = pytest.mark.timeout(300)
_LATE_S = 0.5
"""Longer than what uvicorn gives everybody: who is not waited for is cut off by then."""


def test_an_accepted_connection_sends_each_answer_at_once() -> None:
    """Linux hands the option on to what is accepted; without it answers wait for an ACK."""
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1


class SlowToStop:
    """Something beside the answers that ends only once another was asked to, too."""

    def __init__(self, asked: threading.Barrier) -> None:
        self._asked = asked

    def start(self) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Wait for the other."""
        self._asked.wait(20)


def test_what_goes_on_beside_the_answers_is_stopped_all_at_once(tmp_path: Path) -> None:
    """One after the other they could take longer than whoever stops the service waits."""
    settings = Settings(f"sqlite:///{tmp_path / 'central.sqlite3'}")
    asked = threading.Barrier(2)
    workers = (SlowToStop(asked), SlowToStop(asked))

    async def run_once() -> None:
        async with _lifespan(ServiceState(open_database(settings), utc_now), settings, workers)(FastAPI()):
            pass

    asyncio.run(run_once())
    assert not asked.broken


class BegunPush:
    """A push whose head has been read and whose body is still to come."""

    def __init__(self, service: ServiceProcess, enrolled: EnrolAnswer, command: dict[str, Any]) -> None:
        self._body = json.dumps({"commands": [command]}).encode()
        self._line = socket.create_connection(("127.0.0.1", service.port), PATIENCE_S)
        head = (
            f"POST /v1/stores/{enrolled.store}/commands HTTP/1.1",
            f"Host: 127.0.0.1:{service.port}",
            f"Authorization: Bearer {enrolled.token}",
            "Content-Type: application/json",
            f"Content-Length: {len(self._body)}",
            "Expect: 100-continue",
        )
        self._line.sendall("\r\n".join((*head, "", "")).encode())
        assert self._line.recv(1000).startswith(b"HTTP/1.1 100 ")  # the app asks for the body

    def finish(self) -> dict[str, Any]:
        """Send the body: the result of its command."""
        self._line.sendall(self._body)
        with self._line, self._line.makefile("rb") as answer:
            head, _, body = answer.read().partition(b"\r\n\r\n")
        assert b" 200 " in head.splitlines()[0], head
        [result] = json.loads(body)["results"]
        found: dict[str, Any] = result
        return found


def listens(process: psutil.Process) -> bool:
    """Whether it would take somebody who comes now."""
    try:
        return any(each.status == psutil.CONN_LISTEN for each in process.net_connections("tcp"))
    except psutil.NoSuchProcess:
        return False


@contextmanager
def stopping(service: ServiceProcess) -> Iterator[None]:
    """Each of its processes has heard it and takes nobody any more; afterwards it has ended."""
    parent = psutil.Process(service.pid)
    serving = [each for each in parent.children() if is_worker(each)] or [parent]
    ending = threading.Thread(target=service.stop)
    ending.start()
    while any(listens(each) for each in serving):
        time.sleep(0.01)
    time.sleep(_LATE_S)
    yield
    ending.join()


def poll(service: ServiceProcess, enrolled: EnrolAnswer, since: int) -> list[Any]:
    """What a long-poll of 25 s is answered with."""
    query = {"epoch": enrolled.epoch, "since": str(since), "wait": "25"}
    with tablet(service, enrolled) as client:
        found: list[Any] = client.get("/changes", params=query).raise_for_status().json()["changes"]
    return found


@contextmanager
def tablet(service: ServiceProcess, enrolled: EnrolAnswer) -> Iterator[httpx.Client]:
    """A bare client with a tablet's token."""
    headers = {"Authorization": f"Bearer {enrolled.token}"}
    base = f"{service.url}/v1/stores/{enrolled.store}"
    with httpx.Client(base_url=base, headers=headers, trust_env=False, timeout=PATIENCE_S) as client:
        yield client


def waiters(service: ServiceProcess) -> float:
    """How many long-polls wait."""
    shown = httpx.get(f"{service.url}/metrics", trust_env=False, timeout=PATIENCE_S).text
    found = re.search(r"^counterhand_feed_waiters ([\d.]+)$", shown, re.MULTILINE)
    return float(found[1]) if found else 0.0


def test_a_stop_finishes_what_was_begun_and_sends_polls_home(database_url: str) -> None:
    """One process on a file, two on PostgreSQL: the push is answered, and counts, though it came late."""
    key, (enrolled,) = prepared(database_url, 1)
    is_shared = database_url.startswith("postgresql")
    with (
        ServiceProcess(database_url, workers=2 if is_shared else 1) as service,
        ThreadPoolExecutor(1) as pool,
    ):
        [order_id] = place(service.url, key, 1)
        with tablet(service, enrolled) as client:
            head = client.get("/snapshot").json()["seq"]
        waiting = pool.submit(poll, service, enrolled, head)
        while not waiters(service):
            assert not waiting.done()
        command = pushed(order_id, "start_picking")
        begun = BegunPush(service, enrolled, command)
        with stopping(service):
            result = begun.finish()
        assert result["status"] == "applied"
        assert waiting.result() == []
        assert "Traceback" not in service.said()
        service.start()
        with tablet(service, enrolled) as client:
            assert push(client, command) == [result]
