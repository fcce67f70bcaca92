"""What announces itself: one tap sees to it, nothing is covered, and a locked screen names nobody."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from staff_app.rows.alerts import Alert, AlertKind
from staff_app.rows.orders import Refusal
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.models.ranking import Filter
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.sample_rows.hand_over import hand_over_view
from tests.gui.ui.sample_rows.orders import detail
from tests.gui.ui.sample_rows.substitutes import offer
from tests.gui.ui.steps import click, sign_in

EVA = Alert(
    AlertKind.ARRIVAL,
    ("order-10482",),
    "10482",
    "Eva Weber",
    "2",
    NOW - timedelta(seconds=70),
    escalated=False,
)
ONE = Alert(AlertKind.NEW_ORDER, ("order-10490",), "10490", "Li Na", "", NOW - timedelta(seconds=5), False)
THREE = Alert(
    AlertKind.NEW_ORDER, ("order-10490", "order-10491", "order-10494"), "10490", "Li Na", "", NOW, False
)
WEBER = "order-10477"


def _announce(counter: Counter, *alerts: Alert) -> None:
    counter.behind.alerts.changed.emit(alerts)
    counter.qtbot.wait(10)


def _place(counter: Counter, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(counter.shop, QPoint()), widget.size())


def test_one_tap_goes_to_whoever_is_here(counter: Counter) -> None:
    """It opens the order and tells everybody that somebody goes."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    _announce(counter, EVA)
    strip = counter.shop.alerts.arrival
    assert (strip.title.text(), strip.second.text()) == (
        "Eva Weber is here",
        "Bay 2 · order #10482 · waiting 1:10",
    )
    click(counter, strip)
    assert counter.behind.alerts.asked == [("acknowledge", EVA)]
    assert counter.shop.current_page() is Page.ORDERS
    assert counter.behind.orders.asked[-1] == ("select", "order-10482")
    _announce(counter)
    assert counter.shop.alerts.isHidden()


def test_an_answer_is_told_on_every_page_and_one_tap_opens_its_order(counter: Counter) -> None:
    """One after the other, each with what to do; of three kinds the two that matter most are shown."""
    sign_in(counter)
    counter.shop.show_page(Page.SHELVES)
    said = (offer(state="accepted"), offer(state="declined", substitution_id="offer-2"))
    since = NOW - timedelta(seconds=65)
    answer = Alert(AlertKind.ANSWER, (WEBER,), "10477", "Jonas Weber", "", since, False, said)
    _announce(counter, EVA, answer, ONE)
    bar = counter.shop.alerts
    assert [strip.isVisible() for strip in (bar.arrival, bar.answer, bar.new_order)] == [True, True, False]
    assert bar.answer.title.text() == "Jonas Weber accepted: take 1 × Exterior primer, white, 3 l."
    assert bar.answer.second.text() == "order #10477 · 1:05 ago · 1 more after it"
    click(counter, bar.answer)
    assert counter.behind.alerts.asked == [("acknowledge", answer)]
    assert counter.behind.orders.asked[-1] == ("select", WEBER)
    _announce(counter, replace(answer, said=said[1:]), ONE)
    assert bar.new_order.isVisible()
    assert bar.answer.second.text() == "order #10477 · 1:05 ago"
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.detail_changed.emit(detail())
    click(counter, bar.answer)
    assert counter.shop.current_page() is Page.PICK  # whoever picks it has it in front already
    counter.behind.sign_in.state_changed.emit(SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE))
    assert counter.front.sign_in.alert.title.text() == "An answer about a substitute · A new order"


def test_one_tap_opens_a_new_order(counter: Counter) -> None:
    """And it is acknowledged by that."""
    sign_in(counter)
    _announce(counter, ONE)
    assert counter.shop.alerts.new_order.title.text() == "New order #10490"
    click(counter, counter.shop.alerts.new_order)
    assert counter.behind.alerts.asked == [("acknowledge", ONE)]
    assert counter.behind.orders.asked[-1] == ("select", "order-10490")


