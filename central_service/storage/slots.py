"""What slots have taken, row by row: counters that are only ever changed under their lock."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import Connection, bindparam, case, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from central_service.promises.offering import SlotUse
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import SlotRow

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


def locked(work: UnitOfWork, store_id: int, starts: list[datetime]) -> dict[datetime, SlotUse]:
    """What slots have taken, and nobody else changes it before the transaction ends.

    A row is made where there is none, since nothing can be locked that is not there.
    """
    found = {}
    # In one order for everybody, so that two writers never wait for each other's rows.
    for starts_at in sorted(set(starts)):
        found[starts_at] = _locked(work, store_id, starts_at)
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


def override(
    work: UnitOfWork,
    store_id: int,
    starts_at: datetime,
    order_limit: int | None,
    item_limit: int | None,
    *,
    is_closed: bool,
) -> SlotUse:
    """Set what the floor says about a slot; what it has taken stays. Returns it as it is then."""
    _locked(work, store_id, starts_at)
    row = work.connection.execute(
        update(S)
        .where(col(S.store_id) == store_id, col(S.starts_at) == starts_at)
        .values(order_limit=order_limit, item_limit=item_limit, is_closed=is_closed)
        .returning(*_USE)
    ).one()
    return SlotUse(*row)
