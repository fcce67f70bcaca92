"""How the printer is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PrinterState(StrEnum):
    """What the rail says about the printer."""

    NONE = "none"
    READY = "ready"
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    UNREACHABLE = "unreachable"
    ONE_WAY = "one_way"
    """It takes what is printed and cannot say how it is."""
    CHECK = "check"
    """A job's fate is unknown; a person must look at the paper."""


@dataclass(frozen=True, slots=True)
class PrinterView:
    """The printer as the rail and the settings show it."""

    state: PrinterState
    waiting: int
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class JobRow:
    """A print job that is not through, or one of the latest that are."""

    job_id: str
    kind: str
    """A `JobKind` value."""
    number: str
    """Its order's; empty for a test page."""
    state: str
    """A `JobState` value: queued, sending, failed, unknown or printed."""
    at: datetime
    attempts: int
    sentence: str
    """What went wrong the last time."""
    order_id: str = ""
    """Empty where it is about none that the tablet has."""
