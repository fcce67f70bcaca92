"""The store's feed: gap-free numbers from a counter row that is locked last."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.tables import FeedRow, OrderNumberRow, StoreCounterRow
from pickup_domain.sync import ChangeKind, ChangeOp

# Built once: putting a statement together costs more than SQLite takes to run it.
_COUNTERS = StoreCounterRow.__table__  # type: ignore[attr-defined]
_FEED = FeedRow.__table__  # type: ignore[attr-defined]
_NEXT = (
    update(_COUNTERS)
    .where(_COUNTERS.c.store_id == bindparam("of_store"))
    .values(feed_head=_COUNTERS.c.feed_head + bindparam("more"))
    .returning(_COUNTERS.c.feed_head)
)
_NEXT_WITH_HASH = _NEXT.values(event_hash=bindparam("last"))
_POSITION = select(_COUNTERS.c.epoch, _COUNTERS.c.feed_head, _COUNTERS.c.feed_min).where(
    _COUNTERS.c.store_id == bindparam("of_store")
)
_AFTER = (
    select(_FEED)
    .where(_FEED.c.store_id == bindparam("of_store"), _FEED.c.seq > bindparam("since"))
    .order_by(_FEED.c.seq)
    .limit(bindparam("most"))
)
_ADD = insert(_FEED)
_BEFORE_FIRST_NUMBER = 10_000


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A change to tell the store."""

    kind: ChangeKind
    entity_id: str
    version: int
    body: str | None
    """JSON; None deletes."""


@dataclass(frozen=True, slots=True)
class FeedPosition:
    """Where a store's feed stands."""

    epoch: str
    head: int
    min: int


def create(work: UnitOfWork, store_id: int, epoch: str) -> None:
    """Begin a store's feed."""
    work.connection.execute(
        insert(StoreCounterRow).values(
            store_id=store_id,
            epoch=epoch,
            feed_head=0,
            feed_min=0,
            event_head=0,
            event_hash="",
        )
    )
    work.connection.execute(insert(OrderNumberRow).values(store_id=store_id, head=_BEFORE_FIRST_NUMBER))


def begin_anew(work: UnitOfWork, store_id: int, epoch: str) -> None:
    """Give a store's feed another epoch: every tablet takes a snapshot before it reads on."""
    work.connection.execute(update(_COUNTERS).where(_COUNTERS.c.store_id == store_id).values(epoch=epoch))
    work.changed_stores.add(store_id)


def append(work: UnitOfWork, store_id: int, entries: list[FeedEntry], event_hash: str | None = None) -> int:
    """Add changes in order; returns the last one's number. Call it last in the transaction.

    Args:
        work: The transaction.
        store_id: Whose.
        entries: What changed.
        event_hash: Where the chain of events ends now; None: as before. It stands in the same row.
    """
    more = {"of_store": store_id, "more": len(entries)}
    counter = (
        work.connection.execute(_NEXT, more)
        if event_hash is None
        else work.connection.execute(_NEXT_WITH_HASH, more | {"last": event_hash})
    )
    head = int(counter.scalar_one())
    rows = [
        {
            "store_id": store_id,
            "seq": seq,
            "kind": entry.kind.value,
            "entity_id": entry.entity_id,
            "version": entry.version,
            "op": (ChangeOp.DELETE if entry.body is None else ChangeOp.PUT).value,
            "body": entry.body,
        }
        for seq, entry in enumerate(entries, start=head - len(entries) + 1)
    ]
    if rows:
        work.connection.execute(_ADD, rows)
        work.changed_stores.add(store_id)
    return head


def position(connection: Connection, store_id: int) -> FeedPosition:
    """Epoch, newest number, and the oldest that can be continued from."""
    row = connection.execute(_POSITION, {"of_store": store_id}).one()
    return FeedPosition(row[0], row[1], row[2])


def heads(connection: Connection, store_ids: frozenset[int]) -> dict[int, int]:
    """The newest number of each of these stores' feeds."""
    rows = connection.execute(
        select(_COUNTERS.c.store_id, _COUNTERS.c.feed_head).where(_COUNTERS.c.store_id.in_(store_ids))
    )
    return {row.store_id: row.feed_head for row in rows}


def read(connection: Connection, store_id: int, since: int, limit: int) -> list[FeedRow]:
    """Changes after `since`, oldest first."""
    rows = connection.execute(_AFTER, {"of_store": store_id, "since": since, "most": limit})
    return [FeedRow.model_construct(**row._asdict()) for row in rows]


def to_forget(connection: Connection, kept: int) -> list[int]:
    """Stores that keep more than the newest `kept` changes."""
    query = select(_COUNTERS.c.store_id).where(_COUNTERS.c.feed_head - _COUNTERS.c.feed_min > kept)
    return [int(store_id) for store_id in connection.execute(query).scalars()]


def forget(work: UnitOfWork, store_id: int, kept: int, at_most: int) -> int:
    """Remove the oldest changes beyond the newest `kept`; returns how many, `at_most` at once."""
    counter = work.connection.execute(
        select(_COUNTERS.c.feed_head, _COUNTERS.c.feed_min)
        .where(_COUNTERS.c.store_id == store_id)
        .with_for_update()
    ).one()
    through = min(counter.feed_head - kept, counter.feed_min + at_most)
    if through <= counter.feed_min:
        return 0
    work.connection.execute(
        update(_COUNTERS).where(_COUNTERS.c.store_id == store_id).values(feed_min=through)
    )
    work.connection.execute(delete(_FEED).where(_FEED.c.store_id == store_id, _FEED.c.seq <= through))
    return int(through - counter.feed_min)


def next_order_number(work: UnitOfWork, store_id: int) -> str:
    """The next number that people of this store can say."""
    counter = work.connection.execute(
        update(OrderNumberRow)
        .where(col(OrderNumberRow.store_id) == store_id)
        .values(head=OrderNumberRow.head + 1)
        .returning(col(OrderNumberRow.head))
    )
    return str(counter.scalar_one())
