"""One order in several bags: how much of what goes into each, and where each stands."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import BagItemRow, OrderDetail
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.page import Page
from staff_app.ui.pick.stage_panel import StagePanel
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.sample_rows.orders import DRILL_AND_SCREWS, bag, detail, picked_detail
from tests.gui.ui.stage import settle
from tests.gui.ui.steps import click, sign_in

WEBER = "order-10477"
DRILL, SCREWS, PRIMER = "1", "2", "3"


def _open(counter: Counter, order: OrderDetail) -> StagePanel:
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.detail_changed.emit(order)
    return counter.shop.pick.view.stage


def _split(counter: Counter, order: OrderDetail) -> StagePanel:
    stage = _open(counter, order)
    click(counter, stage.more_bags.button("several"))
    return stage


def _put_down(counter: Counter) -> tuple[object, ...]:
    click(counter, counter.shop.pick.view.primary)
    return counter.behind.orders.asked[-1]


def _scan_shelf(counter: Counter, shelf: str) -> None:
    counter.behind.scanning.routed.emit(Scanned(ScanKind.SHELF, shelf, "wedge", WEBER))


def _with_cold_primer(**fields: object) -> OrderDetail:
    base = picked_detail(suggested_shelf="K-01", warm_shelf="B-07", cold_shelves=("K-01",), **fields)
    return replace(base, lines=(*base.lines[:2], replace(base.lines[2], cold=True)))


def test_a_tap_leaves_a_line_for_the_next_bag(counter: Counter) -> None:
    """The first bag without the heavy primer; another tap, and it goes along again."""
    stage = _split(counter, picked_detail())
    click(counter, stage.part(PRIMER).name)
    assert counter.shop.pick.view.primary.label == "Put 3 items on B-07"
    assert _put_down(counter) == ("stage", WEBER, "B-07", ((DRILL, 1), (SCREWS, 2)))
    click(counter, stage.part(PRIMER).name)
    assert _put_down(counter) == ("stage", WEBER, "B-07", ())


def test_a_line_can_lie_in_two_bags(counter: Counter) -> None:
    """Minus and plus, between none of it and all that is in no bag."""
    stage = _split(counter, picked_detail())
    screws = stage.part(SCREWS)
    assert not screws.count.more.isEnabled()
    click(counter, screws.count.fewer)
    assert _put_down(counter) == ("stage", WEBER, "B-07", ((DRILL, 1), (SCREWS, 1), (PRIMER, 1)))
    click(counter, screws.count.fewer)
    assert not screws.count.fewer.isEnabled()
    assert not screws.name.isChecked()
    click(counter, screws.count.more)
    assert screws.name.isChecked()


def test_the_only_line_of_an_order_can_be_split(counter: Counter) -> None:
    """Two units of one thing, a bag for each."""
    base = picked_detail()
    order = replace(base.summary, units=2, units_decided=2, units_in_store=2)
    stage = _split(counter, replace(base, summary=order, lines=base.lines[1:2]))
    click(counter, stage.part(SCREWS).count.fewer)
    assert _put_down(counter) == ("stage", WEBER, "B-07", ((SCREWS, 1),))


def test_what_is_left_is_split_again(counter: Counter) -> None:
    """A second bag with one of the two boxes that are left, and the third takes the rest by itself."""
    stage = _split(counter, picked_detail())
    first = bag(1, units=2, contents=(BagItemRow(DRILL, 1, "Drill"), BagItemRow(SCREWS, 1, "Screws")))
    counter.behind.orders.detail_changed.emit(picked_detail(bags=(first,), suggested_shelf="B-08"))
    assert stage.more_bags.button("one").label == "One bag for the rest"
    assert stage.title.text() == "Bag 2: 2 items, heavy"
    assert _put_down(counter) == ("stage", WEBER, "B-08", ())
    click(counter, stage.part(PRIMER).name)
    assert stage.title.text() == "Bag 2: 1 item"
    assert _put_down(counter) == ("stage", WEBER, "B-08", ((SCREWS, 1),))

    second = bag(2, units=1, contents=(BagItemRow(SCREWS, 1, "Screws"),))
    counter.behind.orders.detail_changed.emit(picked_detail(bags=(first, second), suggested_shelf="B-08"))
    assert stage.title.text() == "Bag 3: 1 item, heavy"
    assert stage.more_bags.isHidden()
    assert stage.parts.isHidden()
    assert _put_down(counter) == ("stage", WEBER, "B-08", ())


def test_a_bag_that_was_emptied_leaves_its_number(counter: Counter) -> None:
    """As the rules count: the next bag is the one after the last, not after how many there are."""
    stage = _open(counter, picked_detail(bags=(bag(2, contents=(BagItemRow(PRIMER, 1, "Primer"),)),)))
    assert stage.title.text() == "Bag 3: 3 items"


def test_what_left_with_a_bag_is_in_no_bag_here(counter: Counter) -> None:
    """Units that were handed over are neither offered nor taken from those that are."""
    gone = bag(1, units=3, state="handed_over", contents=DRILL_AND_SCREWS)
    base = picked_detail(bags=(gone,))
    screws = replace(base.lines[1], ordered=3, picked=3, in_store=1, handed_over=2)
    lines = (replace(base.lines[0], in_store=0), screws, base.lines[2])
    order = replace(base.summary, units_in_store=2)
    stage = _open(counter, replace(base, summary=order, lines=lines))
    assert stage.title.text() == "Bag 2: 2 items, heavy"
    assert dict(stage.parts.units) == {SCREWS: 1, PRIMER: 1}


def test_one_unit_back_on_its_shelf_leaves_the_rest_as_it_was_said(counter: Counter) -> None:
    """Somebody put one back meanwhile: what stays out of the bag stays out of it."""
    stage = _split(counter, picked_detail())
    click(counter, stage.part(PRIMER).name)
    base = picked_detail()
    fewer = (base.lines[0], replace(base.lines[1], picked=1, open=0, short=1, in_store=1), base.lines[2])
    counter.behind.orders.detail_changed.emit(replace(base, lines=fewer))
    assert dict(stage.parts.units) == {DRILL: 1, SCREWS: 1, PRIMER: 0}
    assert not stage.part(SCREWS).count.more.isEnabled()


def test_an_empty_bag_goes_on_no_shelf(counter: Counter) -> None:
    """Neither by the button nor by the shelf's scan, which says what to do."""
    stage = _split(counter, picked_detail())
    for line_id in (DRILL, SCREWS, PRIMER):
        click(counter, stage.part(line_id).name)
    primary = counter.shop.pick.view.primary
    assert (primary.label, primary.isEnabled()) == ("Choose what goes into this bag", False)
    _scan_shelf(counter, "C-11")
    assert "stage" not in counter.behind.orders.names()
    assert counter.behind.sounds.asked[-1] == ("play", Sound.UNKNOWN_CODE)
    assert counter.shop.toast.words.text() == (
        "Nothing is in this bag yet. Say what goes into it, then scan the shelf."
    )
    click(counter, stage.part(DRILL).name)
    _scan_shelf(counter, "C-11")
    assert counter.behind.orders.asked[-1] == ("stage", WEBER, "C-11", ((DRILL, 1),))


