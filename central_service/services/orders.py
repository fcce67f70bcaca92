"""What a storefront asks for: place, read, cancel, and what the customer says through it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection
from uuid_utils.compat import uuid7

from central_service.errors import ProblemError
from central_service.promises.offering import Offering
from central_service.services import amending, cart, checkout_holds, deciding, order_link, passes, slots
from central_service.services.cart import CartLine
from central_service.services.checkout_holds import Held
from central_service.services.idempotency import Asked
from central_service.services.recording import GivenUp
from central_service.storage import feed, orders, stores
from central_service.storage.access import Storefront
from central_service.storage.database import UnitOfWork
from central_service.storage.stores import Store
from pickup_domain import pickup_code
from pickup_domain.commands import Cancel, ChangePickupPerson, CommandArgs, Place
from pickup_domain.order import (
    Actor,
    ActorKind,
    Customer,
    LineItem,
    Order,
    OrderStatus,
    PickupPerson,
    Window,
)

CUSTOMER = Actor(kind=ActorKind.CUSTOMER, id="customer")


@dataclass(frozen=True, slots=True)
class Checkout:
    """A checked request for an order: what a hold holds, or a place, a time and lines."""

    customer: Customer
    pickup_person: PickupPerson
    number: str | None
    hold_id: UUID | None = None
    location_code: str = ""
    slot_start: datetime | None = None
    lines: tuple[CartLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    """An order with what the customer shows at the counter."""

    order: Order
    pass_text: str
    code: str
    page: str
    """The path of its page."""


def place(work: UnitOfWork, front: Storefront, asked: Asked, checkout: Checkout, now: datetime) -> Order:
    """Place an order; the same key and body give the same order again.

    What the customer shows is put together afterwards (`shown`): from the feed row on, others wait.

    Raises:
        ProblemError: The key was used for another body, or the store cannot promise this.
    """
    earlier = asked.again(work.connection, front.storefront_id)
    if earlier is not None:
        return read(work.connection, front, UUID(earlier)).order
    store, held, window, lines = _promised(work, front, checkout, now)
    number = _number(work, store, checkout.number)
    order_id = uuid7()
    code = passes.typed_code(work.connection, order_id)
    args = Place(
        number=number,
        location_code=store.location.code,
        source=front.storefront_id,
        currency=store.location.currency,
        customer=checkout.customer,
        pickup_person=checkout.pickup_person,
        promise=window,
        lines=lines,
        policy=store.location.policy,
        pickup_code_digest=pickup_code.digest(store.pepper, code),
    )
    asked.remember(work, front.storefront_id, store.store_id, str(order_id), now)
    command = deciding.command(order_id, args, _speaks(front), now)
    return deciding.carry_out(work, store.store_id, None, command, now, _given_up(held))


def shown(connection: Connection, order: Order) -> PlacedOrder:
    """An order with what its customer shows at the counter."""
    store = stores.by_code(connection, order.location_code)
    if store is None:
        raise LookupError(f"no store {order.location_code}")
    return _shown(connection, store.store_id, order)


def _promised(
    work: UnitOfWork, front: Storefront, checkout: Checkout, now: datetime
) -> tuple[Store, Held | None, Window, tuple[LineItem, ...]]:
    """The store, what was held for this, the window and the lines; all of it locked."""
    held = None
    wanted, starts_at = checkout.lines, checkout.slot_start
    if checkout.hold_id is not None:
        store, held = checkout_holds.confirm(work, front, checkout.hold_id, now)
        wanted, starts_at = held.lines, held.window.start
    else:
        store = checkout_holds.find_store(work.connection, checkout.location_code)
    if starts_at is None:
        raise ValueError("a checkout has a hold or a slot")
    # Products first, then the slot: everybody locks them in this order.
    lines = cart.claim(work, store, wanted, starts_at, None if held is None else held.by_sku())
    window = None
    if held is not None and held.is_running and starts_at > now:
        # What was promised is kept, even where the slot would not be offered any more.
        window = held.window
    if window is None:
        wish = cart.wish_of(store.location.code, wanted)
        window = slots.claim(work, store, starts_at, wish, Offering(store.calendar, now, wish.units))
    return store, held, window, lines


def read(connection: Connection, front: Storefront, order_id: UUID) -> PlacedOrder:
    """An order of this storefront.

    Raises:
        ProblemError: It has none of that id.
    """
    store_id = _store_id(connection, front, order_id)
    order = orders.get(connection, store_id, order_id)
    if order is None:
        raise LookupError(f"order {order_id} vanished")
    return _shown(connection, store_id, order)


def say(
    work: UnitOfWork,
    front: Storefront,
    order_id: UUID,
    args: CommandArgs,
    now: datetime,
    *,
    as_customer: bool,
) -> PlacedOrder:
    """Carry out what the storefront, or the customer through it, says about an order.

    Raises:
        ProblemError: There is no such order, or it is refused (409 with the refusal's code).
    """
    store_id = _store_id(work.connection, front, order_id)
    order = amending.locked(work, store_id, order_id)
    if isinstance(args, Cancel) and order.status is OrderStatus.CANCELLED:
        return _shown(work.connection, store_id, order)
    actor = CUSTOMER if as_customer else _speaks(front)
    return _shown(work.connection, store_id, amending.give(work, store_id, order, actor, args, now))


def edit(
    work: UnitOfWork,
    front: Storefront,
    asked: Asked | None,
    order_id: UUID,
    lines: tuple[CartLine, ...] | None,
    slot_start: datetime | None,
    person: str | None,
    now: datetime,
) -> PlacedOrder:
    """Other lines, another slot or person, while nobody has touched it; the same key changes it once.

    Raises:
        ProblemError: There is no such order, the store cannot promise this, or picking has begun.
    """
    store_id = _store_id(work.connection, front, order_id)
    if asked is not None and asked.again(work.connection, front.storefront_id) is not None:
        return read(work.connection, front, order_id)
    order = amending.locked(work, store_id, order_id)
    who = None if person is None else person_named(person, order.customer)
    changed = amending.edit(work, store_id, order, _speaks(front), lines, slot_start, who, now)
    if asked is not None:
        asked.remember(work, front.storefront_id, store_id, str(order_id), now)
    return _shown(work.connection, store_id, changed)


def reschedule(
    work: UnitOfWork, front: Storefront, order_id: UUID, slot_start: datetime, now: datetime
) -> PlacedOrder:
    """Another time, as the customer asks.

    Raises:
        ProblemError: There is no such order, or the store cannot promise this.
    """
    store_id = _store_id(work.connection, front, order_id)
    order = amending.locked(work, store_id, order_id)
    changed = amending.reschedule(work, store_id, order, CUSTOMER, slot_start, now)
    return _shown(work.connection, store_id, changed)


def change_person(
    work: UnitOfWork, front: Storefront, order_id: UUID, name: str, now: datetime
) -> PlacedOrder:
    """Somebody else comes, as the customer asks.

    Raises:
        ProblemError: There is no such order, or it is refused.
    """
    store_id = _store_id(work.connection, front, order_id)
    order = amending.locked(work, store_id, order_id)
    args = ChangePickupPerson(pickup_person=person_named(name, order.customer))
    return _shown(work.connection, store_id, amending.give(work, store_id, order, CUSTOMER, args, now))


def person_named(name: str | None, customer: Customer) -> PickupPerson:
    """Who comes: somebody else only where it is another name than the customer's."""
    if name is None or name == customer.name:
        return PickupPerson(name=customer.name)
    return PickupPerson(name=name, is_proxy=True)


def _speaks(front: Storefront) -> Actor:
    return Actor(kind=ActorKind.STOREFRONT, id=front.storefront_id, name=front.name)


def _shown(connection: Connection, store_id: int, order: Order) -> PlacedOrder:
    store = stores.by_id(connection, store_id)
    return PlacedOrder(
        order,
        passes.pass_text(connection, store, order),
        passes.typed_code(connection, order.order_id),
        order_link.path(connection, order.order_id),
    )


def _store_id(connection: Connection, front: Storefront, order_id: UUID) -> int:
    store_id = orders.store_of(connection, order_id, front.storefront_id)
    if store_id is None:
        raise ProblemError(404, "unknown_order", "Unknown order", f"You have no order {order_id}.")
    return store_id


def _given_up(held: Held | None) -> GivenUp | None:
    if held is None or not held.is_running:
        return None
    return GivenUp(held.window.start, held.units, held.by_sku())


def _number(work: UnitOfWork, store: Store, wanted: str | None) -> str:
    if wanted is None:
        number = feed.next_order_number(work, store.store_id)
        while orders.number_is_taken(work.connection, store.store_id, number):
            # A storefront gave it to an order of its own.
            number = feed.next_order_number(work, store.store_id)
        return number
    if orders.number_is_taken(work.connection, store.store_id, wanted):
        raise ProblemError(
            409, "number_taken", "Number taken", f"Order number {wanted} is in use. Send another."
        )
    return wanted
