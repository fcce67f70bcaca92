"""Keys as a hand scanner, or a person, types them: with time stamps of their own."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_KEYS = {"\n": Qt.Key.Key_Return, "\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


def press(window: QWindow, character: str, at_ms: int) -> None:
    """One key; the group separator of GS1 as Control and `]`."""
    plain, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    if character == "\x1d":
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_BracketRight, control, character)
    else:
        key = _KEYS.get(character, Qt.Key(ord(character.upper())))
        event = QKeyEvent(QEvent.Type.KeyPress, key, plain, character.replace("\n", "\r"))
    event.setTimestamp(at_ms)
    QCoreApplication.sendEvent(window, event)
