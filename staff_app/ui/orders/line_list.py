"""The lines of an order, drawn by a delegate: picture, name, place, how many of how many."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from staff_app.rows import LineRow
from staff_app.ui.models.lines_model import LINE_ROLE, LinesModel, figure, line_chip, place
from staff_app.ui.theme import BESIDE_PERCENT, SMALL_PX, TEXT_PX, Theme, Tone
from staff_app.ui.widgets.chips import draw_chip
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.text import Weight
from staff_app.ui.words import translate

ROW_PX = 88
_PICTURE_PX = 54
_CHIP_ROW_PX = 34


class LineDelegate(QStyledItemDelegate):
    """Paints one line; the chosen one stands on a soft ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._roomy = theme.text_percent > BESIDE_PERCENT
        self.row_px = theme.px(ROW_PX + (_CHIP_ROW_PX if self._roomy else 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(320, self.row_px)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(option.rect)
        line = index.data(LINE_ROLE)
        chosen = bool(QStyle.StateFlag(option.state) & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 3, -1, -4), 13, 13)
        else:
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(12, 0, -12, 0) if chosen else box
        mirror = Mirror(inner, option.direction)
        self._draw_picture(painter, inner, line, mirror)
        end = self._draw_right(painter, inner, line, mirror)
        if self._roomy:
            inner, end = inner.adjusted(0, 0, 0, -self._theme.px(_CHIP_ROW_PX)), inner.right()
        self._draw_words(painter, inner, line, end, mirror)
        painter.restore()

    def _draw_picture(self, painter: QPainter, box: QRect, line: LineRow, mirror: Mirror) -> None:
        coloured = QColor.isValidColorName(line.image)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(line.image) if coloured else self._theme.colour("neutral_soft"))
        top = box.top() + (box.height() - _PICTURE_PX) / 2
        room = mirror(QRectF(box.left(), top, _PICTURE_PX, _PICTURE_PX))
        painter.drawRoundedRect(room, 10, 10)
        if not coloured:
            painter.setPen(self._theme.colour("ink_2"))
            painter.setFont(self._theme.font(20, Weight.DemiBold))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, line.name[:1].upper())

    def _draw_right(self, painter: QPainter, box: QRect, line: LineRow, mirror: Mirror) -> float:
        if self._roomy:
            box = box.adjusted(0, box.height() - self._theme.px(_CHIP_ROW_PX + 14), 0, -self._theme.px(8))
        top = box.top() + (box.height() - self._theme.px(24)) / 2
        left = draw_chip(painter, self._theme, *line_chip(line), box.right(), top, mirror)
        count = figure(line)
        font = self._theme.font(20, Weight.Bold)
        width = max(QFontMetrics(font).horizontalAdvance(count), self._theme.px(34))
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        room = QRectF(left - 14 - width, box.top(), width, box.height())
        painter.drawText(mirror(room), Qt.AlignmentFlag.AlignCenter, count)
        if where := place(line):
            return draw_chip(painter, self._theme, where, Tone.NEUTRAL, room.left() - 14, top, mirror)
        return room.left()

    def _draw_words(self, painter: QPainter, box: QRect, line: LineRow, end: float, mirror: Mirror) -> None:
        px = self._theme.px
        left = box.left() + _PICTURE_PX + 16
        width = int(end) - 12 - left
        middle = box.center().y()
        for text, font, ink, top in (
            (line.name, self._theme.font(TEXT_PX, Weight.DemiBold), "ink", middle - px(25)),
            (_second_line(line), self._theme.font(SMALL_PX), "ink_2", middle + px(2)),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.colour(ink))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            room = QRectF(left, top, width, px(24))
            painter.drawText(mirror(room), Qt.AlignmentFlag.AlignVCenter, cut)


def _second_line(line: LineRow) -> str:
    words = []
    if line.stands_for:
        words.append(translate("Lines", "instead of {name}").format(name=line.stands_for))
    words.append(line.gtins[0] if line.gtins else line.sku)
    if line.min_age is not None:
        words.append(translate("Lines", "ID {age}+").format(age=line.min_age))
    if line.refused and line.open:
        words.append(translate("Lines", "{count} refused").format(count=line.refused))
    words += [
        word
        for flag, word in (
            (line.cold, translate("Lines", "cold")),
            (line.heavy, translate("Lines", "heavy")),
            (line.oversize, translate("Lines", "oversize")),
        )
        if flag
    ]
    if line.on_hand is not None and line.open and line.on_hand <= line.open + 1:
        words.append(translate("Lines", "{count} on hand").format(count=line.on_hand))
    return " · ".join(words)


class LineList(QListView):
    """Shows a `LinesModel` at its full height; the page around it scrolls.

    Emits:
        line_chosen: The id of the line a person tapped.
    """

    line_chosen = Signal(str)

    def __init__(self, theme: Theme, model: LinesModel, *, choosable: bool = False) -> None:
        super().__init__()
        self._lines = model
        self._delegate = LineDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Items of the order"))
        if not choosable:
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        model.modelReset.connect(self._on_model_reset)
        self.clicked.connect(self._on_clicked)
        self._on_model_reset()

    @Slot()
    def _on_model_reset(self) -> None:
        self.setFixedHeight(self._lines.rowCount() * self._delegate.row_px)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if line is not None:
            self.line_chosen.emit(line.line_id)
