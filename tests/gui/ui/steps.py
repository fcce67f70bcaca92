"""What tests of screens do again and again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.sample_rows.hand_over import hand_over_view
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


def scan(counter: Counter, kind: ScanKind, text: str, order_id: str = "", sentence: str = "") -> None:
    """By hand scanner."""
    counter.behind.scanning.routed.emit(Scanned(kind, text, "wedge", order_id, sentence=sentence))


def open_hand_over(counter: Counter) -> None:
    """Maya waits for the next customer."""
    sign_in(counter)
    click(counter, counter.shop.rail.hand_over)
    assert counter.shop.current_page() is Page.HAND_OVER


def show_hand_over(counter: Counter, **fields: object) -> None:
    """An order is in hand, with these fields of a `HandOverView`."""
    view = hand_over_view(**fields)
    counter.behind.hand_over.verdict_changed.emit(view.verdict)
    counter.behind.hand_over.changed.emit(view)


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
