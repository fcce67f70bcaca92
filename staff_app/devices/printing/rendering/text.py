"""Text for paper: cleaned of controls, measured in columns, wrapped."""

import unicodedata

MOST_LINES = 8
"""Of one paragraph: a name of a thousand words does not empty the roll."""
_SHORTENED = "..."
_LEAST_ROOM = 4


def clean(text: str) -> str:
    """Data without control characters (C0, C1, what turns text around): none reaches the printer.

    Line ends and tabs become blanks, so that words stay apart.
    """
    return "".join(
        " " if character.isspace() and character != "\N{NO-BREAK SPACE}" else character
        for character in unicodedata.normalize("NFC", text)
        if character.isspace() or unicodedata.category(character)[0] != "C"
    )


def columns_of(text: str) -> int:
    """Columns that a text takes: East Asian wide characters two, combining marks none."""
    return sum(_columns(character) for character in text)


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
    # Four times what can be shown is enough to know; a hostile name may be megabytes long.
    for word in clean(text[: 4 * columns * most_lines]).split():
        while columns_of(word) > (room := columns - (columns_of(line) + 1 if line else 0)):
            # A word moves to the next line whole where it fits there, else its start stays if there is room.
            if line and (columns_of(word) <= columns or room < _LEAST_ROOM):
                lines.append(line)
                line, columns = "", whole - hanging
                continue
            head = _head(word, room)
            lines.append(f"{line} {head}" if line else head)
            line, word, columns = "", word[len(head) :], whole - hanging
        if word:
            line = f"{line} {word}" if line else word
        if len(lines) >= most_lines:
            break
    if line or not lines:
        lines.append(line)
    if len(lines) > most_lines:
        lines = lines[:most_lines]
        lines[-1] = _head(lines[-1], columns - len(_SHORTENED)) + _SHORTENED
    return lines


def _head(word: str, columns: int) -> str:
    """The longest beginning of a word that fits; at least one character, so that wrapping ends."""
    taken = 0
    for index, character in enumerate(word):
        taken += _columns(character)
        if taken > columns and index:
            return word[:index]
    return word


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
