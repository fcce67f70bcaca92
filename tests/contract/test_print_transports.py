"""What every way to a printer keeps to, whatever the printer does."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import ClassVar

import pytest

from staff_app.devices.printing.status import ONE_WAY, Paper, PrinterStatus, SendResult
from staff_app.devices.printing.transports.cups import CupsTransport
from staff_app.devices.printing.transports.descriptors import FileTransport
from staff_app.devices.printing.transports.protocol import Patience, PrinterTransport
from staff_app.devices.printing.transports.serial_port import SerialTransport
from staff_app.devices.printing.transports.tcp import TcpTransport
from staff_app.devices.printing.transports.usb import UsbTransport
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.devices.serial_ports import SerialPort
from staff_app.errors import DeviceError
from tests.cups import CupsServer
from tests.printer_lines import SerialCable
from tests.usb_bus import PRODUCT, SERIAL, VENDOR, UsbBus

PATIENT = Patience(status_s=20, settle_s=5, quiet_s=0.02, confirm_s=30)
"""A busy machine is no fault of the printer's."""
HURRIED = Patience(status_s=1, settle_s=0.5, quiet_s=0.02, confirm_s=0.5)
"""Where the printer will say nothing however long one waits."""
PAGE = b"\x1b@\x1bt\x13Hello\n\x1dV\x00"
PICTURE = b"\x1b@\x1dv0\x00" + bytes((72, 0, 100, 0)) + b"\x55" * 7_200


