"""The unguessable link to an order's page: the order's id and a keyed digest of it; nothing is stored."""

import base64
import binascii
import hashlib
import hmac
import secrets
from uuid import UUID

from sqlalchemy import Connection

from central_service.storage import access, orders
from central_service.storage.database import UnitOfWork

_SECRET = "order-page"  # noqa: S105 - the secret's name
_ID_BYTES = 16
_DIGEST_BYTES = 11
"""88 bits: nobody guesses one over a network, and the whole fits 36 characters."""
_LENGTH = 36


def ensure_secret(work: UnitOfWork) -> None:
    """Make the secret where there is none."""
    if access.secret(work.connection, _SECRET) is None:
        access.add_secret(work, _SECRET, secrets.token_hex(32))


def token(connection: Connection, order_id: UUID) -> str:
    """The part of the address that names an order: 36 characters of base64url (RFC 4648)."""
    return _written(order_id.bytes + _digest(connection, order_id))


def path(connection: Connection, order_id: UUID) -> str:
    """The address of an order's page, from the service's root."""
    return f"/o/{token(connection, order_id)}"


def order_of(connection: Connection, given: str) -> tuple[int, UUID] | None:
    """Store and order that a token names; None where it is not genuine or the order is gone."""
    if len(given) != _LENGTH or not given.isascii():
        return None
    try:
        content = base64.urlsafe_b64decode(given)
    except binascii.Error:
        return None
    # Foreign characters are skipped by the decoder: one order has one address.
    if _written(content) != given:
        return None
    order_id = UUID(bytes=content[:_ID_BYTES])
    if not hmac.compare_digest(content[_ID_BYTES:], _digest(connection, order_id)):
        return None
    store_id = orders.store_with(connection, order_id)
    return None if store_id is None else (store_id, order_id)


def _written(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode("ascii").rstrip("=")


def _digest(connection: Connection, order_id: UUID) -> bytes:
    secret = access.secret(connection, _SECRET)
    if secret is None:
        raise LookupError("the service has no secret yet; it is made at its first start")
    made = hmac.digest(bytes.fromhex(secret), b"order page" + order_id.bytes, hashlib.sha256)
    return made[:_DIGEST_BYTES]
