"""Kills of the real service while tablets push: what was acknowledged is in its history, once."""

import hashlib
import json
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import psutil
import pytest
from sqlalchemy import text
from uuid_utils.compat import uuid7

from central_service.main import open_database
from central_service.settings import Settings
from central_service.storage.database import Database
from central_service.storage.opening import is_shared
from pickup_domain import day
from pickup_domain.order import Order
from pickup_domain.sync import EnrolAnswer, PushedCommand
from staff_app.commands.demo.service import ServiceProcess
from staff_app.errors import ServiceError
from staff_app.sync.client import ServiceClient
from tests.busy_store import place, prepared
from tests.conftest import Figures
from tests.live_service import MAYA, next_slot
from tests.postgres import PostgresServer
from tests.processes import is_worker

pytestmark = [pytest.mark.proof, pytest.mark.timeout(300)]
_BATCH = 50
_TABLETS = 4
_WORD_EVERY = 10
LENA: dict[str, object] = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}


@dataclass
class Tablet:
    """Pushes notes about orders, which others write about too, and words about a slot of its own."""

    enrolled: EnrolAnswer
    orders: list[str]
    count: int
    slot: datetime
    acknowledged: list[UUID] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def work(self, url: str) -> None:
        """All of them; a batch without an answer is sent again as it was."""
        client = ServiceClient(url, self.enrolled.store, self.enrolled.token)
        pause = threading.Event()
        for first in range(0, self.count, _BATCH):
            batch = [self._command(number) for number in range(first, min(first + _BATCH, self.count))]
            while batch:
                try:
                    answer = client.push(batch)
                except ServiceError:
                    pause.wait(0.05)
                    continue
                final = {result.id for result in answer.results if result.status.is_final}
                self.refused += [f"{r.status} {r.code}" for r in answer.results if r.status != "applied"]
                self.acknowledged += [each.id for each in batch if each.id in final]
                batch = [each for each in batch if each.id not in final]
        client.close()

    def _command(self, number: int) -> PushedCommand:
        return self._word(number) if number % _WORD_EVERY == 0 else self._note(number)

    def _word(self, number: int) -> PushedCommand:
        """Each says something new, so that each counts."""
        return PushedCommand(
            id=uuid7(),
            seq=number + 1,
            type="limit_slot",
            order_id=day.STORE,
            base_version=0,
            actor=LENA,
            occurred_at=datetime.now(UTC),
            args={"start": self.slot.isoformat(), "order_limit": number + 1},
        )

    def _note(self, number: int) -> PushedCommand:
        return PushedCommand(
            id=uuid7(),
            seq=number + 1,
            type="add_note",
            order_id=UUID(self.orders[number % len(self.orders)]),
            base_version=1,
            actor=MAYA,
            occurred_at=datetime.now(UTC),
            args={"text": f"{self.enrolled.device_id} {number}"},
        )


@pytest.fixture(params=["sqlite", "postgresql"])
def durable_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database that keeps its promises: PostgreSQL with its own defaults, not the tests' quick ones."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'central.sqlite3'}"
        return
    server = PostgresServer(durable=True)
    with server.database(empty=True) as url:
        yield url
    server.stop()


def test_what_was_acknowledged_is_in_the_history_once(
    durable_url: str, is_long: bool, figures: Figures
) -> None:
    """However often the service, or one of its workers, is killed in the middle of commits and answers."""
    url = durable_url
    commands, kills = (100_000, 50) if is_long else (800, 4)
    key, enrolled = prepared(url, _TABLETS)
    random = Random(1)
    workers = 2 if is_shared(url) else 1
    with ServiceProcess(url, workers=workers, is_bounded=False) as service:
        orders = place(service.url, key, max(8, commands // 100))
        # All of them write about all orders, one after the other, so that they meet over each.
        tablets = [
            Tablet(each, orders[n:] + orders[:n], commands // _TABLETS, next_slot(48 + n))
            for n, each in enumerate(enrolled)
        ]
        threads = [threading.Thread(target=tablet.work, args=(service.url,)) for tablet in tablets]
        for thread in threads:
            thread.start()
        pause = threading.Event()
        for number in range(1, kills + 1):
            while sum(len(tablet.acknowledged) for tablet in tablets) < commands * number / (kills + 1):
                pause.wait(random.uniform(0.005, 0.03))
            _kill(service, random)
        for thread in threads:
            thread.join()
    assert [tablet.refused for tablet in tablets] == [[]] * _TABLETS
    acknowledged = [command_id for tablet in tablets for command_id in tablet.acknowledged]
    database = open_database(Settings(url))
    _check(database, acknowledged)
    database.close()
    figures(engine=url.partition(":")[0], workers=workers, commands=len(acknowledged), kills=kills)


def _kill(service: ServiceProcess, random: Random) -> None:
    """The one process; or one of several workers, which its parent replaces; or all of them."""
    workers = [each for each in psutil.Process(service.pid).children() if is_worker(each)]
    if workers and random.random() < 0.5:
        random.choice(workers).kill()
        return
    parent = psutil.Process(service.pid)
    parent.suspend()
    for each in parent.children():
        each.kill()
    service.kill()
    service.start()


def _check(database: Database, acknowledged: list[UUID]) -> None:
    """Ledger, events, log and orders each hold every command once, and neither chain is broken."""
    ids = {str(each) for each in acknowledged}
    assert len(ids) == len(acknowledged)
    ledger = _column(database, "SELECT command_id FROM command_ledger")
    assert sorted(ledger) == sorted(ids)
    events = [json.loads(body) for body in _chain(database, "order_event")]
    notes = [event["command_id"] for event in events if event["kind"] == "note_added"]
    log = [json.loads(body) for body in _chain(database, "audit_log")]
    words = [entry["facts"]["command"] for entry in log if entry["act"] == "limit_slot"]
    assert sorted(notes + words) == sorted(ids)
    assert len(words) == len(ids) / _WORD_EVERY
    assert sum(_column(database, "SELECT version FROM slot")) == len(words)
    feed = _column(database, "SELECT seq FROM feed ORDER BY seq")
    assert feed == list(range(1, len(feed) + 1))
    bodies = _column(database, "SELECT body FROM pickup_order")
    kept = Counter(note for body in bodies for note in Order.model_validate_json(body).notes)
    assert (kept.total(), len(kept)) == (len(notes), len(notes))


def _chain(database: Database, table: str) -> list[str]:
    """The bodies of the store's chain, each fitting the one before it."""
    query = f"SELECT body, hash FROM {table} WHERE store_id = 1 ORDER BY seq"  # noqa: S608 - two known names
    rows = database.read(lambda c: c.execute(text(query)).all())
    before = ""
    for body, digest in rows:
        before = hashlib.sha256((before + body).encode()).hexdigest()
        assert digest == before
    return [row.body for row in rows]


def _column(database: Database, query: str) -> list[Any]:
    return list(database.read(lambda c: c.execute(text(query)).scalars().all()))
