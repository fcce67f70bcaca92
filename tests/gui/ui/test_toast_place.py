"""The toast stands where no button is, and goes without moving what somebody is about to tap."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from staff_app.rows.orders import UndoOffer
from staff_app.ui.front import Front
from staff_app.ui.page import Page
from staff_app.ui.shop import Shop
from staff_app.ui.theme import Theme
from staff_app.ui.widgets import toast as toasts
from tests.gui.ui.conftest import Counter
from tests.gui.ui.layout_faults import faults
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.sample_rows.orders import ready_detail
from tests.gui.ui.screenshots import SCREENS
from tests.gui.ui.stage import settle, shown
from tests.gui.ui.steps import sign_in


def _covered(shop: Shop) -> list[str]:
    """The buttons that may be tapped and lie under the toast; what scrolls counts where it is seen."""
    place = _seen_part(shop.toast, shop)
    found = []
    for button in shop.findChildren(QAbstractButton):
        if not button.isVisible() or not button.isEnabled() or shop.toast.isAncestorOf(button):
            continue
        seen = _seen_part(button, shop)
        if seen.intersects(place):
            found.append(f"{button.accessibleName()} {seen.getRect()} under {place.getRect()}")
    return found


def _seen_part(widget: QWidget, shop: Shop) -> QRect:
    """Where it is seen of the shop, what is scrolled away left out."""
    place = QRect(widget.mapTo(shop, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not shop:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            place &= QRect(above.mapTo(shop, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return place


@pytest.mark.parametrize("scene", SCREENS)
def test_no_button_lies_under_the_toast(theme: Theme, scene: str) -> None:
    """With an undo that is open, on all tablets."""
    offer = ready_detail().undo
    assert offer is not None
    told: list[str] = []
    with shown(theme, scene) as window:
        front = window.findChild(Front)
        assert isinstance(front, Front)
        front.shop.offer_undo(offer)
        for size in ((1280, 800), (800, 1280), (1024, 768)):
            window.resize(*size)
            settle()
            if front.shop.isVisible():
                assert front.shop.toast.isVisible()
                told += [f"{size}: {each}" for each in (*faults(window), *_covered(front.shop))]
    assert told == []


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
        counter.behind.orders.undo_offered.emit(UndoOffer("order-1", "command-1", "mark_ready", until))
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


def test_another_page_has_no_gap_where_the_toast_was(counter: Counter) -> None:
    """Nobody aims at anything on it yet."""
    sign_in(counter)
    settle()
    without = counter.shop.front.y()
    counter.shop.tell("Bag 10482-1 is on C-11 now.")
    settle()
    counter.shop.toast.hide()
    settle()
    assert counter.shop.front.y() > without

    counter.shop.show_page(Page.PICK)
    settle()
    assert counter.shop.front.y() == without
