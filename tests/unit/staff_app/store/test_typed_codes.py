"""Guessing at codes gets slower the longer it lasts."""

from datetime import timedelta
from pathlib import Path

import pytest

from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import CodeLocked
from tests.counter_service import change, page
from tests.factories import NOW, ORDER_ID, TABLET, placed, staged

RIGHT, WRONG = "d" * 64, "e" * 64


@pytest.fixture(autouse=True)
def _order(store: PickupStore) -> None:
    """Its customer has the right code."""
    store.apply_changes(page(change(1, staged(placed(pickup_code_digest=RIGHT)))))


def guess(store: PickupStore, times: int, after_s: float = 0) -> list[object]:
    """Codes that open nothing, and what each came to."""
    return [store.order_by_code(WRONG, NOW + timedelta(seconds=after_s)) for _ in range(times)]


def test_ten_wrong_codes_are_slips_and_then_none_is_looked_at(store: PickupStore) -> None:
    """Not even a right one, until the wait is over; each wrong one after it doubles the wait."""
    assert guess(store, 10) == [None] * 10
    until = NOW + timedelta(seconds=30)
    assert store.order_by_code(RIGHT, NOW + timedelta(seconds=29)) == CodeLocked(until)
    assert guess(store, 2, after_s=31) == [None, CodeLocked(NOW + timedelta(seconds=31 + 60))]


def test_a_right_code_clears_the_count(store: PickupStore) -> None:
    """Nine slips this morning do not count at noon."""
    guess(store, 9)
    assert store.order_by_code(RIGHT, NOW) == str(ORDER_ID)
    assert guess(store, 9) == [None] * 9
    assert store.order_by_code(RIGHT, NOW) == str(ORDER_ID)


def test_the_wait_ends_at_ten_minutes_and_survives_a_restart(store: PickupStore, path: Path) -> None:
    """However long somebody tries: customers wait behind them."""
    late = 0.0
    guess(store, 9)
    for _ in range(8):
        guess(store, 1, after_s=late)
        locked = store.order_by_code(WRONG, NOW + timedelta(seconds=late))
        assert isinstance(locked, CodeLocked)
        wait_s = (locked.until - NOW).total_seconds() - late
        late += wait_s
    assert wait_s == 600
    store.close()
    again = PickupStore.open(path, TABLET, NOW)
    assert isinstance(again.order_by_code(RIGHT, NOW + timedelta(seconds=late - 1)), CodeLocked)
    assert again.order_by_code(RIGHT, NOW + timedelta(seconds=late)) == str(ORDER_ID)
    again.close()
