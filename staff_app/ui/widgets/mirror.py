"""Drawing for both reading directions: measured from the left, mirrored where people read from the right."""

from PySide6.QtCore import QRect, QRectF, Qt


class Mirror:
    """Turns rectangles over within a box where the layout runs from right to left."""

    def __init__(self, box: QRect, direction: Qt.LayoutDirection) -> None:
        self._sum = box.left() + box.right() + 1
        self._turned = direction is Qt.LayoutDirection.RightToLeft

    def __call__(self, rect: QRectF) -> QRectF:
        """The rectangle where it is seen."""
        if not self._turned:
            return rect
        return QRectF(self._sum - rect.right(), rect.top(), rect.width(), rect.height())
