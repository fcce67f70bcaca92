"""The schema's versions, `major.minor`: a file is copied before it is changed.

A minor step only adds, so that an older app of the same major still works; an app refuses a newer major.
Views are not migrated: they are folded anew (`views.rebuild`) whenever their shape has changed.

The version lies in the file twice, in a row and in `PRAGMA user_version`, and has to be one that the tables
fit: a bit that flips in one of them is found as damage and not taken for another version.
"""

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool

from pickup_domain.wording import say
from staff_app.errors import StorageError
from staff_app.store import meta
from staff_app.store.database import connect, create_private, decode, explained
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
    (
        (1, 2),
        (
            "CREATE TABLE alert (order_id VARCHAR NOT NULL, told_at VARCHAR NOT NULL, "
            "seen_at VARCHAR NOT NULL, PRIMARY KEY (order_id))",
            "CREATE INDEX ix_alert_seen ON alert (seen_at)",
        ),
    ),
    (
        (1, 3),
        (
            "CREATE TABLE kept (name VARCHAR NOT NULL, read_at VARCHAR NOT NULL, body TEXT NOT NULL, "
            "PRIMARY KEY (name))",
        ),
    ),
)
"""What each version added, oldest first. A released step is never edited."""
_MINORS = 1000
"""`PRAGMA user_version` is the major number times this, and the minor one; 0 where an older app wrote it."""
_MASTER = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master "
    "WHERE name NOT LIKE 'sqlite_stat%' AND name <> 'sqlite_sequence' ORDER BY rowid"
)
_COLUMNS = (
    'SELECT m.name, c.name, c.type, c."notnull", c.pk '
    "FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
)
_INDEXES = (
    'SELECT m.name, i.name, i."unique", c.seqno, c.name '
    "FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c WHERE m.type = 'table'"
)
Rows = list[tuple[object, ...]]


class Kind(Enum):
    """Whose a sound file is, by its tables and its version."""

    EMPTY = auto()
    OURS = auto()
    NEWER = auto()
    STRANGE = auto()
    DAMAGED = auto()
    """It is this app's, and what it says of itself cannot be true."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a file turned out to be."""

    kind: Kind
    version: Version = (0, 0)
    has_stamp: bool = False
    """Its version lies in `PRAGMA user_version`, too."""


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
        StorageError: A newer app wrote the file, or it is not this app's; it is left as it is.
    """
    with explained(), closing(_read_only(path)) as file:
        found = look(file)
    if found.kind is Kind.EMPTY:
        return create(path), None
    _refuse_others(path, found.kind)
    with explained():
        copy = _copy(path, found.version) if found.version < CURRENT else None
        engine = connect(path)
        if copy is not None:
            with engine.begin() as connection:
                _change(connection, _since(found.version))
        elif not found.has_stamp:
            with engine.begin() as connection:
                _put_stamp(connection, found.version)
    return engine, copy


def look(file: sqlite3.Connection) -> Found:
    """What this file is; nothing in it is changed."""
    master: Rows = file.execute(_MASTER).fetchall()
    if not master:
        return Found(Kind.EMPTY)
    told, stamp = _told(file), _stamp_of(file)
    if told is not None and told == stamp and told[0] > SCHEMA_MAJOR:
        return Found(Kind.NEWER, told)
    ours = set(Table.metadata.tables)
    if 2 * len(ours & {row[1] for row in master}) < len(ours):
        return Found(Kind.STRANGE)
    if told is None or told[0] != SCHEMA_MAJOR or stamp not in (None, told) or not _fits(master, told):
        return Found(Kind.DAMAGED)
    return Found(Kind.OURS, told, stamp is not None)


def _refuse_others(path: Path, kind: Kind) -> None:
    if kind is Kind.NEWER:
        raise StorageError(
            say("App too old"),
            say("The database {file} was written by a newer version of this app.", file=path.name),
            say("Update the app; nothing in the database was changed."),
        )
    if kind is not Kind.OURS:
        raise StorageError(
            say("Strange database"),
            say("The file {file} is not this app's database.", file=path.name),
            say("Move it out of the data folder, then start the app again."),
        )


def _since(found: Version) -> list[str]:
    return [statement for version, statements in _STEPS if version > found for statement in statements]


def _change(connection: Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)
    _stamp(connection)


def _stamp(connection: Connection) -> None:
    meta.put(connection, "schema", f"{SCHEMA_MAJOR}.{SCHEMA_MINOR}")
    _put_stamp(connection, CURRENT)


def _put_stamp(connection: Connection, version: Version) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version = {version[0] * _MINORS + version[1]}")


def _stamp_of(file: sqlite3.Connection) -> Version | None:
    number = int(file.execute("PRAGMA user_version").fetchone()[0])
    return divmod(number, _MINORS) if number else None


def _told(file: sqlite3.Connection) -> Version | None:
    """The version in the file's own row; None where there is none that can be read."""
    try:
        row = file.execute("SELECT value FROM meta WHERE name = 'schema'").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            return None  # no such table or column
        raise
    numbers = re.fullmatch(r"([0-9]+)\.([0-9]+)", "" if row is None else str(row[0]))
    return None if numbers is None else (int(numbers[1]), int(numbers[2]))


def _fits(master: Rows, version: Version) -> bool:
    """Whether these tables, brought up from that version, have all that this app uses."""
    with closing(sqlite3.connect(":memory:")) as copy:
        try:
            for *_, sql in master:
                if sql is not None:
                    copy.execute(str(sql))
            if set(copy.execute(_MASTER)) != set(master):
                return False
            for statement in _since(version):
                copy.execute(statement)
            return _shape(copy) >= _expected()
        except (sqlite3.Error, ValueError):
            return False


@cache
def _expected() -> frozenset[tuple[object, ...]]:
    with closing(blank()) as file:
        return _shape(file)


def blank() -> sqlite3.Connection:
    """This version's tables, empty and in memory."""
    file = sqlite3.connect(":memory:")
    engine = create_engine("sqlite://", creator=lambda: file, poolclass=StaticPool)
    with engine.begin() as connection:
        Table.metadata.create_all(connection)
    return file


def _shape(file: sqlite3.Connection) -> frozenset[tuple[object, ...]]:
    """Every column and every index, as far as two ways to the same schema agree on them."""
    return frozenset(row for sql in (_COLUMNS, _INDEXES) for row in file.execute(sql))


def _read_only(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    file.text_factory = decode
    return file


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
