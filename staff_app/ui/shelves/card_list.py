"""A list of cards: a figure, two lines of words, a chip. Shelves, orders and items are drawn with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QScroller, QStyledItemDelegate, QStyleOptionViewItem

from staff_app.ui.theme import LEAD_PX, SMALL_PX, TEXT_PX, Theme, Tone
from staff_app.ui.widgets.chips import draw_chip
from staff_app.ui.widgets.frames import card_pen, is_chosen
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.panels import QuietBar
from staff_app.ui.widgets.text import Weight, fitting

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CARD_PX, _GAP_PX, _BAR_GAP_PX = 76, 10, 6
_LEAD_PX = 96
CARD_ROLE = Qt.ItemDataRole.UserRole


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

    @property
    def spoken(self) -> str:
        """All of it in one breath, for screen readers."""
        return ", ".join(part for part in (self.lead, self.title, self.second, self.chip) if part)


class CardsModel(QAbstractListModel):
    """Cards in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards as shown."""
        return self._cards

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One for each card."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The card under `CARD_ROLE`, and its words for screen readers."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every card can be chosen; none has children."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Take other cards; where only their words changed, the rows stay."""
        wanted = tuple(cards)
        if [card.key for card in wanted] != [card.key for card in self._cards]:
            self.beginResetModel()
            self._cards = wanted
            self.endResetModel()
        elif wanted != self._cards:
            self._cards = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))

    def row_of(self, key: str) -> int | None:
        """The row of a card, or None."""
        return next((at for at, card in enumerate(self._cards) if card.key == key), None)


class _CardDelegate(QStyledItemDelegate):
    """Paints cards straight from the model."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cards are alike."""
        return QSize(200, self._theme.px(_CARD_PX) + _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, figure, words and chip."""
        card: Card = index.data(CARD_ROLE)
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
        if card.chip:
            top = box.top() + (box.height() - px(24)) / 2
            end = draw_chip(painter, self._theme, card.chip, card.tone, box.right() - 14, top, mirror) - 10
        left = box.left() + 16
        if card.lead:
            font = self._theme.font(LEAD_PX, Weight.Bold)
            self._draw(
                painter, card.lead, font, "ink", QRectF(left, box.top(), px(_LEAD_PX), box.height()), mirror
            )
            left += px(_LEAD_PX) + 8
        half = box.height() / 2
        upper = QRectF(left, box.top() + px(12), end - left, px(26))
        if not card.second:
            upper.moveTop(box.top() + half - px(13))
        self._draw(painter, card.title, self._theme.font(TEXT_PX, Weight.DemiBold), "ink", upper, mirror)
        lower = QRectF(left, box.top() + px(39), end - left, px(24))
        self._draw(painter, card.second, self._theme.font(SMALL_PX), "ink_2", lower, mirror)

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


class CardList(QListView):
    """Shows cards by finger, wheel and key, and keeps the chosen one marked.

    Emits:
        chosen: The key of the card that a person tapped or pressed Return on.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, model: CardsModel, name: str) -> None:
        super().__init__()
        self._cards = model
        self._marked = ""
        self._delegate = _CardDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(self.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._on_reset)

    def mark(self, key: str) -> None:
        """Mark a card without telling anybody."""
        self._marked = key
        row = self._cards.row_of(key)
        if row is None:
            self.clearSelection()
        else:
            index = self._cards.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the card that the keys led to; every other key is the list's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if card is not None:
            self._marked = card.key
            self.chosen.emit(card.key)

    @Slot()
    def _on_reset(self) -> None:
        self.mark(self._marked)
