"""One running service per test."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from central_service.storage import moment
from tests.live_service import LiveService


@pytest.fixture
def service(tmp_path: Path, migrated_url: str) -> Iterator[LiveService]:
    """The service with two small stores, on each engine."""
    with LiveService(tmp_path, database_url=migrated_url) as running:
        yield running


@pytest.fixture
def embedded(tmp_path: Path, migrated_file: Path) -> Iterator[LiveService]:
    """The same on SQLite alone: for what is only told in words, whatever engine it was read from."""
    copyfile(migrated_file, tmp_path / "central.sqlite3")
    with LiveService(tmp_path) as running:
        yield running


@pytest.fixture
def process_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process's own clock decides on each engine, so that tests can turn it."""
    monkeypatch.setattr(moment, "judged", lambda connection, now: now)


@pytest.fixture
def unwatched(tmp_path: Path, migrated_url: str) -> Iterator[LiveService]:
    """The service as before, where nothing but a notice wakes whoever waits: no look finds what it forgot."""
    with LiveService(tmp_path, database_url=migrated_url, feed_watch_s=3600) as running:
        yield running
