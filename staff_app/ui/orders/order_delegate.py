"""Draws one order as a card, and the headings between them."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from staff_app.rows.orders import OrderSummary
from staff_app.ui.models.orders_model import ORDER_ROLE
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, SMALL_PX, TEXT_PX, Theme, Tone
from staff_app.ui.widgets.chips import chip_width, draw_chip
from staff_app.ui.widgets.frames import card_pen, is_chosen
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.text import Weight, fitting
from staff_app.ui.words import (
    OPEN,
    is_curbside,
    is_here,
    items,
    spot,
    status_chip,
    time_chip,
    translate,
    unanswered,
)

CARD_PX = 90
"""A card and the gap below it."""
HEADING_PX = 36
_GAP_PX = 10
_CHIP_ROW_PX = 30
_BAR_GAP_PX = 6
_TIME_PX = 22


class OrderDelegate(QStyledItemDelegate):
    """Paints cards straight from the rows, so that ten thousand cost no more than what is in view."""

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self.given: Mapping[str, str] = {}
        """What whoever is signed in sees to, by order."""
        self._roomy = theme.text_percent > BESIDE_PERCENT
        self.card_px = theme.px(CARD_PX + (_CHIP_ROW_PX if self._roomy else 0))
        self.heading_px = theme.px(HEADING_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a card or a heading."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(option.rect)
        order = index.data(ORDER_ROLE)
        if order is None:
            self._draw_heading(painter, box, index.data())
        else:
            card = box.adjusted(0, 0, -_BAR_GAP_PX, -_GAP_PX)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                card = card.translated(_BAR_GAP_PX, 0)
            line = card_pen(self._theme, option, chosen=is_chosen(option))
            self._draw_card(painter, card, order, Mirror(card, option.direction), line)
        painter.restore()

    def _draw_heading(self, painter: QPainter, box: QRect, title: str) -> None:
        painter.setFont(self._theme.font(SMALL_PX, Weight.Medium))
        painter.setPen(self._theme.colour("ink_2"))
        painter.drawText(box.adjusted(0, 0, 0, -6), Qt.AlignmentFlag.AlignVCenter, title)

    def _draw_card(
        self, painter: QPainter, box: QRect, order: OrderSummary, mirror: Mirror, line: QPen
    ) -> None:
        theme = self._theme
        inset = line.widthF() / 2
        painter.setPen(line)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), 14, 14)
        self._draw_time(painter, box, order, mirror)
        ends = self._draw_chips(painter, box, order, mirror)
        self._draw_words(painter, box, order, ends, mirror)

    def _draw_time(self, painter: QPainter, box: QRect, order: OrderSummary, mirror: Mirror) -> None:
        px = self._theme.px
        today = self._clock.is_today(order.promise_start)
        shift = 0 if today else -px(9)
        painter.setFont(self._theme.font(_TIME_PX, Weight.Bold))
        painter.setPen(self._theme.colour("ink" if order.status in OPEN else "ink_2"))
        room = QRectF(box.left() + 16, box.top() + shift, px(76), box.height())
        painter.drawText(mirror(room), Qt.AlignmentFlag.AlignVCenter, self._clock.time(order.promise_start))
        if not today:
            painter.setFont(self._theme.font(12, Weight.Medium))
            painter.setPen(self._theme.colour("ink_2"))
            day = QRectF(room.left(), box.top() + px(44), room.width() + 6, px(22))
            painter.drawText(mirror(day), Qt.AlignmentFlag.AlignVCenter, self._clock.day(order.promise_start))

    def _draw_chips(
        self, painter: QPainter, box: QRect, order: OrderSummary, mirror: Mirror
    ) -> tuple[float, float]:
        px = self._theme.px
        right, top = box.right() - 14, box.top() + px(15)
        first, words = time_chip(order, self._clock), unanswered(order, self._clock)
        if self._roomy:
            below = top + px(56)
            left = draw_chip(painter, self._theme, *status_chip(order), right, below, mirror)
            if first:
                left = draw_chip(painter, self._theme, *first, left - 8, below, mirror)
            if words and left - 8 - chip_width(self._theme, words) > box.left():
                draw_chip(painter, self._theme, words, Tone.BAD, left - 8, below, mirror)
            return float(right), float(right)
        upper = draw_chip(painter, self._theme, *first, right, top, mirror) if first else float(right)
        if words and self._has_room(box, upper, words, order.customer_name):
            upper = draw_chip(painter, self._theme, words, Tone.BAD, upper - 6, top, mirror)
        lower_top = top + px(28) if first else top + px(14)
        lower = draw_chip(painter, self._theme, *status_chip(order), right, lower_top, mirror)
        if first is None:
            # One chip alone stands in the middle: both lines of words end before it.
            return lower, lower
        return upper, lower

    def _has_room(self, box: QRect, end: float, words: str, name: str) -> bool:
        """Whether the whole name still stands beside a further chip."""
        left = box.left() + 25 + self._theme.px(76)
        metrics = QFontMetrics(self._theme.font(TEXT_PX, Weight.DemiBold))
        return end - 16 - chip_width(self._theme, words) - left >= metrics.horizontalAdvance(name)

    def _draw_words(
        self, painter: QPainter, box: QRect, order: OrderSummary, ends: tuple[float, float], mirror: Mirror
    ) -> None:
        px = self._theme.px
        left = box.left() + 25 + px(76)
        name = order.customer_name
        for text, font, ink, top, end in (
            (name, self._theme.font(TEXT_PX, Weight.DemiBold), "ink", px(14), ends[0]),
            (self._second_line(order), self._theme.font(SMALL_PX), "ink_2", px(42), ends[1]),
        ):
            width = int(end) - 10 - left
            painter.setFont(font)
            painter.setPen(self._theme.colour(ink))
            cut = fitting(text, font, width)
            room = QRectF(left, box.top() + top, width, px(24))
            painter.drawText(mirror(room), Qt.AlignmentFlag.AlignVCenter, cut)

    def spoken(self, order: OrderSummary) -> str:
        """All that the card says, in one breath."""
        first = time_chip(order, self._clock)
        words = (
            order.customer_name,
            self._second_line(order),
            self._clock.moment(order.promise_start),
            unanswered(order, self._clock),
            first[0] if first else "",
            status_chip(order)[0],
        )
        return ", ".join(word for word in words if word)

    def _second_line(self, order: OrderSummary) -> str:
        words = [f"#{order.number}", items(order.units)]
        if is_here(order):
            where = [part for part in (spot(order.arrival_spot), order.vehicle) if part]
            words = [*where, *words] if is_curbside(order) else [*words, *where]
        if what := self.given.get(order.order_id):
            words.insert(words.index(f"#{order.number}") + 1, what)
        if order.min_age is not None and order.status in OPEN:
            words.append(translate("Orders", "ID {age}+").format(age=order.min_age))
        if order.is_proxy:
            words.append(translate("Orders", "for {name}").format(name=order.pickup_name))
        if order.tote and order.status in OPEN:
            tote = translate("Orders", "Tote {label} · {name}")
            words.append(tote.format(label=order.tote, name=order.assigned_to))
        elif order.assigned_to and order.status in OPEN:
            words.append(order.assigned_to)
        return " · ".join(words)
