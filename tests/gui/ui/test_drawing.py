"""An order is drawn onto a person with a mouse, in a process whose platform can drag; a finger draws none."""

import os
import subprocess
import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from staff_app.ui.lead.schedule.order_cards import OrderCards
from staff_app.ui.shelves.card_list import Card
from staff_app.ui.theme import Theme


def test_an_order_is_drawn_onto_a_person() -> None:
    """Pressed on its card, moved, let go above the name: they have it."""
    shown = subprocess.run(
        [sys.executable, "-m", "tests.gui.ui.drawing", "tom"],
        env={**os.environ, "QT_QPA_PLATFORM": "minimal"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert shown.stdout.split() == ["order-10490", "tom"]


class Counted(OrderCards):
    """Counts the drags that begin."""

    drags = 0

    def startDrag(self, acts: Qt.DropAction) -> None:
        """Instead of one."""
        del acts
        self.drags += 1


def test_a_finger_draws_nothing_and_a_mouse_does(qtbot: QtBot) -> None:
    """A finger that moves wants to scroll; one that stays where it is has tapped the card."""
    cards = Counted(Theme.light(), "Orders")
    qtbot.addWidget(cards)
    cards.cards.set_rows([Card(str(each), f"#{each}", "Somebody") for each in range(20)])
    cards.resize(400, 300)
    cards.show()
    view, begin = cards.viewport(), cards.visualRect(cards.cards.index(1)).center()
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    QTest.touchEvent(view, finger).press(0, begin).commit()
    for px in (30, 60):
        QTest.touchEvent(view, finger).move(0, begin + QPoint(px, 0)).commit()
    QTest.touchEvent(view, finger).release(0, begin + QPoint(60, 0)).commit()
    assert cards.drags == 0
    with qtbot.waitSignal(cards.chosen) as tapped:
        QTest.touchEvent(view, finger).press(0, begin).commit()
        QTest.touchEvent(view, finger).release(0, begin).commit()
    assert tapped.args == ["1"]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    for px in (30, 60):
        QTest.mouseMove(view, begin + QPoint(px, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=begin)
    assert cards.drags > 0
