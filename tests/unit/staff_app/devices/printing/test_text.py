"""Text is cleaned, measured and wrapped before it goes to paper."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from staff_app.devices.printing.rendering.text import characters, clean, columns_of, wrapped

_WHOLE = ["👨‍👩‍👧‍👦", "🇩🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "👍🏽", "x\u0304\u0323", "नि", "क्ष", "น้ำ", "한", "日", "م", "a"]


def test_words_wrap_and_long_ones_break() -> None:
    """No line is longer than the paper is wide."""
    assert wrapped("one two three", 7) == ["one two", "three"]
    assert wrapped("Donaudampfschifffahrt", 8) == ["Donaudam", "pfschiff", "fahrt"]
    assert wrapped("", 10) == [""]


def test_wide_characters_take_two_columns_and_accents_none() -> None:
    """Japanese has no blanks to break at, and its characters are twice as wide."""
    assert wrapped("日本語テスト", 6) == ["日本語", "テスト"]
    assert columns_of("日本") == 4
    assert columns_of("x\u0301y") == 2


def test_further_lines_are_set_in() -> None:
    """By as much as they lose of their width."""
    assert wrapped("aaaa bbbb cccc dddd", 10, hanging=4) == ["aaaa bbbb", "cccc", "dddd"]


def test_a_name_without_end_does_not_empty_the_roll() -> None:
    """Eight lines, and dots where it goes on."""
    lines = wrapped("word " * 400_000, 32)
    assert len(lines) == 8
    assert lines[-1].endswith("...")
    assert max(map(len, lines)) <= 32


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("a\x00\x1b\x7f\x9b\u202eb é 日本", "ab é 日本"),
        ("two\nlines\tand\u2028more", "two lines and more"),
        ("e\u0301", "é"),
        ("\ud800x", "x"),
        ("می\u200cخواهم a\u200db", "می\u200cخواهم ab"),
        ("\u200d👨\u200d👩", "👨\u200d👩"),
    ],
)
def test_control_characters_are_gone_and_letters_stay(raw: str, shown: str) -> None:
    """C0, C1, direction marks, halves of characters; not accents, not scripts, and words stay apart."""
    assert clean(raw) == shown


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*_WHOLE, " "]), max_size=40).map("".join), st.integers(4, 20))
def test_no_character_is_split_and_no_line_too_wide(text: str, columns: int) -> None:
    """Whatever is made of several code points stays whole, and nothing gets lost."""
    lines = wrapped(text, columns, most_lines=100)
    assert all(columns_of(line) <= columns for line in lines)
    kept = [each for line in lines for each in characters(line) if not each.isspace()]
    assert kept == [each for each in characters(clean(text)) if not each.isspace()]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.integers(8, 48), st.integers(0, 4))
def test_any_text_fits_its_lines(text: str, columns: int, hanging: int) -> None:
    """Of at most eight lines, none is wider than it may be, and no control is in it."""
    lines = wrapped(text, columns, hanging=hanging)
    assert 1 <= len(lines) <= 8
    widths = [columns_of(line) for line in lines]
    assert widths[0] <= columns
    assert all(width <= columns - hanging for width in widths[1:])
    kept = "".join(lines)
    assert all(each.isprintable() or each in "\u200c\u200d\xa0" or each > "\U000e0000" for each in kept)
