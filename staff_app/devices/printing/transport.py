"""From bytes to paper: the protocol every transport follows, and the network one."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from pickup_domain.wording import joined, say
from staff_app.devices.printing.answers import (
    STATUS_QUESTIONS,
    THROUGH_QUESTION,
    AnswerReader,
    status_from,
)
from staff_app.devices.printing.status import SILENT, PrinterStatus, SendOutcome, SendResult
from staff_app.errors import DeviceError

_CHUNK = 4096
_DEFAULT_PORT = 9100
_STOPPED = say("The printer stopped answering in the middle.")
_HUNG_UP = say("The printer hung up before it took anything. It will be tried again.")
_LOOK = say("If the paper is not complete, print a copy.")


class PrinterTransport(Protocol):
    """A way to one printer; one connection at a time."""

    name: str

    def status(self) -> PrinterStatus:
        """Ask the printer how it is; paper is `UNKNOWN` where it does not answer.

        Raises:
            DeviceError: It cannot be reached.
        """

    def send(self, data: bytes) -> SendOutcome:
        """Print; says truly what is known about it afterwards. Never raises for what a printer may do."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a printer, in seconds."""

    connect_s: float = 2.0
    status_s: float = 2.0
    """For the four answers together."""
    stall_s: float = 10.0
    """For it to take some more bytes."""
    confirm_s: float = 20.0
    """For it to have printed what it took."""
    drain_s: float = 1.0
    """For it to hang up after it confirmed."""


def printer_from(address: str) -> PrinterTransport:
    """The transport of an address.

    Raises:
        DeviceError: It is not `tcp://HOST` or `tcp://HOST:PORT`.
    """
    try:
        parts = urlsplit(address)
        port = _DEFAULT_PORT if parts.port is None else parts.port
    except ValueError:
        parts, port = urlsplit(""), 0
    if parts.scheme != "tcp" or not parts.hostname or not port or parts.path not in ("", "/"):
        raise DeviceError(
            say("Unknown printer"),
            say("{address} is not a printer's address.", address=address),
            say("It looks like tcp://192.0.2.10:9100."),
        )
    return TcpTransport(parts.hostname, port)


class TcpTransport:
    """A printer on the network, raw port 9100; a connection for each job."""

    def __init__(self, host: str, port: int, patience: Patience | None = None) -> None:
        self._address = (host, port)
        self._patience = patience or Patience()
        self._one_at_a_time = threading.Lock()
        self.name = f"tcp://{f'[{host}]' if ':' in host else host}:{port}"

    def status(self) -> PrinterStatus:
        """Ask the printer how it is; paper is `UNKNOWN` where it does not answer.

        Raises:
            DeviceError: It cannot be reached.
        """
        with self._connected() as line:
            try:
                return self._ask(line, AnswerReader())
            except OSError:
                return SILENT

    def send(self, data: bytes) -> SendOutcome:
        """Status, then every byte, then wait until the printer says that it is through with them."""
        try:
            with self._connected() as line:
                return self._send(line, data)
        except DeviceError as error:
            return SendOutcome(SendResult.FAILED, str(error))

    def _send(self, line: socket.socket, data: bytes) -> SendOutcome:
        reader = AnswerReader()
        try:
            status = self._ask(line, reader)
        except OSError:
            return SendOutcome(SendResult.FAILED, _HUNG_UP, SILENT)
        if status.problem:
            return SendOutcome(SendResult.FAILED, status.problem, status)
        sent = 0
        through = False
        # send() tells how much was taken even where the next piece fails; sendall() would not.
        with contextlib.suppress(OSError):
            line.settimeout(self._patience.stall_s)
            while sent < len(data):
                sent += line.send(data[sent : sent + _CHUNK])
            line.sendall(THROUGH_QUESTION)
            through = self._is_through(line, reader)
        if not (through or sent):
            return SendOutcome(SendResult.FAILED, _HUNG_UP, status)
        why = "" if through else self._what_stopped_it(line)
        self._say_goodbye(line)
        if through:
            return SendOutcome(SendResult.PRINTED, "", status, sent)
        return SendOutcome(SendResult.UNKNOWN, joined(why, _LOOK), status, sent)

    def _is_through(self, line: socket.socket, reader: AnswerReader) -> bool:
        until = time.monotonic() + self._patience.confirm_s
        while (left_s := until - time.monotonic()) > 0:
            line.settimeout(left_s)
            answer = line.recv(64)
            if not answer:
                return False
            if reader.is_through(answer):
                return True
        return False

    def _say_goodbye(self, line: socket.socket) -> None:
        """Drain, then close: closing over unread bytes would reset the connection and lose the tail."""
        until = time.monotonic() + self._patience.drain_s
        with contextlib.suppress(OSError):
            line.shutdown(socket.SHUT_WR)
            while (left_s := until - time.monotonic()) > 0:
                line.settimeout(left_s)
                if not line.recv(64):
                    return

    def _what_stopped_it(self, line: socket.socket) -> str:
        """A printer that ran out of paper in the middle still answers DLE EOT."""
        try:
            status = self._ask(line, AnswerReader())
        except OSError:
            return _STOPPED
        return status.problem if status.problem and status != SILENT else _STOPPED

    @contextmanager
    def _connected(self) -> Iterator[socket.socket]:
        with self._one_at_a_time:
            try:
                line = socket.create_connection(self._address, timeout=self._patience.connect_s)
            except OSError as error:
                raise DeviceError(
                    say("Printer not reached"),
                    say("The printer at {address} cannot be reached.", address=self.name),
                    say("Check that it is on and its network cable is in."),
                ) from error
            with line:
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                yield line

    def _ask(self, line: socket.socket, reader: AnswerReader) -> PrinterStatus:
        """Ask the four questions one by one.

        Raises:
            OSError: The printer hung up.
        """
        until = time.monotonic() + self._patience.status_s
        answers: list[int] = []
        for question in STATUS_QUESTIONS:
            line.sendall(question)
            wanted = len(answers) + 1
            while len(answers) < wanted:
                left_s = until - time.monotonic()
                if left_s <= 0:
                    return SILENT
                line.settimeout(left_s)
                try:
                    arrived = line.recv(64)
                except TimeoutError:
                    return SILENT
                if not arrived:
                    raise ConnectionResetError
                answers.extend(reader.statuses(arrived))
        printer, offline, error, roll = answers[:4]
        return status_from((printer, offline, error, roll))
