"""A lead's file of unsent steps, and a tablet that leaves its store."""

import json
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from pickup_domain import commands as c
from pickup_domain import unsent_file
from pickup_domain.sync import CommandResult, ResultStatus
from staff_app.errors import DamagedError, StorageError, UnsentWorkError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import SyncCursor
from tests.counter_service import snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, placed
from tests.reference_rows import the_store

ID = str(ORDER_ID)


def note(store: PickupStore, text: str) -> None:
    """A step that is not sent."""
    store.submit(ID, c.AddNote(text=text), ASSOCIATE, NOW, offline=True)


@pytest.fixture
def saved(store: PickupStore, tmp_path: Path) -> Path:
    """Two unsent steps in a file, one of which the service had put off."""
    note(store, "rings twice, ü")
    note(store, "second door")
    store.postpone([1], NOW + timedelta(minutes=1), "unsupported")
    path = tmp_path / "saved" / "unsent.jsonl"
    assert store.save_unsent(path, NOW) == 2
    return path


def test_a_file_holds_what_is_unsent_and_is_read_back(store: PickupStore, saved: Path) -> None:
    """In their order, each under its own id; nobody else can read it."""
    held = unsent_file.read(saved.read_bytes())
    entries = store.due_commands(NOW + timedelta(minutes=2), 10)
    assert [each.pushed for each in held.saved] == [entry.pushed for entry in entries]
    assert [(each.line, each.device_id) for each in held.saved] == [(1, TABLET), (2, TABLET)]
    assert held.damaged == ()
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600


@pytest.mark.parametrize("what", ["command", "device", "sha256"])
def test_a_changed_line_is_named_and_the_others_are_read(saved: Path, what: str) -> None:
    """Whichever part of it was changed."""
    lines = saved.read_text(encoding="utf-8").splitlines()
    row = json.loads(lines[0])
    row[what] = row[what].replace(row[what][5], "#")
    saved.write_text("\n".join([json.dumps(row), lines[1]]), encoding="utf-8")
    held = unsent_file.read(saved.read_bytes())
    assert held.damaged == (1,)
    assert [each.pushed.args["text"] for each in held.saved] == ["second door"]


def test_every_cut_of_a_file_is_noticed(saved: Path) -> None:
    """The copy onto a stick was pulled out too early."""
    whole = saved.read_bytes()
    end = whole.index(b"\n")
    for length in range(1, end):
        saved.write_bytes(whole[:length])
        held = unsent_file.read(saved.read_bytes())
        assert (held.saved, held.damaged) == ((), (1,))


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[]", b"7", b'{"sha256": 1}', b"null\n{}"])
def test_what_is_no_such_file_holds_nothing(tmp_path: Path, content: bytes) -> None:
    """And no exception gets out."""
    path = tmp_path / "other.jsonl"
    path.write_bytes(content)
    held = unsent_file.read(path.read_bytes())
    assert held.saved == ()
    assert held.damaged


def test_a_folder_that_cannot_be_written_is_told(store: PickupStore, tmp_path: Path) -> None:
    """Nothing counts as saved then."""
    note(store, "x")
    (tmp_path / "saved").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(StorageError, match="cannot be written"):
        store.save_unsent(tmp_path / "saved" / "unsent.jsonl", NOW)
    assert store.outbox_status().unsaved == 1


def test_leaving_is_refused_while_something_is_unsent(store: PickupStore) -> None:
    """And nothing is forgotten."""
    note(store, "x")
    with pytest.raises(UnsentWorkError, match=r"1 step is not sent yet to Downtown\."):
        store.leave()
    assert store.outbox_status().unsent == 1
    assert store.place() is not None


def test_what_is_in_the_file_does_not_hold_the_tablet_back(store: PickupStore, saved: Path) -> None:
    """What was tapped after it does."""
    assert store.outbox_status().unsaved == 0
    note(store, "one more")
    with pytest.raises(UnsentWorkError):
        store.leave()
    store.save_unsent(saved, NOW)
    store.leave()
    assert len(unsent_file.read(saved.read_bytes()).saved) == 3


def test_what_a_restored_service_has_to_hear_again_holds_the_tablet_back(
    store: PickupStore, tmp_path: Path
) -> None:
    """It had counted when the lead saved the others, so it is not in their file."""
    note(store, "counted")
    [entry] = store.due_commands(NOW, 9)
    counted = CommandResult(id=entry.pushed.id, status=ResultStatus.APPLIED, version=2, feed_seq=9)
    store.record_results([counted], NOW)
    note(store, "unsent")
    path = tmp_path / "unsent.jsonl"
    assert store.save_unsent(path, NOW) == 1
    store.apply_snapshot(snapshot(placed(), others=the_store(), epoch="epoch-2"))
    assert store.outbox_status().unsent == 2
    with pytest.raises(UnsentWorkError):
        store.leave()
    assert store.save_unsent(path, NOW) == 2
    store.leave()


def test_a_snapshot_that_sends_nothing_again_leaves_the_file_valid(store: PickupStore, saved: Path) -> None:
    """Nobody has to save a second time."""
    store.apply_snapshot(snapshot(placed(), others=the_store(), epoch="epoch-2"))
    store.leave()
    assert len(unsent_file.read(saved.read_bytes()).saved) == 2


def test_nothing_of_the_store_stays(store: PickupStore, path: Path) -> None:
    """Neither people nor orders, incidents or steps; numbers are never used again."""
    note(store, "x")
    store.save_unsent(path.with_name("unsent.jsonl"), NOW)
    store.leave()
    assert store.cursor() == SyncCursor("", 0)
    assert (store.place(), store.staff(), store.summaries(NOW), store.incidents()) == (None, (), (), ())
    assert (store.outbox_status().unsent, store.order_by_number("10477")) == (0, None)
    assert store.product_name("SKU-1") is None


def test_what_is_tapped_after_a_count_was_lost_is_not_taken_for_saved(
    store: PickupStore, saved: Path, path: Path
) -> None:
    """Numbers go on after those in the file, also where nothing else tells of them."""
    store.record_results(
        [
            CommandResult(id=each.pushed.id, status=ResultStatus.REJECTED, code="stale")
            for each in unsent_file.read(saved.read_bytes()).saved
        ],
        NOW,
    )
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE meta SET value = 'x' WHERE name = 'last_seq'")
        file.commit()
    with pytest.raises(DamagedError):
        note(store, "never")
    note(store, "third")
    assert store.outbox_status().unsaved == 1
    with pytest.raises(UnsentWorkError):
        store.leave()
