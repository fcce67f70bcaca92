"""A damaged file: its unsent commands are carried over into a new one, and it is put aside for inspection."""

import json
import os
import sqlite3
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from staff_app.errors import StorageError
from staff_app.store import meta, migrations
from staff_app.store.database import SIDE_FILES, checksum, decode, explained
from staff_app.store.outbox import LAST_SEQ
from staff_app.store.results import OpeningReport
from staff_app.store.tables import IncidentRow, OutboxRow

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PATIENCE_S = 2.0
_COLUMNS = tuple(OutboxRow.model_fields)


@dataclass(slots=True)
class _Saved:
    """What could be read of a damaged file."""

    commands: list[dict[str, Any]] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)
    """One sentence each."""
    last_seq: int = 0


def is_sound(path: Path) -> bool:
    """False where the file's pages are damaged; a file that is only busy or unreadable is not called that.

    Raises:
        StorageError: It cannot be opened at all.
    """
    with explained():
        connection = sqlite3.connect(path, timeout=_PATIENCE_S)
        try:
            found = [connection.execute("PRAGMA quick_check(1)").fetchone()]
            if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").fetchone():
                # With its indexes: an answer has to find its command.
                found.append(connection.execute("PRAGMA integrity_check(outbox)").fetchone())
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
                return False
            raise
        finally:
            connection.close()
    return all(row == ("ok",) for row in found) and _is_writable_format(path)


def _is_writable_format(path: Path) -> bool:
    """Bytes 18 and 19 of the header: 1 or 2. With a higher one SQLite writes no more, and no check tells."""
    with path.open("rb") as file:
        versions = file.read(20)[18:]
    return set(versions) <= {1, 2}


def finish_interrupted(path: Path) -> None:
    """After a power cut between the two last steps of a rescue: take the second one."""
    fresh = _fresh_name(path)
    if fresh.exists() and not path.exists():
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
                os.replace(old, aside.with_name(aside.name + suffix))
        os.replace(fresh, path)
    except OSError as error:
        raise StorageError(
            "Storage problem",
            f"The tablet's database is damaged and could not be repaired: {error.strerror}.",
            "Check the data folder, then start the app again.",
        ) from error
    return OpeningReport(quarantined=aside, salvaged=len(saved.commands), damaged=tuple(saved.losses))


def _fresh_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.rescue")


def _build(fresh: Path, saved: _Saved, now: datetime) -> None:
    engine = migrations.create(fresh)
    with explained(), engine.begin() as connection:
        if saved.commands:
            connection.execute(insert(OutboxRow), saved.commands)
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
    engine.dispose()


def _salvage(path: Path, now: datetime) -> _Saved:
    """Unsent commands whose checksum holds, read row by row; and a sentence for each that is lost."""
    saved = _Saved()
    connection = sqlite3.connect(path)
    connection.text_factory = decode
    try:
        for seq in _seqs(connection, saved):
            _salvage_row(connection, seq, saved, now)
        saved.last_seq = max(_last_seq(connection), *(row["seq"] for row in saved.commands), 0)
    finally:
        connection.close()
    return saved


def _seqs(connection: sqlite3.Connection, saved: _Saved) -> list[int]:
    seqs: list[int] = []
    try:
        # One by one: what comes before the damage can be read.
        seqs.extend(row[0] for row in connection.execute("SELECT seq FROM outbox ORDER BY seq"))
    except sqlite3.DatabaseError:
        saved.losses.append(
            "The tablet's database was damaged and some unsent commands may be lost. "
            "Look through today's orders again."
        )
    return seqs


def _salvage_row(connection: sqlite3.Connection, seq: int, saved: _Saved, now: datetime) -> None:
    one = f"SELECT {', '.join(_COLUMNS)} FROM outbox WHERE seq = ?"  # noqa: S608 - names of our own
    try:
        row = connection.execute(one, (seq,)).fetchone()
        values = dict(zip(_COLUMNS, row, strict=True))
        sound = checksum(str(values["body"])) == values["crc"]
        command = _anew(values, now) if sound else None
    except (sqlite3.DatabaseError, TypeError, LookupError, ValueError):
        command = None
    if command is not None:
        saved.commands.append(command)
    else:
        saved.losses.append(
            f"Command {seq} of this tablet was damaged on disk and was not sent. Look at the orders again."
        )


def _anew(values: dict[str, Any], now: datetime) -> dict[str, Any]:
    """A row for the new file: of the old one only what its checksum covers is believed."""
    body = json.loads(values["body"])
    kept = {"seq": int(body["seq"]), "command_id": str(body["id"]), "order_id": str(body["order_id"])}
    # It is sent again, even where it was answered already: it counts once.
    fresh = {"attempts": 0, "next_attempt_at": "", "last_code": "", "applied_version": None}
    return kept | fresh | {"body": values["body"], "crc": values["crc"], "created_at": now.isoformat()}


def _last_seq(connection: sqlite3.Connection) -> int:
    try:
        row = connection.execute("SELECT value FROM meta WHERE name = ?", (LAST_SEQ,)).fetchone()
        return 0 if row is None else int(row[0])
    except (sqlite3.DatabaseError, ValueError):
        return 0  # the next snapshot tells how far the service has heard this tablet
