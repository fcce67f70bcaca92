"""A day as a file and on paper: what spreadsheets read, what people read, what nobody can smuggle in."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication

from pickup_domain.order import Customer, PickupPerson
from staff_app.controllers import list_paperwork
from staff_app.controllers.day_files import DayFiles, DayKnown, pdf, sheet, table
from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.paper_words import PaperWords
from staff_app.rows.schedule import DayView, SlotRow
from staff_app.store.projection import summary_of
from tests.factories import NOW, placed, window
from tests.gui.controllers.conftest import Counter
from tests.reference_rows import LOCATION

Make = Callable[..., Counter]


def known(name: str = "Zoë Papadaki") -> DayKnown:
    """One order in a slot of two, a closed one after it."""
    order = placed(customer=Customer(name=name), pickup_person=PickupPerson(name=name))
    row = replace(summary_of(order, 0), assigned_to="Maya R.")
    one, other = window(), window(2)
    slots = (
        SlotRow(one.start, one.end, 2, 1, placed=1),
        SlotRow(other.start, other.end, 2, 0, is_closed=True),
    )
    day = one.start.astimezone(ZoneInfo(LOCATION.time_zone)).date()
    return DayKnown(DayView(day, slots), (row,), LOCATION, NOW)


def rows_of(written: bytes) -> list[list[str]]:
    """The table as a spreadsheet program reads it."""
    return list(csv.reader(io.StringIO(written.decode("utf-8-sig"))))


def test_a_day_as_a_table() -> None:
    """One row for each order, one for a slot without any, in the store's time; the mark that says UTF-8."""
    written = table(known())
    assert written.startswith(b"\xef\xbb\xbf")
    _, order, empty = rows_of(written)
    assert order[3:10] == ["2", "1", "no", "10477", "Zoë Papadaki", "placed", "3"]
    assert (order[-1], empty[3:7]) == ("Maya R.", ["2", "0", "yes", ""])


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_name_becomes_a_formula(name: str) -> None:
    """What a shopper calls themselves is text, whatever it begins with."""
    [cell] = [each[7] for each in rows_of(table(known(name)))[1:2]]
    assert cell.startswith("'")


def test_a_day_as_a_sheet_to_read(qapp: QApplication) -> None:
    """Slots with what they take, in the reader's language; markup in a name is only text."""
    del qapp
    day, words = known("Eva <b>Weber</b>"), PaperWords("de")
    read = sheet(list_paperwork.day_sheet_of(day.rows, LOCATION, words, NOW, day.view), words)
    text = read.toPlainText()
    for said in ("1 von 2 gebucht", "geschlossen, 0 gebucht", "10477", "Eva <."):
        assert said in text
    [orders] = read.rootFrame().childFrames()
    assert isinstance(orders, QTextTable)
    gaps = [orders.cellAt(0, column).format().toTableCellFormat().rightPadding() for column in range(4)]
    assert min(gaps) > 0, "columns run together"
    written = pdf(day, "de")
    assert written.startswith(b"%PDF-")
    assert written.count(b"/Type /Page\n") == 1


def test_the_paper_says_what_each_slot_takes() -> None:
    """Those without an order, too."""
    day = known()
    data = list_paperwork.day_sheet_of(day.rows, LOCATION, PaperWords("en"), NOW, day.view)
    assert [(len(slot.orders), slot.room) for slot in data.slots] == [
        (1, "1 of 2 booked"), (0, "closed, 0 booked"),
    ]  # fmt: skip


def test_what_a_tablet_forgot_is_not_kept_back() -> None:
    """Two more were collected than it holds: the table has a row for each, the sheet a word."""
    day = known()
    over = replace(day, view=replace(day.view, slots=(replace(day.view.slots[0], collected=2),)))
    _, held, *others = rows_of(table(over))
    assert held[6] == "10477"
    assert [each[6:9] for each in others] == [["", "", "not_on_this_tablet"]] * 2
    data = list_paperwork.day_sheet_of(over.rows, LOCATION, PaperWords("en"), NOW, over.view)
    assert [slot.room for slot in data.slots] == ["1 of 2 booked, 2 not on this tablet any more"]


def test_files_are_written_where_somebody_says(at_counter: Make, tmp_path: Path) -> None:
    """And a folder that cannot be is a sentence."""
    counter = at_counter(placed())
    counter.start()
    files = DayFiles(counter.store, Enquiries())
    said: list[tuple[str, str]] = []
    files.saved.connect(lambda path: said.append(("saved", path)))
    files.failed.connect(lambda sentence: said.append(("failed", str(sentence))))
    day = window().start.date()
    (tmp_path / "file").write_text("in the way")
    out = tmp_path / "out"
    for kind, folder in (("csv", out), ("csv", out), ("pdf", out), ("csv", tmp_path / "file")):
        files.save(kind, str(folder), day)
    counter.qtbot.waitUntil(lambda: len(said) == 4, timeout=15_000)
    files.stop()
    assert [each[0] for each in said] == ["saved", "saved", "saved", "failed"]
    assert sorted(each.name.partition("-")[2][10:] for each in out.iterdir()) == ["-2.csv", ".csv", ".pdf"]
    assert "Choose another folder." in said[3][1]


def test_a_folder_that_does_not_say_where_is_said(
    at_counter: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A customer's name goes nowhere but where somebody meant it to."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    counter = at_counter(placed())
    counter.start()
    files = DayFiles(counter.store, Enquiries())
    said: list[str] = []
    for told in (files.failed, files.saved):
        told.connect(lambda sentence: said.append(str(sentence)))
    folders = ("", "  ", "Documents", "~nobodyhere/x")
    for folder in folders:
        files.save("csv", folder, window().start.date())
    counter.qtbot.waitUntil(lambda: len(said) == len(folders), timeout=15_000)
    files.stop()
    assert all("does not say which folder is meant" in each for each in said)
    assert not list((tmp_path / "here").iterdir())
