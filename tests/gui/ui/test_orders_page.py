"""Orders: filters, choice, acts and sheets, by real clicks and keys."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from staff_app.rows.exceptions import ExceptionKind
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.models.orders_model import ORDER_ROLE
from staff_app.ui.models.ranking import Filter
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery.exceptions import one_of
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF, at
from tests.gui.ui.sample_rows.orders import (
    afternoon,
    curbside,
    detail,
    nothing_found_detail,
    picked_detail,
    ready_detail,
    summary,
)
from tests.gui.ui.steps import click, sign_in

WEBER = "order-10477"


def _row_middle(counter: Counter, order_id: str) -> QPoint:
    orders = counter.shop.orders
    row = orders.model.row_of(order_id)
    assert row is not None
    return orders.list.visualRect(orders.model.index(row)).center()


def test_a_tap_on_a_card_asks_for_its_order(counter: Counter) -> None:
    """The card under the finger is the order that opens."""
    sign_in(counter)
    viewport = counter.shop.orders.list.viewport()
    place = _row_middle(counter, "order-10490")
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert ("select", "order-10490") in counter.behind.orders.asked


def test_the_arrow_key_steps_over_headings(counter: Counter) -> None:
    """By keyboard alone one comes from card to card."""
    sign_in(counter)
    orders = counter.shop.orders
    orders.list.choose(WEBER)
    QTest.keyClick(orders.list, Qt.Key.Key_Down)
    assert orders.list.chosen == "order-10470"


def test_the_chosen_order_stays_chosen_through_a_batch(counter: Counter) -> None:
    """New orders move the rows, not the choice."""
    sign_in(counter)
    orders = counter.shop.orders
    orders.list.choose(WEBER)
    urgent = summary("10500", arrival="arrived", arrived_at=NOW - timedelta(minutes=9))
    counter.behind.orders.orders_changed.emit((*afternoon(), urgent))
    chosen = orders.list.selectionModel().selectedIndexes()
    assert [index.row() for index in chosen] == [orders.model.row_of(WEBER)]


def test_headings_are_low_and_cards_are_high_after_every_filter(counter: Counter) -> None:
    """Row heights follow the rows when these change places."""
    sign_in(counter)
    orders = counter.shop.orders
    for chosen in (Filter.READY, Filter.TO_PICK, Filter.HERE):
        click(counter, orders.filters.button(chosen))
        headings = set(orders.model.heading_rows())
        heights = {row: orders.list.rowHeight(row) for row in range(orders.model.rowCount())}
        assert all(heights[row] == (36 if row in headings else 90) for row in heights)


def test_a_filter_offers_the_way_back_to_everything(counter: Counter) -> None:
    """The line below the list names what is out of sight, and shows it."""
    sign_in(counter)
    orders = counter.shop.orders
    click(counter, orders.filters.button(Filter.READY))
    assert orders.hidden.label == "8 more orders are not shown · Show all"
    click(counter, orders.hidden)
    assert orders.hidden.isHidden()
    assert orders.filters.button(Filter.HERE).isChecked()


def test_start_picking_leads_to_the_pick_list(counter: Counter) -> None:
    """The primary button does what it says and goes where the work is."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail(summary=summary()))
    assert counter.shop.orders.detail.primary.label == "Start picking 1 item"
    click(counter, counter.shop.orders.detail.primary)
    assert ("start_picking", WEBER) in counter.behind.orders.asked
    assert counter.shop.current_page() is Page.PICK


def test_mark_ready_is_asked_for_once_everything_stands_on_a_shelf(counter: Counter) -> None:
    """The whole order, not a part of it."""
    sign_in(counter)
    staged = replace(ready_detail(), summary=replace(picked_detail().summary))
    staged = replace(staged, bags=(replace(staged.bags[0], units=4),))
    counter.behind.orders.detail_changed.emit(staged)
    click(counter, counter.shop.orders.detail.primary)
    assert counter.behind.orders.asked[-1] == ("mark_ready", WEBER, False)


