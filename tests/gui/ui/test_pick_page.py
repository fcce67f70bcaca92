"""Picking and staging: every unit verified, wrong items stopped, shelves scanned or typed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import OrderDetail, Refusal
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.sample_rows.orders import LINES, detail, nothing_found_detail, picked_detail
from tests.gui.ui.steps import click, sign_in

WEBER = "order-10477"
PRIMER = "9521234500032"


def _open(counter: Counter, order: OrderDetail) -> None:
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.detail_changed.emit(order)


def _scan(counter: Counter, *line_ids: str, text: str = PRIMER, sentence: str = "") -> None:
    scanned = Scanned(ScanKind.PRODUCT, text, "wedge", WEBER, line_ids, None, sentence)
    counter.behind.scanning.routed.emit(scanned)


def _picks(counter: Counter) -> list[tuple[object, ...]]:
    return [call for call in counter.behind.orders.asked if call[0] == "pick"]


def test_a_right_scan_picks_one_unit(counter: Counter) -> None:
    """One scan, one unit, with the code as its proof."""
    _open(counter, detail())
    _scan(counter, "3")
    assert _picks(counter) == [("pick", WEBER, "3", 1, PRIMER)]


def test_a_wrong_item_is_stopped_in_red_until_it_is_back(counter: Counter) -> None:
    """Nothing is counted, and the sentence says what to do."""
    _open(counter, detail())
    _scan(counter, text="9521234500049", sentence="Wall plugs are not on this order. Put it back.")
    view = counter.shop.pick.view
    assert view.wrong.isVisible()
    assert view.wrong.sentence.text() == "Wall plugs are not on this order. Put it back."
    assert _picks(counter) == []
    click(counter, view.wrong.is_back)
    assert view.wrong.isHidden()


def test_nothing_counts_while_the_wrong_item_is_not_back(counter: Counter) -> None:
    """A scan of the right one says so, with the sound of the wrong one; a tap, and it counts."""
    _open(counter, detail())
    view = counter.shop.pick.view
    _scan(counter, text="9521234500049", sentence="Wall plugs are not on this order. Put it back.")
    _scan(counter, "3")
    assert _picks(counter) == []
    assert view.wrong.isVisible()
    assert view.wrong.sentence.text() == (
        "Wall plugs are not on this order. Put it back. "
        "This scan was not counted. Put the wrong item back and tap “It is back”."
    )
    assert counter.behind.sounds.asked[-1] == ("play", Sound.WRONG_ITEM)
    assert not view.primary.isEnabled()
    assert not view.acts.isEnabled()
    click(counter, view.wrong.is_back)
    assert view.primary.isEnabled()
    _scan(counter, "3")
    assert _picks(counter) == [("pick", WEBER, "3", 1, PRIMER)]


def test_no_bag_goes_on_a_shelf_while_a_wrong_item_is_not_back(counter: Counter) -> None:
    """One unit too many may lie in the tote: neither a shelf's scan nor the button puts it away."""
    _open(counter, picked_detail())
    view = counter.shop.pick.view
    late = Refusal("too_many", "Tom B. has picked Primer already. Put yours back.", WEBER)
    counter.behind.orders.refused.emit(late)
    shelf = Scanned(ScanKind.SHELF, "C-11", "wedge", WEBER)
    counter.behind.scanning.routed.emit(shelf)
    assert "stage" not in counter.behind.orders.names()
    assert not view.primary.isEnabled()
    click(counter, view.wrong.is_back)
    counter.behind.scanning.routed.emit(shelf)
    assert counter.behind.orders.asked[-1] == ("stage", WEBER, "C-11", ())


def test_each_order_keeps_its_own_wrong_item(counter: Counter) -> None:
    """Another order is picked on as ever; whoever comes back finds the first one stopped still."""
    _open(counter, detail())
    view = counter.shop.pick.view
    _scan(counter)
    other = replace(detail().summary, order_id="order-10480")
    counter.behind.orders.detail_changed.emit(detail(summary=other))
    assert view.wrong.isHidden()
    counter.behind.orders.detail_changed.emit(detail())
    assert view.wrong.isVisible()
    _scan(counter, "3")
    assert _picks(counter) == []


def test_a_strange_code_on_a_box_goes_with_the_right_one(counter: Counter) -> None:
    """A camera sees what else is printed there: nobody has to tap it away."""
    _open(counter, detail())
    view = counter.shop.pick.view
    counter.behind.scanning.routed.emit(Scanned(ScanKind.UNKNOWN, "HTTPS://EXAMPLE.COM/", "camera", WEBER))
    assert view.wrong.isVisible()
    _scan(counter, "3")
    assert view.wrong.isHidden()
    assert _picks(counter) == [("pick", WEBER, "3", 1, PRIMER)]


def test_one_too_many_is_a_wrong_item(counter: Counter) -> None:
    """A line that is complete takes no further unit."""
    _open(counter, detail())
    _scan(counter, "2")
    words = counter.shop.pick.view.wrong.sentence.text()
    assert words == "You have all 2 of Wood screws 4×40, 200 pcs already. Put this one back."
    assert _picks(counter) == []


