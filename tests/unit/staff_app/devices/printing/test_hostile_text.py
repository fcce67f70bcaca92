"""Whatever a customer calls himself, the printer only prints."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from staff_app.devices.printing.decoder import EscPosDecoder
from staff_app.devices.printing.rendering.documents import (
    BagLabelData,
    ReceiptData,
    ReceiptLine,
    bag_label,
    receipt,
)
from staff_app.devices.printing.rendering.roll import Roll
from tests.paper import FONT, RECEIPT, printed

_COMMANDS = [
    "\x1bp\x00\x19\xfa",
    "\x1b@",
    "\x1dV\x00",
    "\x10\x04\x01",
    "\x10\x14\x01\x00\x05",
    "\x9b1m",
    "\x1dr\x01",
]
_HOSTILE = st.lists(st.one_of(st.sampled_from(_COMMANDS), st.text(max_size=30)), max_size=4).map("".join)


def test_a_name_cannot_command_the_printer() -> None:
    """ESC p in a customer's name opens no drawer, and the rest of the name prints."""
    evil = replace(
        RECEIPT, customer_name="Bob\x1bp\x00\x19\xfa \x1dV\x00\x10\x04\x01", collected_by="\x9b1mBob"
    )
    decoder = EscPosDecoder(576)
    decoder.feed(receipt(evil, 80, FONT))
    assert decoder.drawer_pulses == 0
    assert len(decoder.sheets) == 1
    assert "Bobp" in decoder.sheets[0].text


@settings(max_examples=60, deadline=None)
@given(st.lists(_HOSTILE, min_size=8, max_size=8), st.sampled_from([58, 80]))
def test_no_text_of_a_receipt_is_obeyed(texts: list[str], paper_mm: int) -> None:
    """One sheet, no drawer, no question, and nothing that a printer would not know."""
    store, address, number, name, item, remark, amount, code = texts
    evil = ReceiptData(
        store_name=store,
        store_address=(address,),
        order_number=number,
        collected_by=name,
        customer_name=address,
        lines=(ReceiptLine(item, 1, amount, remark),),
        total=amount,
        verified_by=remark,
        served_by=name,
        handed_over_at=number,
        qr_text=code,
        job_id=code,
    )
    data = receipt(evil, paper_mm, FONT)
    printed(data, paper_mm)
    assert_harmless(data)


@settings(max_examples=40, deadline=None)
@given(st.lists(_HOSTILE, min_size=6, max_size=6), st.sampled_from([58, 80]))
def test_no_text_of_a_label_is_obeyed(texts: list[str], paper_mm: int) -> None:
    """The bag's number is in a bar code too."""
    number, name, bag_id, promise, shelf, flag = texts
    data = bag_label(BagLabelData(number, name, bag_id, 1, 2, promise, shelf, (flag,)), paper_mm, FONT)
    printed(data, paper_mm)
    assert_harmless(data)


@pytest.mark.parametrize("command", [b"\x10\x04", b"\x10\x05", b"\x10\x14"])
def test_a_picture_holds_no_command_by_chance(command: bytes) -> None:
    """A printer obeys real-time commands in the middle of a picture: there a dot is moved."""
    dots = command * 36 * 8
    picture = Image.frombytes("1", (576, len(dots) // 72), bytes(255 - byte for byte in dots))
    roll = Roll(80, FONT)
    roll.picture(picture)
    assert_harmless(roll.cut())


def assert_harmless(data: bytes) -> None:
    """No real-time command, no drawer pulse, no question anywhere in these bytes."""
    decoder = EscPosDecoder(576)
    assert decoder.feed(data) == b""
    assert decoder.drawer_pulses == 0
    assert not [each for each in (b"\x10\x04", b"\x10\x05", b"\x10\x14") if each in data]
