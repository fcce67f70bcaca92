"""A customer's traces outside the order itself, found and overwritten in place."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.feed import FeedEntry
from central_service.storage.tables import (
    FeedRow,
    IdempotencyRow,
    IncidentRow,
    LedgerRow,
    NotificationRow,
    OrderEventRow,
    OrderRow,
    SignatureRow,
)
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import Order
from pickup_domain.outcomes import IncidentKind
from pickup_domain.store import IncidentRecord
from pickup_domain.sync import ChangeKind

FORGOTTEN = "erased"
"""Stands where the hash of a request was that held somebody's name."""
NO_FREE_TEXT = frozenset(
    {
        EventKind.ITEM_UNPICKED, EventKind.ITEM_SHORT, EventKind.SUBSTITUTION_PROPOSED,
        EventKind.SUBSTITUTION_EXPIRED, EventKind.SUBSTITUTION_WITHDRAWN, EventKind.BAG_STAGED,
        EventKind.BAG_MOVED, EventKind.BAG_MISSING, EventKind.ITEM_RETURNED, EventKind.ASSIGNED,
    }
)  # fmt: skip
"""Events whose reason is one of a list, or a name of staff; what any other says may be about the customer."""
_OF_STAFF = frozenset(
    {
        IncidentKind.DOUBLE_HAND_OVER,
        IncidentKind.HAND_OVER_AFTER_CANCELLATION,
        IncidentKind.NEEDS_REVIEW,
    }
)
"""Incidents that say who of the staff did what on which tablet; any other may quote somebody's words."""
_SALT = "salt"
_KNOWN = frozenset(OrderEvent.model_fields)
_PERSONAL = frozenset({"reason", "location", _SALT})
_AT_ONCE = 500


def salted(event: OrderEvent, body: str, salt: str) -> str:
    """An event's body as it is stored: with a salt where it holds somebody's words.

    Without it, who has the hash of an erased event could try what was said until it fits.
    """
    if event.kind in NO_FREE_TEXT or not (event.reason or event.kind is EventKind.ARRIVED):
        return body
    return f'{body[:-1]},"{_SALT}":"{salt}"}}'


def without_person(body: str) -> str:
    """An event's body without what may be about the customer."""
    fields = json.loads(body)
    gone = frozenset() if fields["kind"] in NO_FREE_TEXT else _PERSONAL
    kept = {name: value for name, value in fields.items() if name in _KNOWN and name not in gone}
    return body if kept == fields else json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def candidates(connection: Connection, holding: str) -> Iterator[tuple[int, str]]:
    """Texts of every store's orders that hold something, with the store."""
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(
        select(col(OrderRow.store_id), col(OrderRow.body))
        .where(col(OrderRow.body).contains(holding, autoescape=True))
        .order_by(col(OrderRow.store_id), col(OrderRow.order_id))
    )
    yield from ((row[0], row[1]) for row in rows)


def with_number(connection: Connection, store_id: int, number: str) -> Order | None:
    """A store's order of a number."""
    body = connection.execute(
        select(col(OrderRow.body)).where(col(OrderRow.store_id) == store_id, col(OrderRow.number) == number)
    ).scalar_one_or_none()
    return None if body is None else Order.model_validate_json(body)


def erase_events(work: UnitOfWork, store_id: int, order_id: str) -> Mapping[int, str]:
    """Take the person out of an order's events; the new bodies of those that held some, by number."""
    E = OrderEventRow
    rows = work.connection.execute(
        select(col(E.seq), col(E.body)).where(col(E.store_id) == store_id, col(E.order_id) == order_id)
    ).all()
    changed = {}
    for seq, body in rows:
        left = without_person(body)
        if left != body:
            work.connection.execute(
                update(E).where(col(E.store_id) == store_id, col(E.seq) == seq).values(body=left)
            )
            changed[int(seq)] = left
    return changed


def erase_beside(work: UnitOfWork, store_id: int, order_id: str, told: FeedEntry) -> None:
    """Take the person out of everything that was made of an order: messages, feed, ledger, signatures.

    Args:
        work: The transaction.
        store_id: Whose.
        order_id: Which order.
        told: The order without the person, as tablets hear of it.
    """
    N, S = NotificationRow, SignatureRow
    of_order = col(N.store_id) == store_id, col(N.order_id) == order_id
    for message_id, facts in work.connection.execute(
        select(col(N.notification_id), col(N.facts)).where(*of_order)
    ).all():
        work.connection.execute(
            update(N)
            .where(*of_order, col(N.notification_id) == message_id)
            .values(recipient="", facts=without_person(facts), last_error="")
        )
    work.connection.execute(
        update(N)
        .where(*of_order, col(N.state).in_(("queued", "sending")))
        .values(state="withdrawn", version=N.version + 1, lease_until=None, lease_owner="")
    )
    _tell_only(work, store_id, told)
    _forget_hashes(work, store_id, _commands(work, store_id, order_id))
    work.connection.execute(
        update(IdempotencyRow).where(col(IdempotencyRow.order_id) == order_id).values(body_hash=FORGOTTEN)
    )
    work.connection.execute(delete(S).where(col(S.store_id) == store_id, col(S.order_id) == order_id))


def erase_incidents(work: UnitOfWork, store_id: int, order_id: str, now: datetime) -> list[FeedEntry]:
    """Take what was written out of an order's incidents, which are over by that; what to tell of it.

    Nobody has to look at a customer's order any more that is nobody's.
    """
    I = IncidentRow  # noqa: E741 - as the other tables here
    rows = work.connection.execute(
        select(col(I.body), col(I.version)).where(
            col(I.store_id) == store_id, col(I.body).contains(f'"{order_id}"', autoescape=True)
        )
    ).all()
    entries = []
    for body, version in rows:
        record = IncidentRecord.model_validate_json(body)
        if record.kind in _OF_STAFF or str(record.order_id) != order_id:
            continue
        left = record.model_copy(update={"detail": "", "resolved": True}).model_dump_json()
        told = FeedEntry(ChangeKind.INCIDENT, str(record.incident_id), version + 1, left)
        work.connection.execute(
            update(I)
            .where(col(I.store_id) == store_id, col(I.incident_id) == told.entity_id)
            .values(version=told.version, body=left, over_at=now)
        )
        _tell_only(work, store_id, told)
        # Its id is that of the command that was refused, which left no event.
        _forget_hashes(work, store_id, [told.entity_id])
        entries.append(told)
    return entries


def _tell_only(work: UnitOfWork, store_id: int, told: FeedEntry) -> None:
    """Whatever the feed has said of it by now says this."""
    F = FeedRow
    work.connection.execute(
        update(F)
        .where(
            col(F.store_id) == store_id,
            col(F.kind) == told.kind.value,
            col(F.entity_id) == told.entity_id,
            col(F.body).is_not(None),
        )
        .values(body=told.body)
    )


def _forget_hashes(work: UnitOfWork, store_id: int, command_ids: list[str]) -> None:
    L = LedgerRow
    work.connection.execute(
        update(L)
        .where(col(L.store_id) == store_id, col(L.command_id).in_(command_ids))
        .values(body_hash=FORGOTTEN)
    )


def _commands(work: UnitOfWork, store_id: int, order_id: str) -> list[str]:
    E = OrderEventRow
    bodies = work.connection.execute(
        select(col(E.body)).where(col(E.store_id) == store_id, col(E.order_id) == order_id)
    ).scalars()
    return sorted({str(json.loads(body)["command_id"]) for body in bodies})