def test_cold_and_other_goods_are_each_sent_where_they_belong(counter: Counter) -> None:
    """The proposed shelf follows what goes into the bag, and only cold goods are warned of a warm one."""
    stage = _split(counter, _with_cold_primer())
    assert (stage.shelf.text(), stage.title.text()) == ("K-01", "Bag 1: 4 items, cold, heavy")
    click(counter, stage.part(PRIMER).name)
    assert (stage.shelf.text(), stage.title.text()) == ("B-07", "Bag 1: 3 items")
    assert (stage.why.text(), stage.warning.isHidden()) == ("Suggested shelf", True)
    stage.set_shelf("C-11")
    click(counter, stage.part(PRIMER).name)
    assert (stage.shelf.text(), stage.warning.title.text()) == ("C-11", "C-11 is not cold")
    assert stage.warning.isVisible()


def test_one_bag_after_all_takes_everything_where_it_is_cold(counter: Counter) -> None:
    """Whoever changes their mind has nothing to take back."""
    stage = _split(counter, _with_cold_primer())
    click(counter, stage.part(PRIMER).name)
    click(counter, stage.more_bags.button("one"))
    assert stage.parts.isHidden()
    assert _put_down(counter) == ("stage", WEBER, "K-01", ())


def test_another_order_begins_with_one_bag(counter: Counter) -> None:
    """Only the order that was split goes on being split."""
    stage = _split(counter, picked_detail())
    other = picked_detail()
    order = replace(other.summary, order_id="order-10480")
    counter.behind.orders.detail_changed.emit(replace(other, summary=order))
    assert stage.more_bags.value == "one"
    assert stage.parts.isHidden()


