"""A tablet's queue beside a service of the shared rules."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from staff_app.store.pickup_store import PickupStore
from staff_app.sync.feed import pull_once
from tests.counter_service import CounterService
from tests.factories import NOW, TABLET, placed


@pytest.fixture
def service() -> CounterService:
    """Has one order."""
    return CounterService(placed())


@pytest.fixture
def store(tmp_path: Path, service: CounterService) -> Iterator[PickupStore]:
    """Has taken the first snapshot."""
    opened = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    pull_once(opened, service, 0)
    yield opened
    opened.close()
