"""A tablet's queue on a real file, with one order in it."""

import resource
from collections.abc import Callable, Iterator
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


@pytest.fixture
def limited() -> Iterator[Callable[[int], None]]:
    """Lets no file of this process grow beyond so many bytes, as where a disk is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size if size >= 0 else before[0], before[1]))

    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
