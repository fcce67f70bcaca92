"""Choosing the orders of a walk: ticks on a list, the most pressing ticked already."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from staff_app.rows.orders import MOST_TOTES, OrderSummary
from staff_app.ui.icons import pixmap
from staff_app.ui.models.orders_model import ORDER_ROLE
from staff_app.ui.models.wave_choice import Chosen, WaveChoiceModel, choosable, proposed
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, SMALL_PX, TEXT_PX, Theme
from staff_app.ui.widgets.chips import draw_chip
from staff_app.ui.widgets.frames import card_pen
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.panels import BAR_PX
from staff_app.ui.widgets.row_list import RowList
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Weight, fitting
from staff_app.ui.words import items, status_chip, time_chip, translate

ROW_PX = 76
_TICK_PX = 32
_CHIP_ROW_PX = 30


class ChoiceDelegate(QStyledItemDelegate):
    """An order with its tick."""

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._below = theme.text_percent > BESIDE_PERCENT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(320, self._theme.px(ROW_PX + (_CHIP_ROW_PX if self._below else 0)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row as a card."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(option.rect).adjusted(0, 0, -6, -8)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.setPen(card_pen(self._theme, option, chosen=ticked))
        # No soft ground where it is ticked: a chip of that tone would be lost on it.
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 14, 14)
        mirror = Mirror(box, option.direction)
        self._draw_tick(painter, box, mirror, ticked=ticked)
        self._draw_order(painter, box, index.data(ORDER_ROLE), mirror)
        painter.restore()

    def _draw_tick(self, painter: QPainter, box: QRect, mirror: Mirror, *, ticked: bool) -> None:
        top = box.top() + (box.height() - _TICK_PX) / 2
        room = mirror(QRectF(box.left() + 16, top, _TICK_PX, _TICK_PX))
        painter.setPen(QPen(self._theme.colour("accent" if ticked else "ink_3"), 2))
        painter.setBrush(self._theme.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(room, 9, 9)
        if ticked:
            tick = pixmap("check", self._theme.tokens.on_accent, 22)
            painter.drawPixmap(room.toRect().adjusted(5, 5, -5, -5), tick)

    def _draw_order(self, painter: QPainter, box: QRect, order: OrderSummary, mirror: Mirror) -> None:
        theme, px = self._theme, self._theme.px
        lines_px = px(ROW_PX) - 8 if self._below else box.height()
        top = box.top() + (lines_px - px(4) if self._below else (lines_px - px(24)) / 2)
        end = draw_chip(painter, theme, *status_chip(order), box.right() - 16, top, mirror)
        if (time := time_chip(order, self._clock)) is not None:
            end = draw_chip(painter, theme, *time, end - 10, top, mirror)
        if self._below:
            end = box.right() - 4
        painter.setFont(theme.font(20, Weight.Bold))
        painter.setPen(theme.colour("ink"))
        room = QRectF(box.left() + 66, box.top(), px(76), lines_px)
        painter.drawText(mirror(room), Qt.AlignmentFlag.AlignVCenter, self._clock.time(order.promise_start))
        left = box.left() + 66 + px(76)
        width = end - 12 - left
        facts = _facts(order)
        for text, font, ink, top in (
            (order.customer_name, theme.font(TEXT_PX, Weight.DemiBold), "ink", px(10)),
            (facts, theme.font(SMALL_PX), "ink_2", px(35)),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            cut = fitting(text, font, width)
            line = QRectF(left, box.top() + top, width, px(24))
            painter.drawText(mirror(line), Qt.AlignmentFlag.AlignVCenter, cut)

    def spoken(self, order: OrderSummary) -> str:
        """All that the row says, in one breath."""
        time = time_chip(order, self._clock)
        start = self._clock.time(order.promise_start)
        words = (order.customer_name, _facts(order), start, time[0] if time else "", status_chip(order)[0])
        return ", ".join(word for word in words if word)


def _facts(order: OrderSummary) -> str:
    return f"#{order.number} · {items(order.units - order.units_decided)}"


class ChoiceList(RowList):
    """A tap anywhere on a row turns its tick over; so do Return and the space bar."""

    def __init__(self, theme: Theme, clock: StoreClock, model: WaveChoiceModel) -> None:
        delegate = ChoiceDelegate(theme, clock)
        super().__init__(model, delegate, translate("ChoiceList", "Orders to choose from"))
        self._choice = model
        model.set_speaker(delegate.spoken)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks, too."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._choice.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choice.toggle(index.row())


class WaveChooser(Sheet):
    """Which orders go on one walk.

    Emits:
        given: Their ids, the most pressing first (tuple[str, ...]).
        full: One more was wanted than fits, as a sentence.
    """

    given = Signal(object)
    full = Signal(object)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme, self.tr("Pick several"))
        self._clock = clock
        self._staff_id = ""
        self.model = WaveChoiceModel(self)
        self.list = ChoiceList(theme, clock, self.model)
        # The list scrolls by itself; the sheet around it must not.
        self.column.replaceWidget(self.area, self.list)
        self.area.hide()
        self.column.setStretchFactor(self.list, 1)
        self.column.setContentsMargins(24, 22, 24 - BAR_PX, 22)
        self.model.chosen_changed.connect(self._on_chosen_changed)
        self.model.full.connect(self._on_full)
        self.primary.clicked.connect(self._on_primary_clicked)
        self.closed.connect(self._forget)

    def begin(self, orders: Sequence[OrderSummary], staff_id: str) -> None:
        """Go on with the ticks that were left; else propose the most pressing that nobody else picks."""
        if self.is_begun and staff_id == self._staff_id:
            self.show_orders(orders)
            return
        self._staff_id = staff_id
        self.model.propose(proposed(choosable(orders, staff_id), self._clock.now()))

    @property
    def is_begun(self) -> bool:
        """Whether a tick was turned over."""
        return self.model.is_touched

    def show_orders(self, orders: Sequence[OrderSummary]) -> None:
        """The orders changed while somebody chooses."""
        self.model.set_orders(proposed(choosable(orders, self._staff_id), self._clock.now()))

    @Slot(object)
    def _on_chosen_changed(self, chosen: Chosen) -> None:
        words = self.tr("{count} of at most {most} orders · {items}")
        self.about.setText(words.format(count=chosen.orders, most=MOST_TOTES, items=items(chosen.units)))
        self.primary.setEnabled(chosen.orders > 0)
        if not chosen.orders:
            self.primary.set_label(self.tr("Choose orders"))
        else:
            self.primary.set_label(self.tr("Walk for %n order(s)", "", chosen.orders))

    @Slot()
    def _on_full(self) -> None:
        self.full.emit(
            translate("Walk", "{most} totes are on the cart. Leave one out first.").format(most=MOST_TOTES)
        )

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.given.emit(self.model.chosen())
        self._forget()

    @Slot()
    def _forget(self) -> None:
        """They changed their mind, or the walk has begun: the next one is proposed anew."""
        self.model.settle()
