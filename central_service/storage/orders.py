"""Orders whole, and the append-only chain of what happened to them."""

import hashlib
import secrets
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, insert, or_, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.erasing import salted
from central_service.storage.feed import FeedEntry
from central_service.storage.tables import OrderEventRow, OrderRow, StoreCounterRow
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.lifecycle.holds import due_back
from pickup_domain.order import Order, OrderStatus
from pickup_domain.sync import ChangeKind

# Built once: putting a statement together costs more than SQLite takes to run it.
_ORDERS = OrderRow.__table__  # type: ignore[attr-defined]
_COUNTERS = StoreCounterRow.__table__  # type: ignore[attr-defined]
_IS_ORDER = (_ORDERS.c.store_id == bindparam("of_store")) & (_ORDERS.c.order_id == bindparam("of_order"))
_GET = select(_ORDERS.c.body).where(_IS_ORDER)
_VERSION = select(_ORDERS.c.version).where(_IS_ORDER)
_GET_FOR_UPDATE = _GET.with_for_update()
_SAVE = update(_ORDERS).where(_IS_ORDER, _ORDERS.c.version == bindparam("expected"))
_NEXT_EVENTS = (
    update(_COUNTERS)
    .where(_COUNTERS.c.store_id == bindparam("of_store"))
    .values(event_head=_COUNTERS.c.event_head + bindparam("more"))
    .returning(_COUNTERS.c.event_head, _COUNTERS.c.event_hash)
)
_PUT_BACK_WITHIN = timedelta(days=30)
# What is zero is not written: a body without the word has nothing to put back and need not be read.
_MAY_GO_BACK = or_(
    _ORDERS.c.status == OrderStatus.NO_SHOW.value,
    (_ORDERS.c.status == OrderStatus.CANCELLED.value) & _ORDERS.c.body.contains('"picked":'),
    (_ORDERS.c.status == OrderStatus.PICKED_UP.value) & _ORDERS.c.body.contains('"refused":'),
)
_ADD_EVENT = insert(OrderEventRow.__table__)  # type: ignore[attr-defined]


def get(connection: Connection, store_id: int, order_id: UUID) -> Order | None:
    """The order, or None where this store has none of that id."""
    return _one(connection, _GET, store_id, order_id)


def get_for_update(work: UnitOfWork, store_id: int, order_id: UUID) -> Order | None:
    """The same; nobody else changes it before the transaction ends."""
    return _one(work.connection, _GET_FOR_UPDATE, store_id, order_id)


def _one(connection: Connection, query: Select[Any], store_id: int, order_id: UUID) -> Order | None:
    body = connection.execute(query, {"of_store": store_id, "of_order": str(order_id)}).scalar_one_or_none()
    return None if body is None else Order.model_validate_json(body)


def store_of(connection: Connection, order_id: UUID, source: str) -> int | None:
    """Which store an order of this storefront belongs to."""
    found: int | None = connection.execute(
        select(col(OrderRow.store_id)).where(
            col(OrderRow.order_id) == str(order_id), col(OrderRow.source) == source
        )
    ).scalar_one_or_none()
    return found


def store_with(connection: Connection, order_id: UUID) -> int | None:
    """Which store has this order, whoever placed it."""
    found: int | None = connection.execute(
        select(col(OrderRow.store_id)).where(col(OrderRow.order_id) == str(order_id))
    ).scalar()
    return found


def version_of(connection: Connection, store_id: int, order_id: UUID) -> int | None:
    """How often an order has changed, without reading it."""
    found: int | None = connection.execute(
        _VERSION, {"of_store": store_id, "of_order": str(order_id)}
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
    which = {"of_store": store_id, "of_order": str(order.order_id), "expected": expected_version}
    return work.connection.execute(_SAVE, which | _columns(order)).rowcount == 1


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


def for_tablets(
    connection: Connection, store_id: int, closed_since: datetime, also: Collection[UUID] = ()
) -> list[Order]:
    """Every order that is open, was closed since then, of which something is to be put back, or is asked for.

    What nobody put back within a month is not looked for in older orders.
    """
    closed_at = col(OrderRow.closed_at)
    lately = closed_at.is_(None) | (closed_at >= closed_since)
    bodies = connection.execute(
        select(col(OrderRow.body)).where(
            col(OrderRow.store_id) == store_id,
            lately
            | ((closed_at >= closed_since - _PUT_BACK_WITHIN) & _MAY_GO_BACK)
            | col(OrderRow.order_id).in_([str(each) for each in also]),
        )
    ).scalars()
    found = [Order.model_validate_json(body) for body in bodies]
    return [each for each in found if each.order_id in also or _is_for_tablets(each, closed_since)]


def _is_for_tablets(order: Order, closed_since: datetime) -> bool:
    lately = order.closed_at is None or order.closed_at >= closed_since
    return lately or any(due_back(order.status, line) for line in order.lines)


def append_events(work: UnitOfWork, store_id: int, events: tuple[OrderEvent, ...]) -> str | None:
    """Add what happened to the store's chain; its last hash, which `feed.append` has to keep."""
    if not events:
        return None
    counter = work.connection.execute(_NEXT_EVENTS, {"of_store": store_id, "more": len(events)}).one()
    rows = []
    previous = str(counter.event_hash)
    for seq, event in enumerate(events, start=int(counter.event_head) - len(events) + 1):
        body = salted(event, event.model_dump_json(exclude_none=True), secrets.token_hex(16))
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
    work.connection.execute(_ADD_EVENT, rows)
    return previous


def events_since(
    connection: Connection, store_id: int, since: datetime, kinds: Iterable[EventKind], at_most: int
) -> list[OrderEvent]:
    """The latest events of these kinds, oldest first."""
    bodies = connection.execute(
        select(col(OrderEventRow.body))
        .where(
            col(OrderEventRow.store_id) == store_id,
            col(OrderEventRow.at) >= since,
            col(OrderEventRow.kind).in_([kind.value for kind in kinds]),
        )
        .order_by(col(OrderEventRow.seq).desc())
        .limit(at_most)
    ).scalars()
    return [OrderEvent.model_validate_json(body) for body in bodies][::-1]


def promised_after(connection: Connection, store_id: int, since: datetime) -> list[tuple[str, datetime]]:
    """Numbers of a store's open orders whose promise begins after a time, with that beginning."""
    rows = connection.execute(
        select(col(OrderRow.number), col(OrderRow.promise_start))
        .where(
            col(OrderRow.store_id) == store_id,
            col(OrderRow.promise_start) > since,
            col(OrderRow.status).in_([status.value for status in OrderStatus if status.is_open]),
        )
        .order_by(col(OrderRow.promise_start))
    )
    return [(row.number, row.promise_start) for row in rows]


def promised_between(
    connection: Connection, store_id: int, since: datetime, until: datetime, *, only_open: bool = False
) -> list[Order]:
    """A store's orders whose promise begins between two times, by that beginning."""
    query = select(col(OrderRow.body)).where(
        col(OrderRow.store_id) == store_id,
        col(OrderRow.promise_start) >= since,
        col(OrderRow.promise_start) < until,
    )
    if only_open:
        query = query.where(col(OrderRow.status).in_([each.value for each in OrderStatus if each.is_open]))
    bodies = connection.execute(query.order_by(col(OrderRow.promise_start), col(OrderRow.number))).scalars()
    return [Order.model_validate_json(body) for body in bodies]
