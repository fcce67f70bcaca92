"""What tests of screens do again and again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterState, PrinterView
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.sample_rows.orders import afternoon


def sign_in(counter: Counter) -> None:
    """Maya is signed in, the afternoon's orders are there, and the printer is ready."""
    view = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[0], place=PLACE)
    counter.behind.sign_in.state_changed.emit(view)
    counter.behind.orders.orders_changed.emit(afternoon())
    counter.behind.printing.status_changed.emit(PrinterView(PrinterState.READY, 0))
    counter.qtbot.waitUntil(counter.shop.orders.list.isVisible)


def click(counter: Counter, widget: QWidget | None) -> None:
    """Click in the middle of a widget that a person could click."""
    assert widget is not None
    counter.qtbot.waitUntil(widget.isVisible)
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def write(pad: QWidget) -> None:
    """Write something on a pad: two strokes."""
    width, height = pad.width(), pad.height()
    for stroke in (
        ((0.15, 0.7), (0.25, 0.3), (0.3, 0.7), (0.45, 0.4), (0.5, 0.7)),
        ((0.55, 0.6), (0.85, 0.55)),
    ):
        places = [QPoint(round(x * width), round(y * height)) for x, y in stroke]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(pad, place)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])