class TransportContract:
    """Inherit and say how to reach a printer."""

    __test__: ClassVar[bool] = False
    done: ClassVar[SendResult]
    """What a way says of a job that went well."""

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """A way to this printer."""
        raise AssertionError("each transport says how it reaches a printer")

    def switch_off(self, printer: VirtualPrinter) -> None:
        """Nothing is there any more."""
        printer.close()

    @pytest.fixture
    def printer(self) -> Iterator[VirtualPrinter]:
        """A printer that works until told otherwise."""
        with VirtualPrinter() as printer:
            yield printer

    def test_one_job_after_the_other(self, printer: VirtualPrinter) -> None:
        """A connection left over from one job does not hinder the next."""
        transport = self.transport(printer)
        assert {transport.send(PAGE).result for _ in range(5)} == {self.done}
        assert sheets(printer, 5) == ["Hello"] * 5

    def test_a_large_job_arrives_whole(self, printer: VirtualPrinter) -> None:
        """150,000 bytes: were one of them lost, the picture would swallow some of what is behind it."""
        rows = 2_080
        picture = b"\x1dv0\x00" + bytes((72, 0, rows % 256, rows // 256)) + b"\x55" * (72 * rows)
        assert self.transport(printer).send(picture + PAGE).result is self.done
        assert sheets(printer, 1) == ["Hello"]

    def test_several_at_once_take_turns(self, printer: VirtualPrinter) -> None:
        """One connection at a time: no job runs into another, and status waits for it."""
        transport = self.transport(printer)
        with ThreadPoolExecutor(4) as threads:
            outcomes = list(threads.map(transport.send, [PAGE] * 8))
        assert {outcome.result for outcome in outcomes} == {self.done}
        assert sheets(printer, 8) == ["Hello"] * 8

    def test_a_printer_that_is_gone_is_reported_not_raised(self, printer: VirtualPrinter) -> None:
        """Switched off, or the cable is out."""
        transport = self.transport(printer)
        self.switch_off(printer)
        outcome = transport.send(PAGE)
        assert (outcome.result, outcome.sent_bytes, outcome.status) == (SendResult.FAILED, 0, None)
        with pytest.raises(DeviceError) as told:
            transport.status()
        assert (outcome.sentence, bool(told.value.hint)) == (str(told.value), True)


class OneWayContract(TransportContract):
    """A way that brings nothing back: it never says that something printed, nor that anything is wrong."""

    done = SendResult.HANDED_OVER

    def test_it_claims_nothing(self, printer: VirtualPrinter) -> None:
        """Handed over is not printed, and its silence is no trouble."""
        transport = self.transport(printer)
        assert (transport.status(), transport.status().problem) == (ONE_WAY, "")
        outcome = transport.send(PAGE)
        assert (outcome.result, outcome.sent_bytes) == (SendResult.HANDED_OVER, len(PAGE))
        assert "cannot say" in outcome.sentence
        assert sheets(printer, 1) == ["Hello"]


class AnsweringContract(TransportContract):
    """A way that brings the printer's answers back; the printer makes every kind of trouble."""

    done = SendResult.PRINTED
    loses: ClassVar[Patience] = PATIENT
    """How long to wait for a printer that lost power: for ever where the line says that it is gone."""

    def test_a_healthy_printer_prints_and_confirms(self, printer: VirtualPrinter) -> None:
        """Printed means that the printer said so, and the paper shows it."""
        outcome = self.transport(printer).send(PAGE)
        assert (outcome.result, outcome.sentence) == (SendResult.PRINTED, "")
        assert [sheet.text for sheet in printer.sheets] == ["Hello"]

    def test_a_healthy_printer_says_so(self, printer: VirtualPrinter) -> None:
        """Online, closed, with paper."""
        assert self.transport(printer).status() == PrinterStatus(
            online=True, cover_open=False, paper=Paper.OK, error=False
        )

    @pytest.mark.parametrize(
        ("trouble", "words"),
        [
            ({"cover_open": True}, "cover"),
            ({"paper_out_after": 0}, "new roll"),
            ({"error": True}, "error"),
            ({"hanging": True}, "does not answer"),
        ],
    )
    def test_trouble_is_seen_before_a_byte_is_sent(
        self, printer: VirtualPrinter, trouble: dict[str, object], words: str
    ) -> None:
        """So it is safe to try again, and the sentence names the next step."""
        for name, value in trouble.items():
            setattr(printer, name, value)
        outcome = self.transport(printer, HURRIED).send(PAGE)
        assert (outcome.result, outcome.sent_bytes) == (SendResult.FAILED, 0)
        assert words in outcome.sentence
        assert (printer.sheets, printer.received_bytes) == ([], 0)

    def test_paper_near_its_end_prints_and_says_so(self, printer: VirtualPrinter) -> None:
        """There is still enough for this one."""
        printer.near_end = True
        outcome = self.transport(printer).send(PAGE)
        assert outcome.result is SendResult.PRINTED
        assert outcome.status is not None
        assert outcome.status.paper is Paper.NEAR_END

    @pytest.mark.parametrize("after_bytes", [1, 1_000, 20_000])
    def test_a_printer_that_hangs_up_in_the_middle_is_unknown(
        self, printer: VirtualPrinter, after_bytes: int
    ) -> None:
        """Some of it may be on paper, however little it took: only a person can tell."""
        transport = self.transport(printer, self.loses)
        assert transport.send(PAGE).result is SendResult.PRINTED
        printer.drop_after_bytes = after_bytes
        outcome = transport.send(b"x" * 79 + b"\n" + PAGE * 5_000)
        assert outcome.result is SendResult.UNKNOWN
        assert outcome.sent_bytes > 0
        assert "copy" in outcome.sentence

    def test_a_printer_that_hangs_up_before_it_confirms_is_unknown(self, printer: VirtualPrinter) -> None:
        """All bytes were taken; that they were printed was never said."""
        transport = self.transport(printer, self.loses)
        assert transport.send(PAGE).result is SendResult.PRINTED
        printer.drop_after_bytes = len(PAGE) + 1
        outcome = transport.send(PAGE)
        assert (outcome.result, outcome.sent_bytes) == (SendResult.UNKNOWN, len(PAGE))

    def test_paper_that_ends_in_the_middle_is_unknown_and_says_why(self, printer: VirtualPrinter) -> None:
        """The bytes wait in the printer: a new roll may bring the rest, or not."""
        transport = self.transport(printer, HURRIED)
        assert transport.send(PAGE).result is SendResult.PRINTED
        printer.paper_out_after_bytes = printer.received_bytes + 10
        outcome = transport.send(PAGE)
        assert outcome.result is SendResult.UNKNOWN
        assert "out of paper" in outcome.sentence
        assert len(printer.sheets) == 1
        printer.put_in_paper()
        assert [sheet.text for sheet in printer.sheets] == ["Hello"] * 2

    def test_it_works_again_once_the_trouble_is_over(self, printer: VirtualPrinter) -> None:
        """Nothing is left of the failed try."""
        printer.cover_open = True
        transport = self.transport(printer)
        transport.send(PAGE)
        printer.cover_open = False
        assert transport.send(PAGE).result is SendResult.PRINTED
        assert [sheet.text for sheet in printer.sheets] == ["Hello"]

    def test_a_silent_printers_paper_is_unknown(self, printer: VirtualPrinter) -> None:
        """It is reached; more is not known of it."""
        printer.hanging = True
        assert self.transport(printer, HURRIED).status().paper is Paper.UNKNOWN

    def test_a_job_that_was_cut_off_in_a_picture_does_not_swallow_the_next(
        self, printer: VirtualPrinter
    ) -> None:
        """The app was killed in the middle: the printer still waits for dots."""
        transport = self.transport(printer, Patience(status_s=20, settle_s=0.2, quiet_s=0.02, confirm_s=1))
        assert transport.send(PICTURE[:200]).result is SendResult.UNKNOWN
        assert transport.send(PAGE).result is SendResult.PRINTED
        assert [sheet.text for sheet in printer.sheets] == ["Hello"]


class TestTcpTransport(AnsweringContract):
    """The network printer."""

    __test__ = True

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """Over loopback."""
        return TcpTransport("127.0.0.1", printer.port, patience)


class OnCable(TransportContract):
    """Behind a device node."""

    cable: SerialCable

    @pytest.fixture(autouse=True)
    def _plugged_in(self, printer: VirtualPrinter) -> Iterator[None]:
        self.cable = SerialCable(printer)
        yield
        self.cable.unplug()

    def switch_off(self, printer: VirtualPrinter) -> None:
        """The node is gone."""
        self.cable.unplug()


class TestSerialTransport(OnCable, AnsweringContract):
    """A serial printer; the cable does not say whether anybody is there."""

    __test__ = True
    loses = HURRIED

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """A pty has no speed, and takes any."""
        return SerialTransport(SerialPort(self.cable.port, 115_200), patience)


class TestDeviceNode(OnCable, AnsweringContract):
    """A node that can be read, as the kernel's driver for USB printers has it."""

    __test__ = True
    loses = HURRIED

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """The pty as a bare device."""
        return FileTransport(self.cable.port, patience)


class TestOneWayNode(OnCable, OneWayContract):
    """A node of which somebody said that it never answers."""

    __test__ = True

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """Nothing is asked."""
        return FileTransport(self.cable.port, patience, one_way=True)


class TestUsbTransport(AnsweringContract):
    """A USB printer: pyusb on a bus of the tests' own."""

    __test__ = True

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """By its serial number."""
        return UsbTransport(VENDOR, PRODUCT, SERIAL, patience, backend=UsbBus(printer))


class TestOneWayUsb(OneWayContract):
    """A USB printer without an endpoint that leads back."""

    __test__ = True

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """Its maker gave it a class of their own, too."""
        bus = UsbBus(printer, has_answers=False, is_printer_class=False)
        return UsbTransport(VENDOR, PRODUCT, patience=patience, backend=bus)


class TestCupsTransport(OneWayContract):
    """Debian's CUPS with a raw queue to the printer's port."""

    __test__ = True
    cups: CupsServer

    @pytest.fixture(autouse=True)
    def _cups(self, printer: VirtualPrinter, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        with CupsServer() as self.cups:
            monkeypatch.setenv("CUPS_SERVER", self.cups.socket)
            self.cups.queue("Receipts", printer.port)
            yield

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """Through lp."""
        return CupsTransport("Receipts", patience)

    def switch_off(self, printer: VirtualPrinter) -> None:
        """CUPS is gone; of the printer behind it nothing is ever known."""
        self.cups.close()

    def test_what_cups_cannot_pass_on_is_taken_back_and_told(self, printer: VirtualPrinter) -> None:
        """It must not come out hours later, beside the copy."""
        printer.close()
        outcome = self.transport(printer, HURRIED).send(PAGE)
        assert outcome.result is SendResult.UNKNOWN
        assert "copy" in outcome.sentence
        assert self.cups.jobs() == ""

    def test_a_queue_that_is_stopped_takes_nothing(self, printer: VirtualPrinter) -> None:
        """So it is safe to try again, and the sentence names the next step."""
        self.cups.stop_queue("Receipts")
        outcome = self.transport(printer).send(PAGE)
        assert (outcome.result, "cupsenable" in outcome.sentence) == (SendResult.FAILED, True)
        assert (self.cups.jobs(), printer.received_bytes) == ("", 0)


def sheets(printer: VirtualPrinter, count: int) -> list[str]:
    """What is on paper, once so many sheets are there: what goes one way arrives when it likes."""
    until = time.monotonic() + 20
    while len(printer.sheets) < count and time.monotonic() < until:
        time.sleep(0.01)
    return [sheet.text for sheet in printer.sheets]
