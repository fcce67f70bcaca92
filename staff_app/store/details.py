"""One order with everything that a screen shows of it, from all tables that know something of it."""

from datetime import datetime

from sqlalchemy import Connection

from pickup_domain.order import BagState, Order
from staff_app.rows import OrderDetail
from staff_app.store import meta, reference, views
from staff_app.store.projection import detail_of


def of(connection: Connection, order: Order, unsent: int, now: datetime) -> OrderDetail:
    """The detail of an order with so many unsent commands."""
    place = reference.location(connection)
    shelves = () if place is None else place.staging_locations
    return detail_of(
        order,
        unsent,
        now,
        lambda sku: reference.product(connection, sku),
        reference.messages(connection, str(order.order_id)),
        _suggested_shelf(connection, order, shelves),
        meta.told_at(connection),
        shelves,
    )


def _suggested_shelf(connection: Connection, order: Order, shelves: tuple[str, ...]) -> str:
    """Where the order stands already, else the first shelf that is empty."""
    here = [bag.staging_location for bag in order.bags if bag.state is not BagState.HANDED_OVER]
    if here:
        return here[-1]
    if not shelves:
        return ""
    taken = views.shelves_taken(connection)
    free = (shelf for shelf in shelves if shelf not in taken)
    return next(free, shelves[0])
