"""What people set on this tablet, in a small file of its own: it is there before the queue is."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from pickup_domain.wording import say
from staff_app.errors import StorageError

if TYPE_CHECKING:
    from pathlib import Path

TEXT_PERCENTS = (100, 115, 130, 150)
PAPER_WIDTHS_MM = (58, 80)


class Look(StrEnum):
    """The colours of the screens."""

    SYSTEM = "system"
    """As the desktop says."""
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Preferences:
    """One tablet's settings; a person's language is the person's, and comes with the staff list."""

    look: Look = Look.SYSTEM
    text_percent: int = 100
    """One of `TEXT_PERCENTS`."""
    language: str = ""
    """BCP 47, for whoever signs in; empty: each person's own."""
    camera: str = "camera:0"
    """As `Config.camera`; empty: none."""
    printer: str = ""
    """As `Config.printer`; empty: none."""
    paper_mm: int = 80
    """One of `PAPER_WIDTHS_MM`."""
    volume: int = 80
    """0 to 100."""
    lock_minutes: int = 5
    """The tablet locks after so long without a touch; 0: never."""
    full_screen: bool = False
    scanner: str = ""
    """`serial:/dev/NODE` of a hand scanner that does not type like a keyboard; empty: none such."""
    scanner_prefix: str = ""
    """What the hand scanner is programmed to send before each code."""
    scanner_suffix: str = ""
    """What it sends after each code, before Return."""


def load(path: Path) -> Preferences:
    """What was set; the usual where nothing was, or where it cannot be read.

    A value of the wrong kind, or one that this version does not offer, counts as not set: an app that does
    not start over its settings helps nobody.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(found, dict):
        return Preferences()
    usual = Preferences()
    kept = {each.name: found[each.name] for each in fields(Preferences) if each.name in found}
    return replace(usual, **{name: value for name, value in _read(kept) if _offered(name, value)})


def save(path: Path, preferences: Preferences) -> None:
    """Put them in the place of what was set before; a pulled plug leaves the old or the new.

    Raises:
        StorageError: The folder cannot be written.
    """
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(asdict(preferences), file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise StorageError(
            say("Not kept"),
            say("The settings cannot be written: {reason}.", reason=error.strerror),
            say("They count until the app ends. Make room on the tablet, or ask for access to its folder."),
        ) from error


def _read(found: dict[str, Any]) -> list[tuple[str, Any]]:
    looks = set(Look)
    return [
        (name, Look(value) if name == "look" and value in looks else value) for name, value in found.items()
    ]


def _offered(name: str, value: object) -> bool:
    usual = getattr(Preferences(), name)
    if type(value) is not type(usual):
        return False
    offers = {
        "text_percent": TEXT_PERCENTS,
        "paper_mm": PAPER_WIDTHS_MM,
        "volume": range(101),
        "lock_minutes": range(241),
    }
    return name not in offers or value in offers[name]
