"""The table beside a plot: a day, hour or person in each row, with the figures that the plot draws."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from staff_app.ui.models.rows_model import ROW_ROLE, Index, RowsModel
from staff_app.ui.theme import SMALL_PX, TARGET_PX, TEXT_PX, Theme
from staff_app.ui.widgets.frames import has_keyboard, is_chosen
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.row_list import RowList
from staff_app.ui.widgets.text import Weight, fitting

_VALUE_SHARE, _NAME_SHARE = 0.22, 0.30


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table."""

    name: str
    value: str
    basis: str
    """What the value stands on."""
    count: str = ""
    """Of how many, where `basis` does not say."""

    @property
    def key(self) -> str:
        """No two are about the same."""
        return self.name

    @property
    def spoken(self) -> str:
        """All of it in one breath, for screen readers."""
        return ", ".join(part for part in (f"{self.name}: {self.value}", self.basis, self.count) if part)


LinesOfFigures = RowsModel[Line]
"""A row for each day, hour or person, in the order they are given."""


class _LineDelegate(QStyledItemDelegate):
    """Paints a row: name, value, and what it stands on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        return QSize(200, max(TARGET_PX, self._theme.px(44)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row on its ground; a thin line parts it from the next."""
        line: Line = index.data(ROW_ROLE)
        box, mirror = QRectF(option.rect), Mirror(option.rect, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, box)
        inner = box.adjusted(12, 0, -12, 0)
        name_px, value_px = inner.width() * _NAME_SHARE, inner.width() * _VALUE_SHARE
        rest_px = inner.width() - name_px - value_px
        rest = f"{line.basis} · {line.count}" if line.count else line.basis
        texts = (
            (line.name, 0.0, name_px, TEXT_PX, Weight.Normal, "ink"),
            (line.value, name_px, value_px, TEXT_PX, Weight.Bold, "ink"),
            (rest, name_px + value_px, rest_px, SMALL_PX, Weight.Normal, "ink_2"),
        )  # fmt: skip
        for text, left, width, size_px, weight, ink in texts:
            font = self._theme.font(size_px, weight)
            painter.setFont(font)
            painter.setPen(self._theme.colour(ink))
            room = QRectF(inner.left() + left, inner.top(), width - 8, inner.height())
            painter.drawText(mirror(room), Qt.AlignmentFlag.AlignVCenter, fitting(text, font, room.width()))
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if has_keyboard(option):
            pen = painter.pen()
            pen.setColor(self._theme.colour("ring"))
            pen.setWidthF(3)
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
        elif is_chosen(option):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)


class FigureTable(RowList):
    """Rows by finger, wheel and key; the row in hand is marked in the plot, too.

    Emits:
        row_changed: The number of the row in hand.
    """

    row_changed = Signal(int)

    def __init__(self, theme: Theme, model: RowsModel[Line], name: str) -> None:
        super().__init__(model, _LineDelegate(theme), name)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which row is in hand."""
        super().currentChanged(current, previous)
        self.row_changed.emit(current.row())
