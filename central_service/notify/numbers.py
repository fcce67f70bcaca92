"""Telephone numbers as the world dials them (ITU-T E.164), out of how people write them."""

from functools import cache
from importlib.resources import files

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult


def e164(written: str, store_phone: str, time_zone: str = "") -> str | None:
    """`+15550100` out of "(555) 0100"; None where it cannot be a number.

    A number that is only possible is tried: whether it exists, the network knows better than any list.

    Args:
        written: What the customer typed.
        store_phone: The store's own number: without a country code the customer's is of the same country.
        time_zone: The store's, which tells its country where it has no number.
    """
    try:
        number = phonenumbers.parse(written, _region(store_phone) or _countries().get(time_zone))
    except NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _region(store_phone: str) -> str | None:
    try:
        code = phonenumbers.parse(store_phone, None).country_code
    except NumberParseException:
        return None
    return None if code is None else phonenumbers.region_code_for_country_code(code)


@cache
def _countries() -> dict[str, str]:
    """Time zones with their countries (ISO 3166-1); aliases, and zones of no country, are not in it."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (row.split("\t") for row in table.splitlines() if not row.startswith("#"))
    return {zone: country for country, _, zone, *_ in rows}
