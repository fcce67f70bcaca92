"""Nothing that was typed or chosen is lost: its sheet stays until it is finished or closed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from staff_app.rows.scans import ScanKind
from staff_app.ui.orders.act_panel import ActPanel
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from staff_app.ui.settings.sections import Section
from staff_app.ui.widgets.sheet import Sheet
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.orders import LINES, detail, other_detail, ready_detail
from tests.gui.ui.sample_rows.substitutes import offer, substitute_view
from tests.gui.ui.steps import click, scan, show_hand_over, sign_in, write

ORDER = "order-10477"


def test_the_number_on_the_pad_stays_with_its_order(counter: Counter) -> None:
    """Also through the reason that is asked for after it."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    mine = detail(lines=(replace(LINES[1], ordered=3, open=3, picked=0, short=0),))
    counter.behind.orders.detail_changed.emit(mine)
    panel = counter.shop.pick.panel
    panel.begin(Act.HOW_MANY)
    QTest.keyClicks(panel.pad, "2")
    counter.behind.orders.detail_changed.emit(other_detail())
    click(counter, panel.pad.primary)
    click(counter, panel.typed.reasons.button("no code"))
    click(counter, panel.typed.primary)
    assert counter.behind.orders.asked[-1] == ("pick", ORDER, LINES[1].line_id, 2, None, "no code")


def _lines(panel: ActPanel) -> Sheet:
    panel.typed.reasons.button("no code").click()
    return panel.typed


def _recall(panel: ActPanel) -> Sheet:
    panel.recall.reasons.button("An item is missing").click()
    return panel.recall


def _arrival(panel: ActPanel) -> Sheet:
    panel.arrival.spots.button("3").click()
    return panel.arrival


def _move(panel: ActPanel) -> Sheet:
    panel.move_bag.field.setText("C-11")
    return panel.move_bag


def _delay(panel: ActPanel) -> Sheet:
    panel.delay.reasons.button("Many orders at once").click()
    return panel.delay


def _pad(panel: ActPanel) -> Sheet:
    QTest.keyClicks(panel.pad, "1")
    return panel.pad


@pytest.mark.parametrize(
    ("act", "touch"),
    [
        (Act.TYPE_IT, _lines),
        (Act.RECALL, _recall),
        (Act.CHECK_IN, _arrival),
        (Act.MOVE_BAG, _move),
        (Act.DELAY, _delay),
        (Act.HOW_MANY, _pad),
    ],
)
def test_each_sheet_knows_when_it_is_begun(
    counter: Counter, act: Act, touch: Callable[[ActPanel], Sheet]
) -> None:
    """Not by being opened, but by the first choice; opened again, it begins anew."""
    sign_in(counter)
    bags = ready_detail().bags
    counter.behind.orders.detail_changed.emit(detail(bags=bags, shelves=()))
    panel = counter.shop.orders.panel
    panel.begin(act)
    assert panel.sheet is not None
    assert not panel.sheet.is_begun
    assert touch(panel).is_begun
    panel.close_sheet()
    panel.begin(act)
    assert not panel.sheet.is_begun


def test_a_candidate_or_what_was_said_on_the_phone_counts_as_begun(counter: Counter) -> None:
    """A product is meant for the candidates; another bag is held."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], substitute_view().line)))
    panel = counter.shop.orders.panel
    panel.begin(Act.SUBSTITUTE, substitute_view().line.line_id)
    counter.behind.substitutes.changed.emit(substitute_view(chosen=""))
    assert not panel.substitute.is_begun
    counter.behind.substitutes.changed.emit(substitute_view(chosen="9002"))
    scan(counter, ScanKind.BAG, "10482-1", "order-10482")
    assert panel.substitute.isVisible()
    scan(counter, ScanKind.PRODUCT, "9521234500049", ORDER)
    assert counter.behind.substitutes.asked[-1] == ("scan", "9521234500049")
    panel.phone.begin(offer(), accepted=True)
    assert not panel.phone.is_begun
    panel.phone.words.setText("Yes, please")
    assert panel.phone.is_begun


def test_candidates_that_another_page_replaced_are_offered_no_more(counter: Counter) -> None:
    """What is chosen there must never be recorded for this line."""
    sign_in(counter)
    mine = substitute_view()
    counter.behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], mine.line)))
    panel = counter.shop.orders.panel
    panel.begin(Act.SUBSTITUTE, mine.line.line_id)
    counter.behind.substitutes.changed.emit(mine)
    counter.behind.substitutes.changed.emit(replace(mine, order_id="order-10482"))
    assert panel.sheet is None


def test_ticks_of_a_walk_stay_until_it_begins(counter: Counter) -> None:
    """An order's code leads nowhere meanwhile."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    pick = counter.shop.pick
    click(counter, pick.left.several)
    assert not pick.chooser.is_begun
    pick.chooser.model.toggle(0)
    chosen = pick.chooser.model.chosen()
    scan(counter, ScanKind.ORDER, "10482", "order-10482")
    assert pick.chooser.isVisible()
    assert pick.chooser.model.chosen() == chosen
    assert counter.shop.toast.words.text() == "“Pick several” is not finished. Finish it or close it first."


