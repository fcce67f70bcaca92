"""What a storefront calls: place an order, read it, cancel it, and pass on what the customer says."""

from typing import Annotated, Self
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import Field, StringConstraints, model_validator

from central_service.api.access import CallingStorefront, IdempotencyKey, OptionalIdempotencyKey, State
from central_service.api.carts import LanguageTag, Lines, lines_of
from central_service.api.promised import promised
from central_service.api.state import ServiceState
from central_service.promises.merchant import Email
from central_service.services import orders
from central_service.services.idempotency import Asked
from central_service.services.orders import Checkout, PlacedOrder
from pickup_domain.base import FREE_TEXT, ONE_LINE, Code, Name, Strict, Text, UtcTime
from pickup_domain.commands import Arrived, Cancel, EnRoute
from pickup_domain.order import Customer, Window
from pickup_domain.pickup_code import grouped

router = APIRouter(prefix="/v1/orders", tags=["orders"])
Phone = Annotated[str, StringConstraints(pattern=r"^\+?[0-9 ().-]{4,31}$")]


class CustomerIn(Strict):
    """Who bought."""

    name: Annotated[Name, ONE_LINE]
    email: Email | None = None
    phone: Phone | None = None
    language: LanguageTag = "en"
    email_consent: bool = True
    sms_consent: bool = False


class OrderIn(Strict):
    """An order at checkout: of a hold, or of a location, a slot and lines."""

    customer: CustomerIn
    pickup_person: Annotated[Name, ONE_LINE] | None = None
    """Who comes, where it is not the customer."""
    number: Code | None = None
    """The storefront's own number; else the store gives one."""
    hold_id: UUID | None = None
    location_code: Code | None = None
    slot_start: UtcTime | None = None
    lines: Lines | None = None

    @model_validator(mode="after")
    def _says_what(self) -> Self:
        parts = (self.location_code, self.slot_start, self.lines)
        if self.hold_id is not None and any(part is not None for part in parts):
            raise ValueError("a hold says where, when and what; give either hold_id or these three")
        if self.hold_id is None and any(part is None for part in parts):
            raise ValueError("give hold_id, or location_code, slot_start and lines")
        return self


class EditIn(Strict):
    """What is different now; what is left out stays."""

    lines: Lines | None = None
    slot_start: UtcTime | None = None
    pickup_person: Annotated[Name, ONE_LINE] | None = None


class RescheduleIn(Strict):
    """Another time."""

    slot_start: UtcTime


class PickupPersonIn(Strict):
    """Who comes; the customer's own name takes another person back."""

    name: Annotated[Name, ONE_LINE]


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
    order_page: str
    """Where the customer sees the order; a path only, where the service was not told its public URL."""


@router.post("", status_code=201)
async def place_order(
    order: OrderIn, request: Request, key: IdempotencyKey, front: CallingStorefront, service: State
) -> OrderOut:
    """Place an order. The same Idempotency-Key and body give the same order again."""
    asked = Asked.from_request(key, "orders", await request.body())
    checkout = _checkout(order)
    placed = await promised(service, lambda work: orders.place(work, front, asked, checkout, service.clock()))
    return _out(service, await service.read(lambda c: orders.shown(c, placed)))


@router.get("/{order_id}")
async def read_order(order_id: UUID, front: CallingStorefront, service: State) -> OrderOut:
    """An order as it is now, with its pass and code."""
    return _out(service, await service.read(lambda connection: orders.read(connection, front, order_id)))


@router.post("/{order_id}/edit")
async def edit_order(
    order_id: UUID,
    body: EditIn,
    request: Request,
    front: CallingStorefront,
    service: State,
    key: OptionalIdempotencyKey = None,
) -> OrderOut:
    """Other lines, another slot or person, until picking begins; the promise is made anew."""
    asked = None if key is None else Asked.from_request(key, f"edit {order_id}", await request.body())
    lines = None if body.lines is None else lines_of(body.lines)
    return _out(
        service,
        await promised(
            service,
            lambda work: orders.edit(
                work, front, asked, order_id, lines, body.slot_start, body.pickup_person, service.clock()
            ),
        ),
    )


@router.post("/{order_id}/reschedule")
async def reschedule_order(
    order_id: UUID, body: RescheduleIn, front: CallingStorefront, service: State
) -> OrderOut:
    """Another slot, as the customer asks; the one it has already is no change."""
    return _out(
        service,
        await promised(
            service,
            lambda work: orders.reschedule(work, front, order_id, body.slot_start, service.clock()),
        ),
    )


@router.post("/{order_id}/pickup-person")
async def change_pickup_person(
    order_id: UUID, body: PickupPersonIn, front: CallingStorefront, service: State
) -> OrderOut:
    """Somebody else comes, as the customer asks."""
    return _out(
        service,
        await service.write(
            lambda work: orders.change_person(work, front, order_id, body.name, service.clock())
        ),
    )


@router.post("/{order_id}/cancel")
async def cancel_order(order_id: UUID, body: CancelIn, front: CallingStorefront, service: State) -> OrderOut:
    """Cancel it, until it is collected. Cancelling twice is no error."""
    args = Cancel(reason=body.reason)
    return _out(
        service,
        await service.write(
            lambda work: orders.say(work, front, order_id, args, service.clock(), as_customer=False)
        ),
    )


@router.post("/{order_id}/en-route")
async def customer_en_route(order_id: UUID, front: CallingStorefront, service: State) -> OrderOut:
    """The customer is on the way."""
    return _out(
        service,
        await service.write(
            lambda work: orders.say(work, front, order_id, EnRoute(), service.clock(), as_customer=True)
        ),
    )


@router.post("/{order_id}/arrived")
async def customer_arrived(
    order_id: UUID, body: ArrivedIn, front: CallingStorefront, service: State
) -> OrderOut:
    """The customer is here."""
    args = Arrived(spot=body.spot, vehicle=body.vehicle)
    return _out(
        service,
        await service.write(
            lambda work: orders.say(work, front, order_id, args, service.clock(), as_customer=True)
        ),
    )


def _checkout(order: OrderIn) -> Checkout:
    customer = Customer.model_validate(order.customer.model_dump())
    return Checkout(
        customer=customer,
        pickup_person=orders.person_named(order.pickup_person, customer),
        number=order.number,
        hold_id=order.hold_id,
        location_code=order.location_code or "",
        slot_start=order.slot_start,
        lines=lines_of(order.lines or ()),
    )


def _out(service: ServiceState, placed: PlacedOrder) -> OrderOut:
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
        order_page=service.public_url + placed.page,
    )
