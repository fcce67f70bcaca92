"""Files of older and newer apps."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pickup_domain import commands as c
from pickup_domain.convert import to_wire
from staff_app.errors import StorageError
from staff_app.store.database import checksum
from staff_app.store.pickup_store import PickupStore
from tests.factories import DRILL_GTIN, NOW, ORDER_ID, TABLET, command, placed, staged
from tests.reference_rows import DRILL

OLD = (Path(__file__).parent / "schema_1_0.sql").read_text(encoding="utf-8")


def old_file(path: Path) -> None:
    """A file of version 1.0 with an order, a product and an unsent command."""
    note = command(c.AddNote(text="rings the bell"))
    body = to_wire(note, 4).model_dump_json()
    order = staged(placed()).for_tablet()
    with closing(sqlite3.connect(path)) as file, file:
        file.executescript(OLD)
        file.execute("INSERT INTO order_srv VALUES (?, ?, ?)", (str(ORDER_ID), 5, order.model_dump_json()))
        file.execute(
            "INSERT INTO reference VALUES ('product', 'SKU-1', 1, '', ?)", (DRILL.model_dump_json(),)
        )
        values = (str(note.id), str(ORDER_ID), body, checksum(body), NOW.isoformat())
        file.execute("INSERT INTO outbox VALUES (4, ?, ?, ?, ?, ?, 0, '', '', NULL)", values)


def stamp(file: sqlite3.Connection, told: str, number: int) -> None:
    """Let a file say its version in both places."""
    file.execute("UPDATE meta SET value = ? WHERE name = 'schema'", (told,))
    file.execute(f"PRAGMA user_version = {number}")


def stamps(path: Path) -> tuple[object, object]:
    """What it says of its version in both places."""
    with closing(sqlite3.connect(path)) as file:
        [told] = file.execute("SELECT value FROM meta WHERE name = 'schema'").fetchone()
        [number] = file.execute("PRAGMA user_version").fetchone()
    return told, number


def shape(path: Path) -> set[tuple[object, ...]]:
    """Every table's columns and every index, by name."""
    with closing(sqlite3.connect(path)) as file:
        tables = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {
            (table, row[1], row[2], row[3], row[5])
            for table in tables
            for row in file.execute(f"PRAGMA table_info({table})")
        }
        indexes = set(
            file.execute("SELECT tbl_name, name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        )
    return columns | indexes


def test_an_older_file_ends_up_like_a_new_one(tmp_path: Path) -> None:
    """The steps lead to the same tables, columns and indexes as the models."""
    old, new = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    old_file(old)
    PickupStore.open(old, TABLET, NOW).close()
    PickupStore.open(new, TABLET, NOW).close()
    assert shape(old) == shape(new)


def test_an_older_file_keeps_what_it_held(path: Path) -> None:
    """Orders, unsent commands and products are there, and are found by what is new in the schema."""
    old_file(path)
    store = PickupStore.open(path, TABLET, NOW)
    detail = store.detail(str(ORDER_ID), NOW)
    assert detail is not None
    assert (detail.notes, detail.summary.shelves) == (("rings the bell",), ("B-07",))
    assert [entry.seq for entry in store.due_commands(NOW, 10)] == [4]
    assert store.product_name(DRILL_GTIN) == DRILL.name
    assert store.order_by_bag("10477-1") == str(ORDER_ID)
    store.close()


def test_an_older_file_is_copied_before_it_is_changed(path: Path) -> None:
    """The copy is as it was; opening again makes no second one."""
    old_file(path)
    before = shape(path)
    store = PickupStore.open(path, TABLET, NOW)
    copy = store.opening.migrated_copy
    store.close()
    assert copy is not None
    assert shape(copy) == before
    again = PickupStore.open(path, TABLET, NOW)
    assert again.opening.migrated_copy is None
    again.close()


def test_a_newer_major_version_is_refused_and_not_touched(path: Path) -> None:
    """Nothing that this app does could be right for it."""
    PickupStore.open(path, TABLET, NOW).close()
    with closing(sqlite3.connect(path)) as file, file:
        stamp(file, "2.0", 2000)
    before = path.read_bytes()
    with pytest.raises(StorageError) as refused:
        PickupStore.open(path, TABLET, NOW)
    assert "newer version" in refused.value.message
    assert path.read_bytes() == before


def test_a_newer_minor_version_is_used_and_kept(path: Path) -> None:
    """It only added what this app need not know."""
    PickupStore.open(path, TABLET, NOW).close()
    with closing(sqlite3.connect(path)) as file, file:
        stamp(file, "1.99", 1099)
    PickupStore.open(path, TABLET, NOW).close()
    assert stamps(path) == ("1.99", 1099)


def test_the_version_is_kept_in_two_places(path: Path) -> None:
    """In a new file, in one that was brought up, and in one whose app did not know the second place yet."""
    old = path.with_name("old.sqlite3")
    old_file(old)
    for each in (path, old):
        PickupStore.open(each, TABLET, NOW).close()
        assert stamps(each) == ("1.3", 1003)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA user_version = 0")
    store = PickupStore.open(path, TABLET, NOW)
    assert (store.opening.quarantined, stamps(path)) == (None, ("1.3", 1003))
    store.close()


@pytest.mark.parametrize(
    ("told", "number"), [("3.3", 1003), ("1,3", 1003), ("1.3", 3003), ("1.0", 1003), ("3.3", 0), ("q.3", 0)]
)
def test_a_version_that_cannot_be_true_is_damage(path: Path, told: str, number: int) -> None:
    """One flipped bit would keep the app from starting for ever; what is unsent is carried over instead."""
    old_file(path)
    PickupStore.open(path, TABLET, NOW).close()
    with closing(sqlite3.connect(path)) as file, file:
        stamp(file, told, number)
    store = PickupStore.open(path, TABLET, NOW)
    assert store.opening.quarantined is not None
    assert [entry.seq for entry in store.due_commands(NOW, 10)] == [4]
    store.close()
    assert stamps(path) == ("1.3", 1003)


def test_somebody_elses_database_is_refused(path: Path) -> None:
    """A table of the same name is not enough."""
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE meta (name TEXT, value TEXT)")
    with pytest.raises(StorageError, match="not this app"):
        PickupStore.open(path, TABLET, NOW)


def test_somebody_elses_database_without_such_a_table_is_refused_too(path: Path) -> None:
    """Nothing is added to it, and it is not put aside."""
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE recipe (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StorageError, match="not this app"):
        PickupStore.open(path, TABLET, NOW)
    assert path.read_bytes() == before
    assert list(path.parent.glob("*damaged*")) == []
