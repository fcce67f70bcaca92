"""Who may talk to the service: storefront keys, enrolment codes, devices; and what was answered before."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.forgetting import forget_some
from central_service.storage.tables import (
    AdminKeyRow,
    DeviceRow,
    EnrolCodeRow,
    IdempotencyRow,
    LedgerRow,
    LocationRow,
    PassKeyRow,
    SecretRow,
    StoreCounterRow,
    StorefrontRow,
)
from pickup_domain.store import StaffMember
from pickup_domain.sync import CommandResult

# Built once: putting a statement together costs more than SQLite takes to run it.
_DEVICES = DeviceRow.__table__  # type: ignore[attr-defined]
_LEDGER = LedgerRow.__table__  # type: ignore[attr-defined]
_STORES = LocationRow.__table__  # type: ignore[attr-defined]
_COUNTERS = StoreCounterRow.__table__  # type: ignore[attr-defined]
_WITH_STORE = (
    select(_DEVICES, _STORES.c.code, _COUNTERS.c.epoch)
    .join(_STORES, _STORES.c.store_id == _DEVICES.c.store_id)
    .join(_COUNTERS, _COUNTERS.c.store_id == _DEVICES.c.store_id)
)
_DEVICE = _WITH_STORE.where(_DEVICES.c.token_hash == bindparam("token_hash"))
_DEVICE_WITH = _WITH_STORE.where(_DEVICES.c.device_id == bindparam("device_id"))
_SEEN_EVERY = timedelta(minutes=1)
_SEEN_AGAIN = timedelta(seconds=5)
_DECIDED = (
    select(_DEVICES.c.pruned_through_seq, _LEDGER.c.body_hash, _LEDGER.c.result)
    .outerjoin(
        _LEDGER,
        (_LEDGER.c.store_id == _DEVICES.c.store_id) & (_LEDGER.c.command_id == bindparam("command_id")),
    )
    .where(_DEVICES.c.store_id == bindparam("store_id"), _DEVICES.c.device_id == bindparam("device_id"))
)
_DECIDE = insert(_LEDGER)
_OF_DEVICE = (_LEDGER.c.store_id == bindparam("store_id")) & (_LEDGER.c.device_id == bindparam("device_id"))
_HEARD = select(
    _DEVICES.c.pruned_through_seq,
    select(func.max(_LEDGER.c.seq)).where(_OF_DEVICE).scalar_subquery(),
).where(_DEVICES.c.store_id == bindparam("store_id"), _DEVICES.c.device_id == bindparam("device_id"))


@dataclass(frozen=True, slots=True)
class Storefront:
    """A storefront that showed its key."""

    storefront_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Admin:
    """Somebody who may configure the service, by their key."""

    admin_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Seen:
    """When a tablet called, and what it told of itself."""

    at: datetime | None = None
    app_version: str = ""
    unsent: int | None = None
    """Commands in its outbox; None: it said nothing."""

    def is_news(self, later: "Seen") -> bool:
        """Whether a later call is worth a write: something new now and then, or a minute has passed."""
        if self.at is None or later.at is None:
            return True
        passed = later.at - self.at
        is_other = later.app_version not in ("", self.app_version) or later.unsent not in (None, self.unsent)
        return passed >= _SEEN_EVERY or (is_other and passed >= _SEEN_AGAIN)


@dataclass(frozen=True, slots=True)
class Device:
    """A tablet that showed its token."""

    store_id: int
    store_code: str
    device_id: str
    name: str
    revoked: bool
    seen: Seen = field(default=Seen(), compare=False)
    """When it called before."""
    token_hash: str = ""
    epoch: str = ""
    """Of the store's feed when it was let in."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the store, signed in on one of its tablets."""

    device: Device
    member: StaffMember
    session_hash: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """What the ledger says of a command."""

    pruned_through: int
    """Up to which of its tablet's numbers the ledger may have forgotten."""
    body_hash: str = ""
    result: CommandResult | None = None
    """None: it is not there."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a key was answered with."""

    body_hash: str
    store_id: int
    order_id: str


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A pass key; hexadecimal."""

    key_id: int
    private_key: str
    public_key: str


def add_admin(work: UnitOfWork, admin_id: str, key_hash: str, name: str) -> None:
    """Let somebody configure the service."""
    work.connection.execute(insert(AdminKeyRow).values(admin_id=admin_id, key_hash=key_hash, name=name))


def admin(connection: Connection, key_hash: str) -> Admin | None:
    """Whose key this is."""
    row = connection.execute(
        select(col(AdminKeyRow.admin_id), col(AdminKeyRow.name)).where(col(AdminKeyRow.key_hash) == key_hash)
    ).one_or_none()
    return None if row is None else Admin(row.admin_id, row.name)


def has_storefront(connection: Connection, storefront_id: str) -> bool:
    """Whether there is a storefront of that id."""
    query = select(col(StorefrontRow.name)).where(col(StorefrontRow.storefront_id) == storefront_id)
    return connection.execute(query).one_or_none() is not None


def add_storefront(work: UnitOfWork, storefront_id: str, key_hash: str, name: str) -> None:
    """Let a storefront in."""
    work.connection.execute(
        insert(StorefrontRow).values(storefront_id=storefront_id, key_hash=key_hash, name=name)
    )


def storefront(connection: Connection, key_hash: str) -> Storefront | None:
    """Whose key this is."""
    row = connection.execute(
        select(col(StorefrontRow.storefront_id), col(StorefrontRow.name)).where(
            col(StorefrontRow.key_hash) == key_hash
        )
    ).one_or_none()
    return None if row is None else Storefront(row[0], row[1])


def add_enrol_code(work: UnitOfWork, code_hash: str, store_id: int, expires_at: datetime) -> None:
    """Remember a one-time code."""
    work.connection.execute(
        insert(EnrolCodeRow).values(code_hash=code_hash, store_id=store_id, expires_at=expires_at)
    )


def use_enrol_code(work: UnitOfWork, code_hash: str, now: datetime) -> int | None:
    """Use up a code; the store it is for, None where it is unknown, used or over."""
    found: int | None = work.connection.execute(
        update(EnrolCodeRow)
        .where(
            col(EnrolCodeRow.code_hash) == code_hash,
            col(EnrolCodeRow.used_at).is_(None),
            col(EnrolCodeRow.expires_at) > now,
        )
        .values(used_at=now)
        .returning(col(EnrolCodeRow.store_id))
    ).scalar_one_or_none()
    return found


def add_device(
    work: UnitOfWork, store_id: int, device_id: str, name: str, token_hash: str, now: datetime
) -> None:
    """Enrol a tablet."""
    work.connection.execute(
        insert(DeviceRow).values(
            store_id=store_id,
            device_id=device_id,
            name=name,
            token_hash=token_hash,
            enrolled_at=now,
            pruned_through_seq=0,
        )
    )


def enrol_again(
    work: UnitOfWork,
    store_id: int,
    device_id: str,
    former_hash: str,
    name: str,
    token_hash: str,
    now: datetime,
) -> bool:
    """Let a tablet back in under its id, which keeps the marks of what it sent; its former token ends.

    False where the store has none of that id that is locked out, or whose token has that hash.
    """
    result = work.connection.execute(
        update(DeviceRow)
        .where(
            col(DeviceRow.store_id) == store_id,
            col(DeviceRow.device_id) == device_id,
            col(DeviceRow.revoked_at).is_not(None) | (col(DeviceRow.token_hash) == former_hash),
        )
        .values(
            name=name,
            token_hash=token_hash,
            enrolled_at=now,
            revoked_at=None,
            last_seen_at=None,
            app_version="",
            unsent=None,
        )
    )
    return result.rowcount == 1


def device(connection: Connection, token_hash: str) -> Device | None:
    """Whose token this is."""
    return _device(connection.execute(_DEVICE, {"token_hash": token_hash}).one_or_none())


def device_with(connection: Connection, device_id: str) -> Device | None:
    """The tablet of that id, of whichever store, also where it was locked out."""
    return _device(connection.execute(_DEVICE_WITH, {"device_id": device_id}).one_or_none())


def _device(row: Row[Any] | None) -> Device | None:
    if row is None:
        return None
    seen = Seen(row.last_seen_at, row.app_version, row.unsent)
    is_revoked = row.revoked_at is not None
    return Device(
        row.store_id, row.code, row.device_id, row.name, is_revoked, seen, row.token_hash, row.epoch
    )


def is_revoked(connection: Connection, store_id: int, device_id: str) -> bool:
    """Whether there is a tablet of that id that was locked out by now."""
    query = select(_DEVICES.c.revoked_at).where(
        _DEVICES.c.store_id == store_id, _DEVICES.c.device_id == device_id
    )
    return connection.execute(query).scalar_one_or_none() is not None


def note_seen(work: UnitOfWork, store_id: int, device_id: str, told: Seen) -> None:
    """Keep when a tablet called and what it told; what it does not tell stays as it was."""
    values: dict[str, object] = {"last_seen_at": told.at}
    if told.app_version:
        values["app_version"] = told.app_version
    if told.unsent is not None:
        values["unsent"] = told.unsent
    work.connection.execute(
        update(DeviceRow)
        .where(col(DeviceRow.store_id) == store_id, col(DeviceRow.device_id) == device_id)
        .values(**values)
    )


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A tablet as leads see it."""

    device_id: str
    name: str
    enrolled_at: datetime
    revoked_at: datetime | None
    seen: Seen


