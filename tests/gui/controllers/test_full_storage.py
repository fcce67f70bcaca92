"""The tablet's disk is full: a sentence that stays until there is room again, and goes by itself."""

from collections.abc import Callable
from typing import Any

import pytest

from staff_app.controllers import store_lane
from staff_app.store.database import no_room
from staff_app.store.pickup_store import PickupStore
from tests.factories import ORDER_ID, placed
from tests.gui.controllers.conftest import Counter

Make = Callable[..., Counter]


def limit(store: PickupStore, pages_left: int) -> None:
    """SQLite then says what it says on a full disk."""
    with store._transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + pages_left}")


def test_a_full_disk_is_said_until_there_is_room(at_counter: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each tap that did not count is refused at once; the banner stays and goes by itself."""
    monkeypatch.setattr(store_lane, "_LOOK_FOR_ROOM_MS", 20)
    counter = at_counter(placed())
    counter.start()
    counter.ask(lambda store: limit(store, 0))
    while not counter.refusals:
        before = len(counter.lists)
        counter.orders.add_note(str(ORDER_ID), "x" * 400)
        counter.until(lambda before=before: len(counter.lists) > before or counter.refusals)  # type: ignore[misc]
    assert counter.refusals[0].code == "storage"
    assert "full" in counter.sync.status.storage
    assert "Free some space" in counter.sync.status.storage
    kept = counter.ask(lambda store: store.outbox_status()).unsent
    counter.ask(lambda store: limit(store, 1_000))
    counter.until(lambda: counter.sync.status.storage == "")
    before = len(counter.lists)
    counter.orders.add_note(str(ORDER_ID), "room again")
    counter.until(lambda: len(counter.lists) > before)
    assert counter.ask(lambda store: store.outbox_status()).unsent == kept + 1


def test_an_app_that_starts_on_a_full_disk_opens_once_there_is_room(
    at_counter: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says so meanwhile; nobody has to start it again."""
    counter = at_counter(placed())
    really, is_full = PickupStore.open, [True]

    def opened(*what: Any, **how: Any) -> PickupStore:  # noqa: ANN401
        if is_full[0]:
            raise no_room()
        return really(*what, **how)

    monkeypatch.setattr(PickupStore, "open", opened)
    counter.sign_in._look_again.setInterval(20)
    counter.sign_in.start()
    counter.until(lambda: "Free some space" in counter.sign_in.view.message)
    assert counter.sign_in.view.staff == ()
    is_full[0] = False
    counter.until(lambda: counter.sign_in.view.staff)
    assert "full" not in counter.sign_in.view.message
