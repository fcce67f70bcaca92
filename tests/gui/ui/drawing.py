"""Draws the first order of a slot onto a person with a mouse: `python -m tests.gui.ui.drawing STAFF_ID`.

A process of its own: the platform of the other tests takes no drags (`QDrag` ends at once there), Qt's
`minimal` one does.
"""

import sys

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from staff_app.app import application
from staff_app.rows.people import StaffRow
from staff_app.ui.front import Front
from staff_app.ui.lead.schedule.schedule_page import SchedulePage
from staff_app.ui.main_window import MainWindow
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from tests.gui.ui.gallery.schedule import opened
from tests.gui.ui.sample_rows import schedule as rows
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.stage import settle
from tests.gui.ui.stand_ins import StandIns

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_STEP_MS = 20


def slot_in_hand(page: SchedulePage, behind: StandIns) -> None:
    """With its orders and the people in sight."""
    page.bars.chart.chosen.emit(5)
    behind.schedule.orders_changed.emit(rows.orders())
    settle()
    page.area.ensureWidgetVisible(page.slot.people)
    settle()


def draw(window: MainWindow, begin: QPoint, end: QPoint) -> None:
    """Press, move, let go. Moving starts the drag, whose own loop runs until it is let go."""
    handle = window.windowHandle()
    steps = iter(
        (
            lambda: QTest.mouseMove(handle, end - QPoint(20, 0)),
            lambda: QTest.mouseMove(handle, end),
            lambda: QTest.mouseRelease(handle, _LEFT, _NONE, end),
        )
    )
    timer = QTimer(interval=_STEP_MS)
    timer.timeout.connect(lambda: next(steps, timer.stop)())
    QTest.mousePress(handle, _LEFT, _NONE, begin)
    timer.start()
    for px in (30, 60):
        QTest.mouseMove(handle, begin + QPoint(px, 0))
    while timer.isActive():
        settle()


def main() -> None:
    """Print who was given which order."""
    app, theme, behind = application(), Theme.light(), StandIns()
    theme.apply(app)
    front = Front(behind.as_controllers(), theme, StoreClock(lambda: NOW))
    window = MainWindow(theme.colour("background"))
    window.setCentralWidget(front)
    window.resize(1280, 800)
    window.show()
    page = opened(front, behind)
    slot_in_hand(page, behind)
    cards, person = page.slot.cards, page.slot.people.button(sys.argv[1])
    begin = cards.viewport().mapTo(window, cards.visualRect(cards.cards.index(0)).center())
    draw(window, begin, person.mapTo(window, person.rect().center()))
    given = [each for each in behind.orders.asked if each[0] == "assign"]
    sys.stdout.write(
        "".join(
            f"{order_id} {person.staff_id}" for _, order_id, person in given if isinstance(person, StaffRow)
        )
    )


if __name__ == "__main__":
    main()
