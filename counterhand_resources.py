"""Finds the files of `resources/`: in a checkout, in an installation and in a frozen app."""

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PLACES = (
    _HERE / "resources",
    _HERE / "counterhand_data",
    Path(getattr(sys, "_MEIPASS", _HERE)) / "counterhand_data",
)


def resource(name: str) -> Path:
    """The path of a shipped file or folder, such as `fonts/Inter-Regular.ttf`.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    for place in _PLACES:
        if (found := place / name).exists():
            return found
    raise FileNotFoundError(f"{name} is missing from this installation; install Counterhand again")
