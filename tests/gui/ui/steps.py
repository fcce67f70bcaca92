"""What tests of screens do again and again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from staff_app.rows import PrinterState, PrinterView, SignInPhase, SignInView
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows import PLACE, STAFF, afternoon


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
