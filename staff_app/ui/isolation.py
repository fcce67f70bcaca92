"""Arabic and Hebrew names in a line that runs from left to right: each in its own direction, in its place.

Without isolation (Unicode Standard Annex 9) the number beside such a name goes to its other side, and a
sentence that begins with one runs from the right. It is done where texts are drawn, and nowhere else: what
is stored, sent, printed, searched or read aloud has no marks in it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import bidirectional

from staff_app.ui.direction import reads_from_right

FIRST_STRONG, POP = "\u2068", "\u2069"
_MARKS = str.maketrans("", "", FIRST_STRONG + POP)
_JOINTS = re.compile(r"( · |\n)")
"""What stands between facts that have nothing to do with each other."""
_FROM_RIGHT = frozenset({"R", "AL"})
_ENDS_WITH = "\u2026\u200d"
"""An ellipsis, and what keeps the letter before it in its joined form, belong to what was cut."""


def isolated(text: str) -> str:
    """The text as it is to be drawn."""
    return text if text.isascii() or reads_from_right() else _isolated(text)


def plain(drawn: str) -> str:
    """The text that was isolated."""
    return drawn.translate(_MARKS)


@lru_cache(maxsize=512)
def _isolated(text: str) -> str:
    if not any(bidirectional(each) in _FROM_RIGHT for each in text):
        return text
    return "".join(_fact(each) for each in _JOINTS.split(text))


def _fact(text: str) -> str:
    """A name is one thing, with its figures and foreign words; between small words each run is a name."""
    strong = [kind for kind in map(bidirectional, text) if kind in _FROM_RIGHT or kind == "L"]
    is_sentence = any(word[0].islower() for word in text.split())
    if strong and not is_sentence and bidirectional(text[0]) in _FROM_RIGHT and strong[-1] in _FROM_RIGHT:
        return f"{FIRST_STRONG}{text}{POP}"
    made, done = [], 0
    for start, end in _names(text):
        made += [text[done:start], FIRST_STRONG, text[start:end], POP]
        done = end
    return "".join((*made, text[done:]))


def _names(text: str) -> Iterator[tuple[int, int]]:
    """Runs with nothing but figures and capitalised words between them are one name, such as a brand's."""
    begun: tuple[int, int] | None = None
    for start, end in _runs(text):
        if begun is not None and _is_within_name(text[begun[1] : start]):
            begun = begun[0], end
            continue
        if begun is not None:
            yield begun
        begun = start, end
    if begun is not None:
        yield begun


def _is_within_name(between: str) -> bool:
    words = between.split()
    joined = between[:1].isspace() and between[-1:].isspace()
    return (
        joined
        and all(word[0].isupper() or word[0].isdigit() for word in words)
        and between.isprintable()
        and (not any(each in ".,:;!?()" for each in between))
    )


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where words from the right begin and end, with what stands between them."""
    start, end = -1, -1
    for at, each in enumerate(text):
        kind = bidirectional(each)
        if kind in _FROM_RIGHT:
            start, end = (at if start < 0 else start), at + 1
        elif start >= 0 and end == at and (kind == "NSM" or each in _ENDS_WITH):
            end = at + 1
        elif kind == "L" and each not in _ENDS_WITH and start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end
