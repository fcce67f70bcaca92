"""The order in which people walk past what they pick."""

import re
from typing import Protocol

_Natural = list[tuple[int, int | str]]


class Placed(Protocol):
    """Something with a place in the store."""

    @property
    def aisle(self) -> str:
        """Empty where it has none."""

    @property
    def bin(self) -> str:
        """Within the aisle."""


def walking_key(thing: Placed) -> tuple[bool, _Natural, _Natural]:
    """Sorts A2 before A12, and what has no place to the end."""
    return not thing.aisle, _natural(thing.aisle), _natural(thing.bin)


def _natural(text: str) -> _Natural:
    parts = re.findall(r"\d+|\D+", text.casefold())
    return [(0, int(part)) if part.isdecimal() else (1, part) for part in parts]
