"""All six layouts at both widths: columns aligned, nothing cut off, every code read back from the paper."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from staff_app.devices.printing.decoder import EscPosDecoder, Sheet
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
from staff_app.devices.printing.rendering.sheets import (
    DayLine,
    DaySheetData,
    DaySlot,
    StopLine,
    ToteLine,
    WalkListData,
    day_sheet,
    walk_list,
)
from staff_app.devices.scanning.decoding import DecoderChain
from tests.paper import DOTS, FONT, printed

CODE = "WALK3F2A9B1C0D4E"
JOB = "01936000-0000-7000-8000-00000000abcd"
COUNTS = (1, 22, 333)


def papers(text: str, amount: str) -> dict[str, Callable[[int], bytes]]:
    """Every layout, with this text wherever a name, a place or a time stands, and this amount."""
    lines = tuple(ReceiptLine(text, count, amount, text) for count in COUNTS)
    bill = ReceiptData(
        *(text, (text, text), "10472", text, text, lines, amount, text, text, text, "10472", JOB, 1)
    )
    label = BagLabelData("10472", text, "10472-1", 1, 2, text, text, (text,), JOB, 1)
    slip_lines = tuple(PickSlipLine(text, text, text, count) for count in COUNTS)
    slip = PickSlipData("10472", text, text, slip_lines, JOB, 1)
    totes = tuple(ToteLine(tote, "10472", text, text) for tote in "123456789ABC")
    stops = tuple(StopLine(text, text, text, (("1", count), ("C", 1))) for count in COUNTS)
    walk = WalkListData(text, text, totes, stops, CODE, JOB, 1)
    slots = (DaySlot(text, tuple(DayLine("10472", text, text, (text, text), count) for count in COUNTS)),)
    day = DaySheetData(text, text, text, ((text, 3),), slots, JOB)
    page = SamplePageData(text, text, JOB)
    return {
        "receipt": lambda mm: receipt(bill, mm, FONT),
        "bag_label": lambda mm: bag_label(label, mm, FONT),
        "pick_slip": lambda mm: pick_slip(slip, mm, FONT),
        "walk_list": lambda mm: walk_list(walk, mm, FONT),
        "day_sheet": lambda mm: day_sheet(day, mm, FONT),
        "test_page": lambda mm: sample_page(page, mm, FONT),
    }


CODES = {
    "receipt": {"10472"},
    "bag_label": {"10472-1"},
    "pick_slip": {"10472"},
    "walk_list": {CODE},
    "day_sheet": set[str](),
    "test_page": {"COUNTERHAND-TEST", "TEST-1"},
}
BOTH = pytest.mark.parametrize("paper_mm", [58, 80])
EACH = pytest.mark.parametrize("kind", list(CODES))


def scanned(picture: Image.Image) -> set[str]:
    """What the app's own readers find on a picture."""
    grey = np.asarray(picture.convert("L"), dtype=np.uint8)
    return {code.text for code in DecoderChain().decode_still(grey)}


def codes_of(sheet: Sheet, change: Callable[[Image.Image], Image.Image]) -> set[str]:
    """Each code on its own, as a camera is held over one: the paper in strips, each changed."""
    paper = Image.new("L", (sheet.picture.width + 80, sheet.picture.height + 80), 255)
    paper.paste(sheet.picture.convert("L"), (40, 40))
    found = set[str]()
    for top in range(0, paper.height, 160):
        found |= scanned(change(paper.crop((0, top, paper.width, min(paper.height, top + 420)))))
    return found


@BOTH
@pytest.mark.parametrize("kind", [kind for kind, codes in CODES.items() if codes])
@pytest.mark.parametrize("degrees", [0, 7], ids=["straight", "askew"])
def test_every_code_is_scanned_back_from_the_paper(kind: str, paper_mm: int, degrees: int) -> None:
    """Also held askew and from further away, as a camera sees it."""

    def seen(strip: Image.Image) -> Image.Image:
        turned = strip.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        scale = 0.8 if degrees else 1.0
        return turned.resize((round(turned.width * scale), round(turned.height * scale)))

    sheet = printed(papers("Wood screws", "$8.99")[kind](paper_mm), paper_mm)
    assert codes_of(sheet, seen) == CODES[kind]


