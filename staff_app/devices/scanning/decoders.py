"""The three libraries that read codes, each behind the same small face."""

import importlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from pickup_domain.wording import say
from staff_app.devices.scanning.payloads import trusted_payload
from staff_app.devices.scanning.results import Corners, Decoder, Symbology

Grey = NDArray[np.uint8]
"""(H, W) uint8, grey."""


@dataclass(frozen=True)
class Sighting:
    """One code that a library saw, its payload already made harmless."""

    text: str
    symbology: Symbology
    corners: Corners
    """In pixels of the picture that the library was given."""
    identifier: str = ""
    """The AIM identifier; empty where the library does not tell it."""


class CodeDecoder(Protocol):
    """Reads codes from a grey picture."""

    @property
    def decoder(self) -> Decoder:
        """Which library this is."""

    @property
    def finding(self) -> str:
        """Empty, or one sentence on why this library cannot be used here."""

    @property
    def available(self) -> bool:
        """False if `decode` will never find anything."""

    def decode(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every code in the picture, each text once; empty where there is none."""


class ZxingDecoder:
    """zxing-cpp: the quickest, and the only one for dark-mode screens."""

    decoder = Decoder.ZXING
    finding = ""
    available = True

    _SYMBOLOGIES: ClassVar[dict[zxingcpp.BarcodeFormat, Symbology]] = {
        zxingcpp.BarcodeFormat.QRCode: Symbology.QR,
        zxingcpp.BarcodeFormat.EAN13: Symbology.EAN_13,
        zxingcpp.BarcodeFormat.EAN8: Symbology.EAN_8,
        zxingcpp.BarcodeFormat.UPCA: Symbology.UPC_A,
        zxingcpp.BarcodeFormat.Code128: Symbology.CODE_128,
    }

    # "QRCode" would ask for the whole family, Micro QR included; found codes of either model are called so.
    _WANTED = (
        zxingcpp.BarcodeFormat.QRCodeModel1,
        zxingcpp.BarcodeFormat.QRCodeModel2,
        zxingcpp.BarcodeFormat.EAN13,
        zxingcpp.BarcodeFormat.EAN8,
        zxingcpp.BarcodeFormat.UPCA,
        zxingcpp.BarcodeFormat.Code128,
    )

    def decode(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every code in the picture, in any direction; of codes that are light on dark the square ones."""
        # Not kept: the binding complains on stderr about objects of its own that outlive the interpreter.
        wanted = zxingcpp.BarcodeFormats(self._WANTED)
        found = zxingcpp.read_barcodes(grey, formats=wanted, text_mode=zxingcpp.TextMode.Plain)
        return _once_each(self._sighting(barcode) for barcode in found if barcode.valid)

    def _sighting(self, barcode: zxingcpp.Barcode) -> Sighting | None:
        symbology = self._SYMBOLOGIES.get(barcode.format)
        where = barcode.position
        points = (where.top_left, where.top_right, where.bottom_right, where.bottom_left)
        corners = [(float(p.x), float(p.y)) for p in points]
        return _sighting(barcode.text, symbology, corners, barcode.symbology_identifier)


class PyzbarDecoder:
    """pyzbar: better at steep tilt, moiré and codes on round bottles; needs the system library zbar."""

    decoder = Decoder.PYZBAR

    _SYMBOLOGIES: ClassVar[dict[str, Symbology]] = {
        "QRCODE": Symbology.QR,
        "EAN13": Symbology.EAN_13,
        "EAN8": Symbology.EAN_8,
        "UPCA": Symbology.UPC_A,
        "CODE128": Symbology.CODE_128,
    }

    def __init__(self, load: Callable[[str], Any] = importlib.import_module) -> None:
        """Load the library.

        Args:
            load: Imports a module by its name.
        """
        self.finding = ""
        self._library: Any = None
        try:
            self._library = load("pyzbar.pyzbar")
        except (ImportError, OSError):
            self.finding = say(
                "The second code reader is missing: codes at a steep angle will be hard to scan. "
                "Install the system library libzbar0."
            )

    @property
    def available(self) -> bool:
        """False if zbar is not installed; then `decode` finds nothing."""
        return self._library is not None

    def decode(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every code in the picture; zbar reads dark codes on a light ground only."""
        if self._library is None:
            return ()
        kinds = self._library.ZBarSymbol
        # With UPC-E switched off zbar hands out its inventions as expanded UPC-A codes; switched on, they
        # come under their own name and are dropped with everything else that we do not know.
        wanted = [kinds[name] for name in (*self._SYMBOLOGIES, "UPCE")]
        found = self._library.decode(grey, symbols=wanted)
        return _once_each(self._sighting(code) for code in found)

    def _sighting(self, code: Any) -> Sighting | None:  # noqa: ANN401 - pyzbar has no types
        box = code.rect
        left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
        corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
        return _sighting(code.data.decode("utf-8", "replace"), self._SYMBOLOGIES.get(code.type), corners)


class OpencvDecoder:
    """OpenCV's own detector for the bars of EAN and UPC codes; the last resort."""

    decoder = Decoder.OPENCV
    finding = ""
    available = True

    _SYMBOLOGIES: ClassVar[dict[str, Symbology]] = {
        "EAN_13": Symbology.EAN_13,
        "EAN_8": Symbology.EAN_8,
        "UPC_A": Symbology.UPC_A,
    }

    def __init__(self) -> None:
        self._detector = cv2.barcode.BarcodeDetector()

    def decode(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every EAN or UPC-A code in the picture."""
        try:
            found, texts, kinds, quads = self._detector.detectAndDecodeWithType(grey)
        except cv2.error:
            # It asserts on pictures without any contrast or of a few pixels: nothing to be read there.
            return ()
        if not found:
            return ()
        corners = np.asarray(quads, dtype=float).reshape(-1, 4, 2)
        return _once_each(
            _sighting(text, self._SYMBOLOGIES.get(kind), [(float(x), float(y)) for x, y in quad])
            for text, kind, quad in zip(texts, kinds, corners, strict=True)
        )


def _sighting(
    text: str,
    symbology: Symbology | None,
    corners: Sequence[tuple[float, float]],
    identifier: str = "",
) -> Sighting | None:
    payload = trusted_payload(text, symbology) if symbology else None
    if payload is None:
        return None
    first, second, third, fourth = corners
    return Sighting(*payload, (first, second, third, fourth), identifier)


def _once_each(sightings: Iterable[Sighting | None]) -> tuple[Sighting, ...]:
    unique: dict[str, Sighting] = {}
    for sighting in sightings:
        if sighting is not None:
            unique.setdefault(sighting.text, sighting)
    return tuple(unique.values())
