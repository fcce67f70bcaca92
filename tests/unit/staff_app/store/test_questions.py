"""What screens and scans ask of the queue."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import commands as c
from staff_app.store.pickup_store import PickupStore
from staff_app.store.projection import packed_summary_of, summary_of, unpack_summary
from tests.counter_service import change, page, snapshot
from tests.factories import (
    ASSOCIATE,
    DRILL_GTIN,
    LEAD,
    NOW,
    ORDER_ID,
    SCREWS_GTIN,
    TABLET,
    after,
    hand_over,
    line,
    partly_ready,
    pick,
    pick_one,
    placed,
    ready,
    staged,
    window,
)
from tests.reference_rows import LOCATION, item, the_store

ID = str(ORDER_ID)
OTHER = UUID(int=5)
THIRD = UUID(int=6)


def test_a_summary_survives_being_packed() -> None:
    """Every field comes back as it was, times and empty ones too."""
    for order in (placed(), ready(), after(ready(), hand_over(), c.AddNote(text="x"))):
        assert unpack_summary(packed_summary_of(order, 3)) == summary_of(order, 3)


def test_orders_are_listed_by_promise_and_closed_ones_for_a_while(store: PickupStore) -> None:
    """What is due first stands first; what was closed long ago is not there."""
    early = placed(number="10500", promise=window(0.5)).model_copy(update={"order_id": OTHER})
    gone = after(ready(), hand_over()).model_copy(update={"order_id": THIRD, "number": "10400"})
    store.apply_changes(page(change(1, early), change(2, gone)))
    assert [each.number for each in store.summaries(NOW)] == ["10500", "10400", "10477"]
    tomorrow = store.summaries(NOW + timedelta(hours=30))
    assert [each.number for each in tomorrow] == ["10500", "10477"]


def test_what_the_store_is_comes_from_the_feed(store: PickupStore, tmp_path: Path) -> None:
    """Place, number, people, keys and rules; before the first snapshot there is nothing."""
    assert store.store_number() == 7
    assert [(each.name, each.is_lead, each.has_pin) for each in store.staff()] == [
        ("Lena", True, False),
        ("Maya", False, True),
    ]
    assert store.pass_keys() == {3: bytes.fromhex("ab" * 32)}
    assert store.policy().undo_window_s == 15
    empty = PickupStore.open(tmp_path / "empty.sqlite3", TABLET, NOW)
    assert (empty.place(), empty.store_number(), empty.staff(), empty.cursor().epoch) == (None, 0, (), "")
    empty.close()


def test_nobody_is_told_what_the_service_has_not_heard(store: PickupStore) -> None:
    """Ready is told when the service tells it: not what waits here, and a part that it told stays told."""
    store.apply_changes(page(change(1, after(partly_ready(), pick_one("2", 2)))))
    told = NOW + timedelta(seconds=15)
    store.stage(ID, "B-07", None, ASSOCIATE, told, offline=True)
    store.submit(ID, c.MarkReady(), ASSOCIATE, told, offline=True)
    assert _told_from(store) == told
    store.apply_changes(page(change(2, staged().model_copy(update={"version": 20}))))
    assert _told_from(store) is None


def _told_from(store: PickupStore) -> datetime | None:
    detail = store.detail(ID, NOW)
    assert detail is not None
    assert detail.summary.status == "ready_for_pickup"
    return detail.told_ready_from


def test_orders_are_found_by_number_digest_and_bag(store: PickupStore) -> None:
    """Whatever is scanned or typed; an unknown or empty text finds nothing."""
    order = staged(placed(pickup_code_digest="d" * 64))
    store.apply_changes(page(change(1, order)))
    assert store.order_by_number("10477") == ID
    assert store.order_by_code("d" * 64, NOW) == ID
    assert store.order_by_bag("10477-1") == ID
    assert [store.order_by_number("1"), store.order_by_code("", NOW), store.order_by_bag("x")] == [
        None,
        None,
        None,
    ]


def test_the_open_one_of_two_orders_with_one_number_is_found(store: PickupStore) -> None:
    """Numbers come round again after a while."""
    old = after(ready(), hand_over()).model_copy(update={"order_id": OTHER})
    store.apply_changes(page(change(1, old)))
    assert store.order_by_number("10477") == ID


def test_shelves_are_known_and_the_first_free_one_is_proposed(store: PickupStore) -> None:
    """Beside a bag of the same order, else where nothing stands."""
    assert store.is_shelf("B-07")
    assert not store.is_shelf("Z-99")
    other = placed(number="10500").model_copy(update={"order_id": OTHER})
    store.apply_changes(page(change(1, staged()), change(2, other)))
    mine, theirs = store.detail(ID, NOW), store.detail(str(OTHER), NOW)
    assert mine is not None
    assert theirs is not None
    assert (mine.suggested_shelf, theirs.suggested_shelf) == ("B-07", "B-08")


def test_a_shelf_is_free_again_after_the_hand_over(store: PickupStore) -> None:
    """The bag left the store."""
    other = placed(number="10500").model_copy(update={"order_id": OTHER})
    store.apply_changes(page(change(1, after(ready(), hand_over())), change(2, other)))
    detail = store.detail(str(OTHER), NOW)
    assert detail is not None
    assert detail.suggested_shelf == "B-07"


def test_a_code_finds_the_lines_of_open_orders(store: PickupStore) -> None:
    """By GTIN or SKU, of this catalogue or not; closed orders do not count."""
    other = placed([line("7", sku="SKU-1", gtins=())], number="10500").model_copy(update={"order_id": OTHER})
    closed = after(placed(), c.Cancel(reason="x"), actor=LEAD).model_copy(update={"order_id": THIRD})
    store.apply_changes(page(change(1, other), change(2, closed)))
    assert set(store.lines_by_code(DRILL_GTIN)) == {(ID, "1"), (str(OTHER), "7")}
    assert store.lines_by_code("SKU-2") == ((ID, "2"),)
    assert store.lines_by_code(SCREWS_GTIN) == ((ID, "2"),)
    assert store.lines_by_code("SKU") == ()
    assert store.lines_by_code(DRILL_GTIN, ID) == ((ID, "1"),)
    assert store.lines_by_code(SCREWS_GTIN, str(OTHER)) == ()


def test_a_line_says_what_is_in_stock(store: PickupStore) -> None:
    """Known for what the catalogue has."""
    detail = store.detail(ID, NOW)
    assert detail is not None
    assert [each.on_hand for each in detail.lines] == [6, None]


def test_a_line_of_a_cancelled_order_is_not_waited_for(store: PickupStore) -> None:
    """Its units count as open, and nobody takes them any more."""
    before = store.detail(ID, NOW)
    store.apply_changes(page(change(1, after(placed(), c.Cancel(reason="x"), actor=LEAD))))
    detail = store.detail(ID, NOW)
    assert before is not None
    assert detail is not None
    assert [each.is_over for each in before.lines] == [False, False]
    assert [(bool(each.open), each.is_over) for each in detail.lines] == [(True, True), (True, True)]


def test_another_view_shape_folds_everything_anew(store: PickupStore, path: Path) -> None:
    """After an update of the app no list is read in the old shape."""
    store.apply_snapshot(snapshot(staged(), others=the_store()))
    before = store.summaries(NOW)
    with store._transaction() as connection:
        connection.exec_driver_sql("UPDATE order_view SET summary = '[1, 2]'")
        connection.exec_driver_sql("DELETE FROM product_code")
        connection.exec_driver_sql("UPDATE meta SET value = '1:old' WHERE name = 'view_shape'")
    store.close()
    again = PickupStore.open(path, TABLET, NOW)
    assert again.summaries(NOW) == before
    assert again.product_name(DRILL_GTIN) == "Cordless drill 18 V"
    again.close()


@pytest.mark.parametrize(
    ("places", "spots"), [({"bays": ("A", "B"), "dock": "Dock-A"}, ("A", "B", "Dock-A")), ({}, ())]
)
def test_where_somebody_can_wait_is_what_the_store_has_named(
    store: PickupStore, places: dict[str, object], spots: tuple[str, ...]
) -> None:
    """Its bays, and its dock; a store with neither has its counter only."""
    place = LOCATION.model_copy(update={"bays": (), "dock": None, **places})
    store.apply_snapshot(snapshot(placed(), others=(item("location", "DT01", place),)))
    detail = store.detail(str(ORDER_ID), NOW)
    assert detail is not None
    assert detail.spots == spots


def test_cold_goods_are_sent_where_it_is_cold_and_a_full_shelf_is_told(store: PickupStore) -> None:
    """As far as the store says which shelves are cold, and how many bags one takes."""
    shelves = {"staging_locations": ("A-1", "A-2", "K-1"), "cold_locations": ("K-1",), "bags_per_shelf": 1}
    place = LOCATION.model_copy(update=shelves)
    standing = staged(placed(number="10500").model_copy(update={"order_id": OTHER}), "A-1")
    cold = after(placed(lines=[line(cold=True)]), c.StartPicking())
    cold = after(cold, *pick(cold))
    warm = placed(number="10501").model_copy(update={"order_id": THIRD})
    store.apply_snapshot(snapshot(standing, cold, warm, others=(item("location", "DT01", place),)))
    details = [store.detail(str(each), NOW) for each in (ORDER_ID, THIRD)]
    assert [each.suggested_shelf for each in details if each] == ["K-1", "A-2"]
    assert details[0] is not None
    assert (details[0].cold_shelves, details[0].full_shelves) == (("K-1",), ("A-1",))
    # A bag of it without the cold goods stands elsewhere; an order without any has one place only.
    assert [each.warm_shelf for each in details if each] == ["A-2", ""]
