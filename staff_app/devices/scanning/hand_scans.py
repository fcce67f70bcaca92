"""What a hand scanner sends for one code, taken apart: the same whether it types it or sends it by a cable.

Imports nothing heavy, no Qt among it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from staff_app.devices.scanning.payloads import MAX_CHARACTERS

_AIM = re.compile(r"^\](?:E[0-4]|C[0124]|Q[0-6]|A[0-7]|I[0-3]|J[0-5]|d[0-6]|e[0-3])")
_SYMBOLOGIES: Mapping[str, str] = MappingProxyType(
    {
        "]E0": "EAN-13",
        "]E4": "EAN-8",
        "]C0": "Code 128",
        "]C1": "GS1-128",
        "]I1": "ITF-14",
        "]Q0": "QR",
        "]Q1": "QR",
        "]Q3": "GS1 QR",
        "]d1": "Data Matrix",
        "]d2": "GS1 Data Matrix",
        "]e0": "GS1 DataBar",
    }
)


@dataclass(frozen=True, slots=True)
class ScannerProgramme:
    """What a scanner was programmed to send around each code."""

    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class HandScan:
    """One code, without what the scanner put around it."""

    payload: str
    """Not empty, at most 511 characters; hostile, as whatever is printed on a label."""
    identifier: str = ""
    """The AIM identifier (ISO/IEC 15424), such as `]C1`; empty from a scanner that sends none."""

    @property
    def symbology(self) -> str:
        """What kind of code it was, in words; empty where nothing tells it."""
        return _SYMBOLOGIES.get(self.identifier, "")


def hand_scan(raw: str, programme: ScannerProgramme) -> HandScan | None:
    """Take one scan apart.

    Args:
        raw: Everything that the scanner sent for one code, with or without the line end behind it.
        programme: What it puts around each code; what is not there is not missed.

    Returns:
        The code, or None where nothing is left or what is left is longer than any code of ours.
    """
    text = raw.strip("\r\n\t").removeprefix(programme.prefix)
    if programme.suffix:
        text = text.removesuffix(programme.suffix)
    found = _AIM.match(text)
    identifier = found.group() if found else ""
    payload = text.removeprefix(identifier).strip()
    if not payload or len(payload) > MAX_CHARACTERS:
        return None
    return HandScan(payload, identifier)
