"""What the primary button of the pick list does, and what is told of an order that nobody picks any more."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QScrollArea

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import OrderDetail, TimelineRow
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.orders.next_step import Step
from staff_app.ui.page import Page
from staff_app.ui.pick.pick_view import PickView
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, STAFF
from tests.gui.ui.sample_rows.orders import (
    LINES,
    bag,
    cancelled_detail,
    detail,
    line,
    nothing_found_detail,
    picked_detail,
    ready_detail,
)
from tests.gui.ui.stage import settle
from tests.gui.ui.steps import click, sign_in

WEBER = "order-10477"


def _open(counter: Counter, order: OrderDetail) -> None:
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.detail_changed.emit(order)


def _with(status: str, **fields: object) -> OrderDetail:
    base = detail()
    return replace(base, summary=replace(base.summary, status=status, **fields))  # type: ignore[arg-type]


def _all_back() -> OrderDetail:
    base = cancelled_detail()
    lines = tuple(replace(each, to_return=0, returned=each.picked) for each in base.lines)
    return replace(base, summary=replace(base.summary, to_return=0), lines=lines)


STEPS: dict[Step, tuple[OrderDetail, Callable[[Counter], bool]]] = {
    Step.START_PICKING: (
        _with("placed", units_decided=0),
        lambda at: ("start_picking", WEBER) in at.behind.orders.asked,
    ),
    Step.SCAN: (detail(), lambda at: "start_camera" in at.behind.scanning.names()),
    Step.STAGE: (picked_detail(), lambda at: ("stage", WEBER, "B-07", ()) in at.behind.orders.asked),
    Step.MARK_READY: (
        picked_detail(bags=(bag(1), bag(2, units=1))),
        lambda at: ("mark_ready", WEBER, False) in at.behind.orders.asked,
    ),
    Step.HAND_OVER: (
        ready_detail(),
        lambda at: (
            at.shop.current_page() is Page.HAND_OVER and ("choose", WEBER) in at.behind.hand_over.asked
        ),
    ),
    Step.PUT_BACK: (
        cancelled_detail(),
        lambda at: at.shop.current_page() is Page.SHELVES and ("choose", WEBER) in at.behind.returns.asked,
    ),
    Step.WAIT: (nothing_found_detail(), lambda at: not at.shop.pick.view.primary.isEnabled()),
    Step.NOTHING: (_all_back(), lambda at: at.shop.pick.view.primary.isHidden()),
}


@pytest.mark.parametrize("step", Step)
def test_the_primary_button_does_what_it_says(counter: Counter, step: Step) -> None:
    """Whatever the order asks for next, a tap does it; where nothing is to be done, none is possible."""
    order, is_done = STEPS[step]
    _open(counter, order)
    view = counter.shop.pick.view
    assert view.step is step
    if step not in {Step.WAIT, Step.NOTHING}:
        click(counter, view.primary)
    assert is_done(counter)


def test_an_order_that_is_cancelled_while_it_is_picked_says_so(counter: Counter) -> None:
    """With a sound and with what to do, and nothing on the page bids to pick on."""
    _open(counter, detail())
    view = counter.shop.pick.view
    view.tell_right("2", "9521234500025")
    counter.behind.orders.detail_changed.emit(detail())
    assert view.right.isVisible()

    counter.behind.orders.detail_changed.emit(cancelled_detail())

    assert view.right.isHidden()
    assert not view.line_list.selectionModel().hasSelection()
    assert view.ended.isVisible()
    assert view.ended.title.text() == "#10477 was cancelled"
    assert view.ended.sentence.text() == "Do not pick on. 3 items of it go back to their shelves."
    assert counter.behind.sounds.asked[-1] == ("play", Sound.UNKNOWN_CODE)
    assert view.primary.label == "Put 3 items back on the shelf"
    counter.behind.orders.detail_changed.emit(_all_back())
    assert view.ended.sentence.text() == "Do not pick on. Nothing of it is to be put back."


def test_whoever_cancels_it_here_hears_no_alarm(counter: Counter) -> None:
    """The page shows what was done; nobody has to be called."""
    _open(counter, detail())
    mine = TimelineRow(NOW, "cancelled", STAFF[0].name, "")
    counter.behind.orders.detail_changed.emit(replace(cancelled_detail(), timeline=(mine,)))
    assert counter.shop.pick.view.ended.isVisible()
    assert ("play", Sound.UNKNOWN_CODE) not in counter.behind.sounds.asked


@pytest.mark.parametrize("status", ["cancelled", "no_show", "returned_to_stock"])
def test_an_item_scanned_for_it_all_the_same_goes_back(counter: Counter, status: str) -> None:
    """No other order has to be opened for that."""
    _open(counter, _with(status, units_in_store=0))
    words = "Wood screws: open an order first, then scan it."
    counter.behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500025", "wedge", sentence=words))
    told = counter.shop.toast.words.text()
    assert told == "Nobody picks for order #10477 any more. Put this item back."
    assert counter.behind.sounds.asked[-1] == ("play", Sound.WRONG_ITEM)


def _is_seen(view: PickView) -> bool:
    """The marked line, whole."""
    marked = view.line_list.visualRect(view.line_list.currentIndex())
    return view.line_list.visibleRegion().boundingRect().contains(marked)


def test_what_to_take_stands_above_what_is_on_the_shelf(counter: Counter) -> None:
    """As long as there is something to take: after that the bags come first."""
    shelved = (bag(1), bag(2), bag(3))
    _open(counter, detail(bags=shelved))
    view = counter.shop.pick.view
    counter.qtbot.waitUntil(lambda: view.line_list.y() < view.bag_box.y())
    assert _is_seen(view)
    counter.behind.orders.detail_changed.emit(picked_detail(bags=shelved))
    counter.qtbot.waitUntil(lambda: view.bag_box.y() < view.line_list.y())


def test_the_next_line_is_in_sight_wherever_it_stands_on_the_walk(counter: Counter) -> None:
    """When an order comes in front, after a line is done, and after a look at another page; not before."""
    done = [line(str(each), picked=1) for each in range(9)]
    _open(counter, detail(lines=(*done[:6], line("a"), *done[6:8], line("b"))))
    view = counter.shop.pick.view
    counter.qtbot.waitUntil(lambda: _is_seen(view))
    counter.behind.orders.detail_changed.emit(detail(lines=(*done, line("b"))))
    counter.qtbot.waitUntil(lambda: _is_seen(view))
    area = view.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(0)
    counter.behind.orders.detail_changed.emit(detail(lines=(*done, line("b")), notes=("Ring twice",)))
    settle()
    assert not _is_seen(view)
    counter.shop.show_page(Page.ORDERS)
    counter.shop.show_page(Page.PICK)
    counter.qtbot.waitUntil(lambda: _is_seen(view))


def test_the_next_line_is_in_sight_again_once_a_wrong_item_is_put_back(counter: Counter) -> None:
    """What is wrong had the room, or was scrolled to."""
    done = [line(str(each), picked=1) for each in range(9)]
    _open(counter, detail(lines=(*done, line("b"))))
    view = counter.shop.pick.view
    counter.qtbot.waitUntil(lambda: _is_seen(view))
    view.tell_wrong("Wall plugs are not on this order. Put it back.")
    area = view.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(0)
    settle()
    assert not _is_seen(view)
    click(counter, view.wrong.is_back)
    counter.qtbot.waitUntil(lambda: _is_seen(view))


def _to_orders(counter: Counter) -> None:
    counter.shop.show_page(Page.ORDERS)


def _to_the_chooser(counter: Counter) -> None:
    click(counter, counter.shop.pick.left.several)


def _to_the_list(counter: Counter) -> None:
    counter.window.resize(800, 1280)
    counter.qtbot.waitUntil(lambda: counter.shop.pick.panes.narrow)
    counter.shop.pick.panes.show_right(False)


@pytest.mark.parametrize("go", [_to_orders, _to_the_chooser, _to_the_list])
def test_an_item_scanned_elsewhere_asks_for_an_order(counter: Counter, go: Callable[[Counter], None]) -> None:
    """The order that is over is not in front there: on another page, at the chooser, at the list."""
    _open(counter, cancelled_detail())
    go(counter)
    words = "Wood screws: open an order first, then scan it."
    counter.behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500025", "wedge", sentence=words))
    assert counter.shop.toast.words.text() == words


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(picked_detail(bags=(bag(1, units=4),)), id="in a bag"),
        pytest.param(detail(lines=(*LINES[:2], replace(LINES[2], short=1, open=0))), id="short"),
    ],
)
def test_the_last_scan_is_not_praised_after_the_next_act(counter: Counter, later: OrderDetail) -> None:
    """It would be read as the answer to that."""
    _open(counter, detail())
    view = counter.shop.pick.view
    view.tell_right("2", "9521234500025")
    counter.behind.orders.detail_changed.emit(detail())
    assert view.right.isVisible()
    counter.behind.orders.detail_changed.emit(later)
    assert view.right.isHidden()
