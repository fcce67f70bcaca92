"""Hostile payloads are made harmless before anybody sees them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from staff_app.devices.scanning.payloads import trusted_payload
from staff_app.devices.scanning.results import Symbology


@pytest.mark.parametrize("symbology", [Symbology.UPC_A, Symbology.EAN_13])
def test_upc_a_is_a_gtin_of_13_digits(symbology: Symbology) -> None:
    """Whatever a decoder calls it, a GTIN-12 comes out the same."""
    assert trusted_payload("0036000291452", symbology) == ("0036000291452", Symbology.UPC_A)


def test_twelve_digits_are_padded() -> None:
    """Decoders that give UPC-A its printed twelve digits agree with those that give 13."""
    assert trusted_payload("036000291452", Symbology.UPC_A) == ("0036000291452", Symbology.UPC_A)


def test_ean_codes_keep_their_digits() -> None:
    """EAN-13 and EAN-8 are handed on as printed."""
    assert trusted_payload("4006381333931", Symbology.EAN_13) == ("4006381333931", Symbology.EAN_13)
    assert trusted_payload("96385074", Symbology.EAN_8) == ("96385074", Symbology.EAN_8)


@pytest.mark.parametrize(
    ("raw", "symbology"),
    [
        ("4006381333932", Symbology.EAN_13),
        ("400638133393", Symbology.EAN_13),
        ("400638133393X", Symbology.EAN_13),
        ("٤٠٠٦٣٨١٣٣٣٩٣١", Symbology.EAN_13),
        ("96385075", Symbology.EAN_8),
        ("36000291452", Symbology.UPC_A),
    ],
)
def test_an_impossible_product_code_is_dropped(raw: str, symbology: Symbology) -> None:
    """A wrong check digit, length or alphabet is a misread."""
    assert trusted_payload(raw, symbology) is None


def test_511_characters_are_the_most() -> None:
    """Nothing of ours is half as long; 512 and more are dropped."""
    assert trusted_payload("x" * 511, Symbology.QR) == ("x" * 511, Symbology.QR)
    assert trusted_payload("x" * 512, Symbology.QR) is None


@pytest.mark.parametrize("raw", ["", "   ", "\n"])
def test_what_is_no_text_is_dropped(raw: str) -> None:
    """Nothing and blanks are no code."""
    assert trusted_payload(raw, Symbology.QR) is None


def test_control_characters_become_visible() -> None:
    """Escape sequences, line breaks and bidirectional overrides cannot reach a terminal, log or label."""
    payload = trusted_payload("P1:\x1b[2J\n\u202ecba\x00\x7f\x9b\udc80", Symbology.QR)
    assert payload == ("P1:\ufffd[2J\ufffd\ufffdcba\ufffd\ufffd\ufffd\ufffd", Symbology.QR)


def test_the_gs1_separator_stays() -> None:
    """GS1-128 labels cannot be taken apart without it."""
    assert trusted_payload("10LOT\x1d21SERIAL", Symbology.CODE_128) == (
        "10LOT\x1d21SERIAL",
        Symbology.CODE_128,
    )


@given(st.text(max_size=600), st.sampled_from(Symbology))
def test_any_payload_gives_a_bounded_printable_text_or_nothing(raw: str, symbology: Symbology) -> None:
    """No payload raises, and none gets past the rules."""
    payload = trusted_payload(raw, symbology)
    if payload is not None:
        text, _ = payload
        assert 0 < len(text) <= 511
        assert not [c for c in text if unicodedata.category(c) in {"Cc", "Cf", "Cs"} and c != "\x1d"]
