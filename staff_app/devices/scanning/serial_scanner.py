"""A hand scanner on a serial port (USB CDC-ACM, or an adapter): read on a thread, found again by itself."""

from __future__ import annotations

import errno
import logging
import os
import select
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pickup_domain.wording import joined, say
from staff_app.device_rows import HandBurst, ScannerRow
from staff_app.devices.scanning.payloads import MAX_CHARACTERS, harmless
from staff_app.devices.serial_ports import SerialPort, serial_port_from
from staff_app.errors import DeviceError

if TYPE_CHECKING:
    import serial

_log = logging.getLogger(__name__)

BY_ID = Path("/dev/serial/by-id")
"""Where udev names serial USB devices by maker, product and number, the same each time."""
IDLE_S = 0.12
"""A scanner that was programmed to send no line end has sent a whole code after so long a pause."""
_MOST_BYTES = 4 * MAX_CHARACTERS
_LOOK_S = 0.5
_ENDS = {0x0D: "Return", 0x0A: "Return", 0x09: "Tab"}


def serial_scanners(folder: Path = BY_ID) -> tuple[ScannerRow, ...]:
    """What is plugged in and looks like a serial port: scanners, and whatever else does."""
    try:
        names = sorted(each.name for each in folder.iterdir())
    except OSError:
        return ()
    return tuple(
        ScannerRow(
            f"serial:{folder / name}",
            name.removeprefix("usb-").rpartition("-if")[0].replace("_", " ") or name,
        )
        for name in names
    )


class ScanSplitter:
    """Bytes to scans: one ends with CR, LF or Tab, or with a pause. Hostile input."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._is_endless = False
        self._began_s = 0.0
        self._last_s = 0.0

    @property
    def is_waiting(self) -> bool:
        """True while a scan has begun and not ended."""
        return bool(self._held) or self._is_endless

    def feed(self, data: bytes, now_s: float) -> Iterator[HandBurst]:
        """Take bytes that arrived at a time of `time.monotonic()`."""
        if self.is_waiting and now_s - self._last_s > IDLE_S:
            yield from self.pause()
        for byte in data:
            if byte in _ENDS:
                yield from self._ended(_ENDS[byte])
                continue
            if not self.is_waiting:
                self._began_s = now_s
            self._last_s = now_s
            self._held.append(byte)
            if len(self._held) > _MOST_BYTES:
                # No code of ours: it is passed over up to its end.
                self._is_endless = True
                self._held.clear()

    def pause(self) -> Iterator[HandBurst]:
        """Nothing more came for a while."""
        yield from self._ended("")

    def _ended(self, ended_by: str) -> Iterator[HandBurst]:
        held, is_endless = bytes(self._held), self._is_endless
        self._held.clear()
        self._is_endless = False
        if held and not is_endless:
            raw = "".join(
                # STX and the like may be what it was programmed to put around each code.
                each if each < " " else harmless(each)
                for each in held.decode("utf-8", "replace")
            )
            yield HandBurst(raw, ended_by, (self._last_s - self._began_s) * 1000)


class SerialScanner:
    """Reads until it is stopped; a port that is gone is looked for again, more and more seldom."""

    def __init__(
        self,
        address: str,
        on_burst: Callable[[HandBurst], None],
        on_problem: Callable[[str], None],
        *,
        first_pause_s: float = 0.5,
        longest_pause_s: float = 8.0,
    ) -> None:
        """Nothing is opened yet.

        Args:
            address: `serial:/dev/NODE`, see `serial_port_from`.
            on_burst: Called on the scanner's thread with each scan.
            on_problem: Called there with why nothing can be read, and with "" once it can.
            first_pause_s: Wait before the first attempt to reopen; doubled each time.
            longest_pause_s: The wait grows no further.

        Raises:
            DeviceError: It is no such address.
        """
        port = serial_port_from(address)
        if port is None:
            raise DeviceError(
                say("Unknown scanner"),
                say("{address} is not a serial scanner's address.", address=address),
                say("It looks like serial:/dev/ttyACM0."),
            )
        self._port: SerialPort = port
        self._on_burst = on_burst
        self._on_problem = on_problem
        self._pauses_s = (first_pause_s, longest_pause_s)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="serial-scanner", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def stop(self) -> None:
        """Read no more, within half a second."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(2.0)

    def _run(self) -> None:
        pause_s, longest_s = self._pauses_s
        while not self._stop.is_set():
            try:
                with self._port.opened() as port:
                    self._on_problem("")
                    pause_s = self._pauses_s[0]
                    self._read(port)
            except OSError as error:
                _log.info("The scanner at %s: %s", self._port.path, error)
                self._on_problem(problem(self._port.path, error))
            if self._stop.wait(pause_s):
                return
            pause_s = min(2 * pause_s, longest_s)

    def _read(self, port: serial.Serial) -> None:
        splitter = ScanSplitter()
        while not self._stop.is_set():
            wait_s = IDLE_S if splitter.is_waiting else _LOOK_S
            if select.select([port.fileno()], [], [], wait_s)[0]:
                data = os.read(port.fileno(), 4096)
                if not data:
                    raise OSError(errno.ENODEV, "unplugged")
                bursts = splitter.feed(data, time.monotonic())
            else:
                bursts = splitter.pause()
            for burst in bursts:
                self._on_burst(burst)


def problem(path: str, error: OSError) -> str:
    """Why a scanner cannot be read, with the next step."""
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return joined(
                say("This user may not use the scanner at {path}.", path=path),
                say("Have counterhand's udev rule installed, then unplug the scanner and plug it in again."),
            )
        case errno.EBUSY | errno.EWOULDBLOCK:
            return joined(
                say("Another program uses the scanner at {path}.", path=path), say("Close that program.")
            )
        case _:
            return joined(
                say("The scanner at {path} is not there.", path=path),
                say("Check its cable; it is found again by itself."),
            )
