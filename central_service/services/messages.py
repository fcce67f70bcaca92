"""Which message an event makes, to whom, from when it may go, and until when it is worth sending."""

from datetime import datetime

from uuid_utils.compat import uuid7

from central_service.notify.message import MessageKind
from central_service.storage import notifications
from central_service.storage.database import UnitOfWork
from central_service.storage.feed import FeedEntry
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import Order, OrderStatus

_KINDS = {
    EventKind.PLACED: MessageKind.CONFIRMATION,
    EventKind.READY: MessageKind.READY,
    EventKind.PARTLY_READY: MessageKind.PARTLY_READY,
    EventKind.DELAYED: MessageKind.DELAYED,
    EventKind.RESCHEDULED: MessageKind.RESCHEDULED,
    EventKind.CANCELLED: MessageKind.CANCELLED,
    EventKind.HANDED_OVER: MessageKind.RECEIPT,
    EventKind.PICKED_UP: MessageKind.PICKED_UP,
    EventKind.READY_RECALLED: MessageKind.RECALLED,
}


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
        elif _is_told(event, kinds):
            entries += _email(work, store_id, order, event, now)
    return entries


def is_overtaken(kind: str, order: Order) -> bool:
    """True where a message that had to wait says what is no longer so.

    A mail server that is away, or a tablet that was offline for an hour, must not call people to the counter
    for what they have at home. Confirmations, receipts and cancellations stay true for ever.
    """
    match kind:
        case MessageKind.READY:
            return order.status is not OrderStatus.READY
        case MessageKind.PARTLY_READY:
            return order.status is not OrderStatus.PARTLY_READY
        case MessageKind.RECALLED:
            return order.status is OrderStatus.READY or not order.status.is_open
        case MessageKind.DELAYED | MessageKind.RESCHEDULED:
            return not order.status.is_open
        case _:
            return False


def _is_told(event: OrderEvent, kinds: set[EventKind]) -> bool:
    if event.kind is EventKind.READY_RECALLED:
        return bool(event.told_before)
    if event.kind is EventKind.HANDED_OVER:
        # One message for the last hand-over: "picked up" is its receipt, too.
        return EventKind.PICKED_UP not in kinds
    return event.kind in _KINDS


def _email(
    work: UnitOfWork, store_id: int, order: Order, event: OrderEvent, now: datetime
) -> list[FeedEntry]:
    customer = order.customer
    if not customer.email or not customer.email_consent:
        return []
    new = notifications.NewNotification(
        notification_id=uuid7(),
        order_id=order.order_id,
        cause_id=event.command_id,
        kind=_KINDS[event.kind],
        channel="email",
        language=customer.language,
        recipient=customer.email,
        event=event,
        not_before=event.hold_message_until or now,
    )
    return [notifications.add(work, store_id, new, now)]
