"""What thousands of tests would each do anew, and none of them looks at, is done once in a process."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import certifi
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from sqlalchemy import Connection, Engine, event


class _Compiled(dict[tuple[object, ...], object]):
    """Compiled statements, by the kind of database and not by the database."""

    def get(self, key: tuple[object, ...], default: object = None) -> object:
        """What was compiled for any database of this kind."""
        return super().get(_of_any(key), default)

    def __setitem__(self, key: tuple[object, ...], compiled: object) -> None:
        super().__setitem__(_of_any(key), compiled)


_COMPILED = _Compiled()


def compile_once() -> None:
    """Each test has databases of its own; SQLAlchemy would compile each statement for each of them."""
    event.listen(Engine, "engine_connect", _on_connected)


def trust_little(folder: Path) -> None:
    """No test asks the Internet: reading the world's authorities takes a client longer than its requests."""
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "nobody")])
    begin = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, begin, begin + timedelta(days=2))
    file = folder / "authorities.pem"
    file.write_bytes(made.sign(key, None).public_bytes(Encoding.PEM))
    certifi.where = lambda: str(file)


def _on_connected(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_COMPILED)


def _of_any(key: tuple[object, ...]) -> tuple[object, ...]:
    dialect, *statement = key
    return (type(dialect), *statement)