@pytest.mark.parametrize("scanned_at", [Page.HAND_OVER, Page.ORDERS])
def test_a_signature_is_not_lost_to_the_next_pass(counter: Counter, scanned_at: Page) -> None:
    """They have written; who comes next waits for that, wherever their pass is scanned."""
    sign_in(counter)
    counter.shop.show_page(Page.HAND_OVER)
    show_hand_over(counter)
    page = counter.shop.hand_over
    page.order.signature_wanted.emit()
    counter.qtbot.waitUntil(page.signature.pad.isVisible)
    write(page.signature.pad)
    counter.behind.hand_over.asked.clear()
    counter.shop.show_page(scanned_at)
    scan(counter, ScanKind.PASS, "P1:NEXT")
    assert counter.shop.current_page() is Page.HAND_OVER
    assert counter.behind.hand_over.asked == []
    assert not page.signature.pad.is_empty
    assert counter.shop.toast.words.text() == "“Signature” is not finished. Finish it or close it first."


def test_ticks_of_a_walk_are_there_after_an_order_was_opened(counter: Counter) -> None:
    """An alert led away; "Pick several" goes on where it was, and begins anew once it was closed."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    pick = counter.shop.pick
    click(counter, pick.left.several)
    proposed = pick.chooser.model.chosen()
    pick.chooser.model.toggle(0)
    chosen = pick.chooser.model.chosen()
    pick.open_order("order-10490")
    assert not pick.chooser.isVisible()
    click(counter, pick.left.several)
    assert pick.chooser.model.chosen() == chosen != proposed
    click(counter, pick.chooser.close_button)
    click(counter, pick.left.several)
    assert pick.chooser.model.chosen() == proposed


def test_an_address_typed_in_the_settings_is_held_against_a_scan(counter: Counter) -> None:
    """A bag or an order leads away once it was asked, or cleared; a customer's pass always does."""
    sign_in(counter)
    counter.shop.settings.open_at(Section.PRINTER)
    printer = counter.shop.settings.page.printer
    printer.address.clear()
    QTest.keyClicks(printer.address, "192.0.2.99")
    counter.behind.orders.asked.clear()
    for kind, code in ((ScanKind.BAG, "10482-1"), (ScanKind.ORDER, "10482")):
        scan(counter, kind, code, "order-10482")
        assert printer.isVisible()
        assert counter.shop.toast.words.text() == "“Printer” is not finished. Finish it or close it first."
    assert counter.behind.orders.asked == []
    scan(counter, ScanKind.PASS, "P1:NEXT")
    assert counter.shop.current_page() is Page.HAND_OVER
    counter.shop.settings.open_at(Section.PRINTER)
    assert printer.address.text() == "192.0.2.99"
    click(counter, printer.try_it)
    scan(counter, ScanKind.ORDER, "10482", "order-10482")
    assert not printer.isVisible()
    counter.shop.settings.open_at(Section.PRINTER)
    QTest.keyClicks(printer.search.field, "192.0.2.10-40")
    scan(counter, ScanKind.ORDER, "10482", "order-10482")
    assert printer.isVisible()
