"""Lists and languages on a real printer's paper, and the look at a print before and after."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
import zxingcpp
from PIL import Image, ImageChops
from PySide6.QtCore import QLocale

from pickup_domain import commands as c
from pickup_domain.order import Customer, Order, Wave
from pickup_domain.wording import say
from staff_app.controllers.paper_words import PaperWords
from staff_app.controllers.printing import PrintController
from staff_app.device_rows import PaperView
from staff_app.devices.printing.rendering.documents import bag_label
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.rows.printing import JobRow, PrinterState
from staff_app.rows.scans import ScanKind, Scanned
from tests.factories import ASSOCIATE, ORDER_ID, after, hand_over, line, placed, ready, window
from tests.gui.controllers.conftest import Counter
from tests.paper import FONT, LABEL, printed

Make = Callable[..., Counter]
OTHER_ID = UUID(int=ORDER_ID.int + 1)
WAVE = "3f2a9b1c0d4e"


def on_walk(order: Order, tote: str) -> Order:
    """The order on the walk."""
    return after(order, c.Assign(assignee=ASSOCIATE, wave=Wave(wave_id=WAVE, tote=tote)))


def two() -> tuple[Order, Order]:
    """Both want screws, one a drill from further back."""
    screws = line("2", ordered=2, name="Wood screws", sku="SCREWS", aisle="A2", bin="4")
    first = placed([line("1", name="Cordless drill", aisle="A14", bin="1"), screws])
    other = placed(
        [screws.model_copy(update={"ordered": 1})],
        number="10478",
        customer=Customer(name="Zoë Papadaki", language="fr-CA"),
        promise=window(2),
    )
    return first, other.model_copy(update={"order_id": OTHER_ID})


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    """An 80 mm printer on the network."""
    with VirtualPrinter() as running:
        yield running


@pytest.fixture
def language() -> Iterator[Callable[[str], None]]:
    """Sets the language of the screen for one test."""
    before = QLocale()
    yield lambda code: QLocale.setDefault(QLocale(code))
    QLocale.setDefault(before)


def printing_at(counter: Counter, printer: VirtualPrinter, folder: Path) -> PrintController:
    """The counter's printing, once the printer answered."""
    database = folder / "queue.sqlite3"
    found = next(iter(folder.glob("*.sqlite3")), database)
    printing = PrintController(counter.store, found, printer.address, 80, clock=counter.clock)
    counter.beside.append(printing)
    counter.start()
    counter.until(lambda: printing.view.state is PrinterState.READY)
    return printing


def words(text: str) -> set[str]:
    """The lines of a paper, blanks between columns as one."""
    return {" ".join(each.split()) for each in text.splitlines()}


def test_a_walks_list_is_printed_scanned_and_printed_again(
    at_counter: Make, printer: VirtualPrinter, tmp_path: Path
) -> None:
    """Stops by aisle with what goes into which tote; its code leads to the walk; the second one is a copy."""
    first, other = two()
    counter = at_counter(on_walk(first, "1"), on_walk(other, "2"))
    printing = printing_at(counter, printer, tmp_path)
    printing.print_walk_list(WAVE)
    counter.until(lambda: len(printer.sheets) == 1)
    (sheet,) = printer.sheets
    assert {"[ ] A2 4 x 3", "Tote 1 x 2", "Tote 2 x 1", "[ ] A14 1 x 1", "Maya R. 4 items"} <= words(
        sheet.text
    )
    assert sheet.text.index("A2 4") < sheet.text.index("A14 1")
    (code,) = zxingcpp.read_barcodes(sheet.picture.convert("L"))
    seen: list[Scanned] = []
    counter.scanning.routed.connect(seen.append)
    counter.scanning.receive(code.text, "wedge")
    counter.until(lambda: seen)
    assert (seen[0].kind, seen[0].text) == (ScanKind.WALK, WAVE)
    jobs: list[tuple[JobRow, ...]] = []
    printing.jobs_changed.connect(jobs.append)
    printing.refresh_jobs()
    counter.until(lambda: jobs and [each.state for each in jobs[-1]] == ["printed"])
    printing.reprint(jobs[-1][0].job_id)
    counter.until(lambda: len(printer.sheets) == 2)
    assert "COPY 1" in printer.sheets[1].text
    counter.scanning.receive("WALK000000000000", "wedge")
    counter.until(lambda: len(seen) == 2)
    assert seen[1].kind is ScanKind.UNKNOWN
    printing.stop()


