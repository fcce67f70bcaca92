"""What the service has to do at a time: rows that are written with what causes them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.tables import DeadlineRow, OrderRow

D = DeadlineRow
_DEADLINES = DeadlineRow.__table__  # type: ignore[attr-defined]
_ORDERS = OrderRow.__table__  # type: ignore[attr-defined]
_DROP = delete(_DEADLINES).where(
    _DEADLINES.c.store_id == bindparam("of_store"),
    _DEADLINES.c.order_id == bindparam("of_order"),
    _DEADLINES.c.kind == bindparam("of_kind"),
    _DEADLINES.c.subject == bindparam("of_subject"),
)
_TAKE = _DROP.where(_DEADLINES.c.due_at == bindparam("of_time"))
_ADD = insert(_DEADLINES)


class DeadlineKind(StrEnum):
    """What is to happen."""

    EXPIRE_SUBSTITUTION = "expire_substitution"
    REMINDER = "reminder"
    HOLD_EXPIRING = "hold_expiring"
    HOLD_EXPIRED = "hold_expired"


@dataclass(frozen=True, slots=True)
class Deadline:
    """One thing to do about an order."""

    kind: DeadlineKind
    subject: str
    """The substitution's id, or empty."""
    due_at: datetime


@dataclass(frozen=True, slots=True)
class DueDeadline:
    """A deadline that has come."""

    store_id: int
    order_id: UUID
    deadline: Deadline
    attempts: int


def add(work: UnitOfWork, store_id: int, order_id: UUID, deadline: Deadline) -> None:
    """Store one; there is none of the same kind and subject."""
    work.connection.execute(
        _ADD,
        {
            "store_id": store_id,
            "order_id": str(order_id),
            "kind": deadline.kind.value,
            "subject": deadline.subject,
            "due_at": deadline.due_at,
            "attempts": 0,
        },
    )


def drop(work: UnitOfWork, store_id: int, order_id: UUID, deadline: Deadline) -> None:
    """It is no longer to be done, also where it was put off."""
    work.connection.execute(_DROP, _key(store_id, order_id, deadline))


def take(work: UnitOfWork, due: DueDeadline) -> bool:
    """It is being done; False where it was dropped or moved meanwhile."""
    key = _key(due.store_id, due.order_id, due.deadline) | {"of_time": due.deadline.due_at}
    return work.connection.execute(_TAKE, key).rowcount == 1


def take_due(work: UnitOfWork, now: datetime) -> DueDeadline | None:
    """The one that has waited longest; nobody else changes its order before this transaction ends.

    It is the order that is locked, as whoever moves a deadline has locked it, too. A deadline that was moved
    in the last moment may still be seen here: `take` tells.
    """
    query = (
        select(_DEADLINES)
        .join(_ORDERS, (_ORDERS.c.store_id == col(D.store_id)) & (_ORDERS.c.order_id == col(D.order_id)))
        .where(col(D.due_at) <= now)
        .order_by(col(D.due_at))
        .limit(1)
        .with_for_update(of=_ORDERS, skip_locked=True)
    )
    row = work.connection.execute(query).one_or_none()
    if row is None:
        return None
    deadline = Deadline(DeadlineKind(row.kind), row.subject, row.due_at)
    return DueDeadline(row.store_id, UUID(row.order_id), deadline, row.attempts)


def put_off(work: UnitOfWork, due: DueDeadline, until: datetime) -> None:
    """It failed; others go first until then. One that was moved meanwhile keeps its new time."""
    work.connection.execute(
        update(D)
        .where(
            col(D.store_id) == due.store_id,
            col(D.order_id) == str(due.order_id),
            col(D.kind) == due.deadline.kind.value,
            col(D.subject) == due.deadline.subject,
            col(D.due_at) == due.deadline.due_at,
        )
        .values(due_at=until, attempts=due.attempts + 1)
    )


def next_due(connection: Connection) -> datetime | None:
    """When the next one comes; None where none waits."""
    found: datetime | None = connection.execute(
        select(col(D.due_at)).order_by(col(D.due_at)).limit(1)
    ).scalar_one_or_none()
    return found


def _key(store_id: int, order_id: UUID, deadline: Deadline) -> dict[str, object]:
    return {
        "of_store": store_id,
        "of_order": str(order_id),
        "of_kind": deadline.kind.value,
        "of_subject": deadline.subject,
    }
