"""Opens the tablet's SQLite file: of this version's schema, and never lost in silence."""

import logging
import os
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from staff_app.store import migrations, rescue
from staff_app.store.database import create_private
from staff_app.store.results import OpeningReport

log = logging.getLogger(__name__)
COPIES_KEPT = timedelta(days=14)
"""Time for somebody to look into a file that was damaged, or to go back to an older app."""
_SET_BY = timedelta(days=90)
"""The app is started more often than that: it was the clock, not time, that went so far."""


def open_engine(path: Path, now: datetime) -> tuple[Engine, OpeningReport]:
    """Open or create the file.

    A damaged file is put aside and what only this tablet has is carried over. One that is gone, or cut to
    nothing, is made anew of its log; where there is no log, either, or only the empty page that a file begins
    with, a lead is told. A file of an older schema is copied before it is changed.

    Raises:
        StorageError: The file belongs to a newer app, cannot be read, or the folder cannot be written.
    """
    rescue.finish_interrupted(path)
    mark = path.with_name(f"{path.name}.looked")
    _forget_copies(path, mark, now)
    engine, report = _open(path, now, was_used=mark.exists())
    _look(mark, now)
    return engine, report


def _open(path: Path, now: datetime, *, was_used: bool) -> tuple[Engine, OpeningReport]:
    has_bytes = path.exists() and path.stat().st_size > rescue.TAKEN_FOR_NONE
    if has_bytes or rescue.take_up_log(path, now):
        is_sound = rescue.is_sound(path, may_be_empty=not was_used)
    elif was_used:
        create_private(path)
        is_sound = False
    else:
        return migrations.create(path), OpeningReport()
    report = OpeningReport() if is_sound else rescue.rescue(path, now)
    engine, copy = migrations.bring_up(path)
    return engine, replace(report, migrated_copy=copy)


def _forget_copies(path: Path, mark: Path, now: datetime) -> None:
    """What was put aside holds people's names, too: it goes after a while.

    By a clock that was set meanwhile nobody can say how long that was: then the days are counted anew.
    """
    was_set = _was_set(mark, now)
    for copy in (*path.parent.glob(f"{path.name}.damaged-*"), *path.parent.glob(f"{path.name}.v*")):
        try:
            if was_set:
                _date(copy, now)
            elif _dated(copy) < now - COPIES_KEPT:
                copy.unlink()
        except OSError as error:
            log.warning("an old copy of the database stays: %s", error.strerror)


def _was_set(mark: Path, now: datetime) -> bool:
    """Whether the clock was set since the file was opened last, or nobody knows."""
    try:
        return abs(now - _dated(mark)) > _SET_BY
    except OSError:
        return True  # whatever is wrong with the folder is told by who needs it


def _look(mark: Path, now: datetime) -> None:
    """Note when the file was opened, and that there is one."""
    with suppress(OSError):
        mark.touch(mode=0o600)
        _date(mark, now)


def _dated(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _date(file: Path, at: datetime) -> None:
    os.utime(file, (at.timestamp(), at.timestamp()))
