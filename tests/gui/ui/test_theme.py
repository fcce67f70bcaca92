"""The look: readable in both themes, drawn with the shipped fonts."""

import itertools
import math
import re

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from staff_app.ui.icons import icon, pixmap
from staff_app.ui.style_sheet import style_sheet
from staff_app.ui.theme import FAMILY, Theme, Tone
from staff_app.ui.tokens import CONTRAST, DARK, LIGHT, Tokens

_GROUNDS = ("background", "surface")
_INKS = ("ink", "ink_2", "ink_3", "accent_ink", "good_ink", "warn_ink", "bad_ink")
_PAIRS = [
    *itertools.product(_INKS, _GROUNDS),
    *((f"{tone}_ink", f"{tone}_soft") for tone in ("accent", "good", "warn", "bad")),
    *(("ink_2", f"{tone}_soft") for tone in ("accent", "good", "warn", "bad", "neutral")),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("on_strong", "strong"),
    ("rail_ink", "rail"),
    ("rail_ink_on", "rail_on"),
    ("camera_ink", "camera"),
]


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    made = QColor(colour)
    parts = (made.redF(), made.greenF(), made.blueF())
    linear = [p / 12.92 if p <= 0.04045 else math.pow((p + 0.055) / 1.055, 2.4) for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(tokens: Tokens, one: str, other: str) -> float:
    dark, light = sorted(_luminance(getattr(tokens, name)) for name in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("tokens", "least"), [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7)], ids=["light", "dark", "contrast"]
)
@pytest.mark.parametrize(("ink", "ground"), _PAIRS)
def test_every_text_pair_keeps_its_contrast(tokens: Tokens, least: float, ink: str, ground: str) -> None:
    """Text is readable on every ground that it stands on: 4.5 : 1, and 7 : 1 in high contrast."""
    assert _contrast(tokens, ink, ground) >= least


def _drawn_pairs() -> list[tuple[str, str]]:
    """Ink and ground of every rule of the style sheet that names both, as tokens."""
    sheet = style_sheet(Tokens(**{name: f"${name}" for name in Tokens.__slots__}))
    found = set()
    for rule in re.findall(r"\{([^}]*)\}", sheet):
        ink = re.search(r"(?<![-\w])color: \$(\w+)", rule)
        ground = re.search(r"(?<![-\w])background: \$(\w+)", rule)
        if ink and ground:
            found.add((ink[1], ground[1]))
    return sorted(found)


@pytest.mark.parametrize(
    ("tokens", "least"), [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7)], ids=["light", "dark", "contrast"]
)
def test_every_pair_of_the_style_sheet_keeps_its_contrast(tokens: Tokens, least: float) -> None:
    """Taken from the sheet itself, so that a new rule is not forgotten."""
    pairs = _drawn_pairs()

    assert len(pairs) >= 8
    assert [pair for pair in pairs if _contrast(tokens, *pair) < least] == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(
    ("edge", "ground"),
    [("ring", "surface"), ("ring", "background"), ("field_line", "surface"), ("field_line", "background")],
)
def test_what_only_an_edge_shows_can_be_seen(tokens: Tokens, edge: str, ground: str) -> None:
    """Where the keyboard is, and where one can type: 3 : 1 (WCAG 2.2, success criterion 1.4.11)."""
    assert _contrast(tokens, edge, ground) >= 3


def test_the_shipped_font_is_used(qapp: QApplication, theme: Theme) -> None:
    """Inter is loaded from the resources, whatever the system has."""
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(theme.font(15)).family() == FAMILY


def test_neutral_and_toned_grounds_differ(theme: Theme) -> None:
    """Each tone has a ground of its own."""
    assert len({theme.on_soft(tone)[1].name() for tone in Tone}) == len(Tone)


def test_icons_take_the_colour_that_is_asked_for(qapp: QApplication) -> None:
    """An icon is drawn in the ink given, and sharply for a dense screen."""
    picture = pixmap("check", "#ff0000", 24)
    image = picture.toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#ff0000"}
    assert picture.devicePixelRatio() == 2.0
    assert not icon("check", "#ff0000", 22, 6).isNull()
