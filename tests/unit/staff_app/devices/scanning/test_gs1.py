"""What a GS1 code says about its item."""

from datetime import date

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from staff_app.devices.scanning.decoders import CodeDecoder, PyzbarDecoder, ZxingDecoder
from staff_app.devices.scanning.gs1 import ItemData, item_data

GTIN = "9506000134352"
NUMBER = f"010{GTIN}"
GS = "\x1d"


@pytest.mark.parametrize(
    ("payload", "identifier", "expected"),
    [
        (f"{NUMBER}1727123110A{GS}21S/1", "]C1", ItemData(GTIN, "A", date(2027, 12, 31), "S/1")),
        (f"10A{GS}21S{GS}{NUMBER}", "]d2", ItemData(GTIN, "A", None, "S")),
        (f"{GS}{NUMBER}10A", "", ItemData(GTIN, "A")),
        (f"{NUMBER}17271200", "]Q3", ItemData(GTIN, "", date(2027, 12, 31))),
        (f"{NUMBER}3103000195", "]e0", ItemData(GTIN)),
        (f"{NUMBER}3922499{GS}9912{GS}10A", "]C1", ItemData(GTIN, "A")),
        ("0119506000134359", "]C1", ItemData("19506000134359")),
        (f"https://id.gs1.org/01/0{GTIN}/10/A?17=271231&x=y", "", ItemData(GTIN, "A", date(2027, 12, 31))),
        (f"https://id.gs1.org/01/0{GTIN}/21/S%2F1", "", ItemData(GTIN, serial="S/1")),
        (f"HTTPS://SHOP.EXAMPLE/goods/01/{GTIN}", "]Q1", ItemData(GTIN)),
    ],
)
def test_an_item_s_number_lot_last_day_and_serial(payload: str, identifier: str, expected: ItemData) -> None:
    """From element strings and links; a day of 00 is the month's last; a case keeps its 14 digits."""
    assert item_data(payload, identifier) == expected


@pytest.mark.parametrize("payload", [f"{NUMBER}10A", f"{NUMBER}17271231", NUMBER])
def test_a_scanner_that_sends_no_identifier_is_understood(payload: str) -> None:
    """Most are programmed so: the number's own check digit tells."""
    found = item_data(payload)
    assert found is not None
    assert found.gtin == GTIN


@pytest.mark.parametrize("rest", ["17279931", "99", "1727", "10\N{GREEK SMALL LETTER ALPHA}", "zzz"])
def test_a_rest_that_makes_no_sense_costs_the_rest(rest: str) -> None:
    """An impossible day, an empty field, a half one: the item is known all the same."""
    assert item_data(NUMBER + rest, "]C1") == ItemData(GTIN)


@pytest.mark.parametrize(
    "payload",
    [
        "0109506000134353",
        "0100000000",
        "00340123456789012345",
        "https://shop.example/",
        "https://id.gs1.org/01/9506000134353",
        "http://[",
        "P1:MFRGG",
        GTIN,
        "10477-1",
        GS,
        "]",
    ],
)
def test_whatever_else_names_no_item(payload: str) -> None:
    """A wrong check digit, a pallet, any link, a pass, a bag."""
    assert item_data(payload) is None


def test_a_link_cannot_smuggle_controls() -> None:
    """What is written as %1B in a link does not come out as such."""
    found = item_data(f"https://id.gs1.org/01/{GTIN}/10/A%1B%40/21/%E2%80%AEx")
    assert found is None or not {"\x1b", "\u202e"} & set(found.lot + found.serial)


@given(
    st.text(st.sampled_from(f"0123456789AZ]()/%:?=&.{GS}\x1b\u202eé"), max_size=60),
    st.sampled_from(["", "]C1", "]Q1"]),
)
def test_no_payload_raises(rest: str, identifier: str) -> None:
    """Whatever stands behind a good beginning."""
    for start in ("", NUMBER, "https://id.gs1.org/"):
        found = item_data(start + rest, identifier)
        assert found is None or found.gtin.isdecimal()


@pytest.mark.parametrize("kind", [zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode])
@pytest.mark.parametrize("reader", [ZxingDecoder, PyzbarDecoder])
def test_the_camera_reads_the_same(kind: zxingcpp.BarcodeFormat, reader: type[CodeDecoder]) -> None:
    """From bars and squares with FNC1; one library names the kind of code, the other does not."""
    code = zxingcpp.create_barcode(f"(01)0{GTIN}(10)A(17)271231", kind, gs1=True)
    picture = np.pad(np.array(code.to_image(scale=3)), 40, constant_values=255)
    (seen,) = reader().decode(picture)
    assert item_data(seen.text, seen.identifier) == ItemData(GTIN, "A", date(2027, 12, 31))
