"""Text is cleaned, measured and wrapped before it goes to paper."""

import pytest

from staff_app.devices.printing.rendering.text import clean, columns_of, wrapped


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
    ],
)
def test_control_characters_are_gone_and_letters_stay(raw: str, shown: str) -> None:
    """C0, C1, direction marks, halves of characters; not accents, not scripts, and words stay apart."""
    assert clean(raw) == shown