def test_hand_over_leads_to_the_counter_with_an_identity_check(counter: Counter) -> None:
    """From the list the person is known by name only."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(ready_detail())
    click(counter, counter.shop.orders.detail.primary)
    assert counter.shop.current_page() is Page.HAND_OVER
    assert counter.behind.hand_over.asked[-1] == ("choose", WEBER)


def test_a_waiting_person_is_acknowledged_with_one_tap(counter: Counter) -> None:
    """Until then the order says who is here; afterwards it is quiet."""
    sign_in(counter)
    unseen = replace(ready_detail().summary, arrival_acknowledged=False)
    counter.behind.orders.detail_changed.emit(ready_detail(summary=unseen))
    view = counter.shop.orders.detail
    assert view.here.title.text() == "Eva Weber is here"
    click(counter, view.acknowledge)
    assert counter.behind.orders.asked[-1] == ("acknowledge_arrival", WEBER)
    counter.behind.orders.detail_changed.emit(ready_detail())
    assert view.here.isHidden()


def test_outside_the_bay_the_vehicle_and_both_clocks_are_told(counter: Counter) -> None:
    """Who goes out takes that along; the customer's wait goes on when the team has answered."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(curbside())
    view = counter.shop.orders.detail
    assert view.acknowledge.label == "On my way out"
    assert view.header.wait.words == "waiting 2:10"
    told = "Bay 3 · blue estate, B-EW 477 · here since 14:30 · unanswered 1:05"
    assert view.here.sentence.text() == told
    click(counter, view.acknowledge)
    assert counter.behind.orders.asked[-1] == ("acknowledge_arrival", WEBER)
    answered = {"acknowledged_by": "Maya R.", "acknowledged_at": NOW - timedelta(seconds=20)}
    counter.behind.orders.detail_changed.emit(curbside(arrival_acknowledged=True, **answered))
    assert view.here.title.text() == "Maya R. is on the way out"
    assert view.here.sentence.text().endswith("answered after 0:45")
    assert view.header.wait.words == "waiting 2:10"
    assert view.acknowledge.isHidden()


def test_who_is_given_an_exception_hears_of_it_and_sees_it(counter: Counter) -> None:
    """In a sentence, on top of the list and on the order, until it is seen to."""
    sign_in(counter)
    detail_shown, behind = counter.shop.orders.detail, counter.behind
    behind.orders.detail_changed.emit(detail())
    row = replace(one_of(ExceptionKind.BAG), order_id=WEBER, number="10477")
    behind.exceptions.mine_changed.emit((row,))
    behind.exceptions.given.emit((row,))
    assert counter.shop.toast.words.text() == "You see to this now: Bag missing · #10477 Jonas Weber"
    on_top = counter.shop.model.index(1)
    assert (on_top.data(ORDER_ROLE).order_id, counter.shop.model.index(0).data()) == (WEBER, "Yours")
    assert "#10477, Bag missing" in on_top.data().replace(" · ", ", ")
    assert detail_shown.given.isVisible()
    assert detail_shown.given.title.text() == "You see to: Bag missing"
    assert detail_shown.given.sentence.text().endswith("Tell the shift lead when it is done.")
    other = replace(detail().summary, order_id="order-10490")
    behind.orders.detail_changed.emit(replace(detail(), summary=other))
    assert detail_shown.given.isHidden()
    behind.orders.detail_changed.emit(detail())
    behind.exceptions.mine_changed.emit(())
    assert detail_shown.given.isHidden()
    assert counter.shop.model.index(0).data() != "Yours"


