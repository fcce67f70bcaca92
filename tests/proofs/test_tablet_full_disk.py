"""The tablet's disk is full at some point of its work: both rows or neither, a sentence, and nothing lost."""

import sqlite3
from collections import Counter
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, event, select, text
from sqlalchemy.engine import ExceptionContext

from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain.order import Order
from pickup_domain.sync import CommandResult, ResultStatus
from staff_app.errors import StorageError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.tables import Table
from tests.conftest import Figures
from tests.counter_service import change, page, snapshot
from tests.factories import NOW, TABLET, after, placed
from tests.reference_rows import row, the_store
from tests.tablet_work import DAY, KINDS, keep, keep_day, keep_pace, kept, tapped, words

pytestmark = pytest.mark.proof
SHORT, LONG, SHARES = 40, 600, 4
LIFE = 150
"""Writes of a tablet's life; in a longer one the order is so large that it alone does not fit."""
MOST = 2_000
_ENOUGH = 3
_WRITES = ("INSERT", "UPDATE", "DELETE")
_TABLES = ("outbox", "order_srv", "order_view", "incident", "meta", "kept", "reference")


@pytest.mark.parametrize("share", range(SHARES))
def test_a_full_disk_leaves_nothing_half_done(
    share: int, tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """Each point is a write of a life of its own, from which on the file cannot grow until there is room."""
    points = (LONG if is_long else SHORT) // SHARES
    refused: Counter[str] = Counter()
    places: set[str] = set()
    for point in range(share * points + 1, (share + 1) * points + 1):
        store = PickupStore.open(tmp_path / f"{point}.sqlite3", TABLET, NOW)
        store.apply_snapshot(snapshot(placed(), others=the_store()))
        disk = Disk(store, last_write=(point - 1) % LIFE + 1)
        refused += _work_until_full(store, Random(point), disk)
        assert disk.writes >= (point - 1) % LIFE + 1, "the disk was full too early"
        places |= disk.places
        store.close()
    kinds = str(dict(refused))
    figures(points=points, refused=refused.total(), kinds=kinds, half_done=0, statements=len(places))
    assert refused.total() >= points, "the disk was never full"
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


def _work_until_full(store: PickupStore, random: Random, disk: Disk) -> Counter[str]:
    """Taps, answers and news until three of them did not fit; which kinds did not."""
    told = placed()
    unsent: list[str] = []
    refused: list[tuple[str, StorageError]] = []
    for number in range(MOST):
        before = _state(store)
        kind = random.choice(("tap", "tap", "tap", "answer", "news", "day", "pace"))
        try:
            if kind == "tap":
                unsent.append(tapped(store, number, f"{number} " + "x" * random.randrange(490)))
            elif kind == "answer":
                unsent = _answered(store, unsent)
            elif kind == "day":
                keep_day(store, number)
            elif kind == "pace":
                keep_pace(store, number)
            else:
                told = _news(store, told, random)
        except StorageError as error:
            refused.append((KINDS[number % len(KINDS)] if kind == "tap" else kind, error))
            assert _state(store) == before, f"a {kind} was half done"
            if len(refused) == _ENOUGH:
                break
    assert {error.title for _, error in refused} == {"Storage full"}
    assert all(error.hint for _, error in refused), "the person's next step"
    disk.make_room()
    for number in range(len(KINDS)):
        unsent.append(tapped(store, number, "it recovers by itself"))
    keep(store, MOST)
    assert kept(store) == (MOST, MOST)
    assert [str(entry.pushed.id) for entry in store.due_commands(NOW, 9_999)] == unsent
    return Counter(kind for kind, _ in refused)


def _news(store: PickupStore, told: Order, random: Random) -> Order:
    """A page about the order, a slot and the store's days; the order as it is now."""
    newer = after(told, c.AddNote(text="n" * random.randrange(1, 490)))
    seq = store.cursor().seq
    slot = d.SlotSaid(start=NOW + timedelta(hours=seq % 50), closed=True)
    days = d.ScheduleSaid(days=(d.Exceptional(first=DAY, reason={"": "r" * random.randrange(200)}),))
    store.apply_changes(
        page(
            change(seq + 1, newer),
            row(seq + 2, "slot", slot.start.isoformat(), slot, seq + 1),
            row(seq + 3, "schedule", "DT01", days, seq + 1),
        )
    )
    return newer


def _answered(store: PickupStore, unsent: list[str]) -> list[str]:
    """The oldest command is answered: a word about the store counts, any other is refused; what is left."""
    results = [
        CommandResult(id=each.id, status=ResultStatus.APPLIED, feed_seq=store.cursor().seq + 2)
        if words([each])
        else CommandResult(id=each.id, status=ResultStatus.REJECTED)
        for each in (entry.pushed for entry in store.due_commands(NOW, 1))
    ]
    store.record_results(results, NOW)
    gone = {str(result.id) for result in results}
    return [each for each in unsent if each not in gone]


def _state(store: PickupStore) -> list[list[tuple[object, ...]]]:
    """Rows of all tables that belong together."""
    tables = [Table.metadata.tables[name] for name in _TABLES]
    with store._transaction() as connection:
        return [
            [tuple(row) for row in connection.execute(select(table).order_by(text("1")))] for table in tables
        ]
