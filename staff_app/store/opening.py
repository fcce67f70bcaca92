"""Opens the tablet's SQLite file: of this version's schema, and never lost in silence."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from staff_app.store import migrations, rescue
from staff_app.store.results import OpeningReport


def open_engine(path: Path, now: datetime) -> tuple[Engine, OpeningReport]:
    """Open or create the file.

    A damaged file is put aside and its unsent commands are carried over. A file of an older schema is
    copied before it is changed.

    Raises:
        StorageError: The file belongs to a newer app, cannot be read, or the folder cannot be written.
    """
    rescue.finish_interrupted(path)
    if not path.exists():
        return migrations.create(path), OpeningReport()
    report = OpeningReport() if rescue.is_sound(path) else rescue.rescue(path, now)
    engine, copy = migrations.bring_up(path)
    return engine, replace(report, migrated_copy=copy)
