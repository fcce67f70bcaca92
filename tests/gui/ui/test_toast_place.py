"""The toast goes without moving what somebody is about to tap; where it stands, `test_scenes` looks."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from staff_app.rows.orders import UndoOffer
from staff_app.rows.scans import ScanKind
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from staff_app.ui.widgets import toast as toasts
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, STAFF
from tests.gui.ui.sample_rows.orders import ready_detail
from tests.gui.ui.stage import settle
from tests.gui.ui.steps import scan, sign_in


def _place_of(counter: Counter, order_id: str) -> QPoint:
    """Where a finger would be for this order, in the window."""
    orders = counter.shop.orders.list
    row = counter.shop.model.row_of(order_id)
    assert row is not None
    middle = orders.visualRect(orders.model().index(row, 0)).center()
    return orders.viewport().mapTo(counter.window, middle)


def _tap(counter: Counter, place: QPoint) -> None:
    """A finger on the glass, whatever is there now."""
    handle = counter.window.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)


def _blank_row(counter: Counter) -> int:
    """A message came and went, and its row is still there; where the page stands without it, in pixels."""
    settle()
    without = counter.shop.front.y()
    counter.shop.tell("Bag 10482-1 is on C-11 now.")
    settle()
    counter.shop.toast.hide()
    settle()
    assert counter.shop.front.y() > without
    return without


@pytest.mark.parametrize("kind", ["sentence", "undo"])
def test_a_tap_right_after_the_toast_went_hits_the_row_it_was_aimed_at(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """The page stays until that touch is over, and then moves up."""
    sign_in(counter)
    settle()
    third = counter.shop.model.order_ids()[2]
    without = _place_of(counter, third)
    now = [NOW]
    monkeypatch.setattr(counter.shop.clock, "now", lambda: now[0])
    monkeypatch.setattr(toasts, "_NOTICE_MS", 200)
    if kind == "undo":
        until = NOW + timedelta(seconds=15)
        counter.behind.orders.undo_offered.emit(
            UndoOffer("order-1", "command-1", "mark_ready", until, by=STAFF[0].staff_id)
        )
    else:
        counter.shop.tell("Bag 10482-1 is on C-11 now.")
    settle()
    aimed_at = _place_of(counter, third)
    assert aimed_at.y() > without.y() + 40

    now[0] += timedelta(seconds=20)
    counter.shop.clock.ticked.emit()
    counter.qtbot.waitUntil(counter.shop.toast.isHidden)
    settle()
    _tap(counter, aimed_at)

    assert counter.shop.orders.list.chosen == third
    settle()
    assert _place_of(counter, third) == without


@pytest.mark.parametrize("with_what", ["scan", "key"])
def test_a_scan_or_a_key_ends_the_blank_row_too(counter: Counter, with_what: str) -> None:
    """Whoever works with the hand scanner alone touches nothing; also where the page stays the same."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(ready_detail())
    counter.shop.orders.panel.begin(Act.MOVE_BAG)
    without = _blank_row(counter)

    if with_what == "scan":
        scan(counter, ScanKind.BAG, "10477-1")
    else:
        handle = counter.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, Qt.Key.Key_Down)
    counter.qtbot.waitUntil(lambda: counter.shop.front.y() == without)


def test_another_page_has_no_gap_where_the_toast_was(counter: Counter) -> None:
    """Nobody aims at anything on it yet."""
    sign_in(counter)
    without = _blank_row(counter)

    counter.shop.show_page(Page.PICK)
    settle()
    assert counter.shop.front.y() == without
