"""Staff sessions on tablets, and how often a PIN went wrong there."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.forgetting import forget_some
from central_service.storage.tables import PinGuardRow, StaffRow, StaffSessionRow
from pickup_domain.store import StaffMember

S = StaffSessionRow
G = PinGuardRow


@dataclass(frozen=True, slots=True)
class Guard:
    """Wrong PINs of one person on one tablet."""

    failures: int = 0
    locked_until: datetime | None = None


def guard(work: UnitOfWork, store_id: int, device_id: str, staff_id: str) -> Guard:
    """What went wrong so far; nobody else counts on before the transaction ends."""
    new = _insert(work)(G).values(store_id=store_id, device_id=device_id, staff_id=staff_id, failures=0)
    work.connection.execute(new.on_conflict_do_nothing())
    row = work.connection.execute(
        select(col(G.failures), col(G.locked_until))
        .where(col(G.store_id) == store_id, col(G.device_id) == device_id, col(G.staff_id) == staff_id)
        .with_for_update()
    ).one()
    return Guard(row[0], row[1])


def set_guard(work: UnitOfWork, store_id: int, device_id: str, staff_id: str, known: Guard) -> None:
    """Count on, or begin anew."""
    statement = _insert(work)(G).values(
        store_id=store_id,
        device_id=device_id,
        staff_id=staff_id,
        failures=known.failures,
        locked_until=known.locked_until,
    )
    work.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["store_id", "device_id", "staff_id"],
            set_={"failures": known.failures, "locked_until": known.locked_until},
        )
    )


def forgive(work: UnitOfWork, store_id: int, staff_id: str) -> None:
    """Somebody has a new PIN: what went wrong with the old one counts no more."""
    work.connection.execute(delete(G).where(col(G.store_id) == store_id, col(G.staff_id) == staff_id))


def add(
    work: UnitOfWork, store_id: int, token_hash: str, device_id: str, staff_id: str, expires_at: datetime
) -> None:
    """Begin a session."""
    work.connection.execute(
        insert(S).values(
            store_id=store_id,
            token_hash=token_hash,
            device_id=device_id,
            staff_id=staff_id,
            expires_at=expires_at,
        )
    )


def member_of(
    connection: Connection, store_id: int, device_id: str, token_hash: str, now: datetime
) -> StaffMember | None:
    """Whose session this is, as they are now; None where it is over, or was begun on another tablet."""
    body = connection.execute(
        select(col(StaffRow.body))
        .join(S, (col(S.store_id) == col(StaffRow.store_id)) & (col(S.staff_id) == col(StaffRow.staff_id)))
        .where(
            col(S.store_id) == store_id,
            col(S.token_hash) == token_hash,
            col(S.device_id) == device_id,
            col(S.expires_at) > now,
        )
    ).scalar_one_or_none()
    member = None if body is None else StaffMember.model_validate_json(body)
    return member if member is not None and member.active else None


def end(work: UnitOfWork, store_id: int, token_hash: str) -> None:
    """End one session."""
    work.connection.execute(delete(S).where(col(S.store_id) == store_id, col(S.token_hash) == token_hash))


def end_of_staff(work: UnitOfWork, store_id: int, staff_id: str) -> None:
    """End all sessions of a person."""
    work.connection.execute(delete(S).where(col(S.store_id) == store_id, col(S.staff_id) == staff_id))


def end_of_device(work: UnitOfWork, store_id: int, device_id: str) -> None:
    """End all sessions on a tablet."""
    work.connection.execute(delete(S).where(col(S.store_id) == store_id, col(S.device_id) == device_id))


def forget(work: UnitOfWork, before: datetime, at_most: int) -> int:
    """Remove sessions that were over before then; returns how many, `at_most` at once."""
    return forget_some(work, S, col(S.expires_at) < before, at_most)


def _insert(work: UnitOfWork):  # type: ignore[no-untyped-def]  # noqa: ANN202 - one of two dialects' functions
    return sqlite.insert if work.connection.dialect.name == "sqlite" else postgresql.insert