def test_a_lead_is_not_sent_to_the_lead(counter: Counter) -> None:
    """They end it themselves; several of one order are named, and counted in the sentence."""
    sign_in(counter)
    counter.shop.orders.detail.show_person(is_lead=True)
    counter.behind.orders.detail_changed.emit(detail())
    kinds = (ExceptionKind.CONFLICT, ExceptionKind.BAG)
    rows = tuple(replace(one_of(kind), order_id=WEBER) for kind in kinds)
    counter.behind.exceptions.mine_changed.emit(rows)
    counter.behind.exceptions.given.emit(rows)
    given = counter.shop.orders.detail.given
    assert given.title.text() == "You see to: Two tablets disagree, Bag missing"
    assert given.sentence.text() == rows[0].detail
    assert counter.shop.toast.words.text().startswith("You see to 2 things now. The most urgent: Two tablets")


def test_somebody_on_the_way_is_told(counter: Counter) -> None:
    """So that the bags can stand ready; there is nothing to answer yet."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(curbside(arrival="en_route", en_route_at=at(14, 20)))
    view = counter.shop.orders.detail
    assert view.here.title.text() == "Eva Weber is on the way"
    assert view.here.sentence.text() == "Said so at 14:20."
    assert view.acknowledge.isHidden()


def test_nobody_came_in_two_touches(counter: Counter) -> None:
    """The order, then "Not collected"; what then is to be put back is the next step."""
    sign_in(counter)
    over = curbside(arrival="none", hold_until=at(14))
    page = counter.shop.orders
    page.open_order(WEBER)
    counter.behind.orders.detail_changed.emit(over)
    assert page.detail.header.wait.words == "hold is over"
    click(counter, page.detail.acts.button(Act.NO_SHOW))
    assert counter.behind.orders.asked[-1] == ("record_no_show", WEBER)
    counter.behind.orders.detail_changed.emit(curbside(arrival="none", status="no_show", to_return=4))
    assert page.detail.primary.label == "Put 4 items back on the shelf"
    click(counter, page.detail.primary)
    assert counter.shop.current_page() is Page.SHELVES
    assert counter.behind.returns.asked[-1] == ("choose", WEBER)


def test_a_lead_reopens_what_was_given_up(counter: Counter) -> None:
    """As the counter promises a customer who comes after all; an associate is not offered it."""
    sign_in(counter)
    order = replace(curbside(arrival="none", status="no_show", to_return=4), can_reopen=True)
    counter.behind.orders.detail_changed.emit(order)
    acts = counter.shop.orders.detail.acts
    assert acts.button(Act.REOPEN) is None
    lead = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE)
    counter.behind.sign_in.state_changed.emit(lead)
    click(counter, acts.button(Act.REOPEN))
    assert counter.behind.orders.asked[-1] == ("reopen", WEBER)
    counter.behind.orders.detail_changed.emit(replace(order, can_reopen=False))
    assert acts.button(Act.REOPEN) is None


def test_a_hold_that_runs_out_is_extended_with_one_tap(counter: Counter) -> None:
    """Anybody may; giving the order up before its end is for a lead."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(curbside(arrival="none", hold_until=at(17)))
    page = counter.shop.orders
    assert page.detail.acts.button(Act.NO_SHOW) is None
    click(counter, page.detail.acts.button(Act.EXTEND_HOLD))
    assert counter.behind.orders.asked[-1] == ("extend_hold", WEBER)
    counter.behind.orders.held.emit(replace(detail().summary, hold_until=at(17)))
    assert counter.shop.toast.words.text() == "Held for Jonas Weber until: 17:00"
    lead = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE)
    counter.behind.sign_in.state_changed.emit(lead)
    assert page.detail.acts.button(Act.NO_SHOW) is not None


