"""Forgets what nobody needs any more, a little at a time, so that nobody waits for it.

Feed: a tablet that is further behind than `FEED_KEPT` changes is told to take a snapshot, which is quicker
than reading them all. Ledger: a command older than `LEDGER_KEPT` would no longer be recognised if it came
again, so its device's `pruned_through_seq` says where the service cannot know any more, and does not guess.
"""

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from central_service.services.clock import Clock
from central_service.storage import access, alerts, checkout_holds, feed, moment, sessions, signatures
from central_service.storage.database import Database

log = logging.getLogger(__name__)
FEED_KEPT = 20_000
LEDGER_KEPT = timedelta(days=90)
EVERY_S = 3600.0
HOLDS_KEPT = LEDGER_KEPT
"""As long as the keys that they were asked for under."""
ALERTS_KEPT = timedelta(days=30)
ANSWERS_KEPT = LEDGER_KEPT
"""A storefront that repeats a request under its key after that asks anew."""
SIGNATURES_KEPT = timedelta(days=90)
"""Long enough for somebody who says that they never got it."""
_BY_AGE: tuple[tuple[Callable[..., int], timedelta], ...] = (
    (checkout_holds.prune, HOLDS_KEPT),
    (alerts.prune, ALERTS_KEPT),
    (access.forget_answers, ANSWERS_KEPT),
    (signatures.forget, SIGNATURES_KEPT),
    (sessions.forget, timedelta()),
)
"""Of all stores at once."""
_AT_ONCE = 1_000


class Retention:
    """One turn is for all stores; any number may take one at once."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        feed_kept: int = FEED_KEPT,
        ledger_kept: timedelta = LEDGER_KEPT,
    ) -> None:
        self._database = database
        self._clock = clock
        self._feed_kept = feed_kept
        self._ledger_kept = ledger_kept

    def run_once(self) -> int:
        """Forget all that is due; returns how many rows that were."""
        now = self._database.read(lambda c: moment.judged(c, self._clock()))
        forgotten = 0
        for store_id in self._database.read(partial(feed.to_forget, kept=self._feed_kept)):
            forgotten += self._all(partial(feed.forget, store_id=store_id, kept=self._feed_kept))
        before = now - self._ledger_kept
        for store_id, device_id in self._database.read(partial(access.devices_to_forget, before=before)):
            of_device = partial(access.forget_ledger, store_id=store_id, device_id=device_id, before=before)
            forgotten += self._all(of_device)
        for forget, kept in _BY_AGE:
            forgotten += self._all(partial(forget, before=now - kept))
        if forgotten:
            log.info("%d rows were past their time", forgotten)
        return forgotten

    def _all(self, forget: Callable[..., int]) -> int:
        """Some in each transaction, until there are none left."""
        total = 0
        while True:
            removed = self._database.write(partial(forget, at_most=_AT_ONCE))
            total += removed
            if removed < _AT_ONCE:
                return total
