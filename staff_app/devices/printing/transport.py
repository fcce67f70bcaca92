"""From bytes to paper: the protocol every transport follows, and the network one.

Status before, confirmation after: DLE EOT n and GS r n of the ESC/POS command reference.
"""

import contextlib
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol
from urllib.parse import urlsplit

from staff_app.devices.printing.status import Paper, PrinterStatus, SendOutcome, SendResult
from staff_app.errors import DeviceError

_CONNECT_S = 2.0
_STATUS_S = 2.0
_SEND_S = 10.0
_CONFIRM_S = 20.0
_CHUNK = 4096
_DEFAULT_PORT = 9100


class PrinterTransport(Protocol):
    """A way to one printer."""

    name: str

    def status(self) -> PrinterStatus:
        """Ask the printer how it is.

        Raises:
            DeviceError: It cannot be reached or does not answer.
        """

    def send(self, data: bytes) -> SendOutcome:
        """Print; says truly what is known about it afterwards. Never raises for what a printer may do."""


def printer_from(address: str) -> PrinterTransport:
    """The transport of an address.

    Raises:
        DeviceError: It is not `tcp://HOST` or `tcp://HOST:PORT`.
    """
    try:
        parts = urlsplit(address)
        port = parts.port or _DEFAULT_PORT
    except ValueError:
        parts, port = urlsplit(""), 0
    if parts.scheme != "tcp" or not parts.hostname or parts.path not in ("", "/"):
        raise DeviceError(
            "Unknown printer",
            f"{address!r} is not a printer's address.",
            "It looks like tcp://192.0.2.10:9100.",
        )
    return TcpTransport(parts.hostname, port)


class TcpTransport:
    """A printer on the network, raw port 9100; one connection for each job."""

    def __init__(
        self, host: str, port: int, *, confirm_s: float = _CONFIRM_S, status_s: float = _STATUS_S
    ) -> None:
        self._address = (host, port)
        self._confirm_s = confirm_s
        self._status_s = status_s
        self.name = f"tcp://{host}:{port}"

    def status(self) -> PrinterStatus:
        """Ask the printer how it is.

        Raises:
            DeviceError: It cannot be reached or does not answer.
        """
        with self._connected() as line:
            return self._ask(line)

    def send(self, data: bytes) -> SendOutcome:
        """Status, then every byte, then wait until the printer says that it is through with them."""
        taken = 0
        status = None
        try:
            with self._connected() as line:
                status = self._ask(line)
                if status.problem:
                    return SendOutcome(SendResult.FAILED, status.problem, status)
                line.settimeout(_SEND_S)
                for start in range(0, len(data), _CHUNK):
                    line.sendall(data[start : start + _CHUNK])
                    taken = start + 1
                return self._confirmed(line, status)
        except DeviceError as error:
            if taken == 0:
                return SendOutcome(SendResult.FAILED, str(error), status)
            return _unknown(status)
        except OSError:
            if taken == 0:
                return SendOutcome(SendResult.FAILED, "The printer hung up. It will be tried again.", status)
            return _unknown(status)

    def _confirmed(self, line: socket.socket, status: PrinterStatus) -> SendOutcome:
        """GS r 1 is answered only after everything before it was processed."""
        line.sendall(b"\x1dr\x01")
        line.settimeout(self._confirm_s)
        answer = line.recv(1)
        if not answer:
            return _unknown(status)
        # Drain and say goodbye: closing over unread bytes would reset the connection and lose the tail.
        line.shutdown(socket.SHUT_WR)
        line.settimeout(0.5)
        with contextlib.suppress(OSError):
            while line.recv(64):
                pass
        return SendOutcome(SendResult.PRINTED, "", status)

    @contextmanager
    def _connected(self) -> Iterator[socket.socket]:
        try:
            line = socket.create_connection(self._address, timeout=_CONNECT_S)
        except OSError as error:
            raise DeviceError(
                "Printer not reached",
                f"The printer at {self.name} cannot be reached.",
                "Check that it is on and its network cable is in.",
            ) from error
        with line:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            yield line

    def _ask(self, line: socket.socket) -> PrinterStatus:
        answers = []
        until = time.monotonic() + self._status_s
        for which in (1, 2, 3, 4):
            line.sendall(bytes((0x10, 0x04, which)))
            line.settimeout(max(0.05, until - time.monotonic()))
            try:
                answer = line.recv(1)
            except TimeoutError:
                answer = b""
            if not answer:
                raise DeviceError(
                    "Printer silent",
                    f"The printer at {self.name} does not answer.",
                    "Switch it off and on again.",
                )
            answers.append(answer[0])
        return _status(answers)


def _status(answers: list[int]) -> PrinterStatus:
    """From the four bytes of DLE EOT 1-4; bits as in the ESC/POS command reference."""
    printer, offline, error, roll = answers
    paper = Paper.OK
    if roll & 0x60 == 0x60 or offline & 0x20:
        paper = Paper.OUT
    elif roll & 0x0C == 0x0C:
        paper = Paper.NEAR_END
    return PrinterStatus(
        online=not printer & 0x08, cover_open=bool(offline & 0x04), paper=paper, error=bool(error & 0x6C)
    )


def _unknown(status: PrinterStatus | None) -> SendOutcome:
    return SendOutcome(
        SendResult.UNKNOWN,
        "The printer stopped answering in the middle. If the paper is not complete, print a copy.",
        status,
    )
