"""A TCP server that is an ESC/POS printer: prints to pictures and misbehaves when told to."""

import contextlib
import socket
import threading
from pathlib import Path
from types import TracebackType

from staff_app.devices.printing.virtual.decoder import EscPosDecoder, Sheet

_STATUS_IDLE = 0x12
_OFFLINE = 0x08
_COVER_OPEN = 0x04
_ENDED = 0x20
_ERROR = 0x40
_NEAR_END = 0x0C
_PAPER_OUT = 0x60


class VirtualPrinter:
    """Prints every job to a sheet; set its attributes to make trouble."""

    def __init__(
        self,
        *,
        port: int = 0,
        width_dots: int = 576,
        out: Path | None = None,
        paper_out_after: int | None = None,
        drop_after_bytes: int | None = None,
    ) -> None:
        """Listen on a loopback port.

        Args:
            port: 0 takes a free one.
            width_dots: 576 for 80 mm, 384 for 58 mm.
            out: Folder for a PNG and a text file of each sheet.
            paper_out_after: Out of paper once so many sheets were printed.
            drop_after_bytes: Hang up in the middle once a connection brought so many bytes.
        """
        self.cover_open = False
        self.near_end = False
        self.hanging = False
        self.paper_out_after = paper_out_after
        self.drop_after_bytes = drop_after_bytes
        self.received_bytes = 0
        self._decoder = EscPosDecoder(width_dots)
        self._out = out
        self._written = 0
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port: int = self._listener.getsockname()[1]
        self._lines: set[socket.socket] = set()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._accept, name="virtual-printer", daemon=True)

    def __enter__(self) -> "VirtualPrinter":
        """Switch it on."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Switch it off."""
        self.close()

    @property
    def address(self) -> str:
        """As `--printer` takes it."""
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def sheets(self) -> list[Sheet]:
        """What was printed so far, oldest first."""
        with self._lock:
            return list(self._decoder.sheets)

    @property
    def unknown_commands(self) -> list[bytes]:
        """Bytes it could not make sense of."""
        with self._lock:
            return list(self._decoder.unknown)

    @property
    def drawer_pulses(self) -> int:
        """How often the cash drawer was opened."""
        with self._lock:
            return self._decoder.drawer_pulses

    @property
    def paper_out(self) -> bool:
        """True where the roll is finished."""
        return self.paper_out_after is not None and len(self._decoder.sheets) >= self.paper_out_after

    def start(self) -> None:
        """Switch it on."""
        self._thread.start()

    def close(self) -> None:
        """Switch it off."""
        self._closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for line in tuple(self._lines):
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self._lines.add(line)
            with line, contextlib.suppress(OSError):
                self._serve(line)
            self._lines.discard(line)

    def _serve(self, line: socket.socket) -> None:
        brought = 0
        while data := line.recv(4096):
            if self.hanging:
                self._closing.wait(60)
                return
            brought += len(data)
            if self.drop_after_bytes is not None and brought >= self.drop_after_bytes:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
                return
            line.sendall(self._answers(data))

    def _answers(self, data: bytes) -> bytes:
        answers = b""
        with self._lock:
            self.received_bytes += len(data)
            # Real-time status is answered at once, wherever it stands; the rest is printed.
            while len(data) >= 3 and data[:2] == b"\x10\x04":
                answers += bytes((self._status(data[2]),))
                data = data[3:]
            answers += self._decoder.feed(data)
            fresh = self._decoder.sheets[self._written :]
            self._written = len(self._decoder.sheets)
        for sheet in fresh:
            self._keep(sheet)
        return answers

    def _status(self, which: int) -> int:
        stopped = self.cover_open or self.paper_out
        match which:
            case 1:
                return _STATUS_IDLE | (_OFFLINE if stopped else 0)
            case 2:
                return (
                    _STATUS_IDLE | (_COVER_OPEN if self.cover_open else 0) | (_ENDED if self.paper_out else 0)
                )
            case 3:
                return _STATUS_IDLE
            case _:
                low = _NEAR_END if self.near_end or self.paper_out else 0
                return _STATUS_IDLE | low | (_PAPER_OUT if self.paper_out else 0)

    def _keep(self, sheet: Sheet) -> None:
        if self._out is None:
            return
        self._out.mkdir(parents=True, exist_ok=True)
        number = len(list(self._out.glob("receipt-*.png"))) + 1
        sheet.picture.save(self._out / f"receipt-{number:04d}.png")
        (self._out / f"receipt-{number:04d}.txt").write_text(sheet.text + "\n", encoding="utf-8")
