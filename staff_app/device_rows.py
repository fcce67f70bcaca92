"""Rows about the tablet itself: its devices, its storage and what a self-test found."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Level(StrEnum):
    """How grave a finding is."""

    OK = "ok"
    WARN = "warn"
    """Work goes on, with less."""
    BAD = "bad"
    """Something will not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    check: str
    """Stable name of the check, such as `printer`."""
    level: Level
    sentence: str
    next_step: str = ""
    """Empty where all is well."""


@dataclass(frozen=True, slots=True)
class SelfTestView:
    """A self-test, under way or over."""

    findings: tuple[Finding, ...] = ()
    """In the order of the checks, as far as they are through."""
    is_running: bool = False
    at: datetime | None = None
    """When it was through; None before that."""
    is_for_shift: bool = False
    """It was begun by the first sign-in of the day."""

    @property
    def worst(self) -> Level:
        """The gravest level found."""
        levels = {each.level for each in self.findings}
        return Level.BAD if Level.BAD in levels else Level.WARN if Level.WARN in levels else Level.OK


@dataclass(frozen=True, slots=True)
class CameraRow:
    """A camera that this tablet has."""

    spec: str
    """As `Preferences.camera`."""
    name: str
    index: int


@dataclass(frozen=True, slots=True)
class CameraFigures:
    """How a camera does while somebody looks through it."""

    frames_per_s: float
    dropped: int
    """Pictures that were replaced by a newer one before anybody looked."""
    frames: int = 0
    """All pictures since it was opened."""
    width_px: int = 0
    """Of the camera's own pictures; 0 before the first, as the height."""
    height_px: int = 0


@dataclass(frozen=True, slots=True)
class ScannerRow:
    """A serial device that may be a hand scanner."""

    spec: str
    """As `Preferences.scanner`."""
    name: str


@dataclass(frozen=True, slots=True)
class HandBurst:
    """What a hand scanner sent for one code, and how."""

    raw: str
    """With prefix, suffix and identifier."""
    ended_by: str = ""
    """The key that ended it: Return, Tab, or empty for a pause."""
    milliseconds: float = 0.0
    """From the first key to the last."""
    keys: int = 0
    """How many there were; 0 from a scanner that does not type."""


@dataclass(frozen=True, slots=True)
class ScanSample:
    """What arrived while the scanner or the camera was being tried."""

    text: str
    """What the app would take."""
    raw: str
    """As it was typed, with prefix, suffix and identifier."""
    origin: str
    """camera or wedge."""
    symbology: str = ""
    """In words; empty where nothing tells it."""
    identifier: str = ""
    """The AIM identifier, such as `]Q3`."""
    ended_by: str = ""
    """The key that ended it: Return, Tab, or empty for a pause."""
    milliseconds: float = 0.0
    """Decoding for a camera, all keys for a scanner."""
    keys: int = 0
    gtin: str = ""
    """Of a GS1 code: the item's number; empty for any other code, and so is what follows."""
    lot: str = ""
    expires: date | None = None
    serial: str = ""


@dataclass(frozen=True, slots=True)
class PrinterAnswer:
    """What an address answered."""

    address: str
    is_printer: bool
    """It speaks as a receipt printer does."""
    is_ready: bool
    sentence: str
    is_one_way: bool = False
    """It takes what is printed and can say nothing."""


@dataclass(frozen=True, slots=True)
class PrinterFound:
    """A printer that was found."""

    name: str
    kind: str
    """network, usb or cups."""
    address: str = ""
    """As `Preferences.printer`."""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PrinterSearch:
    """A search for printers, under way or over."""

    found: tuple[PrinterFound, ...] = ()
    asked: int = 0
    of: int = 0
    is_running: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """What is in the printer, and who reads it."""

    mm: int
    """58 or 80."""
    language: str
    """BCP 47, of the staff; a receipt is in the customer's where that is shipped."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """A print as it looks on paper."""

    width_dots: int
    height_dots: int
    dots: bytes
    """Row by row, each dot a bit and each row whole bytes; 1 is white."""
    text: str
    """What stands there as text, line by line; what was drawn is not in it."""


@dataclass(frozen=True, slots=True)
class BatteryRow:
    """The tablet's battery."""

    percent: int
    is_charging: bool


@dataclass(frozen=True, slots=True)
class StorageView:
    """How the tablet's storage does."""

    database_bytes: int = 0
    free_bytes: int = 0
    orders: int = 0
    unsent: int = 0
    oldest_unsent_at: datetime | None = None
    cursor: int = 0
    schema: str = ""
    copy_at: datetime | None = None
    """When the last copy was made."""
    checked_at: datetime | None = None
    """When it was read through last, as somebody asked for."""
    problem: str = ""
    """What that found; empty where it is sound."""
    bundle: str = ""
    """The diagnostics file that was written last."""
