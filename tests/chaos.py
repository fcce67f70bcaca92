"""A network that misbehaves: a TCP proxy that delays, trickles, stalls and cuts what passes through it."""

import contextlib
import socket
import threading
import time
from collections import Counter
from enum import StrEnum
from random import Random
from types import TracebackType


class Fault(StrEnum):
    """What becomes of one piece of what passes."""

    NONE = "none"
    LATE = "late"
    """It comes a little later."""
    TRICKLE = "trickle"
    """It comes byte by byte, and is cut in the middle."""
    CUT = "cut"
    """Cut in the middle; of an answer: what was asked for was done."""
    HALF_OPEN = "half_open"
    """It never comes, and nobody hangs up."""


CUTS = frozenset({Fault.TRICKLE, Fault.CUT, Fault.HALF_OPEN})
_FAULTY = 0.3
_TRICKLED = 40


class Chaos:
    """Forwards a loopback port of its own to a target, with a fault drawn for each piece."""

    def __init__(self, target_port: int, random: Random) -> None:
        self._target = ("127.0.0.1", target_port)
        self._random = random
        self._lock = threading.Lock()
        self._is_calm = False
        self._open: set[socket.socket] = set()
        self.faults: Counter[Fault] = Counter()
        """How many pieces met which fault."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, name="chaos", daemon=True)

    def __enter__(self) -> "Chaos":
        """Begin to forward."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close everything."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)
        self._hang_up()

    @property
    def url(self) -> str:
        """What a client is told."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def cuts(self) -> int:
        """How often a connection ended as it should not."""
        with self._lock:
            return sum(self.faults[fault] for fault in CUTS)

    def calm(self) -> None:
        """From now on everything passes; what is half open is closed."""
        with self._lock:
            self._is_calm = True
        self._hang_up()

    def _hang_up(self) -> None:
        with self._lock:
            victims, self._open = self._open, set()
        for victim in victims:
            with contextlib.suppress(OSError):
                victim.shutdown(socket.SHUT_RDWR)
            victim.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
                far = socket.create_connection(self._target, timeout=5)
            except OSError:
                return
            far.settimeout(None)
            with self._lock:
                self._open |= {near, far}
            for source, sink in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=(source, sink), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                fault, at = self._draw(len(data))
                match fault:
                    case Fault.NONE:
                        sink.sendall(data)
                    case Fault.LATE:
                        time.sleep(0.01)
                        sink.sendall(data)
                    case Fault.TRICKLE:
                        for byte in data[: min(at, _TRICKLED)]:
                            sink.sendall(bytes([byte]))
                            time.sleep(0.001)
                        break
                    case Fault.CUT:
                        sink.sendall(data[:at])
                        break
                    case Fault.HALF_OPEN:
                        while source.recv(65_536):
                            pass  # until somebody has had enough
                        break
        self._close(source, sink)

    def _draw(self, length: int) -> tuple[Fault, int]:
        with self._lock:
            is_faulty = not self._is_calm and self._random.random() < _FAULTY
            fault = self._random.choice(tuple(Fault)) if is_faulty else Fault.NONE
            self.faults[fault] += 1
            return fault, self._random.randrange(length)

    def _close(self, *ends: socket.socket) -> None:
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            with self._lock:
                self._open.discard(end)
            end.close()
