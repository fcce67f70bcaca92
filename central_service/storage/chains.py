"""The two chains of a store as they lie in the database, for whoever checks them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select
from sqlmodel import col

from central_service.storage.tables import AuditHeadRow, AuditRow, OrderEventRow, StoreCounterRow

_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Link:
    """One row of a chain."""

    seq: int
    body: str
    hash: str
    beside: tuple[str, str, datetime] | None = None
    """Order, kind and time as they stand in columns beside an event's body."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a chain ends, as its counter says."""

    seq: int
    hash: str


def events(connection: Connection, store_id: int) -> Iterator[Link]:
    """What happened to a store's orders."""
    E = OrderEventRow
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(
        select(col(E.seq), col(E.body), col(E.hash), col(E.order_id), col(E.kind), col(E.at))
        .where(col(E.store_id) == store_id)
        .order_by(col(E.seq))
    )
    for row in rows:
        yield Link(row.seq, row.body, row.hash, (row.order_id, row.kind, row.at))


def events_head(connection: Connection, store_id: int) -> Head:
    """Where the events of a store end."""
    C = StoreCounterRow
    row = connection.execute(
        select(col(C.event_head), col(C.event_hash)).where(col(C.store_id) == store_id)
    ).one_or_none()
    return Head(0, "") if row is None else Head(row[0], row[1])


def audit(connection: Connection, store_id: int) -> Iterator[Link]:
    """Who changed what about a store."""
    A = AuditRow
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(
        select(col(A.seq), col(A.body), col(A.hash)).where(col(A.store_id) == store_id).order_by(col(A.seq))
    )
    for row in rows:
        yield Link(row.seq, row.body, row.hash)


def audit_head(connection: Connection, store_id: int) -> Head:
    """Where a store's log ends."""
    H = AuditHeadRow
    row = connection.execute(
        select(col(H.head), col(H.hash)).where(col(H.store_id) == store_id)
    ).one_or_none()
    return Head(0, "") if row is None else Head(row[0], row[1])
