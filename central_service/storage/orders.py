"""Orders whole, and the append-only chain of what happened to them."""

import hashlib
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.feed import FeedEntry
from central_service.storage.tables import OrderEventRow, OrderRow, StoreCounterRow
from pickup_domain.events import OrderEvent
from pickup_domain.order import Order
from pickup_domain.sync import ChangeKind


def get(connection: Connection, store_id: int, order_id: UUID) -> Order | None:
    """The order, or None where this store has none of that id."""
    body = connection.execute(
        select(col(OrderRow.body)).where(
            col(OrderRow.store_id) == store_id, col(OrderRow.order_id) == str(order_id)
        )
    ).scalar_one_or_none()
    return None if body is None else Order.model_validate_json(body)


def store_of(connection: Connection, order_id: UUID, source: str) -> int | None:
    """Which store an order of this storefront belongs to."""
    found: int | None = connection.execute(
        select(col(OrderRow.store_id)).where(
            col(OrderRow.order_id) == str(order_id), col(OrderRow.source) == source
        )
    ).scalar_one_or_none()
    return found


def number_is_taken(connection: Connection, store_id: int, number: str) -> bool:
    """True where the store has an order of that number."""
    return (
        connection.execute(
            select(col(OrderRow.order_id)).where(
                col(OrderRow.store_id) == store_id, col(OrderRow.number) == number
            )
        ).first()
        is not None
    )


def add(work: UnitOfWork, store_id: int, order: Order) -> None:
    """Store a new order."""
    work.connection.execute(
        insert(OrderRow).values(
            store_id=store_id,
            order_id=str(order.order_id),
            number=order.number,
            source=order.source,
            **_columns(order),
        )
    )


def save(work: UnitOfWork, store_id: int, order: Order, expected_version: int) -> bool:
    """Store a changed order; False where somebody else changed it since it was read."""
    result = work.connection.execute(
        update(OrderRow)
        .where(
            col(OrderRow.store_id) == store_id,
            col(OrderRow.order_id) == str(order.order_id),
            col(OrderRow.version) == expected_version,
        )
        .values(**_columns(order))
    )
    return result.rowcount == 1


def _columns(order: Order) -> dict[str, object]:
    return {
        "status": order.status.value,
        "version": order.version,
        "promise_start": order.promise.start,
        "closed_at": order.closed_at,
        "body": order.model_dump_json(exclude_defaults=True),
    }


def feed_entry(order: Order) -> FeedEntry:
    """What the store's tablets are told: the order without what they must not keep."""
    body = order.for_tablet().model_dump_json(exclude_defaults=True)
    return FeedEntry(ChangeKind.ORDER, str(order.order_id), order.version, body)


def for_tablets(connection: Connection, store_id: int, closed_since: datetime) -> list[Order]:
    """Every order that is open, or was closed since then."""
    bodies = connection.execute(
        select(col(OrderRow.body)).where(
            col(OrderRow.store_id) == store_id,
            (col(OrderRow.closed_at).is_(None)) | (col(OrderRow.closed_at) >= closed_since),
        )
    ).scalars()
    return [Order.model_validate_json(body) for body in bodies]


def append_events(work: UnitOfWork, store_id: int, events: tuple[OrderEvent, ...]) -> None:
    """Add what happened to the store's chain."""
    if not events:
        return
    counter = work.connection.execute(
        update(StoreCounterRow)
        .where(col(StoreCounterRow.store_id) == store_id)
        .values(event_head=StoreCounterRow.event_head + len(events))
        .returning(col(StoreCounterRow.event_head), col(StoreCounterRow.event_hash))
    ).one()
    rows = []
    previous = str(counter.event_hash)
    for seq, event in enumerate(events, start=int(counter.event_head) - len(events) + 1):
        body = event.model_dump_json(exclude_none=True)
        previous = hashlib.sha256((previous + body).encode()).hexdigest()
        rows.append(
            {
                "store_id": store_id,
                "seq": seq,
                "order_id": str(event.order_id),
                "kind": event.kind.value,
                "at": event.at,
                "body": body,
                "hash": previous,
            }
        )
    work.connection.execute(insert(OrderEventRow), rows)
    work.connection.execute(
        update(StoreCounterRow).where(col(StoreCounterRow.store_id) == store_id).values(event_hash=previous)
    )
