"""What comes out on paper, read back from the very bytes."""

from dataclasses import replace

import pytest

from staff_app.devices.printing.decoder import EscPosDecoder
from staff_app.devices.printing.rendering.documents import (
    PickSlipData,
    PickSlipLine,
    SamplePageData,
    bag_label,
    drawer_pulse,
    pick_slip,
    receipt,
    sample_page,
)
from tests.paper import DOTS, FONT, LABEL, RECEIPT, codes, printed


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
    text = printed(receipt(replace(RECEIPT, copy_number=2), 80, FONT), 80).text
    assert "COPY 2" in text
    assert "Job 00000000abcd" in text


def test_a_reprinted_label_and_slip_say_so_too() -> None:
    """With the job they belong to."""
    label = replace(LABEL, copy_number=1, job_id="01936000-0000-7000-8000-00000000beef")
    slip = PickSlipData("10472", "Jonas W.", "15:00-15:30", (), label.job_id, 3)
    on_label = printed(bag_label(label, 58, FONT), 58).text
    on_slip = printed(pick_slip(slip, 58, FONT), 58).text
    assert "COPY 1" in on_label
    assert "COPY 3" in on_slip
    assert "Job 00000000beef" in on_label
    assert "Job 00000000beef" in on_slip


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


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_a_label_says_which_bag_of_how_many_where_and_when(paper_mm: int) -> None:
    """In one line where it is read from afar."""
    lines = printed(bag_label(LABEL, paper_mm, FONT), paper_mm).text.splitlines()
    assert lines[0] == "10472"
    assert "Jonas W." in lines
    assert any(line.startswith("Bag 1 of 2") and line.endswith("B-07") for line in lines)
    assert "Tue 24 Nov, 15:00-15:30" in lines


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_a_bag_number_too_long_for_bars_gets_a_square_code(paper_mm: int) -> None:
    """40 characters of Code 128 would be too fine to scan, or wider than the paper."""
    bag_id = "STORE-DT01.ORDER-104720000123.BAG-000001"
    sheet = printed(bag_label(replace(LABEL, bag_id=bag_id), paper_mm, FONT), paper_mm)
    assert codes(sheet) == [bag_id]


def test_a_receipt_with_a_code_text_that_fits_no_paper_still_prints() -> None:
    """Without the code; the order's number is there in print."""
    sheet = printed(receipt(replace(RECEIPT, qr_text="x" * 5_000), 58, FONT), 58)
    assert codes(sheet) == []
    assert "Order 10472" in sheet.text


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_an_amount_as_wide_as_the_paper_gets_a_line_of_its_own(paper_mm: int) -> None:
    """It is not cut off."""
    total = "CLP 1,234,567,890,123"
    text = printed(receipt(replace(RECEIPT, total=total), paper_mm, FONT), paper_mm).text
    assert total in text.replace("\n", " ")


def test_a_signed_pass_on_a_receipt_scans() -> None:
    """A long text still has at least 3 dots a module, on narrow paper too."""
    text = "P1:" + "ABCDEFGHIJKLMNOP" * 9
    assert codes(printed(receipt(replace(RECEIPT, qr_text=text), 58, FONT), 58)) == [text]


def test_the_drawer_opens_by_a_job_of_its_own() -> None:
    """One pulse, no paper; no document has one in it."""
    decoder = EscPosDecoder(DOTS[80])
    decoder.feed(drawer_pulse())
    assert (decoder.drawer_pulses, decoder.sheets) == (1, [])
    decoder.feed(receipt(RECEIPT, 80, FONT) + bag_label(LABEL, 80, FONT))
    assert decoder.drawer_pulses == 1
