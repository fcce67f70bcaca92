"""A printer in a process of its own that notes when the first byte of each job arrives; it prints nothing.

Run as a program it says its port, then when each job began to arrive (CLOCK_MONOTONIC, seconds).
"""

import re
import socket
import subprocess
import sys
import time
from types import TracebackType
from typing import Self

_QUESTION = re.compile(rb"\x10\x04[\x01-\x04]")
_HEALTHY = b"\x12"
_THROUGH_QUESTION = b"\x1dr\x01"


class StopwatchPrinter:
    """The program, and what it says."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "benchmarks.common.stopwatch_printer"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.port = int(self._line())

    @property
    def address(self) -> str:
        """As `--printer` takes it."""
        return f"tcp://127.0.0.1:{self.port}"

    def first_byte_at(self) -> float:
        """When the next job's first byte arrived; waits for it."""
        return float(self._line())

    def __enter__(self) -> Self:
        """It runs already."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Switch it off."""
        self._process.terminate()
        self._process.communicate()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


def main() -> None:
    """Serve one connection after the other, until ended."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        line, _ = listener.accept()
        with line:
            _serve(line)


def _serve(line: socket.socket) -> None:
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    first_at = 0.0
    tail = b""
    while data := line.recv(65_536):
        now = time.monotonic()
        job = _QUESTION.sub(b"", data)
        if job and job != _THROUGH_QUESTION and not first_at:
            first_at = now
        line.sendall(_HEALTHY * len(_QUESTION.findall(data)))
        tail = (tail + job)[-len(_THROUGH_QUESTION) :]
        if tail == _THROUGH_QUESTION:
            line.sendall(b"\0")
    if first_at:
        print(first_at, flush=True)


if __name__ == "__main__":
    main()
