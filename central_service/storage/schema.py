"""Brings a database to this version's schema, or says why not."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from central_service.errors import SetupError

_SCRIPTS = Path(__file__).resolve().parent.parent / "migrations"
_MIGRATION_LOCK = 0x636F_756E_7465_7268
"""Any number that nobody else uses: processes that start at once migrate one after the other."""


def alembic_config(connection: Connection) -> Config:
    """Alembic's configuration for one connection; there is no file to find."""
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine) -> str:
    """Upgrade to the newest revision and name it.

    Raises:
        SetupError: The database cannot be reached, or was written by a newer version.
    """
    try:
        with engine.connect() as connection, connection.begin():
            return _upgrade(connection)
    except OperationalError as error:
        raise SetupError(
            f"The database cannot be used: {error.orig}. Check --database, and that its server is running."
        ) from error


def is_current(connection: Connection) -> bool:
    """True where the database has exactly this version's schema."""
    return MigrationContext.configure(connection).get_current_revision() == _scripts().get_current_head()


@cache
def _scripts() -> ScriptDirectory:
    """Every revision, read once in a process."""
    return ScriptDirectory(str(_SCRIPTS))


def _upgrade(connection: Connection) -> str:
    if connection.dialect.name == "postgresql":
        for limit in ("statement_timeout", "lock_timeout"):
            connection.execute(text(f"SET LOCAL {limit} = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
    newest = str(_scripts().get_current_head())
    current = MigrationContext.configure(connection).get_current_revision()
    if current == newest:
        return newest
    try:
        if current is not None:
            _scripts().get_revision(current)
        command.upgrade(alembic_config(connection), "head")
    except CommandError as error:
        raise SetupError(
            f"This database has schema {current}, which is newer than this version. "
            "Install that version, or use another database."
        ) from error
    return newest
