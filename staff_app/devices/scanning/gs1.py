"""What a GS1 code says about the thing that it is on: the item's number, its lot, its last day, its serial.

Source:
    GS1 General Specifications, 3 (application identifiers) and 7.8 (element strings); GS1 Digital Link 1.4.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from staff_app.devices.scanning.payloads import check_digit_holds, harmless

if TYPE_CHECKING:
    from biip.gs1_element_strings import GS1ElementStrings

_ELEMENT_STRINGS = frozenset({"]C1", "]Q3", "]d2", "]J1", "]e0", "]e1", "]e2"})
"""The AIM identifiers of codes that carry element strings."""
_NUMBER_FIRST = re.compile(r"01([0-9]{14})")
_SEPARATOR = "\x1d"
_GTIN_LONGEST = 14


@dataclass(frozen=True, slots=True)
class ItemData:
    """What a code says about one item."""

    gtin: str
    """As products are kept: 13 digits; 14 for a case or a variable measure, which are items of their own."""
    lot: str = ""
    expires: date | None = None
    """The last day on which it may be used."""
    serial: str = ""


def item_data(payload: str, identifier: str = "") -> ItemData | None:
    """Read a GS1 code.

    Scanners that send no AIM identifier are the rule: a text that begins as an item's number does, with a
    check digit that holds, counts as one as well. Where the rest of such a code makes no sense, the number
    alone counts, as it proves itself; fields that the counter has no use for are passed over.

    Args:
        payload: A code's text, without AIM identifier; FNC1 is given as GS.
        identifier: The AIM identifier where there is one.

    Returns:
        The item, or None for a code that is not of GS1 or names no item.
    """
    payload = payload.strip()
    if payload[:8].lower().startswith(("https://", "http://")):
        return _of_link(payload)
    number = _NUMBER_FIRST.match(payload)
    if identifier in _ELEMENT_STRINGS or _SEPARATOR in payload or number:
        found = _of_elements(payload)
        if found is None and number and _holds(number.group(1)):
            return ItemData(_as_kept(number.group(1)))
        return found
    return None


def _of_link(link: str) -> ItemData | None:
    # A tenth of a second to import: only a store with such codes pays for it, once, on the lane that reads.
    from biip import ParseConfig, ParseError
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI

    try:
        return _item(GS1DigitalLinkURI.parse(link, config=ParseConfig()).element_strings)
    except (ParseError, ValueError):
        return None


def _of_elements(text: str) -> ItemData | None:
    from biip import ParseConfig, ParseError
    from biip.gs1_messages import GS1Message

    try:
        return _item(GS1Message.parse(text, config=ParseConfig()).element_strings)
    except (ParseError, ValueError):
        return None


def _item(elements: GS1ElementStrings) -> ItemData | None:
    number = elements.get(ai="01")
    if number is None or not _holds(number.value):
        return None
    lot, expires, serial = (elements.get(ai=each) for each in ("10", "17", "21"))
    return ItemData(
        gtin=_as_kept(number.value),
        lot=harmless(lot.value) if lot else "",
        expires=expires.date if expires else None,
        serial=harmless(serial.value) if serial else "",
    )


def _holds(gtin: str) -> bool:
    return len(gtin) == _GTIN_LONGEST and gtin.isascii() and gtin.isdecimal() and check_digit_holds(gtin)


def _as_kept(gtin: str) -> str:
    return gtin[1:] if gtin.startswith("0") else gtin
