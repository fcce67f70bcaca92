"""The printer made of software behaves as the real ones do, so that tests on it mean something."""

import shutil
import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
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


_PIECES = st.one_of(
    st.binary(max_size=40),
    st.sampled_from(
        [b"\x1b@", b"\x1dV\x00", b"\x1bd\xff", b"\x1d!\xff", b"\x1ba\x01", b"\x1dv0\x00\x50\x00\x02\x00"]
    ),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(_PIECES, max_size=12), st.integers(1, 50))
def test_no_bytes_from_the_network_break_it(pieces: list[bytes], step: int) -> None:
    """Garbage in pieces of any size prints as garbage, as wide as the paper and no wider."""
    decoder, data = EscPosDecoder(384), b"".join(pieces)
    for index in range(0, len(data), step):
        decoder.feed(data[index : index + step])
    decoder.tear()
    assert all(sheet.picture.width == 384 for sheet in decoder.sheets)
    assert all(len(line) <= 42 for sheet in decoder.sheets for line in sheet.text.splitlines())


def test_a_line_or_a_paper_without_end_fits_the_memory() -> None:
    """A line goes on in the next one, and what is never cut is cut after fifty metres."""
    decoder = EscPosDecoder(384)
    decoder.feed(b"x" * 1_024)
    assert decoder.overruns == 1_024 // 32 - 1
    decoder.feed(b"\x1bd\xff" * 60)
    assert [400_000 <= sheet.height_dots < 410_000 for sheet in decoder.sheets] == [True]
    decoder.feed(b"\x07" * 5_000)
    assert len(decoder.unknown) == 1_000


def test_what_is_sent_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not anew with each piece of a large picture; white paper takes no room, however much is fed."""
    looks: list[int] = []
    step = EscPosDecoder._step

    def counted(self: EscPosDecoder, data: bytes, at: int) -> tuple[int, bytes]:
        looks.append(len(data))
        return step(self, data, at)

    monkeypatch.setattr(EscPosDecoder, "_step", counted)
    decoder, picture = EscPosDecoder(384), b"\x1dv0\x00\x30\x00\x00\x04" + b"\xa5" * 0x30 * 0x400
    for index in range(0, len(picture), 64):
        decoder.feed(picture[index : index + 64])
    assert len(looks) == 2
    decoder.feed(b"\x1dV\x00" + b"\x1b3\xff\n\x1bd\xff" * 5 + b"\x1dV\x00")
    printed_on, white = decoder.sheets
    assert (printed_on.height_dots, len(printed_on.dots)) == (0x400, 0x30 * 0x400)
    assert white.height_dots == 5 * (255 + 255 * 255)
    assert not [strip for strip in white.strips if isinstance(strip, bytes)]
    assert ink(white.picture) == 0


def test_it_remembers_the_end_of_very_many_papers() -> None:
    """Cut after cut, with nothing on any of them."""
    with VirtualPrinter(width_dots=384) as printer:
        asked(printer, b"\x1dV\x00" * 30_000 + b"\x1dr\x01", 1)
        assert (len(printer.sheets), printer._printed) == (10_000, 30_000)


def test_it_remembers_the_end_of_very_much_paper() -> None:
    """And counts all of it: the roll is finished when it is."""
    long_sheet = b"\x1b3\xff" + b"\n" * 150 + b"\x1dV\x00"
    with VirtualPrinter(width_dots=384, paper_out_after=25) as printer:
        said = asked(printer, long_sheet * 25 + b"\x1dr\x01", 1)
        assert (said, len(printer.sheets), printer.paper_out) == (b"\x00", 20, True)
        asked(printer, b"x" * 5_000_000 + b"\x10\x04\x04", 1)
        assert len(printer._held) == 4_000_000


def test_paper_is_numbered_on_and_a_full_disk_stops_no_print(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What was there before is not written over; what cannot be written is said."""
    (tmp_path / "receipt-0007.png").write_bytes(b"kept")
    with VirtualPrinter(out=tmp_path) as printer:
        transport = printer_from(printer.address)
        transport.send(PAGE)
        assert (tmp_path / "receipt-0008.txt").read_text(encoding="utf-8") == "Hello\n"
        shutil.rmtree(tmp_path)
        transport.send(PAGE)
        assert len(printer.sheets) == 2
    assert "receipt-0009 was printed but not written" in caplog.text


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    """Before anything is printed."""
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="exists"):
        VirtualPrinter(out=tmp_path / "file")
