"""Which engine a database URL means."""

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from central_service.errors import SetupError
from central_service.storage.database import Database
from central_service.storage.embedded import EmbeddedDatabase

_POOL_SIZE = 10
_POSTGRES = frozenset({"postgres", "postgresql", "postgresql+psycopg"})


def is_shared(url: str) -> bool:
    """True for an engine that several processes may use at once.

    Raises:
        SetupError: It is no URL, or of an engine that the service does not speak.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise SetupError(
            f"{url!r} is no database URL. Use sqlite:////path/to/file or postgresql://user@host/name."
        ) from error
    if parsed.drivername in _POSTGRES:
        return True
    if parsed.get_backend_name() != "sqlite":
        raise SetupError(
            f"The service does not speak {parsed.drivername}. Use sqlite:////path or postgresql://user@host/name."
        )
    if not parsed.database or parsed.database == ":memory:":
        raise SetupError("A database in memory is lost at the end. Name a file: sqlite:////path/to/file.")
    return False


def open_database(url: str, pool_size: int = _POOL_SIZE, pooler_url: str = "") -> Database:
    """A database of either engine; nothing is asked of it yet.

    Args:
        url: `sqlite:////path` or `postgresql://user:password@host/name`.
        pool_size: The most connections to a server; a file has its own rule.
        pooler_url: A pooler in front of the server, such as pgbouncer with `pool_mode = transaction`.

    Raises:
        SetupError: The URL cannot be used.
    """
    if not is_shared(url):
        if pooler_url:
            raise SetupError("A SQLite file has no pooler. Leave --pooler out, or use PostgreSQL.")
        return EmbeddedDatabase(url)
    from central_service.storage.postgres import PostgresDatabase  # not everybody has the driver

    if pooler_url and not is_shared(pooler_url):
        raise SetupError("A pooler stands in front of PostgreSQL. Give --pooler a postgresql:// URL.")
    return PostgresDatabase(_with_driver(url), pool_size, _with_driver(pooler_url) if pooler_url else None)


def _with_driver(url: str) -> URL:
    return make_url(url).set(drivername="postgresql+psycopg")
