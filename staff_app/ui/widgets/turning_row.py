"""Words with buttons or a chip beside them, or below where the words would be squeezed."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem

LEAST_PX = 240
"""Narrower than this, words beside something become a column that is hard to read."""


class TurningRow(QBoxLayout):
    """A row that becomes a column where fewer than `least_px` would be left for `words`."""

    def __init__(self, words: QLayout, spacing_px: int, least_px: int = LEAST_PX) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._words, self._least_px = words, least_px
        self.setSpacing(spacing_px)
        self.addLayout(words, 1)

    def heightForWidth(self, width_px: int) -> int:
        """Narrower is higher."""
        self._turn(width_px)
        return super().heightForWidth(width_px)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        self._turn(rect.width())
        super().setGeometry(rect)

    def minimumSize(self) -> QSize:
        """Room for the widest part alone."""
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._items()), default=0)
        return QSize(widest + margins.left() + margins.right(), super().minimumSize().height())

    def _turn(self, width_px: int) -> None:
        margins = self.contentsMargins()
        beside = [item.sizeHint().width() for item in self._items() if item.layout() is not self._words]
        left_px = width_px - margins.left() - margins.right() - sum(beside) - self.spacing() * len(beside)
        squeezed = bool(beside) and left_px < self._least_px
        self.setDirection(QBoxLayout.Direction.TopToBottom if squeezed else QBoxLayout.Direction.LeftToRight)

    def _items(self) -> list[QLayoutItem]:
        items = (self.itemAt(index) for index in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]
