"""Messages to customers as durable rows: claimed with a lease, finished under a fence."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, RowMapping, func, insert, or_, select, update
from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import col

from central_service.storage import feed, moment
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import NotificationRow, OrderEventRow
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.store import MessageFate
from pickup_domain.sync import ChangeKind

N = NotificationRow
_ASKED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class NewNotification:
    """A message to write beside what causes it."""

    notification_id: UUID
    order_id: UUID
    cause_id: UUID
    kind: str
    channel: str
    language: str
    recipient: str
    event: OrderEvent
    not_before: datetime


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that this sender may send until its lease runs out."""

    store_id: int
    notification_id: str
    order_id: UUID
    cause_id: UUID
    kind: str
    channel: str
    language: str
    recipient: str
    event: OrderEvent
    attempts: int
    """How often it was tried before, this time not counted."""
    fence: int


def add(work: UnitOfWork, store_id: int, new: NewNotification, now: datetime) -> feed.FeedEntry:
    """Write a message; the unique key (cause, kind, channel) makes it count once.

    Args:
        work: The transaction of what causes it.
        store_id: Whose.
        new: The message.
        now: By the clock that `new.not_before` was made by.
    """
    work.connection.execute(
        insert(N).values(
            store_id=store_id,
            notification_id=str(new.notification_id),
            order_id=str(new.order_id),
            cause_id=str(new.cause_id),
            kind=new.kind,
            channel=new.channel,
            language=new.language,
            recipient=new.recipient,
            facts=new.event.model_dump_json(exclude_none=True),
            state="queued",
            version=1,
            attempts=0,
            not_before=moment.judged_at(work.connection, now, new.not_before),
            lease_owner="",
            fence=0,
            last_error="",
            created_at=now,
        )
    )
    work.has_messages = True
    fate = MessageFate(
        message_id=new.notification_id,
        order_id=new.order_id,
        kind=new.kind,
        channel=new.channel,
        state="queued",
        at=now,
    )
    return feed.FeedEntry(ChangeKind.MESSAGE, str(new.notification_id), 1, fate.model_dump_json())


def withdraw(work: UnitOfWork, store_id: int, cause_id: UUID, now: datetime) -> list[feed.FeedEntry]:
    """Take back the messages of an undone command that nobody is sending yet (the rest: `is_undone`)."""
    where = (
        col(N.store_id) == store_id,
        col(N.cause_id) == str(cause_id),
        col(N.state) == "queued",
    )
    rows = work.connection.execute(
        update(N).where(*where).values(state="withdrawn", version=N.version + 1).returning(N.__table__)  # type: ignore[attr-defined]
    ).mappings()
    return [_fate(row, now) for row in rows]


def is_undone(connection: Connection, message: Claimed) -> bool:
    """Whether its cause was taken back while it was in a sender's hand, out of reach of `withdraw`."""
    bodies = connection.execute(
        select(col(OrderEventRow.body)).where(
            col(OrderEventRow.store_id) == message.store_id,
            col(OrderEventRow.order_id) == str(message.order_id),
            col(OrderEventRow.kind) == EventKind.UNDONE.value,
        )
    ).scalars()
    return any(json.loads(body).get("undone_command_id") == str(message.cause_id) for body in bodies)


