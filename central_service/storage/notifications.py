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
_LONGEST_WAIT = timedelta(hours=26)
"""Longer than quiet hours, a try after a failure, or the time to take something back."""


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
    claimed_at: datetime
    """By the database's clock."""


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
    told = MessageFate(
        message_id=new.notification_id,
        order_id=new.order_id,
        kind=new.kind,
        channel=new.channel,
        state="queued",
        at=now,
    )
    return feed.FeedEntry(ChangeKind.MESSAGE, str(new.notification_id), 1, told.model_dump_json())


def withdraw(work: UnitOfWork, store_id: int, cause_id: UUID, now: datetime) -> list[feed.FeedEntry]:
    """Take back the messages of an undone command that nobody is sending yet (the rest: `is_undone`)."""
    where = (
        col(N.store_id) == store_id,
        col(N.cause_id) == str(cause_id),
        col(N.state) == "queued",
    )
    rows = work.connection.execute(
        update(N)
        .where(*where)
        .values(state="withdrawn", told_at=now, version=N.version + 1)
        .returning(N.__table__)  # type: ignore[attr-defined]
    ).mappings()
    return [fate(row) for row in rows]


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


def claim_due(
    work: UnitOfWork,
    owner: str,
    now: datetime,
    limit: int,
    lease_s: float,
    channels: frozenset[str] | None = None,
) -> list[Claimed]:
    """Take messages that are due, and those whose sender's lease ran out, by the database's clock.

    One that would wait longer than any rule says was written while the clock was ahead: it is due, too.

    Args:
        work: The transaction.
        owner: Who takes them.
        now: By this process's clock.
        limit: How many at most.
        lease_s: For how long.
        channels: Only theirs; None: all.
    """
    judged = moment.judged(work.connection, now)
    due: ColumnElement[bool] = or_(
        *(
            (col(N.state) == state) & ((time <= judged) | (time > judged + _LONGEST_WAIT))
            for state, time in (("queued", col(N.not_before)), ("sending", col(N.lease_until)))
        )
    )
    chosen = (
        select(col(N.store_id), col(N.notification_id))
        .where(due, *_of(channels))
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
        claimed.append(_claimed(row, judged))
    return claimed


def next_due(connection: Connection, channels: frozenset[str] | None = None) -> datetime | None:
    """When, by the database's clock, a message has to go or a lease runs out; None where nothing waits."""
    waits = (("queued", col(N.not_before)), ("sending", col(N.lease_until)))
    times = [
        connection.execute(
            select(time).where(col(N.state) == state, *_of(channels)).order_by(time).limit(1)
        ).scalar_one_or_none()
        for state, time in waits
    ]
    return min((time for time in times if time is not None), default=None)


def _of(channels: frozenset[str] | None) -> tuple[ColumnElement[bool], ...]:
    return () if channels is None else (col(N.channel).in_(sorted(channels)),)


def put_back(work: UnitOfWork, message: Claimed, until: datetime) -> None:
    """It is not to go yet, by the database's clock: as if it had not been taken."""
    work.connection.execute(
        update(N)
        .where(*_is_held(message))
        .values(state="queued", not_before=until, attempts=message.attempts, lease_until=None, lease_owner="")
    )


def gather(work: UnitOfWork, store_id: int, new: NewNotification, now: datetime) -> None:
    """Have messages of the same kind about this order wait for a new one, which tells what they tell, too."""
    work.connection.execute(
        update(N)
        .where(*_alike(store_id, new.order_id, new.kind, new.channel), col(N.state) == "queued")
        .values(not_before=moment.judged_at(work.connection, now, new.not_before))
    )


def is_followed(connection: Connection, message: Claimed) -> bool:
    """Whether a later message of the same kind about the order waits or went."""
    query = select(col(N.notification_id)).where(
        *_alike(message.store_id, message.order_id, message.kind, message.channel),
        col(N.notification_id) > message.notification_id,
        col(N.state).in_(("queued", "sending", "sent")),
    )
    return connection.execute(query.limit(1)).first() is not None


def was_sent(connection: Connection, message: Claimed, cause_id: UUID, kind: str) -> bool:
    """Whether another message about the order went, or may have gone, on the same channel."""
    query = select(col(N.state)).where(
        *_alike(message.store_id, message.order_id, kind, message.channel),
        col(N.cause_id) == str(cause_id),
        col(N.state).in_(("sending", "sent")),
    )
    return connection.execute(query).first() is not None


def _alike(store_id: int, order_id: UUID, kind: str, channel: str) -> tuple[ColumnElement[bool], ...]:
    return (
        col(N.store_id) == store_id,
        col(N.order_id) == str(order_id),
        col(N.kind) == kind,
        col(N.channel) == channel,
    )


def count_unfinished(connection: Connection) -> dict[str, int]:
    """How many are queued, in somebody's hand, or given up."""
    rows = connection.execute(
        select(col(N.state), func.count())
        .where(col(N.state).in_(("queued", "sending", "dead")))
        .group_by(col(N.state))
    )
    return {"queued": 0, "sending": 0, "dead": 0} | {row[0]: row[1] for row in rows}


def complete(
    work: UnitOfWork, message: Claimed, sent_at: datetime, *, provider_id: str = "", segments: int = 0
) -> bool:
    """It was accepted; False where the lease was lost meanwhile.

    A receipt that came before this may have said so already.
    """
    known = {"provider_id": provider_id} if provider_id else {}
    return _finish(
        work,
        message,
        sent_at,
        ("sending", "sent"),
        state="sent",
        sent_at=sent_at,
        last_error="",
        segments=segments,
        **known,
    )


def retry_later(work: UnitOfWork, message: Claimed, at: datetime, error: str, now: datetime) -> bool:
    """It did not go; try again at `at`."""
    not_before = moment.judged_at(work.connection, now, at)
    return _finish(work, message, now, state="queued", not_before=not_before, last_error=error)


def bury(work: UnitOfWork, message: Claimed, error: str, now: datetime, error_code: str = "") -> bool:
    """It will never go: a person must call instead."""
    return _finish(work, message, now, state="dead", last_error=error, error_code=error_code)


def drop(work: UnitOfWork, message: Claimed, now: datetime, *, has_opted_out: bool) -> bool:
    """What it says is no longer so, or they want no text messages: it never goes."""
    error_code = _OPTED_OUT if has_opted_out else ""
    return _finish(work, message, now, state="withdrawn", error_code=error_code)


def _is_held(message: Claimed, states: tuple[str, ...] = ("sending",)) -> tuple[ColumnElement[bool], ...]:
    """Still as this sender took it."""
    return (
        col(N.store_id) == message.store_id,
        col(N.notification_id) == message.notification_id,
        col(N.state).in_(states),
        col(N.fence) == message.fence,
    )


def _finish(
    work: UnitOfWork,
    message: Claimed,
    now: datetime,
    states: tuple[str, ...] = ("sending",),
    **values: object,
) -> bool:
    row = (
        work.connection.execute(
            update(N)
            .where(*_is_held(message, states))
            .values(**values, told_at=now, version=N.version + 1, lease_until=None, lease_owner="")
            .returning(N.__table__)  # type: ignore[attr-defined]
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        return False
    feed.append(work, message.store_id, [fate(row)])
    return True


def fates(connection: Connection, store_id: int, order_ids: frozenset[str]) -> list[feed.FeedEntry]:
    """What became of the messages about these orders, as a snapshot tells it."""
    wanted = sorted(order_ids)
    found: list[feed.FeedEntry] = []
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        these = col(N.order_id).in_(wanted[start : start + _ASKED_AT_ONCE])
        rows = connection.execute(select(N.__table__).where(col(N.store_id) == store_id, these)).mappings()  # type: ignore[attr-defined]
        found += [fate(row) for row in rows]
    return found


def fate(row: RowMapping) -> feed.FeedEntry:
    """What a store is told of a message's row."""
    told = MessageFate(
        message_id=UUID(row["notification_id"]),
        order_id=UUID(row["order_id"]),
        kind=row["kind"],
        channel=row["channel"],
        state=_state(row),
        why=_why(row),
        at=row["told_at"] or row["sent_at"] or row["created_at"],
    )
    return feed.FeedEntry(ChangeKind.MESSAGE, row["notification_id"], row["version"], told.model_dump_json())


_OPTED_OUT = "21610"
_WHY = {
    _OPTED_OUT: "opted_out",
    "21211": "no_such_address",
    "21614": "no_such_address",
    "30005": "no_such_address",
    "30003": "unreachable",
    "30006": "unreachable",
    "550": "no_such_address",
    "551": "no_such_address",
    "553": "no_such_address",
    "address": "no_such_address",
}
"""What the codes of the SMS provider mean, and those of a mail server that refuses a recipient (RFC 5321)."""


def _why(row: RowMapping) -> str:
    is_lost = row["state"] in ("dead", "withdrawn") or row["delivery"] in ("undelivered", "failed")
    return _WHY.get(row["error_code"], "") if is_lost else ""


def _state(row: RowMapping) -> str:
    """The row's own state, or what is known beyond it."""
    match row["state"], row["delivery"]:
        case "queued", _ if row["last_error"]:
            return "failed"
        case "sent", "delivered":
            return "delivered"
        case "sent", "undelivered" | "failed":
            return "undelivered"
        case state, _:
            return str(state)


def _claimed(row: RowMapping, claimed_at: datetime) -> Claimed:
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
        claimed_at=claimed_at,
    )
