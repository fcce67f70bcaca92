"""The short code that stands beside the pass, for typing: seven characters and a check character.

The alphabet has 31 characters: no 0, O, 1, I or L. The check character makes the weighted sum of all
eight values (weights 1 to 8) divisible by the prime 31, so that every single wrong character and every
swap of two characters is found (the principle of ISBN-10, ISO 2108).

The code is derived from a secret of the service and never stored: tables and tablets keep a keyed digest.
"""

import hashlib
import hmac
from uuid import UUID

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".replace("L", "")
LENGTH = 8
_BASE = len(ALPHABET)


def derive(secret: bytes, order_id: UUID) -> str:
    """The code of an order: eight characters, the last one a check character."""
    number = int.from_bytes(hmac.digest(secret, b"pickup-code" + order_id.bytes, hashlib.sha256), "big")
    values = []
    for _ in range(LENGTH - 1):
        number, value = divmod(number, _BASE)
        values.append(value)
    return "".join(ALPHABET[value] for value in [*values, _check_value(values)])


def normalise(typed: str) -> str | None:
    """What a person typed as the eight characters, or None where it cannot be a code.

    Case, blanks and hyphens do not matter; a slip of the finger is found by the check character.
    """
    code = "".join(typed.upper().replace("-", "").split())
    if len(code) != LENGTH or any(character not in ALPHABET for character in code):
        return None
    values = [ALPHABET.index(character) for character in code]
    return code if values[-1] == _check_value(values[:-1]) else None


def digest(pepper: bytes, code: str) -> str:
    """Keyed digest of a normalised code: 64 hexadecimal digits (HMAC-SHA-256, RFC 2104)."""
    return hmac.new(pepper, code.encode("ascii"), hashlib.sha256).hexdigest()


def grouped(code: str) -> str:
    """The code as people read it: `ABCD-EFGH`."""
    return f"{code[:4]}-{code[4:]}"


def _check_value(values: list[int]) -> int:
    total = sum(weight * value for weight, value in enumerate(values, start=1))
    return -total * pow(LENGTH, -1, _BASE) % _BASE
