"""A tablet's queue on a real file, with one order in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from staff_app.store.pickup_store import PickupStore
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET, placed
from tests.reference_rows import the_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the queue lies."""
    return tmp_path / "queue.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[PickupStore]:
    """An open queue that has taken a snapshot: a store and order 10477, just placed."""
    opened = PickupStore.open(path, TABLET, NOW)
    opened.apply_snapshot(snapshot(placed(), others=the_store()))
    yield opened
    opened.close()
