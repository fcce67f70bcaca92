"""Opens the tablet's SQLite file: durable, of this version's schema, and never lost in silence."""

import os
import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, insert, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool
from sqlmodel import col

from staff_app.errors import StorageError
from staff_app.store.results import OpeningReport
from staff_app.store.tables import SCHEMA_MAJOR, SCHEMA_MINOR, MetaRow, OutboxRow, Table

_SIDE_FILES = ("-wal", "-shm")
_FULL_HINT = "Free some space on the tablet; what was tapped before is safe."


@contextmanager
def explained() -> Iterator[None]:
    """Turn the database's exceptions into sentences: the one place that knows them.

    Raises:
        StorageError: Whatever SQLite could not do.
    """
    try:
        yield
    except DatabaseError as error:
        reason = str(error.orig)
        if "full" in reason:
            raise StorageError(
                "Storage full", "The tablet's storage is full, so this was not recorded.", _FULL_HINT
            ) from error
        if "locked" in reason:
            raise StorageError(
                "Storage busy",
                "Another program holds the tablet's database, so this was not recorded.",
                "Close the other Counterhand window and try again.",
            ) from error
        raise StorageError(
            "Storage problem",
            f"The tablet's database could not be used: {reason}.",
            "Restart the app; it repairs what it can.",
        ) from error


def open_engine(path: Path, now: datetime) -> tuple[Engine, OpeningReport]:
    """Open or create the file.

    A damaged file is put aside and its unsent commands are carried over. A file of an older minor schema is
    copied before it is changed.

    Raises:
        StorageError: The file belongs to a newer app, or the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            "No storage",
            f"The folder {path.parent} cannot be written: {error.strerror}.",
            "Ask for access to it.",
        ) from error
    if not path.exists() or _is_sound(path):
        return _prepared(path), OpeningReport()
    return _recovered(path, now)


def checksum(body: str) -> int:
    """CRC-32 of a body's UTF-8."""
    return zlib.crc32(body.encode())


def _is_sound(path: Path) -> bool:
    connection = sqlite3.connect(path)
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()
    return found is not None and found[0] == "ok"


def connect(path: Path) -> Engine:
    """One durable connection to the file; a thread of its own needs one of its own."""
    engine = create_engine(
        f"sqlite:///{path}", poolclass=StaticPool, connect_args={"check_same_thread": False}
    )

    def on_connect(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        del entry
        connection.isolation_level = None  # SQLAlchemy begins and commits, not the driver
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=3000"):
            connection.execute(f"PRAGMA {pragma}")

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def _prepared(path: Path) -> Engine:
    engine = connect(path)
    with explained(), engine.begin() as connection:
        Table.metadata.create_all(connection)
        _check_schema(connection, path)
    return engine


def _check_schema(connection: Connection, path: Path) -> None:
    found = connection.execute(
        select(col(MetaRow.value)).where(col(MetaRow.name) == "schema")
    ).scalar_one_or_none()
    if found is None:
        connection.execute(insert(MetaRow).values(name="schema", value=f"{SCHEMA_MAJOR}.{SCHEMA_MINOR}"))
    elif int(str(found).split(".")[0]) > SCHEMA_MAJOR:
        raise StorageError(
            "App too old",
            f"The database {path.name} was written by a newer version of this app.",
            "Update the app; nothing in the database was changed.",
        )


def _recovered(path: Path, now: datetime) -> tuple[Engine, OpeningReport]:
    """A fresh file with what could be saved of a damaged one."""
    saved, damaged = _salvage(path)
    aside = path.with_name(f"{path.name}.damaged-{now:%Y%m%d-%H%M%S}")
    os.replace(path, aside)
    for suffix in _SIDE_FILES:
        side = path.with_name(path.name + suffix)
        if side.exists():
            shutil.move(side, aside.with_name(aside.name + suffix))
    engine = _prepared(path)
    with explained(), engine.begin() as connection:
        if saved:
            connection.execute(insert(OutboxRow), saved)
    return engine, OpeningReport(quarantined=aside, salvaged=len(saved), damaged=tuple(damaged))


def _salvage(path: Path) -> tuple[list[dict[str, object]], list[str]]:
    """Unsent commands whose checksum holds, read row by row; and a sentence for each that is lost."""
    columns = list(OutboxRow.model_fields)
    one = f"SELECT {', '.join(columns)} FROM outbox WHERE seq = ?"  # noqa: S608 - names of our own
    saved: list[dict[str, object]] = []
    damaged: list[str] = []
    connection = sqlite3.connect(path)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        seqs = [row[0] for row in connection.execute("SELECT seq FROM outbox ORDER BY seq")]
    except sqlite3.DatabaseError:
        damaged.append("The list of unsent commands could not be read at all.")
        seqs = []
    for seq in seqs:
        try:
            row = connection.execute(one, (seq,)).fetchone()
            values = dict(zip(columns, row, strict=True))
            sound = checksum(str(values["body"])) == values["crc"]
        except (sqlite3.DatabaseError, TypeError, ValueError):
            sound = False
            values = {}
        if sound:
            saved.append(values)
        else:
            damaged.append(f"Unsent command {seq} was damaged and could not be saved.")
    connection.close()
    return saved, damaged
