"""Who stands at the tablet: a PIN against its hash, and a delay that grows with wrong ones."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from pickup_domain.order import Actor, ActorKind
from pickup_domain.store import StaffMember
from pickup_domain.wording import say, say_count
from staff_app.store.database import stored_value
from staff_app.store.results import PinAccepted, PinOutcome, PinRefused
from staff_app.store.tables import PinGuardRow

_FREE_TRIES = 5
_FIRST_DELAY_S = 30
_LONGEST_DELAY_S = 3600


def locked_until(connection: Connection, staff_id: str, now: datetime) -> datetime | None:
    """Until when no PIN of this person is tried; None where one may be."""
    found = connection.execute(
        select(col(PinGuardRow.locked_until)).where(col(PinGuardRow.staff_id) == staff_id)
    ).scalar_one_or_none()
    with stored_value():
        until = datetime.fromisoformat(found) if found else None
    return until if until is not None and until > now else None


def matches(member: StaffMember, pin: str, pepper: bytes) -> bool:
    """Check a PIN against Argon2id over HMAC-SHA-256(pepper, PIN) in hexadecimal. Slow by design."""
    keyed = hmac.new(pepper, pin.encode(), hashlib.sha256).hexdigest()
    try:
        return PasswordHasher().verify(member.pin_hash, keyed)
    except (VerificationError, InvalidHashError):
        return False


def record(connection: Connection, member: StaffMember, right: bool, now: datetime) -> PinOutcome:
    """Count a try: right ones clear the count, wrong ones beyond five double the delay."""
    if right:
        _store(connection, member.staff_id, 0, "")
        actor = Actor(kind=ActorKind.STAFF, id=member.staff_id, name=member.name, role=member.role)
        return PinAccepted(actor)
    failures = 1 + int(
        connection.execute(
            select(col(PinGuardRow.failures)).where(col(PinGuardRow.staff_id) == member.staff_id)
        ).scalar_one_or_none()
        or 0
    )
    if failures < _FREE_TRIES:
        _store(connection, member.staff_id, failures, "")
        left = _FREE_TRIES - failures
        return PinRefused(say_count(left, "Wrong PIN. 1 try left.", "Wrong PIN. {count} tries left."), None)
    delay_s = min(_FIRST_DELAY_S * 2 ** min(failures - _FREE_TRIES, 16), _LONGEST_DELAY_S)
    until = now + timedelta(seconds=delay_s)
    _store(connection, member.staff_id, failures, until.astimezone(UTC).isoformat())
    return PinRefused(locked_sentence(until, now), until)


def locked_sentence(until: datetime, now: datetime) -> str:
    """How long to wait, in words."""
    wait_s = max(1, round((until - now).total_seconds()))
    if wait_s < 120:
        return say_count(
            wait_s,
            "Too many wrong PINs. Wait 1 second, or ask the lead.",
            "Too many wrong PINs. Wait {count} seconds, or ask the lead.",
        )
    return say("Too many wrong PINs. Wait {count} minutes, or ask the lead.", count=round(wait_s / 60))


def _store(connection: Connection, staff_id: str, failures: int, until: str) -> None:
    statement = insert(PinGuardRow).values(staff_id=staff_id, failures=failures, locked_until=until)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["staff_id"],
            set_={"failures": statement.excluded.failures, "locked_until": statement.excluded.locked_until},
        )
    )
