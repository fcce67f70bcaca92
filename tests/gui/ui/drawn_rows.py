"""What the delegate of a list draws, caught while it draws: words, their room, and how much they need."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from staff_app.ui.isolation import plain


@dataclass(frozen=True, slots=True)
class Drawn:
    """Some words of a row, in pixels of the list's viewport."""

    words: str
    room: QRectF
    place: QRectF
    """Where they are seen, as wide and high as they are."""


class _Listener(QPainter):
    """Remembers the words instead of drawing them."""

    def __init__(self, onto: QPixmap, *, from_right: bool) -> None:
        super().__init__(onto)
        self.drawn: list[Drawn] = []
        self._from_right = from_right

    def drawText(self, room: QRect | QRectF, flags: Qt.AlignmentFlag, words: str) -> None:  # type: ignore[override]
        """Only remember."""
        room = QRectF(room)
        metrics = self.fontMetrics()
        place = QRectF(0, 0, metrics.horizontalAdvance(words), metrics.height())
        place.moveCenter(room.center())
        if not flags & Qt.AlignmentFlag.AlignHCenter and self._from_right:
            place.moveRight(room.right())
        elif not flags & Qt.AlignmentFlag.AlignHCenter:
            place.moveLeft(room.left())
        self.drawn.append(Drawn(plain(words), room, place))


def drawn(view: QAbstractItemView, index: QModelIndex, rect: QRect) -> list[Drawn]:
    """What a row says where it is that big."""
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = rect
    option.state = QStyle.StateFlag.State_Enabled
    from_right = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ground = QPixmap(1, 1)
    painter = _Listener(ground, from_right=from_right)
    view.itemDelegate().paint(painter, option, index)
    painter.end()
    return painter.drawn
