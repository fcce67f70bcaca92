"""Damage on disk: nothing unsent is lost in silence, and nothing damaged is sent."""

import os
import re
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool

from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain.order import Heard, Order
from staff_app.errors import DamagedError, StorageError, StorageFullError
from staff_app.rows.orders import Refusal
from staff_app.store import rescue
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Carried, SyncCursor
from tests.counter_service import snapshot
from tests.damage import flip, root_of, wreck
from tests.factories import ASSOCIATE, LEAD, NOW, ORDER_ID, TABLET, placed
from tests.reference_rows import the_store

ID = str(ORDER_ID)
NOTES = ("first", "second", "third")
SECOND = b'"seq": 2'
"""Of the second note, as it lies in the outbox."""
WORD = d.CloseSlot(start=NOW)


def filled(path: Path, *others: Order) -> None:
    """A closed queue with three unsent notes."""
    store = PickupStore.open(path, TABLET, NOW)
    store.apply_snapshot(snapshot(placed(), *others, others=the_store()))
    for text in NOTES:
        store.submit(ID, c.AddNote(text=text), ASSOCIATE, NOW, offline=True)
    store.close()


def numbers_named(store: PickupStore) -> list[int]:
    """Numbers of commands that a lead is told were damaged."""
    found = (re.match(r"Command (\d+) of this tablet", each.detail) for each in store.incidents())
    return sorted(int(each[1]) for each in found if each)


def is_said_in_general(store: PickupStore) -> bool:
    """A lead is told that there may be more."""
    return any("may be missing from it" in each.detail for each in store.incidents())


def test_a_damaged_file_is_put_aside_and_unsent_commands_are_saved(path: Path) -> None:
    """The new file asks for a snapshot; with it, every note is there again."""
    filled(path)
    wreck(path, "order_view")
    store = PickupStore.open(path, TABLET, NOW)
    assert (store.opening.saved, store.opening.lost) == (Carried(steps=3), Carried())
    assert store.opening.quarantined is not None
    assert store.opening.quarantined.exists()
    assert store.cursor() == SyncCursor("", 0)
    store.apply_snapshot(snapshot(placed()))
    order = store.order(ID)
    assert order is not None
    assert order.notes == NOTES
    store.submit(ID, c.AddNote(text="fourth"), ASSOCIATE, NOW, offline=True)
    assert [entry.seq for entry in store.due_commands(NOW, 10)] == [1, 2, 3, 4]
    store.close()


def test_a_damaged_command_is_not_saved_but_named(path: Path) -> None:
    """Of a damaged file, a command that fails its checksum becomes an incident."""
    filled(path)
    flip(path, SECOND, b'"seq": 7')
    wreck(path, "order_view")
    store = PickupStore.open(path, TABLET, NOW)
    assert [entry.seq for entry in store.due_commands(NOW, 10)] == [1, 3]
    store.apply_snapshot(snapshot(placed()))
    [incident] = store.incidents()
    assert "Command 2 of this tablet was damaged" in incident.detail
    store.close()


def test_an_unreadable_outbox_is_said(path: Path) -> None:
    """What cannot be saved at all is told to the lead: by number, as indexes know them, and in general."""
    filled(path)
    wreck(path, "outbox")
    store = PickupStore.open(path, TABLET, NOW)
    assert store.opening.saved == Carried()
    assert [each.kind for each in store.incidents()] == ["needs_review"] * 4
    assert numbers_named(store) == [1, 2, 3]
    assert is_said_in_general(store)
    store.close()


@pytest.mark.parametrize("cells", [0, 1, 2])
def test_rows_that_a_table_forgot_without_an_error_are_named(path: Path, cells: int) -> None:
    """A bit of the page's cell count: SQLite reports fewer rows, and the indexes still know them."""
    filled(path)
    with path.open("r+b") as raw:
        raw.seek(root_of(path, "outbox") + 4)
        raw.write(bytes([cells]))
    store = PickupStore.open(path, TABLET, NOW)
    kept = [entry.seq for entry in store.due_commands(NOW, 10)]
    assert kept == [1, 2, 3][:cells]
    assert numbers_named(store) == [1, 2, 3][cells:]
    assert is_said_in_general(store)
    store.close()


def test_an_empty_index_that_became_another_kind_of_page_is_damage(path: Path) -> None:
    """SQLite's quick check does not see it, and every start would fail at it."""
    filled(path)
    with path.open("r+b") as raw:
        raw.seek(root_of(path, "ix_bag_order"))
        raw.write(b"\x02")
    store = PickupStore.open(path, TABLET, NOW)
    assert (store.opening.saved.steps, store.incidents()) == (3, ())
    store.close()


