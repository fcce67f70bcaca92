"""The pickup pass: a signed text in the customer's QR that a tablet checks without a network.

Layout, before base32 without padding and behind the prefix `P1:` (144 characters in all):
version (1 byte), key id (1), store number (2, big endian), expiry (4, Unix seconds), order id (16),
Ed25519 signature over the 24 bytes before it (64, RFC 8032). There is no personal data in it.
"""

import base64
import binascii
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

PREFIX = "P1:"
_VERSION = 1
_HEAD = struct.Struct(">BBHI16s")
_SIGNATURE_BYTES = 64
_TEXT_LENGTH = len(PREFIX) + 141


@dataclass(frozen=True, slots=True)
class PickupPass:
    """What a genuine pass says."""

    key_id: int
    """1-255: which signing key."""
    store_number: int
    """1-65535."""
    expires_at: datetime
    """UTC, whole seconds."""
    order_id: UUID


class PassProblem(StrEnum):
    """Why a text is not a good pass for this store now."""

    NOT_A_PASS = "not_a_pass"  # noqa: S105 - the pickup pass, not a password
    DAMAGED = "damaged"
    UNKNOWN_KEY = "unknown_key"
    FORGED = "forged"
    EXPIRED = "expired"
    OTHER_STORE = "other_store"


@dataclass(frozen=True, slots=True)
class PassRefused:
    """A text that was refused; the pass it claims to be where the signature was genuine."""

    problem: PassProblem
    claimed: PickupPass | None = None


def issue(content: PickupPass, key: Ed25519PrivateKey) -> str:
    """Sign a pass.

    Raises:
        ValueError: A field does not fit its width.
    """
    try:
        head = _HEAD.pack(
            _VERSION,
            content.key_id,
            content.store_number,
            int(content.expires_at.timestamp()),
            content.order_id.bytes,
        )
    except struct.error as error:
        raise ValueError(f"a pass cannot hold this: {error}") from error
    return PREFIX + _encode(head + key.sign(head))


def verify(
    text: str, keys: Mapping[int, bytes], store_number: int, now: datetime
) -> PickupPass | PassRefused:
    """Check a scanned text against the public keys known here.

    The signature is checked before anything in it is believed; only then store and expiry. That it is
    genuine does not say that it is unused: that is the order's state.

    Args:
        text: What the scanner read; upper or lower case, surrounding blanks allowed.
        keys: Raw 32-byte Ed25519 public keys by key id; several are valid at once while keys rotate.
        store_number: This store's number.
        now: Aware time.
    """
    text = text.strip().upper()
    if not text.startswith(PREFIX):
        return PassRefused(PassProblem.NOT_A_PASS)
    raw = _decode(text)
    if raw is None:
        return PassRefused(PassProblem.DAMAGED)
    head, signature = raw[: _HEAD.size], raw[_HEAD.size :]
    version, key_id, store, expiry, order = _HEAD.unpack(head)
    if version != _VERSION:
        return PassRefused(PassProblem.DAMAGED)
    if key_id not in keys:
        return PassRefused(PassProblem.UNKNOWN_KEY)
    try:
        Ed25519PublicKey.from_public_bytes(keys[key_id]).verify(signature, head)
    except (InvalidSignature, ValueError):
        return PassRefused(PassProblem.FORGED)
    shown = PickupPass(key_id, store, datetime.fromtimestamp(expiry, UTC), UUID(bytes=order))
    if store != store_number:
        return PassRefused(PassProblem.OTHER_STORE, shown)
    if now >= shown.expires_at:
        return PassRefused(PassProblem.EXPIRED, shown)
    return shown


def _decode(text: str) -> bytes | None:
    if len(text) != _TEXT_LENGTH:
        return None
    body = text.removeprefix(PREFIX)
    try:
        raw = base64.b32decode(body + "=" * (-len(body) % 8))
    except (binascii.Error, ValueError):
        return None
    # The last character has a bit to spare; only one way of writing a pass is a pass.
    if len(raw) != _HEAD.size + _SIGNATURE_BYTES or _encode(raw) != body:
        return None
    return raw


def _encode(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").rstrip("=")
