"""Which way the screens are read, and what Qt leaves as it is where that is from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget

_DONE = "margins_turned"


def reads_from_right() -> bool:
    """Whether the language of the screen runs from right to left."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def turn_margins(widget: QWidget) -> None:
    """Exchange the left and right margins of all layouts inside where one reads from right: Qt does not."""
    if not reads_from_right():
        return
    for layout in widget.findChildren(QLayout):
        margins = layout.contentsMargins()
        if margins.left() != margins.right() and not layout.property(_DONE):
            layout.setProperty(_DONE, True)
            layout.setContentsMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
