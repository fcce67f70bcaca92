"""What a hand scanner puts around a code, found out by scanning a code that is known."""

import re

SAMPLE_CODES = ("COUNTERHAND-TEST", "TEST-1")
"""On the screen, and both on the printed test page."""
_NAMES = (
    *(
        "NUL",
        "SOH",
        "STX",
        "ETX",
        "EOT",
        "ENQ",
        "ACK",
        "BEL",
        "BS",
        "TAB",
        "LF",
        "VT",
        "FF",
        "CR",
        "SO",
        "SI",
    ),
    *(
        "DLE",
        "DC1",
        "DC2",
        "DC3",
        "DC4",
        "NAK",
        "SYN",
        "ETB",
        "CAN",
        "EM",
        "SUB",
        "ESC",
        "FS",
        "GS",
        "RS",
        "US",
    ),
)
"""ISO/IEC 646."""
_BLANK = "‹SP›"
_AIM_AT_END = re.compile(r"\][A-Za-z][0-9A-Za-z]$")


def proposed(raw: str) -> tuple[str, str] | None:
    """Prefix and suffix around a known code; None where it is not one of the known ones.

    Args:
        raw: Everything that was typed for one scan.
    """
    for code in SAMPLE_CODES:
        before, found, after = raw.partition(code)
        if found:
            return _AIM_AT_END.sub("", before), after
    return None


def visible(text: str) -> str:
    """The same text with the name of each control character in its place, and of blanks at its ends."""
    shown = "".join(f"‹{_NAMES[ord(each)]}›" if ord(each) < len(_NAMES) else each for each in text)
    inner = shown.strip(" ")
    left = len(shown) - len(shown.lstrip(" "))
    return f"{_BLANK * left}{inner}{_BLANK * (len(shown) - left - len(inner))}"
