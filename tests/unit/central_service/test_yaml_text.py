"""YAML as people write it: what is written is read again as it was, and no file breaks the reader."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from central_service.errors import SetupError
from central_service.services import yaml_text

NUMBER_LIKE = st.text(st.sampled_from("0123456789eE.+-:_~xonyNtrufalsTF <="), max_size=12)


@given(text=NUMBER_LIKE | st.text(max_size=12))
@example("a\x85b")
@example("a\u2028\u2029")
def test_any_text_survives_the_way_out_and_in(text: str) -> None:
    """As a value, as a key and in a list; whichever number, date or word it looks like."""
    told = {"value": text, f"k{text}": [text, {"inner": text}]}
    if text:
        told[text] = text
    assert yaml_text.load(yaml_text.dump(told)) == told


@pytest.mark.parametrize("text", ["08901", "0815", "089", "1E5", "1e-5", "9e9", ".5", "2026-01-01", "null"])
def test_what_looks_like_a_number_or_a_day_stays_text(text: str) -> None:
    """A postcode, a SKU and a location's code."""
    assert yaml_text.load(yaml_text.dump({"a": text})) == {"a": text}


def test_what_is_there_twice_is_written_twice() -> None:
    """Since an alias is not read."""
    day = yaml_text.load("2026-12-24")
    assert yaml_text.load(yaml_text.dump({"first": day, "last": day})) == {"first": day, "last": day}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: 2026-02-30", "there is no 2026-02-30"),
        ("a: 2026-13-01", "there is no 2026-13-01"),
        ("[" * 5_000, "nested too deep"),
        (f"a: {'9' * 5_000}", "a number that long"),
        ("a: &a [1]\nb: *a", "aliases"),
        ("&a [*a]", "aliases"),
        ("a: &a {b: 1}\nc: {<<: *a}", "aliases"),
        ("a: [", "This is no YAML"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(text: str, says: str) -> None:
    """Never with an error of the reader's own."""
    with pytest.raises(SetupError) as refused:
        yaml_text.load(text)
    assert says in str(refused.value)
