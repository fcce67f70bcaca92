"""Pickup locations, their people, products, stock and slots."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.tables import (
    IncidentRow,
    LocationRow,
    ProductRow,
    SlotRow,
    StaffRow,
)
from pickup_domain.store import IncidentRecord, Location, Product, StaffMember

_STAFF = StaffRow.__table__  # type: ignore[attr-defined]
_MEMBER = select(_STAFF.c.body).where(
    _STAFF.c.store_id == bindparam("store_id"), _STAFF.c.staff_id == bindparam("staff_id")
)


@dataclass(frozen=True, slots=True)
class SlotRules:
    """How a store's day is cut into slots."""

    slot_minutes: int
    order_limit: int
    """Orders per slot."""
    opening: dict[int, tuple[tuple[str, str], ...]]
    """Weekday (Monday is 0) to local opening spans as "HH:MM"."""


@dataclass(frozen=True, slots=True)
class Store:
    """A pickup location as the service knows it."""

    store_id: int
    location: Location
    version: int
    rules: SlotRules
    pepper: bytes
    """Keys the digests of PINs and typed codes."""


def add(work: UnitOfWork, location: Location, rules: SlotRules, pepper: bytes) -> None:
    """Store a new location under its number."""
    opening = {str(day): spans for day, spans in rules.opening.items()}
    work.connection.execute(
        insert(LocationRow).values(
            store_id=location.number,
            code=location.code,
            version=1,
            body=location.model_dump_json(),
            slot_minutes=rules.slot_minutes,
            order_limit=rules.order_limit,
            opening=json.dumps(opening),
            pepper=pepper.hex(),
        )
    )


def by_code(connection: Connection, code: str) -> Store | None:
    """The store of a location code."""
    return _one(connection, col(LocationRow.code) == code)


def by_id(connection: Connection, store_id: int) -> Store:
    """The store of a number that is known to exist."""
    store = _one(connection, col(LocationRow.store_id) == store_id)
    if store is None:
        raise LookupError(f"no store {store_id}")
    return store


def _one(connection: Connection, where: object) -> Store | None:
    row = connection.execute(select(LocationRow.__table__).where(where)).one_or_none()  # type: ignore[attr-defined, arg-type]
    if row is None:
        return None
    opening = {int(day): tuple((a, b) for a, b in spans) for day, spans in json.loads(row.opening).items()}
    return Store(
        store_id=row.store_id,
        location=Location.model_validate_json(row.body),
        version=row.version,
        rules=SlotRules(row.slot_minutes, row.order_limit, opening),
        pepper=bytes.fromhex(row.pepper),
    )


def ids(connection: Connection) -> list[int]:
    """Every store's number."""
    return list(
        connection.execute(select(col(LocationRow.store_id)).order_by(col(LocationRow.store_id))).scalars()
    )


def add_staff(work: UnitOfWork, store_id: int, member: StaffMember) -> None:
    """Store somebody new."""
    work.connection.execute(
        insert(StaffRow).values(
            store_id=store_id, staff_id=member.staff_id, version=1, body=member.model_dump_json()
        )
    )


def staff(connection: Connection, store_id: int) -> list[tuple[StaffMember, int]]:
    """Everybody of a store with the row's version."""
    rows = connection.execute(
        select(col(StaffRow.body), col(StaffRow.version)).where(col(StaffRow.store_id) == store_id)
    )
    return [(StaffMember.model_validate_json(body), version) for body, version in rows]


def staff_member(connection: Connection, store_id: int, staff_id: str) -> StaffMember | None:
    """One of a store's people."""
    body = connection.execute(_MEMBER, {"store_id": store_id, "staff_id": staff_id}).scalar_one_or_none()
    return None if body is None else StaffMember.model_validate_json(body)


def add_product(work: UnitOfWork, store_id: int, product: Product) -> None:
    """Store a new product with its stock."""
    work.connection.execute(
        insert(ProductRow).values(
            store_id=store_id,
            sku=product.sku,
            version=1,
            body=product.model_dump_json(),
            on_hand=product.on_hand,
            reserved=0,
        )
    )


