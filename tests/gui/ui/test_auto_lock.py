"""A tablet that nobody touches locks; the work in hand waits behind, exactly as it was."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows.alerts import Sound
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.sample_rows.orders import detail, picked_detail
from tests.gui.ui.steps import click, sign_in

WEBER = "order-10477"
LOCKED = SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE, is_locked=True)
CHOOSE = SignInView(SignInPhase.CHOOSE, STAFF, place=PLACE)
TOM = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[1], place=PLACE)


def _at(counter: Counter, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is that late, and a second has passed."""
    monkeypatch.setattr(counter.front.clock, "_now", lambda: now)
    counter.front.clock.ticked.emit()


def _locks(counter: Counter) -> int:
    return counter.behind.sign_in.names().count("lock")


def _show(counter: Counter, view: SignInView) -> None:
    counter.behind.sign_in.state_changed.emit(view)


def test_whoever_signs_in_has_the_keyboard_in_the_list(counter: Counter) -> None:
    """Not on the rail, where Qt would put it."""
    counter.window.activateWindow()
    _show(counter, CHOOSE)
    counter.front.sign_in.avatars()[0].setFocus()
    sign_in(counter)

    assert counter.shop.focusWidget() is counter.shop.orders.list


def test_after_five_minutes_without_a_touch_it_locks(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a second earlier; nobody is locked out who is not in."""
    _at(counter, NOW + timedelta(hours=1), monkeypatch)
    assert _locks(counter) == 0
    sign_in(counter)
    _at(counter, NOW + timedelta(hours=1, minutes=4, seconds=59), monkeypatch)
    assert _locks(counter) == 0
    _at(counter, NOW + timedelta(hours=1, minutes=5), monkeypatch)
    assert _locks(counter) == 1


@pytest.mark.parametrize("kind", ["touch", "key", "camera"])
def test_whoever_touches_types_or_scans_is_here(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """The minutes begin anew."""
    sign_in(counter)
    _at(counter, NOW + timedelta(minutes=4), monkeypatch)
    match kind:
        case "touch":
            window = counter.window.windowHandle()
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.geometry().center())
        case "key":
            QTest.keyClick(counter.window.windowHandle(), Qt.Key.Key_Down)
        case _:
            scanned = Scanned(ScanKind.UNKNOWN, "?", "camera")
            counter.behind.scanning.routed.emit(scanned)
    _at(counter, NOW + timedelta(minutes=4), monkeypatch)
    _at(counter, NOW + timedelta(minutes=8, seconds=59), monkeypatch)
    assert _locks(counter) == 0
    _at(counter, NOW + timedelta(minutes=9), monkeypatch)
    assert _locks(counter) == 1


def test_a_store_can_do_without(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nought minutes: never."""
    sign_in(counter)
    counter.front.auto_lock.set_minutes(0)
    _at(counter, NOW + timedelta(days=1), monkeypatch)
    assert _locks(counter) == 0


def test_a_half_done_sheet_waits_behind_the_lock_for_whoever_comes(counter: Counter) -> None:
    """Same page, same order, same figures, same place of the keyboard; only the name is another."""
    sign_in(counter)
    counter.shop.orders.open_order(WEBER)
    counter.behind.orders.detail_changed.emit(detail())
    counter.shop.orders.panel.begin(Act.DELAY)
    sheet = counter.shop.orders.panel
    shown = [each for each in sheet.findChildren(type(sheet)) if each.isVisible()]
    field = counter.window.focusWidget()
    _show(counter, LOCKED)
    assert counter.front.currentWidget() is counter.front.sign_in
    assert counter.front.sign_in.pin_page.isVisible()
    assert counter.front.sign_in.subtitle.text() == "Locked. Type your PIN and go on where you were."
    click(counter, counter.front.sign_in.pin_page.back)
    _show(counter, CHOOSE)
    counter.behind.orders.orders_changed.emit(())
    _show(counter, TOM)
    assert counter.shop.isVisible()
    assert counter.shop.rail.user.text() == "Tom B."
    assert counter.shop.current_page() is Page.ORDERS
    assert [each for each in sheet.findChildren(type(sheet)) if each.isVisible()] == shown
    assert counter.window.focusWidget() is field


def test_a_chosen_shelf_waits_behind_the_lock(counter: Counter) -> None:
    """The bag is in the hand, the shelf was chosen: after the PIN it is put down with one tap."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.shop.pick.open_order(WEBER)
    counter.behind.orders.detail_changed.emit(picked_detail())
    counter.shop.pick.view.stage.set_shelf("C-11")
    _show(counter, LOCKED)
    _show(counter, TOM)
    assert counter.shop.current_page() is Page.PICK
    click(counter, counter.shop.pick.view.primary)
    assert counter.behind.orders.asked[-1][:3] == ("stage", WEBER, "C-11")


def test_a_scan_at_a_locked_tablet_acts_on_nothing_and_says_so(counter: Counter) -> None:
    """In words and by ear; one that was under way when it locked does nothing either."""
    sign_in(counter)
    _show(counter, LOCKED)
    before = list(counter.behind.orders.asked)
    counter.front.wedge.scanned.emit("10482-1")
    counter.behind.scanning.routed.emit(Scanned(ScanKind.PASS, "P1:ABC", "camera"))
    assert "receive" not in counter.behind.scanning.names()
    assert counter.behind.hand_over.asked == []
    assert counter.behind.orders.asked == before
    assert counter.shop.current_page() is Page.ORDERS
    assert counter.front.sign_in.message.title.text() == "Sign in first, then scan again."
    assert counter.behind.sounds.asked == [("play", Sound.UNKNOWN_CODE)]
    _show(counter, TOM)
    _show(counter, LOCKED)
    assert counter.front.sign_in.message.isHidden()


def test_no_key_reaches_the_shop_behind_the_lock(counter: Counter) -> None:
    """Neither the page keys nor the search."""
    sign_in(counter)
    _show(counter, LOCKED)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_F):
        QTest.keyClick(counter.window, key, Qt.KeyboardModifier.ControlModifier)
    assert counter.shop.current_page() is Page.ORDERS
    counter.behind.printing.status_changed.emit(PrinterView(PrinterState.PAPER_OUT, 1))
    assert counter.front.currentWidget() is counter.front.sign_in
