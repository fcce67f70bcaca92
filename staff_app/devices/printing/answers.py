"""Reads what a printer answers. Bits as in the ESC/POS command reference (DLE EOT n, GS r n, GS a n)."""

from collections.abc import Iterator
from dataclasses import dataclass

from staff_app.devices.printing.status import Paper, PrinterStatus

STATUS_QUESTIONS = tuple(bytes((0x10, 0x04, which)) for which in (1, 2, 3, 4))
"""DLE EOT 1-4: printer, why offline, error, paper roll."""
THROUGH_QUESTION = b"\x1dr\x01"
"""GS r 1 is answered only once everything before it was processed."""

_OFFLINE = 0x08
_COVER_OPEN = 0x04
_STOPPED_FOR_PAPER = 0x20
_ANY_ERROR = 0x6C
_NEAR_END = 0x0C
_ROLL_OUT = 0x60
_UNASKED_LENGTH = 4


def status_from(answers: tuple[int, int, int, int]) -> PrinterStatus:
    """The status in the answers to the four questions."""
    printer, offline, error, roll = answers
    paper = Paper.OK
    if roll & _ROLL_OUT or offline & _STOPPED_FOR_PAPER:
        paper = Paper.OUT
    elif roll & _NEAR_END:
        paper = Paper.NEAR_END
    return PrinterStatus(
        online=not printer & _OFFLINE,
        cover_open=bool(offline & _COVER_OPEN),
        paper=paper,
        error=bool(error & _ANY_ERROR),
    )


@dataclass(slots=True)
class AnswerReader:
    """Tells the answers apart: each kind has its own fixed bits, and some printers speak unasked.

    Automatic status (GS a) is four bytes, the first of them xxx1xx00; a late or unasked byte must never pass
    for the confirmation of a job.
    """

    _unasked_left: int = 0

    def statuses(self, data: bytes) -> Iterator[int]:
        """The answers to DLE EOT in what arrived: 0xx1xx10."""
        for byte in self._asked(data):
            if byte & 0x93 == 0x12:
                yield byte

    def is_through(self, data: bytes) -> bool:
        """True where the answer to GS r arrived: 0xx0xxxx."""
        return any(byte & 0x90 == 0x00 for byte in self._asked(data))

    def _asked(self, data: bytes) -> Iterator[int]:
        for byte in data:
            if self._unasked_left:
                self._unasked_left -= 1
            elif byte & 0x93 == 0x10:
                self._unasked_left = _UNASKED_LENGTH - 1
            else:
                yield byte