@BOTH
@EACH
def test_long_names_wrap_and_every_column_is_straight(kind: str, paper_mm: int) -> None:
    """Figures end in the last column; a word longer than the paper goes on in the next line."""
    text = "Donaudampfschifffahrtsgesellschaftskapitän with reel and a wall bracket, 20 m, frost-proof"
    sheet = printed(papers(text, "CHF 1,234,567.00")[kind](paper_mm), paper_mm)
    columns = DOTS[paper_mm] // 12
    lines = sheet.text.splitlines()
    assert all(len(line) <= columns for line in lines)
    assert "gesellschaft" in "".join(line.strip() for line in lines)
    figures = [line for line in lines if line.endswith((" x 1", " x 22", " x 333", "1,234,567.00"))]
    assert all(len(line) in (columns, columns // 2) for line in figures)
    assert bool(figures) is (kind in {"receipt", "pick_slip", "walk_list"})


@BOTH
def test_zero_and_foreign_amounts_keep_their_column(paper_mm: int) -> None:
    """Whatever the currency is called, and a free gift too."""
    columns = DOTS[paper_mm] // 12
    for amount in ("$0.00", "0,00 €", "£12.50", "1.500 KWD", "¥900", "12,50\N{NO-BREAK SPACE}€"):
        sheet = printed(papers("Gift", amount)["receipt"](paper_mm), paper_mm)
        shown = amount.replace("\N{NO-BREAK SPACE}", " ")
        lines = [line for line in sheet.text.splitlines() if line.startswith(("1 x", "22 x", "333 x"))]
        assert len(lines) == len(COUNTS)
        assert all(line.endswith(shown) and len(line) == columns for line in lines)


@BOTH
def test_a_list_of_two_hundred_orders_runs_on(paper_mm: int) -> None:
    """One long piece of paper, every order on it."""
    orders = tuple(DayLine(str(10_000 + n), "Jo W.", "ready", ("B-07",), 1) for n in range(200))
    day = DaySheetData("Downtown", "Tue 24 Nov", "14:32", (("ready", 200),), (DaySlot("15:00", orders),), JOB)
    text = printed(day_sheet(day, paper_mm, FONT), paper_mm).text
    assert [n for n in range(200) if str(10_000 + n) not in text] == []


def test_a_day_without_orders_says_so() -> None:
    """Paper that is empty would look like a fault."""
    day = DaySheetData("Downtown", "Tue 24 Nov", "14:32", (), ())
    assert "No orders on this day." in printed(day_sheet(day, 58, FONT), 58).text


def test_which_units_go_into_which_tote_is_on_a_walks_list() -> None:
    """Stop by stop, in walking order as given."""
    totes = (ToteLine("1", "10472", "Jonas W.", "15:00"), ToteLine("2", "10473", "Zoë P.", "15:30"))
    stops = (
        StopLine("A2 1", "Screws", "1011", (("1", 2), ("2", 1))),
        StopLine("B1 4", "Drill", "7", (("2", 1),)),
    )
    text = printed(walk_list(WalkListData("Maya", "14:32", totes, stops, CODE), 58, FONT), 58).text
    order = [text.index(each) for each in ("Tote 1", "10472", "Tote 2", "10473", "[ ] A2 1", "[ ] B1 4")]
    assert order == sorted(order)
    words = [" ".join(line.split()) for line in text.splitlines()]
    assert {"[ ] A2 1 x 3", "Tote 1 x 2", "Tote 2 x 1", "Maya 4 items"} <= set(words)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60), st.text(max_size=12), st.sampled_from([58, 80]))
def test_any_text_prints_within_the_paper_and_commands_nothing(text: str, amount: str, paper_mm: int) -> None:
    """One sheet; no line beyond the edge, no control byte that is not a command of our own, no question."""
    for render in papers(text, amount).values():
        data = render(paper_mm)
        sheet = printed(data, paper_mm)
        assert sheet.picture.width == DOTS[paper_mm]
        assert not any(character < " " for line in sheet.text.splitlines() for character in line)
        decoder = EscPosDecoder(DOTS[paper_mm])
        assert decoder.feed(data) == b""
        assert decoder.drawer_pulses == 0
        assert decoder.widest_dots <= DOTS[paper_mm]
