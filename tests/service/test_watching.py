"""The watch over the feeds, which makes good for lost notices."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection

from central_service.api.state import ServiceState
from central_service.api.watching import watch_feeds
from central_service.services.clock import utc_now
from central_service.storage.embedded import EmbeddedDatabase

T = TypeVar("T")


class BrokenOnce(EmbeddedDatabase):
    """A database whose first read fails in a way that nobody foresaw."""

    reads = 0

    def read(self, run: Callable[[Connection], T]) -> T:
        """Fail, then work."""
        self.reads += 1
        if self.reads == 1:
            raise ArithmeticError("nobody foresaw this")
        return super().read(run)


def test_the_watch_goes_on_after_an_error_that_nobody_foresaw(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged with its traceback, and the next look comes all the same."""
    database = BrokenOnce(f"sqlite:///{tmp_path / 'central.sqlite3'}")

    async def look_twice() -> None:
        watch = asyncio.create_task(watch_feeds(ServiceState(database, utc_now), 0.001))
        while database.reads < 2 and not watch.done():
            await asyncio.sleep(0.001)
        assert watch.cancel()

    asyncio.run(look_twice())
    database.close()
    assert "nobody foresaw this" in caplog.text
