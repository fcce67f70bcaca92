"""Telephone numbers as the world dials them (ITU-T E.164), out of how people write them."""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult


def e164(written: str, store_phone: str) -> str | None:
    """`+15550100` out of "(555) 0100"; None where it cannot be a number.

    A number that is only possible is tried: whether it exists, the network knows better than any list.

    Args:
        written: What the customer typed.
        store_phone: The store's own number: without a country code the customer's is of the same country.
    """
    try:
        number = phonenumbers.parse(written, _region(store_phone))
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
