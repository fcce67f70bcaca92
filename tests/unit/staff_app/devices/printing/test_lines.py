"""What single ways to a printer do beside the contract: refusals in words, files, a busy bus."""

import errno
import os
from pathlib import Path

import pytest

from staff_app.devices.printing.status import ONE_WAY, SendResult
from staff_app.devices.printing.transports.conversation import Line, LineTransport
from staff_app.devices.printing.transports.descriptors import FileTransport, explained
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.devices.printing.transports.serial_port import SerialTransport
from staff_app.devices.printing.transports.usb import UsbTransport
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.devices.serial_ports import SerialPort
from tests.printer_lines import SerialCable
from tests.usb_bus import PRODUCT, VENDOR, UsbBus

PAGE = b"\x1b@Hello\n\x1dV\0"
HURRIED = Patience(stall_s=0.2, settle_s=0.05, quiet_s=0.02, confirm_s=0.2)
_HEALTHY = 0x12
_THROUGH = b"\x00"


class ScriptedLine:
    """A printer in slow motion: answers status at once, and GS r only as it was told to."""

    answers = True

    def __init__(self, *confirms: bytes) -> None:
        self.confirms = list(confirms)
        """What comes back for each GS r."""
        self._arrived = b""

    def write(self, data: bytes, wait_s: float) -> int:
        """All of it."""
        self._arrived += bytes((_HEALTHY,)) * data.count(b"\x10\x04")
        if data.endswith(b"\x1dr\x01"):
            self._arrived += self.confirms.pop(0) if self.confirms else b""
        return len(data)

    def read(self, wait_s: float) -> bytes:
        """What was answered."""
        if not self._arrived:
            raise TimeoutError
        arrived, self._arrived = self._arrived[:1], self._arrived[1:]
        return arrived

    def finish(self, wait_s: float) -> None:
        """Nothing is on its way."""

    def close(self) -> None:
        """It stays open, as a cable does."""


def test_a_late_word_about_the_last_job_does_not_pass_for_this_ones() -> None:
    """Two answers come together: the last job's and the question's; this job's own never comes."""
    line = ScriptedLine(_THROUGH, b"", _THROUGH + _THROUGH, b"")

    def connect(wait_s: float) -> Line:
        return line

    transport = LineTransport("line", connect, HURRIED)
    assert transport.send(PAGE).result is SendResult.UNKNOWN
    assert transport.send(PAGE).result is SendResult.UNKNOWN


def test_a_printer_still_busy_with_the_last_job_takes_no_byte_of_this_one() -> None:
    """So it is safe to try again."""
    line = ScriptedLine()

    def connect(wait_s: float) -> Line:
        return line

    outcome = LineTransport("line", connect, HURRIED).send(PAGE)
    assert (outcome.result, outcome.sent_bytes) == (SendResult.FAILED, 0)
    assert "still busy" in outcome.sentence


def test_a_file_gets_the_bytes_and_is_never_made(tmp_path: Path) -> None:
    """A printer that is unplugged must not become a file in /dev."""
    path = tmp_path / "paper"
    transport = FileTransport(str(path))
    assert transport.send(PAGE).result is SendResult.FAILED
    assert not path.exists()
    path.write_bytes(b"before ")
    outcome = transport.send(PAGE)
    assert (outcome.result, outcome.status) == (SendResult.HANDED_OVER, ONE_WAY)
    assert path.read_bytes() == b"before " + PAGE


def test_a_one_way_node_that_stops_taking_is_unknown(tmp_path: Path) -> None:
    """Nobody reads the pipe: some of it left, the rest did not."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    transport = FileTransport(str(pipe), HURRIED)
    assert transport.send(PAGE).result is SendResult.FAILED, "nobody is at the other end"
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    outcome = transport.send(b"x" * 1_000_000)
    os.close(reader)
    assert outcome.result is SendResult.UNKNOWN
    assert 0 < outcome.sent_bytes < 1_000_000
    assert "copy" in outcome.sentence


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.EACCES, "udev rule"), (errno.EBUSY, "Another program"), (errno.ENOENT, "cable is in")],
)
def test_why_a_node_does_not_open_is_told_with_the_next_step(number: int, words: str) -> None:
    """As the kernel says it."""
    assert words in str(explained("file:/dev/usb/lp0", OSError(number, "")))


def test_a_serial_port_is_for_one_program_at_a_time() -> None:
    """Two jobs of two programs would come out as one."""
    import serial

    with VirtualPrinter() as printer:
        cable = SerialCable(printer)
        with serial.Serial(cable.port, exclusive=True):
            outcome = SerialTransport(SerialPort(cable.port)).send(PAGE)
        cable.unplug()
    assert (outcome.result, "Another program" in outcome.sentence) == (SendResult.FAILED, True)


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.EACCES, "udev rule"), (errno.EBUSY, "Another program"), (errno.ENODEV, "plug it in again")],
)
def test_why_a_usb_printer_cannot_be_used_is_told_with_the_next_step(number: int, words: str) -> None:
    """As libusb says it."""
    with VirtualPrinter() as printer:
        bus = UsbBus(printer)
        bus.refuses = number
        outcome = UsbTransport(VENDOR, PRODUCT, backend=bus).send(PAGE)
    assert (outcome.result, outcome.sent_bytes) == (SendResult.FAILED, 0)
    assert words in outcome.sentence


def test_the_kernels_driver_gets_the_usb_printer_back() -> None:
    """Whoever prints through /dev/usb/lp0 finds it as it was; another serial number is another printer."""
    with VirtualPrinter() as printer:
        bus = UsbBus(printer)
        assert UsbTransport(VENDOR, PRODUCT, backend=bus).send(PAGE).result is SendResult.PRINTED
        assert bus.has_kernel_driver
        other = UsbTransport(VENDOR, PRODUCT, "another", backend=bus).send(PAGE)
        bus.is_plugged_in = False
        gone = UsbTransport(VENDOR, PRODUCT, backend=bus).send(PAGE)
    assert {other.result, gone.result} == {SendResult.FAILED}
    assert "USB cable" in gone.sentence
