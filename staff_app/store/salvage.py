"""What can be read of a damaged file: unsent commands, own exceptions, papers."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from pickup_domain.wording import say
from staff_app.store import incidents, migrations, print_jobs
from staff_app.store.database import checksum, create_private, decode, is_for_want_of_room, no_room
from staff_app.store.outbox import LAST_SEQ
from staff_app.store.results import Carried
from staff_app.store.tables import IncidentRow, MetaRow, OutboxRow, PrintJobRow, Table

PAGE_BYTES = 4096
"""As large are the pages of this app's files."""
_HEADER = (
    (0, b"SQLite format 3\0" + PAGE_BYTES.to_bytes(2, "big") + b"\2\2\0\x40\x20\x20"),
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
_MAY_BE_MORE_TO_SEE = say(
    "The tablet's file was damaged, and exceptions or prints that only this tablet had may be missing from "
    "it without a trace. Look at the printer and at the orders that were worked on with this tablet."
)
_Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A table of what is carried over; its indexes hold each row's number on pages of their own."""

    columns: tuple[str, ...]
    name: str
    indexes: tuple[str, ...]


def _table(model: type[Table], *indexes: str) -> _Kept:
    name = str(model.__tablename__)
    return _Kept(tuple(model.model_fields), name, (f"sqlite_autoindex_{name}_1", *indexes))


_OUTBOX = _table(OutboxRow, "ix_outbox_order")
_INCIDENTS = _table(IncidentRow)
_PAPERS = _table(PrintJobRow, "ix_print_state")
_NEEDED = (_OUTBOX.name, _INCIDENTS.name, _PAPERS.name, str(MetaRow.__tablename__))


@dataclass(slots=True)
class Saved:
    """What could be read of a damaged file."""

    commands: dict[int, _Row] = field(default_factory=dict)
    """By number."""
    incidents: dict[str, _Row] = field(default_factory=dict)
    """By id: what this tablet found itself."""
    papers: dict[str, _Row] = field(default_factory=dict)
    """By id."""
    lost: Carried = field(default_factory=Carried)
    """How many of each could not be read."""
    is_all_known: bool = True
    """False where there may have been more, of which nothing tells."""
    losses: list[str] = field(default_factory=list)
    """One sentence each."""
    last_seq: int | None = None
    """None: nothing tells how far it has counted."""

    @property
    def carried(self) -> Carried:
        """How many of each a person finds again."""
        open_papers = sum(each["state"] in print_jobs.OPEN for each in self.papers.values())
        return Carried(len(self.commands), len(self.incidents), open_papers)


def read(path: Path, scratch: Path, now: datetime) -> Saved:
    """Commands whose checksum holds, own exceptions and papers that are whole; a sentence for what is lost.

    A table can have lost rows without an error, so its numbers are compared with those in its indexes: what
    one way only knows is named. Gaps in the numbers tell nothing, as what was sent leaves the outbox.

    Args:
        path: The damaged file; it is left as it is.
        scratch: Where a copy of it may lie meanwhile.
        now: This moment.

    Raises:
        StorageError: There is no room for that: as it lies, less of it could be read than with some room.
    """
    saved = Saved()
    with closing(_readable(path, scratch)) as connection:
        commands = _rows(connection, _OUTBOX, lambda values: _keep_command(values, saved, now))
        found = _rows(connection, _INCIDENTS, lambda values: _keep_incident(values, saved))
        papers = _rows(connection, _PAPERS, lambda values: _keep_paper(values, saved))
        if (counted := _last_seq(connection)) is not None:
            saved.last_seq = max(counted, *saved.commands, 0)
    lost = sorted(commands.numbers - set(saved.commands))
    saved.lost = Carried(len(lost), len(found.lost), len(papers.lost))
    saved.losses = [_lost_command(seq) for seq in lost]
    saved.losses += [_MAY_BE_MORE] * (not commands.is_all)
    saved.losses += [*map(_lost_incident, found.lost), *map(lost_paper, papers.lost)]
    saved.losses += [_MAY_BE_MORE_TO_SEE] * (not (found.is_all and papers.is_all))
    saved.is_all_known = commands.is_all and found.is_all and papers.is_all
    return saved


def _lost_command(seq: int) -> str:
    return say(
        "Command {seq} of this tablet was damaged on disk and was not sent. Look at the orders again.",
        seq=seq,
    )


def _lost_incident(number: int) -> str:
    return say(
        "Exception {number} of this tablet was damaged on disk. If the service knows it, it comes again; "
        "if not, only the orders that were worked on with this tablet can tell.",
        number=number,
    )


def lost_paper(number: int) -> str:
    """What a lead is told of a print that cannot be read."""
    return say(
        "Print {number} of this tablet was damaged on disk. Look at the printer, and print again what is "
        "missing.",
        number=number,
    )


def _readable(path: Path, scratch: Path) -> sqlite3.Connection:
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
        _copy_with_header(path, scratch, copy)
        _retell(copy)
    except (sqlite3.Error, UnicodeDecodeError, OSError) as error:
        copy.close()
        if is_for_want_of_room(error):
            file.close()
            raise no_room() from error
        return file
    file.close()
    return copy


def _copy_with_header(path: Path, scratch: Path, copy: sqlite3.Connection) -> None:
    """Read by way of a second file, with its log beside it, whose header is what this app's always is."""
    files = [scratch.with_name(scratch.name + suffix) for suffix in ("", "-wal")]
    try:
        for file, suffix in zip(files, ("", "-wal"), strict=True):
            old = path.with_name(path.name + suffix)
            if old.exists():
                create_private(file)
                shutil.copyfile(old, file)
        with scratch.open("r+b") as raw:
            size = scratch.stat().st_size
            for offset, right in (*_HEADER, (28, (size // PAGE_BYTES).to_bytes(4, "big"))):
                raw.seek(offset)
                raw.write(right)
        with closing(sqlite3.connect(scratch)) as source:
            source.backup(copy)
    finally:
        for file in (*files, scratch.with_name(f"{scratch.name}-shm")):
            file.unlink(missing_ok=True)


def _retell(copy: sqlite3.Connection) -> None:
    """Put the right words in the schema's rows of what is carried over; the other tables are left out."""
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


@dataclass(frozen=True, slots=True)
class _Found:
    """What the ways into a table came by."""

    numbers: frozenset[int]
    """Of all rows that any of them knows."""
    lost: tuple[int, ...]
    """Of those that were not whole."""
    is_all: bool
    """All ways came to their end, at the same rows."""


def _rows(connection: sqlite3.Connection, table: _Kept, keep: Callable[[_Row], bool]) -> _Found:
    """Offer each row that any way leads to: the table from both ends, then what only an index knows of."""
    whole: set[int] = set()

    def offer(number: int, row: tuple[Any, ...]) -> None:
        if number not in whole and keep(dict(zip(table.columns, row, strict=False))):
            whole.add(number)

    # From both ends: what lies on either side of the damage can be read. By position: a column whose name
    # was damaged is still that column.
    every = f"SELECT rowid, * FROM {table.name} NOT INDEXED"  # noqa: S608 - ours
    ways = [_scanned(connection, f"{every} ORDER BY rowid{way}", offer) for way in ("", " DESC")]
    ways += [_numbers(connection, table, index) for index in table.indexes]
    known = {number for numbers, _ in ways for number in numbers}
    for number in sorted(known - whole):
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            for row in connection.execute(f"{every} WHERE rowid = ?", (number,)):
                offer(number, row[1:])
    is_all = all(is_whole and numbers == known for numbers, is_whole in ways)
    return _Found(frozenset(known), tuple(sorted(known - whole)), is_all)


def _scanned(
    connection: sqlite3.Connection, scan: str, offer: Callable[[int, tuple[Any, ...]], None]
) -> tuple[set[int], bool]:
    """Numbers of the rows that a scan comes by, and whether it came to its end."""
    numbers: set[int] = set()
    try:
        for row in connection.execute(scan):
            numbers.add(row[0])
            offer(row[0], row[1:])
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return numbers, False
    return numbers, True


def _numbers(connection: sqlite3.Connection, table: _Kept, index: str) -> tuple[set[int], bool]:
    """Numbers of the rows that an index knows, and whether all of it could be read."""
    numbers: set[int] = set()
    every = f"SELECT rowid FROM {table.name} INDEXED BY {index}"  # noqa: S608 - ours
    try:
        # One by one: what comes before the damage can be read.
        for (number,) in connection.execute(every):
            numbers.add(number)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return numbers, False
    return numbers, True


def _keep_command(values: _Row, saved: Saved, now: datetime) -> bool:
    """Save what a row holds under the number that its checksum covers."""
    try:
        if checksum(str(values["body"])) != values["crc"]:
            return False
        command = _anew(values, now)
    except (TypeError, LookupError, ValueError):
        return False
    saved.commands.setdefault(command["seq"], command)
    return True


def _anew(values: _Row, now: datetime) -> _Row:
    """A row for the new file: of the old one only what its checksum covers is believed."""
    body = json.loads(values["body"])
    kept = {"seq": int(body["seq"]), "command_id": str(body["id"]), "order_id": str(body["order_id"])}
    # It is sent again, even where it was answered already: it counts once.
    fresh = {"attempts": 0, "next_attempt_at": "", "last_code": "", "applied_version": None}
    return kept | fresh | {"body": values["body"], "crc": values["crc"], "created_at": now.isoformat()}


def _keep_incident(values: _Row, saved: Saved) -> bool:
    """Save an own one that is whole; what the service told is told again."""
    if not incidents.is_whole(values):
        return False
    if values.get("own"):  # a file of an older schema has none
        saved.incidents.setdefault(values["incident_id"], values)
    return True


def _keep_paper(values: _Row, saved: Saved) -> bool:
    """Save one that is whole, printed or not: a reprint counts them."""
    if not print_jobs.is_whole(values):
        return False
    saved.papers.setdefault(values["job_id"], values)
    return True


def _last_seq(connection: sqlite3.Connection) -> int | None:
    try:
        row = connection.execute("SELECT value FROM meta WHERE name = ?", (LAST_SEQ,)).fetchone()
        return None if row is None else int(row[0])
    except (sqlite3.DatabaseError, ValueError):
        return None  # the next snapshot tells how far the service has heard this tablet
