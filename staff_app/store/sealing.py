"""What waits in the outbox is sealed: whoever has the tablet's file without its keyring cannot read it.

Number, order and kind of a command stay readable, so that what is damaged can be named; everything that
somebody chose, typed or signed is in its arguments. The key comes from the pepper of the store, which the
service tells again when a tablet is enrolled anew: a keyring that was lost takes no command along.
"""

import json
import os
from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection, Engine

from pickup_domain.upcasting import SEALED, SealedCommandError

_OPTION = "seal"
_NONCE_BYTES = 12
"""Random; NIST SP 800-38D, 8.3 allows 2^32 of them under one key."""


class Seal:
    """Closes and opens arguments with AES-256-GCM; the rest of the command is authenticated with them.

    Args:
        secret: From the keyring; the key is HKDF-SHA-256 of it (RFC 5869).
    """

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._cipher = AESGCM(HKDF(SHA256(), 32, salt=None, info=b"counterhand outbox").derive(secret))

    def is_of(self, secret: bytes) -> bool:
        """Whether it was made from this secret."""
        return self._secret == secret

    def close(self, body: str) -> str:
        """The body of a command with its arguments sealed."""
        command = json.loads(body)
        nonce, args = os.urandom(_NONCE_BYTES), json.dumps(command.pop("args"), ensure_ascii=False)
        closed = self._cipher.encrypt(nonce, args.encode(), _rest(command))
        return json.dumps(
            command | {"args": {SEALED: b64encode(nonce + closed).decode()}}, ensure_ascii=False
        )

    def open(self, body: str) -> str:
        """The body as it was; one that was never sealed, of an older app, as it is.

        Raises:
            SealedCommandError: It was sealed with another key.
        """
        try:
            command = json.loads(body)
            args = command.pop("args")
            if set(args) != {SEALED}:
                return body
            closed = b64decode(args[SEALED])
            opened = self._cipher.decrypt(closed[:_NONCE_BYTES], closed[_NONCE_BYTES:], _rest(command))
        except InvalidTag as error:
            raise SealedCommandError("another key") from error
        except (ValueError, TypeError, LookupError, AttributeError):
            return body  # whoever reads it finds that it is no command
        return json.dumps(command | {"args": json.loads(opened)}, ensure_ascii=False)

    def opens(self, body: str) -> bool:
        """Whether it was sealed with this key, or never."""
        try:
            self.open(body)
        except SealedCommandError:
            return False
        return True


def sealed_with(engine: Engine, seal: Seal) -> Engine:
    """The engine whose connections read and write the outbox with this seal."""
    return engine.execution_options(**{_OPTION: seal})


def of(connection: Connection) -> Seal:
    """The seal of a connection."""
    seal: Seal = connection.get_execution_options()[_OPTION]
    return seal


def _rest(command: dict[str, object]) -> bytes:
    return json.dumps(command, sort_keys=True).encode()
