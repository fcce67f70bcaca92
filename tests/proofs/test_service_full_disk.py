"""The service's SQLite file is full while tablets push: what was answered is stored, and only once."""

import threading
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from pickup_domain.sync import EnrolAnswer
from tests.conftest import Figures
from tests.live_service import LiveService, cart, pushed

pytestmark = pytest.mark.proof
_TABLETS, _BATCHES, _IN_BATCH = 4, 3, 12


class Tablet:
    """Pushes notes about an order that others write about, too."""

    def __init__(self, service: LiveService, number: int, order_id: str) -> None:
        self._service = service
        self._enrolled: EnrolAnswer = service.enrol(name=f"Counter {number}")
        notes = [
            pushed(order_id, "add_note", seq, text=f"{number}-{seq} " + "x" * 60)
            for seq in range(1, _BATCHES * _IN_BATCH + 1)
        ]
        self._batches = [notes[at : at + _IN_BATCH] for at in range(0, len(notes), _IN_BATCH)]
        self.answered: set[str] = set()

    def push_all(self) -> None:
        """Each batch once."""
        with self._service.tablet(self._enrolled) as client:
            for batch in self._batches:
                self._push(client, batch)

    def _push(self, client: httpx.Client, batch: list[dict[str, object]]) -> None:
        answer = client.post("/commands", json={"commands": batch})
        if answer.status_code != 200:
            assert answer.status_code == 503, answer.text
            return
        self.answered |= {each["id"] for each in answer.json()["results"] if each["status"] == "applied"}


def at_once(tablets: list[Tablet]) -> None:
    """All of them push, each in a thread of its own."""
    threads = [threading.Thread(target=tablet.push_all) for tablet in tablets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def limit(service: LiveService, more_pages: int | None) -> None:
    """How much the file may still grow; None: as much as it likes."""
    connection = service.database.engine.raw_connection()
    cursor = connection.cursor()
    pages = cursor.execute("PRAGMA page_count").fetchone()[0]
    cursor.execute(f"PRAGMA max_page_count={2**30 if more_pages is None else pages + more_pages}")
    connection.close()


def column(service: LiveService, query: str) -> list[str]:
    """What the database says."""
    return list(service.database.read(lambda c: c.execute(text(query)).scalars()))


def test_what_was_answered_is_stored_however_full_the_disk(
    tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """At each point the ledger holds all that was answered; with room again, each note is there once."""
    points = range(5, 505) if is_long else (5, 60, 150, 260)
    sent = _TABLETS * _BATCHES * _IN_BATCH
    answered = [_push_into(tmp_path / str(point), point, sent) for point in points]
    assert 0 < sum(answered) < sent * len(points)
    figures(points=len(points), sent=sent * len(points), answered_before_it_was_full=sum(answered), lost=0)


def _push_into(folder: Path, more_pages: int, sent: int) -> int:
    """How many were answered while the file could grow by so many pages."""
    folder.mkdir()
    with LiveService(folder) as service:
        order_id = _order(service)
        tablets = [Tablet(service, number, order_id) for number in range(_TABLETS)]
        limit(service, more_pages)
        at_once(tablets)
        answered = _answered(tablets)
        assert answered <= set(column(service, "SELECT command_id FROM command_ledger"))
        limit(service, None)
        at_once(tablets)
        assert len(_answered(tablets)) == sent
        notes = column(service, "SELECT json_extract(body, '$.command_id') FROM order_event")
        assert len(notes) == len(set(notes))
        return len(answered)


def _answered(tablets: list[Tablet]) -> set[str]:
    return set().union(*(each.answered for each in tablets))


def _order(service: LiveService) -> str:
    """The store's one order."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "the one"})
    return str(answer.raise_for_status().json()["order_id"])
