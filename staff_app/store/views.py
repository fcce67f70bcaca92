"""What the screen shows: the confirmed order with this tablet's own pending commands folded onto it."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from pickup_domain.lifecycle import apply
from pickup_domain.order import Order
from pickup_domain.outcomes import Applied
from staff_app.rows import OrderSummary
from staff_app.store import outbox
from staff_app.store.projection import pack_summary, summary_of, unpack_summary
from staff_app.store.tables import BagIndexRow, OrderSrvRow, OrderViewRow


def confirmed(connection: Connection, order_id: str) -> Order | None:
    """The order as the service last told it."""
    body = connection.execute(
        select(col(OrderSrvRow.body)).where(col(OrderSrvRow.order_id) == order_id)
    ).scalar_one_or_none()
    return None if body is None else Order.model_validate_json(body)


def fold(connection: Connection, order_id: str, device_id: str) -> Order | None:
    """Confirmed and pending together; a command that no longer fits simply drops out."""
    order = confirmed(connection, order_id)
    if order is None:
        return None
    heard = order.heard_from(device_id)
    for command, _ in outbox.of_order(connection, order_id, device_id):
        if command.seq <= heard:
            continue
        outcome = apply(order, command, command.occurred_at)
        if isinstance(outcome, Applied):
            order = outcome.order
    return order


def refresh(connection: Connection, order_id: str, device_id: str) -> Order | None:
    """Fold anew and store the view; gone where the order is gone."""
    order = fold(connection, order_id, device_id)
    if order is None:
        connection.execute(delete(OrderViewRow).where(col(OrderViewRow.order_id) == order_id))
        connection.execute(delete(BagIndexRow).where(col(BagIndexRow.order_id) == order_id))
        return None
    write(connection, [(order, outbox.unsent_of(connection, order_id))])
    return order


def write(connection: Connection, orders: Iterable[tuple[Order, int]]) -> None:
    """Store the views of orders, each with its number of unsent commands."""
    views: list[dict[str, Any]] = []
    bags: list[dict[str, Any]] = []
    for order, unsent in orders:
        summary = summary_of(order, unsent)
        views.append(
            {
                "order_id": summary.order_id,
                "number": order.number,
                "code_digest": order.pickup_code_digest,
                "is_open": int(not order.status.is_terminal),
                "closed_at": order.closed_at.isoformat() if order.closed_at else "",
                "promise_start": order.promise.start.isoformat(),
                "summary": json.dumps(pack_summary(summary), ensure_ascii=False),
                "body": order.model_dump_json(exclude_defaults=True),
            }
        )
        bags += [{"bag_id": bag.bag_id, "order_id": summary.order_id} for bag in order.bags]
    if views:
        statement = insert(OrderViewRow)
        kept = {name: statement.excluded[name] for name in views[0] if name != "order_id"}
        connection.execute(statement.on_conflict_do_update(index_elements=["order_id"], set_=kept), views)
    if bags:
        found = insert(BagIndexRow)
        connection.execute(
            found.on_conflict_do_update(
                index_elements=["bag_id"], set_={"order_id": found.excluded["order_id"]}
            ),
            bags,
        )


def viewed(connection: Connection, order_id: str) -> Order | None:
    """The order as the screen shows it."""
    body = connection.execute(
        select(col(OrderViewRow.body)).where(col(OrderViewRow.order_id) == order_id)
    ).scalar_one_or_none()
    return None if body is None else Order.model_validate_json(body)


def summaries(connection: Connection, closed_since: datetime) -> tuple[OrderSummary, ...]:
    """Open orders and those closed since then, by promise."""
    rows = connection.execute(
        select(col(OrderViewRow.summary))
        .where((col(OrderViewRow.is_open) == 1) | (col(OrderViewRow.closed_at) >= closed_since.isoformat()))
        .order_by(col(OrderViewRow.promise_start), col(OrderViewRow.number))
    ).scalars()
    return tuple(unpack_summary(json.loads(packed)) for packed in rows)


def order_id_where(connection: Connection, column: str, value: str) -> str | None:
    """The order with this number or code digest."""
    found: str | None = connection.execute(
        select(col(OrderViewRow.order_id)).where(getattr(OrderViewRow, column) == value)
    ).scalar_one_or_none()
    return found
