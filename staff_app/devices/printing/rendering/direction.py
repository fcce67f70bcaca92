"""Which way text runs: the order on paper of what is stored in the order of reading (UAX #9)."""

from collections.abc import Sequence
from typing import Any

import bidi
from bidi import algorithm

_CLOSING = {"(": ")", "[": "]", "{": "}"}


def is_right_to_left(text: str) -> bool:
    """True where the first letter that has a direction runs to the left: Arabic, Hebrew."""
    return bool(text) and not text.isascii() and bidi.get_base_level(text) == 1


def visual_order(characters: Sequence[str], *, right_to_left: bool) -> list[tuple[int, bool]]:
    """Where each character stands, from left to right: its index, and whether it runs to the left.

    Args:
        characters: Of one line, in the order of reading, whole as people see them; none is empty.
        right_to_left: How the paragraph runs.
    """
    line = algorithm.get_empty_storage()
    line["base_level"], line["base_dir"] = (1, "R") if right_to_left else (0, "L")
    # What belongs to a character runs as it does, so the first code point of each is enough.
    algorithm.get_embedding_levels("".join(each[0] for each in characters), line)
    for index, cell in enumerate(line["chars"]):
        cell["index"] = index
    for rule in (
        algorithm.explicit_embed_and_overrides,
        algorithm.resolve_weak_types,
        _pair_brackets,
        algorithm.resolve_neutral_types,
        algorithm.resolve_implicit_levels,
        algorithm.reorder_resolved_levels,
    ):
        rule(line, False)
    return [(cell["index"], bool(cell["level"] % 2)) for cell in line["chars"]]


def _pair_brackets(line: dict[str, Any], _: object) -> None:
    """Rule N0, which the library's own steps lack: both brackets of a pair run the same way."""
    cells, own = line["chars"], line["base_dir"]
    for start, end in _bracket_pairs(cells):
        inside = {each for cell in cells[start + 1 : end] if (each := _strong(cell))}
        if not inside:
            continue
        before = next((each for cell in reversed(cells[:start]) if (each := _strong(cell))), own)
        cells[start]["type"] = cells[end]["type"] = own if own in inside else before


def _bracket_pairs(cells: Sequence[dict[str, Any]]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for index, cell in enumerate(cells):
        character = cell["ch"]
        if character in _CLOSING:
            opened.append((_CLOSING[character], index))
        elif found := [place for place, (closing, _) in enumerate(opened) if closing == character]:
            pairs.append((opened[found[-1]][1], index))
            del opened[found[-1] :]
    return sorted(pairs)


def _strong(cell: dict[str, Any]) -> str:
    """L or R; numbers count as R, neutrals as nothing."""
    kind = str(cell["type"])
    return "R" if kind in ("R", "AL", "EN", "AN") else kind if kind == "L" else ""
