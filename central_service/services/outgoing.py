"""Connects the dispatcher to the database: what is due, and all that a message about it says."""

import socket
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection

from central_service.notify.composing import Envelope, compose
from central_service.notify.message import Due, MessageContext, MessageKind
from central_service.services import messages, passes
from central_service.storage import moment, notifications, orders, stores
from central_service.storage.database import Database
from central_service.storage.notifications import Claimed

_LEASE_S = 300.0
"""Longer than a slow mail server takes for one message; a crashed sender's message waits that long."""


class OutgoingQueue:
    """The notification table as the dispatcher's queue."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._owner = f"{socket.gethostname()}-{uuid4().hex[:8]}"

    def claim(self, now: datetime) -> Due | None:
        """Take the next message that is due, under a lease; None where none is."""
        claimed = self._database.write(
            lambda work: notifications.claim_due(work, self._owner, now, 1, _LEASE_S)
        )
        if not claimed:
            return None
        message = claimed[0]
        return Due(message.notification_id, message.attempts, message)

    def context(self, due: Due) -> MessageContext | None:
        """All that the message may say, from its order as it is now; None where that is overtaken.

        Raises:
            LookupError: Its order or store is gone.
        """
        return self._database.read(lambda c: _context(c, _claimed(due)))

    def accepted(self, due: Due, now: datetime) -> None:
        """It was sent."""
        self._database.write(lambda work: notifications.complete(work, _claimed(due), now))

    def later(self, due: Due, at: datetime, reason: str, now: datetime) -> None:
        """Try again at `at`."""
        self._database.write(lambda work: notifications.retry_later(work, _claimed(due), at, reason, now))

    def never(self, due: Due, reason: str, now: datetime) -> None:
        """Give up."""
        self._database.write(lambda work: notifications.bury(work, _claimed(due), reason, now))

    def overtaken(self, due: Due, now: datetime) -> None:
        """It is not to be sent."""
        self._database.write(lambda work: notifications.drop(work, _claimed(due), now))

    def next_due(self, now: datetime) -> datetime | None:
        """When something has to be done next, by the clock that says `now`."""
        return self._database.read(lambda c: _next_due(c, now))


def _claimed(due: Due) -> Claimed:
    if not isinstance(due.ticket, Claimed):
        raise TypeError("this message is not from this queue")
    return due.ticket


def _next_due(connection: Connection, now: datetime) -> datetime | None:
    due = notifications.next_due(connection)
    return None if due is None else now + (due - moment.judged(connection, now))


def _context(connection: Connection, message: Claimed) -> MessageContext | None:
    order = orders.get(connection, message.store_id, message.order_id)
    if order is None:
        raise LookupError(f"order {message.order_id} vanished")
    if messages.is_overtaken(message.kind, order) or notifications.is_undone(connection, message):
        return None
    store = stores.by_id(connection, message.store_id)
    envelope = Envelope(
        message.notification_id, MessageKind(message.kind), message.language, message.recipient
    )
    return compose(
        envelope,
        message.event,
        order,
        store.location,
        passes.pass_text(connection, store, order),
        passes.typed_code(connection, order.order_id),
    )
