"""Numbers as people write them, and as networks dial them."""

import pytest

from central_service.notify.numbers import e164


@pytest.mark.parametrize(
    ("written", "store", "expected"),
    [
        ("+1 (201) 555-0123", "", "+12015550123"),
        ("(201) 555-0123", "+1 555 0100", "+12015550123"),
        ("0151 23456789", "+49 30 901820", "+4915123456789"),
        ("06 12 34 56 78", "+33 1 70 18 99 00", "+33612345678"),
        ("+49 151 23456789", "+1 555 0100", "+4915123456789"),
        ("0151 23456789", "", None),
        ("+1 555 0100", "+1 555 0100", None),
        ("call me", "+1 555 0100", None),
        ("", "+1 555 0100", None),
    ],
)
def test_a_number_is_of_the_stores_country_unless_it_says_otherwise(
    written: str, store: str, expected: str | None
) -> None:
    """And what cannot be one is none."""
    assert e164(written, store) == expected


@pytest.mark.parametrize(
    ("written", "store", "zone", "expected"),
    [
        ("0151 23456789", "", "Europe/Berlin", "+4915123456789"),
        ("(201) 555-0123", "ask for us", "America/New_York", "+12015550123"),
        ("06 12 34 56 78", "+33 1 70 18 99 00", "Europe/Berlin", "+33612345678"),
        ("0151 23456789", "", "Etc/UTC", None),
    ],
)
def test_a_store_without_a_number_is_in_the_country_of_its_clocks(
    written: str, store: str, zone: str, expected: str | None
) -> None:
    """Its own number says it first; some zones are of no country."""
    assert e164(written, store, zone) == expected
