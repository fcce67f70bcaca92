"""How the printer is."""

from dataclasses import dataclass
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
