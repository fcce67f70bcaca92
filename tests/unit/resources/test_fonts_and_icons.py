"""Fonts and icons: what is shipped can be drawn, and may be."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import ImageFont

from counterhand_resources import resource

ICONS = sorted(resource("icons").glob("*.svg"))
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@pytest.mark.parametrize("weight", WEIGHTS)
def test_a_font_has_the_letters_of_its_languages(weight: str) -> None:
    """None of them is the box for a missing one."""
    font = ImageFont.truetype(str(resource(f"fonts/Inter-{weight}.otf")), 400)
    assert font.getname() == (
        "Inter",
        "Regular" if weight == "Regular" else weight.replace("SemiBold", "Semi Bold"),
    )
    missing = bytes(font.getmask("\U000f0000"))
    assert all(bytes(font.getmask(letter)) != missing for letter in "AaÄéłñçøßŠğ€–0123456789×")


def test_bolder_is_wider() -> None:
    """The four files are four weights."""
    fonts = [ImageFont.truetype(str(resource(f"fonts/Inter-{weight}.otf")), 400) for weight in WEIGHTS]
    widths = [font.getlength("Ready for pickup") for font in fonts]
    assert widths == sorted(set(widths))


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_an_icon_takes_the_colour_it_is_given(icon: Path) -> None:
    """One size, one stroke, no script, and `currentColor` for the theme to replace."""
    text = icon.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert "<script" not in text


@pytest.mark.parametrize(
    ("licence", "words"),
    [
        ("fonts/LICENSE.txt", "SIL OPEN FONT LICENSE"),
        ("icons/LICENSE.txt", "ISC License"),
        ("fonts/LICENSE-DroidSansFallback.txt", "Apache"),
    ],
)
def test_every_licence_travels_with_its_files(licence: str, words: str) -> None:
    """Whoever installs the app gets it."""
    assert words in resource(licence).read_text(encoding="utf-8")
