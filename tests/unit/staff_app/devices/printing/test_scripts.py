"""A name in any script is on the paper as itself."""

from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from staff_app.devices.printing.rendering import fonts
from staff_app.devices.printing.rendering.documents import receipt
from staff_app.devices.printing.rendering.fonts import Pen, can_shape
from staff_app.devices.printing.rendering.roll import Roll
from tests.paper import DOTS, FONT, RECEIPT, ink, printed

_NAMES = ["Ζωή Παπαδοπούλου", "Żółć Gęślą", "Юлия Иванова", "山田 花子", "김민수", "王小明"]
_NAMES += [
    "محمد علي الأحمد",
    "אברהם כהן",
    "प्रिया क्षत्रिय",
    "สมชาย น้ำใจ",
    "Ոսկան",
    "ნინო",
    "தமிழ்",
    "Jo 👨‍👩‍👧 🇩🇪",
]


def picture_of(name: str, paper_mm: int) -> Image.Image:
    """The paper with this name on it."""
    return printed(receipt(replace(RECEIPT, collected_by=name), paper_mm, FONT), paper_mm).picture


@pytest.mark.parametrize("paper_mm", [58, 80])
@pytest.mark.parametrize("name", _NAMES)
def test_a_name_outside_the_code_page_is_drawn(name: str, paper_mm: int) -> None:
    """There is ink where it stands, and its line is hardly higher than the others."""
    with_name, without = picture_of(name, paper_mm), picture_of("", paper_mm)
    assert with_name.width == DOTS[paper_mm]
    assert 0 <= with_name.height - without.height <= 16
    assert ink(with_name) > ink(without) + 150


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("山田", "花子"), ("김민", "박서"), ("Ωλ", "Ψξ"), ("あい", "うえ"), ("سش", "بت"), ("אב", "גד")),
        *(("पर", "कल"), ("กข", "คง"), ("😀", "🎉"), ("🇩🇪", "🇫🇷"), ("ნი", "მა"), ("Ոս", "Կա")),
    ],
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


def width(text: str) -> int:
    """Dots that a text takes."""
    return Pen(FONT).draw(text, 24).width


def test_arabic_letters_join() -> None:
    """A word looks different from its letters kept apart."""
    assert can_shape()
    assert Pen(FONT).draw("محمد", 24).tobytes() != Pen(FONT).draw("\u200c".join("محمد"), 24).tobytes()


def test_marks_above_and_below_a_line_are_not_cut_off() -> None:
    """The dots under a final ya, and an accent upon an accent."""
    for text, less in (("علي", "على"), ("Ệ日", "Ê日")):
        assert printed_alone(text) > printed_alone(less)


def printed_alone(text: str) -> int:
    """Black dots of a paper with this line on it."""
    roll = Roll(80, FONT)
    roll.text(text)
    return ink(printed(roll.cut(), 80).picture)


def test_what_one_person_sees_as_one_character_is_drawn_as_one() -> None:
    """A family, a flag, a letter with its mark: as wide as one picture, whatever they are made of."""
    assert width("👨‍👩‍👧‍👦") == pytest.approx(width("😀"), abs=2)
    assert width("🇩🇪") == pytest.approx(width("😀"), abs=2)
    assert width("x\u0304") == pytest.approx(width("x"), abs=2)


@pytest.mark.parametrize("paper_mm", [58, 80])
@pytest.mark.parametrize("name", ["محمد علي", "אברהם"])
def test_a_name_from_the_right_stands_at_the_right_edge(name: str, paper_mm: int) -> None:
    """And its amount keeps its column."""
    roll = Roll(paper_mm, FONT)
    roll.text(name)
    alone = printed(roll.cut(), paper_mm).picture
    left, right = ink_of_line(alone)
    assert left > DOTS[paper_mm] // 2
    assert right > DOTS[paper_mm] - 8
    roll = Roll(paper_mm, FONT)
    roll.pair(name, "$12.00")
    left, right = ink_of_line(printed(roll.cut(), paper_mm).picture)
    assert left > DOTS[paper_mm] // 4
    assert right > DOTS[paper_mm] - 8


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_a_quantity_before_a_name_from_the_right_does_not_turn_it(paper_mm: int) -> None:
    """It keeps its column at the left, the name stands where it stands without it."""
    roll = Roll(paper_mm, FONT)
    roll.pair("محمد علي", "$12.00")
    plain = printed(roll.cut(), paper_mm).picture
    roll = Roll(paper_mm, FONT)
    roll.pair("محمد علي", "$12.00", lead="2 x")
    led = printed(roll.cut(), paper_mm).picture
    left, _ = ink_of_line(plain)
    assert ImageChops.difference(*(each.crop((48, 0, *each.size)) for each in (plain, led))).getbbox() is None
    assert left > 48
    assert ink_of_line(led.crop((0, 0, 48, led.height)))[1] <= 36
    one, other = (with_item(name, paper_mm) for name in ("دريل", "در"))
    changed = ImageChops.difference(one, other).getbbox()
    assert changed is not None
    assert changed[0] > DOTS[paper_mm] // 3


def with_item(name: str, paper_mm: int) -> Image.Image:
    """A receipt for one thing."""
    lines = (replace(RECEIPT.lines[0], name=name),)
    return printed(receipt(replace(RECEIPT, lines=lines), paper_mm, FONT), paper_mm).picture


def test_a_latin_line_of_an_arabic_paragraph_stands_at_the_right_too() -> None:
    """Its paragraph runs to the left, whatever the line holds."""
    roll = Roll(58, FONT)
    roll.text("شركة Verylongcompanyname International Ltd.")
    picture = printed(roll.cut(), 58).picture
    left, right = ink_of_line(picture.crop((0, 32, 384, 62)))
    assert left > 384 // 3
    assert right > 384 - 8


def ink_of_line(picture: Image.Image) -> tuple[int, int]:
    """First and last column with ink in it."""
    box = ImageChops.invert(picture.convert("L")).getbbox()
    assert box is not None
    return box[0], box[2]


def test_without_a_shaper_letters_stand_apart_but_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where libfribidi0 is missing: the first letter is still the one furthest to the right."""
    monkeypatch.setattr(fonts, "can_shape", lambda: False)
    turned = Pen(FONT).draw("אב", 24, right_to_left=True)
    as_stored = Pen(FONT).draw("בא", 24, right_to_left=True)
    assert turned.tobytes() != as_stored.tobytes()
    monkeypatch.undo()
    assert ImageChops.difference(turned, Pen(FONT).draw("אב", 24)).getbbox() is None