def test_the_rest_of_a_line_can_be_taken_at_once(counter: Counter) -> None:
    """Twelve boxes need one scan and one tap."""
    twelve = replace(LINES[1], ordered=12, picked=0, open=12)
    _open(counter, detail(lines=(twelve,)))
    _scan(counter, "2", text="9521234500025")
    counter.behind.orders.detail_changed.emit(detail(lines=(replace(twelve, picked=1, open=11),)))
    view = counter.shop.pick.view
    assert view.rest.label == "The other 11 too"
    click(counter, view.rest)
    assert _picks(counter)[-1] == ("pick", WEBER, "2", 11, "9521234500025")


def test_what_the_customer_is_asked_about_is_not_offered_to_be_taken(counter: Counter) -> None:
    """The rest of a line is what nobody waits for an answer about."""
    twelve = replace(LINES[1], ordered=12, picked=0, open=12)
    _open(counter, detail(lines=(twelve,)))
    _scan(counter, "2", text="9521234500025")
    counter.behind.orders.detail_changed.emit(detail(lines=(replace(twelve, picked=1, open=11, asked=4),)))
    click(counter, counter.shop.pick.view.rest)
    assert _picks(counter)[-1] == ("pick", WEBER, "2", 7, "9521234500025")


def test_an_item_without_a_readable_code_is_picked_with_a_reason(counter: Counter) -> None:
    """Typed picks carry no code and say why."""
    _open(counter, detail())
    page = counter.shop.pick
    click(counter, page.view.acts.button(Act.TYPE_IT))
    click(counter, page.panel.typed.reasons.button("label damaged"))
    click(counter, page.panel.typed.primary)
    assert _picks(counter) == [("pick", WEBER, "3", 1, None, "label damaged")]


def test_several_open_lines_ask_which_and_how_many(counter: Counter) -> None:
    """The next one of the walk is proposed; another one and fewer of them can be meant."""
    many = (replace(LINES[1], picked=0, open=2), LINES[2])
    _open(counter, detail(lines=many))
    page = counter.shop.pick
    click(counter, page.view.acts.button(Act.CANT_FIND))
    assert page.panel.short.lines.value == "2"
    click(counter, page.panel.short.lines.button("3"))
    click(counter, page.panel.short.lines.button("2"))
    click(counter, page.panel.short.quantity.fewer)
    click(counter, page.panel.short.reasons.button("not_found"))
    assert counter.behind.orders.asked[-1] == ("short", WEBER, "2", 1, "not_found")


def test_what_cannot_be_found_takes_two_touches(counter: Counter) -> None:
    """The next item of the walk is meant, with all of its open units."""
    _open(counter, detail(lines=(replace(LINES[1], picked=0, open=2), LINES[2])))
    page = counter.shop.pick
    click(counter, page.view.acts.button(Act.CANT_FIND))
    click(counter, page.panel.short.reasons.button("not_found"))
    assert counter.behind.orders.asked[-1] == ("short", WEBER, "2", 2, "not_found")
    assert page.panel.currentWidget() is page.view


def test_a_picked_unit_can_go_back(counter: Counter) -> None:
    """Tap the line, then put one back."""
    _open(counter, detail())
    view = counter.shop.pick.view
    view.line_list.line_chosen.emit("2")
    click(counter, view.acts.button(Act.PUT_BACK))
    assert counter.behind.orders.asked[-1] == ("unpick", WEBER, "2", 1)


def test_the_primary_button_opens_and_closes_the_camera(counter: Counter) -> None:
    """Without a hand scanner the camera reads product codes."""
    _open(counter, detail())
    page = counter.shop.pick
    click(counter, page.view.primary)
    assert page.view.camera.isVisible()
    assert counter.behind.scanning.names().count("start_camera") == 1
    counter.shop.show_page(Page.ORDERS)
    assert counter.behind.scanning.names()[-1] != "start_camera"
    assert "stop_camera" in counter.behind.scanning.names()


def test_products_belong_to_the_pick_in_hand(counter: Counter) -> None:
    """The scanner is told which order is in work, and that none is at the counter."""
    _open(counter, detail())
    assert counter.behind.scanning.asked[-1] == ("set_work", WEBER)
    counter.shop.show_page(Page.HAND_OVER)
    works = [call for call in counter.behind.scanning.asked if call[0] == "set_work"]
    assert works[-1] == ("set_work", None)
    assert counter.behind.scanning.codes == frozenset()


def test_the_camera_knows_which_goods_are_in_hand(counter: Counter) -> None:
    """A code that is none of theirs may be a misread, and has to be proved."""
    _open(counter, detail())
    assert counter.behind.scanning.codes == {gtin for line in detail().lines for gtin in line.gtins}


def test_the_suggested_shelf_takes_one_tap(counter: Counter) -> None:
    """All that is in no bag yet goes into this one."""
    _open(counter, picked_detail())
    view = counter.shop.pick.view
    assert view.primary.label == "Put 4 items on B-07"
    click(counter, view.primary)
    assert counter.behind.orders.asked[-1] == ("stage", WEBER, "B-07", ())


