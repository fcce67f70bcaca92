"""How the tablet's file does, in numbers: a look from outside that changes nothing and reads no names."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pickup_domain.sync import ChangeKind
from staff_app.store.database import SIDE_FILES, decode, explained

_PATIENCE_S = 3.0


@dataclass(frozen=True, slots=True)
class Health:
    """Numbers of one tablet's file."""

    database_bytes: int = 0
    """With what SQLite keeps beside it."""
    free_bytes: int = 0
    schema: str = ""
    """`major.minor`; empty where there is no file yet."""
    orders: int = 0
    cursor: int = 0
    unsent: int = 0
    oldest_unsent_at: datetime | None = None
    staff: int = 0
    pass_keys: int = 0
    incidents: int = 0
    prints: dict[str, int] = field(default_factory=dict)
    """How many jobs are in each state."""
    copy_at: datetime | None = None
    """When the last copy of the file was made, before a change or for a lead."""


def look(path: Path) -> Health:
    """Count; a file that is not there yet is an empty one.

    Raises:
        StorageError: It cannot be read.
    """
    folder = next(each for each in (path.parent, *path.parents) if each.exists())
    free = shutil.disk_usage(folder).free
    if not path.exists():
        return Health(free_bytes=free)
    with explained(), closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=_PATIENCE_S)) as file:
        file.text_factory = decode
        return _counted(file, path, free)


def _counted(file: sqlite3.Connection, path: Path, free: int) -> Health:
    def number(query: str, *values: str) -> int:
        found = file.execute(query, values).fetchone()
        return int(found[0]) if found is not None and str(found[0] or 0).isdecimal() else 0

    unsent, oldest = file.execute(
        "SELECT count(*), min(created_at) FROM outbox WHERE applied_version IS NULL"
    ).fetchone()
    major, minor = divmod(number("PRAGMA user_version"), 1000)
    kinds = "SELECT count(*) FROM reference WHERE kind = ?"
    return Health(
        database_bytes=sum(_size(path.with_name(path.name + end)) for end in ("", *SIDE_FILES)),
        free_bytes=free,
        schema=f"{major}.{minor}",
        orders=number("SELECT count(*) FROM order_view"),
        cursor=number("SELECT value FROM meta WHERE name = 'cursor'"),
        unsent=unsent,
        oldest_unsent_at=_moment(oldest),
        staff=number(kinds, ChangeKind.STAFF.value),
        pass_keys=number(kinds, ChangeKind.PASS_KEY.value),
        incidents=number("SELECT count(*) FROM incident"),
        prints=dict(file.execute("SELECT state, count(*) FROM print_job GROUP BY state")),
        copy_at=_last_copy(path),
    )


def _last_copy(path: Path) -> datetime | None:
    copies = [*path.parent.glob(f"{path.name}.v*"), *path.parent.glob("saved/*.jsonl")]
    times = [each.stat().st_mtime for each in copies]
    return datetime.fromtimestamp(max(times), UTC) if times else None


def _size(path: Path) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text)) if text else None
    except ValueError:
        return None
