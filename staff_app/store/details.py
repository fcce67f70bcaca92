"""One order with everything that a screen shows of it, from all tables that know something of it."""

from datetime import datetime

from sqlalchemy import Connection

from pickup_domain.order import BagState, Order
from staff_app.rows import OrderDetail
from staff_app.store import meta, reference, views
from staff_app.store.projection import detail_of


def of(connection: Connection, order: Order, unsent: int, now: datetime) -> OrderDetail:
    """The detail of an order with so many unsent commands."""
    return detail_of(
        order,
        unsent,
        now,
        lambda sku: reference.product(connection, sku),
        reference.messages(connection, str(order.order_id)),
        _suggested_shelf(connection, order),
        meta.told_at(connection),
    )


def _suggested_shelf(connection: Connection, order: Order) -> str:
    """Where the order stands already, else the first shelf that is empty."""
    here = [bag.staging_location for bag in order.bags if bag.state is not BagState.HANDED_OVER]
    if here:
        return here[-1]
    place = reference.location(connection)
    if place is None or not place.staging_locations:
        return ""
    taken = views.shelves_taken(connection)
    free = (shelf for shelf in place.staging_locations if shelf not in taken)
    return next(free, place.staging_locations[0])
