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
    """Only then "bag n of m" is known; what is printed again says so."""
    order = placed([line("1", cold=True), line("2", ordered=2, gtins=(SCREWS_GTIN,), heavy=True)])
    counter = at_counter(after(order, *pick(order)))
    database = next(tmp_path.glob("*.sqlite3"))
    printing = PrintController(counter.store, database, printer.address, 80, clock=counter.clock)
    counter.orders.acted.connect(lambda order_id, kind: printing.on_staged(order_id))
    counter.start()
    counter.until(lambda: printing.view.state is PrinterState.READY)
    counter.orders.stage(ID, "B-07", (("1", 1),))
    counter.until(lambda: counter.lists[-1][0].bag_ids == ("10477-1",))
    assert printer.sheets == []
    counter.orders.stage(ID, "B-08")
    counter.until(lambda: len(printer.sheets) == 2)
    first, second = printer.sheets
    assert [
        word for word in ("10477", "Jonas W.", "Bag 1 of 2", "B-07", "COLD") if word not in first.text
    ] == []
    assert [word for word in ("Bag 2 of 2", "B-08", "HEAVY", "Tue 24 Nov") if word not in second.text] == []
    codes = [zxingcpp.read_barcodes(sheet.picture.convert("L"))[0] for sheet in printer.sheets]
    assert [code.text for code in codes] == ["10477-1", "10477-2"]
    assert {code.format for code in codes} == {zxingcpp.BarcodeFormat.Code128}
    assert "COPY" not in first.text + second.text
    printing.print_bag_labels(ID)
    counter.until(lambda: len(printer.sheets) == 4)
    assert ["COPY 1" in sheet.text for sheet in printer.sheets[2:]] == [True, True]
    printing.stop()