def test_an_index_that_does_not_know_its_row_is_damage(path: Path) -> None:
    """An order that is gone could never be deleted."""
    filled(path)
    start = root_of(path, "ix_view_number")
    raw = bytearray(path.read_bytes())
    at = raw.index(b"10477", start, start + 4096)
    raw[at] ^= 1
    path.write_bytes(raw)
    store = PickupStore.open(path, TABLET, NOW)
    assert (store.opening.saved.steps, store.incidents()) == (3, ())
    store.close()


@pytest.mark.parametrize("index", ["ix_outbox_order", "sqlite_autoindex_outbox_1"])
def test_without_an_index_all_is_saved_and_the_doubt_is_said(path: Path, index: str) -> None:
    """The table alone cannot show that it is complete."""
    filled(path)
    wreck(path, index)
    store = PickupStore.open(path, TABLET, NOW)
    assert (store.opening.saved.steps, numbers_named(store)) == (3, [])
    assert is_said_in_general(store)
    store.close()


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (b"CREATE TABLE outbox", b"CREATE TABLE outbo\xf8"),
        (b"CREATE TABLE outbox", b"CREATE\0TABLE outbox"),
        (b"tableoutboxoutbox", b"tableoutboyoutbox"),
        (b"command_id VARCHAR", b"commane_id VARCHAR"),
        (b"last_code VARCHAR", b"last_cod\xe5 VARCHAR"),
        (b"promise_start VARCHAR", b"promise_stsrt VARCHAR"),
        (b"failures INTEGER", b"fqilures INTEGER"),
        (b"indexix_view_code", b"indexix_view_cnde"),
    ],
)
def test_a_schema_that_is_not_what_was_made_is_damage(path: Path, text: bytes, other: bytes) -> None:
    """SQLite's checks may pass, and every start would end in the same error; no command is lost by it."""
    filled(path)
    flip(path, text, other)
    store = PickupStore.open(path, TABLET, NOW)
    assert store.opening.quarantined is not None
    assert [entry.seq for entry in store.due_commands(NOW, 9)] == [1, 2, 3]
    assert store.incidents() == ()
    store.close()


def test_a_file_that_is_no_database_is_put_aside(path: Path) -> None:
    """Somebody or something wrote over it."""
    path.write_bytes(b"This is not a database. " * 400)
    store = PickupStore.open(path, TABLET, NOW)
    assert store.opening.quarantined is not None
    assert store.opening.quarantined.read_bytes().startswith(b"This is not")
    assert store.summaries(NOW) == ()
    store.close()


@pytest.mark.parametrize("other", [b'"seq": 7', b'"s\xffq": 2'])
def test_a_damaged_command_is_never_sent(path: Path, other: bytes) -> None:
    """A flipped byte that SQLite does not notice: an incident names it, the rest goes on its way."""
    filled(path)
    flip(path, SECOND, other)
    store = PickupStore.open(path, TABLET, NOW)
    order = store.order(ID)
    assert order is not None
    assert order.notes == ("first", "third")
    assert [entry.seq for entry in store.due_commands(NOW, 10)] == [1, 3]
    [incident] = store.incidents()
    assert incident.detail.startswith("Command 2 of this tablet, about order 10477, was damaged on disk")
    assert store.outbox_status().unsent == 2
    store.close()


def test_a_busy_file_is_not_taken_for_a_damaged_one(path: Path) -> None:
    """Another program holds it: the app says so and leaves it alone."""
    filled(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError, match="holds the tablet's database"):
            PickupStore.open(path, TABLET, NOW)
        other.execute("ROLLBACK")
    assert [each.name for each in path.parent.iterdir() if "damaged" in each.name] == []


def test_a_rescue_without_room_waits_for_some(path: Path, limited: Callable[[int], None]) -> None:
    """What a damaged header hides is read from a copy: without room for one nothing is given up for lost."""
    many = [
        placed(number=str(number)).model_copy(update={"order_id": UUID(int=number)}) for number in range(250)
    ]
    filled(path, *many)
    with path.open("r+b") as raw:
        raw.write(bytes(16))
    limited(path.stat().st_size - 1)
    with pytest.raises(StorageFullError):
        PickupStore.open(path, TABLET, NOW)
    limited(-1)
    store = PickupStore.open(path, TABLET, NOW)
    assert store.outbox_status().unsent == 3
    assert store.incidents() == ()
    store.close()


def test_a_rescued_file_is_whole_before_it_is_moved(path: Path, limited: Callable[[int], None]) -> None:
    """Its last room goes as it is closed: nothing is left in a log that stays behind."""
    filled(path)
    wreck(path, "order_view")

    def on_close(*rest: object) -> None:
        del rest
        limited(4096)

    event.listen(Pool, "close", on_close)
    try:
        rescue.rescue(path, NOW)
    finally:
        event.remove(Pool, "close", on_close)
        limited(-1)
    store = PickupStore.open(path, TABLET, NOW)
    assert store.outbox_status().unsent == 3
    store.close()


