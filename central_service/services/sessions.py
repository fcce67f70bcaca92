"""Who stands at a tablet, as far as the service believes it: a PIN opens a session of some hours there.

Wrong PINs are counted per person and tablet before they are looked at, in the database: neither many tries at
once nor a restart gives more of them (`docs/decisions/045-the-service-decides-who-may.md`).
"""

import hashlib
import hmac
import secrets
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from central_service.errors import ProblemError
from central_service.services.enrolment import digest
from central_service.storage import sessions, stores
from central_service.storage.access import Device
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.sessions import Guard
from pickup_domain.store import StaffMember

VALID_FOR = timedelta(hours=12)
FREE_TRIES = 5
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(hours=1)
_AT_ONCE = threading.BoundedSemaphore(4)
"""A PIN takes 64 MiB to try: so many are tried at once, and others wait."""


@dataclass(frozen=True, slots=True)
class NewSession:
    """What the tablet keeps in memory, and the person it is for."""

    token: str
    expires_at: datetime
    member: StaffMember


def begin(database: Database, device: Device, staff_id: str, pin: str, now: datetime) -> NewSession:
    """Open a session for somebody who knows their PIN.

    Raises:
        ProblemError: 403 where they are not on the team or the PIN is wrong, 429 after too many of those.
    """
    member, pepper = database.write(lambda work: _count_a_try(work, device, staff_id, now))
    with _AT_ONCE:
        is_right = _matches(member, pin, pepper)
    if not is_right:
        raise ProblemError(403, "wrong_pin", "Wrong PIN", "That is not the PIN. Type it again.")
    token = secrets.token_urlsafe(32)
    return database.write(lambda work: _open(work, device, member, token, now))


def _count_a_try(work: UnitOfWork, device: Device, staff_id: str, now: datetime) -> tuple[StaffMember, bytes]:
    member = stores.staff_member(work.connection, device.store_id, staff_id)
    if member is None or not member.active or not member.pin_hash:
        raise ProblemError(
            403, "not_on_team", "Not on the team", "Nobody signs in here under that name. Ask the lead."
        )
    known = sessions.guard(work, device.store_id, device.device_id, staff_id)
    if known.locked_until is not None and known.locked_until > now:
        wait_s = max(1, round((known.locked_until - now).total_seconds()))
        raise ProblemError(
            429,
            "pin_locked",
            "Too many wrong PINs",
            f"Too many wrong PINs. Wait {wait_s} seconds, or ask the lead for a new PIN.",
            retry_after_s=wait_s,
        )
    failures = known.failures + 1
    delay = min(FIRST_DELAY * 2 ** min(max(failures - FREE_TRIES, 0), 16), LONGEST_DELAY)
    until = None if failures < FREE_TRIES else now + delay
    sessions.set_guard(work, device.store_id, device.device_id, staff_id, Guard(failures, until))
    return member, stores.by_id(work.connection, device.store_id).pepper


def _matches(member: StaffMember, pin: str, pepper: bytes) -> bool:
    keyed = hmac.new(pepper, pin.encode(), hashlib.sha256).hexdigest()
    try:
        return PasswordHasher().verify(member.pin_hash, keyed)
    except (VerificationError, InvalidHashError):
        return False


def _open(work: UnitOfWork, device: Device, tried: StaffMember, token: str, now: datetime) -> NewSession:
    """Whoever lost their PIN or place on the team while it was looked at gets none."""
    member = stores.staff_member(work.connection, device.store_id, tried.staff_id)
    if member is None or not member.active or member.pin_hash != tried.pin_hash:
        raise ProblemError(403, "wrong_pin", "Wrong PIN", "That is not the PIN any more. Ask the lead.")
    sessions.set_guard(work, device.store_id, device.device_id, member.staff_id, Guard())
    expires_at = now + VALID_FOR
    sessions.add(work, device.store_id, digest(token), device.device_id, member.staff_id, expires_at)
    return NewSession(token, expires_at, member)
