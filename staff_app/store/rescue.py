"""A damaged file: its unsent commands are carried over into a new one, and it is put aside for inspection."""

import json
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, insert

from pickup_domain.wording import say
from staff_app.errors import StorageError
from staff_app.store import meta, migrations
from staff_app.store.database import (
    SIDE_FILES,
    checksum,
    create_private,
    decode,
    empty_log,
    explained,
    is_for_want_of_room,
    no_room,
)
from staff_app.store.outbox import LAST_SEQ
from staff_app.store.results import OpeningReport
from staff_app.store.tables import IncidentRow, MetaRow, OutboxRow

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""The last is what a header says that makes no sense: the statements are always right."""
_PATIENCE_S = 2.0
_COLUMNS = tuple(OutboxRow.model_fields)
# By position: a column whose name was damaged is still that column.
_ROWS = "SELECT rowid, * FROM outbox NOT INDEXED ORDER BY rowid"
_SCANS = (_ROWS, f"{_ROWS} DESC")
"""From both ends: what lies on either side of the damage can be read."""
_INDEXES = ("ix_outbox_order", "sqlite_autoindex_outbox_1")
"""Each holds every row's number, on pages of its own."""
_NEEDED = (OutboxRow.__tablename__, MetaRow.__tablename__)
_PAGE_BYTES = 4096
_HEADER = (
    (0, b"SQLite format 3\0" + _PAGE_BYTES.to_bytes(2, "big") + b"\2\2\0\x40\x20\x20"),
    (44, b"\0\0\0\4"),
    (56, b"\0\0\0\1"),
)
"""What this app's files begin with: page size, log, schema format and UTF-8, by offset.

Source: sqlite.org/fileformat2.html, 1.3.
"""
_MAY_BE_MORE = say(
    "The tablet's file was damaged, and steps that were not sent yet may be missing from "
    "it without a trace. Look at the orders that were worked on with this tablet."
)


@dataclass(slots=True)
class _Saved:
    """What could be read of a damaged file."""

    commands: dict[int, dict[str, Any]] = field(default_factory=dict)
    """By number."""
    losses: list[str] = field(default_factory=list)
    """One sentence each."""
    last_seq: int | None = None
    """None: nothing tells how far it has counted."""


def is_sound(path: Path) -> bool:
    """False where pages or the schema are damaged; a file that is only busy or unreadable is not called that.

    Raises:
        StorageError: It cannot be opened at all.
    """
    with explained(), closing(sqlite3.connect(path, timeout=_PATIENCE_S)) as connection:
        connection.text_factory = decode
        try:
            # The whole check, which takes a tenth longer than the quick one: a row that its index does not
            # know can never be deleted, and the app would fail at it again after every start.
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()
            is_true = migrations.look(connection).kind is not migrations.Kind.DAMAGED
        except UnicodeDecodeError:
            return False  # of a message about a name that is no text any more
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
                return False
            raise
    return is_true and found == ("ok",) and _is_writable_format(path)


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


def rescue(path: Path, now: datetime) -> OpeningReport:
    """Replace a damaged file by a new one with what could be saved; both steps survive a power cut.

    Raises:
        StorageError: There is no room for the new file, or the folder cannot be written.
    """
    saved = _salvage(path, now)
    fresh = _fresh_name(path)
    aside = path.with_name(f"{path.name}.damaged-{now:%Y%m%d-%H%M%S-%f}")
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
        raise StorageError(
            say("Storage problem"),
            say(
                "The tablet's database is damaged and could not be repaired: {reason}.", reason=error.strerror
            ),
            say("Check the data folder, then start the app again."),
        ) from error
    return OpeningReport(quarantined=aside, salvaged=len(saved.commands), damaged=tuple(saved.losses))


def _fresh_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.rescue")


def _scratch_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.header")


def _build(fresh: Path, saved: _Saved, now: datetime) -> None:
    engine = migrations.create(fresh)
    try:
        _fill(engine, saved, now)
        # A log that does not fit into its file any more would stay behind when that is moved.
        empty_log(engine)
    finally:
        engine.dispose()


def _fill(engine: Engine, saved: _Saved, now: datetime) -> None:
    with explained(), engine.begin() as connection:
        if saved.commands:
            connection.execute(insert(OutboxRow), list(saved.commands.values()))
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


def _salvage(path: Path, now: datetime) -> _Saved:
    """Unsent commands whose checksum holds, by every way that leads to them; and a sentence for what is lost.

    A table can have lost rows without an error, so its numbers are compared with those in its indexes: what
    one way only knows is named. Gaps in the numbers tell nothing, as what was sent leaves the outbox.
    """
    saved = _Saved()
    with closing(_readable(path)) as connection:
        ways = [_scanned(connection, scan, saved, now) for scan in _SCANS]
        ways += [_numbers(connection, index) for index in _INDEXES]
        known = {seq for numbers, _ in ways for seq in numbers}
        for seq in sorted(known - set(saved.commands)):
            _keep(_row(connection, seq), saved, now)
        if (counted := _last_seq(connection)) is not None:
            saved.last_seq = max(counted, *saved.commands, 0)
    saved.losses += [
        say(
            "Command {seq} of this tablet was damaged on disk and was not sent. Look at the orders again.",
            seq=seq,
        )
        for seq in sorted(known - set(saved.commands))
    ]
    if not all(is_whole and numbers == known for numbers, is_whole in ways):
        saved.losses.append(_MAY_BE_MORE)
    return saved


