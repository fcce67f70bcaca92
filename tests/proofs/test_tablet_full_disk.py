"""The tablet's disk is full at some point of its work: both rows or neither, a sentence, and nothing lost."""

import sqlite3
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, event, select, text
from sqlalchemy.engine import ExceptionContext

from pickup_domain import commands as c
from pickup_domain.sync import CommandResult, ResultStatus
from staff_app.errors import StorageError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from staff_app.store.tables import Table
from tests.conftest import Figures
from tests.counter_service import change, page, snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, after, placed
from tests.reference_rows import the_store

pytestmark = pytest.mark.proof
SHORT, LONG, SHARES = 40, 600, 4
ID = str(ORDER_ID)
MOST = 2_000
_ENOUGH = 3
_WRITES = ("INSERT", "UPDATE", "DELETE")
_TABLES = ("outbox", "order_srv", "order_view", "incident", "meta")


@pytest.mark.parametrize("share", range(SHARES))
def test_a_full_disk_leaves_nothing_half_done(
    share: int, tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """Each point is another write of the work, from which on the file cannot grow until there is room."""
    points = (LONG if is_long else SHORT) // SHARES
    refused = 0
    places: set[str] = set()
    for point in range(share * points + 1, (share + 1) * points + 1):
        store = PickupStore.open(tmp_path / f"{point}.sqlite3", TABLET, NOW)
        store.apply_snapshot(snapshot(placed(), others=the_store()))
        disk = Disk(store, last_write=point)
        refused += _work_until_full(store, Random(point), disk)
        assert disk.writes >= point, "the disk was full too early"
        places |= disk.places
        store.close()
    figures(points=points, refused=refused, half_done=0, statements=len(places))
    assert refused >= points, "the disk was never full"
    assert len(places) > 1, "always the same statement did not fit"


class Disk:
    """Has no more room from one write of the store on; SQLite then says what it says on a full disk."""

    def __init__(self, store: PickupStore, last_write: int) -> None:
        self._engine = store._transaction.engine
        self._last = last_write
        self.writes = 0
        self.places: set[str] = set()
        """Statements that did not fit."""
        event.listen(self._engine, "before_cursor_execute", self._count)
        event.listen(self._engine, "handle_error", self._note)

    def _count(self, connection: Connection, cursor: sqlite3.Cursor, statement: str, *rest: object) -> None:
        del connection, rest
        if statement.startswith(_WRITES):
            self.writes += 1
            if self.writes == self._last:
                [pages] = cursor.execute("PRAGMA page_count").fetchone()
                cursor.execute(f"PRAGMA max_page_count = {pages}")

    def _note(self, context: ExceptionContext) -> None:
        self.places.add(str(context.statement))

    def make_room(self) -> None:
        """Somebody has deleted a film."""
        event.remove(self._engine, "before_cursor_execute", self._count)
        with self._engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


def _work_until_full(store: PickupStore, random: Random, disk: Disk) -> int:
    """Taps, answers and news until three of them did not fit; returns how many did not."""
    told = placed()
    kept: list[str] = []
    refused: list[StorageError] = []
    for number in range(MOST):
        before = _state(store)
        kind = random.choice(("tap", "tap", "answer", "news"))
        try:
            if kind == "tap":
                text = f"{number} " + "x" * random.randrange(490)
                made = store.submit(ID, c.AddNote(text=text), ASSOCIATE, NOW, offline=True)
                assert isinstance(made, Submitted)
                kept.append(made.command_id)
            elif kind == "answer":
                kept = _answered(store, kept)
            else:
                newer = after(told, c.AddNote(text="n" * random.randrange(1, 490)))
                store.apply_changes(page(change(store.cursor().seq + 1, newer)))
                told = newer
        except StorageError as error:
            refused.append(error)
            assert _state(store) == before, f"a {kind} was half done"
            if len(refused) == _ENOUGH:
                break
    assert {each.title for each in refused} == {"Storage full"}
    assert all(each.hint for each in refused), "the person's next step"
    disk.make_room()
    made = store.submit(ID, c.AddNote(text="room again"), ASSOCIATE, NOW, offline=True)
    assert isinstance(made, Submitted), "it recovers by itself"
    unsent = {str(entry.pushed.id) for entry in store.due_commands(NOW, 9_999)}
    assert unsent == {*kept, made.command_id}
    return len(refused)


def _answered(store: PickupStore, kept: list[str]) -> list[str]:
    """The oldest command is refused by the service; what is left."""
    results = [
        CommandResult(id=each.pushed.id, status=ResultStatus.REJECTED) for each in store.due_commands(NOW, 1)
    ]
    store.record_results(results, NOW)
    gone = {str(result.id) for result in results}
    return [each for each in kept if each not in gone]


def _state(store: PickupStore) -> list[list[tuple[object, ...]]]:
    """Rows of all tables that belong together."""
    tables = [Table.metadata.tables[name] for name in _TABLES]
    with store._transaction() as connection:
        return [
            [tuple(row) for row in connection.execute(select(table).order_by(text("1")))] for table in tables
        ]
