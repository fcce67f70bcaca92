"""A person's hand at the real window: taps what can be seen, scans with keys, and counts both."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from staff_app.commands.demo.driver import AppDriver, until
from staff_app.ui.widgets.signature_pad import SignaturePad

_KEY_GAP_MS = 8
"""As quick as a hand scanner types."""


class Hand:
    """Finds buttons by their words, as people do; never through a page's own attributes."""

    def __init__(self, tablet: AppDriver) -> None:
        self.window = tablet.app.window
        self.touches = self.scans = 0
        self._now_ms = 1_000_000

    def begin(self) -> None:
        """Count anew."""
        self.touches = self.scans = 0

    def tap(self, words: str) -> None:
        """Tap the button that says this, or begins with it."""
        self.press(self.find(words))

    def find(self, words: str) -> QAbstractButton:
        """The button that says this, or begins with it, once it can be tapped."""
        found: list[QAbstractButton] = []

        def is_there() -> bool:
            QCoreApplication.processEvents()  # buttons that were just made are given their place
            found[:] = self._buttons(words)
            return bool(found)

        until(is_there, f"a button “{words}” among {self.seen()}")
        return found[0]

    def press(self, button: QAbstractButton) -> None:
        """Tap a button that was found."""
        self._tap_at(button, button.rect().center())

    def write(self, words: str) -> None:
        """One stroke on the pad of this name, with the finger down all the way."""
        found: list[QWidget] = []

        def is_there() -> bool:
            QCoreApplication.processEvents()
            pads = self.window.findChildren(SignaturePad)
            found[:] = [each for each in pads if each.accessibleName() == words and self._is_on_top(each)]
            return bool(found)

        until(is_there, f"a pad “{words}”")
        pad, window, left = found[0], self._qwindow(), Qt.MouseButton.LeftButton
        way = [
            pad.mapTo(self.window, QPoint(pad.width() * part // 10, pad.height() // 2)) for part in (2, 5, 8)
        ]
        self.touches += 1
        QTest.mousePress(window, left, pos=way[0])
        for place in way[1:]:
            QTest.mouseMove(window, place)
        QTest.mouseRelease(window, left, pos=way[-1])

    def tap_row(self, words: str) -> None:
        """Tap the row of a list that says this, as a screen reader hears it."""
        found: list[tuple[QAbstractItemView, QModelIndex]] = []

        def is_there() -> bool:
            found[:] = list(self._rows(words))
            return bool(found)

        until(is_there, f"a row “{words}”")
        view, index = found[0]
        view.scrollTo(index)
        self._tap_at(view.viewport(), view.visualRect(index).center())

    def _rows(self, words: str) -> Iterator[tuple[QAbstractItemView, QModelIndex]]:
        for view in self.window.findChildren(QAbstractItemView):
            if not self._is_on_top(view.viewport()):
                continue
            model = view.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
                if words in str(said):
                    yield view, index

    def scan(self, text: str) -> None:
        """A hand scanner's burst of keys, Return at its end."""
        self.scans += 1
        window = self._qwindow()
        self._now_ms += 1000
        for character in (*text, "\r"):
            self._now_ms += _KEY_GAP_MS
            key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(self._now_ms)
            QCoreApplication.sendEvent(window, event)

    def seen(self) -> list[str]:
        """What the buttons in view say."""
        buttons = self.window.findChildren(QAbstractButton)
        return [_words(each) for each in buttons if _words(each) and self._is_on_top(each)]

    def _buttons(self, words: str) -> list[QAbstractButton]:
        there = [each for each in self.window.findChildren(QAbstractButton) if self._is_on_top(each)]
        exact = [each for each in there if words in (_words(each), each.accessibleName())]
        return exact or [each for each in there if _words(each).startswith(words)]

    def _is_on_top(self, button: QWidget) -> bool:
        if not (button.isVisible() and button.isEnabled()):
            return False
        middle = button.mapTo(self.window, button.rect().center())
        hit = self.window.childAt(middle)
        return hit is not None and (hit is button or button.isAncestorOf(hit))

    def _tap_at(self, widget: QWidget, place: QPoint) -> None:
        self.touches += 1
        QTest.mouseClick(self._qwindow(), Qt.MouseButton.LeftButton, pos=widget.mapTo(self.window, place))

    def _qwindow(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle


def _words(button: QAbstractButton) -> str:
    return button.text().replace("&&", "&").replace("\n", " ")
