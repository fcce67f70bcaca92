"""Which message an event makes, to whom, from when it may go, and until when it is worth sending."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection
from uuid_utils.compat import uuid7

from central_service.notify import numbers
from central_service.notify.message import Channel, MessageKind
from central_service.storage import notifications, stores
from central_service.storage.database import UnitOfWork
from central_service.storage.feed import FeedEntry
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import ArrivalState, Order, OrderStatus, SubstitutionState
from pickup_domain.promise import has_begun

_KINDS = {
    EventKind.PLACED: MessageKind.CONFIRMATION,
    EventKind.EDITED: MessageKind.EDITED,
    EventKind.PICKUP_PERSON_CHANGED: MessageKind.EDITED,
    EventKind.REMINDED: MessageKind.REMINDER,
    EventKind.SUBSTITUTION_PROPOSED: MessageKind.SUBSTITUTION_ASKED,
    EventKind.SUBSTITUTION_ACCEPTED: MessageKind.SUBSTITUTION_RESULT,
    EventKind.SUBSTITUTION_DECLINED: MessageKind.SUBSTITUTION_RESULT,
    EventKind.SUBSTITUTION_EXPIRED: MessageKind.SUBSTITUTION_RESULT,
    EventKind.SUBSTITUTION_WITHDRAWN: MessageKind.SUBSTITUTION_RESULT,
    EventKind.READY: MessageKind.READY,
    EventKind.PARTLY_READY: MessageKind.PARTLY_READY,
    EventKind.DELAYED: MessageKind.DELAYED,
    EventKind.RESCHEDULED: MessageKind.RESCHEDULED,
    EventKind.CANCELLED: MessageKind.CANCELLED,
    EventKind.READY_RECALLED: MessageKind.RECALLED,
    EventKind.HOLD_EXPIRING: MessageKind.HOLD_EXPIRING,
    EventKind.HOLD_EXTENDED: MessageKind.HOLD_EXTENDED,
    EventKind.NO_SHOW: MessageKind.NO_SHOW,
    EventKind.REOPENED: MessageKind.REOPENED,
    EventKind.ITEM_REFUSED: MessageKind.REFUNDED,
    EventKind.ITEM_SHORT: MessageKind.REFUNDED,
    EventKind.HANDED_OVER: MessageKind.RECEIPT,
    EventKind.PICKED_UP: MessageKind.PICKED_UP,
}
_ONLY_WITHOUT_EMAIL = frozenset({MessageKind.EDITED, MessageKind.RECEIPT})
"""Too little news for a telephone that rings; told there only where there is no other way."""
NO_NUMBER = ""
"""The recipient of a text message to whoever gave no number that can be read."""
_HELD = (OrderStatus.READY, OrderStatus.PARTLY_READY)


def write(
    work: UnitOfWork, store_id: int, order: Order, events: tuple[OrderEvent, ...], now: datetime
) -> list[FeedEntry]:
    """Write the messages that these events make, and take back those of an undone command.

    Returns:
        What the store is to be told about them.
    """
    entries: list[FeedEntry] = []
    kinds = {event.kind for event in events}
    for event in events:
        if event.kind is EventKind.UNDONE and event.undone_command_id is not None:
            entries += notifications.withdraw(work, store_id, event.undone_command_id, now)
        elif event.kind in _KINDS and _is_told(event, kinds):
            entries += _messages(work, store_id, order, event, now)
    return entries


def is_overtaken(kind: str, order: Order, event: OrderEvent, now: datetime) -> bool:
    """True where a message that had to wait says what is no longer so.

    A mail server that is away, or a tablet that was offline for an hour, must not call people to the counter
    for what they have at home. Confirmations, receipts and cancellations stay true for ever.
    """
    status = order.status
    match kind:
        case MessageKind.READY:
            return status is not OrderStatus.READY
        case MessageKind.PARTLY_READY:
            return status is not OrderStatus.PARTLY_READY
        case MessageKind.RECALLED:
            return status is OrderStatus.READY or not status.is_open
        case MessageKind.DELAYED | MessageKind.RESCHEDULED | MessageKind.EDITED:
            return not status.is_open
        case MessageKind.REMINDER:
            is_coming = order.arrival.state is not ArrivalState.NONE
            return (
                not status.is_open
                or is_coming
                or order.promise != event.window
                or has_begun(order.promise.start, now)
            )
        case MessageKind.SUBSTITUTION_ASKED | MessageKind.SUBSTITUTION_RESULT:
            return _is_answered(kind, order, event, now)
        case (
            MessageKind.HOLD_EXPIRING | MessageKind.HOLD_EXTENDED | MessageKind.REOPENED | MessageKind.NO_SHOW
        ):
            return _is_not_held_so(kind, order, event, now)
        case MessageKind.REFUNDED if event.kind is EventKind.ITEM_SHORT:
            return not status.is_open or any(line.open or line.picked for line in order.lines)
        case _:
            return False


def _is_answered(kind: str, order: Order, event: OrderEvent, now: datetime) -> bool:
    """A question is asked while it is open; its result is told until the whole order's is."""
    if kind == MessageKind.SUBSTITUTION_RESULT:
        return not order.status.is_open
    asked = (each for each in order.substitutions if each.substitution_id == event.substitution_id)
    return not any(each.state is SubstitutionState.PROPOSED and now < each.deadline for each in asked)


