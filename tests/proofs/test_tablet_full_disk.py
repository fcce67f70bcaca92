"""The tablet's disk is full at some point of its work: both rows or neither, a sentence, and nothing lost."""

from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select, text

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
_ENOUGH = 3
_TABLES = ("outbox", "order_srv", "order_view", "incident", "meta")


@pytest.mark.parametrize("share", range(SHARES))
def test_a_full_disk_leaves_nothing_half_done(
    share: int, tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """Each point is another number of pages that are left; there is room again afterwards."""
    points = (LONG if is_long else SHORT) // SHARES
    refused = 0
    for point in range(points):
        store = PickupStore.open(tmp_path / f"{point}.sqlite3", TABLET, NOW)
        store.apply_snapshot(snapshot(placed(), others=the_store()))
        refused += _work_until_full(store, Random(share * points + point), pages_left=point % 30)
        store.close()
    figures(points=points, refused=refused, half_done=0)
    assert refused >= points, "the disk was never full"


def _work_until_full(store: PickupStore, random: Random, pages_left: int) -> int:
    """Taps, answers and news until three of them did not fit; returns how many did not."""
    _limit(store, pages_left)
    told = placed()
    kept: list[str] = []
    refused: list[StorageError] = []
    for number in range(400):
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
    _limit(store, None)
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


def _limit(store: PickupStore, pages_left: int | None) -> None:
    """SQLite then says what it says on a full disk."""
    with store._transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        most = 1_000_000 if pages_left is None else pages + pages_left
        connection.exec_driver_sql(f"PRAGMA max_page_count={most}")


def _state(store: PickupStore) -> list[list[tuple[object, ...]]]:
    """Rows of all tables that belong together."""
    tables = [Table.metadata.tables[name] for name in _TABLES]
    with store._transaction() as connection:
        return [
            [tuple(row) for row in connection.execute(select(table).order_by(text("1")))] for table in tables
        ]
