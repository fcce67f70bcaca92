"""What every way to a printer keeps to, whatever the printer does."""

from collections.abc import Iterator
from typing import ClassVar

import pytest

from staff_app.devices.printing.status import Paper, SendResult
from staff_app.devices.printing.transport import Patience, PrinterTransport, TcpTransport, printer_from
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.errors import DeviceError

PAGE = b"\x1b@\x1bt\x13Hello\n\x1dV\x00"


class TransportContract:
    """Inherit and say how to reach a printer; the printer makes every kind of trouble."""

    __test__: ClassVar[bool] = False

    def transport(self, printer: VirtualPrinter) -> PrinterTransport:
        """A way to this printer, with short patience."""
        raise AssertionError("each transport says how it reaches a printer")

    @pytest.fixture
    def printer(self) -> Iterator[VirtualPrinter]:
        """A printer that works until told otherwise."""
        with VirtualPrinter() as printer:
            yield printer

    def test_a_healthy_printer_prints_and_confirms(self, printer: VirtualPrinter) -> None:
        """Printed means that the printer said so, and the paper shows it."""
        outcome = self.transport(printer).send(PAGE)
        assert (outcome.result, outcome.sentence) == (SendResult.PRINTED, "")
        assert [sheet.text for sheet in printer.sheets] == ["Hello"]

    def test_one_job_after_the_other(self, printer: VirtualPrinter) -> None:
        """A connection left over from one job does not hinder the next."""
        transport = self.transport(printer)
        assert {transport.send(PAGE).result for _ in range(5)} == {SendResult.PRINTED}
        assert len(printer.sheets) == 5

    def test_a_large_job_arrives_whole(self, printer: VirtualPrinter) -> None:
        """150,000 bytes, none of them lost at the end."""
        lines = b"".join(b"line %05d\n" % number for number in range(12_000))
        assert self.transport(printer).send(lines + b"\x1dV\x00").result is SendResult.PRINTED
        assert printer.sheets[0].text.splitlines()[-1] == "line 11999"

    def test_an_open_cover_takes_no_byte(self, printer: VirtualPrinter) -> None:
        """Asked before sent: safe to try again."""
        printer.cover_open = True
        outcome = self.transport(printer).send(PAGE)
        assert outcome.result is SendResult.FAILED
        assert "cover" in outcome.sentence
        assert printer.sheets == []

    def test_no_paper_takes_no_byte(self, printer: VirtualPrinter) -> None:
        """And the sentence names the next step."""
        printer.paper_out_after = 0
        outcome = self.transport(printer).send(PAGE)
        assert outcome.result is SendResult.FAILED
        assert "new roll" in outcome.sentence

    def test_paper_near_its_end_prints_and_says_so(self, printer: VirtualPrinter) -> None:
        """There is still enough for this one."""
        printer.near_end = True
        outcome = self.transport(printer).send(PAGE)
        assert outcome.result is SendResult.PRINTED
        assert outcome.status is not None
        assert outcome.status.paper is Paper.NEAR_END

    def test_a_printer_that_hangs_up_in_the_middle_is_unknown(self, printer: VirtualPrinter) -> None:
        """Some of it may be on paper: only a person can tell."""
        printer.drop_after_bytes = 20_000
        outcome = self.transport(printer).send(b"x" * 79 + b"\n" + PAGE * 5_000)
        assert outcome.result is SendResult.UNKNOWN
        assert "copy" in outcome.sentence

    def test_a_printer_that_says_nothing_took_nothing(self, printer: VirtualPrinter) -> None:
        """No status, no job."""
        printer.hanging = True
        outcome = self.transport(printer).send(PAGE)
        assert outcome.result is SendResult.FAILED
        assert printer.sheets == []

    def test_a_printer_that_is_gone_is_reported_not_raised(self, printer: VirtualPrinter) -> None:
        """Switched off, or the cable is out."""
        transport = self.transport(printer)
        printer.close()
        assert transport.send(PAGE).result is SendResult.FAILED
        with pytest.raises(DeviceError):
            transport.status()


class TestTcpTransport(TransportContract):
    """The network printer."""

    __test__ = True

    def transport(self, printer: VirtualPrinter) -> PrinterTransport:
        """Over loopback."""
        return TcpTransport("127.0.0.1", printer.port, Patience(status_s=0.5, confirm_s=3))


@pytest.mark.parametrize("address", ["", "printer", "http://x", "tcp://", "tcp://x:nine", "tcp://x/y"])
def test_an_address_that_is_none_is_told_in_words(address: str) -> None:
    """With an example of one that is."""
    with pytest.raises(DeviceError, match="tcp://192"):
        printer_from(address)


def test_an_address_without_a_port_means_the_usual_one() -> None:
    """9100, as printers have it."""
    assert printer_from("tcp://192.0.2.10").name == "tcp://192.0.2.10:9100"
