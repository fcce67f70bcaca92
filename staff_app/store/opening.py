"""Opens the tablet's SQLite file: of this version's schema, and never lost in silence."""

import logging
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from staff_app.store import migrations, rescue
from staff_app.store.results import OpeningReport

log = logging.getLogger(__name__)
COPIES_KEPT = timedelta(days=14)
"""Time for somebody to look into a file that was damaged, or to go back to an older app."""
_SET_BY = timedelta(days=90)
"""The app is started more often than that: it was the clock, not time, that went so far."""


def open_engine(path: Path, now: datetime) -> tuple[Engine, OpeningReport]:
    """Open or create the file.

    A damaged file is put aside and what only this tablet has is carried over. A file of an older schema is
    copied before it is changed.

    Raises:
        StorageError: The file belongs to a newer app, cannot be read, or the folder cannot be written.
    """
    rescue.finish_interrupted(path)
    _forget_copies(path, now)
    if not path.exists():
        return migrations.create(path), OpeningReport()
    report = OpeningReport() if rescue.is_sound(path) else rescue.rescue(path, now)
    engine, copy = migrations.bring_up(path)
    return engine, replace(report, migrated_copy=copy)


def _forget_copies(path: Path, now: datetime) -> None:
    """What was put aside holds people's names, too: it goes after a while.

    By a clock that was set meanwhile nobody can say how long that was: then the days are counted anew.
    """
    was_set = _look(path.with_name(f"{path.name}.looked"), now)
    for copy in (*path.parent.glob(f"{path.name}.damaged-*"), *path.parent.glob(f"{path.name}.v*")):
        try:
            if was_set:
                _date(copy, now)
            elif _dated(copy) < now - COPIES_KEPT:
                copy.unlink()
        except OSError as error:
            log.warning("an old copy of the database stays: %s", error.strerror)


def _look(mark: Path, now: datetime) -> bool:
    """Note when this was; True where the clock was set since the last time, or nobody knows."""
    try:
        was_set = not mark.exists() or abs(now - _dated(mark)) > _SET_BY
        mark.touch(mode=0o600)
        _date(mark, now)
    except OSError:
        return True  # whatever is wrong with the folder is told by who needs it
    return was_set


def _dated(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _date(file: Path, at: datetime) -> None:
    os.utime(file, (at.timestamp(), at.timestamp()))