def devices(connection: Connection, store_id: int) -> list[Enrolled]:
    """A store's tablets, also those that were locked out, newest first."""
    rows = connection.execute(
        select(_DEVICES).where(_DEVICES.c.store_id == store_id).order_by(_DEVICES.c.enrolled_at.desc())
    )
    return [
        Enrolled(
            row.device_id,
            row.name,
            row.enrolled_at,
            row.revoked_at,
            Seen(row.last_seen_at, row.app_version, row.unsent),
        )
        for row in rows
    ]


def revoke_device(work: UnitOfWork, store_id: int, device_id: str, now: datetime) -> bool:
    """Lock a tablet out; False where there is none of that id that is not locked out already."""
    result = work.connection.execute(
        update(DeviceRow)
        .where(
            col(DeviceRow.store_id) == store_id,
            col(DeviceRow.device_id) == device_id,
            col(DeviceRow.revoked_at).is_(None),
        )
        .values(revoked_at=now)
    )
    return result.rowcount == 1


def decided(connection: Connection, device: Device, command_id: str) -> Decided:
    """What the ledger says of a tablet's command; what it forgot and how far are read at one moment."""
    which = {"store_id": device.store_id, "device_id": device.device_id, "command_id": command_id}
    pruned_through, body_hash, result = connection.execute(_DECIDED, which).one()
    known = None if result is None else CommandResult.model_validate_json(result)
    return Decided(pruned_through, body_hash or "", known)


