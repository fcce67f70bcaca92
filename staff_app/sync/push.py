"""Send what is due from the outbox and record what came of it: one step of the push lane."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

from pickup_domain.sync import MAX_BATCH, CommandResult, PushAnswer, PushedCommand
from staff_app.store.results import ChangedSet, OutboxEntry
from staff_app.sync.backoff import delay_s


class Pusher(Protocol):
    """What push needs of the service."""

    def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
        """Send commands; one result for each."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The service's answers, to be recorded on the store lane."""

    results: tuple[CommandResult, ...]
    postponed: tuple[tuple[int, datetime, str], ...]
    """Numbers of commands to try again, when, and why."""


@dataclass(frozen=True, slots=True)
class PushReport:
    """What a step did."""

    sent: int = 0
    changed: ChangedSet = field(default_factory=ChangedSet)


def send(entries: tuple[OutboxEntry, ...], client: Pusher, now: datetime, random: Random) -> Sent:
    """Send a batch; nothing is recorded yet.

    Raises:
        ServiceError: Nothing is known about any of them; they stay as they are.
    """
    batch = entries[:MAX_BATCH]
    answer = client.push([entry.pushed for entry in batch])
    by_id = {entry.pushed.id: entry for entry in batch}
    postponed = tuple(
        (
            by_id[result.id].seq,
            now + timedelta(seconds=delay_s(by_id[result.id].attempts + 1, random)),
            result.code,
        )
        for result in answer.results
        if result.id in by_id and not result.status.is_final
    )
    return Sent(answer.results, postponed)


class PushStore(Protocol):
    """What push needs of the tablet's store."""

    def due_commands(self, now: datetime, limit: int) -> tuple[OutboxEntry, ...]:
        """Commands to send now, oldest first."""

    def record_results(self, results: Sequence[CommandResult], now: datetime) -> ChangedSet:
        """What became of pushed commands."""

    def postpone(self, seqs: Sequence[int], until: datetime, code: str) -> None:
        """Send these later."""


def record(store: PushStore, sent: Sent, now: datetime) -> ChangedSet:
    """Write the answers down."""
    for seq, until, code in sent.postponed:
        store.postpone([seq], until, code)
    return store.record_results(sent.results, now)


def push_once(store: PushStore, client: Pusher, now: datetime, random: Random) -> PushReport:
    """Take, send and record, for one thread that may do all three.

    Raises:
        ServiceError: Nothing was sent for certain; everything stays in the outbox.
    """
    entries = store.due_commands(now, MAX_BATCH)
    if not entries:
        return PushReport()
    sent = send(entries, client, now, random)
    return PushReport(len(entries), record(store, sent, now))
