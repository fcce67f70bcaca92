"""Wrong PINs and wrong codes in a row: some are free, then each doubles a wait that outlives a restart."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select
from sqlmodel import col

from staff_app.store.database import stored_value
from staff_app.store.tables import PinGuardRow, upsert

_PUT = upsert(PinGuardRow, "staff_id")


@dataclass(frozen=True, slots=True)
class Bound:
    """How many wrong ones in a row cost nothing, and the waits after them."""

    free: int
    first_s: int
    longest_s: int


@dataclass(frozen=True, slots=True)
class Counted:
    """What a wrong one came to."""

    free_left: int
    until: datetime | None
    """When the next one is looked at; None: at once."""


def locked_until(connection: Connection, name: str, bound: Bound, now: datetime) -> datetime | None:
    """Until when nothing of this name is tried; None where it may be.

    What is further off than the longest wait was counted by a clock that went ahead, and holds nobody back.
    """
    found = connection.execute(
        select(col(PinGuardRow.locked_until)).where(col(PinGuardRow.staff_id) == name)
    ).scalar_one_or_none()
    with stored_value():
        until = datetime.fromisoformat(found) if found else None
    longest = timedelta(seconds=bound.longest_s)
    return until if until is not None and timedelta() < until - now <= longest else None


def wrong(connection: Connection, name: str, bound: Bound, now: datetime) -> Counted:
    """Count a wrong one."""
    before = connection.execute(
        select(col(PinGuardRow.failures)).where(col(PinGuardRow.staff_id) == name)
    ).scalar_one_or_none()
    failures = 1 + int(before or 0)
    if failures < bound.free:
        _store(connection, name, failures, "")
        return Counted(bound.free - failures, None)
    delay_s = min(bound.first_s * 2 ** min(failures - bound.free, 16), bound.longest_s)
    until = now + timedelta(seconds=delay_s)
    _store(connection, name, failures, until.astimezone(UTC).isoformat())
    return Counted(0, until)


def right(connection: Connection, name: str) -> None:
    """Forget the wrong ones before it."""
    _store(connection, name, 0, "")


def _store(connection: Connection, name: str, failures: int, until: str) -> None:
    connection.execute(_PUT, {"staff_id": name, "failures": failures, "locked_until": until})