def heard_from(connection: Connection, store_id: int, device_id: str) -> int:
    """The highest of a tablet's numbers that was ever decided, whether the ledger still knows it or not."""
    pruned_through, latest = connection.execute(_HEARD, {"store_id": store_id, "device_id": device_id}).one()
    return int(max(pruned_through, latest or 0))


def write_ledger(
    work: UnitOfWork,
    store_id: int,
    device_id: str,
    seq: int,
    body_hash: str,
    result: CommandResult,
    at: datetime,
) -> None:
    """Remember the one result of a command."""
    row = {
        "store_id": store_id,
        "command_id": str(result.id),
        "device_id": device_id,
        "seq": seq,
        "body_hash": body_hash,
        "result": result.model_dump_json(),
        "at": at,
    }
    work.connection.execute(_DECIDE, row)


def forget_ledger(work: UnitOfWork, store_id: int, device_id: str, before: datetime, at_most: int) -> int:
    """Remove a tablet's oldest results up to the first that is younger; returns how many."""
    of_device = (_LEDGER.c.store_id == store_id) & (_LEDGER.c.device_id == device_id)
    oldest = work.connection.execute(
        select(_LEDGER.c.seq, _LEDGER.c.at).where(of_device).order_by(_LEDGER.c.seq).limit(at_most)
    ).all()
    over = list(takewhile(lambda row: row.at < before, oldest))
    if not over:
        return 0
    # The mark never goes back, though another process that forgot at the same time has come further.
    last = over[-1].seq
    work.connection.execute(
        update(_DEVICES)
        .where(
            _DEVICES.c.store_id == store_id,
            _DEVICES.c.device_id == device_id,
            _DEVICES.c.pruned_through_seq < last,
        )
        .values(pruned_through_seq=last)
    )
    work.connection.execute(delete(_LEDGER).where(of_device, _LEDGER.c.seq <= last))
    return len(over)


