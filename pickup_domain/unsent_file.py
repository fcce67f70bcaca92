"""What a tablet could not send, as a file that a lead takes along: a JSON line each, with a SHA-256 over it.

A tablet writes it before it forgets the store; `central-service take-unsent` reads it.
"""

import hashlib
import json
from dataclasses import dataclass

from pickup_domain import upcasting
from pickup_domain.sync import PushedCommand


@dataclass(frozen=True, slots=True)
class Saved:
    """A command in a file."""

    line: int
    """From 1."""
    device_id: str
    """Of the tablet that it was given on."""
    pushed: PushedCommand


@dataclass(frozen=True, slots=True)
class UnsentFile:
    """What a file holds."""

    saved: tuple[Saved, ...]
    damaged: tuple[int, ...]
    """Numbers of lines, from 1, that are not what was written, or are of an app newer than this."""


def line(device_id: str, body: str) -> str:
    """A line for a command as it lies in the outbox of a tablet."""
    return json.dumps({"sha256": _digest(device_id, body), "device": device_id, "command": body}) + "\n"


def read(content: bytes) -> UnsentFile:
    """Read a file and check every line, whatever was done to it."""
    saved: list[Saved] = []
    damaged: list[int] = []
    for number, each in enumerate(content.split(b"\n"), start=1):
        if not each:
            continue
        found = _checked(number, each)
        if found is None:
            damaged.append(number)
        else:
            saved.append(found)
    return UnsentFile(tuple(saved), tuple(damaged))


def _checked(number: int, content: bytes) -> Saved | None:
    try:
        row = json.loads(content)
        device_id, body = str(row["device"]), str(row["command"])
        if row["sha256"] != _digest(device_id, body):
            return None
        pushed = upcasting.read(body)
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    return None if pushed is None else Saved(number, device_id, pushed)


def _digest(device_id: str, body: str) -> str:
    return hashlib.sha256(f"{device_id}\n{body}".encode()).hexdigest()
