"""A durable connection to the tablet's SQLite file, and its faults in plain sentences."""

import errno
import os
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from pickup_domain.wording import say
from staff_app.errors import StorageError, StorageFullError

SIDE_FILES = ("-wal", "-shm")
"""What SQLite keeps beside a file in WAL mode."""
UNREADABLE = "\N{REPLACEMENT CHARACTER}"
_NO_ROOM = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE})
"""The second is a full disk that has no room for the index of the log any more."""
_NO_ROOM_FOR_A_FILE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FULL_HINT = say("Free some space on the tablet; what was tapped before is safe.")


class DamagedRowError(Exception):
    """What lies in a row is not what was written there, though the file as a whole is sound."""


@contextmanager
def stored_value() -> Iterator[None]:
    """Around the reading of a stored value, and of nothing else.

    Raises:
        DamagedRowError: It cannot be read.
    """
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise DamagedRowError from error


@contextmanager
def explained() -> Iterator[None]:
    """Turn the database's exceptions into sentences: the one place that knows them.

    Raises:
        StorageError: Whatever SQLite could not do.
    """
    try:
        yield
    except (DatabaseError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DatabaseError) else error
        raise _explanation("full" if is_for_want_of_room(cause) else str(cause)) from error


def is_for_want_of_room(error: BaseException | None) -> bool:
    """Whether SQLite or the system failed because the disk is full."""
    if isinstance(error, OSError):
        return error.errno in _NO_ROOM_FOR_A_FILE
    return getattr(error, "sqlite_errorcode", 0) in _NO_ROOM


def no_room() -> StorageError:
    """The disk is full."""
    return _explanation("full")


def connect(path: Path) -> Engine:
    """One durable connection to the file; a thread of its own needs one of its own."""
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        hide_parameters=True,
        connect_args={"check_same_thread": False},
    )

    def on_connect(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        del entry
        connection.isolation_level = None  # SQLAlchemy begins and commits, not the driver
        connection.text_factory = decode  # a damaged byte must reach the checksum, not an exception
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=3000", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def empty_log(engine: Engine) -> None:
    """Bring what was written into the file and cut its log to nothing: what was deleted lies there no more.

    Where another connection is in the middle of something, the log is cut the next time.
    """
    with explained(), closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def create_private(path: Path) -> None:
    """Make an empty file that only this user can read: it will hold customers' names.

    Raises:
        StorageError: The folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StorageError(
            say("No storage"),
            say(
                "The folder {folder} cannot be written: {reason}.", folder=path.parent, reason=error.strerror
            ),
            say("Ask for access to it."),
        ) from error


def decode(raw: bytes) -> str:
    """Text as it lies in the file, with `UNREADABLE` in the place of what is no UTF-8."""
    return raw.decode("utf-8", "replace")


def is_moment(value: object) -> bool:
    """Whether a stored value is a time that things can be told by."""
    with suppress(ValueError):
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    return False


def checksum(body: str) -> int:
    """CRC-32 of a body's UTF-8."""
    return zlib.crc32(body.encode())


def _explanation(reason: str) -> StorageError:
    if "full" in reason:
        return StorageFullError(
            say("Storage full"), say("The tablet's storage is full, so this was not recorded."), _FULL_HINT
        )
    if "locked" in reason:
        return StorageError(
            say("Storage busy"),
            say("Another program holds the tablet's database, so this was not recorded."),
            say("Close the other Counterhand window and try again."),
        )
    return StorageError(
        say("Storage problem"),
        say("The tablet's database could not be used: {reason}.", reason=reason),
        say("Restart the app; it repairs what it can."),
    )
