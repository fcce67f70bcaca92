"""What a hand scanner sends for one code, taken apart."""

import pytest

from staff_app.devices.scanning.hand_scans import HandScan, ScannerProgramme, hand_scan

PLAIN = ScannerProgramme()


@pytest.mark.parametrize(
    ("raw", "identifier", "symbology"),
    [
        ("]E09521234500018\r\n", "]E0", "EAN-13"),
        ("]C19521234500018", "]C1", "GS1-128"),
        ("]Q39521234500018\t", "]Q3", "GS1 QR"),
        ("]A09521234500018", "]A0", ""),
        ("9521234500018\r", "", ""),
        ("]9521234500018", "", ""),
    ],
)
def test_an_identifier_is_not_part_of_the_code(raw: str, identifier: str, symbology: str) -> None:
    """A scanner may say the symbology first (ISO/IEC 15424); a lone bracket is part of the code."""
    found = hand_scan(raw, PLAIN)
    payload = "]9521234500018" if raw.startswith("]9") else "9521234500018"
    assert found == HandScan(payload, identifier)
    assert found is not None
    assert found.symbology == symbology


@pytest.mark.parametrize("raw", ["~]E09521234500018#", "]E09521234500018#\r\n", "~9521234500018"])
def test_what_the_scanner_was_programmed_to_add_is_taken_off(raw: str) -> None:
    """Prefix, identifier, code, suffix, line end; what is missing is not missed."""
    found = hand_scan(raw, ScannerProgramme("~", "#"))
    assert found is not None
    assert found.payload == "9521234500018"


@pytest.mark.parametrize("raw", ["", "\r\n", "~#", "~]E0#", "  ", "x" * 600])
def test_what_is_left_empty_or_endless_is_no_scan(raw: str) -> None:
    """A scanner that was programmed by mistake, and a label that means harm."""
    assert hand_scan(raw, ScannerProgramme("~", "#")) is None
