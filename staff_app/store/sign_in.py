"""Who stands at the tablet: a PIN against its hash, and a delay that grows with wrong ones."""

import hashlib
import hmac
from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection

from pickup_domain.order import Actor, ActorKind
from pickup_domain.store import StaffMember
from pickup_domain.wording import say, say_count
from staff_app.store import guesses, reference
from staff_app.store.results import PinAccepted, PinOutcome, PinRefused

_BOUND = guesses.Bound(free=5, first_s=30, longest_s=3600)


def matches(member: StaffMember, pin: str, pepper: bytes) -> bool:
    """Check a PIN against Argon2id over HMAC-SHA-256(pepper, PIN) in hexadecimal. Slow by design."""
    keyed = hmac.new(pepper, pin.encode(), hashlib.sha256).hexdigest()
    try:
        return PasswordHasher().verify(member.pin_hash, keyed)
    except (VerificationError, InvalidHashError):
        return False


def locked_until(connection: Connection, member: StaffMember, now: datetime) -> datetime | None:
    """Until when no PIN of this person is tried; None where one may be."""
    return guesses.locked_until(connection, _guard(member), _BOUND, now)


def record(connection: Connection, member: StaffMember, right: bool, now: datetime) -> PinOutcome:
    """Count a try: right ones clear the count, wrong ones beyond five double the delay."""
    if right:
        guesses.right(connection, _guard(member))
        actor = Actor(kind=ActorKind.STAFF, id=member.staff_id, name=member.name, role=member.role)
        return PinAccepted(actor)
    counted = guesses.wrong(connection, _guard(member), _BOUND, now)
    if counted.until is None:
        left = say_count(counted.free_left, "Wrong PIN. 1 try left.", "Wrong PIN. {count} tries left.")
        return PinRefused(left, None)
    return PinRefused(locked_sentence(counted.until, now), counted.until)


def _guard(member: StaffMember) -> str:
    """What wrong ones are counted under: a new PIN begins anew, as it does at the service."""
    return f"{member.staff_id} {reference.pin_mark(member)}"


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
