"""The schema's versions, `major.minor`: a file is copied before it is changed.

A minor step only adds, so that an older app of the same major still works; an app refuses a newer major.
Views are not migrated: they are folded anew (`views.rebuild`) whenever their shape has changed.
"""

import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, Engine

from staff_app.errors import StorageError
from staff_app.store import meta
from staff_app.store.database import connect, create_private, explained
from staff_app.store.tables import SCHEMA_MAJOR, SCHEMA_MINOR, Table

Version = tuple[int, int]
CURRENT: Version = (SCHEMA_MAJOR, SCHEMA_MINOR)

_STEPS: tuple[tuple[Version, tuple[str, ...]], ...] = (
    (
        (1, 1),
        (
            "ALTER TABLE incident ADD COLUMN own INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE bag_index ADD COLUMN shelf VARCHAR NOT NULL DEFAULT ''",
            "CREATE INDEX ix_bag_order ON bag_index (order_id)",
            "CREATE TABLE product_code (code VARCHAR NOT NULL, sku VARCHAR NOT NULL, PRIMARY KEY (code))",
            "CREATE INDEX ix_product_sku ON product_code (sku)",
        ),
    ),
)
"""What each version added, oldest first. A released step is never edited."""


def create(path: Path) -> Engine:
    """A new file of this version's schema."""
    create_private(path)
    with explained():
        engine = connect(path)
        with engine.begin() as connection:
            Table.metadata.create_all(connection)
            _stamp(connection)
    return engine


def bring_up(path: Path) -> tuple[Engine, Path | None]:
    """Open an existing file, changed to this version's schema where it is older.

    Returns:
        The connection, and the copy that was made before the change (None where nothing was changed).

    Raises:
        StorageError: A newer app wrote the file; it is left as it is.
    """
    with explained():
        found = _version_of(path)
    if found is None:
        return create(path), None
    if found[0] > SCHEMA_MAJOR:
        raise StorageError(
            "App too old",
            f"The database {path.name} was written by a newer version of this app.",
            "Update the app; nothing in the database was changed.",
        )
    with explained():
        copy = _copy(path, found) if found < CURRENT else None
        engine = connect(path)
        if copy is not None:
            with engine.begin() as connection:
                _change(connection, _since(found))
    return engine, copy


def _since(found: Version) -> list[str]:
    return [statement for version, statements in _STEPS if version > found for statement in statements]


def _change(connection: Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)
    _stamp(connection)


def _stamp(connection: Connection) -> None:
    meta.put(connection, "schema", f"{SCHEMA_MAJOR}.{SCHEMA_MINOR}")


def _version_of(path: Path) -> Version | None:
    """The file's version, read without changing anything; None where it holds no schema yet."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
            return None
        row = connection.execute("SELECT value FROM meta WHERE name = 'schema'").fetchone()
    finally:
        connection.close()
    numbers = re.fullmatch(r"(\d+)\.(\d+)", "" if row is None else str(row[0]))
    if numbers is None:
        raise StorageError(
            "Strange database",
            f"The file {path.name} is not this app's database.",
            "Move it out of the data folder, then start the app again.",
        )
    return int(numbers[1]), int(numbers[2])


def _copy(path: Path, found: Version) -> Path:
    """A whole copy of the file beside it, what is still in its log included."""
    copy = path.with_name(f"{path.name}.v{found[0]}.{found[1]}")
    copy.unlink(missing_ok=True)
    create_private(copy)
    source, target = sqlite3.connect(path), sqlite3.connect(copy)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()
    return copy
