"""What is new at the service: a snapshot first, pages then, a snapshot again when the feed begins anew."""

from random import Random
from uuid import UUID

import pytest

from pickup_domain import commands as c
from staff_app.errors import ServiceError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import ChangedSet, SyncCursor
from staff_app.sync.feed import Fetched, apply, pull_once
from staff_app.sync.push import push_once
from tests.counter_service import CounterService, change, page
from tests.factories import ASSOCIATE, NOW, ORDER_ID, after, placed

ID = str(ORDER_ID)
OTHER = UUID(int=5)
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
    assert apply(store, Fetched(NOW, page=stray)) == ChangedSet()
    assert store.cursor() == before


def test_without_a_network_the_cursor_stays(store: PickupStore, service: CounterService) -> None:
    """Nothing was read."""
    service.put(after(placed(), NOTE))
    service.is_cut = True
    with pytest.raises(ServiceError):
        pull_once(store, service, 0)
    assert store.cursor().seq == 0


def test_a_tablet_behind_the_feeds_start_takes_a_snapshot(
    store: PickupStore, service: CounterService
) -> None:
    """It was away for so long that the service has forgotten what came after it."""
    service.put(after(placed(), NOTE))
    service.put(after(placed(), NOTE, NOTE))
    service.forgotten = 1
    pull_once(store, service, 0)
    assert store.cursor().seq == 2
    order = store.order(ID)
    assert order is not None
    assert order.notes == ("rings the bell", "rings the bell")


def test_what_a_restored_service_has_lost_is_told_again(store: PickupStore, service: CounterService) -> None:
    """It had applied a step, and was put back to before it: the step is sent again and counts once."""
    store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False)
    copy = (dict(service.orders), list(service.feed), dict(service.ledger))
    push_once(store, service, NOW, Random(1))
    service.put(after(service.orders[ID], c.StartPicking()))
    service.orders, service.feed, service.ledger = copy
    apply(
        store, Fetched(NOW, page=page(change(9, placed(number="1").model_copy(update={"order_id": OTHER}))))
    )
    pull_once(store, service, 0)
    assert store.outbox_status().unsent == 1
    push_once(store, service, NOW, Random(1))
    pull_once(store, service, 0)
    assert service.orders[ID].notes == ("rings the bell",)
    assert store.order(ID) == service.orders[ID].for_tablet()