def test_nothing_is_printed_of_a_walk_that_is_over(
    at_counter: Make, printer: VirtualPrinter, tmp_path: Path
) -> None:
    """And it says so."""
    counter = at_counter(placed())
    printing = printing_at(counter, printer, tmp_path)
    told: list[str] = []
    printing.told.connect(told.append)
    printing.print_walk_list(WAVE)
    counter.until(lambda: told)
    assert "This walk is over." in told[0]
    printing.stop()


def test_the_day_is_printed_by_its_times(at_counter: Make, printer: VirtualPrinter, tmp_path: Path) -> None:
    """In the store's own time: which order, whose, how far, and where its bags stand."""
    first, other = two()
    counter = at_counter(ready(first), other)
    printing = printing_at(counter, printer, tmp_path)
    printing.print_day_sheet()
    counter.until(lambda: len(printer.sheets) == 1)
    text = printer.sheets[0].text
    wanted = {"10:00-10:30 1 order", "10477 ready", "Jonas W.", "1 bag B-07", "11:00-11:30 1 order"}
    assert wanted | {"10478 to pick", "Zoë P.", "to pick 1", "ready 1"} <= words(text)
    printing.stop()


def test_each_paper_speaks_its_readers_language(
    at_counter: Make,
    printer: VirtualPrinter,
    tmp_path: Path,
    language: Callable[[str], None],
) -> None:
    """A slip that of the screen, a receipt that of the customer; days and amounts with them."""
    first, other = two()
    collected = after(ready(other), hand_over())
    counter = at_counter(first, collected)
    printing = printing_at(counter, printer, tmp_path)
    language("de")
    printing.print_pick_slip(str(ORDER_ID))
    counter.until(lambda: len(printer.sheets) == 1)
    assert {"Auftrag 10477", "Di. 24 Nov., 10:00-10:30"} <= words(printer.sheets[0].text)
    printing.print_receipt(str(OTHER_ID))
    counter.until(lambda: len(printer.sheets) == 2)
    receipt = words(printer.sheets[1].text)
    assert {"Commande 10478", "Vérifié : pass de retrait, âge vérifié", "Merci"} <= receipt
    assert any(each.startswith("Total ") and each.endswith(",00 $") for each in receipt)
    printing.stop()


@pytest.mark.parametrize(
    ("languages", "said"),
    [
        (("es", "de"), "Gracias"),
        (("ja", "de"), "Vielen Dank"),
        (("ja",), "Thank you"),
        (("de-AT",), "Vielen Dank"),
    ],
)
def test_a_language_that_is_not_shipped_falls_back(languages: tuple[str, ...], said: str) -> None:
    """To the store's staff, then to English."""
    assert PaperWords(*languages)(say("Thank you")) == said
    assert PaperWords(*languages)("Thank you") == "Thank you"


def test_a_print_is_shown_as_it_came_out(at_counter: Make, printer: VirtualPrinter, tmp_path: Path) -> None:
    """Dot by dot what the printer made of the same bytes; a test page before it is printed, at its width."""
    counter = at_counter(placed())
    printing = printing_at(counter, printer, tmp_path)
    shown: list[tuple[str, PaperView | None]] = []
    jobs: list[tuple[JobRow, ...]] = []
    printing.paper_shown.connect(lambda job_id, view: shown.append((job_id, view)))
    printing.jobs_changed.connect(jobs.append)
    printing.print_pick_slip(str(ORDER_ID))
    counter.until(lambda: jobs and jobs[-1] and jobs[-1][0].state == "printed")
    job_id = jobs[-1][0].job_id
    printing.show_job(job_id)
    counter.until(lambda: shown)
    (sheet,) = printer.sheets
    found_id, view = shown[0]
    assert view is not None
    assert (found_id, view.text) == (job_id, sheet.text)
    picture = Image.frombytes("1", (view.width_dots, view.height_dots), view.dots)
    assert ImageChops.logical_xor(picture, sheet.picture).getbbox() is None
    printing.use_printer(printer.address, 58)
    printing.show_test_page()
    counter.until(lambda: len(shown) == 2)
    name, page = shown[1]
    assert page is not None
    assert (name, page.width_dots) == ("", 384)
    assert "Test page" in page.text
    assert len(printer.sheets) == 1
    printing.stop()


@pytest.mark.parametrize(
    ("code", "bag"), [("en", "Bag 1 of 2"), ("de", "Tüte 1/2"), ("es", "Bolsa 1/2"), ("fr", "Sac 1/2")]
)
def test_a_narrow_label_has_bag_and_shelf_in_one_line_in_every_language(code: str, bag: str) -> None:
    """As large as it is read from afar."""
    sheet = printed(bag_label(LABEL, 58, FONT, PaperWords(code)), 58)
    assert f"{bag} B-07" in words(sheet.text)
