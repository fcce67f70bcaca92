"""The store's feed: gap-free numbers from a counter row that is locked last."""

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.tables import FeedRow, StoreCounterRow
from pickup_domain.sync import ChangeKind, ChangeOp


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
            order_head=10_000,
        )
    )


def append(work: UnitOfWork, store_id: int, entries: list[FeedEntry]) -> int:
    """Add changes in order; returns the last one's number. Call it last in the transaction."""
    counter = work.connection.execute(
        update(StoreCounterRow)
        .where(col(StoreCounterRow.store_id) == store_id)
        .values(feed_head=StoreCounterRow.feed_head + len(entries))
        .returning(col(StoreCounterRow.feed_head))
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
        work.connection.execute(insert(FeedRow), rows)
        work.changed_stores.add(store_id)
    return head


def position(connection: Connection, store_id: int) -> FeedPosition:
    """Epoch, newest number, and the oldest that can be continued from."""
    row = connection.execute(
        select(
            col(StoreCounterRow.epoch), col(StoreCounterRow.feed_head), col(StoreCounterRow.feed_min)
        ).where(col(StoreCounterRow.store_id) == store_id)
    ).one()
    return FeedPosition(row[0], row[1], row[2])


def read(connection: Connection, store_id: int, since: int, limit: int) -> list[FeedRow]:
    """Changes after `since`, oldest first."""
    rows = connection.execute(
        select(FeedRow.__table__)  # type: ignore[attr-defined]
        .where(col(FeedRow.store_id) == store_id, col(FeedRow.seq) > since)
        .order_by(col(FeedRow.seq))
        .limit(limit)
    )
    return [FeedRow.model_construct(**row._asdict()) for row in rows]


def next_order_number(work: UnitOfWork, store_id: int) -> str:
    """The next number that people of this store can say."""
    counter = work.connection.execute(
        update(StoreCounterRow)
        .where(col(StoreCounterRow.store_id) == store_id)
        .values(order_head=StoreCounterRow.order_head + 1)
        .returning(col(StoreCounterRow.order_head))
    )
    return str(counter.scalar_one())
