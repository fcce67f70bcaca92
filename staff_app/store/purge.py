"""Orders that were closed some time ago leave the tablet with all that is theirs, as do days that are over.

The service has them.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, and_, delete, exists, select
from sqlmodel import col

from pickup_domain.sync import ChangeKind
from staff_app.store import numbers, print_jobs, schedule, views
from staff_app.store.tables import (
    AlertRow,
    BagIndexRow,
    IncidentRow,
    KeptRow,
    OrderSrvRow,
    OrderViewRow,
    OutboxRow,
    PinGuardRow,
    PrintJobRow,
    ProductCodeRow,
    ReferenceRow,
)

KEPT = timedelta(hours=48)
"""As long as the service's snapshot tells of closed orders, too."""
_STEP = 50
_BY_ORDER = (OrderSrvRow, OrderViewRow, BagIndexRow, PrintJobRow, AlertRow)
_ALL = (*_BY_ORDER, OutboxRow, ProductCodeRow, ReferenceRow, IncidentRow, KeptRow, PinGuardRow)


def step(connection: Connection, now: datetime, at_once: int = _STEP) -> tuple[frozenset[str], bool]:
    """Forget some orders closed long before `now`, the service's time: which; are more left.

    With them goes what became of messages about no order here, which may be told after it has gone.
    An order stays while a command of this tablet about it is not through, while somebody has to look
    at something about it, while the fate of its paper is open, or while something of it is to be put back.
    """
    due = (
        select(col(OrderViewRow.order_id))
        .where(
            col(OrderViewRow.is_open) == 0,
            col(OrderViewRow.closed_at) != "",
            col(OrderViewRow.closed_at) < (now - KEPT).astimezone(UTC).isoformat(),
            ~views.TO_RETURN,
            ~exists().where(col(OutboxRow.order_id) == col(OrderViewRow.order_id)),
            ~exists().where(col(IncidentRow.order_id) == col(OrderViewRow.order_id)),
            ~exists().where(
                col(PrintJobRow.order_id) == col(OrderViewRow.order_id),
                col(PrintJobRow.state).in_(("queued", "sending", "unknown")),
            ),
        )
        .order_by(col(OrderViewRow.closed_at))
        .limit(at_once)
    )
    gone = frozenset(connection.execute(due).scalars())
    for table in _BY_ORDER:
        connection.execute(delete(table).where(col(table.order_id).in_(gone)))
    connection.execute(
        delete(ReferenceRow).where(
            col(ReferenceRow.kind) == ChangeKind.MESSAGE.value,
            ~exists().where(col(OrderSrvRow.order_id) == col(ReferenceRow.parent)),
        )
    )
    _forget_papers(connection, (now - KEPT).astimezone(UTC).isoformat())
    numbers.forget(connection)
    return gone, len(gone) == at_once


def days(connection: Connection, now: datetime) -> None:
    """Forget what was said of days over, by the service's word alone: no customer is named there."""
    schedule.forget_before(connection, now - KEPT)


def _forget_papers(connection: Connection, before: str) -> None:
    """Papers as old about no order here: day sheets and lists of walks name customers, too.

    Of one that may lie in the printer only what stood on it goes, until somebody has looked.
    """
    old = and_(
        col(PrintJobRow.created_at) < before,
        ~exists().where(col(OrderViewRow.order_id) == col(PrintJobRow.order_id)),
    )
    state = col(PrintJobRow.state)
    connection.execute(delete(PrintJobRow).where(old, state.not_in(("sending", "unknown"))))
    print_jobs.blank(connection, and_(old, state == "unknown", col(PrintJobRow.data) != b""))


def everything(connection: Connection) -> None:
    """This tablet leaves its store: nothing that it was told or did stays."""
    for table in _ALL:
        connection.execute(delete(table))
    numbers.forget(connection)
