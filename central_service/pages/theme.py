"""The merchant's colour as a style sheet of its own: pages carry no inline style."""

import hashlib

_BLACK, _WHITE = "#000000", "#ffffff"


def style_sheet(accent: str) -> str:
    """The accent, and black or white on it, whichever can be read better (WCAG 2.2, 1.4.3)."""
    return f":root{{--accent:{accent.lower()};--on-accent:{on(accent)}}}\n"


def version(accent: str) -> str:
    """Changes with the colour."""
    return hashlib.sha256(style_sheet(accent).encode()).hexdigest()[:12]


def on(accent: str) -> str:
    """Black or white: the one with more contrast, which is never less than 4.5:1."""
    brightness = luminance(accent)
    return _BLACK if (brightness + 0.05) / 0.05 >= 1.05 / (brightness + 0.05) else _WHITE


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
