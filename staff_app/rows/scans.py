"""What the camera sees, and what was scanned or typed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """A small camera picture for the screen."""

    width_px: int
    height_px: int
    rgb: bytes
    """`height_px * width_px * 3` bytes, 8 bit each, rows without padding."""
    corners: tuple[tuple[int, int], ...] = ()
    """The outline of a code in the picture, in its pixels; empty where none was read."""


class ScanKind(StrEnum):
    """What a scanned text turned out to be."""

    PASS = "pass"  # noqa: S105 - the pickup pass, not a password
    PICKUP_CODE = "pickup_code"
    BAG = "bag"
    SHELF = "shelf"
    PRODUCT = "product"
    ORDER = "order"
    WALK = "walk"
    """The code of a walk list; the text is the walk's id."""
    UNKNOWN = "unknown"


WALK_PREFIX = "WALK"
"""What a walk list's code begins with; letters and digits only, which every hand scanner types alike."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scanned or typed text, and what it means here."""

    kind: ScanKind
    text: str
    origin: str
    """camera, wedge or typed."""
    order_id: str = ""
    line_ids: tuple[str, ...] = ()
    """Of a product: the lines of the order in hand that it belongs to."""
    read_ms: float | None = None
    sentence: str = ""
    """What a person should be told; empty where the act speaks for itself."""
    name: str = ""
    """Of a product: what it is called here; empty where that is not known."""
    lot: str = ""
    """Of a product in a GS1 code that says so; the two that follow as well."""
    expires: date | None = None
    """The last day on which it may be used."""
    serial: str = ""

    @property
    def is_goods(self) -> bool:
        """Whether it is on what is sold, known here or not, rather than some other code on a box."""
        return self.kind is ScanKind.PRODUCT or self.text.isdecimal()