def test_a_rescue_cut_short_is_finished_at_the_next_start(path: Path) -> None:
    """The power went after the old file was put aside and before the new one took its place."""
    filled(path)
    os.replace(path, path.with_name("queue.sqlite3.rescue"))
    store = PickupStore.open(path, TABLET, NOW)
    assert store.outbox_status().unsent == 3
    store.close()


def test_a_rescue_cut_short_leaves_the_old_log_out_of_the_new_file(path: Path) -> None:
    """The power went between putting the old file aside and putting its log aside."""
    filled(path)
    with closing(sqlite3.connect(path)) as old:
        old.execute("DELETE FROM outbox")
        old.commit()
        log = path.with_name("queue.sqlite3-wal").read_bytes()
        old.rollback()
    path.unlink()
    filled(path)
    os.replace(path, path.with_name("queue.sqlite3.rescue"))
    path.with_name("queue.sqlite3-wal").write_bytes(log)
    store = PickupStore.open(path, TABLET, NOW)
    assert store.outbox_status().unsent == 3
    store.close()
    [aside] = path.parent.glob("*.damaged-cut-short-*")
    assert aside.read_bytes() == log


def test_only_its_owner_can_read_the_file(path: Path) -> None:
    """It holds customers' names."""
    filled(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(StorageError, match="cannot be written"):
        PickupStore.open(tmp_path / "data" / "queue.sqlite3", TABLET, NOW)


def test_a_header_that_forbids_writing_is_damage(path: Path) -> None:
    """No check of SQLite's finds it, and without a rescue the app could never start again."""
    filled(path)
    raw = bytearray(path.read_bytes())
    raw[18] = 3
    path.write_bytes(raw)
    again = PickupStore.open(path, TABLET, NOW)
    assert again.opening.quarantined is not None
    assert len(again.due_commands(NOW, 9)) == len(NOTES)
    again.close()


@pytest.mark.parametrize("offset", [0, 15, 16, 17, 18, 19, 20, 21, 22, 23, 28, 31, 47, 59])
def test_a_damaged_header_costs_no_command(path: Path, offset: int) -> None:
    """It is the same in every file of this app, so it is no reason to lose what comes after it."""
    filled(path)
    raw = bytearray(path.read_bytes())
    raw[offset] ^= 2
    path.write_bytes(raw)
    store = PickupStore.open(path, TABLET, NOW)
    assert [entry.seq for entry in store.due_commands(NOW, 9)] == [1, 2, 3]
    assert store.incidents() == ()
    store.close()
    assert list(path.parent.glob("*.header*")) == []


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("order_srv", "body"),
        ("reference", "body"),
        ("outbox", "created_at"),
        ("meta", "value"),
    ],
)
def test_a_value_that_cannot_be_read_is_dropped_and_fetched_again(
    path: Path, table: str, column: str
) -> None:
    """The file is sound, a text in it is not: a person is told once, and nothing unsent is lost."""
    filled(path)
    with closing(sqlite3.connect(path)) as file:
        where = " WHERE name = 'cursor'" if table == "meta" else ""
        file.execute(f"UPDATE {table} SET {column} = 'x' || {column}{where}")  # noqa: S608 - names from above
        file.commit()
    store = PickupStore.open(path, TABLET, NOW)
    told = 0
    for look in (
        lambda: store.summaries(NOW),
        lambda: store.detail(ID, NOW),
        store.location,
        store.outbox_status,
        store.cursor,
    ):
        try:
            look()
        except DamagedError:
            told += 1
            look()
    assert told <= 1
    assert store.cursor() == SyncCursor("", 0)
    assert len(store.due_commands(NOW, 9)) == len(NOTES)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    order = store.order(ID)
    assert order is not None
    assert set(order.notes) == set(NOTES)
    store.close()


@pytest.mark.parametrize("heard", [41, 0])
def test_a_count_that_cannot_be_read_goes_on_after_what_was_heard(path: Path, heard: int) -> None:
    """Orders tell of some of it, and work on them goes on; no word is numbered until the service tells."""
    store = PickupStore.open(path, TABLET, NOW)
    order = placed().model_copy(update={"heard": (Heard(device=TABLET, seq=heard),) if heard else ()})
    store.apply_snapshot(snapshot(order, others=the_store()))
    store.close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE meta SET value = 'x' WHERE name IN ('last_seq', 'cursor')")
        file.commit()
    store = PickupStore.open(path, TABLET, NOW)
    with pytest.raises(DamagedError):
        store.cursor()
    for text in NOTES[:2]:
        assert isinstance(store.days.submit(WORD, LEAD, NOW, offline=True), Refusal)
        store.submit(ID, c.AddNote(text=text), ASSOCIATE, NOW, offline=True)
    store.apply_snapshot(snapshot(order, others=the_store()).model_copy(update={"heard": 77}))
    store.days.submit(WORD, LEAD, NOW, offline=True)
    assert [entry.seq for entry in store.due_commands(NOW, 9)] == [heard + 1, heard + 2, 78]
    store.close()
