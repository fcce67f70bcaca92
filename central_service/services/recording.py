"""What a decided command leaves behind, in one transaction: order, events, stock, messages, feed."""

from datetime import datetime, timedelta

from central_service.services import messages
from central_service.storage import deadlines, feed, orders, stores
from central_service.storage.database import ChangedMeanwhileError, UnitOfWork
from central_service.storage.deadlines import Deadline, DeadlineKind
from central_service.storage.feed import FeedEntry
from pickup_domain.commands import Command
from pickup_domain.order import LineItem, Order, OrderStatus, SubstitutionState
from pickup_domain.outcomes import Applied, Incident
from pickup_domain.store import IncidentRecord, Product
from pickup_domain.sync import ChangeKind

_REMINDED_BEFORE = timedelta(hours=24)
"""The customer hears of a hold's end so long before it; half-way through where the hold is short."""
_NOT_PROMISED = frozenset({OrderStatus.CANCELLED, OrderStatus.TRANSFERRED, OrderStatus.RETURNED})


def record(work: UnitOfWork, store_id: int, before: Order | None, command: Command, applied: Applied) -> int:
    """Store what came of a command; returns the feed position that shows it.

    Raises:
        ChangedMeanwhileError: The order is not the one that the decision was based on.
    """
    now = applied.events[0].at
    order = applied.order
    if before is None:
        orders.add(work, store_id, order)
    elif not orders.save(work, store_id, order, before.version):
        raise ChangedMeanwhileError
    entries = [orders.feed_entry(order)]
    entries += _move_stock(work, store_id, before, order)
    _move_slot(work, store_id, before, order)
    _move_deadlines(work, store_id, before, order)
    entries += messages.write(work, store_id, order, applied.events, now)
    if applied.incident is not None:
        entries.append(open_incident(work, store_id, command, applied.incident, now))
    # The store's counter row is locked here, last: until the commit everybody else of the store waits for it.
    orders.append_events(work, store_id, applied.events)
    return feed.append(work, store_id, entries)


def open_incident(
    work: UnitOfWork, store_id: int, command: Command, incident: Incident, now: datetime
) -> FeedEntry:
    """Store an incident; the entry tells the store."""
    record = IncidentRecord(
        incident_id=command.id, kind=incident.kind, order_id=command.order_id, detail=incident.detail, at=now
    )
    stores.add_incident(work, store_id, record)
    return FeedEntry(ChangeKind.INCIDENT, str(command.id), 1, record.model_dump_json())


def _move_stock(work: UnitOfWork, store_id: int, before: Order | None, after: Order) -> list[FeedEntry]:
    """Shelf and reservation per SKU follow from the two orders alone, so undo needs no rule of its own."""
    was = {} if before is None else _stock_of(before)
    now = _stock_of(after)
    entries = []
    # In one order for everybody, so that two writers never wait for each other's rows.
    for sku in sorted(was.keys() | now.keys()):
        off_shelf_before, reserved_before = was.get(sku, (0, 0))
        off_shelf, reserved = now.get(sku, (0, 0))
        if (off_shelf, reserved) == (off_shelf_before, reserved_before):
            continue
        product = stores.move_stock(
            work,
            store_id,
            sku,
            on_hand=off_shelf_before - off_shelf,
            reserved=reserved - reserved_before,
        )
        if product is not None and off_shelf != off_shelf_before:
            entries.append(product_entry(work, store_id, product))
    return entries


def product_entry(work: UnitOfWork, store_id: int, product: Product) -> FeedEntry:
    """What tablets are told of a product as it is now."""
    version = stores.product_version(work.connection, store_id, product.sku)
    return FeedEntry(ChangeKind.PRODUCT, product.sku, version, product.model_dump_json())


def _stock_of(order: Order) -> dict[str, tuple[int, int]]:
    """Per SKU: units taken off the shelf or found missing there, and units reserved on it."""
    found: dict[str, tuple[int, int]] = {}
    promised = order.status not in _NOT_PROMISED
    for line in order.lines:
        off_shelf, reserved = found.get(line.sku, (0, 0))
        gone = line.picked - line.returned + line.short
        found[line.sku] = (off_shelf + gone, reserved + (_reserved(line) if promised else 0))
    return found


def _reserved(line: LineItem) -> int:
    return line.open


def _move_slot(work: UnitOfWork, store_id: int, before: Order | None, after: Order) -> None:
    """A place of a slot goes with the promise; the checkout's own place was taken before."""
    if before is None:
        return
    held = None if before.status in _NOT_PROMISED else before.promise.start
    wanted = None if after.status in _NOT_PROMISED else after.promise.start
    if held == wanted:
        return
    if held is not None:
        stores.book(work, store_id, held, -1, None)
    if wanted is not None:
        stores.book(work, store_id, wanted, +1, None)


def _move_deadlines(work: UnitOfWork, store_id: int, before: Order | None, after: Order) -> None:
    """What is to happen by itself follows from the order alone, so undo needs no rule of its own."""
    was = frozenset() if before is None else _deadlines_of(before)
    now = _deadlines_of(after)
    for gone in was - now:
        deadlines.drop(work, store_id, after.order_id, gone)
    for new in now - was:
        deadlines.add(work, store_id, after.order_id, new)


def _deadlines_of(order: Order) -> frozenset[Deadline]:
    if not order.status.is_open:
        return frozenset()
    found = {
        Deadline(DeadlineKind.EXPIRE_SUBSTITUTION, str(offer.substitution_id), offer.deadline)
        for offer in order.substitutions
        if offer.state is SubstitutionState.PROPOSED
    }
    if order.hold_until is not None:
        found.add(Deadline(DeadlineKind.HOLD_EXPIRED, "", order.hold_until))
        if order.ready_at is not None:
            notice = min(_REMINDED_BEFORE, (order.hold_until - order.ready_at) / 2)
            found.add(Deadline(DeadlineKind.HOLD_EXPIRING, "", order.hold_until - notice))
    return frozenset(found)
