"""Finds what other processes wrote and whose news did not arrive."""

import asyncio
import logging
from functools import partial

from central_service.api.state import ServiceState
from central_service.storage import feed
from central_service.storage.database import DatabaseUnavailableError

log = logging.getLogger(__name__)


async def watch_feeds(service: ServiceState, every_s: float) -> None:
    """Wake the long-polls of stores whose feed grew, for ever: a lost notice costs `every_s` at most."""
    known: dict[int, int] = {}
    while True:
        await asyncio.sleep(every_s)
        try:
            heads = await service.read(partial(feed.heads, store_ids=service.wakeups.stores()))
        except DatabaseUnavailableError as error:
            log.warning("feeds could not be watched: %s", error)
            continue
        except Exception:
            log.exception("feeds could not be watched")
            continue
        service.wakeups.on_commit(
            frozenset(store for store, head in heads.items() if head != known.get(store)), False
        )
        known = heads
