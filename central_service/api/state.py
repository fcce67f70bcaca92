"""What every endpoint works with."""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from central_service import metrics
from central_service.api.rates import Rates
from central_service.services.clock import Clock
from central_service.storage.database import Database, UnitOfWork

P = ParamSpec("P")
T = TypeVar("T")


class Wakeups:
    """Wakes the long-polls of a store when its feed grew; commits happen on other threads."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: defaultdict[int, set[asyncio.Event]] = defaultdict(set)
        self._closing = False

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """The loop that the waiters live in."""
        self._loop = loop

    def on_commit(self, stores: frozenset[int], has_messages: bool) -> None:
        """After a commit, on whichever thread made it."""
        del has_messages
        if self._loop is not None and stores:
            # A loop that has just closed has nobody left to wake.
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._wake, stores)

    def close(self) -> None:
        """Let everybody go home: the service stops."""
        self._closing = True
        self._wake(frozenset(self._waiting))

    @property
    def is_closing(self) -> bool:
        """True from `close` on."""
        return self._closing

    def stores(self) -> frozenset[int]:
        """Stores that somebody waits for."""
        return frozenset(store_id for store_id, events in self._waiting.items() if events)

    @contextlib.contextmanager
    def registered(self, store_id: int) -> Iterator[asyncio.Event]:
        """An event that is set when the store's feed grows; register first, then read."""
        event = asyncio.Event()
        if self._closing:
            event.set()
        self._waiting[store_id].add(event)
        metrics.WAITERS.inc()
        try:
            yield event
        finally:
            metrics.WAITERS.dec()
            self._waiting[store_id].discard(event)

    def _wake(self, stores: frozenset[int]) -> None:
        for store_id in stores:
            for event in tuple(self._waiting.get(store_id, ())):
                event.set()


@dataclass(frozen=True, slots=True)
class ServiceState:
    """The service, put together by `main.create_app`."""

    database: Database
    clock: Clock
    wakeups: Wakeups = field(default_factory=Wakeups)
    rates: Rates = field(default_factory=Rates)
    public_url: str = ""
    """Where customers reach the service, without a slash at its end; empty where that was not said."""

    async def run(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run something that blocks on a worker thread."""
        return await run_in_threadpool(job, *args, **kwargs)

    async def read(self, job: Callable[[Connection], T]) -> T:
        """Run in a read transaction, on a worker thread."""
        return await run_in_threadpool(self.database.read, job)

    async def write(self, job: Callable[[UnitOfWork], T]) -> T:
        """Run in a write transaction, on a worker thread; returns when it is committed."""
        return await run_in_threadpool(self.database.write, job)
