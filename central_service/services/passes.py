"""Signing keys, pickup passes and typed codes: derived when they are needed, never stored."""

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from central_service.services import order_link
from central_service.storage import access
from central_service.storage.database import UnitOfWork
from central_service.storage.stores import Store
from pickup_domain import pickup_code
from pickup_domain.order import Order
from pickup_domain.pickup_pass import PickupPass, issue

_CODE_SECRET = "pickup-code"  # noqa: S105 - the secret's name
_VALID_AFTER_PROMISE = timedelta(days=30)


def ensure_keys(work: UnitOfWork, now: datetime) -> None:
    """Make the service's secrets and its first signing key where there are none."""
    if access.secret(work.connection, _CODE_SECRET) is None:
        access.add_secret(work, _CODE_SECRET, secrets.token_hex(32))
    order_link.ensure_secret(work)
    if not access.pass_keys(work.connection):
        rotate(work, now)


def rotate(work: UnitOfWork, now: datetime) -> int:
    """A new key signs from now on; the earlier ones go on being valid. Returns its id."""
    taken = {key.key_id for key in access.pass_keys(work.connection)}
    key_id = next(number for number in range(1, 256) if number not in taken)
    private = Ed25519PrivateKey.generate()
    key = access.SigningKey(
        key_id, private.private_bytes_raw().hex(), private.public_key().public_bytes_raw().hex()
    )
    access.add_pass_key(work, key, now)
    return key_id


def pass_text(connection: Connection, store: Store, order: Order) -> str:
    """The signed text of an order's pass."""
    key = access.pass_keys(connection)[0]
    content = PickupPass(
        key_id=key.key_id,
        store_number=store.store_id,
        expires_at=order.promise.end + timedelta(hours=order.policy.hold_hours) + _VALID_AFTER_PROMISE,
        order_id=order.order_id,
    )
    return issue(content, Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key.private_key)))


def typed_code(connection: Connection, order_id: UUID) -> str:
    """The eight characters that stand beside the pass."""
    secret = access.secret(connection, _CODE_SECRET)
    if secret is None:
        raise LookupError("the service has no secret yet; it is made at its first start")
    return pickup_code.derive(bytes.fromhex(secret), order_id)


def derived_key(connection: Connection, purpose: str) -> bytes:
    """32 bytes for one purpose only, out of the service's secret."""
    secret = access.secret(connection, _CODE_SECRET)
    if secret is None:
        raise LookupError("the service has no secret yet; it is made at its first start")
    return hmac.new(bytes.fromhex(secret), purpose.encode(), hashlib.sha256).digest()
