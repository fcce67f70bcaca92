"""Behind pgbouncer, where no connection is anybody's for longer than a transaction."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from central_service.errors import SetupError
from central_service.storage.opening import open_database
from pickup_domain.sync import EnrolAnswer
from tests.live_service import LiveService, cart, push, pushed
from tests.pooler import pgbouncer
from tests.postgres import PostgresServer

_TABLETS, _NOTES = 6, 20


@pytest.fixture
def service(tmp_path: Path, postgres: PostgresServer) -> Iterator[LiveService]:
    """With more connections of its own than the pooler has to the server."""
    with (
        postgres.database(empty=True) as url,
        pgbouncer(url) as pooler,
        LiveService(tmp_path, database_url=url, database_pooler_url=pooler) as running,
    ):
        yield running


def test_many_tablets_share_few_connections(service: LiveService) -> None:
    """Each note counts once, and the feed has no gap."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k"})
    order_id = answer.raise_for_status().json()["order_id"]
    enrolled = [service.enrol(name=f"Counter {number}") for number in range(_TABLETS)]
    statuses: list[str] = []

    def work(tablet: EnrolAnswer) -> None:
        with service.tablet(tablet) as client:
            for seq in range(1, _NOTES + 1):
                statuses.extend(
                    each["status"] for each in push(client, pushed(order_id, "add_note", seq, text="x"))
                )

    threads = [threading.Thread(target=work, args=(tablet,)) for tablet in enrolled]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == ["applied"] * _TABLETS * _NOTES
    seqs = service.database.read(
        lambda c: c.execute(text("SELECT seq FROM feed WHERE store_id = 1 ORDER BY seq")).scalars().all()
    )
    assert list(seqs) == list(range(1, len(seqs) + 1))


def test_a_statement_has_its_time_limit_there_too(service: LiveService) -> None:
    """It is set in each transaction, as no connection remembers it."""
    ask = text("SELECT current_setting('statement_timeout'), current_setting('lock_timeout')")
    for _ in range(3):
        assert tuple(service.database.read(lambda c: c.execute(ask).one())) == ("30s", "10s")


def test_a_file_has_no_pooler(tmp_path: Path) -> None:
    """Whoever gives one for it meant something else."""
    with pytest.raises(SetupError, match="no pooler"):
        open_database(f"sqlite:///{tmp_path / 'x.sqlite3'}", pooler_url="postgresql://127.0.0.1/x")
    with pytest.raises(SetupError, match="postgresql://"):
        open_database("postgresql://127.0.0.1/x", pooler_url="sqlite:////x")
