"""Connects a dispatcher to the database: what is due, and all that a message about it says."""

import socket
from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import Connection

from central_service.notify import quiet
from central_service.notify.composing import Envelope, compose
from central_service.notify.message import Channel, Due, MessageContext, MessageKind, MessageSettings, Report
from central_service.services import messages, opt_outs, passes
from central_service.storage import merchants, moment, notifications, orders, stores
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.notifications import Claimed
from central_service.storage.stores import Store
from pickup_domain.events import EventKind
from pickup_domain.order import Order

_LEASE_S = 300.0
"""Longer than a slow server takes for one message; a crashed sender's message waits that long."""
_UNREADABLE = "the number cannot be read"
LinkOf = Callable[[Connection, UUID], str]
"""Gives the address of an order's page; empty where customers cannot reach the service."""


class OutgoingQueue:
    """The notification table as a dispatcher's queue.

    Args:
        database: Where it is.
        channels: Only their messages; the others wait for who can send them. None: all.
        settings: What the merchant says about messages; None: what they say at the time.
        link_of: Where an order's page is.
    """

    def __init__(
        self,
        database: Database,
        channels: frozenset[str] | None = None,
        *,
        settings: MessageSettings | None = None,
        link_of: LinkOf = lambda *_: "",
    ) -> None:
        self._database = database
        self._channels = channels
        self._settings = settings
        self._link_of = link_of
        self._owner = f"{socket.gethostname()}-{uuid4().hex[:8]}"

    def claim(self, now: datetime) -> Due | None:
        """Take the next message that is due, under a lease; None where none is."""
        message = self._database.write(lambda work: self._claim(work, now))
        return None if message is None else Due(message.notification_id, message.attempts, message)

    def context(self, due: Due) -> MessageContext | None:
        """All that the message may say, from its order as it is now; None where it is not to go.

        Raises:
            LookupError: Its order or store is gone.
        """
        return self._database.read(lambda c: _context(c, _claimed(due), self._link_of))

    def accepted(self, due: Due, report: Report, now: datetime) -> None:
        """It was sent."""
        self._database.write(
            lambda work: notifications.complete(
                work, _claimed(due), now, provider_id=report.provider_id, segments=report.segments
            )
        )

    def later(self, due: Due, at: datetime, reason: str, now: datetime) -> None:
        """Try again at `at`."""
        self._database.write(lambda work: notifications.retry_later(work, _claimed(due), at, reason, now))

    def never(self, due: Due, report: Report, now: datetime) -> None:
        """Give up; who turns out to want no messages gets no more of them."""

        def run(work: UnitOfWork) -> None:
            message = _claimed(due)
            if report.has_opted_out:
                opt_outs.stop(work, message.recipient, now)
            notifications.bury(work, message, report.reason, now, report.error_code)

        self._database.write(run)

    def overtaken(self, due: Due, now: datetime) -> None:
        """It is not to be sent; where only they want no text messages, the store is told to call."""

        def run(work: UnitOfWork) -> None:
            message = _claimed(due)
            notifications.drop(work, message, now, has_opted_out=_is_only_unwanted(work.connection, message))

        self._database.write(run)

    def next_due(self, now: datetime) -> datetime | None:
        """When something has to be done next, by the clock that says `now`."""
        return self._database.read(lambda c: _next_due(c, now, self._channels))

    def _claim(self, work: UnitOfWork, now: datetime) -> Claimed | None:
        settings = self._settings or message_settings(work.connection)
        while found := notifications.claim_due(work, self._owner, now, 1, _LEASE_S, self._channels):
            [message] = found
            if message.recipient == messages.NO_NUMBER:
                notifications.bury(work, message, _UNREADABLE, now)
                continue
            wakes_at = _quiet_until(work.connection, message, settings)
            if wakes_at is None:
                return message
            notifications.put_back(work, message, wakes_at)
        return None


def message_settings(connection: Connection) -> MessageSettings:
    """What the merchant says about messages now."""
    merchant = merchants.get(connection).merchant
    if merchant.quiet_hours is None:
        return MessageSettings()
    since, until = merchant.quiet_hours.times()
    return MessageSettings(quiet_from=since, quiet_until=until)


def _claimed(due: Due) -> Claimed:
    if not isinstance(due.ticket, Claimed):
        raise TypeError("this message is not from this queue")
    return due.ticket


def _next_due(connection: Connection, now: datetime, channels: frozenset[str] | None) -> datetime | None:
    due = notifications.next_due(connection, channels)
    return None if due is None else now + (due - moment.judged(connection, now))


def _quiet_until(connection: Connection, message: Claimed, settings: MessageSettings) -> datetime | None:
    """When a text message may go that can wait and would come in quiet hours; None where it may go now."""
    if message.channel != Channel.SMS or settings.quiet_from is None:
        return None
    order = orders.get(connection, message.store_id, message.order_id)
    if order is None:
        return None
    zone = stores.by_id(connection, message.store_id).location.time_zone
    return quiet.waits_until(settings, zone, message.kind, order, message.claimed_at)


def _context(connection: Connection, message: Claimed, link_of: LinkOf) -> MessageContext | None:
    order = orders.get(connection, message.store_id, message.order_id)
    if order is None:
        raise LookupError(f"order {message.order_id} vanished")
    if _is_overtaken(connection, message, order) or _is_unwanted(connection, message):
        return None
    store = stores.by_id(connection, message.store_id)
    return _composed(connection, message, order, store, link_of(connection, order.order_id))


def _is_unwanted(connection: Connection, message: Claimed) -> bool:
    return message.channel == Channel.SMS and opt_outs.has_stopped(connection, message.recipient)


def _is_only_unwanted(connection: Connection, message: Claimed) -> bool:
    """Whether what it says is still so, and only they want no text messages."""
    order = orders.get(connection, message.store_id, message.order_id)
    if order is None or _is_overtaken(connection, message, order):
        return False
    return _is_unwanted(connection, message)


def _is_overtaken(connection: Connection, message: Claimed, order: Order) -> bool:
    event = message.event
    if messages.is_overtaken(message.kind, order, event, message.claimed_at):
        return True
    if message.kind == MessageKind.REFUNDED and notifications.is_followed(connection, message):
        return True
    if event.kind is EventKind.SUBSTITUTION_WITHDRAWN and event.substitution_id is not None:
        # Who was never asked would wonder what is taken back.
        asked = MessageKind.SUBSTITUTION_ASKED
        if not notifications.was_sent(connection, message, event.substitution_id, asked):
            return True
    return notifications.is_undone(connection, message)


def _composed(
    connection: Connection, message: Claimed, order: Order, store: Store, link: str
) -> MessageContext:
    envelope = Envelope(
        message.notification_id,
        MessageKind(message.kind),
        message.language,
        message.recipient,
        Channel(message.channel),
        link,
    )
    return compose(
        envelope,
        message.event,
        order,
        store.location,
        passes.pass_text(connection, store, order),
        passes.typed_code(connection, order.order_id),
    )
