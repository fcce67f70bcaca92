"""One running service per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live_service import LiveService


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """The service with two small stores."""
    with LiveService(tmp_path) as running:
        yield running
