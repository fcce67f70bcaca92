"""A damaged file is put aside for inspection; what only this tablet has is carried over into a new one."""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, insert

from pickup_domain.wording import say
from staff_app.errors import StorageError
from staff_app.store import meta, migrations, salvage
from staff_app.store.database import SIDE_FILES, create_private, decode, empty_log, explained
from staff_app.store.outbox import LAST_SEQ
from staff_app.store.results import OpeningReport
from staff_app.store.salvage import PAGE_BYTES, Saved
from staff_app.store.tables import IncidentRow, OutboxRow, PrintJobRow

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""The last is what a header says that makes no sense: the statements are always right."""
_PATIENCE_S = 2.0
TAKEN_FOR_NONE = 1
"""A file of no more bytes is none to SQLite: it throws the log of such a one away."""


def is_sound(path: Path, *, may_be_empty: bool = True) -> bool:
    """False where pages or the schema are damaged; a file that is only busy or unreadable is not called that.

    Args:
        path: The file, with its log beside it.
        may_be_empty: Whether one without a table can be as it was left.

    Raises:
        StorageError: It cannot be opened at all.
    """
    with explained(), closing(sqlite3.connect(path, timeout=_PATIENCE_S)) as connection:
        connection.text_factory = decode
        try:
            # The whole check, which takes a tenth longer than the quick one: a row that its index does not
            # know can never be deleted, and the app would fail at it again after every start.
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()
            kind = migrations.look(connection).kind
        except UnicodeDecodeError:
            return False  # of a message about a name that is no text any more
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
                return False
            raise
    is_ours = kind is not migrations.Kind.DAMAGED and (may_be_empty or kind is not migrations.Kind.EMPTY)
    return is_ours and found == ("ok",) and _is_writable_format(path)


def _is_writable_format(path: Path) -> bool:
    """Bytes 18 and 19 of the header: 1 or 2. With a higher one SQLite writes no more, and no check tells."""
    with path.open("rb") as file:
        versions = file.read(20)[18:]
    return set(versions) <= {1, 2}


def finish_interrupted(path: Path) -> None:
    """After a power cut in the middle of a rescue: take the steps that are left, and clear up."""
    for scratch in path.parent.glob(f"{_scratch_name(path).name}*"):
        with suppress(OSError):
            scratch.unlink()
    fresh = _fresh_name(path)
    if fresh.exists() and not path.exists():
        # The old file's log beside the new file would be taken for the new one's.
        for suffix in SIDE_FILES:
            old = path.with_name(path.name + suffix)
            if old.exists():
                os.replace(old, path.with_name(f"{path.name}.damaged-cut-short{suffix}"))
        os.replace(fresh, path)


def take_up_log(path: Path, now: datetime) -> bool:
    """Let SQLite read the log of a file that is gone or cut to nothing; False where there is none.

    Without a first page, whatever is in it, SQLite would throw the log away.

    Raises:
        StorageError: There is no room for a copy of the log, or the folder cannot be written.
    """
    written = path.with_name(f"{path.name}-wal")
    if not written.exists() or not written.stat().st_size:
        return False
    copy = path.with_name(f"{_aside_name(path, now).name}.log")
    try:
        create_private(copy)
        shutil.copyfile(written, copy)
        os.utime(copy, (now.timestamp(), now.timestamp()))
        create_private(path)
        path.write_bytes(bytes(PAGE_BYTES))
    except OSError as error:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        raise _not_repaired(error) from error
    return True


def rescue(path: Path, now: datetime) -> OpeningReport:
    """Replace a damaged file by a new one with what could be saved; both steps survive a power cut.

    Raises:
        StorageError: There is no room for the new file, or the folder cannot be written.
    """
    saved = salvage.read(path, _scratch_name(path), now)
    fresh = _fresh_name(path)
    aside = _aside_name(path, now)
    try:
        for suffix in ("", *SIDE_FILES):
            fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
        _build(fresh, saved, now)
        for suffix in ("", *SIDE_FILES):
            old = path.with_name(path.name + suffix)
            if old.exists():
                os.utime(old, (now.timestamp(), now.timestamp()))  # it is kept for some days from now
                os.replace(old, aside.with_name(aside.name + suffix))
        os.replace(fresh, path)
    except OSError as error:
        raise _not_repaired(error) from error
    return OpeningReport(
        quarantined=aside, saved=saved.carried, lost=saved.lost, is_all_known=saved.is_all_known
    )


def _not_repaired(error: OSError) -> StorageError:
    return StorageError(
        say("Storage problem"),
        say("The tablet's database is damaged and could not be repaired: {reason}.", reason=error.strerror),
        say("Check the data folder, then start the app again."),
    )


def _aside_name(path: Path, now: datetime) -> Path:
    return path.with_name(f"{path.name}.damaged-{now:%Y%m%d-%H%M%S-%f}")


def _fresh_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.rescue")


def _scratch_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.header")


def _build(fresh: Path, saved: Saved, now: datetime) -> None:
    engine = migrations.create(fresh)
    try:
        _fill(engine, saved, now)
        # A log that does not fit into its file any more would stay behind when that is moved.
        empty_log(engine)
    finally:
        engine.dispose()


def _fill(engine: Engine, saved: Saved, now: datetime) -> None:
    with explained(), engine.begin() as connection:
        for table, rows in (
            (OutboxRow, saved.commands),
            (IncidentRow, saved.incidents),
            (PrintJobRow, saved.papers),
        ):
            if rows:
                connection.execute(insert(table), list(rows.values()))
        if saved.last_seq is not None:
            meta.put(connection, LAST_SEQ, str(saved.last_seq))
        for number, sentence in enumerate(saved.losses, start=1):
            connection.execute(
                insert(IncidentRow).values(
                    incident_id=f"rescue-{now:%Y%m%d%H%M%S%f}-{number}",
                    order_id="",
                    kind="needs_review",
                    detail=sentence,
                    at=now.isoformat(),
                    own=1,
                )
            )
