"""A half-typed note belongs to whoever wrote it, and leads nobody away until it is sent or closed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows.alerts import Sound
from staff_app.rows.people import SignInPhase, SignInView, StaffRow
from staff_app.rows.scans import ScanKind
from staff_app.ui.orders.act_panel import ActPanel
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.sample_rows.orders import detail, other_detail
from tests.gui.ui.steps import click, scan, sign_in

ORDER = "order-10477"


UNFINISHED = "“Note” is not finished. Finish it or close it first."


def with_note(counter: Counter, text: str = "Rings twice") -> ActPanel:
    """A note is being typed on the Orders page."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    panel = counter.shop.orders.panel
    panel.begin(Act.NOTE)
    QTest.keyClicks(panel.note.text, text)
    counter.behind.orders.asked.clear()
    return panel


def test_a_note_that_is_closed_half_typed_is_kept_with_its_order(counter: Counter) -> None:
    """It is said; another order has none of it, the same one on the pick list has, until it counts."""
    panel = with_note(counter)
    QTest.keyClick(panel.note.text, Qt.Key.Key_Escape)
    assert panel.sheet is None
    assert counter.shop.toast.words.text() == "The note to order #10477 is kept, and not sent yet."

    counter.behind.orders.detail_changed.emit(other_detail())
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == ""
    counter.behind.orders.detail_changed.emit(detail())
    elsewhere = counter.shop.pick.panel
    elsewhere.begin(Act.NOTE)
    QTest.keyClicks(elsewhere.note.text, ", always")
    elsewhere.note.primary.click()
    assert counter.behind.orders.asked[-1] == ("add_note", ORDER, "Rings twice, always")
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == "Rings twice, always"  # it may be refused
    panel.close_sheet()
    counter.behind.orders.drafts.sent(STAFF[0].staff_id, ORDER, "Rings twice, always")
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == ""


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "in front"])
def test_a_half_typed_note_is_seen_by_nobody_else(counter: Counter, closed: bool) -> None:
    """Whoever signs in next would send it under their own name; whoever wrote it finds it again."""

    def is_in(person: StaffRow) -> None:
        for phase in (SignInPhase.PIN, SignInPhase.SIGNED_IN):
            counter.behind.sign_in.state_changed.emit(SignInView(phase, STAFF, person, place=PLACE))

    maya, tom = STAFF[:2]
    panel = with_note(counter)
    if closed:
        QTest.keyClick(panel.note.text, Qt.Key.Key_Escape)
    else:
        is_in(maya)
        assert panel.note.isVisible()

    is_in(tom)
    assert panel.sheet is None
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == ""
    QTest.keyClicks(panel.note.text, "Call first")
    is_in(maya)
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == "Rings twice"


@pytest.mark.parametrize(
    "scanned",
    [
        (ScanKind.BAG, "10482-1", "order-10482"),
        (ScanKind.BAG, "10477-1", ORDER),
        (ScanKind.ORDER, "10482", "order-10482"),
        (ScanKind.PRODUCT, "9521234500018", ORDER),
        (ScanKind.WALK, "walk-1", ""),
    ],
    ids=["bag", "own bag", "order", "product", "walk"],
)
def test_a_scan_that_leads_elsewhere_is_told_and_the_note_stays(
    counter: Counter, scanned: tuple[ScanKind, str, str]
) -> None:
    """With the sound of what does nothing; the second attempt counts once the note is in."""
    panel = with_note(counter)
    scan(counter, *scanned)
    assert panel.note.isVisible()
    assert counter.shop.toast.words.text() == UNFINISHED
    assert counter.behind.sounds.asked[-1] == ("play", Sound.UNKNOWN_CODE)
    assert not counter.behind.orders.asked
    assert not counter.behind.waves.names()
    click(counter, panel.note.primary)
    assert counter.behind.orders.asked[-1] == ("add_note", ORDER, "Rings twice")
    scan(counter, *scanned)
    led = counter.behind.orders.asked[1:] or counter.behind.waves.names()
    assert led or counter.shop.current_page() is Page.PICK


def test_a_sheet_without_a_word_on_it_gives_way(counter: Counter) -> None:
    """It was opened, and that was all."""
    panel = with_note(counter, " ")
    scan(counter, ScanKind.BAG, "10482-1", "order-10482")
    counter.behind.orders.detail_changed.emit(other_detail())
    assert panel.sheet is None
    assert ("select", "order-10482") in counter.behind.orders.asked


def test_a_customer_with_a_pass_comes_first_and_the_note_waits_on_its_page(counter: Counter) -> None:
    """Whatever order is in hand by then, the note goes to the one that it was typed for."""
    panel = with_note(counter)
    scan(counter, ScanKind.PASS, "P1:ABC")
    assert counter.shop.current_page() is Page.HAND_OVER
    assert counter.behind.hand_over.names() == ["present_pass"]
    counter.behind.orders.detail_changed.emit(other_detail())
    assert not counter.shop.toast.isVisible()
    counter.shop.show_page(Page.ORDERS)
    assert panel.note.text.toPlainText() == "Rings twice"
    click(counter, panel.note.primary)
    assert counter.behind.orders.asked[-1] == ("add_note", ORDER, "Rings twice")
    panel.begin(Act.EXTEND_HOLD)
    assert ("extend_hold", "order-10482") in counter.behind.orders.asked


def test_another_order_that_is_tapped_waits_behind_the_note(counter: Counter) -> None:
    """It is told once, and is there when the note is closed."""
    panel = with_note(counter)
    counter.behind.orders.detail_changed.emit(other_detail())
    assert panel.note.isVisible()
    toast = counter.shop.toast
    assert toast.words.text() == UNFINISHED
    toast.hide()
    counter.behind.orders.detail_changed.emit(replace(other_detail(), shelves=("C-11",)))
    assert not toast.isVisible()
    click(counter, panel.note.close_button)
    assert counter.shop.orders.detail.header.isVisible()
    assert "add_note" not in counter.behind.orders.names()


def test_a_note_that_is_too_long_says_by_how_much(counter: Counter) -> None:
    """Nothing of it is cut away in silence."""
    panel = with_note(counter)
    panel.note.text.setPlainText("x" * 503)
    assert (panel.note.primary.label, panel.note.primary.isEnabled()) == ("Too long by 3 characters", False)
    panel.note.text.setPlainText("x" * 500)
    click(counter, panel.note.primary)
    assert counter.behind.orders.asked == [("add_note", ORDER, "x" * 500)]
