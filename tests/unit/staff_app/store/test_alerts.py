"""Which new orders were seen at this tablet, across restarts, snapshots and stores."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from staff_app.errors import DamagedError
from staff_app.store.alerts import UNANSWERED
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Unanswered
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET, placed
from tests.reference_rows import the_store

LATER = NOW + timedelta(minutes=7)


def test_what_a_tablet_finds_in_its_store_is_not_news(store: PickupStore) -> None:
    """Ten thousand orders of a first snapshot are announced to nobody, and none of them later."""
    found = [(f"order-{number}", True) for number in range(10_000)]
    assert store.announcements.note_orders(found, NOW) == {}
    assert store.announcements.note_orders(found, LATER) == {}
    assert store.announcements.note_orders([("new", True)], LATER) == {"new": LATER}


def test_what_is_in_the_file_but_in_no_list_yet_is_not_news_either(store: PickupStore) -> None:
    """The first snapshot may be told before the lists are loaded."""
    held = [(row.order_id, True) for row in store.summaries(NOW)]
    assert held
    assert store.announcements.note_orders([], NOW) == {}
    assert store.announcements.note_orders(held, NOW) == {}


def test_before_the_tablet_knows_its_store_nothing_begins(path: Path) -> None:
    """The list is empty then because nothing was told yet."""
    store = PickupStore.open(path, TABLET, NOW)
    assert store.announcements.note_orders([], NOW) is None
    store.apply_snapshot(snapshot(others=the_store()))
    assert store.announcements.note_orders([], NOW) == {}
    assert store.announcements.note_orders([("first", True)], LATER) == {"first": LATER}
    store.close()


def test_an_order_is_announced_until_somebody_has_seen_it_also_after_a_restart(path: Path) -> None:
    """Since when is kept, too."""
    store = PickupStore.open(path, TABLET, NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    store.announcements.note_orders([], NOW)
    store.announcements.note_orders([("a", True), ("b", True)], NOW)
    assert store.announcements.see_orders(["a"], LATER) == {"b": NOW}
    store.close()
    again = PickupStore.open(path, TABLET, LATER)
    assert again.announcements.note_orders([("a", True), ("b", True)], LATER) == {"b": NOW}
    again.close()


def test_an_order_that_came_already_begun_is_not_news_once_it_is_put_back(store: PickupStore) -> None:
    """Somebody had it in their hands."""
    store.announcements.note_orders([], NOW)
    assert store.announcements.note_orders([("begun", False)], NOW) == {}
    assert store.announcements.note_orders([("begun", True)], LATER) == {}


def test_another_store_begins_anew(store: PickupStore) -> None:
    """Its orders are nobody's news either."""
    store.announcements.note_orders([], NOW)
    store.announcements.note_orders([("a", True)], NOW)
    store.leave()
    assert store.announcements.note_orders([], LATER) is None
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    assert store.announcements.note_orders([("theirs", True)], LATER) == {}


def test_the_lead_sees_what_is_unanswered_until_somebody_comes(store: PickupStore) -> None:
    """Once each; what a lead settled does not come back while it is the same."""
    first = Unanswered("arrival", "a", "Eva Weber is here.")
    second = Unanswered("new_order", "b", "Nobody has looked.")
    for _ in range(2):
        store.announcements.set_unanswered([first, second], NOW)
    assert {(each.kind, each.detail, each.own) for each in store.incidents()} == {
        (UNANSWERED, "Eva Weber is here.", True),
        (UNANSWERED, "Nobody has looked.", True),
    }
    store.announcements.set_unanswered([second], LATER)
    assert [each.detail for each in store.incidents()] == ["Nobody has looked."]
    store.announcements.set_unanswered([], LATER)
    assert store.incidents() == ()


def test_a_damaged_time_is_mended_and_the_order_still_announced(path: Path) -> None:
    """One flipped bit must not silence the tablet for ever."""
    store = PickupStore.open(path, TABLET, NOW)
    store.apply_snapshot(snapshot(others=the_store()))
    store.announcements.note_orders([], NOW)
    store.announcements.note_orders([("a", True)], NOW)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE alert SET told_at = 'q' || substr(told_at, 2)")
    with pytest.raises(DamagedError):
        store.announcements.note_orders([], LATER)
    assert list(store.announcements.note_orders([], LATER) or ()) == ["a"]
    store.close()
