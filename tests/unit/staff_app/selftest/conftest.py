"""A tablet's file as an enrolled tablet has it."""

from pathlib import Path

import pytest

from staff_app.store.pickup_store import PickupStore
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET, placed
from tests.reference_rows import the_store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """With a team, keys and an order."""
    path = tmp_path / "queue.sqlite3"
    store = PickupStore.open(path, TABLET, NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    store.close()
    return path