def claim_due(work: UnitOfWork, owner: str, now: datetime, limit: int, lease_s: float) -> list[Claimed]:
    """Take messages that are due, and those whose sender's lease ran out, by the database's clock."""
    judged = moment.judged(work.connection, now)
    due: ColumnElement[bool] = or_(
        (col(N.state) == "queued") & (col(N.not_before) <= judged),
        (col(N.state) == "sending") & (col(N.lease_until) < judged),
    )
    chosen = (
        select(col(N.store_id), col(N.notification_id))
        .where(due)
        .order_by(col(N.not_before))
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    claimed = []
    for store_id, notification_id in work.connection.execute(chosen).all():
        row = (
            work.connection.execute(
                update(N)
                .where(col(N.store_id) == store_id, col(N.notification_id) == notification_id)
                .values(
                    state="sending",
                    lease_owner=owner,
                    lease_until=judged + timedelta(seconds=lease_s),
                    fence=N.fence + 1,
                    attempts=N.attempts + 1,
                )
                .returning(N.__table__)  # type: ignore[attr-defined]
            )
            .mappings()
            .one()
        )
        claimed.append(_claimed(row))
    return claimed


def next_due(connection: Connection) -> datetime | None:
    """When, by the database's clock, a message has to go or a lease runs out; None where nothing waits."""
    queued = connection.execute(
        select(col(N.not_before)).where(col(N.state) == "queued").order_by(col(N.not_before)).limit(1)
    ).scalar_one_or_none()
    leased = connection.execute(
        select(col(N.lease_until)).where(col(N.state) == "sending").order_by(col(N.lease_until)).limit(1)
    ).scalar_one_or_none()
    times = [time for time in (queued, leased) if time is not None]
    return min(times, default=None)


def count_unfinished(connection: Connection) -> dict[str, int]:
    """How many are queued, in somebody's hand, or given up."""
    rows = connection.execute(
        select(col(N.state), func.count())
        .where(col(N.state).in_(("queued", "sending", "dead")))
        .group_by(col(N.state))
    )
    return {"queued": 0, "sending": 0, "dead": 0} | {row[0]: row[1] for row in rows}


def complete(work: UnitOfWork, message: Claimed, sent_at: datetime) -> bool:
    """It was accepted; False where the lease was lost meanwhile."""
    return _finish(work, message, sent_at, state="sent", sent_at=sent_at, last_error="")


def retry_later(work: UnitOfWork, message: Claimed, at: datetime, error: str, now: datetime) -> bool:
    """It did not go; try again at `at`."""
    not_before = moment.judged_at(work.connection, now, at)
    return _finish(work, message, now, state="queued", not_before=not_before, last_error=error)


def bury(work: UnitOfWork, message: Claimed, error: str, now: datetime) -> bool:
    """It will never go: a person must call instead."""
    return _finish(work, message, now, state="dead", last_error=error)


def drop(work: UnitOfWork, message: Claimed, now: datetime) -> bool:
    """What it says is no longer so: it never goes."""
    return _finish(work, message, now, state="withdrawn")


def _finish(work: UnitOfWork, message: Claimed, now: datetime, **values: object) -> bool:
    row = (
        work.connection.execute(
            update(N)
            .where(
                col(N.store_id) == message.store_id,
                col(N.notification_id) == message.notification_id,
                col(N.state) == "sending",
                col(N.fence) == message.fence,
            )
            .values(**values, version=N.version + 1, lease_until=None, lease_owner="")
            .returning(N.__table__)  # type: ignore[attr-defined]
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        return False
    feed.append(work, message.store_id, [_fate(row, now)])
    return True


def fates(connection: Connection, store_id: int, order_ids: frozenset[str]) -> list[feed.FeedEntry]:
    """What became of the messages about these orders, as a snapshot tells it."""
    wanted = sorted(order_ids)
    found: list[feed.FeedEntry] = []
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        these = col(N.order_id).in_(wanted[start : start + _ASKED_AT_ONCE])
        rows = connection.execute(select(N.__table__).where(col(N.store_id) == store_id, these)).mappings()  # type: ignore[attr-defined]
        found += [_fate(row, row["sent_at"] or row["created_at"]) for row in rows]
    return found


def _fate(row: RowMapping, at: datetime) -> feed.FeedEntry:
    fate = MessageFate(
        message_id=UUID(row["notification_id"]),
        order_id=UUID(row["order_id"]),
        kind=row["kind"],
        channel=row["channel"],
        state="failed" if row["state"] == "queued" and row["last_error"] else row["state"],
        at=at,
    )
    return feed.FeedEntry(ChangeKind.MESSAGE, row["notification_id"], row["version"], fate.model_dump_json())


def _claimed(row: RowMapping) -> Claimed:
    return Claimed(
        store_id=row["store_id"],
        notification_id=row["notification_id"],
        order_id=UUID(row["order_id"]),
        cause_id=UUID(row["cause_id"]),
        kind=row["kind"],
        channel=row["channel"],
        language=row["language"],
        recipient=row["recipient"],
        event=OrderEvent.model_validate(json.loads(row["facts"])),
        attempts=row["attempts"] - 1,
        fence=row["fence"],
    )
