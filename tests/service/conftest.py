"""One running service per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live_service import LiveService


@pytest.fixture
def service(tmp_path: Path, migrated_url: str) -> Iterator[LiveService]:
    """The service with two small stores, on each engine."""
    with LiveService(tmp_path, database_url=migrated_url) as running:
        yield running
