"""A list of cards: a figure, a few lines of words, a chip. Shelves, orders and items are drawn with it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from staff_app.ui.models.rows_model import ROW_ROLE, Index, RowsModel
from staff_app.ui.theme import BESIDE_PERCENT, LEAD_PX, SMALL_PX, TEXT_PX, Theme, Tone
from staff_app.ui.widgets.chips import draw_chip
from staff_app.ui.widgets.frames import card_pen, is_chosen
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.row_list import RowList
from staff_app.ui.widgets.text import Weight, fitting

_CARD_PX, _GAP_PX, _BAR_GAP_PX = 76, 10, 6
_LINE_PX = 24
"""What a third line of words takes."""
_CHIP_ROW_PX = 30
"""Where texts are big, chips stand below the words and leave them the width."""
_LEAD_PX = 96


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says."""

    key: str
    lead: str
    """The figure on the left: a shelf, or where an item lives."""
    title: str
    second: str = ""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    third: str = ""
    """Drawn where the list has three lines for each."""
    end: str = ""
    """Stands last in the second line, and whole: what stands before it gives way."""

    @property
    def spoken(self) -> str:
        """All of it in one breath, for screen readers."""
        parts = (self.lead, self.title, self.second, self.end, self.third, self.chip)
        return ", ".join(part for part in parts if part)


CardsModel = RowsModel[Card]
"""Cards in the order they are given."""


class _CardDelegate(QStyledItemDelegate):
    """Paints cards straight from the model."""

    def __init__(self, theme: Theme, *, chips: bool, lines: int) -> None:
        super().__init__()
        self._theme = theme
        self._below = chips and theme.text_percent > BESIDE_PERCENT
        self._lines_px = theme.px(_CARD_PX + _LINE_PX * (lines - 2))
        self._card_px = self._lines_px + (theme.px(_CHIP_ROW_PX) if self._below else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cards are alike."""
        return QSize(200, self._card_px + _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, figure, words and chip."""
        card: Card = index.data(ROW_ROLE)
        box = option.rect.adjusted(0, 0, -_BAR_GAP_PX, -_GAP_PX)
        mirror = Mirror(option.rect, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = card_pen(self._theme, option, chosen=is_chosen(option))
        inset = line.widthF() / 2
        painter.setPen(line)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(mirror(QRectF(box).adjusted(inset, inset, -inset, -inset)), 14, 14)
        self._draw_words(painter, QRectF(box), card, mirror)
        painter.restore()

    def _draw_words(self, painter: QPainter, box: QRectF, card: Card, mirror: Mirror) -> None:
        px, end = self._theme.px, box.right() - 14
        lines_px = self._lines_px - _GAP_PX if self._below else box.height()
        lines = QRectF(box.topLeft(), QSizeF(box.width(), lines_px))
        if card.chip:
            top = lines.bottom() - px(4) if self._below else box.top() + (box.height() - px(24)) / 2
            chip = draw_chip(painter, self._theme, card.chip, card.tone, box.right() - 14, top, mirror)
            end = end if self._below else chip - 10
        box, left = lines, box.left() + 16
        if card.lead:
            font = self._theme.font(LEAD_PX, Weight.Bold)
            self._draw(
                painter, card.lead, font, "ink", QRectF(left, box.top(), px(_LEAD_PX), box.height()), mirror
            )
            left += px(_LEAD_PX) + 8
        half = box.height() / 2
        upper = QRectF(left, box.top() + px(12), end - left, px(26))
        if not card.second and not card.end:
            upper.moveTop(box.top() + half - px(13))
        self._draw(painter, card.title, self._theme.font(TEXT_PX, Weight.DemiBold), "ink", upper, mirror)
        lower = QRectF(left, box.top() + px(39), end - left, px(24))
        font = self._theme.font(SMALL_PX)
        self._draw(painter, _second(card, font, lower.width()), font, "ink_2", lower, mirror)
        lower.translate(0, px(_LINE_PX))
        self._draw(painter, card.third, font, "ink", lower, mirror)

    def _draw(
        self,
        painter: QPainter,
        text: str,
        font: QFont,
        ink: str,
        room: QRectF,
        mirror: Mirror,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        cut = fitting(text, font, room.width())
        painter.drawText(mirror(room), Qt.AlignmentFlag.AlignVCenter, cut)


def _second(card: Card, font: QFont, width_px: float) -> str:
    """The second line, with its end in sight however long the rest of it is."""
    if not card.second or not card.end:
        return card.second or card.end
    metrics, end = QFontMetrics(font), f" · {card.end}"
    room_px = int(width_px) - metrics.horizontalAdvance(end)
    return metrics.elidedText(card.second, Qt.TextElideMode.ElideRight, room_px) + end


class CardList(RowList):
    """Shows cards by finger, wheel and key, and keeps the chosen one marked.

    Emits:
        chosen: The key of the card that a person tapped or pressed Return on.
        opened: Return was pressed on it: the keyboard goes on with what it shows.
    """

    chosen = Signal(str)
    opened = Signal()

    def __init__(
        self, theme: Theme, model: RowsModel[Card], name: str, *, chips: bool = True, lines: int = 2
    ) -> None:
        super().__init__(model, _CardDelegate(theme, chips=chips, lines=lines), name)
        self._cards = model
        self._marked = ""
        self._kept = ("", 0)
        self.clicked.connect(self._on_clicked)
        model.modelAboutToBeReset.connect(self._on_resetting)
        model.modelReset.connect(self._on_reset)

    def mark(self, key: str) -> None:
        """Mark a card without telling anybody; whoever reads elsewhere in the list goes on reading there."""
        if key != self._marked or not self.currentIndex().isValid():
            self._marked = key
            self._go_to(key)

    def _go_to(self, key: str) -> None:
        row = self._cards.row_of(key)
        if row is None:
            self.clearSelection()
        else:
            index = self._cards.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens what the keys led to."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        card = index.data(ROW_ROLE)
        if card is not None:
            self._marked = card.key
            self.chosen.emit(card.key)

    @Slot()
    def _on_resetting(self) -> None:
        at = self.currentIndex().data(ROW_ROLE)
        self._kept = ("" if at is None else at.key, self.verticalScrollBar().value())

    @Slot()
    def _on_reset(self) -> None:
        key, above = self._kept
        is_there = self._cards.row_of(key) is not None
        self._go_to(key if is_there else self._marked)
        if is_there:
            self.verticalScrollBar().setValue(above)