def test_scanning_a_shelf_puts_the_bag_there(counter: Counter) -> None:
    """Scan bag, scan shelf: no tap at all."""
    _open(counter, picked_detail())
    counter.behind.scanning.routed.emit(Scanned(ScanKind.SHELF, "C-11", "wedge", WEBER))
    assert counter.behind.orders.asked[-1] == ("stage", WEBER, "C-11", ())


def test_a_full_shelf_is_warned_of_and_taken_at_the_second_scan(counter: Counter) -> None:
    """The person on the spot knows better; that they were warned is recorded."""
    _open(counter, picked_detail(full_shelves=("C-11",)))
    stage = counter.shop.pick.view.stage
    counter.behind.scanning.routed.emit(Scanned(ScanKind.SHELF, "C-11", "wedge", WEBER))
    assert stage.warning.isVisible()
    assert stage.warning.title.text() == "C-11 is full"
    assert "stage" not in counter.behind.orders.names()
    counter.behind.scanning.routed.emit(Scanned(ScanKind.SHELF, "C-11", "wedge", WEBER))
    assert counter.behind.orders.asked[-1] == ("stage", WEBER, "C-11", (), True)


def test_cold_goods_on_a_warm_shelf_are_warned_of(counter: Counter) -> None:
    """A cold one is named; scanned, it is taken at once."""
    base = picked_detail(cold_shelves=("K-01",))
    lines = (*base.lines[:2], replace(base.lines[2], cold=True))
    _open(counter, replace(base, lines=lines))
    stage = counter.shop.pick.view.stage
    assert stage.warning.isVisible()
    assert stage.warning.title.text() == "B-07 is not cold"
    assert "Take K-01" in stage.warning.sentence.text()
    counter.behind.scanning.routed.emit(Scanned(ScanKind.SHELF, "K-01", "wedge", WEBER))
    assert counter.behind.orders.asked[-1] == ("stage", WEBER, "K-01", ())


def test_a_typed_shelf_is_checked_and_then_offered(counter: Counter) -> None:
    """Typing is no proof that one stands there: the tap stays."""
    _open(counter, picked_detail())
    view = counter.shop.pick.view
    QTest.keyClicks(view.stage.field, "c-11")
    click(counter, view.stage.take)
    assert counter.behind.scanning.asked[-1] == ("receive", "C-11", "typed")
    counter.behind.scanning.routed.emit(Scanned(ScanKind.SHELF, "C-11", "typed", WEBER))
    assert view.primary.label == "Put 4 items on C-11"
    assert "stage" not in counter.behind.orders.names()


def test_a_shelf_with_nothing_to_put_on_it_says_so(counter: Counter) -> None:
    """A stray scan changes nothing."""
    _open(counter, detail())
    counter.behind.scanning.routed.emit(Scanned(ScanKind.SHELF, "C-11", "wedge", WEBER))
    assert counter.shop.toast.isVisible()
    assert "stage" not in counter.behind.orders.names()


@pytest.mark.parametrize(("days", "is_told"), [(-1, True), (0, False), (1, False)])
def test_an_item_past_its_last_day_is_told_and_taken(counter: Counter, days: int, is_told: bool) -> None:
    """A store may sell it for all that; the person decides."""
    _open(counter, detail())
    last = NOW.date() + timedelta(days=days)
    scanned = Scanned(ScanKind.PRODUCT, PRIMER, "wedge", WEBER, ("3",), name="Paint", expires=last)
    counter.behind.scanning.routed.emit(scanned)
    assert _picks(counter) == [("pick", WEBER, "3", 1, PRIMER)]
    assert ("Paint was to be used by" in counter.shop.toast.words.text()) is is_told


def test_an_order_of_which_nothing_was_found_is_cancelled_where_it_was_picked(counter: Counter) -> None:
    """By a shift lead, in two touches; an associate is told who does it, and has no button."""
    _open(counter, nothing_found_detail())
    page = counter.shop.pick
    assert page.view.primary.label == "Nothing was found: a lead cancels it"
    assert page.view.acts.button(Act.CANCEL) is None
    lead = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE)
    counter.behind.sign_in.state_changed.emit(lead)
    click(counter, page.view.acts.button(Act.CANCEL))
    assert page.panel.cancel.reasons.value == "Nothing of it could be found"
    click(counter, page.panel.cancel.primary)
    assert counter.behind.orders.asked[-1] == ("cancel", WEBER, "Nothing of it could be found")
    assert page.panel.sheet is None


def test_what_a_cancelled_order_leaves_to_be_put_back_follows_its_number(counter: Counter) -> None:
    """One item, or several."""
    _open(counter, detail())
    lead = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE)
    counter.behind.sign_in.state_changed.emit(lead)
    for units, words in (
        (1, "1 item is to be put back: Shelves lists it."),
        (3, "3 items are to be put back"),
    ):
        order = replace(detail().summary, units_in_store=units)
        counter.behind.orders.detail_changed.emit(detail(summary=order))
        click(counter, counter.shop.pick.view.acts.button(Act.CANCEL))
        assert words in counter.shop.pick.panel.cancel.told.text()
        click(counter, counter.shop.pick.panel.cancel.close_button)
