"""What a storefront calls: place an order, read it, cancel it, and pass on what the customer says."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Request
from pydantic import Field, StringConstraints

from central_service.api.access import CallingStorefront, State
from central_service.services import orders
from central_service.services.orders import CartLine, Checkout, PlacedOrder
from pickup_domain.base import FREE_TEXT, ONE_LINE, Code, Name, Strict, Text, UtcTime
from pickup_domain.commands import Arrived, Cancel, EnRoute
from pickup_domain.order import Customer, PickupPerson, SubstitutionPreference, Window
from pickup_domain.pickup_code import grouped

router = APIRouter(prefix="/v1/orders", tags=["orders"])
Email = Annotated[str, StringConstraints(pattern=r"^[^@\s<>,;\x00-\x1f]{1,64}@[^@\s<>,;\x00-\x1f]{1,189}$")]
Phone = Annotated[str, StringConstraints(pattern=r"^\+?[0-9 ().-]{4,31}$")]
IdempotencyKey = Annotated[str, ONE_LINE, Header(alias="Idempotency-Key", min_length=1, max_length=80)]


class CustomerIn(Strict):
    """Who bought."""

    name: Annotated[Name, ONE_LINE]
    email: Email | None = None
    phone: Phone | None = None
    language: Annotated[
        str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=10)
    ] = "en"
    email_consent: bool = True
    sms_consent: bool = False


class LineIn(Strict):
    """One product and how many."""

    sku: Code
    quantity: Annotated[int, Field(ge=1, le=999)]
    substitution_preference: SubstitutionPreference = SubstitutionPreference.ASK
    price_cap_minor: Annotated[int, Field(ge=0, le=10**9)] | None = None


class OrderIn(Strict):
    """An order at checkout."""

    location_code: Code
    slot_start: UtcTime
    customer: CustomerIn
    pickup_person: Annotated[Name, ONE_LINE] | None = None
    """Who comes, where it is not the customer."""
    lines: Annotated[tuple[LineIn, ...], Field(min_length=1, max_length=200)]
    number: Code | None = None
    """The storefront's own number; else the store gives one."""


class CancelIn(Strict):
    """Why it is cancelled."""

    reason: Annotated[Text, FREE_TEXT, Field(min_length=1)]


class ArrivedIn(Strict):
    """Where the pickup person is."""

    spot: Annotated[str, ONE_LINE, Field(max_length=40)] = "counter"
    vehicle: Annotated[str, ONE_LINE, Field(max_length=80)] = ""


class LineOut(Strict):
    """A line as the storefront may show it."""

    line_id: str
    sku: str
    name: str
    ordered: int
    picked: int
    short: int
    substituted: int
    handed_over: int
    unit_price_minor: int


class OrderOut(Strict):
    """An order as the storefront may show it."""

    order_id: UUID
    number: str
    location_code: str
    status: str
    version: int
    promise: Window
    hold_until: UtcTime | None
    pickup_person: str
    currency: str
    lines: tuple[LineOut, ...]
    arrival: str
    pickup_pass: str
    """The text of the QR code that the customer shows."""
    pickup_code: str
    """The same for typing: `ABCD-EFGH`."""


@router.post("", status_code=201)
async def place_order(
    order: OrderIn, request: Request, key: IdempotencyKey, front: CallingStorefront, service: State
) -> OrderOut:
    """Place an order. The same Idempotency-Key and body give the same order again."""
    raw = await request.body()
    checkout = _checkout(order)
    placed = await service.write(lambda work: orders.place(work, front, key, raw, checkout, service.clock()))
    return _out(placed)


@router.get("/{order_id}")
async def read_order(order_id: UUID, front: CallingStorefront, service: State) -> OrderOut:
    """An order as it is now, with its pass and code."""
    return _out(await service.read(lambda connection: orders.read(connection, front, order_id)))


@router.post("/{order_id}/cancel")
async def cancel_order(order_id: UUID, body: CancelIn, front: CallingStorefront, service: State) -> OrderOut:
    """Cancel it, until it is collected. Cancelling twice is no error."""
    args = Cancel(reason=body.reason)
    return _out(
        await service.write(
            lambda work: orders.say(work, front, order_id, args, service.clock(), as_customer=False)
        )
    )


@router.post("/{order_id}/en-route")
async def customer_en_route(order_id: UUID, front: CallingStorefront, service: State) -> OrderOut:
    """The customer is on the way."""
    return _out(
        await service.write(
            lambda work: orders.say(work, front, order_id, EnRoute(), service.clock(), as_customer=True)
        )
    )


@router.post("/{order_id}/arrived")
async def customer_arrived(
    order_id: UUID, body: ArrivedIn, front: CallingStorefront, service: State
) -> OrderOut:
    """The customer is here."""
    args = Arrived(spot=body.spot, vehicle=body.vehicle)
    return _out(
        await service.write(
            lambda work: orders.say(work, front, order_id, args, service.clock(), as_customer=True)
        )
    )


def _checkout(order: OrderIn) -> Checkout:
    customer = Customer.model_validate(order.customer.model_dump())
    person = PickupPerson(name=customer.name)
    if order.pickup_person is not None and order.pickup_person != customer.name:
        person = PickupPerson(name=order.pickup_person, is_proxy=True)
    lines = tuple(CartLine(**line.model_dump()) for line in order.lines)
    return Checkout(order.location_code, order.slot_start, customer, person, lines, order.number)


def _out(placed: PlacedOrder) -> OrderOut:
    order = placed.order
    lines = tuple(
        LineOut(
            line_id=line.line_id,
            sku=line.sku,
            name=line.name,
            ordered=line.ordered,
            picked=line.picked,
            short=line.short,
            substituted=line.substituted,
            handed_over=line.handed_over,
            unit_price_minor=line.unit_price.amount_minor,
        )
        for line in order.lines
    )
    return OrderOut(
        order_id=order.order_id,
        number=order.number,
        location_code=order.location_code,
        status=order.status.value,
        version=order.version,
        promise=order.promise,
        hold_until=order.hold_until,
        pickup_person=order.pickup_person.name,
        currency=order.currency,
        lines=lines,
        arrival=order.arrival.state.value,
        pickup_pass=placed.pass_text,
        pickup_code=grouped(placed.code),
    )