def test_the_counts_are_set_by_keyboard(counter: Counter) -> None:
    """Tab leads from each line to its minus and plus, Space taps them."""
    stage = _split(counter, picked_detail())
    stage.part(SCREWS).name.setFocus()
    QTest.keyClick(stage.part(SCREWS).name, Qt.Key.Key_Tab)
    focus = counter.window.focusWidget()
    assert focus is stage.part(SCREWS).count.fewer
    assert focus.accessibleName() == "One fewer: Wood screws 4×40, 200 pcs"
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert stage.part(SCREWS).units == 1


def _later(order: OrderDetail) -> OrderDetail:
    """The same order, when the service told its stock once more."""
    return replace(order, lines=tuple(replace(each, on_hand_at=NOW) for each in order.lines))


def test_what_is_told_anew_takes_neither_the_keyboard_nor_a_tap(counter: Counter) -> None:
    """The rows stay while they say the same; both bags go on as they were said."""
    stage = _split(counter, picked_detail())
    fewer = stage.part(SCREWS).count.fewer
    fewer.setFocus()
    QTest.mousePress(fewer, Qt.MouseButton.LeftButton)
    counter.behind.orders.detail_changed.emit(_later(picked_detail()))
    assert counter.window.focusWidget() is fewer
    QTest.mouseRelease(fewer, Qt.MouseButton.LeftButton)
    assert stage.part(SCREWS).units == 1
    click(counter, stage.part(SCREWS).count.more)
    assert _put_down(counter) == ("stage", WEBER, "B-07", ())


def test_the_keyboard_stays_at_the_bag_when_the_counts_go(counter: Counter) -> None:
    """A shelf's scan put the bag down: how many bags now is asked first, or the last one is put down."""
    stage = _split(counter, picked_detail())
    stage.part(SCREWS).count.fewer.setFocus()
    first = bag(1, units=2, contents=(BagItemRow(DRILL, 1, "Drill"), BagItemRow(SCREWS, 1, "Screws")))
    counter.behind.orders.detail_changed.emit(picked_detail(bags=(first,)))
    assert counter.window.focusWidget() is stage.more_bags.button("several")
    stage.part(SCREWS).count.fewer.setFocus()
    second = bag(2, units=1, contents=(BagItemRow(SCREWS, 1, "Screws"),))
    counter.behind.orders.detail_changed.emit(picked_detail(bags=(first, second)))
    assert counter.window.focusWidget() is counter.shop.pick.view.primary


def _is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("told", ["", "Bag 10475-1 is on B-07 now."])
def test_what_is_asked_comes_into_sight(counter: Counter, told: str) -> None:
    """On a tablet that lies, with a message above the page, too: the tap seemed to do nothing there."""
    stage = _open(counter, picked_detail())
    if told:
        counter.shop.tell(told)
    click(counter, stage.more_bags.button("several"))
    settle()
    counter.qtbot.waitUntil(lambda: _is_whole(stage.part(PRIMER)))
    assert _is_whole(stage.more_bags)


def test_the_last_bag_begins_in_sight(counter: Counter) -> None:
    """Whoever looked at the counts of the one before sees where this one goes."""
    stage = _split(counter, picked_detail())
    settle()
    counter.qtbot.waitUntil(lambda: not _is_whole(stage.shelf))
    counter.behind.orders.detail_changed.emit(picked_detail(bags=(bag(1, units=3),), suggested_shelf="B-08"))
    settle()
    counter.qtbot.waitUntil(lambda: _is_whole(stage.title) and _is_whole(stage.shelf))


def test_the_next_order_begins_on_top(counter: Counter) -> None:
    """Where the counts of the one before were looked at, its first lines were out of sight."""
    stage = _split(counter, picked_detail())
    counter.qtbot.waitUntil(lambda: not _is_whole(stage.shelf))
    other = detail()
    order = replace(other.summary, order_id="order-10480")
    lines = tuple(replace(other.lines[2], line_id=str(place)) for place in range(1, 13))
    counter.behind.orders.detail_changed.emit(replace(other, summary=order, lines=lines))
    settle()
    on_top = counter.shop.pick.view.line_list.visibleRegion().boundingRect()
    assert (on_top.top(), on_top.isEmpty()) == (0, False)
