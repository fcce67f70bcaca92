"""Pickup locations, their people and what went wrong there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import col

from central_service.promises.calendar import Calendar
from central_service.promises.locations import StockDefaults
from central_service.promises.plan import PickupCalendar
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import IncidentRow, LocationRow, StaffRow
from pickup_domain.store import IncidentRecord, Location, StaffMember

L = LocationRow
_STAFF = StaffRow.__table__  # type: ignore[attr-defined]
_MEMBER = select(_STAFF.c.body).where(
    _STAFF.c.store_id == bindparam("store_id"), _STAFF.c.staff_id == bindparam("staff_id")
)
_ALL_OF_A_STORE = select(
    col(L.store_id), col(L.version), col(L.body), col(L.calendar), col(L.stock_defaults), col(L.pepper)
)


@dataclass(frozen=True, slots=True)
class Store:
    """A pickup location as the service knows it."""

    store_id: int
    location: Location
    version: int
    calendar: Calendar
    stock: StockDefaults
    pepper: bytes
    """Keys the digests of PINs and typed codes."""


def add(
    work: UnitOfWork, location: Location, calendar: PickupCalendar, stock: StockDefaults, pepper: bytes
) -> None:
    """Store a new location under its number."""
    work.connection.execute(
        insert(L).values(
            store_id=location.number,
            code=location.code,
            version=1,
            body=location.model_dump_json(),
            calendar=calendar.model_dump_json(exclude_defaults=True),
            stock_defaults=stock.model_dump_json(),
            pepper=pepper.hex(),
        )
    )


def change(
    work: UnitOfWork, store_id: int, location: Location, calendar: PickupCalendar, stock: StockDefaults
) -> int:
    """Replace what is known of a location; returns its new version."""
    return int(
        work.connection.execute(
            update(L)
            .where(col(L.store_id) == store_id)
            .values(
                body=location.model_dump_json(),
                calendar=calendar.model_dump_json(exclude_defaults=True),
                stock_defaults=stock.model_dump_json(),
                version=L.version + 1,
            )
            .returning(col(L.version))
        ).scalar_one()
    )


def by_code(connection: Connection, code: str) -> Store | None:
    """The store of a location code."""
    return _one(connection, col(L.code) == code)


def by_id(connection: Connection, store_id: int) -> Store:
    """The store of a number that is known to exist."""
    store = _one(connection, col(L.store_id) == store_id)
    if store is None:
        raise LookupError(f"no store {store_id}")
    return store


def by_id_for_update(work: UnitOfWork, store_id: int) -> Store:
    """The same; nobody else changes it, or its team, before the transaction ends."""
    locked = select(col(L.store_id)).where(col(L.store_id) == store_id).with_for_update()
    work.connection.execute(locked).scalar_one()
    return by_id(work.connection, store_id)


def every(connection: Connection, codes: list[str] | None = None) -> list[Store]:
    """All stores, or those with these codes, by number."""
    query = _ALL_OF_A_STORE.order_by(col(L.store_id))
    if codes is not None:
        query = query.where(col(L.code).in_(codes))
    return [_store(row) for row in connection.execute(query)]


def known_codes(connection: Connection, codes: list[str]) -> frozenset[str]:
    """Which of these are locations."""
    return frozenset(connection.execute(select(col(L.code)).where(col(L.code).in_(codes))).scalars())


def _one(connection: Connection, where: object) -> Store | None:
    row = connection.execute(_ALL_OF_A_STORE.where(where)).one_or_none()  # type: ignore[arg-type]
    return None if row is None else _store(row)


def _store(row: Sequence[Any]) -> Store:
    return _read(*row)


@lru_cache(maxsize=2048)
def _read(store_id: int, version: int, body: str, calendar: str, stock: str, pepper: str) -> Store:
    """The same texts make the same store: it is read once, and its days are worked out once."""
    location = Location.model_validate_json(body)
    return Store(
        store_id=store_id,
        location=location,
        version=version,
        calendar=Calendar(PickupCalendar.model_validate_json(calendar), location.time_zone),
        stock=StockDefaults.model_validate_json(stock),
        pepper=bytes.fromhex(pepper),
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


def staff_for_update(work: UnitOfWork, store_id: int) -> list[StaffMember]:
    """Everybody of a store; nobody else changes the team before the transaction ends."""
    by_id_for_update(work, store_id)
    return [member for member, _ in staff(work.connection, store_id)]


def put_staff(work: UnitOfWork, store_id: int, member: StaffMember) -> int:
    """Store somebody new, or as they are now; returns the row's version."""
    body = member.model_dump_json()
    version: int | None = work.connection.execute(
        update(StaffRow)
        .where(col(StaffRow.store_id) == store_id, col(StaffRow.staff_id) == member.staff_id)
        .values(body=body, version=StaffRow.version + 1)
        .returning(col(StaffRow.version))
    ).scalar_one_or_none()
    if version is None:
        add_staff(work, store_id, member)
    return version or 1


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


def settle_incident(
    work: UnitOfWork, store_id: int, incident_id: str, order_id: UUID, over_at: datetime | None
) -> tuple[IncidentRecord, int] | None:
    """An incident of an order is over, or (None) is not after all; with its version, where it is known."""
    is_it = (col(IncidentRow.store_id) == store_id) & (col(IncidentRow.incident_id) == incident_id)
    row = work.connection.execute(
        select(col(IncidentRow.body), col(IncidentRow.version)).where(is_it)
    ).first()
    record = None if row is None else IncidentRecord.model_validate_json(row.body)
    if row is None or record is None or record.order_id != order_id:
        return None
    done, version = record.model_copy(update={"resolved": over_at is not None}), row.version + 1
    work.connection.execute(
        update(IncidentRow).where(is_it).values(version=version, body=done.model_dump_json(), over_at=over_at)
    )
    return done, version


def incidents(connection: Connection, store_id: int, since: datetime) -> list[tuple[IncidentRecord, int]]:
    """A store's incidents that nobody has seen to, or somebody since then; with their versions."""
    is_open_or_new = col(IncidentRow.over_at).is_(None) | (col(IncidentRow.over_at) >= since)
    rows = connection.execute(
        select(col(IncidentRow.body), col(IncidentRow.version)).where(
            col(IncidentRow.store_id) == store_id, is_open_or_new
        )
    )
    return [(IncidentRecord.model_validate_json(body), version) for body, version in rows]
