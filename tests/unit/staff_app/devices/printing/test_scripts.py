"""A name in any script is on the paper as itself."""

from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from staff_app.devices.printing.rendering.documents import receipt
from staff_app.devices.printing.rendering.fonts import Pen
from tests.paper import DOTS, FONT, RECEIPT, ink, printed

_NAMES = ["Ζωή Παπαδοπούλου", "Żółć Gęślą", "Юлия Иванова", "山田 花子", "김민수", "王小明"]


def picture_of(name: str, paper_mm: int) -> Image.Image:
    """The paper with this name on it."""
    return printed(receipt(replace(RECEIPT, collected_by=name), paper_mm, FONT), paper_mm).picture


@pytest.mark.parametrize("paper_mm", [58, 80])
@pytest.mark.parametrize("name", _NAMES)
def test_a_name_outside_the_code_page_is_drawn(name: str, paper_mm: int) -> None:
    """There is ink where it stands, and the rest of the paper is as it was."""
    with_name, without = picture_of(name, paper_mm), picture_of("", paper_mm)
    assert with_name.size == without.size == (DOTS[paper_mm], with_name.height)
    assert ink(with_name) > ink(without) + 150
    changed = ImageChops.logical_xor(with_name, without).getbbox()
    assert changed is not None
    assert changed[3] - changed[1] <= 30


@pytest.mark.parametrize(
    ("one", "other"), [("山田", "花子"), ("김민", "박서"), ("Ωλ", "Ψξ"), ("あい", "うえ")]
)
def test_different_characters_look_different(one: str, other: str) -> None:
    """They are not all the box that stands for a missing character."""
    pen = Pen(FONT)
    first, second = pen.draw(one, 24), pen.draw(other, 24)
    assert first.tobytes() != second.tobytes()


def test_what_one_font_lacks_comes_from_the_next() -> None:
    """Pillow's plain font has no Greek; the fallback draws it as it would alone."""
    mixed = Pen(None, fallbacks=(FONT,)).draw("Ωλ", 24)
    alone = Pen(FONT, fallbacks=()).draw("Ωλ", 24)
    assert ImageChops.difference(mixed, alone).getbbox() is None


def test_what_no_font_has_still_leaves_a_mark() -> None:
    """A box says that something stands there; nothing is raised."""
    drawn = Pen(FONT, fallbacks=()).draw("山", 24)
    assert any(grey < 128 for grey in drawn.tobytes())


def test_a_wide_name_in_another_script_stays_within_its_line() -> None:
    """Squeezed, not cut off and not over the amount."""
    line = replace(RECEIPT.lines[0], name="Щ" * 24, amount="$129.00")
    drawn = printed(receipt(replace(RECEIPT, lines=(line,)), 58, FONT), 58)
    usual = replace(line, name="щ")
    short = printed(receipt(replace(RECEIPT, lines=(usual,)), 58, FONT), 58)
    assert drawn.picture.width == DOTS[58]
    assert ink(drawn.picture) > ink(short.picture)
    assert drawn.picture.height > short.picture.height
