"""A file that is gone, or none to SQLite: what was tapped is in its log, or a lead is told."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pickup_domain import commands as c
from staff_app.errors import StorageError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import OpeningReport
from tests.counter_service import snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, placed
from tests.reference_rows import the_store

ID = str(ORDER_ID)
PAGE = 4096


@dataclass(frozen=True)
class Used:
    """A queue with three unsent notes in its log alone, as a killed app leaves it."""

    path: Path
    begun: bytes
    """The file as SQLite begins one: a page without a table."""
    written: bytes
    """The log."""

    @property
    def log(self) -> Path:
        """Where the log lies."""
        return self.path.with_name(f"{self.path.name}-wal")

    def leave(self, size: int, *, with_log: bool) -> None:
        """No more than so many bytes of the file, and its log or not."""
        self.path.write_bytes(self.begun[:size])
        if with_log:
            self.log.write_bytes(self.written)


def note(store: PickupStore, text: str) -> None:
    """A tap."""
    store.submit(ID, c.AddNote(text=text), ASSOCIATE, NOW, offline=True)


@pytest.fixture
def used(path: Path) -> Used:
    """The file was opened before; neither it nor its log is there now."""
    store = PickupStore.open(path, TABLET, NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    for text in ("first", "second", "third"):
        note(store, text)
    begun, written = path.read_bytes(), path.with_name(f"{path.name}-wal").read_bytes()
    store.close()
    path.unlink()
    return Used(path, begun, written)


def opened(used: Used) -> tuple[int, bool]:
    """How many commands are there at the next start, and whether a lead is told that there may be more."""
    store = PickupStore.open(used.path, TABLET, NOW)
    count = len(store.due_commands(NOW, 9))
    is_told = any("may be missing from it" in each.detail for each in store.incidents())
    store.close()
    return count, is_told


@pytest.mark.parametrize("size", [0, 1, 2, PAGE])
def test_what_the_log_holds_is_taken_up_however_little_there_is_of_the_file(used: Used, size: int) -> None:
    """SQLite would throw it away beside a file of one byte, too."""
    used.leave(size, with_log=True)
    assert opened(used) == (3, False)


@pytest.mark.parametrize("size", [0, 1, 2, PAGE])
def test_a_lead_is_told_where_the_log_is_gone_too(used: Used, size: int) -> None:
    """Also where the file is the page that it began with: there is no table in it, and it was used."""
    used.leave(size, with_log=False)
    assert opened(used) == (0, True)


def test_a_log_that_is_not_all_of_a_file_that_is_gone_leaves_a_doubt(used: Used) -> None:
    """What was in the file before the log began anew is nowhere."""
    used.leave(PAGE, with_log=True)
    PickupStore.open(used.path, TABLET, NOW).close()
    store = PickupStore.open(used.path, TABLET, NOW)
    note(store, "fourth")
    log = used.log.read_bytes()
    store.close()
    used.path.unlink()
    used.log.write_bytes(log)
    store = PickupStore.open(used.path, TABLET, NOW)
    assert store.opening.saved.steps == len(store.due_commands(NOW, 9))
    store.close()
    assert opened(used)[1]
    [copy] = used.path.parent.glob("*.damaged-*.log")
    assert copy.read_bytes() == log


def test_a_first_start_that_was_cut_short_leaves_no_doubt(path: Path) -> None:
    """Nothing was tapped before there was a file."""
    path.touch()
    store = PickupStore.open(path, TABLET, NOW)
    assert (store.opening, store.incidents()) == (OpeningReport(), ())
    store.close()


def test_a_log_that_there_is_no_room_to_copy_waits_for_some(
    used: Used, limited: Callable[[int], None]
) -> None:
    """Half a copy is no copy: it is taken away, and what was tapped is there once there is room."""
    used.log.write_bytes(used.written)
    limited(len(used.written) // 2)
    with pytest.raises(StorageError, match="could not be repaired: File too large"):
        PickupStore.open(used.path, TABLET, NOW)
    limited(-1)
    assert [each.name for each in used.path.parent.iterdir() if "damaged" in each.name] == []
    assert opened(used) == (3, False)
