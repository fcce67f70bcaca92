"""What a storefront asks for: place, read, cancel, and what the customer says through it."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection
from uuid_utils.compat import uuid7

from central_service.errors import ProblemError
from central_service.services import passes, slots
from central_service.services.recording import record
from central_service.storage import access, feed, orders, stores
from central_service.storage.access import Remembered, Storefront
from central_service.storage.database import UnitOfWork
from central_service.storage.stores import Store
from pickup_domain import pickup_code
from pickup_domain.commands import Cancel, Command, CommandArgs, Place
from pickup_domain.lifecycle import apply
from pickup_domain.money import Money
from pickup_domain.order import (
    Actor,
    ActorKind,
    Customer,
    LineItem,
    Order,
    PickupPerson,
    SubstitutionPreference,
    Window,
)
from pickup_domain.outcomes import Refused

SERVICE = "service"


@dataclass(frozen=True, slots=True)
class CartLine:
    """What a storefront wants of one product."""

    sku: str
    quantity: int
    substitution_preference: SubstitutionPreference
    price_cap_minor: int | None


@dataclass(frozen=True, slots=True)
class Checkout:
    """A checked request for an order."""

    location_code: str
    slot_start: datetime
    customer: Customer
    pickup_person: PickupPerson
    lines: tuple[CartLine, ...]
    number: str | None


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    """An order with what the customer shows at the counter."""

    order: Order
    pass_text: str
    code: str


def place(
    work: UnitOfWork, front: Storefront, key: str, raw_body: bytes, checkout: Checkout, now: datetime
) -> PlacedOrder:
    """Place an order; the same key and body give the same order again.

    Raises:
        ProblemError: The key was used for another body, or the store cannot promise this.
    """
    body_hash = hashlib.sha256(_canonical(raw_body)).hexdigest()
    earlier = access.remembered(work.connection, front.storefront_id, key)
    if earlier is not None:
        return _again(work.connection, earlier, body_hash)
    store = stores.by_code(work.connection, checkout.location_code)
    if store is None:
        raise ProblemError(
            422, "unknown_location", "Unknown location", f"There is no location {checkout.location_code!r}."
        )
    # Products first, then the slot: commands lock them in this order, too.
    lines = _lines(work.connection, store, checkout.lines)
    window = _take_slot(work, store, checkout.slot_start, now)
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
    actor = Actor(kind=ActorKind.STOREFRONT, id=front.storefront_id, name=front.name)
    order = carry_out(work, store.store_id, None, _command(order_id, args, actor, now), now)
    access.remember(work, front.storefront_id, key, Remembered(body_hash, store.store_id, str(order_id)), now)
    return PlacedOrder(order, passes.pass_text(work.connection, store, order), code)


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
    order = orders.get_for_update(work, store_id, order_id)
    actor = Actor(kind=ActorKind.STOREFRONT, id=front.storefront_id, name=front.name)
    if as_customer:
        actor = Actor(kind=ActorKind.CUSTOMER, id="customer")
    if order is not None and isinstance(args, Cancel) and order.status.value == "cancelled":
        return _shown(work.connection, store_id, order)
    changed = carry_out(work, store_id, order, _command(order_id, args, actor, now, order), now)
    return _shown(work.connection, store_id, changed)


def carry_out(work: UnitOfWork, store_id: int, order: Order | None, command: Command, now: datetime) -> Order:
    """Decide and store a command of the service's own side.

    Raises:
        ProblemError: 409 with the refusal's code.
    """
    outcome = apply(order, command, now)
    if isinstance(outcome, Refused):
        status = 422 if order is None else 409
        raise ProblemError(status, outcome.code.value, "Refused", outcome.sentence)
    record(work, store_id, order, command, outcome)
    return outcome.order


def _command(
    order_id: UUID, args: CommandArgs, actor: Actor, now: datetime, order: Order | None = None
) -> Command:
    return Command(
        id=uuid7(),
        order_id=order_id,
        actor=actor,
        device=SERVICE,
        occurred_at=now,
        base_version=0 if order is None else order.version,
        args=args,
    )


def _canonical(raw_body: bytes) -> bytes:
    return json.dumps(json.loads(raw_body), sort_keys=True, separators=(",", ":")).encode()


def _again(connection: Connection, earlier: Remembered, body_hash: str) -> PlacedOrder:
    if earlier.body_hash != body_hash:
        raise ProblemError(
            409,
            "idempotency_key_reused",
            "Key used before",
            "This Idempotency-Key was used for another order. Use a new key for a new order.",
        )
    order = orders.get(connection, earlier.store_id, UUID(earlier.order_id))
    if order is None:
        raise LookupError(f"order {earlier.order_id} vanished")
    return _shown(connection, earlier.store_id, order)


def _shown(connection: Connection, store_id: int, order: Order) -> PlacedOrder:
    store = stores.by_id(connection, store_id)
    return PlacedOrder(
        order,
        passes.pass_text(connection, store, order),
        passes.typed_code(connection, order.order_id),
    )


def _store_id(connection: Connection, front: Storefront, order_id: UUID) -> int:
    store_id = orders.store_of(connection, order_id, front.storefront_id)
    if store_id is None:
        raise ProblemError(404, "unknown_order", "Unknown order", f"You have no order {order_id}.")
    return store_id


def _take_slot(work: UnitOfWork, store: Store, starts_at: datetime, now: datetime) -> Window:
    if starts_at <= now:
        raise _slot_problem(work, store, now, 422, "slot_past", "That time is over.")
    window = slots.window_at(store, starts_at)
    if window is None:
        raise _slot_problem(work, store, now, 422, "slot_unknown", "The store has no slot that begins then.")
    if not stores.book(work, store.store_id, starts_at, +1, store.rules.order_limit):
        raise _slot_problem(work, store, now, 409, "slot_full", "That slot is full.")
    return window


def _slot_problem(
    work: UnitOfWork, store: Store, now: datetime, status: int, code: str, sentence: str
) -> ProblemError:
    offer = slots.next_free(work.connection, store, now)
    hint = (
        "Choose another store."
        if offer is None
        else f"The next free one begins {offer.window.start:%Y-%m-%dT%H:%MZ}."
    )
    return ProblemError(status, code, "No such slot", f"{sentence} {hint}")


def _lines(connection: Connection, store: Store, cart: tuple[CartLine, ...]) -> tuple[LineItem, ...]:
    known = stores.products(connection, store.store_id, [line.sku for line in cart], for_update=True)
    wanted: dict[str, int] = {}
    lines = []
    for number, line in enumerate(cart, start=1):
        if line.sku not in known:
            raise ProblemError(
                422, "unknown_sku", "Unknown product", f"{store.location.name} does not keep {line.sku!r}."
            )
        product, free, _ = known[line.sku]
        wanted[line.sku] = wanted.get(line.sku, 0) + line.quantity
        if wanted[line.sku] > free:
            raise ProblemError(
                409,
                "out_of_stock",
                "Not enough stock",
                f"{store.location.name} can promise {max(free, 0)} of {line.sku!r}.",
            )
        cap = line.price_cap_minor
        lines.append(
            LineItem(
                line_id=str(number),
                **product.model_dump(include=set(LineItem.model_fields) & set(type(product).model_fields)),
                ordered=line.quantity,
                substitution_preference=line.substitution_preference,
                price_cap=None if cap is None else Money(amount_minor=cap, currency=store.location.currency),
            )
        )
    return tuple(lines)


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
