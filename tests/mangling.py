"""Texts as nobody means them: for what has to read whatever comes."""

from random import Random

ODD = (
    *(
        "\x00",
        "\x1b",
        "\x1d",
        "\x7f",
        "\r\n",
        "\t",
        "\u202e",
        "\ufeff",
        "\ud800",
        "\U0010ffff",
        "²",
        "٣",
        "ß",
        "İ",
    ),
    *(
        "'",
        '"',
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "-1",
        "1e999",
        "NaN",
        "null",
        "true",
        " ",
        "=",
        "%s",
        "../",
    ),
)

"""What parsers, printers and databases stumble over."""


def mangled(random: Random, text: str) -> str:
    """A text with some of it cut, doubled, swapped, replaced, or with something odd put in."""
    for _ in range(random.choice((1, 1, 2, 5))):
        at, to = sorted(random.randrange(len(text) + 1) for _ in range(2))
        match random.randrange(7):
            case 0:
                text = text[:at] + text[to:]
            case 1:
                text = text[:to] + text[at:to] * random.choice((1, 1, 20)) + text[to:]
            case 2:
                text = text[:at] + random.choice(ODD) + text[at:]
            case 3:
                text = text[:at] + chr(random.randrange(0x10FFFF)) + text[at + 1 :]
            case 4:
                text = text[to:] + text[at:to] + text[:at]
            case 5 if text:
                # As well formed as before: what is refused now is refused for what it says.
                text = text[:at] + random.choice(text) + text[at + 1 :]
            case _:
                text = text[:at] + text[at:].swapcase()
    return text[:20_000]
