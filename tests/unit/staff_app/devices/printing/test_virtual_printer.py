"""The printer made of software behaves as the real ones do, so that tests on it mean something."""

import socket
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from staff_app.devices.printing.decoder import EscPosDecoder
from staff_app.devices.printing.rendering.documents import receipt
from staff_app.devices.printing.transports.addresses import printer_from
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from tests.paper import FONT, RECEIPT, ink, printed

PAGE = b"\x1b@Hello\n\x1dV\x00"


def asked(printer: VirtualPrinter, data: bytes, answers: int) -> bytes:
    """What it answers to these bytes."""
    with socket.create_connection(("127.0.0.1", printer.port), timeout=20) as line:
        line.sendall(data)
        said = b""
        while len(said) < answers:
            said += line.recv(16)
        return said


def test_pieces_of_any_size_make_the_same_paper() -> None:
    """A network cuts where it likes."""
    data = receipt(RECEIPT, 58, FONT)
    whole, slow = printed(data, 58), EscPosDecoder(384)
    for index in range(0, len(data), 7):
        slow.feed(data[index : index + 7])
    assert slow.sheets[0].text == whole.text
    assert ImageChops.logical_xor(slow.sheets[0].picture, whole.picture).getbbox() is None


def test_commands_nobody_knows_are_listed() -> None:
    """A test that wants none can say so."""
    decoder = EscPosDecoder()
    decoder.feed(b"\x1bzA\x1d#A\x07")
    assert decoder.unknown == [b"\x1bz", b"\x1d#A", b"\x07"]


def test_an_impossible_picture_does_not_eat_what_follows() -> None:
    """Four billion dots are refused, and the text after them prints."""
    decoder = EscPosDecoder()
    decoder.feed(b"\x1dv0\x00\xff\xff\xff\xff" + PAGE)
    assert [sheet.text for sheet in decoder.sheets] == ["Hello"]


def test_status_is_answered_in_the_middle_of_a_job() -> None:
    """At once, also while it stands still for want of paper."""
    with VirtualPrinter() as printer:
        printer.paper_out_after = 0
        assert asked(printer, PAGE + b"\x10\x04\x04\x10\x04\x01", 2) == b"\x7e\x1a"
        assert printer.sheets == []


def test_a_pulse_hidden_in_a_picture_opens_the_drawer() -> None:
    """As a real one would: that is why our pictures hold none."""
    with VirtualPrinter() as printer:
        asked(printer, b"\x1dv0\x00\x05\x00\x01\x00\x10\x14\x01\x00\x05\x1dr\x01\x10\x04\x01", 1)
        assert printer.drawer_pulses == 1


def test_every_receipt_is_kept_as_picture_and_text(tmp_path: Path) -> None:
    """Numbered, in a folder that need not be there yet."""
    out = tmp_path / "paper"
    with VirtualPrinter(out=out, width_dots=384) as printer:
        transport = printer_from(printer.address)
        transport.send(PAGE)
        transport.send(receipt(RECEIPT, 58, FONT))
    assert (out / "receipt-0001.txt").read_text(encoding="utf-8") == "Hello\n"
    with Image.open(out / "receipt-0002.png") as picture:
        assert picture.width == 384
        assert ink(picture) > 1_000


def test_what_was_printed_before_the_power_went_is_torn_off() -> None:
    """The next job begins on fresh paper, and not within a half received picture."""
    with VirtualPrinter(drop_after_bytes=14) as printer:
        transport = printer_from(printer.address)
        transport.send(b"\x1b@Hello\n\x1dv0\x00\x48\x00\x40\x00" + b"\xff" * 4608)
        printer.drop_after_bytes = None
        transport.send(PAGE)
        assert [sheet.text for sheet in printer.sheets] == ["Hello", "Hello"]


def test_a_taken_port_is_an_error() -> None:
    """The second printer cannot listen where the first does."""
    with VirtualPrinter() as printer, pytest.raises(OSError, match="in use"):
        VirtualPrinter(port=printer.port)
