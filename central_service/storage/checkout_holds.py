"""What checkouts hold: a place of a slot and stock, until they are confirmed, given up, or too late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.forgetting import forget_some
from central_service.storage.tables import CheckoutHoldRow
from pickup_domain.order import Window

H = CheckoutHoldRow
_COLUMNS = (
    col(H.store_id), col(H.hold_id), col(H.storefront_id), col(H.starts_at), col(H.ends_at), col(H.body),
    col(H.state), col(H.expires_at),
)  # fmt: skip


class HoldState(StrEnum):
    """Where a hold stands; only a held one takes anything away from others."""

    HELD = "held"
    EXPIRED = "expired"
    RELEASED = "released"
    CONFIRMED = "confirmed"


_DECIDED = [state.value for state in HoldState if state is not HoldState.HELD]


@dataclass(frozen=True, slots=True)
class Hold:
    """One checkout's hold."""

    store_id: int
    hold_id: UUID
    storefront_id: str
    window: Window
    cart: str
    """JSON."""
    state: HoldState
    expires_at: datetime


def add(work: UnitOfWork, hold: Hold) -> None:
    """Store a new hold."""
    work.connection.execute(
        insert(H).values(
            store_id=hold.store_id,
            hold_id=str(hold.hold_id),
            storefront_id=hold.storefront_id,
            starts_at=hold.window.start,
            ends_at=hold.window.end,
            body=hold.cart,
            state=hold.state.value,
            expires_at=hold.expires_at,
        )
    )


def locked(work: UnitOfWork, hold_id: UUID, storefront_id: str) -> Hold | None:
    """A storefront's hold, and nobody else decides about it before the transaction ends."""
    row = work.connection.execute(
        select(*_COLUMNS)
        .where(col(H.hold_id) == str(hold_id), col(H.storefront_id) == storefront_id)
        .with_for_update()
    ).one_or_none()
    return None if row is None else _hold(row)


def get(connection: Connection, hold_id: UUID, storefront_id: str) -> Hold | None:
    """A storefront's hold as it is."""
    row = connection.execute(
        select(*_COLUMNS).where(col(H.hold_id) == str(hold_id), col(H.storefront_id) == storefront_id)
    ).one_or_none()
    return None if row is None else _hold(row)


def any_expired(connection: Connection, now: datetime) -> bool:
    """Whether a hold has run out that nobody has freed yet."""
    query = (
        select(col(H.hold_id)).where(col(H.state) == HoldState.HELD.value, col(H.expires_at) <= now).limit(1)
    )
    return connection.execute(query).one_or_none() is not None


def put_off(work: UnitOfWork, hold: Hold, until: datetime) -> None:
    """Look at it again then."""
    work.connection.execute(
        update(H)
        .where(col(H.store_id) == hold.store_id, col(H.hold_id) == str(hold.hold_id))
        .values(expires_at=until)
    )


def next_expired(work: UnitOfWork, now: datetime) -> Hold | None:
    """A hold that has run out and still takes something away, locked; None where there is none."""
    row = work.connection.execute(
        select(*_COLUMNS)
        .where(col(H.state) == HoldState.HELD.value, col(H.expires_at) <= now)
        .order_by(col(H.expires_at))
        .limit(1)
        .with_for_update(skip_locked=True)
    ).one_or_none()
    return None if row is None else _hold(row)


def settle(work: UnitOfWork, hold: Hold, state: HoldState) -> None:
    """It is decided."""
    work.connection.execute(
        update(H)
        .where(col(H.store_id) == hold.store_id, col(H.hold_id) == str(hold.hold_id))
        .values(state=state.value)
    )


def prune(work: UnitOfWork, before: datetime, at_most: int) -> int:
    """Forget what was decided long ago; returns how many, `at_most` at once."""
    return forget_some(work, H, col(H.state).in_(_DECIDED) & (col(H.expires_at) < before), at_most)


def _hold(row: Sequence[Any]) -> Hold:
    """From `_COLUMNS`."""
    store_id, hold_id, storefront_id, starts_at, ends_at, cart, state, expires_at = row
    window = Window(start=starts_at, end=ends_at)
    return Hold(store_id, UUID(hold_id), storefront_id, window, cart, HoldState(state), expires_at)
