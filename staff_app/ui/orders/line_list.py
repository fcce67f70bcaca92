"""The lines of an order, drawn by a delegate: picture, name, place, how many of how many."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from staff_app.rows.orders import LineRow
from staff_app.ui.models.lines_model import LINE_ROLE, LinesModel, figure, line_chip, place, spoken
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, SMALL_PX, TEXT_PX, Theme, Tone
from staff_app.ui.widgets.chips import draw_chip
from staff_app.ui.widgets.frames import card_pen, has_keyboard, is_chosen
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.text import Weight, fitting
from staff_app.ui.words import translate

ROW_PX = 88
_PICTURE_PX = 54
_CHIP_ROW_PX = 34


class LineDelegate(QStyledItemDelegate):
    """Paints one line; the chosen one stands on a soft ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
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
        line, below = index.data(LINE_ROLE), self.second_line(index)
        chosen = is_chosen(option) or has_keyboard(option)
        if chosen:
            painter.setPen(card_pen(self.theme, option, chosen=True))
            painter.setBrush(self.theme.colour("surface"))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 4, -2, -5), 13, 13)
        else:
            painter.setPen(self.theme.colour("line"))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(12, 0, -12, 0) if chosen else box
        mirror = Mirror(inner, option.direction)
        self._draw_picture(painter, inner, line, mirror)
        end = self.draw_right(painter, inner, index, mirror)
        if self._roomy:
            inner, end = inner.adjusted(0, 0, 0, -self.theme.px(_CHIP_ROW_PX)), inner.right()
        self._draw_words(painter, inner, (line.name, below), end, mirror)
        painter.restore()

    def second_line(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What stands below the name."""
        return self.facts(index.data(LINE_ROLE))

    def facts(self, line: LineRow) -> str:
        """What else is to be known of a line."""
        return line_facts(line)

    def spoken(self, line: LineRow) -> str:
        """All that the row says, in one breath."""
        return f"{spoken(line)}, {self.facts(line)}"

    def _draw_picture(self, painter: QPainter, box: QRect, line: LineRow, mirror: Mirror) -> None:
        coloured = QColor.isValidColorName(line.image)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(line.image) if coloured else self.theme.colour("neutral_soft"))
        top = box.top() + (box.height() - _PICTURE_PX) / 2
        room = mirror(QRectF(box.left(), top, _PICTURE_PX, _PICTURE_PX))
        painter.drawRoundedRect(room, 10, 10)
        if not coloured:
            painter.setPen(self.theme.colour("ink_2"))
            painter.setFont(self.theme.font(20, Weight.DemiBold))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, line.name[:1].upper())

    def end_box(self, box: QRect) -> QRect:
        """Where the chips stand: beside the words, below them where the texts are big."""
        if not self._roomy:
            return box
        return box.adjusted(0, box.height() - self.theme.px(_CHIP_ROW_PX + 14), 0, -self.theme.px(8))

    def draw_right(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex, mirror: Mirror
    ) -> float:
        """Draw what stands at the end of the row; the answer is where it begins."""
        line = index.data(LINE_ROLE)
        box = self.end_box(box)
        top = box.top() + (box.height() - self.theme.px(24)) / 2
        left = draw_chip(painter, self.theme, *line_chip(line), box.right(), top, mirror)
        count = figure(line)
        font = self.theme.font(20, Weight.Bold)
        width = max(QFontMetrics(font).horizontalAdvance(count), self.theme.px(34))
        painter.setFont(font)
        painter.setPen(self.theme.colour("ink"))
        room = QRectF(left - 14 - width, box.top(), width, box.height())
        painter.drawText(mirror(room), Qt.AlignmentFlag.AlignCenter, count)
        if where := place(line):
            return draw_chip(painter, self.theme, where, Tone.NEUTRAL, room.left() - 14, top, mirror)
        return room.left()

    def _draw_words(
        self, painter: QPainter, box: QRect, words: tuple[str, str], end: float, mirror: Mirror
    ) -> None:
        px = self.theme.px
        left = box.left() + _PICTURE_PX + 16
        width = int(end) - 12 - left
        middle = box.center().y()
        for text, font, ink, top in (
            (words[0], self.theme.font(TEXT_PX, Weight.DemiBold), "ink", middle - px(25)),
            (words[1], self.theme.font(SMALL_PX), "ink_2", middle + px(2)),
        ):
            painter.setFont(font)
            painter.setPen(self.theme.colour(ink))
            cut = fitting(text, font, width)
            room = QRectF(left, top, width, px(24))
            painter.drawText(mirror(room), Qt.AlignmentFlag.AlignVCenter, cut)


def line_facts(line: LineRow, *, few: bool = True) -> str:
    """What else is to be known of a line: code, age, flags, and, if wanted, how few are left."""
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
    is_wanted = line.open and not line.is_over
    if few and line.on_hand is not None and is_wanted and line.on_hand <= line.open + 1:
        words.append(translate("Lines", "{count} on hand").format(count=line.on_hand))
    return " · ".join(words)


class WalkDelegate(LineDelegate):
    """The same at the shelves: how many the books say are there, and as of when."""

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme)
        self._clock = clock

    def facts(self, line: LineRow) -> str:
        """Stock first, then what else is to be known."""
        return " · ".join(filter(None, (on_hand(line, self._clock), line_facts(line, few=False))))


def on_hand(line: LineRow, clock: StoreClock) -> str:
    """Such as `3 on hand · checked 14:05`; empty where the catalogue does not say or nothing is open."""
    if line.on_hand is None or not line.open:
        return ""
    if line.on_hand_at is None:
        return translate("Lines", "{count} on hand").format(count=line.on_hand)
    return translate("Lines", "{count} on hand · checked {time}").format(
        count=line.on_hand, time=clock.moment(line.on_hand_at)
    )


class LineList(QListView):
    """Shows a `LinesModel`, or another that has lines, at its full height; the page around it scrolls.

    Emits:
        line_chosen: The id of the line a person tapped.
    """

    line_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: QAbstractListModel,
        *,
        choosable: bool = False,
        delegate: LineDelegate | None = None,
        key: Callable[[Any], str] = attrgetter("line_id"),
    ) -> None:
        super().__init__()
        self._lines, self._key = model, key
        self._delegate = delegate or LineDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        if isinstance(model, LinesModel):
            model.set_speaker(self._delegate.spoken)
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
            self.line_chosen.emit(self._key(line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and the space bar choose, as a tap does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)
