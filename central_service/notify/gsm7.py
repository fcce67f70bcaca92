"""Text messages: what fits the GSM alphabet, and how many messages it takes (3GPP TS 23.038, 23.040).

A single character outside the alphabet more than halves what one message holds, so typography is made plain.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

_ALPHABET = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")
"""Each takes an escape before it: two septets, which stay together."""

_PLAIN = {
    **dict.fromkeys("‘’‚‛′´`ʼ", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‹›", "'"),
    **dict.fromkeys("‐‑‒–—―−•", "-"),
    **dict.fromkeys(("\t", "\u00a0", *map(chr, range(0x2000, 0x200B)), "\u202f", "\u205f", "\u3000"), " "),
    **dict.fromkeys("\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff", ""),
    "…": "...",
    "×": "x",
    "·": "-",
    "⁄": "/",
    "½": "1/2",
    "⅓": "1/3",
    "⅔": "2/3",
    "¼": "1/4",
    "¾": "3/4",
    "⅛": "1/8",
    "⅜": "3/8",
    "⅝": "5/8",
    "⅞": "7/8",
    "→": "->",
    "≤": "<=",
    "≥": ">=",
    "™": "(TM)",
    "®": "(R)",
    "©": "(C)",
}  # fmt: skip
_TYPOGRAPHY = str.maketrans(_PLAIN)
_MIXED_NUMBER = re.compile(r"(?<=\d)(?=[½⅓⅔¼¾⅛⅜⅝⅞])")
"""Where one and a half would become eleven halves."""
_SPELT = str.maketrans(
    {
        "œ": "oe",
        "Œ": "OE",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "þ": "th",
        "Þ": "Th",
        "ı": "i",
        "ẞ": "SS",
        "№": "No.",
        "µ": "u",
    }
)
"""What no accent alone keeps out; superscripts and ligatures are in the tables of Unicode."""
_DEGREES = (
    (re.compile(r"(?<=[nN])°|(?<=[nN]\.)°"), "o"),
    (re.compile(r"°(?=[CF])"), ""),
    (re.compile("°"), " deg"),
)
"""French and Spanish write "n° 5"; "20 °C" is understood without it."""


class Encoding(StrEnum):
    """How a text message is carried."""

    GSM7 = "gsm-7"
    UCS2 = "ucs-2"


@dataclass(frozen=True, slots=True)
class Segments:
    """What a text message costs."""

    encoding: Encoding
    count: int


_ROOM = {Encoding.GSM7: (160, 153), Encoding.UCS2: (70, 67)}
"""Units of one message alone, and of each of several: these carry a header that joins them."""


def normalise(text: str) -> str:
    """The text with plain typography, without the accents and signs that alone keep it out of the alphabet.

    Where anything else keeps it out (another script, an emoji), they stay: dropping them wins nothing.
    """
    plain = _MIXED_NUMBER.sub(" ", unicodedata.normalize("NFC", text)).translate(_TYPOGRAPHY)
    spelt = plain.translate(_SPELT)
    for sign, word in _DEGREES:
        spelt = sign.sub(word, spelt)
    folded = "".join(each if _fits(each) else _without_accent(each) for each in spelt)
    return folded if all(map(_fits, folded)) else plain


def encoding_of(text: str) -> Encoding:
    """The encoding that a text needs."""
    return Encoding.GSM7 if all(map(_fits, text)) else Encoding.UCS2


def split(text: str) -> tuple[str, ...]:
    """The text as the messages that carry it: no character is torn apart."""
    encoding = encoding_of(text)
    alone, joined = _ROOM[encoding]
    if sum(_units(each, encoding) for each in text) <= alone:
        return (text,)
    parts, part, used = [], "", 0
    for each in text:
        units = _units(each, encoding)
        if used + units > joined:
            parts.append(part)
            part, used = "", 0
        part, used = part + each, used + units
    return (*parts, part)


def segments(text: str) -> Segments:
    """The encoding that a text needs, and how many messages carry it."""
    return Segments(encoding_of(text), len(split(text)))


def _fits(character: str) -> bool:
    return character in _ALPHABET or character in _EXTENSION


def _without_accent(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character)
    base = "".join(each for each in parts if not unicodedata.combining(each))
    return base if base and all(map(_fits, base)) else character


def _units(character: str, encoding: Encoding) -> int:
    if encoding is Encoding.GSM7:
        return 2 if character in _EXTENSION else 1
    return 2 if ord(character) > 0xFFFF else 1