def devices_to_forget(connection: Connection, before: datetime) -> list[tuple[int, str]]:
    """Store and id of every tablet, revoked ones too, whose oldest result is older than that."""
    oldest = (
        select(_LEDGER.c.at)
        .where(_LEDGER.c.store_id == _DEVICES.c.store_id, _LEDGER.c.device_id == _DEVICES.c.device_id)
        .order_by(_LEDGER.c.seq)
        .limit(1)
        .scalar_subquery()
    )
    rows = connection.execute(select(_DEVICES.c.store_id, _DEVICES.c.device_id).where(oldest < before))
    return [(int(row.store_id), str(row.device_id)) for row in rows]


def remembered(connection: Connection, storefront_id: str, key: str) -> Remembered | None:
    """What an idempotency key was answered with before."""
    row = connection.execute(
        select(
            col(IdempotencyRow.body_hash), col(IdempotencyRow.store_id), col(IdempotencyRow.order_id)
        ).where(col(IdempotencyRow.storefront_id) == storefront_id, col(IdempotencyRow.key) == key)
    ).one_or_none()
    return None if row is None else Remembered(row[0], row[1], row[2])


def forget_answers(work: UnitOfWork, before: datetime, at_most: int) -> int:
    """Forget what keys were answered with long ago; returns how many, `at_most` at once."""
    return forget_some(work, IdempotencyRow, col(IdempotencyRow.at) < before, at_most)


def remember(work: UnitOfWork, storefront_id: str, key: str, answer: Remembered, at: datetime) -> None:
    """Remember what an idempotency key was answered with."""
    work.connection.execute(
        insert(IdempotencyRow).values(
            storefront_id=storefront_id,
            key=key,
            body_hash=answer.body_hash,
            order_id=answer.order_id,
            store_id=answer.store_id,
            at=at,
        )
    )


def secret(connection: Connection, name: str) -> str | None:
    """A secret of the service."""
    found: str | None = connection.execute(
        select(col(SecretRow.value)).where(col(SecretRow.name) == name)
    ).scalar_one_or_none()
    return found


def add_secret(work: UnitOfWork, name: str, value: str) -> None:
    """Keep a new secret."""
    work.connection.execute(insert(SecretRow).values(name=name, value=value))


def pass_keys(connection: Connection) -> list[SigningKey]:
    """Keys that passes are checked with, newest first; the first one signs."""
    rows = connection.execute(
        select(col(PassKeyRow.key_id), col(PassKeyRow.private_key), col(PassKeyRow.public_key))
        .where(col(PassKeyRow.retired_at).is_(None))
        .order_by(col(PassKeyRow.created_at).desc(), col(PassKeyRow.key_id).desc())
    )
    return [SigningKey(*row) for row in rows]


def add_pass_key(work: UnitOfWork, key: SigningKey, now: datetime) -> None:
    """Keep a new signing key."""
    work.connection.execute(
        insert(PassKeyRow).values(
            key_id=key.key_id, private_key=key.private_key, public_key=key.public_key, created_at=now
        )
    )
