"""What slots have taken, row by row: counters that are only ever changed under their lock."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, case, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from central_service.promises.offering import SlotUse
from central_service.storage.database import UnitOfWork
from central_service.storage.feed import FeedEntry
from central_service.storage.tables import SlotRow
from pickup_domain.day import SlotSaid
from pickup_domain.order import Window
from pickup_domain.sync import ChangeKind

S = SlotRow
_USE = (col(S.booked), col(S.items), col(S.order_limit), col(S.item_limit), col(S.is_closed))
_BETWEEN = select(col(S.starts_at), *_USE).where(
    col(S.store_id) == bindparam("store_id"),
    col(S.starts_at) >= bindparam("since"),
    col(S.starts_at) < bindparam("until"),
)
_BOOKED, _ITEMS = col(S.booked) + bindparam("orders"), col(S.items) + bindparam("units")
_TAKE = (
    update(S)
    .where(col(S.store_id) == bindparam("of_store"), col(S.starts_at) == bindparam("of_slot"))
    .values(booked=case((_BOOKED < 0, 0), else_=_BOOKED), items=case((_ITEMS < 0, 0), else_=_ITEMS))
)


def between(
    connection: Connection, store_id: int, since: datetime, until: datetime
) -> dict[datetime, SlotUse]:
    """What is known of a store's slots that begin between two times, by start."""
    rows = connection.execute(_BETWEEN, {"store_id": store_id, "since": since, "until": until})
    return {row[0]: SlotUse(*row[1:]) for row in rows}


def of_stores_between(
    connection: Connection, store_ids: list[int], since: datetime, until: datetime
) -> dict[int, dict[datetime, SlotUse]]:
    """The same for several stores, by store."""
    query = select(col(S.store_id), col(S.starts_at), *_USE).where(
        col(S.store_id).in_(store_ids), col(S.starts_at) >= since, col(S.starts_at) < until
    )
    found: defaultdict[int, dict[datetime, SlotUse]] = defaultdict(dict)
    for row in connection.execute(query):
        found[row[0]][row[1]] = SlotUse(*row[2:])
    return found


def locked(work: UnitOfWork, store_id: int, windows: list[Window]) -> dict[datetime, SlotUse]:
    """What slots have taken, and nobody else changes it before the transaction ends.

    What was promised for a start within a slot counts, too: the day may have been cut otherwise then. A row
    is made where there is none, since nothing can be locked that is not there.
    """
    found = {}
    # In one order for everybody, so that two writers never wait for each other's rows.
    for window in sorted(set(windows), key=lambda each: each.start):
        own = _locked(work, store_id, window.start)
        others = work.connection.execute(
            select(col(S.booked), col(S.items))
            .where(
                col(S.store_id) == store_id, col(S.starts_at) > window.start, col(S.starts_at) < window.end
            )
            .order_by(col(S.starts_at))
            .with_for_update()
        ).all()
        orders, items = (sum(row[at] for row in others) for at in (0, 1))
        found[window.start] = replace(own, orders=own.orders + orders, items=own.items + items)
    return found


def _locked(work: UnitOfWork, store_id: int, starts_at: datetime) -> SlotUse:
    query = select(*_USE).where(col(S.store_id) == store_id, col(S.starts_at) == starts_at).with_for_update()
    row = work.connection.execute(query).one_or_none()
    if row is None:
        insert = sqlite.insert if work.connection.dialect.name == "sqlite" else postgresql.insert
        new = insert(S).values(store_id=store_id, starts_at=starts_at, booked=0, items=0, is_closed=False)
        work.connection.execute(new.on_conflict_do_nothing())
        row = work.connection.execute(query).one()
    return SlotUse(*row)


def take(work: UnitOfWork, store_id: int, starts_at: datetime, orders: int, items: int) -> None:
    """Take places and units of a slot, or give them back where they are negative; never below zero."""
    given = {"of_store": store_id, "of_slot": starts_at, "orders": orders, "units": items}
    if not work.connection.execute(_TAKE, given).rowcount:
        _locked(work, store_id, starts_at)
        work.connection.execute(_TAKE, given)


@dataclass(frozen=True, slots=True)
class Said:
    """What the floor has said about a slot, how often something was said, and by which device last."""

    starts_at: datetime
    use: SlotUse
    version: int
    said_by: str

    @property
    def entry(self) -> FeedEntry:
        """As the store's tablets hear it."""
        told = SlotSaid(
            start=self.starts_at,
            order_limit=self.use.order_limit,
            item_limit=self.use.item_limit,
            closed=self.use.is_closed,
        )
        name = self.starts_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        return FeedEntry(ChangeKind.SLOT, name, self.version, told.model_dump_json())


_SAID = (col(S.starts_at), *_USE, col(S.version), col(S.said_by))


def said_for_update(work: UnitOfWork, store_id: int, starts_at: datetime) -> Said:
    """What was said about a slot; nobody else says something before the transaction ends."""
    _locked(work, store_id, starts_at)
    query = select(*_SAID).where(col(S.store_id) == store_id, col(S.starts_at) == starts_at)
    return _said(work.connection.execute(query).one())


def said_since(
    connection: Connection, store_id: int, since: datetime, until: datetime | None = None
) -> list[Said]:
    """Slots from then on that something was said about."""
    query = select(*_SAID).where(col(S.store_id) == store_id, col(S.starts_at) >= since, col(S.version) > 0)
    if until is not None:
        query = query.where(col(S.starts_at) < until)
    return [_said(row) for row in connection.execute(query.order_by(col(S.starts_at)))]


def _said(row: Sequence[Any]) -> Said:
    return Said(row[0], SlotUse(*row[1:6]), row[6], row[7])


def override(
    work: UnitOfWork,
    store_id: int,
    starts_at: datetime,
    order_limit: int | None,
    item_limit: int | None,
    *,
    is_closed: bool,
    said_by: str = "service",
) -> Said:
    """Set what the floor says about a slot; what it has taken stays. Returns it as it is then."""
    _locked(work, store_id, starts_at)
    row = work.connection.execute(
        update(S)
        .where(col(S.store_id) == store_id, col(S.starts_at) == starts_at)
        .values(
            order_limit=order_limit,
            item_limit=item_limit,
            is_closed=is_closed,
            version=S.version + 1,
            said_by=said_by,
        )
        .returning(*_SAID)
    ).one()
    return _said(row)
