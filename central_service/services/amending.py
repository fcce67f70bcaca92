"""An order changes before it is picked, or moves to another time: the promise is made anew each time."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from central_service.errors import ProblemError
from central_service.promises.offering import Offering
from central_service.services import cart, deciding, slots
from central_service.services.cart import CartLine
from central_service.services.recording import units
from central_service.services.refusals import PromiseError, Wish
from central_service.storage import orders, stores
from central_service.storage.database import UnitOfWork
from central_service.storage.stores import Store
from pickup_domain.commands import CommandArgs, Edit, Reschedule
from pickup_domain.order import Actor, LineItem, Order, OrderStatus, PickupPerson, Window


def locked(work: UnitOfWork, store_id: int, order_id: UUID) -> Order:
    """An order that nobody else changes before the transaction ends.

    Raises:
        ProblemError: There is none.
    """
    order = orders.get_for_update(work, store_id, order_id)
    if order is None:
        raise ProblemError(404, "unknown_order", "Unknown order", f"There is no order {order_id}.")
    return order


def give(
    work: UnitOfWork, store_id: int, order: Order, actor: Actor, args: CommandArgs, now: datetime
) -> Order:
    """Carry out what somebody outside of the store says about a locked order.

    Raises:
        ProblemError: It is refused (409 with the refusal's code).
    """
    given = deciding.command(order.order_id, args, actor, now, order)
    return deciding.carry_out(work, store_id, order, given, now)


def edit(
    work: UnitOfWork,
    store_id: int,
    order: Order,
    actor: Actor,
    lines: tuple[CartLine, ...] | None,
    slot_start: datetime | None,
    person: PickupPerson | None,
    now: datetime,
) -> Order:
    """Other lines, another slot or person, while nobody has touched it.

    Raises:
        ProblemError: The store cannot promise this, or picking has begun.
    """
    if order.status is not OrderStatus.PLACED:
        return give(work, store_id, order, actor, Edit(), now)  # says what is in the way
    store = stores.by_id(work.connection, store_id)
    wanted = order.lines if lines is None else _lines(work, store, order, lines)
    window = None
    if slot_start is not None and slot_start != order.promise.start:
        window = _claim(work, store, order, slot_start, wanted, now)
    elif sum(item.ordered for item in wanted) > units(order):
        _claim(work, store, order, order.promise.start, wanted, now)
    args = Edit(lines=None if lines is None else wanted, promise=window, pickup_person=person)
    return give(work, store_id, order, actor, args, now)


def reschedule(
    work: UnitOfWork, store_id: int, order: Order, actor: Actor, slot_start: datetime, now: datetime
) -> Order:
    """Another time; the one that it has already is no change.

    Raises:
        ProblemError: The store cannot promise it.
    """
    if slot_start == order.promise.start:
        return order
    if not order.status.is_open:
        return give(work, store_id, order, actor, Reschedule(window=order.promise), now)  # says why not
    store = stores.by_id(work.connection, store_id)
    window = _claim(work, store, order, slot_start, order.lines, now)
    return give(work, store_id, order, actor, Reschedule(window=window), now)


def offering(store: Store, order: Order, now: datetime, items: int | None = None) -> Offering:
    """Judges the store's slots for an order that it has: what is ready need not be prepared any more."""
    return Offering(
        store.calendar,
        now,
        units(order) if items is None else items,
        begun_at=order.placed_at,
        is_ready=order.status is OrderStatus.READY,
    )


def _lines(work: UnitOfWork, store: Store, order: Order, lines: tuple[CartLine, ...]) -> tuple[LineItem, ...]:
    """The new lines; those whose product stays keep their ids and what was agreed about them."""
    own: dict[str, int] = {}
    for line in order.lines:
        own[line.sku] = own.get(line.sku, 0) + line.open
    try:
        items = cart.claim(work, store, lines, order.promise.start, own)
    except PromiseError as refused:
        refused.wish = replace(refused.wish, own=tuple(own.items()), here_only=True)
        raise
    used = {line.line_id for line in order.lines}
    by_sku = {line.sku: line for line in order.lines}
    return tuple(_kept(item, by_sku, used) for item in items)


def _kept(item: LineItem, by_sku: dict[str, LineItem], used: set[str]) -> LineItem:
    before = by_sku.pop(item.sku, None)
    if before is not None:
        # What it cost when it was bought is what it costs.
        return item.model_copy(update={"line_id": before.line_id, "unit_price": before.unit_price})
    number = next(n for n in range(1, len(used) + 2) if str(n) not in used)
    used.add(str(number))
    return item.model_copy(update={"line_id": str(number)})


def _claim(
    work: UnitOfWork,
    store: Store,
    order: Order,
    starts_at: datetime,
    lines: tuple[LineItem, ...],
    now: datetime,
) -> Window:
    wanted = tuple((line.sku, line.ordered) for line in lines if not line.stands_for)
    wish = Wish(store.location.code, wanted, own=wanted, here_only=True)
    judge = offering(store, order, now, wish.units)
    return slots.claim(work, store, starts_at, wish, judge, (order.promise, 1, units(order)))
