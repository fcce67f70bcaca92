"""Bag labels on a real printer's paper: when they come, what is on them, and when they are copies."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp

from staff_app.controllers.printing import PrintController
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.rows.printing import PrinterState
from tests.factories import ORDER_ID, SCREWS_GTIN, after, line, pick, placed
from tests.gui.controllers.conftest import Counter

Make = Callable[..., Counter]
ID = str(ORDER_ID)


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    """An 80 mm printer on the network."""
    with VirtualPrinter() as running:
        yield running


def test_labels_come_once_everything_is_in_a_bag(
    at_counter: Make, printer: VirtualPrinter, tmp_path: Path
) -> None:
    """Only then "bag n of m" is known: the slip that was asked for before comes first."""
    order = placed([line("1", cold=True), line("2", ordered=2, gtins=(SCREWS_GTIN,), heavy=True)])
    counter = at_counter(after(order, *pick(order)))
    database = next(tmp_path.glob("*.sqlite3"))
    printing = PrintController(counter.store, database, printer.address, 80, clock=counter.clock)
    counter.orders.acted.connect(lambda order_id, kind: printing.on_staged(order_id))
    counter.start()
    counter.until(lambda: printing.view.state is PrinterState.READY)
    acted: list[str] = []
    counter.orders.acted.connect(lambda _, kind: acted.append(kind))
    counter.orders.stage(ID, "B-07", (("1", 1),))
    counter.orders.stage(ID, "B-08", (("2", 1),))
    counter.until(lambda: len(acted) == 2)
    printing.print_pick_slip(ID)
    counter.until(lambda: len(printer.sheets) == 1)
    counter.orders.stage(ID, "B-08")
    counter.until(lambda: len(printer.sheets) == 4)
    slip, *labels = printer.sheets
    assert "of 3" not in slip.text
    words = (
        ("10477", "Jonas W.", "Bag 1 of 3", "B-07", "COLD"),
        ("Bag 2 of 3", "B-08", "HEAVY", "Tue 24 Nov"),
        ("Bag 3 of 3", "B-08", "HEAVY"),
    )
    for label, said in zip(labels, words, strict=True):
        assert [word for word in said if word not in label.text] == []
    codes = [zxingcpp.read_barcodes(label.picture.convert("L"))[0] for label in labels]
    assert [code.text for code in codes] == ["10477-1", "10477-2", "10477-3"]
    assert {code.format for code in codes} == {zxingcpp.BarcodeFormat.Code128}
    assert not any("COPY" in label.text for label in labels)
    printing.print_bag_labels(ID)
    counter.until(lambda: len(printer.sheets) == 7)
    assert ["COPY 1" in sheet.text for sheet in printer.sheets[4:]] == [True, True, True]
    printing.stop()
