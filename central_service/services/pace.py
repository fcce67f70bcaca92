"""How quickly each store works, learned anew every hour for who asks, and once a day how sure that is."""

import threading
from collections import defaultdict
from datetime import datetime, timedelta

from central_service.insights import pace
from central_service.insights.stretching import stretched
from central_service.insights.walks import READ
from central_service.storage import orders, stores
from central_service.storage.database import Database
from pickup_domain.events import OrderEvent
from pickup_domain.pace import Pace

LOOKS_BACK = timedelta(days=28)
RENEWED_AFTER = timedelta(hours=1)
STRETCHED_AFTER = timedelta(days=1)
MOST_EVENTS = 60_000
"""A busy store's last days rather than all four weeks."""


class Paces:
    """Each process learns for itself: nothing is stored that could outlive what it was learned from."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[int, Pace] = {}
        self._stretched: dict[int, Pace] = {}
        self._locks: defaultdict[int, threading.Lock] = defaultdict(threading.Lock)
        self._replaying = threading.Lock()

    def of_store(self, store_id: int, now: datetime) -> Pace:
        """A store's pace, at most an hour old; learned by one caller while the others wait."""
        with self._locks[store_id]:
            known = self._known.get(store_id)
            if known is None or now - known.learned_at >= RENEWED_AFTER:
                known = self._known[store_id] = self._learned(store_id, now)
        return self._with_stretch(store_id, known, now)

    def _learned(self, store_id: int, now: datetime) -> Pace:
        store = self._database.read(lambda connection: stores.by_id(connection, store_id))
        return pace.learn(self._events(store_id, now), store.location.time_zone, now)

    def _events(self, store_id: int, now: datetime) -> list[OrderEvent]:
        return self._database.read(
            lambda connection: orders.events_since(connection, store_id, now - LOOKS_BACK, READ, MOST_EVENTS)
        )

    def _with_stretch(self, store_id: int, known: Pace, now: datetime) -> Pace:
        """Days are replayed, which takes seconds: for one store at a time, and nobody else waits for it."""
        if self._is_due(store_id, known, now) and self._replaying.acquire(blocking=False):
            try:
                if self._is_due(store_id, known, now):
                    self._stretched[store_id] = stretched(known, self._events(store_id, now), now)
            finally:
                self._replaying.release()
        last = self._stretched.get(store_id)
        return known if last is None else known.stretched_as(last)

    def _is_due(self, store_id: int, known: Pace, now: datetime) -> bool:
        last = self._stretched.get(store_id)
        return known.is_enough and (last is None or now - last.learned_at >= STRETCHED_AFTER)