def test_several_new_orders_are_one_line_and_one_tap(counter: Counter) -> None:
    """It shows what is to be picked, whatever was filtered or searched for."""
    sign_in(counter)
    counter.shop.orders.filters.choose(Filter.READY)
    QTest.keyClicks(counter.shop.top_bar.field, "zzz")
    _announce(counter, THREE)
    assert counter.shop.alerts.new_order.title.text() == "3 new orders"
    click(counter, counter.shop.alerts.new_order)
    assert counter.behind.alerts.asked == [("acknowledge", THREE)]
    assert counter.shop.orders.filters.button(Filter.TO_PICK).isChecked()
    assert set(THREE.order_ids) <= set(counter.shop.orders.model.order_ids())


def test_too_late_it_calls_for_the_shift_lead(counter: Counter) -> None:
    """In words, not by colour alone."""
    sign_in(counter)
    late = Alert(AlertKind.ARRIVAL, EVA.order_ids, "10482", "Eva Weber", "", NOW - timedelta(minutes=3), True)
    _announce(counter, late, ONE)
    assert counter.shop.alerts.arrival.title.text() == "Tell the shift lead: Eva Weber waits"
    assert "Tell the shift lead" in counter.shop.alerts.arrival.accessibleName()
    assert counter.shop.alerts.new_order.title.text() == "New order #10490"


def test_the_keyboard_reaches_it(counter: Counter) -> None:
    """With its ring, and the space bar taps it."""
    sign_in(counter)
    _announce(counter, ONE)
    strip = counter.shop.alerts.new_order
    for _ in range(40):
        QTest.keyClick(counter.window.focusWidget(), Qt.Key.Key_Tab)
        if strip.hasFocus():
            break
    assert strip.hasFocus()
    QTest.keyClick(strip, Qt.Key.Key_Space)
    assert counter.behind.alerts.asked == [("acknowledge", ONE)]


@pytest.mark.parametrize("page", [Page.ORDERS, Page.PICK, Page.HAND_OVER])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 768)], ids=["wide", "tall", "small"])
def test_it_covers_no_primary_button_and_no_toast_covers_it(
    counter: Counter, page: Page, size: tuple[int, int]
) -> None:
    """It moves the page; the primary button stays whole, and where it was."""
    sign_in(counter)
    counter.window.resize(*size)
    shop = counter.shop
    shop.show_page(page)
    counter.behind.orders.detail_changed.emit(detail())
    counter.behind.hand_over.changed.emit(hand_over_view(missing=()))
    for pane in (shop.orders.panes, shop.pick.panes):
        pane.show_right(True)
    primary = {
        Page.ORDERS: shop.orders.detail.primary,
        Page.PICK: shop.pick.view.primary,
        Page.HAND_OVER: shop.hand_over.order.primary,
    }[page]
    counter.qtbot.waitUntil(primary.isVisible)
    counter.qtbot.wait(10)
    before = _place(counter, primary)
    _announce(counter, EVA, THREE)
    counter.qtbot.waitUntil(lambda: shop.alerts.arrival.height() >= 64)
    counter.behind.orders.refused.emit(Refusal("stale", "Somebody else changed it. Look again."))
    bar = _place(counter, shop.alerts)
    assert _place(counter, primary) == before
    assert not bar.intersects(before)
    assert not bar.intersects(_place(counter, shop.toast))


def test_a_locked_screen_says_how_many_and_names_nobody(counter: Counter) -> None:
    """Anybody may look at it; whoever signs in sees to it."""
    sign_in(counter)
    counter.behind.sign_in.state_changed.emit(SignInView(SignInPhase.CHOOSE, STAFF, place=PLACE))
    _announce(counter, EVA, THREE)
    card = counter.front.sign_in.alert
    assert card.isVisible()
    assert card.title.text() == "A customer is here · 3 new orders"
    _announce(counter)
    assert card.isHidden()
