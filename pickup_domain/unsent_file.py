"""What a tablet could not send, as a file that a lead takes along: a JSON line each, with a SHA-256 over it.

A tablet writes it before it forgets the store; `central-service take-unsent` reads it.
"""

import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass

from pickup_domain import upcasting
from pickup_domain.sync import PushedCommand
from pickup_domain.upcasting import NewerCommandError, SealedCommandError
from pickup_domain.waiting import Waiting


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
    """Numbers of lines, from 1, that are not what was written."""
    newer: tuple[int, ...] = ()
    """Lines of an app newer than this, and later ones of the same tablet that must not overtake them."""
    sealed: tuple[int, ...] = ()
    """Lines of a tablet that had lost the key to them."""


def line(device_id: str, body: str) -> str:
    """A line for a command as it lies in the outbox of a tablet."""
    return json.dumps({"sha256": _digest(device_id, body), "device": device_id, "command": body}) + "\n"


def read(content: bytes) -> UnsentFile:
    """Read a file and check every line, whatever was done to it."""
    saved: list[Saved] = []
    damaged: list[int] = []
    newer: list[int] = []
    sealed: list[int] = []
    waiting: defaultdict[str, Waiting] = defaultdict(Waiting)
    for number, each in enumerate(content.split(b"\n"), start=1):
        if not each:
            continue
        found = _checked(each)
        if found is None:
            damaged.append(number)
            continue
        device_id, body = found
        try:
            pushed = upcasting.read(body)
        except NewerCommandError:
            newer.append(number)
            waiting[device_id].add_all_about(str(json.loads(body).get("order_id")))
            continue
        except SealedCommandError:
            sealed.append(number)
            continue
        except RecursionError:
            pushed = None
        if pushed is None:
            damaged.append(number)
        elif waiting[device_id].hold(pushed):
            newer.append(number)
            waiting[device_id].add(pushed)
        else:
            saved.append(Saved(number, device_id, pushed))
    return UnsentFile(tuple(saved), tuple(damaged), tuple(newer), tuple(sealed))


def _checked(content: bytes) -> tuple[str, str] | None:
    """Tablet and body of a line; None where it is not what was written."""
    try:
        row = json.loads(content)
        device_id, body = str(row["device"]), str(row["command"])
        return (device_id, body) if row["sha256"] == _digest(device_id, body) else None
    except (ValueError, TypeError, LookupError, RecursionError):
        return None


def _digest(device_id: str, body: str) -> str:
    return hashlib.sha256(f"{device_id}\n{body}".encode()).hexdigest()
