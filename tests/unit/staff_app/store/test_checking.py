"""A snapshot's orders are listed at once and read as a whole in small steps."""

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from pickup_domain import commands as c
from pickup_domain.order import Order
from pickup_domain.sync import Snapshot
from staff_app.errors import DamagedError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from tests.counter_service import beyond_this_app, snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, placed
from tests.reference_rows import the_store

ID = str(ORDER_ID)
STRANGE = UUID(int=1)
NOTE = c.AddNote(text="rings the bell")


def strange() -> Order:
    """An order that comes before the others."""
    return placed(number="10400").model_copy(update={"order_id": STRANGE})


def with_a_newer_order() -> Snapshot:
    """One order has a part that only a newer app can read."""
    return beyond_this_app(snapshot(placed(), strange(), others=the_store()), str(STRANGE))


def test_an_order_of_a_newer_service_is_told_to_the_lead(store: PickupStore) -> None:
    """Nobody could do anything with it; somebody must know."""
    store.apply_snapshot(with_a_newer_order())
    assert {each.number for each in store.summaries(NOW)} == {"10400", "10477"}
    checked = store.check_some(NOW)
    assert checked.changed.order_ids == {str(STRANGE)}
    assert not checked.has_more
    assert {each.number for each in store.summaries(NOW)} == {"10477"}
    [incident] = store.incidents()
    assert checked.changed.incidents == {incident.incident_id}
    assert "order 10400" in incident.detail
    assert "Update the app" in incident.detail


def test_some_at_a_time_and_a_tap_in_between(store: PickupStore) -> None:
    """The step after a tap goes on where the one before it ended."""
    store.apply_snapshot(with_a_newer_order())
    assert store.check_some(NOW, at_once=1).has_more
    assert isinstance(store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False), Submitted)
    assert store.check_some(NOW, at_once=1).changed.order_ids == frozenset()
    assert not store.check_some(NOW, at_once=1).has_more
    order = store.order(ID)
    assert order is not None
    assert order.notes == ("rings the bell",)


def test_a_restart_goes_on_with_it(tmp_path: Path) -> None:
    """The app was closed between the snapshot and the check."""
    first = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    first.apply_snapshot(with_a_newer_order())
    first.close()
    again = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    assert again.check_some(NOW).changed.order_ids == {str(STRANGE)}
    assert again.check_some(NOW).changed.order_ids == frozenset()
    again.close()


def test_an_app_that_was_updated_reads_everything_anew(tmp_path: Path) -> None:
    """What the older one could read, this one may not; somebody must know before they tap it."""
    first = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    first.apply_snapshot(snapshot(placed(), strange(), others=the_store()))
    assert first.check_some(NOW).changed.order_ids == frozenset()
    with first._transaction.engine.begin() as connection:
        connection.execute(text("UPDATE meta SET value = 'older' WHERE name = 'view_shape'"))
        body = beyond_this_app(snapshot(strange()), str(STRANGE)).items[0].body
        change = text("UPDATE order_srv SET body = :body WHERE order_id = :id")
        connection.execute(change, {"body": body, "id": str(STRANGE)})
    first.close()
    again = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    assert again.check_some(NOW).changed.order_ids == {str(STRANGE)}
    again.close()


def test_who_meets_it_before_the_check_is_told_and_it_comes_back_once(store: PickupStore) -> None:
    """It is dropped, the next snapshot brings it, and the check ends it."""
    store.apply_snapshot(with_a_newer_order())
    with pytest.raises(DamagedError):
        store.detail(str(STRANGE), NOW)
    assert store.cursor().epoch == ""
    store.apply_snapshot(with_a_newer_order())
    store.check_some(NOW)
    assert store.detail(str(STRANGE), NOW) is None
    assert len(store.incidents()) == 1


def test_a_damaged_body_is_fetched_again(store: PickupStore) -> None:
    """A flipped bit is no newer service: nobody is told to update the app."""
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    with store._transaction.engine.begin() as connection:
        connection.execute(text("UPDATE order_srv SET body = replace(body, '{', '}')"))
    with pytest.raises(DamagedError):
        store.check_some(NOW)
    assert store.cursor().epoch == ""
    assert store.incidents() == ()


def test_an_order_with_own_steps_is_read_whole_at_once(store: PickupStore) -> None:
    """It is folded in the snapshot's own transaction, which must not fail for it."""
    store.apply_snapshot(snapshot(placed(), strange(), others=the_store()))
    store.submit(str(STRANGE), NOTE, ASSOCIATE, NOW, offline=False)
    store.apply_snapshot(with_a_newer_order())
    assert {each.number for each in store.summaries(NOW)} == {"10477"}
    assert len(store.incidents()) == 1
    assert len(store.due_commands(NOW, 9)) == 1
