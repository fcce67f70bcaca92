"""What is read from the right is put on paper from the right, and numbers and Latin in it are not."""

import bidi
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from staff_app.devices.printing.rendering.direction import is_right_to_left, visual_order

_PIECES = [
    "a",
    "Z",
    "ש",
    "م",
    "ل",
    "1",
    "25",
    " ",
    "(",
    ")",
    "[",
    "]",
    ".",
    ",",
    "-",
    "/",
    "€",
    "٣",
    "日",
    "!",
]


def shown(text: str, *, right_to_left: bool) -> str:
    """A line from left to right; its brackets are turned by whoever draws it."""
    return "".join(text[index] for index, _ in visual_order(text, right_to_left=right_to_left))


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("", False),
        ("Weber", False),
        ("שלום", True),
        ("(محمد) Ltd", True),
        ("1 x مثقاب", False),
        ("12", False),
    ],
)
def test_the_first_letter_tells_how_a_paragraph_runs(text: str, is_so: bool) -> None:
    """Numbers and brackets tell nothing."""
    assert is_right_to_left(text) is is_so


def test_a_number_in_a_hebrew_name_stays_a_number() -> None:
    """Digits run to the right even there, and what is in brackets stays in them."""
    assert shown("אב 12 (גד)", right_to_left=True) == ")דג( 12 בא"
    assert shown("Bob אב (2)", right_to_left=False) == "Bob )2( בא"


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=14).map("".join), st.booleans())
def test_every_line_is_ordered_as_the_standard_says(text: str, right_to_left: bool) -> None:
    """A second implementation of UAX #9, in Rust, puts every character in the same place."""
    wanted = bidi.get_display(text, base_dir="R" if right_to_left else "L")
    assert shown(text, right_to_left=right_to_left) == wanted
