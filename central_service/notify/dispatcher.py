"""Sends what waits on one channel: one thread, woken by commits and by the clock.

A message is claimed under a lease, sent, and then marked. A crash between sending and marking sends it again
once the lease runs out, under the same Message-ID: at least once towards the mail server, once in the queue.
Messages are claimed one by one, so that a lease covers one conversation with a mail server, and a stop leaves
at most one message under a lease that has to run out.
"""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

from central_service import metrics
from central_service.notify.message import Delivery, Due, MessageQueue, Report, Sender

log = logging.getLogger(__name__)
_FIRST_RETRY_S = 5.0
_LONGEST_RETRY_S = 3600.0
_MAX_ATTEMPTS = 24
"""Some ten hours: a mail server that is away for a night costs nobody their message."""
_LOOK_AT_LEAST_EVERY_S = 30.0


class Dispatcher:
    """Owns its thread; start it once, stop it before the database closes."""

    def __init__(
        self, queue: MessageQueue, sender: Sender, clock: Callable[[], datetime], random: Random | None = None
    ) -> None:
        self._queue = queue
        self._sender = sender
        self._clock = clock
        self._random = random or Random()  # noqa: S311 - spreads retries, keeps no secret
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="dispatcher", daemon=True)

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def stop(self, timeout_s: float = 10.0) -> None:
        """Finish the message in hand, then end."""
        self._stopping.set()
        self._woken.set()
        self._thread.join(timeout_s)

    def on_commit(self, stores: frozenset[int], has_messages: bool) -> None:
        """After a commit: something new may be due."""
        del stores
        if has_messages:
            self._woken.set()

    def run_once(self) -> int:
        """Send everything that is due now; returns how many were looked at."""
        tried = 0
        while not self._stopping.is_set() and (due := self._queue.claim(self._clock())) is not None:
            self._send(due)
            tried += 1
        return tried

    def _send(self, due: Due) -> None:
        try:
            context = self._queue.context(due)
            if context is None:
                self._queue.overtaken(due, self._clock())
                return
            report = self._sender.send(context)
        except Exception:
            log.exception("message %s could not be built", due.message_id)
            report = Report(Delivery.LATER, "it could not be built")
        now = self._clock()
        metrics.SENT.labels(report.delivery.value).inc()
        if report.delivery is Delivery.ACCEPTED:
            self._queue.accepted(due, report, now)
        elif report.delivery is Delivery.NEVER or due.attempts + 1 >= _MAX_ATTEMPTS:
            log.warning("message %s given up: %s", due.message_id, report.reason)
            self._queue.never(due, report, now)
        else:
            wait_s = max(self._delay_s(due.attempts), min(report.retry_after_s, _LONGEST_RETRY_S))
            self._queue.later(due, now + timedelta(seconds=wait_s), report.reason, now)

    def _delay_s(self, attempts: int) -> float:
        full = min(_LONGEST_RETRY_S, _FIRST_RETRY_S * 2.0**attempts)
        return full / 2 + self._random.uniform(0, full / 2)

    def _work(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            try:
                handled = self.run_once()
                # A due message that nobody could claim is in another's hand: no hurry.
                wait_s = max(self._wait_s(), 0.02 if handled else 0.5)
            except Exception:
                log.exception("the dispatcher could not look at its queue")
                wait_s = 1.0
            self._woken.wait(wait_s)

    def _wait_s(self) -> float:
        now = self._clock()
        due = self._queue.next_due(now)
        if due is None:
            return _LOOK_AT_LEAST_EVERY_S
        return min(_LOOK_AT_LEAST_EVERY_S, max(0.0, (due - now).total_seconds()))
