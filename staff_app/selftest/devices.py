"""The devices at the counter."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from pickup_domain.wording import say
from staff_app.device_rows import Finding
from staff_app.devices.printing.status import Paper
from staff_app.devices.printing.transports.addresses import printer_from
from staff_app.devices.sounds.player import SoundPlayer
from staff_app.errors import DeviceError
from staff_app.selftest.runner import bad, ok, warn

_FRAME_S = 6.0
_SAMPLE = "COUNTERHAND-TEST"


@dataclass(frozen=True, slots=True)
class PrinterCheck:
    """The printer answers and has paper."""

    address: str
    """Empty: none is set up."""
    name: ClassVar[str] = "printer"
    limit_s: ClassVar[float] = 8.0

    def run(self) -> Finding:
        """Ask it."""
        if not self.address:
            return warn(
                self, say("No printer is set up."), say("Choose one in the settings if this counter prints.")
            )
        try:
            status = printer_from(self.address).status()
        except DeviceError as error:
            return bad(self, error.message, error.hint)
        if status.problem:
            return bad(self, status.problem, "")
        if status.paper is Paper.UNTOLD:
            return ok(self, say("The printer takes what is printed; it cannot say how it is."))
        if status.paper is Paper.NEAR_END:
            return warn(self, say("The printer's paper is nearly out."), say("Have a new roll ready."))
        from staff_app.devices.printing.rendering.fonts import can_shape

        if not can_shape():
            return warn(
                self,
                say("Arabic and Indian scripts are printed letter by letter."),
                say("Install the system library libfribidi0."),
            )
        return ok(self, say("The printer answers and has paper."))


@dataclass(frozen=True, slots=True)
class ScannerCheck:
    """The serial port of the hand scanner is there; one that types can only be tried by scanning."""

    address: str
    known_problem: str | None = None
    """What the app knows, which holds the port; None: nobody holds it."""
    name: ClassVar[str] = "scanner"
    limit_s: ClassVar[float] = 5.0

    def run(self) -> Finding:
        """Open it, where nobody else does."""
        from staff_app.devices.scanning.serial_scanner import problem
        from staff_app.devices.serial_ports import serial_port_from

        port = serial_port_from(self.address)
        sentence = self.known_problem
        if port is None:
            sentence = say("{address} is not a serial scanner's address.", address=self.address)
        elif sentence is None:
            try:
                port.opened().close()
            except OSError as error:
                sentence = problem(port.path, error)
        if sentence:
            return bad(self, sentence, say("The camera reads codes, too."))
        return ok(self, say("The scanner's port is open. Scan something in the settings to try it."))


@dataclass(frozen=True, slots=True)
class CameraCheck:
    """The camera shows a picture."""

    spec: str
    """Empty: none is set up."""
    in_use: bool = False
    """A screen looks through it and sees something: it is not opened a second time."""
    frame_s: float = _FRAME_S
    name: ClassVar[str] = "camera"
    limit_s: ClassVar[float] = 15.0

    def run(self) -> Finding:
        """Wait for one picture."""
        if self.in_use:
            return ok(self, say("The camera shows pictures."))
        choose = say("Choose another one in the settings, or use the hand scanner.")
        if not self.spec:
            return warn(self, say("No camera is set up."), choose)
        from staff_app.devices.scanning.sources import source_from

        try:
            source = source_from(self.spec)
            source.open()
        except DeviceError as error:
            return bad(self, error.message, error.hint or choose)
        try:
            frame = source.latest(0, self.frame_s)
        finally:
            source.close()
        if frame is None:
            return bad(self, say("The camera shows no picture."), choose)
        height, width = frame.image.shape[:2]
        return ok(self, say("The camera shows {width}×{height} pixels.", width=width, height=height))


@dataclass(frozen=True, slots=True)
class DecoderCheck:
    """A code that is drawn here is read, and both readers are there."""

    name: ClassVar[str] = "decoder"
    limit_s: ClassVar[float] = 10.0

    def run(self) -> Finding:
        """Draw a code in memory and read it."""
        import numpy as np
        import segno

        from staff_app.devices.scanning.decoding import DecoderChain

        drawn = segno.make_qr(_SAMPLE, error="q")
        modules = np.array([list(row) for row in drawn.matrix_iter(scale=6, border=4)], dtype=np.uint8)
        chain = DecoderChain()
        began = time.perf_counter()
        found = chain.decode_still(np.where(modules, 0, 255).astype(np.uint8))
        elapsed_ms = (time.perf_counter() - began) * 1000
        if [code.text for code in found] != [_SAMPLE]:
            return bad(
                self,
                say("Codes cannot be read on this tablet."),
                say("Use the hand scanner, or type the codes; have the app installed again."),
            )
        for missing in chain.findings:
            return warn(self, missing, say("Scanning works; the system library makes it better."))
        return ok(self, say("A code was read in {ms} ms, by two readers.", ms=round(elapsed_ms, 1)))


@dataclass(frozen=True, slots=True)
class SoundCheck:
    """The counter can be heard."""

    player: Callable[[], SoundPlayer]
    volume: int
    name: ClassVar[str] = "sound"
    limit_s: ClassVar[float] = 8.0

    def run(self) -> Finding:
        """Take the sound card, without a sound."""
        player = self.player()
        try:
            problem = player.check()
        finally:
            player.close()
        return self.finding(problem)

    def finding(self, problem: str) -> Finding:
        """What it means that a player had this problem, or none."""
        if problem:
            return warn(self, problem, say("New orders and customers are shown on the screen all the same."))
        if not self.volume:
            return warn(self, say("The sounds are turned down."), say("Turn them up in the settings."))
        return ok(self, say("Sounds can be played."))
