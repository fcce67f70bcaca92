"""What people on the floor ask: when an order could be had instead, and what its customer will read then."""

from collections.abc import Iterable
from datetime import datetime
from itertools import islice
from uuid import UUID, uuid4

from sqlalchemy import Connection

from central_service.errors import ProblemError
from central_service.notify import numbers
from central_service.notify.composing import Envelope, compose
from central_service.notify.message import Channel, MessageContext, MessageKind
from central_service.notify.rendering import LiveRenderer
from central_service.services import amending, opt_outs, slots
from central_service.storage import orders, stores
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.floor import FreeSlots, MessagePreview, MessageText, OtherStore
from pickup_domain.lifecycle.placing import window_refusal
from pickup_domain.order import Actor, ActorKind, Order, Window
from pickup_domain.store import Location

_STAFF = Actor(kind=ActorKind.STAFF, id="", name="")


def next_slots(connection: Connection, store_id: int, order_id: UUID, count: int, now: datetime) -> FreeSlots:
    """The next times after the present promise that can take this order.

    Raises:
        ProblemError: 404, there is no such order.
    """
    order = _order(connection, store_id, order_id)
    store = stores.by_id(connection, store_id)
    judge = amending.offering(store, order, now)
    later = (
        window
        for window in slots.every_free(connection, store, judge, max(order.promise.start, now))
        if window.start > order.promise.start
    )
    return FreeSlots(windows=tuple(islice(later, count)))


def delay_messages(
    connection: Connection, store_id: int, order_id: UUID, window: Window, reason: str, now: datetime
) -> tuple[MessageContext, ...]:
    """What the customer would be sent of a delay; nothing where they gave no way to tell them.

    Raises:
        ProblemError: 404, there is no such order; 422, a delay to that time would be refused.
    """
    order = _order(connection, store_id, order_id)
    refused = window_refusal(window, now)
    if refused is not None:
        raise ProblemError(422, refused.code.value, "Refused", refused.sentence)
    location = stores.by_id(connection, store_id).location
    return tuple(
        _delay(order, location, channel, window, reason, now)
        for channel in _ways(connection, order, location)
    )


def preview(renderer: LiveRenderer, messages: tuple[MessageContext, ...]) -> MessagePreview:
    """What messages say, without any address, pass, code or link."""
    language = messages[0].language if messages else ""
    return MessagePreview(language=language, messages=tuple(_text(renderer, each) for each in messages))


def other_store(connection: Connection, number: int) -> OtherStore:
    """Another store, as a pass names it.

    Raises:
        ProblemError: 404, there is none.
    """
    if number not in stores.ids(connection):
        raise ProblemError(404, "unknown_store", "Unknown store", f"There is no store {number}.")
    location = stores.by_id(connection, number).location
    return OtherStore(name=location.name, address=location.address, phone=location.phone)


def _order(connection: Connection, store_id: int, order_id: UUID) -> Order:
    order = orders.get(connection, store_id, order_id)
    if order is None:
        raise ProblemError(404, "unknown_order", "Unknown order", f"There is no order {order_id}.")
    return order


def _ways(connection: Connection, order: Order, location: Location) -> Iterable[Channel]:
    """How this customer hears of a delay."""
    customer = order.customer
    if customer.email and customer.email_consent:
        yield Channel.EMAIL
    if customer.phone and customer.sms_consent:
        number = numbers.e164(customer.phone, location.phone, location.time_zone)
        if number and not opt_outs.has_stopped(connection, number):
            yield Channel.SMS


def _delay(
    order: Order, location: Location, channel: Channel, window: Window, reason: str, now: datetime
) -> MessageContext:
    event = OrderEvent(
        kind=EventKind.DELAYED,
        order_id=order.order_id,
        command_id=uuid4(),
        version=order.version + 1,
        at=now,
        actor=_STAFF,
        device="",
        window=window,
        reason=reason or None,
    )
    envelope = Envelope("", MessageKind.DELAYED, order.customer.language, "", channel)
    return compose(envelope, event, order, location, "", "")


def _text(renderer: LiveRenderer, context: MessageContext) -> MessageText:
    if context.channel is Channel.SMS:
        return MessageText(channel=context.channel, text=renderer.render_sms(context))
    subject, text = renderer.render_words(context)
    return MessageText(channel=context.channel, subject=subject, text=text)
