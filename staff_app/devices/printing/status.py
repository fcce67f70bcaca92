"""What a printer says of itself, and what came of sending to it. Imports nothing heavy."""

from dataclasses import dataclass
from enum import StrEnum

from pickup_domain.wording import say


class Paper(StrEnum):
    """How much paper is left."""

    OK = "ok"
    NEAR_END = "near_end"
    OUT = "out"
    UNKNOWN = "unknown"
    """The printer did not answer."""
    UNTOLD = "untold"
    """The way to it is one-way: nothing can be asked."""


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """The answer to DLE EOT 1-4 (ESC/POS)."""

    online: bool
    cover_open: bool
    paper: Paper
    error: bool

    @property
    def problem(self) -> str:
        """Why nothing can be printed now, with the next step; empty where it can."""
        if self.paper is Paper.UNKNOWN:
            return say(
                "The printer does not answer. Wait if it is printing; else switch it off and on again."
            )
        if self.cover_open:
            return say("The printer's cover is open. Close it.")
        if self.paper is Paper.OUT:
            return say("The printer is out of paper. Put in a new roll.")
        if self.error:
            return say("The printer reports an error. Switch it off and on again.")
        if not self.online:
            return say("The printer is offline. Press its feed button, or switch it off and on again.")
        return ""


SILENT = PrinterStatus(online=False, cover_open=False, paper=Paper.UNKNOWN, error=False)
"""It was reached and said nothing."""
ONE_WAY = PrinterStatus(online=True, cover_open=False, paper=Paper.UNTOLD, error=False)
"""It takes what is printed and can say nothing."""


class SendResult(StrEnum):
    """What is known about sent bytes."""

    PRINTED = "printed"
    """The printer confirmed that it processed them."""
    HANDED_OVER = "handed_over"
    """Every byte was taken by something that cannot say whether it printed, such as a queue."""
    FAILED = "failed"
    """Not one byte was taken: safe to try again."""
    UNKNOWN = "unknown"
    """Some bytes were taken and nothing was confirmed: only a person can tell."""


@dataclass(frozen=True, slots=True)
class SendOutcome:
    """What came of sending a job."""

    result: SendResult
    sentence: str = ""
    """What is known, what went wrong and what to do; empty where it printed."""
    status: PrinterStatus | None = None
    """What the printer said before; None where it was not reached."""
    sent_bytes: int = 0
    """How many of the job's bytes left the tablet; not how many the printer used."""
