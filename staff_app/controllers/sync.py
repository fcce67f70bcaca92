"""Keeps tablet and service in step: pushes what is unsent, pulls what is new; neither waits on the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from staff_app.background import Lane
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import UNTRUSTED, UPGRADE_REQUIRED, PickupError, ServiceError
from staff_app.rows.sync import FeedState, SyncStatus

if TYPE_CHECKING:
    from staff_app.credentials import Credential
    from staff_app.store.pickup_store import PickupStore
    from staff_app.store.results import ChangedSet, Checked, OutboxEntry, OutboxStatus, SyncCursor
    from staff_app.sync.client import ServiceClient
    from staff_app.sync.feed import Fetched
    from staff_app.sync.push import Sent

_WAIT_S = 25.0
_LOOK_AGAIN_S = 60.0
"""A clock that was set does not leave a command waiting for longer than this."""
_LOCKED_OUT = frozenset({"token_revoked", "wrong_token", "other_store"})
_MAX_BATCH = 100
_CLOCK_OFF = timedelta(seconds=120)
"""From here on a difference between the clocks is told."""
_LOOK_AT_AGE_MS = 600_000
"""How often a tablet that hears no service looks for what it has to forget."""
_CLOSED = frozenset({FeedState.REVOKED, FeedState.NOT_ENROLLED})
"""There is no line until `start`."""
_SILENT = frozenset({FeedState.REVOKED, FeedState.UPGRADE})
"""Nothing is sent until this is over."""
_NOT_BEFORE_S = 1.0
"""A look at the feed that is to wait does not come back with nothing before this."""


class SyncController(QObject):
    """Two lanes and what the rail says about them.

    Emits:
        status_changed: Feed state, unsent count and age (SyncStatus).
        changed: What an answer of the service changed here (ChangedSet).
        locked_out: The service does not know this tablet any more; nothing is tried until `start`.
    """

    status_changed = Signal(object)
    changed = Signal(object)
    locked_out = Signal()

    def __init__(
        self,
        store: StoreLane,
        *,
        clock: Clock = utc_now,
        wait_s: float = _WAIT_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._wait_s = wait_s
        self._random = Random()  # noqa: S311 - spreads retries, keeps no secret
        self._push_lane = Lane("push", self)
        self._feed_lane = Lane("feed", self)
        self._line = 0
        """Which one it is; another after each `start` and each hanging up."""
        self._credential: Credential | None = None
        self._push_client: ServiceClient | None = None
        self._feed_client: ServiceClient | None = None
        self._pushing = False
        self._push_again = False
        self._push_failures = 0
        self._feed_failures = 0
        self._stopped = False
        self._due_back_at = clock()
        self._status = SyncStatus(FeedState.NOT_ENROLLED, 0, None, None)
        self._push_timer = self._timer(self.push)
        self._feed_timer = self._timer(self._pull)
        self._call_timer = self._timer(self._call)
        self._age_timer = QTimer(self, interval=_LOOK_AT_AGE_MS)
        self._age_timer.timeout.connect(self._forget_old)
        self._age_timer.start()
        store.opened.connect(self._on_opened)
        store.troubled.connect(self._on_troubled)

    @property
    def status(self) -> SyncStatus:
        """What the rail says now."""
        return self._status

    def is_online(self) -> bool:
        """True while the service answers."""
        return self._status.feed is FeedState.LIVE

    @Slot(object)
    def start(self, credential: Credential) -> None:
        """Connect with a credential; another one takes the place of the first."""
        self._close_clients()
        self._credential = credential
        self._set_feed(FeedState.STARTING)
        self._call()

    def hang_up(self) -> None:
        """This tablet has no service any more, until `start`."""
        self._close_clients()
        self._set(SyncStatus(FeedState.NOT_ENROLLED, 0, None, None))

    def stop(self) -> None:
        """Hang up; what is unsent stays on disk."""
        self._stopped = True
        self._age_timer.stop()
        self._close_clients()
        self._push_lane.stop(0.5)
        self._feed_lane.stop(0.5)

    # --- push ----------------------------------------------------------------------------------

    @Slot()
    def push(self) -> None:
        """Send what is due, now."""
        self._count()
        if self._push_client is None or self._stopped or not self._store.is_open:
            return
        if self._status.feed in _SILENT:
            return
        if self._pushing:
            self._push_again = True
            return
        self._pushing = True
        line, now = self._line, self._clock()
        self._store.run(
            lambda store: store.due_commands(now, _MAX_BATCH),
            partial(self._send, line, now),
            partial(self._on_push_failed, line),
        )

    def _send(self, line: int, looked_at: datetime, entries: tuple[OutboxEntry, ...]) -> None:
        client = self._push_client
        if line != self._line or client is None:
            self._push_anew()
            return
        if not entries:
            self._pushing = False
            if self._push_again:
                self._push_again = False
                self.push()
            else:
                # What came due since the look is found, too.
                self._store.run(lambda store: store.next_due_at(looked_at), self._push_at)
            return
        now, random = self._clock(), self._random

        def job() -> Sent:
            from staff_app.sync.push import send

            return send(entries, client, now, random)

        self._push_lane.submit(job, partial(self._record, line), partial(self._on_push_failed, line))

    def _push_anew(self) -> None:
        """What was under way was of a line that is no more; whatever it held back goes on the next one."""
        self._pushing = self._push_again = False
        if self._push_client is not None:
            self.push()

    def _record(self, line: int, sent: Sent) -> None:
        if line != self._line:
            self._push_anew()  # all of it is sent again and counts once
            return
        now = self._clock()
        self._push_failures = 0
        self._set_feed(FeedState.LIVE, contact=now)

        def job(store: PickupStore) -> ChangedSet:
            from staff_app.sync.push import record

            return record(store, sent, now)

        self._store.run(job, self._on_recorded, partial(self._on_push_failed, line))

    def _on_recorded(self, changed: ChangedSet) -> None:
        self._pushing = False
        self.changed.emit(changed)
        self._push_again = False
        self.push()

    def _push_at(self, due_at: datetime | None) -> None:
        """Everything else is through: what has to wait is sent when it is due."""
        if due_at is not None and self._push_client is not None:
            wait_s = (due_at - self._clock()).total_seconds()
            self._push_timer.start(max(200, round(1000 * min(wait_s, _LOOK_AGAIN_S))))

    def _on_push_failed(self, line: int, error: PickupError) -> None:
        if line != self._line:
            self._push_anew()
            return
        self._pushing = False
        self._push_failures += 1
        self._note_problem(error)
        if self._status.feed not in _SILENT:
            self._push_timer.start(self._delay_ms(self._push_failures))

    # --- pull ----------------------------------------------------------------------------------

    @Slot()
    def _pull(self) -> None:
        if self._feed_client is not None and self._store.is_open and not self._stopped:
            line = self._line
            failed = partial(self._on_feed_failed, line)
            self._store.run(lambda store: store.cursor(), partial(self._fetch, line), failed)

    def _fetch(self, line: int, cursor: SyncCursor) -> None:
        client = self._feed_client
        if line != self._line or client is None or self._stopped:
            return
        # The first look does not wait, so that "live" is said as soon as it is true.
        wait_s = self._wait_s if self.is_online() else 0.0
        self._due_back_at = self._clock() + timedelta(seconds=min(wait_s, _NOT_BEFORE_S))
        unsent = self._status.unsent

        def job() -> Fetched:
            from staff_app.sync.feed import fetch

            client.unsent = unsent
            return fetch(client, cursor, wait_s)

        self._feed_lane.submit(job, partial(self._apply, line), partial(self._on_feed_failed, line))

    def _apply(self, line: int, fetched: Fetched) -> None:
        credential = self._credential
        if line != self._line or credential is None:
            return  # of a service that this tablet has left meanwhile
        came_back = self._status.feed is not FeedState.LIVE
        self._feed_failures = 0
        self._set_feed(FeedState.LIVE, contact=self._clock())
        off = self._clock() - fetched.server_time
        told_s = round(off.total_seconds()) if abs(off) > _CLOCK_OFF else 0
        self._set(replace(self._status, clock_off_s=told_s))
        if came_back:
            self.push()

        def job(store: PickupStore) -> ChangedSet:
            from staff_app.store.results import ChangedSet
            from staff_app.sync.feed import apply

            # Between the look above and this job the tablet may have left, or moved.
            if store.device_id != credential.device_id:
                return ChangedSet()
            store.note_clock_off(off)
            return apply(store, fetched)

        done = self._on_applied if fetched.snapshot is None else self._on_replaced
        self._store.run(job, partial(done, line), partial(self._on_feed_failed, line))

    def _on_replaced(self, line: int, changed: ChangedSet) -> None:
        """A service that was restored may have to be told again."""
        self.push()
        self._on_applied(line, changed)
        self._check_some()

    def _check_some(self) -> None:
        """A snapshot's orders, as a whole: a job for each few, so that what people do gets in between."""
        now = self._clock()
        self._store.run(lambda store: store.check_some(now), self._on_checked)

    def _on_checked(self, checked: Checked) -> None:
        if checked.changed.order_ids:
            self.changed.emit(checked.changed)
        if checked.has_more and not self._stopped:
            self._check_some()

    def _on_applied(self, line: int, changed: ChangedSet) -> None:
        self.changed.emit(changed)
        if line != self._line:
            return  # the next line asks for itself
        brought = changed.order_ids or changed.reference or changed.incidents
        if not brought and self._clock() < self._due_back_at:
            # It answered at once with nothing, as a service does that is about to stop: do not hammer it.
            self._feed_timer.start(self._delay_ms(1))
        else:
            self._pull()

    def _on_feed_failed(self, line: int, error: PickupError) -> None:
        if line != self._line:
            return
        self._feed_failures += 1
        self._note_problem(error)
        if self._status.feed is not FeedState.REVOKED:
            self._feed_timer.start(self._delay_ms(self._feed_failures))

    # --- both ----------------------------------------------------------------------------------

    @Slot()
    def _call(self) -> None:
        """Make the line; where that fails, again in a moment: what was wrong may be put right meanwhile."""
        credential = self._credential
        if credential is None or self._stopped:
            return

        def job() -> tuple[ServiceClient, ServiceClient]:
            from staff_app.sync.client import ServiceClient

            address = (credential.service_url, credential.store, credential.token)
            ca_file = credential.ca_file
            return ServiceClient(*address, ca_file=ca_file), ServiceClient(*address, ca_file=ca_file)

        line = self._line
        self._feed_lane.submit(job, partial(self._on_clients, line), partial(self._on_no_clients, line))

    def _on_no_clients(self, line: int, error: PickupError) -> None:
        if line == self._line:
            self._feed_failures += 1
            self._note_problem(error)
            self._call_timer.start(self._delay_ms(self._feed_failures))

    def _on_clients(self, line: int, clients: tuple[ServiceClient, ServiceClient]) -> None:
        if line != self._line:
            for client in clients:
                client.close()
            return
        self._push_client, self._feed_client = clients
        self._pull()
        self.push()

    @Slot(object)
    def _on_opened(self, report: object) -> None:
        del report
        self._pull()
        self.push()
        self._check_some()

    @Slot(object)
    def _on_troubled(self, sentence: str) -> None:
        self._set(replace(self._status, storage=sentence))

    @Slot()
    def _forget_old(self) -> None:
        """A tablet that hears no service, lost or locked out, keeps nothing for longer than others do."""
        if not self.is_online():
            now = self._clock()
            self._store.run(lambda store: store.forget_old(now), self._on_forgotten, self._on_not_forgotten)

    def _on_forgotten(self, changed: ChangedSet) -> None:
        if changed.order_ids:
            self.changed.emit(changed)

    def _on_not_forgotten(self, error: PickupError) -> None:
        """It is tried again with the next look; whoever wants to record something is told."""

    def _note_problem(self, error: PickupError) -> None:
        if self._status.feed is FeedState.REVOKED:
            return
        if isinstance(error, ServiceError) and error.code in _LOCKED_OUT:
            self._set_feed(FeedState.REVOKED, problem=str(error))
            self._close_clients()
            self.locked_out.emit()
        elif isinstance(error, ServiceError) and error.code == UPGRADE_REQUIRED:
            self._set_feed(FeedState.UPGRADE, problem=str(error))
        elif isinstance(error, ServiceError) and error.code == UNTRUSTED:
            self._set_feed(FeedState.UNTRUSTED, problem=str(error))
        else:
            self._set_feed(FeedState.OFFLINE, problem=str(error))
        self._forget_old()

    def _close_clients(self) -> None:
        self._line += 1
        self._credential = None
        for timer in (self._push_timer, self._feed_timer, self._call_timer):
            timer.stop()
        for client in (self._push_client, self._feed_client):
            if client is not None:
                client.close()
        self._push_client = self._feed_client = None

    def _count(self) -> None:
        self._store.run(lambda store: store.outbox_status(), self._on_counted)

    def _on_counted(self, outbox: OutboxStatus) -> None:
        self._set(replace(self._status, unsent=outbox.unsent, oldest_unsent_at=outbox.oldest_at))

    def _set_feed(self, feed: FeedState, *, contact: datetime | None = None, problem: str = "") -> None:
        was = self._status
        if was.feed in _CLOSED and feed is not FeedState.STARTING:
            return  # what was under way when the line was closed changes nothing
        self._set(replace(was, feed=feed, last_contact_at=contact or was.last_contact_at, problem=problem))

    def _set(self, status: SyncStatus) -> None:
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)

    def _delay_ms(self, failures: int) -> int:
        from staff_app.sync.backoff import delay_s

        return round(1000 * delay_s(failures, self._random, first_s=0.5, longest_s=15.0))

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
