"""What is new at the service: a snapshot first, pages then, a snapshot again when the feed begins anew."""

import pytest

from pickup_domain import commands as c
from staff_app.errors import ServiceError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import ChangedSet, SyncCursor
from staff_app.sync.feed import Fetched, apply, pull_once
from tests.counter_service import CounterService, change, page
from tests.factories import ASSOCIATE, NOW, ORDER_ID, after, placed

ID = str(ORDER_ID)
NOTE = c.AddNote(text="rings the bell")


def test_the_first_pull_is_a_snapshot(store: PickupStore, service: CounterService) -> None:
    """The fixture's tablet had nothing before."""
    assert store.cursor() == SyncCursor(service.epoch, 0)
    assert [each.number for each in store.summaries(NOW)] == ["10477"]


def test_pages_follow(store: PickupStore, service: CounterService) -> None:
    """Only what changed comes, and only once."""
    service.put(after(placed(), NOTE))
    assert pull_once(store, service, 0).order_ids == {ID}
    assert store.cursor().seq == 1
    assert pull_once(store, service, 0) == ChangedSet()


def test_a_feed_that_begins_anew_is_replaced_by_a_snapshot(
    store: PickupStore, service: CounterService
) -> None:
    """Own unsent commands stay on top of it."""
    store.submit(ID, NOTE, ASSOCIATE, NOW, offline=True)
    service.epoch = "epoch-2"
    pull_once(store, service, 0)
    assert store.cursor().epoch == "epoch-2"
    order = store.order(ID)
    assert order is not None
    assert order.notes == ("rings the bell",)


def test_a_page_of_another_feed_is_dropped(store: PickupStore) -> None:
    """It was under way while a snapshot of a new feed came in."""
    before = store.cursor()
    stray = page(change(1, after(placed(), NOTE)), epoch="epoch-0")
    assert apply(store, Fetched(page=stray)) == ChangedSet()
    assert store.cursor() == before


def test_without_a_network_the_cursor_stays(store: PickupStore, service: CounterService) -> None:
    """Nothing was read."""
    service.put(after(placed(), NOTE))
    service.is_cut = True
    with pytest.raises(ServiceError):
        pull_once(store, service, 0)
    assert store.cursor().seq == 0
