"""What a store has promised and not yet kept: open orders, and checkouts that hold a place."""

import json

from sqlalchemy import Connection, func, select
from sqlmodel import col

from central_service.storage.checkout_holds import HoldState
from central_service.storage.tables import CheckoutHoldRow, OrderRow
from pickup_domain.order import OrderStatus

_OPEN = [status.value for status in OrderStatus if status.is_open]


def count(connection: Connection, store_id: int) -> tuple[int, int]:
    """How many open orders and running checkouts a store has."""
    orders = select(func.count()).where(col(OrderRow.store_id) == store_id, col(OrderRow.status).in_(_OPEN))
    holds = select(func.count()).where(
        col(CheckoutHoldRow.store_id) == store_id, col(CheckoutHoldRow.state) == HoldState.HELD.value
    )
    return connection.execute(orders).scalar_one(), connection.execute(holds).scalar_one()


def movers(connection: Connection, store_id: int, number: str) -> list[str]:
    """Kinds of the actors who moved an order's promise, one after the other; empty: as it was placed."""
    body = connection.execute(
        select(col(OrderRow.body)).where(col(OrderRow.store_id) == store_id, col(OrderRow.number) == number)
    ).scalar()
    return [change["by"]["kind"] for change in json.loads(body or "{}").get("promise_history", ())]
