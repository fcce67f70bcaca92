"""Full disks and pulled plugs."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from pickup_domain import commands as c
from staff_app.errors import StorageError
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import change, page, snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, after, placed

ROOT = Path(__file__).resolve().parents[4]
ID = str(ORDER_ID)
KILLS = 20


def fill_disk(store: PickupStore) -> None:
    """Let the file grow no further: SQLite then says the same as on a full disk."""
    with store._transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


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


def test_nothing_acknowledged_is_lost_by_kill_9(path: Path) -> None:
    """Twenty times a process that taps as fast as it can is killed; every tap it reported is there."""
    first = PickupStore.open(path, TABLET, NOW)
    first.apply_snapshot(snapshot(placed()))
    first.close()
    random = Random(7)
    reported: set[str] = set()
    for _ in range(KILLS):
        reported |= _tap_until_killed(path, random.randint(1, 12))
        store = PickupStore.open(path, TABLET, NOW)
        detail = store.detail(ID, NOW)
        kept = {str(entry.pushed.id) for entry in store.due_commands(NOW, 10_000)}
        assert detail is not None
        assert reported <= kept
        assert len(detail.notes) == len(kept)
        assert store.opening.quarantined is None
        store.close()
    assert len(reported) >= KILLS


def _tap_until_killed(path: Path, count: int) -> set[str]:
    """Ids that a process reported before it was killed after so many."""
    command = [sys.executable, "-m", "tests.unit.staff_app.store.tap_for_ever", str(path)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=dict(os.environ)
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline().strip() for _ in range(count)]
        process.send_signal(signal.SIGKILL)
        said += process.stdout.read().split("\n")[:-1]
    return set(said) - {""}
