"""The day as bars: what is booked, how far that is, what will break, and where now is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGroupBox, QSizePolicy

from staff_app.ui.icons import pixmap
from staff_app.ui.lead.schedule.bars import Bar, Part, spoken
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import SMALL_PX, Theme
from staff_app.ui.widgets.text import Weight, fitting

_HEIGHT_PX, _LOW_PX, _AXIS_PX, _TOP_PX, _LINE_PX = 274, 184, 38, 24, 18
_MOST_BAR_PX, _FINGER_PX = 64, 56
_RADIUS_PX = 4.0
_SMALLEST_PX = 9


def paint_part(painter: QPainter, theme: Theme, part: Part, box: QRectF, *, is_over: bool = False) -> None:
    """One part of a bar, or its sign in the legend: told apart by pattern as well as by colour."""
    colour = theme.colour
    ground, frame, pattern = {
        Part.COLLECTED: (colour("good"), None, None),
        Part.READY: (colour("good_soft"), colour("good"), None),
        Part.IN_WORK: (colour("accent_soft"), colour("accent"), Qt.BrushStyle.Dense6Pattern),
        Part.TO_PICK: (colour("neutral_soft"), colour("field_line"), None),
        Part.NOT_COLLECTED: (colour("warn_soft"), colour("warn"), Qt.BrushStyle.HorPattern),
        Part.LATE: (colour("bad"), None, Qt.BrushStyle.BDiagPattern),
    }[part]
    if is_over and part is Part.COLLECTED:
        painter.setOpacity(0.5)
    painter.setPen(Qt.PenStyle.NoPen if frame is None else QPen(frame, 1))
    painter.setBrush(ground)
    inner = box if frame is None else box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, _RADIUS_PX, _RADIUS_PX)
    painter.setOpacity(1)
    if pattern is not None:
        ink = colour("surface") if frame is None else frame
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink, pattern))
        painter.drawRoundedRect(inner, _RADIUS_PX, _RADIUS_PX)


@dataclass(frozen=True, slots=True)
class _Words:
    words: str
    ink: str
    weight: QFont.Weight
    free_px: int = 8
    """Beside them, in a column that is just as wide."""


class DayChart(QGroupBox):
    """Bars that a finger or the arrow keys choose; a screen reader hears the one that is chosen.

    Emits:
        chosen: The number of a bar.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._bars: tuple[Bar, ...] = ()
        self._at = -1
        self._height_px = _HEIGHT_PX
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    @property
    def at(self) -> int:
        """The bar that is chosen; -1: none."""
        return self._at

    def show_bars(self, bars: Sequence[Bar], chosen: datetime | None) -> None:
        """Show these; the one in which a moment lies is chosen."""
        self._bars = tuple(bars)
        self._at = next(
            (n for n, each in enumerate(bars) if chosen is not None and each.start <= chosen < each.end), -1
        )
        self._name()
        self.updateGeometry()
        self.update()

    def fits(self, count: int, width_px: int) -> bool:
        """Whether so many bars are each wide enough for a finger."""
        return count * _FINGER_PX <= width_px - _AXIS_PX

    def bar_rect(self, number: int) -> QRectF:
        """Where a bar can be touched: its whole column."""
        step = (self.width() - _AXIS_PX) / max(1, len(self._bars))
        left = _AXIS_PX + number * step
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - step
        return QRectF(left, 0, step, self.height())

    def sizeHint(self) -> QSize:
        """As high as its words need."""
        return QSize(400, self._theme.px(self._height_px))

    def minimumSizeHint(self) -> QSize:
        """It gives way to the sides only."""
        return QSize(200, self._theme.px(self._height_px))

    def set_low(self, low: bool) -> None:
        """Take less room from top to bottom, or as much as looks best."""
        self._height_px = _LOW_PX if low else _HEIGHT_PX
        self.updateGeometry()

    # --- choosing ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the finger."""
        for number in range(len(self._bars)):
            if self.bar_rect(number).contains(event.position()):
                self._choose(number)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End lead through the day."""
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        last = len(self._bars) - 1
        steps = {
            Qt.Key.Key_Right: self._at + (-1 if from_right else 1),
            Qt.Key.Key_Left: self._at + (1 if from_right else -1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in steps and self._bars:
            self._choose(min(max(steps[Qt.Key(event.key())], 0), last))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def _choose(self, number: int) -> None:
        self._at = number
        self._name()
        self.update()
        self.chosen.emit(number)

    def _name(self) -> None:
        words = self.tr("Pickups by time")
        if 0 <= self._at < len(self._bars):
            words = f"{words}: {spoken(self._bars[self._at], self._clock)}"
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Left and right arrow keys lead through the day."))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    # --- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines, bars, words, and now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = self._most()
        base = self.height() - 3 * self._line_px - 8
        self._draw_scale(painter, base, most)
        for number, bar in enumerate(self._bars):
            self._draw_bar(painter, number, bar, base, most)
        self._draw_words(painter, base)
        self._draw_now(painter, base)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("ring"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)

    @property
    def _line_px(self) -> int:
        return self._theme.px(_LINE_PX)

    def _most(self) -> int:
        tallest = max((max(each.booked, each.limit or 0) for each in self._bars), default=0)
        return max(2, tallest + tallest % 2)

    def _y(self, count: float, base: float, most: int) -> float:
        return base - (base - self._theme.px(_TOP_PX)) * count / most

    def _draw_scale(self, painter: QPainter, base: float, most: int) -> None:
        painter.setFont(self._theme.font(SMALL_PX))
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for count in (0, most // 2, most):
            y = round(self._y(count, base, most)) + 0.5
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            painter.setPen(self._theme.colour("ink_3"))
            left = self.width() - _AXIS_PX - 6 if from_right else 6
            room = QRectF(left, y - self._line_px - 1, _AXIS_PX, self._line_px)
            side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute, str(count))

    def _draw_bar(self, painter: QPainter, number: int, bar: Bar, base: float, most: int) -> None:
        column = self.bar_rect(number)
        width = min(_MOST_BAR_PX, column.width() - 10)
        left = column.center().x() - width / 2
        self._draw_chosen(painter, number, column)
        self._draw_room(painter, bar, QRectF(left, 0, width, base), most)
        is_over = bar.end <= self._clock.now()
        floor = 0
        for part, count in bar.parts().items():
            if count:
                top, bottom = self._y(floor + count, base, most), self._y(floor, base, most)
                box = QRectF(left, top, width, bottom - top - (1 if floor else 0))
                paint_part(painter, self._theme, part, box, is_over=is_over)
                floor += count

    def _draw_chosen(self, painter: QPainter, number: int, column: QRectF) -> None:
        if number != self._at:
            return
        box = column.adjusted(2, 2, -2, -2)
        painter.setBrush(self._theme.colour("accent_soft"))
        ring = (
            QPen(self._theme.colour("ring"), 3) if self.hasFocus() else QPen(self._theme.colour("accent"), 1)
        )
        painter.setPen(ring)
        painter.drawRoundedRect(box, 10, 10)

    def _draw_room(self, painter: QPainter, bar: Bar, box: QRectF, most: int) -> None:
        """What it takes as a line across; where it takes nothing more, a lock on hatched ground."""
        top = self._y(bar.limit if bar.limit else bar.booked, box.bottom(), most)
        room = QRectF(box.left(), top, box.width(), box.bottom() - top)
        if bar.is_closed:
            room.setTop(min(top, box.bottom() - self._theme.px(26)))
            painter.setPen(QPen(self._theme.colour("field_line"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(QBrush(self._theme.colour("field_line"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(room, _RADIUS_PX, _RADIUS_PX)
            place = QPointF(room.center().x() - 9, room.top() - 22)
            painter.drawPixmap(place, pixmap("lock", self._theme.tokens.ink_2, 18))
        elif bar.limit is not None:
            painter.setPen(QPen(self._theme.colour("ink_3"), 2))
            painter.drawLine(room.topLeft(), room.topRight())

    def _draw_words(self, painter: QPainter, base: float) -> None:
        """Under each bar three words, each row of them in one size."""
        width = self.bar_rect(0).width()
        below = [self._words(each, width) for each in self._bars]
        for place, words in enumerate(zip(*below, strict=True)):
            size_px = min(self._size(each, width) or self._least_px for each in words)
            for number, each in enumerate(words):
                column = self.bar_rect(number)
                painter.setFont(self._theme.font(size_px, each.weight))
                painter.setPen(self._theme.colour(each.ink))
                top = base + 4 + place * self._line_px
                room = QRectF(column.left() + 1, top, column.width() - 2, self._line_px)
                cut = fitting(each.words, painter.font(), room.width())
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, cut)

    def _words(self, bar: Bar, width: float) -> tuple[_Words, _Words, _Words]:
        is_now = bar.start <= self._clock.now() < bar.end
        limit = f"/{bar.limit}" if bar.limit else ""
        mark = _Words(" · ".join(bar.marks()), "warn_ink", Weight.DemiBold, 2)
        if bar.is_waiting and self._size(mark, width) is None:
            mark = replace(mark, words=bar.marks()[-1])
        time = self._clock.time(bar.start)
        return (
            _Words(time, "ink", Weight.DemiBold) if is_now else _Words(time, "ink_2", Weight.Normal),
            _Words(f"{bar.booked}{limit}", "ink_2", Weight.Normal),
            mark,
        )

    @property
    def _least_px(self) -> int:
        """As small on the screen as where texts are not enlarged: whole words come before big ones."""
        return round(_SMALLEST_PX * 100 / max(100, self._theme.text_percent))

    def _size(self, words: _Words, width: float) -> int | None:
        """The biggest in which words fit a column; None where they fit in none."""
        for size_px in range(SMALL_PX, self._least_px - 1, -1):
            metrics = QFontMetrics(self._theme.font(size_px, words.weight))
            if metrics.horizontalAdvance(words.words) <= width - words.free_px:
                return size_px
        return None

    def _draw_now(self, painter: QPainter, base: float) -> None:
        now = self._clock.now()
        for number, bar in enumerate(self._bars):
            if bar.start <= now < bar.end:
                column = self.bar_rect(number)
                share = (now - bar.start) / (bar.end - bar.start)
                from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                x = (
                    column.right() - share * column.width()
                    if from_right
                    else column.left() + share * column.width()
                )
                accent = QColor(self._theme.colour("accent_ink"))
                painter.setPen(QPen(accent, 2))
                painter.drawLine(QPointF(x, 4), QPointF(x, base))
                painter.setFont(self._theme.font(SMALL_PX, Weight.DemiBold))
                side = Qt.AlignmentFlag.AlignLeft
                room = QRectF(x + 6, 0, 80, self._line_px)
                if x + 80 > self.width():
                    side, room = Qt.AlignmentFlag.AlignRight, QRectF(x - 86, 0, 80, self._line_px)
                painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute, self._clock.time(now))

    def changeEvent(self, event: QEvent) -> None:
        """Another font is another height."""
        super().changeEvent(event)
        self.updateGeometry()
