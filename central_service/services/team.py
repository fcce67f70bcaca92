"""A store's people: added, changed, given a PIN and taken off the team, each told to its tablets at once."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from central_service.errors import ProblemError
from central_service.services.setup import hash_pin
from central_service.storage import audit, feed, sessions, stores
from central_service.storage.audit import By
from central_service.storage.database import UnitOfWork
from central_service.storage.feed import FeedEntry
from pickup_domain.order import Role
from pickup_domain.store import StaffMember
from pickup_domain.sync import ChangeKind

SHORTEST_PIN, LONGEST_PIN = 4, 12
"""As many figures as a tablet's pad takes."""
_RUNS = "01234567890123456789", "98765432109876543210"


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be different about somebody; None: as it was."""

    name: str | None = None
    initials: str | None = None
    role: Role | None = None
    language: str | None = None
    pin: str | None = field(default=None, repr=False)


def check_pin(pin: str) -> None:
    """See that a PIN can be typed on a tablet and is none of the first that anybody tries.

    Raises:
        ProblemError: 422, which rule it breaks.
    """
    if not re.fullmatch(f"[0-9]{{{SHORTEST_PIN},{LONGEST_PIN}}}", pin, re.ASCII):
        raise ProblemError(
            422, "pin_form", "No PIN", f"A PIN has {SHORTEST_PIN} to {LONGEST_PIN} figures. Choose another."
        )
    repeats = any(pin == (pin[:step] * len(pin))[: len(pin)] for step in (1, 2))
    if repeats or any(pin in run for run in _RUNS):
        raise ProblemError(
            422, "pin_trivial", "PIN too easy", "That PIN is one of the first that are tried. Choose another."
        )


def everybody(connection: Connection, store_id: int) -> list[StaffMember]:
    """Who is or was on the team, by name."""
    found = (member for member, _ in stores.staff(connection, store_id))
    return sorted(found, key=lambda each: (not each.active, each.name))


def add(
    work: UnitOfWork, store_id: int, new: StaffMember, pin: str | None, by: By, now: datetime
) -> StaffMember:
    """Put somebody on the team; who was on it before comes back under the same id.

    Raises:
        ProblemError: 409, somebody is on it under that id; 422, the PIN is none.
    """
    known = _all(work, store_id).get(new.staff_id)
    if known is not None and known.active:
        raise ProblemError(
            409, "staff_exists", "On the team already", f"{known.name} has that id. Choose another."
        )
    member = _with_pin(work, store_id, new, pin)
    facts = {"name": member.name, "role": member.role.value, "has_pin": bool(member.pin_hash)}
    _store(work, store_id, member, audit.entry(by, "staff_added", member.staff_id, now, **facts))
    return member


def change(
    work: UnitOfWork, store_id: int, staff_id: str, wanted: Change, by: By, now: datetime
) -> StaffMember:
    """Other facts about somebody, another PIN, or both at once; another role or PIN ends their sessions.

    Raises:
        ProblemError: 404, not on the team; 409, nobody would be left who leads it; 422, the PIN is none.
    """
    team = _all(work, store_id)
    before = _member(team, staff_id)
    facts = {
        name: value
        for name in ("name", "initials", "role", "language")
        if (value := getattr(wanted, name)) is not None and value != getattr(before, name)
    }
    member = _with_pin(work, store_id, before.model_copy(update=facts), wanted.pin)
    entries = [audit.entry(by, "staff_changed", staff_id, now, **facts)] if facts else []
    if wanted.pin is not None:
        sessions.forgive(work, store_id, staff_id)
        entries.append(audit.entry(by, "pin_set", staff_id, now))
    if not entries:
        return before
    if member.role is not before.role:
        _check_led(team, member)
    if member.role is not before.role or wanted.pin is not None:
        sessions.end_of_staff(work, store_id, staff_id)
    _store(work, store_id, member, *entries)
    return member


def remove(work: UnitOfWork, store_id: int, staff_id: str, by: By, now: datetime) -> None:
    """Take somebody off the team: they are known by name, and sign in nowhere. Twice is no error.

    Raises:
        ProblemError: 404, they never were on the team; 409, nobody would be left who leads it.
    """
    team = _all(work, store_id)
    if staff_id in team and not team[staff_id].active:
        return
    gone = _member(team, staff_id).model_copy(update={"active": False, "pin_hash": ""})
    _check_led(team, gone)
    sessions.end_of_staff(work, store_id, staff_id)
    _store(work, store_id, gone, audit.entry(by, "staff_removed", staff_id, now, name=gone.name))


def _all(work: UnitOfWork, store_id: int) -> dict[str, StaffMember]:
    """Everybody by id; nobody else changes the team before the transaction ends."""
    return {each.staff_id: each for each in stores.staff_for_update(work, store_id)}


def _member(team: dict[str, StaffMember], staff_id: str) -> StaffMember:
    member = team.get(staff_id)
    if member is None or not member.active:
        raise ProblemError(404, "unknown_staff", "Not on the team", "Nobody on the team has that id.")
    return member


def _check_led(team: dict[str, StaffMember], changed: StaffMember) -> None:
    """Somebody who leads is left, or nobody led it before."""
    was_led = any(_leads(each) for each in team.values())
    after = team | {changed.staff_id: changed}
    if was_led and not any(_leads(each) for each in after.values()):
        raise ProblemError(
            409, "last_lead", "The last lead", "Nobody else leads this team. Make somebody a lead first."
        )


def _leads(member: StaffMember) -> bool:
    return member.active and member.role is Role.SHIFT_LEAD and bool(member.pin_hash)


def _with_pin(work: UnitOfWork, store_id: int, member: StaffMember, pin: str | None) -> StaffMember:
    if pin is None:
        return member
    check_pin(pin)
    pepper = stores.by_id(work.connection, store_id).pepper
    return member.model_copy(update={"pin_hash": hash_pin(pepper, pin)})


def _store(work: UnitOfWork, store_id: int, member: StaffMember, *entries: audit.Entry) -> None:
    """Keep somebody as they are now, log what was done, and tell the tablets."""
    version = stores.put_staff(work, store_id, member)
    for entry in entries:
        audit.append(work, store_id, entry)
    told = FeedEntry(ChangeKind.STAFF, member.staff_id, version, member.model_dump_json())
    feed.append(work, store_id, [told])
