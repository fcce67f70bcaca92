"""A code's payload is hostile input: what becomes of it before anybody else sees it."""

import unicodedata

from staff_app.devices.scanning.results import Symbology

MAX_CHARACTERS = 511
"""A pass has 144 characters and a GS1-128 code 48; what is longer is not for us."""

_GS = "\x1d"
"""Separates the fields of GS1 codes, and is therefore the one control character that stays."""
_HARMLESS = "\N{REPLACEMENT CHARACTER}"
_PRODUCT_DIGITS = {Symbology.EAN_13: 13, Symbology.UPC_A: 13, Symbology.EAN_8: 8}


def trusted_payload(text: str, symbology: Symbology) -> tuple[str, Symbology] | None:
    """Turn what a decoder read into a text that can be shown, compared and logged.

    Control, format (bidirectional overrides among them), unassigned and surrogate characters are replaced by
    U+FFFD, so that such a text can match nothing of ours. A UPC-A code is given as the GTIN of 13 digits that
    it is; a 13-digit GTIN with a leading zero is a UPC-A code, whatever a decoder calls it.

    Args:
        text: The payload as the decoder read it; payloads in no known character set come as its guess.
        symbology: What the decoder says it is.

    Returns:
        Text and symbology, or None for a payload to drop: empty, 512 or more characters, or a
        product code with other than its digits or with a wrong check digit.

    Source:
        GS1 General Specifications, 5.2 (EAN/UPC) and 7.9 (check digit).
    """
    if not text.strip() or len(text) > MAX_CHARACTERS:
        return None
    if symbology in _PRODUCT_DIGITS:
        return _product(text, symbology)
    return harmless(text), symbology


def harmless(text: str) -> str:
    """A text with U+FFFD for each control, format, unassigned and surrogate character."""
    return "".join(_HARMLESS if _is_control(character) else character for character in text)


def _is_control(character: str) -> bool:
    return character != _GS and unicodedata.category(character) in {"Cc", "Cf", "Cn", "Cs", "Zl", "Zp"}


def _product(digits: str, symbology: Symbology) -> tuple[str, Symbology] | None:
    if symbology is Symbology.UPC_A and len(digits) == 12:
        digits = "0" + digits
    if not (digits.isascii() and digits.isdecimal() and len(digits) == _PRODUCT_DIGITS[symbology]):
        return None
    if symbology is Symbology.EAN_13 and digits.startswith("0"):
        symbology = Symbology.UPC_A
    return (digits, symbology) if check_digit_holds(digits) else None


def check_digit_holds(digits: str) -> bool:
    """True if the last of these decimal digits is the check digit of those before it."""
    # From the right, the check digit itself first: weights 1, 3, 1, 3, ...
    return sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(reversed(digits))) % 10 == 0