def _readable(path: Path) -> sqlite3.Connection:
    """The file; where its header or its schema is damaged, a copy in memory with what they have to be.

    Raises:
        StorageError: There is no room for that: as it lies, less of it could be read than with some room.
    """
    file = sqlite3.connect(path)
    file.text_factory = decode
    with suppress(sqlite3.Error, UnicodeDecodeError):
        if migrations.look(file).kind is migrations.Kind.OURS:
            return file
    copy = sqlite3.connect(":memory:", isolation_level=None)
    copy.text_factory = decode
    try:
        _copy_with_header(path, copy)
        _retell(copy)
    except (sqlite3.Error, UnicodeDecodeError, OSError) as error:
        copy.close()
        if is_for_want_of_room(error):
            file.close()
            raise no_room() from error
        return file
    file.close()
    return copy


def _copy_with_header(path: Path, copy: sqlite3.Connection) -> None:
    """Read by way of a second file, with its log beside it, whose header is what this app's always is."""
    scratch = _scratch_name(path)
    files = [scratch.with_name(scratch.name + suffix) for suffix in ("", "-wal")]
    try:
        for file, suffix in zip(files, ("", "-wal"), strict=True):
            old = path.with_name(path.name + suffix)
            if old.exists():
                create_private(file)
                shutil.copyfile(old, file)
        with scratch.open("r+b") as raw:
            size = scratch.stat().st_size
            for offset, right in (*_HEADER, (28, (size // _PAGE_BYTES).to_bytes(4, "big"))):
                raw.seek(offset)
                raw.write(right)
        with closing(sqlite3.connect(scratch)) as source:
            source.backup(copy)
    finally:
        for file in (*files, scratch.with_name(f"{scratch.name}-shm")):
            file.unlink(missing_ok=True)


def _retell(copy: sqlite3.Connection) -> None:
    """Put the right words in the schema's rows of the outbox and the facts; the other tables are left out."""
    with closing(migrations.blank()) as blank:
        right = {row[1]: row for row in blank.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")}
    # With this SQLite reads the rows even where it cannot make sense of them.
    copy.execute("PRAGMA writable_schema = ON")
    rows = {name: rowid for rowid, name in copy.execute("SELECT rowid, name FROM sqlite_master")}
    strays, missing = set(rows) - set(right), set(right) - set(rows)
    if len(strays) == len(missing) == 1:
        rows[missing.pop()] = rows[strays.pop()]
    copy.execute("BEGIN")
    wanted = [(rows[name], row) for name, row in right.items() if row[2] in _NEEDED and name in rows]
    for rowid, row in wanted:
        copy.execute(
            "UPDATE sqlite_master SET type = ?, name = ?, tbl_name = ?, sql = ? WHERE rowid = ?",
            (*row, rowid),
        )
    kept = ", ".join(str(rowid) for rowid, _ in wanted)
    copy.execute(f"DELETE FROM sqlite_master WHERE rowid NOT IN ({kept})")  # noqa: S608 - numbers
    copy.execute("COMMIT")
    copy.execute("PRAGMA writable_schema = RESET")


def _scanned(
    connection: sqlite3.Connection, scan: str, saved: _Saved, now: datetime
) -> tuple[set[int], bool]:
    """Numbers of the rows that a scan comes by, and whether it came to its end; what is sound is saved."""
    seqs: set[int] = set()
    try:
        for row in connection.execute(scan):
            seqs.add(row[0])
            _keep(row, saved, now)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return seqs, False
    return seqs, True


def _numbers(connection: sqlite3.Connection, index: str) -> tuple[set[int], bool]:
    """Numbers of the rows that an index knows, and whether all of it could be read."""
    seqs: set[int] = set()
    try:
        # One by one: what comes before the damage can be read.
        for (seq,) in connection.execute(f"SELECT rowid FROM outbox INDEXED BY {index}"):  # noqa: S608 - ours
            seqs.add(seq)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return seqs, False
    return seqs, True


def _row(connection: sqlite3.Connection, seq: int) -> tuple[Any, ...] | None:
    try:
        row: tuple[Any, ...] | None = connection.execute(
            "SELECT rowid, * FROM outbox NOT INDEXED WHERE rowid = ?", (seq,)
        ).fetchone()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None
    return row


def _keep(row: tuple[Any, ...] | None, saved: _Saved, now: datetime) -> None:
    """Save what a row holds under the number that its checksum covers."""
    if row is None:
        return
    values = dict(zip(_COLUMNS, row[1:], strict=False))
    try:
        if checksum(str(values["body"])) == values["crc"]:
            command = _anew(values, now)
            saved.commands.setdefault(command["seq"], command)
    except (TypeError, LookupError, ValueError):
        return  # named by its number


def _anew(values: dict[str, Any], now: datetime) -> dict[str, Any]:
    """A row for the new file: of the old one only what its checksum covers is believed."""
    body = json.loads(values["body"])
    kept = {"seq": int(body["seq"]), "command_id": str(body["id"]), "order_id": str(body["order_id"])}
    # It is sent again, even where it was answered already: it counts once.
    fresh = {"attempts": 0, "next_attempt_at": "", "last_code": "", "applied_version": None}
    return kept | fresh | {"body": values["body"], "crc": values["crc"], "created_at": now.isoformat()}


def _last_seq(connection: sqlite3.Connection) -> int | None:
    try:
        row = connection.execute("SELECT value FROM meta WHERE name = ?", (LAST_SEQ,)).fetchone()
        return None if row is None else int(row[0])
    except (sqlite3.DatabaseError, ValueError):
        return None  # the next snapshot tells how far the service has heard this tablet
