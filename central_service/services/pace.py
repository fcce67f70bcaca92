"""How quickly each store works, learned anew every hour for who asks, and once a day how sure that is."""

import threading
from collections import defaultdict
from datetime import datetime, timedelta

from central_service.insights import pace
from central_service.insights.stretching import stretched
from central_service.insights.walks import READ
from central_service.storage import orders, stores
from central_service.storage.database import Database
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

    def of_store(self, store_id: int, now: datetime) -> Pace:
        """A store's pace, at most an hour old; learned by one caller while the others wait."""
        with self._locks[store_id]:
            known = self._known.get(store_id)
            if known is None or now - known.learned_at >= RENEWED_AFTER:
                known = self._known[store_id] = self._learned(store_id, now)
            return known

    def _learned(self, store_id: int, now: datetime) -> Pace:
        store = self._database.read(lambda connection: stores.by_id(connection, store_id))
        events = self._database.read(
            lambda connection: orders.events_since(connection, store_id, now - LOOKS_BACK, READ, MOST_EVENTS)
        )
        learned = pace.learn(events, store.location.time_zone, now)
        known = self._stretched.get(store_id)
        if known is None or now - known.learned_at >= STRETCHED_AFTER:
            # Days are replayed, which takes seconds.
            known = stretched(learned, events, now)
            if known.is_enough:
                self._stretched[store_id] = known
        return learned.stretched_as(known)
