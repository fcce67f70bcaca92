"""Brings a database to this version's schema, or says why not."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

from central_service.errors import SetupError

_SCRIPTS = Path(__file__).resolve().parent.parent / "migrations"


def alembic_config(connection: Connection) -> Config:
    """Alembic's configuration for one connection; there is no file to find."""
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine) -> str:
    """Upgrade to the newest revision and name it.

    Raises:
        SetupError: The database was written by a newer version.
    """
    with engine.connect() as connection, connection.begin():
        config = alembic_config(connection)
        scripts = ScriptDirectory.from_config(config)
        current = MigrationContext.configure(connection).get_current_revision()
        try:
            if current is not None:
                scripts.get_revision(current)
            command.upgrade(config, "head")
        except CommandError as error:
            raise SetupError(
                f"This database has schema {current}, which is newer than this version. "
                "Install that version, or use another database."
            ) from error
        return str(scripts.get_current_head())