def test_a_bag_is_moved_by_touch(counter: Counter) -> None:
    """Which one, and where it is now; or that it is not to be found."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(ready_detail(shelves=("B-07", "C-02")))
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.MOVE_BAG))
    sheet = page.panel.move_bag
    assert not sheet.primary.isEnabled()
    click(counter, sheet.bags.button("10477-2"))
    click(counter, sheet.shelves.button("C-02"))
    assert sheet.primary.label == "It is on C-02 now"
    click(counter, sheet.primary)
    click(counter, page.detail.acts.button(Act.MOVE_BAG))
    click(counter, sheet.bags.button("10477-1"))
    click(counter, sheet.shelves.button("-"))
    click(counter, sheet.primary)
    moved, missing = ("move_bag", WEBER, "10477-2", "C-02"), ("bag_missing", WEBER, "10477-1")
    assert counter.behind.orders.asked[-2:] == [moved, missing]


@pytest.mark.parametrize("act", [Act.CANT_FIND, Act.DELAY, Act.NOTE])
def test_a_sheet_goes_when_its_order_ends_meanwhile(counter: Counter, act: Act) -> None:
    """Cancelled by the customer: what is shown is that, and only a note can still be written."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    page = counter.shop.orders
    click(counter, page.detail.acts.button(act))
    counter.behind.orders.detail_changed.emit(detail(summary=replace(detail().summary, unsent=1)))
    assert page.panel.currentWidget() is not page.detail
    cancelled = replace(detail().summary, status="cancelled")
    counter.behind.orders.detail_changed.emit(detail(summary=cancelled))
    assert (page.panel.currentWidget() is page.detail) is (act is not Act.NOTE)


def test_the_sheet_for_a_bag_takes_what_is_scanned(counter: Counter) -> None:
    """Bag and shelf by scanner, into the sheet that asks for them; the tap records it."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(ready_detail(shelves=("B-07", "C-02")))
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.MOVE_BAG))
    counter.behind.scanning.routed.emit(Scanned(ScanKind.BAG, "10477-2", "wedge", WEBER))
    counter.behind.scanning.routed.emit(Scanned(ScanKind.SHELF, "C-02", "wedge"))
    assert page.panel.move_bag.primary.label == "It is on C-02 now"
    assert "move_bag" not in counter.behind.orders.names()
    click(counter, page.panel.move_bag.primary)
    assert counter.behind.orders.asked[-1] == ("move_bag", WEBER, "10477-2", "C-02")


def test_a_short_pick_needs_its_reason(counter: Counter) -> None:
    """One open line is chosen already; the reason is not guessed."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.CANT_FIND))
    assert "short" not in counter.behind.orders.names()
    click(counter, page.panel.short.reasons.button("damaged"))
    assert counter.behind.orders.asked[-1] == ("short", WEBER, "3", 1, "damaged")


def test_a_note_is_typed_and_added(counter: Counter) -> None:
    """An empty note cannot be added."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.NOTE))
    assert not page.panel.note.primary.isEnabled()
    QTest.keyClicks(page.panel.note.text, "Leave at bay 3")
    click(counter, page.panel.note.primary)
    assert counter.behind.orders.asked[-1] == ("add_note", WEBER, "Leave at bay 3")


def test_a_recall_asks_why(counter: Counter) -> None:
    """The reason goes to the customer where they were told."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(ready_detail())
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.RECALL))
    assert "has not gone, and is taken back" in page.panel.recall.told.text()
    click(counter, page.panel.recall.reasons.button("An item is damaged"))
    click(counter, page.panel.recall.primary)
    assert counter.behind.orders.asked[-1] == ("recall", WEBER, "An item is damaged")


def test_an_order_of_which_nothing_was_found_is_cancelled_by_a_lead_in_two_touches(counter: Counter) -> None:
    """With the reason proposed; associates are told who does it."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(nothing_found_detail())
    page = counter.shop.orders
    assert page.detail.primary.label == "Nothing was found: a lead cancels it"
    assert page.detail.acts.button(Act.CANCEL) is None
    lead = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE)
    counter.behind.sign_in.state_changed.emit(lead)
    click(counter, page.detail.acts.button(Act.CANCEL))
    assert not page.panel.cancel.is_begun
    assert "Jonas Weber is told" in page.panel.cancel.told.text()
    click(counter, page.panel.cancel.primary)
    assert counter.behind.orders.asked[-1] == ("cancel", WEBER, "Nothing of it could be found")


def test_a_recall_after_the_message_says_that_an_apology_goes(counter: Counter) -> None:
    """What is told cannot be taken back; the service says sorry."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(ready_detail(told_ready_from=at(14, 20)))
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.RECALL))
    assert "sends an apology" in page.panel.recall.told.text()


