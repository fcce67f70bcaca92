"""Low stock that somebody is to be told of by e-mail: rows, claimed under a lease."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, or_, select, update
from sqlmodel import col
from uuid_utils.compat import uuid7

from central_service.storage import moment
from central_service.storage.database import UnitOfWork
from central_service.storage.forgetting import forget_some
from central_service.storage.tables import StockAlertRow

A = StockAlertRow
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class StockAlert:
    """One product that got low."""

    store_id: int
    alert_id: str
    sku: str
    units_left: int
    at: datetime


def add(work: UnitOfWork, store_id: int, sku: str, units_left: int, now: datetime) -> None:
    """A product has got low."""
    work.connection.execute(
        insert(A).values(
            store_id=store_id, alert_id=str(uuid7()), sku=sku, units_left=units_left, at=now, state="queued"
        )
    )


def claim(work: UnitOfWork, now: datetime, lease_s: float) -> list[StockAlert]:
    """Take one store's alerts that nobody has in hand, for so long."""
    judged = moment.judged(work.connection, now)
    free = or_(col(A.state) == "queued", (col(A.state) == "sending") & (col(A.lease_until) < judged))
    rows = work.connection.execute(
        select(col(A.store_id), col(A.alert_id))
        .where(free)
        .order_by(col(A.store_id), col(A.alert_id))
        .limit(_AT_ONCE)
        .with_for_update(skip_locked=True)
    ).all()
    mine = [row.alert_id for row in rows if row.store_id == rows[0].store_id]
    if not mine:
        return []
    claimed = work.connection.execute(
        update(A)
        .where(col(A.store_id) == rows[0].store_id, col(A.alert_id).in_(mine))
        .values(state="sending", lease_until=judged + timedelta(seconds=lease_s))
        .returning(col(A.store_id), col(A.alert_id), col(A.sku), col(A.units_left), col(A.at))
    ).all()
    return [StockAlert(*row) for row in claimed]


def sent(work: UnitOfWork, alerts: list[StockAlert]) -> None:
    """They were told."""
    for alert in alerts:
        work.connection.execute(
            update(A)
            .where(col(A.store_id) == alert.store_id, col(A.alert_id) == alert.alert_id)
            .values(state="sent", lease_until=None)
        )


def prune(work: UnitOfWork, before: datetime, at_most: int) -> int:
    """Forget what got low long ago, told or not; returns how many, `at_most` at once."""
    return forget_some(work, A, col(A.at) < before, at_most)


def of_store(connection: Connection, store_id: int) -> list[tuple[StockAlert, str]]:
    """A store's alerts with their states, oldest first."""
    rows = connection.execute(
        select(col(A.store_id), col(A.alert_id), col(A.sku), col(A.units_left), col(A.at), col(A.state))
        .where(col(A.store_id) == store_id)
        .order_by(col(A.alert_id))
    )
    return [(StockAlert(*row[:5]), row[5]) for row in rows]
