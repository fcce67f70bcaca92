"""What a decoder found in a picture, and what the app is told about it. Imports nothing heavy."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Symbology(StrEnum):
    """The kinds of code that we read; everything else in a picture is passed over."""

    QR = "QR"
    EAN_13 = "EAN_13"
    EAN_8 = "EAN_8"
    UPC_A = "UPC_A"
    CODE_128 = "CODE_128"

    @property
    def is_linear(self) -> bool:
        """True for bars; they have a check digit at best, so a misread can look valid."""
        return self is not Symbology.QR

    @property
    def is_product(self) -> bool:
        """True for what is printed on goods; one check digit in ten holds by chance."""
        return self in {Symbology.EAN_13, Symbology.EAN_8, Symbology.UPC_A}


class Decoder(StrEnum):
    """The library that read a code."""

    ZXING = "zxing-cpp"
    PYZBAR = "pyzbar"
    OPENCV = "opencv"


class Step(StrEnum):
    """How the picture was prepared, and for whom, before a code was found in it."""

    ZXING_RAW = "zxing_raw"
    ZXING_SMOOTHED = "zxing_smoothed"
    ZXING_SHARPENED = "zxing_sharpened"
    PYZBAR_RAW = "pyzbar_raw"
    ZXING_EQUALISED = "zxing_equalised"
    ZXING_ENLARGED = "zxing_enlarged"
    PYZBAR_EQUALISED = "pyzbar_equalised"
    ZXING_TURNED = "zxing_turned"
    ZXING_INVERTED = "zxing_inverted"
    OPENCV_BARS = "opencv_bars"


Point = tuple[float, float]
"""x and y in pixels from the top left of a picture."""

Corners = tuple[Point, Point, Point, Point]
"""Where a code is, corner after corner around it."""


@dataclass(frozen=True)
class Decoded:
    """One code found in one picture."""

    text: str
    """At most 511 characters, no controls but GS; product codes as digits, UPC-A with 13 of them."""
    symbology: Symbology
    decoder: Decoder
    step: Step
    elapsed_ms: float
    """From the picture handed in to this result, all steps tried before included."""
    corners: Corners
    """In pixels of the picture handed in."""
    identifier: str = ""
    """The AIM identifier, such as `]C1` for GS1-128; empty where the decoder does not tell it."""


@dataclass(frozen=True)
class Look:
    """What looking at pictures in one way came to."""

    step: Step
    decoder: Decoder
    milliseconds: float
    """Preparing and decoding, of all pictures together."""
    pictures: int
    """How many were looked at in this way."""
    found: int
    """In how many of them it found a code."""


@dataclass(frozen=True)
class Examined:
    """The codes of a picture or a clip, and how they were looked for."""

    codes: tuple[Decoded, ...]
    """Each text once, in the order in which they were found."""
    looks: tuple[Look, ...]
    """Each way that was tried, in the order in which it was."""


@dataclass(frozen=True)
class Scan:
    """One code that was accepted: what the rest of the app hears of the camera."""

    text: str
    """As in `Decoded.text`; whoever receives it decides what it means."""
    symbology: Symbology
    decoder: Decoder
    elapsed_ms: float
    """Decoding time of the frame that settled it."""
    at: datetime
    """When it was accepted, UTC."""
    identifier: str = ""
    """As in `Decoded.identifier`."""
