"""Send what is due from the outbox and record what came of it: one step of the push lane."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

from pickup_domain.sync import MAX_BATCH, CommandResult, PushAnswer, PushedCommand
from pickup_domain.waiting import Waiting
from staff_app.errors import ServiceError
from staff_app.store.results import UNRECORDED, ChangedSet, OutboxEntry
from staff_app.sync.backoff import delay_s

_UNREADABLE = frozenset({"invalid_request", "too_large", "http_400", "http_413", "http_422"})
"""Refusals of a whole batch for what is in it."""
_UNRECORDED_FOR = timedelta(minutes=1)
"""The longest wait: more tries would end no better."""


Later = tuple[int, datetime, str]
"""The number of a command to try again, when, and why."""


class Pusher(Protocol):
    """What push needs of the service."""

    def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
        """Send commands; one result for each."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The service's answers, to be recorded on the store lane."""

    results: tuple[CommandResult, ...]
    postponed: tuple[Later, ...]
    answered: tuple[Later, ...] = ()
    """For what has a final result, should it be due all the same once that is recorded."""
    epoch: str = ""
    """Of the feed whose versions the results name."""


@dataclass(frozen=True, slots=True)
class PushReport:
    """What a step did."""

    sent: int = 0
    changed: ChangedSet = field(default_factory=ChangedSet)


def send(entries: tuple[OutboxEntry, ...], client: Pusher, now: datetime, random: Random) -> Sent:
    """Send a batch; nothing is recorded yet.

    Where the service refuses a batch for what is in it, its halves are sent, so that one command that it
    cannot take waits alone and holds back nobody else's.

    Raises:
        ServiceError: Nothing is known about any of them; they stay as they are.
    """
    batch = entries[:MAX_BATCH]
    try:
        answer = client.push([entry.pushed for entry in batch])
    except ServiceError as error:
        if error.code not in _UNREADABLE:
            raise
        if len(batch) == 1:
            return Sent((), (_later(batch[0], error.code, now, random),))
        middle = len(batch) // 2
        first = send(batch[:middle], client, now, random)
        postponed = {seq for seq, _, _ in first.postponed}
        rest = _free([each for each in batch if each.seq in postponed], batch[middle:])
        second = send(rest, client, now, random) if rest else Sent((), ())
        # Restored between the halves: what was answered before that is asked again.
        is_one_epoch = not second.results or first.epoch == second.epoch
        return Sent(
            (first.results if is_one_epoch else ()) + second.results,
            first.postponed + second.postponed,
            first.answered + second.answered,
            second.epoch if second.results else first.epoch or second.epoch,
        )
    return _sorted_out(batch, answer, now, random)


def _free(postponed: list[OutboxEntry], later: tuple[OutboxEntry, ...]) -> tuple[OutboxEntry, ...]:
    """Of the later ones, those that do not have to wait for one that was postponed."""
    waiting = Waiting()
    for entry in postponed:
        waiting.add(entry.pushed)
    free = []
    for entry in later:
        if waiting.hold(entry.pushed):
            waiting.add(entry.pushed)
        else:
            free.append(entry)
    return tuple(free)


def _sorted_out(batch: tuple[OutboxEntry, ...], answer: PushAnswer, now: datetime, random: Random) -> Sent:
    """Final results, and the commands that the service did not decide or did not mention."""
    final = {result.id for result in answer.results if result.status.is_final}
    codes = {result.id: result.code or "retry" for result in answer.results}
    postponed: list[Later] = []
    answered: list[Later] = []
    for entry in batch:
        if entry.pushed.id in final:
            answered.append((entry.seq, now + _UNRECORDED_FOR, UNRECORDED))
        else:
            postponed.append(_later(entry, codes.get(entry.pushed.id, "no_answer"), now, random))
    results = tuple(result for result in answer.results if result.status.is_final)
    return Sent(results, tuple(postponed), tuple(answered), answer.epoch)


def _later(entry: OutboxEntry, code: str, now: datetime, random: Random) -> Later:
    return entry.seq, now + timedelta(seconds=delay_s(entry.attempts + 1, random)), code


class PushStore(Protocol):
    """What push needs of the tablet's store."""

    def due_commands(self, now: datetime, limit: int) -> tuple[OutboxEntry, ...]:
        """Commands to send now, oldest first."""

    def record_results(self, results: Sequence[CommandResult], now: datetime, epoch: str = "") -> ChangedSet:
        """What became of pushed commands; the versions are of that epoch of the feed."""

    def postpone(self, seqs: Sequence[int], until: datetime, code: str) -> frozenset[str]:
        """Send these later; the new incidents of those that do not get through."""


def record(store: PushStore, sent: Sent, now: datetime) -> ChangedSet:
    """Write the answers down; what is due in spite of its answer waits, so that nothing is sent in a loop."""
    stuck = (store.postpone([seq], until, code) for seq, until, code in sent.postponed)
    incidents: frozenset[str] = frozenset().union(*stuck)
    changed = store.record_results(sent.results, now, sent.epoch)
    if sent.answered:
        due = {entry.seq for entry in store.due_commands(now, MAX_BATCH)}
        for seq, until, code in sent.answered:
            if seq in due:
                store.postpone([seq], until, code)
    return replace(changed, incidents=changed.incidents | incidents)


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
