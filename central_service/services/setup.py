"""Bringing a store into being: the place, its people, its products, and the keys of its storefront."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime

from argon2 import PasswordHasher, profiles
from sqlalchemy import Connection
from uuid_utils.compat import uuid7

from central_service.promises.locations import StockDefaults
from central_service.promises.plan import PickupCalendar
from central_service.services import passes
from central_service.services.clock import utc_now
from central_service.services.enrolment import digest
from central_service.services.store_state import reference_entries
from central_service.storage import access, audit, feed, stock, stores
from central_service.storage.database import UnitOfWork
from pickup_domain.order import Role
from pickup_domain.store import Location, Product, StaffMember

PIN_HASHING = profiles.RFC_9106_LOW_MEMORY
"""How much it costs to try a PIN."""


@dataclass(frozen=True, slots=True)
class NewStaff:
    """Somebody to add, with the PIN they will sign in with."""

    staff_id: str
    name: str
    initials: str
    role: Role
    language: str
    pin: str


def hash_pin(pepper: bytes, pin: str) -> str:
    """Argon2id (RFC 9106) over HMAC-SHA-256(pepper, PIN) in hexadecimal."""
    return PasswordHasher.from_parameters(PIN_HASHING).hash(
        hmac.new(pepper, pin.encode(), hashlib.sha256).hexdigest()
    )


def add_store(
    work: UnitOfWork,
    location: Location,
    calendar: PickupCalendar,
    people: list[NewStaff],
    products: list[Product],
    now: datetime,
    stock_defaults: StockDefaults | None = None,
) -> None:
    """A new store with its first feed rows."""
    passes.ensure_keys(work, now)
    pepper = secrets.token_bytes(32)
    stores.add(work, location, calendar, stock_defaults or StockDefaults(), pepper)
    for person in people:
        member = StaffMember(
            staff_id=person.staff_id,
            name=person.name,
            initials=person.initials,
            role=person.role,
            language=person.language,
            pin_hash=hash_pin(pepper, person.pin),
        )
        stores.add_staff(work, location.number, member)
    for product in products:
        stock.add(work, location.number, product)
    feed.create(work, location.number, new_epoch())
    feed.append(work, location.number, reference_entries(work.connection, location.number, now))
    for person in people:
        facts = {"name": person.name, "role": person.role.value, "has_pin": True}
        entry = audit.entry(audit.COMMAND_LINE, "staff_added", person.staff_id, now, **facts)
        audit.append(work, location.number, entry)


def begin_anew(work: UnitOfWork) -> int:
    """After a restore: another epoch for every store, so that no tablet reads on where it was; how many."""
    store_ids = stores.ids(work.connection)
    for store_id in store_ids:
        feed.begin_anew(work, store_id, new_epoch())
    return len(store_ids)


def new_epoch() -> str:
    """A name that no feed had before."""
    return secrets.token_hex(8)


def add_admin(work: UnitOfWork, name: str, now: datetime | None = None) -> str:
    """Let somebody configure the service; their key is shown this once and kept hashed."""
    key, admin_id = "ad_" + secrets.token_urlsafe(32), str(uuid7())
    access.add_admin(work, admin_id, digest(key), name)
    _note(work, "admin_key_made", admin_id, name, now)
    return key


def has_storefront(connection: Connection, storefront_id: str) -> bool:
    """Whether a storefront of that id was let in."""
    return access.has_storefront(connection, storefront_id)


def add_storefront(work: UnitOfWork, storefront_id: str, name: str, now: datetime | None = None) -> str:
    """Let a storefront in; its key is shown this once and kept hashed."""
    key = "sf_" + secrets.token_urlsafe(32)
    access.add_storefront(work, storefront_id, digest(key), name)
    _note(work, "storefront_key_made", storefront_id, name, now)
    return key


def _note(work: UnitOfWork, act: str, subject: str, name: str, now: datetime | None) -> None:
    entry = audit.entry(audit.COMMAND_LINE, act, subject, now or utc_now(), name=name)
    audit.append(work, audit.SERVICE, entry)
