"""Text for paper: cleaned of controls, cut into what people see as characters, measured, wrapped."""

import unicodedata

import wcwidth

MOST_LINES = 8
"""Of one paragraph: a name of a thousand words does not empty the roll."""
_SHORTENED = "..."
_LEAST_ROOM = 4
_CODE_POINTS_PER_COLUMN = 16
"""A family of four is eleven code points wide and two columns."""
_BLANKS = dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")
"""Those that keep an amount and its currency together."""
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_TAGS = range(0xE0020, 0xE0080)
"""They make the flags of regions."""
_LAST_LATIN = "\u02ff"


def clean(text: str) -> str:
    """Data without control characters (C0, C1, what turns text around): none reaches the printer.

    Line ends and tabs become blanks, so that words stay apart. Joiners and tags stay behind characters that
    they can change: an emoji of several parts, a Persian or an Indian word.
    """
    kept: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        if character.isspace():
            kept.append(_BLANKS.get(character, " "))
        elif unicodedata.category(character)[0] != "C" or (kept and _joins(kept[-1], character)):
            kept.append(character)
    return "".join(kept)


def characters(text: str) -> list[str]:
    """What people see as characters (UAX #29), whole: a flag, a family, a letter with its marks."""
    return list(text) if text.isascii() else list(wcwidth.iter_graphemes(text))


def columns_of(text: str) -> int:
    """Columns that a text takes: East Asian wide characters and emoji two, combining marks none."""
    return sum(_columns(character) for character in characters(text))


def wrapped(text: str, columns: int, *, hanging: int = 0, most_lines: int = MOST_LINES) -> list[str]:
    """Lines of at most so many columns, broken at blanks, long words broken anywhere; at least one line.

    Args:
        text: What is to be printed.
        columns: Of the first line.
        hanging: How many columns less the further lines have.
        most_lines: What does not fit into so many ends in "...".
    """
    lines: list[str] = []
    whole = columns
    line = ""
    # So much is enough to know what can be shown; a hostile name may be megabytes long.
    for word in clean(text[: _CODE_POINTS_PER_COLUMN * columns * most_lines]).split(" "):
        while columns_of(word) > (room := columns - (columns_of(line) + 1 if line else 0)):
            # A word moves to the next line whole where it fits there, else its start stays if there is room.
            if line and (columns_of(word) <= whole - hanging or room < _LEAST_ROOM):
                lines.append(line)
                line, columns = "", whole - hanging
                continue
            head = _head(word, room)
            lines.append(f"{line} {head}" if line else head)
            line, word, columns = "", word[len(head) :], whole - hanging
            if len(lines) > most_lines:
                break
        if len(lines) > most_lines:
            break
        if word:
            line = f"{line} {word}" if line else word
    if line or not lines:
        lines.append(line)
    if len(lines) > most_lines:
        lines = lines[:most_lines]
        lines[-1] = _head(lines[-1], columns - len(_SHORTENED)).rstrip() + _SHORTENED
    return lines


def _joins(before: str, character: str) -> bool:
    return before > _LAST_LATIN and (character in _JOINERS or ord(character) in _TAGS)


def _head(word: str, columns: int) -> str:
    """The longest beginning of a word that fits; at least one character, so that wrapping ends."""
    taken, head = 0, ""
    for character in characters(word):
        taken += _columns(character)
        if taken > columns and head:
            break
        head += character
    return head


def _columns(character: str) -> int:
    return 1 if character.isascii() else max(0, wcwidth.wcswidth(character))