def _is_not_held_so(kind: str, order: Order, event: OrderEvent, now: datetime) -> bool:
    """What is told about a hold is true of the hold that the order has."""
    match kind:
        case MessageKind.NO_SHOW:
            return order.status not in (OrderStatus.NO_SHOW, OrderStatus.RETURNED)
        case MessageKind.REOPENED:
            return order.status not in _HELD
        case MessageKind.HOLD_EXTENDED:
            return order.status not in (*_HELD, OrderStatus.NO_SHOW) or order.hold_until != event.until
        case _:
            over = order.hold_until is None or now >= order.hold_until
            return order.status not in _HELD or order.hold_until != event.until or over


def _is_told(event: OrderEvent, kinds: set[EventKind]) -> bool:
    match event.kind:
        case EventKind.READY_RECALLED:
            return bool(event.told_before)
        case EventKind.HANDED_OVER:
            # One message for the last hand-over: "picked up" is its receipt, too.
            return EventKind.PICKED_UP not in kinds
        case EventKind.SUBSTITUTION_ACCEPTED:
            # What "any similar" allowed was not asked; "ready" tells it.
            return event.command_id != event.substitution_id
        case EventKind.ITEM_SHORT:
            return bool(event.nothing_left)
        case _:
            return event.kind in _KINDS


def _messages(
    work: UnitOfWork, store_id: int, order: Order, event: OrderEvent, now: datetime
) -> Iterator[FeedEntry]:
    kind = _KINDS[event.kind]
    for channel, recipient in _ways(work.connection, store_id, order, kind):
        new = notifications.NewNotification(
            notification_id=uuid7(),
            order_id=order.order_id,
            cause_id=event.command_id,
            kind=kind,
            channel=channel,
            language=order.customer.language,
            recipient=recipient,
            event=event,
            not_before=event.hold_message_until or now,
        )
        if kind is MessageKind.REFUNDED:
            # Several lines refused one after the other are one message: the last, which tells all of them.
            notifications.gather(work, store_id, new, now)
        yield notifications.add(work, store_id, new, now)


def _ways(
    connection: Connection, store_id: int, order: Order, kind: MessageKind
) -> Iterator[tuple[Channel, str]]:
    customer = order.customer
    by_email = bool(customer.email and customer.email_consent)
    if customer.email and by_email:
        yield Channel.EMAIL, customer.email
    if customer.phone and customer.sms_consent and not (by_email and kind in _ONLY_WITHOUT_EMAIL):
        store = stores.by_id(connection, store_id).location
        # One that cannot be read is written, too: the order then shows that nobody was told.
        yield Channel.SMS, numbers.e164(customer.phone, store.phone, store.time_zone) or NO_NUMBER