def test_a_recall_that_is_open_while_the_message_goes_says_so(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was true when it was opened is not what is tapped: the service hears of it, and then it tells."""
    now = [NOW]
    monkeypatch.setattr(counter.shop.clock, "now", lambda: now[0])
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(ready_detail())
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.RECALL))
    counter.behind.orders.detail_changed.emit(ready_detail(told_ready_from=NOW + timedelta(seconds=15)))
    assert "has not gone, and is taken back" in page.panel.recall.told.text()
    now[0] += timedelta(seconds=15)
    counter.shop.clock.ticked.emit()
    assert "sends an apology" in page.panel.recall.told.text()


def test_an_arrival_in_a_bay_takes_the_vehicle_along(counter: Counter) -> None:
    """At the counter nobody asks for a vehicle."""
    sign_in(counter)
    nobody = replace(detail().summary, arrival="none", arrived_at=None)
    counter.behind.orders.detail_changed.emit(detail(summary=nobody))
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.CHECK_IN))
    spots = page.panel.arrival.spots
    assert page.panel.arrival.vehicle.isHidden()
    words = [spots.button(each).label for each in spots.values]
    assert words == ["At the counter", "Bay 1", "Bay 2", "Bay 3", "Dock-A"]
    click(counter, spots.button("3"))
    QTest.keyClicks(page.panel.arrival.vehicle, "red van")
    click(counter, page.panel.arrival.primary)
    assert counter.behind.orders.asked[-1] == ("check_in", WEBER, "3", "red van")


def test_escape_closes_a_sheet_and_does_nothing(counter: Counter) -> None:
    """Changing one's mind is free."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    page = counter.shop.orders
    click(counter, page.detail.acts.button(Act.CANT_FIND))
    QTest.keyClick(page.panel.short, Qt.Key.Key_Escape)
    assert page.panel.currentWidget() is page.detail
    assert "short" not in counter.behind.orders.names()


def test_prints_go_to_the_printer(counter: Counter) -> None:
    """Slip while picking, labels once there are bags."""
    sign_in(counter)
    page = counter.shop.orders
    counter.behind.orders.detail_changed.emit(detail())
    click(counter, page.detail.acts.button(Act.PRINT_SLIP))
    counter.behind.orders.detail_changed.emit(ready_detail())
    click(counter, page.detail.acts.button(Act.PRINT_LABELS))
    assert counter.behind.printing.asked == [("print_pick_slip", WEBER), ("print_bag_labels", WEBER)]
    click(counter, page.day_sheet)
    assert counter.behind.printing.names()[-1] == "print_day_sheet"
    counter.behind.printing.status_changed.emit(PrinterView(PrinterState.NONE, 0))
    assert page.day_sheet.isHidden()


def test_upright_the_list_and_the_order_are_pages(counter: Counter) -> None:
    """List, then detail, then back."""
    sign_in(counter)
    counter.window.resize(800, 1280)
    orders = counter.shop.orders
    counter.qtbot.waitUntil(lambda: orders.panes.narrow)
    QTest.mouseClick(
        orders.list.viewport(), Qt.MouseButton.LeftButton, pos=_row_middle(counter, "order-10490")
    )
    counter.behind.orders.detail_changed.emit(detail())
    assert orders.detail.isVisible()
    assert not orders.list.isVisible()
    click(counter, orders.detail.header.back)
    assert orders.list.isVisible()
