"""Unsent commands in a file that a lead takes along: a JSON line each, with a SHA-256 that vouches for it."""

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pickup_domain.sync import PushedCommand
from pickup_domain.wording import say
from staff_app.errors import StorageError
from staff_app.store import upcasting


@dataclass(frozen=True, slots=True)
class Exported:
    """What a file holds."""

    commands: tuple[PushedCommand, ...]
    devices: tuple[str, ...]
    """The tablet of each command."""
    damaged: tuple[int, ...]
    """Numbers of lines, from 1, that are not what was written."""


def write(path: Path, device_id: str, bodies: Sequence[str]) -> None:
    """Write what lies in the outbox, for this user's eyes only, and read it back.

    Raises:
        StorageError: It could not be written, or is not there as it was written.
    """
    lines = [_line(device_id, body) for body in bodies]
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(handle)
        os.replace(fresh, path)
        whole = path.read_text(encoding="utf-8") == "".join(lines)
    except OSError as error:
        raise _not_saved(
            say("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from error
    if not whole:
        raise _not_saved(say("{path} does not hold what was written to it.", path=path))


def read(path: Path) -> Exported:
    """Read a file and check every line.

    Raises:
        StorageError: It cannot be read.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise StorageError(
            say("Not readable"),
            say("{path} cannot be read: {reason}.", path=path, reason=error.strerror),
            say("Check the file's name."),
        ) from error
    commands: list[PushedCommand] = []
    devices: list[str] = []
    damaged: list[int] = []
    for number, line in enumerate(lines, start=1):
        if not line:
            continue
        found = _checked(line)
        if found is None:
            damaged.append(number)
        else:
            devices.append(found[0])
            commands.append(found[1])
    return Exported(tuple(commands), tuple(devices), tuple(damaged))


def _line(device_id: str, body: str) -> str:
    return json.dumps({"sha256": _digest(device_id, body), "device": device_id, "command": body}) + "\n"


def _checked(line: bytes) -> tuple[str, PushedCommand] | None:
    try:
        row = json.loads(line)
        device_id, body = str(row["device"]), str(row["command"])
        if row["sha256"] != _digest(device_id, body):
            return None
        pushed = upcasting.read(body)
    except (ValueError, TypeError, LookupError):
        return None
    return None if pushed is None else (device_id, pushed)


def _digest(device_id: str, body: str) -> str:
    return hashlib.sha256(f"{device_id}\n{body}".encode()).hexdigest()


def _not_saved(sentence: str) -> StorageError:
    return StorageError(say("Not saved"), sentence, say("Free some space on the tablet, then save again."))
