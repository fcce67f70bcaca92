"""A page's frame: in little room its top scrolls with the middle, and the foot stays."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from staff_app.rows.orders import OrderDetail
from staff_app.ui.hand_over.hand_over_view import HandOverOrder
from staff_app.ui.orders.order_detail_view import OrderDetailView
from staff_app.ui.pick.walk_view import WalkView
from staff_app.ui.shelves.sweep_view import SweepPanel
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.tab_order import stops
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.pane import Pane
from tests.gui.ui.sample_rows.hand_over import hand_over_view
from tests.gui.ui.sample_rows.orders import bag, ready_detail
from tests.gui.ui.sample_rows.shelves import sweep, swept
from tests.gui.ui.sample_rows.walks import walk
from tests.gui.ui.stage import settle


def _of(*parts: QWidget) -> QWidget:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    for part in parts:
        layout.addWidget(part)
    return widget


def _keeps_to_what_is_new(qtbot: QtBot, pane: Pane, name: QLabel) -> None:
    """Whatever was scrolled to: a card that comes on top is seen."""
    pane.resize(400, 240)
    area = pane.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20)
    bar.setValue(bar.maximum())
    name.setFixedHeight(160)
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_in_little_room_the_top_scrolls_and_the_keyboard_stays_where_it_was(qtbot: QtBot) -> None:
    """And stands again, first for Tab, once there is room."""
    first, line, last = QPushButton("Back"), QPushButton("Line"), QPushButton("Ready")
    name = QLabel("Jonas Weber")
    name.setFixedHeight(120)
    last.setFixedHeight(64)
    pane = Pane(_of(first, name), _of(line), _of(last))
    window = QWidget()
    pane.setParent(window)
    pane.resize(400, 600)
    qtbot.addWidget(window)
    window.resize(400, 600)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    area = pane.findChild(QScrollArea)
    assert area is not None

    _keeps_to_what_is_new(qtbot, pane, name)
    for height, scrolls in ((600, False), (240, True), (600, False)):
        pane.resize(400, height)
        settle()
        assert area.isAncestorOf(first) is scrolls
        assert first.hasFocus()
        assert last.visibleRegion().boundingRect() == last.rect()
        assert [each for each in stops(pane) if isinstance(each, QPushButton)] == [first, line, last]


def _long(number: int) -> OrderDetail:
    """An order with more lines and bags than a screen shows."""
    usual = ready_detail()
    lines = tuple(replace(usual.lines[0], line_id=str(place)) for place in range(20))
    bags = tuple(bag(number * 100 + place) for place in range(20))
    return replace(usual, summary=replace(usual.summary, order_id=f"order-{number}"), lines=lines, bags=bags)


Shown = tuple[QWidget, Callable[[int], None]]
"""A page's frame in its page, and what shows it one of several things."""


def _orders(theme: Theme, clock: StoreClock) -> Shown:
    view = OrderDetailView(theme, clock)
    return view, lambda number: view.show_detail(_long(number))


def _hand_over(theme: Theme, clock: StoreClock) -> Shown:
    view = HandOverOrder(theme, clock)
    return view, lambda number: view.show_view(hand_over_view(detail=_long(number)))


def _sweep(theme: Theme, clock: StoreClock) -> Shown:
    panel = SweepPanel(theme, clock)
    bags = tuple(swept(str(place)) for place in range(20))
    return panel, lambda number: panel.show_sweep(sweep(shelf=f"B-{number}", expected=bags))


def _walk(theme: Theme, clock: StoreClock) -> Shown:
    view = WalkView(theme, clock)
    order = walk().orders[0]
    lines = tuple(replace(order.lines[0], line_id=str(place), sku=str(place)) for place in range(20))
    orders = (replace(order, lines=lines),)
    return view, lambda number: view.show_walk(walk(wave=f"walk-{number}", orders=orders))


@pytest.mark.parametrize("made", [_orders, _hand_over, _sweep, _walk])
def test_what_comes_next_begins_on_top_and_news_of_the_same_do_not(
    qtbot: QtBot, theme: Theme, clock: StoreClock, made: Callable[[Theme, StoreClock], Shown]
) -> None:
    """What its buttons wait for was out of sight, as far as the one before was scrolled."""
    window, (view, show) = QWidget(), made(theme, clock)
    qtbot.addWidget(window)
    view.setParent(window)
    view.resize(500, 400)
    window.show()
    area = view.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    places = []
    for number in (1, 1, 2):
        show(number)
        settle()
        places.append(bar.value())
        bar.setValue(300)
    assert places == [0, 300, 0]


def test_what_was_brought_up_stays_in_sight_until_somebody_scrolls(qtbot: QtBot) -> None:
    """Buttons at the foot take a row more; where somebody has looked elsewhere meanwhile nothing moves."""
    line, last, name = QLabel("Line"), QPushButton("Ready"), QLabel("Jonas Weber")
    line.setFixedHeight(900)
    pane = Pane(_of(name), _of(line), _of(last))
    window = QWidget()
    pane.setParent(window)
    pane.resize(400, 600)
    qtbot.addWidget(window)
    window.resize(400, 600)
    window.show()
    qtbot.waitExposed(window)
    area, part = pane.findChild(QScrollArea), QRect(0, 600, 10, 80)
    assert area is not None

    def is_seen() -> bool:
        return line.visibleRegion().boundingRect().contains(part)

    pane.bring_up(line, line, part)
    qtbot.waitUntil(is_seen)
    last.setFixedHeight(180)
    settle()
    assert is_seen()
    area.verticalScrollBar().setValue(0)
    last.setFixedHeight(200)
    settle()
    assert area.verticalScrollBar().value() == 0
