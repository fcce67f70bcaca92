"""A TCP server that is an ESC/POS printer: prints to pictures and misbehaves when told to."""

import contextlib
import re
import socket
import struct
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from staff_app.devices.printing.decoder import EscPosDecoder, Sheet
from staff_app.devices.printing.virtual.folder import PaperFolder

_REAL_TIME = re.compile(rb"\x10\x04([\x01-\x04])|\x10\x14\x01[\x00\x01][\x01-\x08]")
"""DLE EOT n and the pulse of DLE DC4: obeyed at once wherever they stand, in a picture too."""
_IDLE = 0x12
_OFFLINE = 0x08
_COVER_OPEN = 0x04
_STOPPED_FOR_PAPER = 0x20
_ERROR = 0x40
_CUTTER_ERROR = 0x08
_NEAR_END = 0x0C
_ROLL_OUT = 0x60
_MEMORY_BYTES = 4_000_000
"""What it takes while it cannot print."""
_REMEMBERED_DOTS = 800_000
"""Of all sheets that it remembers: 100 m of paper, about 60 MB."""
_REMEMBERED_SHEETS = 10_000
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class VirtualPrinter:
    """Prints every job to a sheet; set its attributes to make trouble.

    It serves one connection at a time, as the real ones do.
    """

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
            drop_after_bytes: As the attribute.

        Raises:
            OSError: The port is taken, or the folder cannot be written.
        """
        self.cover_open = False
        self.near_end = False
        self.error = False
        self.hanging = False
        """Takes everything, says nothing and prints nothing; a connection that it hung on stays so."""
        self.hangs_then = False
        """After `drop_after_bytes` it hangs instead of losing power."""
        self.paper_out_after = paper_out_after
        self.paper_out_after_bytes: int | None = None
        """Out of paper in the middle of a job."""
        self._drop_after = drop_after_bytes
        self._brought = 0
        self.received_bytes = 0
        """Of jobs, over all connections."""
        self._decoder = EscPosDecoder(width_dots)
        self._out = None if out is None else PaperFolder(out)
        self._written = 0
        """Of the sheets that are remembered."""
        self._remembered = 0
        """Their height in dots."""
        self._printed = 0
        """Sheets in all."""
        self._held = b""
        self._real_time_pulses = 0
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port: int = self._listener.getsockname()[1]
        self._line: socket.socket | None = None
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._accept, name="virtual-printer", daemon=True)

    def __enter__(self) -> Self:
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
        """What was printed so far, oldest first; of very much paper only the end."""
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
            return self._decoder.drawer_pulses + self._real_time_pulses

    @property
    def drop_after_bytes(self) -> int | None:
        """Lose power in the middle once a connection brought so many bytes of a job, from now on."""
        return self._drop_after

    @drop_after_bytes.setter
    def drop_after_bytes(self, after: int | None) -> None:
        self._drop_after, self._brought = after, 0

    @property
    def paper_out(self) -> bool:
        """True where the roll is finished."""
        sheets_done = self.paper_out_after is not None and self._printed >= self.paper_out_after
        bytes_done = (
            self.paper_out_after_bytes is not None and self.received_bytes >= self.paper_out_after_bytes
        )
        return sheets_done or bytes_done

    def start(self) -> None:
        """Switch it on."""
        self._thread.start()

    def put_in_paper(self) -> None:
        """A new roll: what was held in the middle is printed, and whoever still waits hears of it."""
        with self._lock:
            self.paper_out_after = self.paper_out_after_bytes = None
            answers = self._print(b"")
        if answers and (line := self._line) is not None:
            with contextlib.suppress(OSError):
                line.sendall(answers)

    def close(self) -> None:
        """Switch it off."""
        self._closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        if (line := self._line) is not None:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        if self._thread.ident is not None:
            self._thread.join(5)

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self._line = line
            with line, contextlib.suppress(OSError):
                self._serve(line)
            self._line = None

    def _serve(self, line: socket.socket) -> None:
        self._brought = 0
        hung = False
        while not self._closing.is_set() and (data := line.recv(4096)):
            hung = hung or self.hanging
            if hung:
                continue
            answers, job = self._asked_at_once(data)
            limit = self._drop_after
            if limit is not None and self._brought + len(job) >= limit:
                self._take(job[: limit - self._brought])
                if self.hangs_then:
                    hung = True
                    continue
                self._tear()
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
                return
            self._brought += len(job)
            line.sendall(answers + self._take(job))

    def _asked_at_once(self, data: bytes) -> tuple[bytes, bytes]:
        """The answers to the real-time commands in what arrived, and the rest of it."""
        answers = b""
        for found in _REAL_TIME.finditer(data):
            if found[1] is None:
                self._real_time_pulses += 1
            else:
                answers += bytes((self._status(found[1][0]),))
        return answers, _REAL_TIME.sub(b"", data)

    def _take(self, job: bytes) -> bytes:
        with self._lock:
            limit = self.paper_out_after_bytes
            room = len(job) if limit is None else max(0, limit - self.received_bytes)
            stopped_before = self.cover_open or self.paper_out
            self.received_bytes += len(job)
            if stopped_before:
                self._hold(job)
                return b""
            answers = self._print(job[:room])
            self._hold(job[room:])
            return answers

    def _hold(self, job: bytes) -> None:
        """Keep what cannot be printed now; what is beyond the memory is lost, as it is in a real one."""
        self._held = (self._held + job)[:_MEMORY_BYTES]

    def _tear(self) -> None:
        with self._lock:
            self._held = b""
            self._decoder.tear()
            self._keep_fresh()

    def _print(self, job: bytes) -> bytes:
        job, self._held = self._held + job, b""
        answers = self._decoder.feed(job)
        self._keep_fresh()
        return answers

    def _keep_fresh(self) -> None:
        sheets = self._decoder.sheets
        fresh = sheets[self._written :]
        if self._out is not None:
            for sheet in fresh:
                self._out.keep(sheet)
        self._printed += len(fresh)
        self._remembered += sum(sheet.height_dots for sheet in fresh)
        old = 0
        while old < len(sheets) - 1 and (
            self._remembered > _REMEMBERED_DOTS or len(sheets) - old > _REMEMBERED_SHEETS
        ):
            self._remembered -= sheets[old].height_dots
            old += 1
        del sheets[:old]
        self._written = len(sheets)

    def _status(self, which: int) -> int:
        stopped = self.cover_open or self.paper_out or self.error
        match which:
            case 1:
                return _IDLE | (_OFFLINE if stopped else 0)
            case 2:
                return (
                    _IDLE
                    | (_COVER_OPEN if self.cover_open else 0)
                    | (_STOPPED_FOR_PAPER if self.paper_out else 0)
                    | (_ERROR if self.error else 0)
                )
            case 3:
                return _IDLE | (_CUTTER_ERROR if self.error else 0)
            case _:
                low = _NEAR_END if self.near_end or self.paper_out else 0
                return _IDLE | low | (_ROLL_OUT if self.paper_out else 0)
