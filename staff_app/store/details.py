"""One order with everything that a screen shows of it, from all tables that know something of it."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from pickup_domain.lifecycle.readiness import told_ready_from
from pickup_domain.order import BagState, Order
from pickup_domain.store import Location
from staff_app.rows.orders import OrderDetail
from staff_app.store import meta, reference, views
from staff_app.store.projection import Shelves, detail_of, undo_of


def of(connection: Connection, order: Order, unsent: int, now: datetime) -> OrderDetail:
    """The detail of an order with so many unsent commands."""
    place = reference.location(connection)
    shelves = _shelves(connection, place)
    cold = any(line.cold and line.in_store > order.in_bags(line.line_id) for line in order.lines)
    made = detail_of(
        order,
        unsent,
        now,
        lambda sku: reference.product(connection, sku),
        reference.messages(connection, str(order.order_id)),
        _suggested_shelf(connection, order, shelves, cold=cold),
        meta.told_at(connection),
        shelves,
    )
    # Of what the service has not heard yet, it tells nobody.
    heard = views.confirmed(connection, str(order.order_id)) if unsent else order
    told_from = None if heard is None else told_ready_from(heard)
    undo = None if order.undoable is None else undo_of(order, order.undoable.command_id, now)
    made = replace(made, spots=_spots(place), told_ready_from=told_from, undo=undo)
    if not (cold and shelves.cold):
        return made
    return replace(made, warm_shelf=_suggested_shelf(connection, order, shelves, cold=False))


def _shelves(connection: Connection, place: Location | None) -> Shelves:
    if place is None:
        return Shelves()
    full: tuple[str, ...] = ()
    limit = place.bags_per_shelf
    if limit is not None:
        bags = views.bags_by_shelf(connection)
        full = tuple(shelf for shelf, count in bags.items() if count >= limit)
    return Shelves(place.staging_locations, place.cold_locations, full)


def _spots(place: Location | None) -> tuple[str, ...]:
    if place is None:
        return ()
    return place.bays if place.dock is None else (*place.bays, place.dock)


def _suggested_shelf(connection: Connection, order: Order, shelves: Shelves, *, cold: bool) -> str:
    """Where the order stands already, else the first shelf that is empty, or at least not full."""
    here = [bag.staging_location for bag in order.bags if bag.state is not BagState.HANDED_OVER]
    # Cold goods go where it is cold, and nothing else goes there.
    fit = [each for each in shelves.named if not shelves.cold or (each in shelves.cold) is cold]
    if here and (not fit or here[-1] in fit):
        return here[-1]
    fit = fit or list(shelves.named)
    taken = views.shelves_taken(connection)
    not_full = [each for each in fit if each not in shelves.full]
    return next((each for each in not_full if each not in taken), next(iter(not_full or fit), ""))
