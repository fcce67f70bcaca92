"""A person at the keyboard of the real window: no pointer, and only the keys that everybody has."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from staff_app.commands.demo.driver import until

_GAP_MS = 300
"""As a person types: nothing that could be a hand scanner."""
_MOST_TABS = 80
_NONE = Qt.KeyboardModifier.NoModifier


class Keys:
    """Goes from control to control by Tab and arrows, and knows them by what a screen reader says."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self._now_ms = 1_000_000
        QTest.qWaitForWindowActive(self.window)

    def press(self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """One key, down and up."""
        handle = self.window.windowHandle()
        assert isinstance(handle, QWindow)
        self._now_ms += _GAP_MS
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._now_ms)
            QCoreApplication.sendEvent(handle, event)
        QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        """Characters, one after the other, until they are where they belong."""
        for character in text:
            self.press(Qt.Key(ord(character.upper())), character)
        # The last key is held back for a moment, to see whether a scanner typed it: any other key lets it go.
        self.press(Qt.Key.Key_Alt)

    def chord(self, key: Qt.Key) -> None:
        """A shortcut with Control."""
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, Qt.KeyboardModifier.ControlModifier)

    def on(self) -> QWidget:
        """Where the keyboard is: always somewhere, and always in sight."""
        widget = QApplication.focusWidget()
        assert widget is not None, f"the keyboard is nowhere, active: {self.window.isActiveWindow()}"
        assert widget.isVisible(), f"the keyboard is on {type(widget).__name__}, which is hidden"
        return widget

    def name(self) -> str:
        """What a screen reader says of it."""
        widget = self.on()
        if isinstance(widget, QAbstractItemView):
            return str(widget.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")
        return widget.accessibleName()

    def go(self, name: str) -> None:
        """Tab until the keyboard is on the control that is called this, or begins with it."""
        passed: list[str] = []

        def is_there() -> bool:
            passed.clear()
            for _ in range(_MOST_TABS):
                there: QWidget | None = QApplication.focusWidget()
                if there is None or not there.isVisible():
                    # What had it went away; it is given on in a moment, or this never ends.
                    return False
                if self.name().startswith(name):
                    return True
                passed.append(self.name())
                self.press(Qt.Key.Key_Tab)
            return False

        until(is_there, f"Tab to come to “{name}”, after {passed[:40]}")

    def row(self, name: str) -> None:
        """One of a list: Tab to the list, then arrows from its first row down."""

        def rows(widget: QWidget) -> list[str]:
            if not isinstance(widget, QAbstractItemView) or (model := widget.model()) is None:
                return []
            found = (model.index(at, 0) for at in range(model.rowCount()))
            return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in found]

        def is_there() -> bool:
            for _ in range(_MOST_TABS):
                if any(each.startswith(name) for each in rows(self.on())):
                    return True
                self.press(Qt.Key.Key_Tab)
            return False

        until(is_there, f"Tab to come to the list with “{name}”")
        assert self.name(), "the keyboard is on a list, and on none of its rows"
        self.press(Qt.Key.Key_Home)
        passed = [self.name()]
        while not self.name().startswith(name):
            self.press(Qt.Key.Key_Down)
            assert self.name() not in passed, f"no arrow led to “{name}”, but to {passed}"
            passed.append(self.name())

    def choose(self, name: str) -> None:
        """One of a closed choice: Tab to the choice, then arrows."""
        for _ in range(_MOST_TABS):
            widget = self.on()
            group = widget.group() if isinstance(widget, QAbstractButton) else None
            others = group.buttons() if group is not None else []
            if any(each.accessibleName().startswith(name) for each in others):
                break
            self.press(Qt.Key.Key_Tab)
        for key in (*[Qt.Key.Key_Left] * len(others), *[Qt.Key.Key_Right] * len(others)):
            if self.name().startswith(name):
                self.press(Qt.Key.Key_Space, " ")
                return
            self.press(key)
        raise AssertionError(f"no arrow led to “{name}”, but to {self.name()}")

    def ring(self, key: Qt.Key) -> list[QWidget]:
        """Where a key leads to, one after the other, until it is back where it began."""
        start = self.on()
        modifier = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else _NONE
        passed = [start]
        for _ in range(_MOST_TABS):
            self.press(key, "", modifier)
            if self.on() is start:
                return passed
            passed.append(self.on())
        raise AssertionError(f"never back at “{start.accessibleName()}”")

    def act(self, name: str) -> None:
        """Go to a button and press it with the space bar."""
        self.go(name)
        self.press(Qt.Key.Key_Space, " ")
        until(QApplication.focusWidget, f"the keyboard to be somewhere after “{name}”")
        self.on()