def products(
    connection: Connection, store_id: int, skus: list[str] | None = None, *, for_update: bool = False
) -> dict[str, tuple[Product, int, int]]:
    """Products with stock and row version, by SKU: `(product, units free to promise, version)`.

    With `for_update`, nobody else changes them before the transaction ends.
    """
    query = select(
        col(ProductRow.sku),
        col(ProductRow.body),
        col(ProductRow.on_hand),
        col(ProductRow.reserved),
        col(ProductRow.version),
    ).where(col(ProductRow.store_id) == store_id)
    if skus is not None:
        query = query.where(col(ProductRow.sku).in_(skus))
    if for_update:
        query = query.order_by(col(ProductRow.sku)).with_for_update()
    found = {}
    for row in connection.execute(query):
        product = Product.model_validate_json(row.body).model_copy(update={"on_hand": row.on_hand})
        found[row.sku] = (product, row.on_hand - row.reserved, row.version)
    return found


def move_stock(
    work: UnitOfWork, store_id: int, sku: str, *, on_hand: int = 0, reserved: int = 0
) -> Product | None:
    """Change stock by these amounts, never below zero; the product as it is then, None if not kept here."""
    P = ProductRow
    row = work.connection.execute(
        select(col(P.on_hand), col(P.reserved), col(P.body))
        .where(col(P.store_id) == store_id, col(P.sku) == sku)
        .with_for_update()
    ).one_or_none()
    if row is None:
        return None
    left = max(0, row.on_hand + on_hand)
    work.connection.execute(
        update(P)
        .where(col(P.store_id) == store_id, col(P.sku) == sku)
        .values(
            on_hand=left,
            reserved=max(0, row.reserved + reserved),
            # Tablets are told what is on hand; a reservation is no news to them.
            version=P.version + int(left != row.on_hand),
        )
    )
    return Product.model_validate_json(row.body).model_copy(update={"on_hand": left})


def product_version(connection: Connection, store_id: int, sku: str) -> int:
    """The row version of a product that is kept here."""
    return int(
        connection.execute(
            select(col(ProductRow.version)).where(
                col(ProductRow.store_id) == store_id, col(ProductRow.sku) == sku
            )
        ).scalar_one()
    )


def booked(connection: Connection, store_id: int, since: datetime, until: datetime) -> dict[datetime, int]:
    """How many orders are promised per slot start, between two times."""
    rows = connection.execute(
        select(col(SlotRow.starts_at), col(SlotRow.booked)).where(
            col(SlotRow.store_id) == store_id,
            col(SlotRow.starts_at) >= since,
            col(SlotRow.starts_at) < until,
        )
    )
    return {row.starts_at: row.booked for row in rows}


def book(work: UnitOfWork, store_id: int, starts_at: datetime, change: int, limit: int | None) -> bool:
    """Take (+1) or free (-1) a place of a slot; False where it is full."""
    S = SlotRow
    current = work.connection.execute(
        select(col(S.booked))
        .where(col(S.store_id) == store_id, col(S.starts_at) == starts_at)
        .with_for_update()
    ).scalar_one_or_none()
    if change > 0 and limit is not None and (current or 0) >= limit:
        return False
    if current is None:
        work.connection.execute(
            insert(S).values(store_id=store_id, starts_at=starts_at, booked=max(0, change))
        )
        return True
    work.connection.execute(
        update(S)
        .where(col(S.store_id) == store_id, col(S.starts_at) == starts_at)
        .values(booked=max(0, current + change))
    )
    return True


def add_incident(work: UnitOfWork, store_id: int, incident: IncidentRecord) -> None:
    """Store a new incident."""
    work.connection.execute(
        insert(IncidentRow).values(
            store_id=store_id,
            incident_id=str(incident.incident_id),
            version=1,
            body=incident.model_dump_json(),
        )
    )


def incidents(connection: Connection, store_id: int) -> list[tuple[IncidentRecord, int]]:
    """A store's incidents with their versions."""
    rows = connection.execute(
        select(col(IncidentRow.body), col(IncidentRow.version)).where(col(IncidentRow.store_id) == store_id)
    )
    return [(IncidentRecord.model_validate_json(body), version) for body, version in rows]
