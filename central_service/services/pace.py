"""How quickly each store works, learned anew every hour for who asks, and once a day how sure that is."""

import logging
import threading
from datetime import datetime, timedelta

from central_service.insights import pace
from central_service.insights.stretching import stretched
from central_service.insights.walks import READ
from central_service.storage import orders, stores
from central_service.storage.database import Database
from pickup_domain.events import OrderEvent
from pickup_domain.pace import Pace

log = logging.getLogger(__name__)
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
        self._learning = threading.Lock()
        self._replaying = threading.Lock()

    def of_store(self, store_id: int, now: datetime) -> Pace:
        """A store's pace, at most an hour old; learned by one caller while the others wait."""
        with self._learning:
            known = self._known.get(store_id)
            if known is None or now - known.learned_at >= RENEWED_AFTER:
                known = self._known[store_id] = self._learned(store_id, now)
        if self._is_due(store_id, known, now):
            self._begin_replaying(store_id, known, now)
        last = self._stretched.get(store_id)
        return known if last is None else known.stretched_as(last)

    def _learned(self, store_id: int, now: datetime) -> Pace:
        store = self._database.read(lambda connection: stores.by_id(connection, store_id))
        return pace.learn(self._events(store_id, now), store.location.time_zone, now)

    def _events(self, store_id: int, now: datetime) -> list[OrderEvent]:
        return self._database.read(
            lambda connection: orders.events_since(connection, store_id, now - LOOKS_BACK, READ, MOST_EVENTS)
        )

    def _is_due(self, store_id: int, known: Pace, now: datetime) -> bool:
        last = self._stretched.get(store_id)
        at = None if last is None else last.stretched_at
        return known.is_enough and (at is None or now - at >= STRETCHED_AFTER)

    def _begin_replaying(self, store_id: int, known: Pace, now: datetime) -> None:
        """Takes seconds: beside the answers, and for one store at a time."""
        if self._replaying.acquire(blocking=False):
            # Nothing is stored: a process that ends need not wait for it.
            threading.Thread(
                target=self._replay, args=(store_id, known, now), name="paces", daemon=True
            ).start()

    def _replay(self, store_id: int, known: Pace, now: datetime) -> None:
        try:
            if self._is_due(store_id, known, now):
                self._stretched[store_id] = stretched(known, self._events(store_id, now), now)
        except Exception:
            log.exception("the days of store %d could not be replayed", store_id)
            self._stretched[store_id] = known.model_copy(update={"stretched_at": now})  # again tomorrow
        finally:
            self._replaying.release()
