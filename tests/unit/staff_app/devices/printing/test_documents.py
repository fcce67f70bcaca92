"""What comes out on paper, read back from the very bytes."""

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image

from counterhand_resources import resource
from staff_app.devices.printing.rendering.documents import (
    BagLabelData,
    PickSlipData,
    PickSlipLine,
    ReceiptData,
    ReceiptLine,
    SamplePageData,
    bag_label,
    pick_slip,
    receipt,
    sample_page,
)
from staff_app.devices.printing.rendering.text import clean, wrapped
from staff_app.devices.printing.virtual.decoder import EscPosDecoder, Sheet

FONT = resource("fonts/Inter-Medium.otf")
DOTS = {80: 576, 58: 384}
LONG = "Garden hose with reel, brass fittings and a wall bracket, 20 m, frost-proof"
RECEIPT = ReceiptData(
    store_name="Downtown",
    store_address=("12 Example Street",),
    order_number="10472",
    collected_by="Eva Weber",
    customer_name="Jonas Weber",
    lines=(
        ReceiptLine("Cordless drill", 1, "$129.00"),
        ReceiptLine(LONG, 2, "$49.80"),
        ReceiptLine("Primer", 0, "$0.00", "1 not available"),
    ),
    total="$178.80",
    verified_by="pickup pass",
    served_by="Maya R.",
    handed_over_at="Tue 24 Nov 2026, 14:32",
    qr_text="10472",
    job_id="01936000-0000-7000-8000-00000000abcd",
)
LABEL = BagLabelData("10472", "Jonas W.", "10472-1", 1, 2, "Tue 24 Nov, 15:00-15:30", "B-07", ("HEAVY",))


def printed(data: bytes, paper_mm: int) -> Sheet:
    """The one sheet that these bytes make; every command is one a printer knows."""
    decoder = EscPosDecoder(DOTS[paper_mm])
    decoder.feed(data)
    assert decoder.unknown == []
    assert len(decoder.sheets) == 1
    return decoder.sheets[0]


def codes(sheet: Sheet) -> list[str]:
    """Every code on a sheet, as a scanner reads it."""
    return [found.text for found in zxingcpp.read_barcodes(sheet.picture.convert("L"))]


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_a_receipts_code_scans_from_the_paper(paper_mm: int) -> None:
    """At both widths."""
    assert codes(printed(receipt(RECEIPT, paper_mm, FONT), paper_mm)) == ["10472"]


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_a_bag_labels_bar_code_scans_from_the_paper(paper_mm: int) -> None:
    """Code 128 of the bag."""
    sheet = printed(bag_label(LABEL, paper_mm, FONT), paper_mm)
    assert codes(sheet) == ["10472-1"]
    assert "HEAVY" in sheet.text


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_amounts_stand_in_one_column_and_nothing_is_cut_off(paper_mm: int) -> None:
    """Long names wrap beside the amount, not into it."""
    columns = DOTS[paper_mm] // 12
    lines = printed(receipt(RECEIPT, paper_mm, FONT), paper_mm).text.splitlines()
    assert all(len(line) <= columns for line in lines)
    assert [
        line for line in lines if line.endswith(("$129.00", "$49.80", "$178.80")) and len(line) == columns
    ]
    assert "frost-proof" in " ".join(lines)


def test_a_proxy_and_a_shortage_are_on_the_receipt() -> None:
    """Who came, for whom, and what was missing."""
    text = printed(receipt(RECEIPT, 80, FONT), 80).text
    assert "Collected by Eva Weber" in text
    assert "for Jonas Weber" in text
    assert "1 not available" in text
    assert "COPY" not in text


def test_a_reprint_says_so() -> None:
    """The paper itself tells that it is the second one."""
    assert "COPY 2" in printed(receipt(replace(RECEIPT, copy_number=2), 80, FONT), 80).text


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


@pytest.mark.parametrize("name", ["Ζωή Παπαδοπούλου", "Żółć Gęślą", "Юлия Иванова"])
def test_a_name_outside_the_code_page_is_drawn(name: str) -> None:
    """It is not in the text then, but there is ink where it stands."""
    with_name = printed(receipt(replace(RECEIPT, collected_by=name), 80, FONT), 80)
    without = printed(receipt(replace(RECEIPT, collected_by=""), 80, FONT), 80)
    assert name not in with_name.text
    assert ink(with_name.picture) > ink(without.picture) + 300


def ink(picture: Image.Image) -> int:
    """How many dots are black."""
    return picture.histogram()[0]


def test_a_pick_slip_lists_what_is_to_be_fetched() -> None:
    """With place, name and count."""
    slip = PickSlipData(
        "10472", "Jonas W.", "15:00-15:30", (PickSlipLine("A14 1", "Wood screws", "1011", 2),)
    )
    text = printed(pick_slip(slip, 58, FONT), 58).text
    assert "[ ] A14 1" in text
    assert "Wood screws" in text
    assert "x 2" in text


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_the_test_page_shows_both_kinds_of_code(paper_mm: int) -> None:
    """So that whoever looks knows that scanners will read them."""
    found = codes(printed(sample_page(SamplePageData("tcp://x", "now"), paper_mm, FONT), paper_mm))
    assert sorted(found) == ["COUNTERHAND-TEST", "TEST-1"]


def test_words_wrap_and_long_ones_break() -> None:
    """No line is longer than the paper is wide; wide characters count twice."""
    assert wrapped("one two three", 7) == ["one two", "three"]
    assert all(len(line) <= 8 for line in wrapped("Donaudampfschifffahrt", 8))
    assert wrapped("日本語テスト", 6) == ["日本語", "テスト"] or all(
        len(x) <= 6 for x in wrapped("日本語テスト", 6)
    )
    assert wrapped("", 10) == [""]


def test_control_characters_are_gone_and_letters_stay() -> None:
    """C0, C1, direction marks; not accents, not scripts."""
    assert clean("a\x00\x1b\x7f\x9b\u202eb é 日本") == "ab é 日本"
