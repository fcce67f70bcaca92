"""A file for whoever looks after the tablets: numbers, versions and states, and nothing about anybody.

Everything in it is named here, one by one: what is not on the list does not get in. Sentences are written as
their templates, without what was filled in.
"""

import json
import os
import platform
import sqlite3
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from pickup_domain.wording import say
from staff_app.device_rows import CameraFigures, Finding
from staff_app.devices.printing.jobs import JobState
from staff_app.errors import StorageError
from staff_app.preferences import Preferences
from staff_app.rows.sync import SyncStatus
from staff_app.selftest.log_tail import LogLine
from staff_app.store.health import Health

_PACKAGES = (
    *("counterhand", "PySide6-Essentials", "sqlmodel", "SQLAlchemy", "pydantic", "httpx", "keyring"),
    *("opencv-python-headless", "zxing-cpp", "pyzbar", "python-escpos", "miniaudio", "numpy"),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a bundle is made of."""

    at: datetime
    preferences: Preferences
    findings: Sequence[Finding]
    health: Health | None
    """None where the file could not be read."""
    sync: SyncStatus
    log: Sequence[LogLine]
    camera: CameraFigures | None = None
    """None where nobody looked through one since the app started."""


def write(path: Path, facts: Facts) -> None:
    """Write the bundle, for this user's eyes only.

    Raises:
        StorageError: It cannot be written.
    """
    parts = {
        "versions.json": _versions(),
        "system.json": _system(facts.at),
        "preferences.json": _preferences(facts.preferences),
        "self_test.json": [_finding(each) for each in facts.findings],
        "storage.json": None if facts.health is None else _health(facts.health),
        "sync.json": _sync(facts.sync),
        "camera.json": None if facts.camera is None else asdict(facts.camera),
        "log.json": [asdict(line) for line in facts.log],
    }
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, part in parts.items():
                bundle.writestr(name, json.dumps(part, indent=1))
        os.replace(fresh, path)
    except OSError as error:
        raise StorageError(
            say("Not written"),
            say("The diagnostics cannot be written: {reason}.", reason=error.strerror),
            say("Make room on the tablet, or ask for access to its folder."),
        ) from error


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version(), "sqlite": sqlite3.sqlite_version}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "missing"
    return found


def _system(at: datetime) -> dict[str, Any]:
    return {
        "written_at": at.isoformat(timespec="seconds"),
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
    }


def _preferences(chosen: Preferences) -> dict[str, Any]:
    """Which kind of camera and printer, not which one: paths and addresses may tell of people and places."""
    return {
        "look": chosen.look.value,
        "text_percent": chosen.text_percent,
        "has_language": bool(chosen.language),
        "camera": _kind(chosen.camera, ("camera", "clip", "still", "sequence", "directory")),
        "printer": _kind(chosen.printer, ("tcp",)),
        "paper_mm": chosen.paper_mm,
        "volume": chosen.volume,
        "lock_minutes": chosen.lock_minutes,
        "full_screen": chosen.full_screen,
        "scanner_prefix_length": len(chosen.scanner_prefix),
        "scanner_suffix_length": len(chosen.scanner_suffix),
    }


def _kind(text: str, known: tuple[str, ...]) -> str:
    kind = text.partition(":")[0]
    return kind if kind in known else "other" if text else "none"


def _finding(finding: Finding) -> dict[str, str]:
    return {
        "check": finding.check,
        "level": finding.level.value,
        "sentence": _template(finding.sentence),
        "next_step": _template(finding.next_step),
    }


def _template(sentence: str) -> str:
    """A sentence as it stands in the code; one that comes from elsewhere may say anything."""
    return getattr(sentence, "template", "(other words)" if sentence else "")


def _health(found: Health) -> dict[str, Any]:
    known = {state.value for state in JobState}
    numbers = (
        *("database_bytes", "free_bytes", "schema", "orders", "cursor", "unsent"),
        *("staff", "pass_keys", "incidents"),
    )
    return {name: getattr(found, name) for name in numbers} | {
        "oldest_unsent_at": _time(found.oldest_unsent_at),
        "copy_at": _time(found.copy_at),
        "prints": {state: count for state, count in found.prints.items() if state in known},
    }


def _sync(status: SyncStatus) -> dict[str, Any]:
    return {
        "feed": status.feed.value,
        "unsent": status.unsent,
        "oldest_unsent_at": _time(status.oldest_unsent_at),
        "last_contact_at": _time(status.last_contact_at),
        "clock_off_s": status.clock_off_s,
        "is_storage_in_trouble": bool(status.storage),
    }


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
