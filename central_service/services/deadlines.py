"""What is to happen by itself: a promise is reminded of, an unanswered offer expires, a hold runs out."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from uuid_utils.compat import uuid7

from central_service.services.clock import Clock
from central_service.services.recording import record
from central_service.storage import deadlines, moment, orders
from central_service.storage.database import Database, DatabaseUnavailableError, UnitOfWork
from central_service.storage.deadlines import DeadlineKind, DueDeadline
from pickup_domain.commands import Command, CommandArgs, ExpireSubstitution, HoldExpired, HoldExpiring, Remind
from pickup_domain.lifecycle import apply
from pickup_domain.order import Actor, ActorKind
from pickup_domain.outcomes import Refused

log = logging.getLogger(__name__)
_SYSTEM = Actor(kind=ActorKind.SYSTEM, id="deadlines")
EVERY_S = 5.0
_FIRST_RETRY_S = 10.0
_LONGEST_RETRY_S = 3600.0


class DeadlineKeeper:
    """Carries out what is due; any number of processes may have one.

    A deadline is taken, removed and carried out in one transaction. The lock on its order is the lease: it
    ends with its process, whatever any clock says, and nothing is ever taken and not yet done.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def run_once(self) -> int:
        """Carry out everything that is due now; returns how many deadlines that were."""
        done = 0
        while self._do_next():
            done += 1
        return done

    def _do_next(self) -> bool:
        due: DueDeadline | None = None

        def run(work: UnitOfWork) -> None:
            nonlocal due
            now = moment.judged(work.connection, self._clock())
            due = deadlines.take_due(work, now)
            if due is not None:
                _carry_out(work, due, now)

        try:
            self._database.write(run)
        except DatabaseUnavailableError:
            raise
        except Exception:
            if due is None:
                raise
            log.exception("a deadline of order %s could not be carried out", due.order_id)
            self._put_off(due)
        return due is not None

    def _put_off(self, due: DueDeadline) -> None:
        """A deadline that cannot be carried out does not hold up the others."""
        wait_s = min(_LONGEST_RETRY_S, _FIRST_RETRY_S * 2.0**due.attempts)
        self._database.write(
            lambda work: deadlines.put_off(
                work, due, moment.judged(work.connection, self._clock()) + timedelta(seconds=wait_s)
            )
        )


def _carry_out(work: UnitOfWork, due: DueDeadline, now: datetime) -> None:
    if not deadlines.take(work, due):
        return
    order = orders.get(work.connection, due.store_id, due.order_id)
    if order is None:
        raise LookupError(f"order {due.order_id} vanished")
    command = Command(
        id=uuid7(),
        order_id=due.order_id,
        actor=_SYSTEM,
        device="service",
        occurred_at=now,
        base_version=order.version,
        args=_args(due),
    )
    outcome = apply(order, command, now)
    if isinstance(outcome, Refused):
        log.info("%s of order %s is overtaken: %s", due.deadline.kind, due.order_id, outcome.code)
    else:
        record(work, due.store_id, order, command, outcome)


def _args(due: DueDeadline) -> CommandArgs:
    match due.deadline.kind:
        case DeadlineKind.EXPIRE_SUBSTITUTION:
            return ExpireSubstitution(substitution_id=UUID(due.deadline.subject))
        case DeadlineKind.REMINDER:
            return Remind()
        case DeadlineKind.HOLD_EXPIRING:
            return HoldExpiring()
        case DeadlineKind.HOLD_EXPIRED:
            return HoldExpired()
