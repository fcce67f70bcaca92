"""A page's frame: in little room its top scrolls with the middle, and the foot stays."""

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from staff_app.ui.tab_order import stops
from staff_app.ui.widgets.pane import Pane
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
