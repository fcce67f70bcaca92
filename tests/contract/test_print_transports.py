"""What every way to a printer keeps to, whatever the printer does."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import ClassVar

import pytest

from staff_app.devices.printing.status import Paper, PrinterStatus, SendResult
from staff_app.devices.printing.transport import Patience, PrinterTransport, TcpTransport, printer_from
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.errors import DeviceError

PATIENT = Patience(status_s=20, confirm_s=30)
"""A busy machine is no fault of the printer's."""
HURRIED = Patience(status_s=1, confirm_s=0.3)
"""Where the printer will say nothing however long one waits."""
PAGE = b"\x1b@\x1bt\x13Hello\n\x1dV\x00"


class TransportContract:
    """Inherit and say how to reach a printer; the printer makes every kind of trouble."""

    __test__: ClassVar[bool] = False

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """A way to this printer."""
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
        printer.drop_after_bytes = after_bytes
        outcome = self.transport(printer).send(b"x" * 79 + b"\n" + PAGE * 5_000)
        assert outcome.result is SendResult.UNKNOWN
        assert outcome.sent_bytes > 0
        assert "copy" in outcome.sentence

    def test_a_printer_that_hangs_up_before_it_confirms_is_unknown(self, printer: VirtualPrinter) -> None:
        """All bytes were taken; that they were printed was never said."""
        printer.drop_after_bytes = len(PAGE) + 1
        outcome = self.transport(printer).send(PAGE)
        assert (outcome.result, outcome.sent_bytes) == (SendResult.UNKNOWN, len(PAGE))

    def test_paper_that_ends_in_the_middle_is_unknown_and_says_why(self, printer: VirtualPrinter) -> None:
        """The bytes wait in the printer: a new roll may bring the rest, or not."""
        printer.paper_out_after_bytes = 10
        outcome = self.transport(printer, HURRIED).send(PAGE)
        assert outcome.result is SendResult.UNKNOWN
        assert "out of paper" in outcome.sentence
        assert printer.sheets == []
        printer.put_in_paper()
        assert [sheet.text for sheet in printer.sheets] == ["Hello"]

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

    def test_several_at_once_take_turns(self, printer: VirtualPrinter) -> None:
        """One connection at a time: no job runs into another, and status waits for it."""
        transport = self.transport(printer)
        with ThreadPoolExecutor(4) as threads:
            outcomes = list(threads.map(transport.send, [PAGE] * 8))
        assert {outcome.result for outcome in outcomes} == {SendResult.PRINTED}
        assert [sheet.text for sheet in printer.sheets] == ["Hello"] * 8

    def test_a_printer_that_is_gone_is_reported_not_raised(self, printer: VirtualPrinter) -> None:
        """Switched off, or the cable is out."""
        transport = self.transport(printer)
        printer.close()
        outcome = transport.send(PAGE)
        assert (outcome.result, outcome.sent_bytes, outcome.status) == (SendResult.FAILED, 0, None)
        assert "cannot be reached" in outcome.sentence
        with pytest.raises(DeviceError):
            transport.status()


class TestTcpTransport(TransportContract):
    """The network printer."""

    __test__ = True

    def transport(self, printer: VirtualPrinter, patience: Patience = PATIENT) -> PrinterTransport:
        """Over loopback."""
        return TcpTransport("127.0.0.1", printer.port, patience)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "printer",
        "http://x",
        "tcp://",
        "tcp://x:nine",
        "tcp://x:0",
        "tcp://x:70000",
        "tcp://x/y",
        "tcp://[x",
    ],
)
def test_an_address_that_is_none_is_told_in_words(address: str) -> None:
    """With an example of one that is."""
    with pytest.raises(DeviceError, match="tcp://192"):
        printer_from(address)


def test_an_address_without_a_port_means_the_usual_one() -> None:
    """9100, as printers have it."""
    assert printer_from("tcp://192.0.2.10").name == "tcp://192.0.2.10:9100"


def test_an_address_may_be_ipv6() -> None:
    """In brackets, as in any URL."""
    assert printer_from("tcp://[2001:db8::7]:9101").name == "tcp://[2001:db8::7]:9101"
