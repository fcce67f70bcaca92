"""The totes of a walk, their labels big enough to be told apart across the cart."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from staff_app.ui.models.rows_model import ROW_ROLE
from staff_app.ui.models.wave import Tote, TotesModel
from staff_app.ui.theme import SMALL_PX, TEXT_PX, Theme
from staff_app.ui.widgets.chips import draw_chip
from staff_app.ui.widgets.frames import card_pen
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.row_list import RowList
from staff_app.ui.widgets.text import Weight, fitting
from staff_app.ui.words import translate

ROW_PX = 84
_LABEL_PX = 34


class ToteDelegate(QStyledItemDelegate):
    """One tote as a card."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(300, self._theme.px(ROW_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        box = QRect(option.rect).adjusted(0, 0, -6, -8)
        pen = card_pen(theme, option, chosen=False)
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 14, 14)
        tote: Tote = index.data(ROW_ROLE)
        mirror = Mirror(box, option.direction)
        painter.setFont(theme.font(_LABEL_PX, Weight.Bold))
        painter.setPen(theme.colour("ink"))
        label = QRectF(box.left() + 8, box.top(), px(64), box.height())
        painter.drawText(mirror(label), Qt.AlignmentFlag.AlignCenter, tote.label)
        middle = box.top() + (box.height() - px(24)) / 2
        end = draw_chip(painter, theme, *tote.chip(), box.right() - 14, middle, mirror)
        order = tote.detail.summary
        left = box.left() + 16 + px(64)
        width = end - 10 - left
        for text, font, ink, top in (
            (order.customer_name, theme.font(TEXT_PX, Weight.DemiBold), "ink", px(14)),
            (tote.figures(), theme.font(SMALL_PX), "ink_2", px(39)),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            cut = fitting(text, font, width)
            room = QRectF(left, box.top() + top, width, px(24))
            painter.drawText(mirror(room), Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()


class ToteList(RowList):
    """Shows a `TotesModel`; a tap or Return opens the order."""

    def __init__(self, theme: Theme, model: TotesModel) -> None:
        super().__init__(model, ToteDelegate(theme), translate("ToteList", "Totes of the walk"))
