"""What is told is on disk, and full disks."""

import resource
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert

from pickup_domain import commands as c
from staff_app.errors import StorageError, StorageFullError
from staff_app.store import pickup_store
from staff_app.store.database import connect, no_room
from staff_app.store.pickup_store import PickupStore
from staff_app.store.tables import KeptRow
from tests.counter_service import change, page
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, after, placed

ID = str(ORDER_ID)
FULL = 2
"""Of `PRAGMA synchronous`: the log is flushed at every commit."""


def fill_disk(store: PickupStore) -> None:
    """Let the file grow no further: SQLite then says the same as on a full disk."""
    with store._transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file grows beyond so many bytes while it lasts."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_commit_is_on_disk_before_it_is_answered(path: Path) -> None:
    """Over every connection to the file, the printer's too: a power cut after a tap costs nothing."""
    engine = connect(path)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == FULL
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
    engine.dispose()


def test_a_full_disk_is_a_sentence_and_half_of_nothing(store: PickupStore) -> None:
    """Taps go on until one does not fit; that one leaves no trace, the others stay."""
    fill_disk(store)
    done = 0
    problem = ""
    while not problem:
        try:
            store.submit(ID, c.AddNote(text=f"{done} " + "x" * 400), ASSOCIATE, NOW, offline=True)
            done += 1
        except StorageError as error:
            problem = error.title
    assert problem == "Storage full"
    detail = store.detail(ID, NOW)
    assert detail is not None
    assert len(detail.notes) == store.outbox_status().unsent == detail.summary.unsent == done


def test_a_write_that_fails_quotes_nobody(store: PickupStore) -> None:
    """Errors end in the log, and rows hold people's names."""
    canary = "Canary" + "Person"
    with pytest.raises(StorageError) as raised, store._transaction() as connection:
        connection.execute(insert(KeptRow), {"name": "x", "read_at": canary, "body": None})
    told = "".join(traceback.format_exception(raised.value))
    assert "INSERT INTO kept" in told
    assert canary not in told


def test_a_disk_without_room_for_the_logs_index_is_full(store: PickupStore, path: Path) -> None:
    """SQLite calls it an I/O error, and a new start would not help; once there is room the file opens."""
    store.close()
    with room_for(16_384), pytest.raises(StorageFullError, match="full"):
        PickupStore.open(path, TABLET, NOW)
    again = PickupStore.open(path, TABLET, NOW)
    assert again.order(ID) is not None
    again.close()


def test_a_page_that_does_not_fit_leaves_the_cursor_where_it_was(store: PickupStore) -> None:
    """Rows and cursor move together or not at all."""
    before = store.cursor()
    large = placed()
    for number in range(200):
        large = after(large, c.AddNote(text=f"{number} " + "x" * 400))
    fill_disk(store)
    with pytest.raises(StorageError, match="full"):
        store.apply_changes(page(change(1, large)))
    assert store.cursor() == before
    order = store.order(ID)
    assert order is not None
    assert order.notes == ()


def test_a_log_that_cannot_be_cut_now_takes_nothing_back(
    store: PickupStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page is stored and told, leaving is no less done; the log is cut when there is room."""
    tried = []

    def full(engine: Engine) -> None:
        tried.append(engine)
        raise no_room()

    monkeypatch.setattr(pickup_store, "empty_log", full)
    changed = store.apply_changes(page(change(1, after(placed(), c.AddNote(text="newer")))))
    assert (changed.order_ids, store.cursor().seq) == (frozenset({ID}), 1)
    store.leave()
    assert store.summaries() == ()
    assert len(tried) == 2
