"""List and detail: side by side where there is room, one page after the other where there is not."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from staff_app.ui.theme import Theme

_NARROW_PX = 880
_GROWING_PX = 300
"""As much of it as grows with the texts: the rest is pictures and margins."""


def is_narrow(theme: Theme, width_px: int) -> bool:
    """Whether two do not fit beside each other: bigger texts need more room."""
    return width_px < _NARROW_PX - _GROWING_PX + theme.px(_GROWING_PX)


class TwoPane(QWidget):
    """Two widgets, the first about two fifths of the width.

    Emits:
        narrow_changed: True when the two became pages.
    """

    narrow_changed = Signal(bool)

    def __init__(self, theme: Theme, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._left, self._right = left, right
        self._narrow = False
        self._right_in_front = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(left)
        layout.addWidget(right, 1)

    @property
    def narrow(self) -> bool:
        """Whether one page hides the other."""
        return self._narrow

    @property
    def right_in_front(self) -> bool:
        """Which page is in front where only one can be."""
        return self._right_in_front

    def show_right(self, in_front: bool) -> None:
        """Which page is in front where only one can be."""
        self._right_in_front = in_front
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between beside and behind."""
        super().resizeEvent(event)
        narrow = is_narrow(self._theme, event.size().width())
        if narrow != self._narrow:
            self._narrow = narrow
            self.narrow_changed.emit(narrow)
        self._arrange()

    def _arrange(self) -> None:
        if self._narrow:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)
            self._left.setVisible(not self._right_in_front)
            self._right.setVisible(self._right_in_front)
            return
        self._left.setFixedWidth(min(max(round(self.width() * 0.428), 390), 540))
        self._left.show()
        self._right.show()
