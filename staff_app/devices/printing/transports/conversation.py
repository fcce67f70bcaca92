"""What is said to a printer over a line of bytes: how are you, the job, are you through."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from pickup_domain.wording import joined, say
from staff_app.devices.printing.answers import (
    STATUS_QUESTIONS,
    THROUGH_QUESTION,
    AnswerReader,
    status_from,
)
from staff_app.devices.printing.status import ONE_WAY, SILENT, PrinterStatus, SendOutcome, SendResult
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.errors import DeviceError

_CHUNK = 4096
_NOTHING = b"\0" * _CHUNK
"""Printers pass over NUL; inside a picture that was cut off it is white."""
_STOPPED = say("The printer stopped answering in the middle.")
_STOPPED_TAKING = say("The printer stopped taking data in the middle.")
_HUNG_UP = say("The printer hung up before it took anything. It will be tried again.")
_BUSY = say("The printer is still busy with what was sent before. This will be tried again.")
_LOOK = say("If the paper is not complete, print a copy.")


class Line(Protocol):
    """Bytes to a printer and back, open for one job."""

    answers: bool
    """False where nothing can ever come back."""

    def write(self, data: bytes, wait_s: float) -> int:
        """Hand some of it over, a byte at least; how many were taken.

        Raises:
            OSError: Not one was taken: it is gone, or (TimeoutError) it took none for so long.
        """

    def read(self, wait_s: float) -> bytes:
        """What arrived, a byte at least.

        Raises:
            OSError: It is gone, or (TimeoutError) nothing arrived for so long.
        """

    def finish(self, wait_s: float) -> None:
        """Let what was written leave, and the printer hang up, for so long at most.

        Raises:
            OSError: It did not all leave.
        """

    def close(self) -> None:
        """Let go; never raises."""


class LineTransport:
    """A printer at the end of a line."""

    def __init__(self, name: str, connect: Callable[[float], Line], patience: Patience | None = None) -> None:
        """Nothing is opened yet.

        Args:
            name: Its address.
            connect: Opens the line within so many seconds, or raises a DeviceError.
            patience: How long to wait for what.
        """
        self.name = name
        self._connect = connect
        self._patience = patience or Patience()
        self._one_at_a_time = threading.Lock()
        self._is_settled = False

    def status(self) -> PrinterStatus:
        """Ask the printer how it is; paper is `UNKNOWN` where it does not answer, `UNTOLD` where it cannot.

        Raises:
            DeviceError: It cannot be reached.
        """
        with self._connected() as line:
            if not line.answers:
                return ONE_WAY
            try:
                return self._ask(line)
            except OSError:
                return SILENT

    def send(self, data: bytes) -> SendOutcome:
        """Status, then every byte, then wait until the printer says that it is through with them."""
        try:
            with self._connected() as line:
                return self._print(line, data) if line.answers else self._hand_over(line, data)
        except DeviceError as error:
            return SendOutcome(SendResult.FAILED, str(error))

    def _print(self, line: Line, data: bytes) -> SendOutcome:
        try:
            status = self._ask(line)
        except OSError:
            return SendOutcome(SendResult.FAILED, _HUNG_UP, SILENT)
        if status.problem:
            return SendOutcome(SendResult.FAILED, status.problem, status)
        reader = AnswerReader()
        try:
            if not self._is_settled and not self._settle(line, reader):
                return SendOutcome(SendResult.FAILED, _BUSY, status)
        except OSError:
            return SendOutcome(SendResult.FAILED, _HUNG_UP, status)
        self._is_settled = False
        sent = 0
        # Each piece tells how much of it was taken, even where the next one fails.
        with contextlib.suppress(OSError):
            while sent < len(data):
                sent += line.write(data[sent : sent + _CHUNK], self._patience.stall_s)
            self._write_all(line, THROUGH_QUESTION)
            self._is_settled = self._is_through(line, reader, self._patience.confirm_s)
        if not (self._is_settled or sent):
            return SendOutcome(SendResult.FAILED, _HUNG_UP, status)
        why = "" if self._is_settled else self._what_stopped_it(line)
        with contextlib.suppress(OSError):
            line.finish(self._patience.drain_s)
        if self._is_settled:
            return SendOutcome(SendResult.PRINTED, "", status, sent)
        return SendOutcome(SendResult.UNKNOWN, joined(why, _LOOK), status, sent)

    def _hand_over(self, line: Line, data: bytes) -> SendOutcome:
        """To a line that brings nothing back: whether it printed is never known."""
        sent = 0
        has_left = False
        with contextlib.suppress(OSError):
            while sent < len(data):
                sent += line.write(data[sent : sent + _CHUNK], self._patience.stall_s)
            line.finish(self._patience.confirm_s)
            has_left = True
        if has_left:
            told = say("Handed over to {name}, which cannot say whether it printed.", name=self.name)
            return SendOutcome(SendResult.HANDED_OVER, told, ONE_WAY, sent)
        if sent:
            return SendOutcome(SendResult.UNKNOWN, joined(_STOPPED_TAKING, _LOOK), ONE_WAY, sent)
        return SendOutcome(SendResult.FAILED, _HUNG_UP, ONE_WAY)

    def _settle(self, line: Line, reader: AnswerReader) -> bool:
        """Have done with what was sent before this app started, or before a job that was never confirmed.

        It may have been cut off inside a picture, which would swallow the beginning of this job; and its
        late answer would pass for this job's.
        """
        until = time.monotonic() + self._patience.confirm_s
        piece = THROUGH_QUESTION
        while (left_s := until - time.monotonic()) > 0:
            self._write_all(line, piece)
            if self._is_through(line, reader, min(left_s, self._patience.settle_s)):
                while self._is_through(line, reader, self._patience.quiet_s):
                    pass
                return True
            piece = _NOTHING + THROUGH_QUESTION
        return False

    def _is_through(self, line: Line, reader: AnswerReader, wait_s: float) -> bool:
        until = time.monotonic() + wait_s
        while (left_s := until - time.monotonic()) > 0:
            try:
                answer = line.read(left_s)
            except TimeoutError:
                return False
            if reader.is_through(answer):
                return True
        return False

    def _what_stopped_it(self, line: Line) -> str:
        """A printer that ran out of paper in the middle still answers DLE EOT."""
        try:
            status = self._ask(line)
        except OSError:
            return _STOPPED
        return status.problem if status.problem and status != SILENT else _STOPPED

    def _write_all(self, line: Line, data: bytes) -> None:
        while data:
            data = data[line.write(data, self._patience.stall_s) :]

    @contextmanager
    def _connected(self) -> Iterator[Line]:
        with self._one_at_a_time:
            line = self._connect(self._patience.connect_s)
            try:
                yield line
            finally:
                line.close()

    def _ask(self, line: Line) -> PrinterStatus:
        """Ask the four questions one by one.

        Raises:
            OSError: The printer hung up.
        """
        reader = AnswerReader()
        until = time.monotonic() + self._patience.status_s
        answers: list[int] = []
        try:
            for question in STATUS_QUESTIONS:
                wanted = len(answers) + 1
                self._write_all(line, question)
                while len(answers) < wanted:
                    left_s = until - time.monotonic()
                    if left_s <= 0:
                        return SILENT
                    answers.extend(reader.statuses(line.read(left_s)))
        except TimeoutError:
            return SILENT
        printer, offline, error, roll = answers[:4]
        return status_from((printer, offline, error, roll))


def not_reached(address: str, hint: str) -> DeviceError:
    """Nothing is there, or it does not let anybody in."""
    return DeviceError(
        say("Printer not reached"),
        say("The printer at {address} cannot be reached.", address=address),
        hint,
    )


def not_allowed(address: str) -> DeviceError:
    """This system's user may not use the device."""
    return DeviceError(
        say("Printer not allowed"),
        say("This user may not use the printer at {address}.", address=address),
        say(
            "Have counterhand's udev rule installed (packaging/70-counterhand-devices.rules), then unplug "
            "the printer and plug it in again."
        ),
    )


def in_use(address: str) -> DeviceError:
    """Somebody else holds the device."""
    return DeviceError(
        say("Printer in use"),
        say("Another program uses the printer at {address}.", address=address),
        say("Close that program, or remove the printer from it."),
    )
