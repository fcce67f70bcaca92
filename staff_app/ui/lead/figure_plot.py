"""A figure as bars: the median, the share or the rate filled, the slow ones as an outline above."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from staff_app.ui.direction import reads_from_right
from staff_app.ui.isolation import isolated
from staff_app.ui.lead.figure_words import Unit, written
from staff_app.ui.theme import SMALL_PX, Theme
from staff_app.ui.widgets.text import Weight, fitting

pg.setConfigOptions(antialias=True, exitCleanup=False)
_BAR, _LEAST_PX, _MOST_LINES = 0.62, 180, 4
_TIME_STEPS = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar."""

    name: str
    value: float | None
    """None: there is nothing to draw, and a dash says so."""
    high: float | None = None
    """Nine of ten are below; None where that is no question."""


def ticks(unit: Unit, highest: float) -> list[float]:
    """Heights with a line across, from nought to the first one that is not below the highest."""
    least = {Unit.TIME: 60.0, Unit.SHARE: 0.02, Unit.RATE: 4.0}[unit]
    need = max(highest, least) / _MOST_LINES
    if unit is Unit.TIME:
        step = next((float(each) for each in _TIME_STEPS if each >= need), 86_400.0 * ceil(need / 86_400))
    else:
        power = 10.0 ** len(f"{int(need)}") if need >= 1 else 1.0
        while power / 10 >= need:
            power /= 10
        step = next(part * power for part in (0.1, 0.2, 0.25, 0.5, 1.0) if part * power >= need * 0.999)
    return [number * step for number in range(ceil(max(highest, least) / step - 1e-9) + 1)]


class FigurePlot(pg.PlotWidget):  # type: ignore[misc] # the library has no types
    """Bars to look at: nothing moves under a finger, and the table beside them says the same in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(background=theme.colour("surface"))
        self._theme = theme
        self._unit = Unit.TIME
        self._bars: tuple[Bar, ...] = ()
        self._row = -1
        self.setMinimumHeight(_LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self._dress()

    def _dress(self) -> None:
        upright = "right" if reads_from_right() else "left"
        if reads_from_right():
            self.hideAxis("left")
            self.showAxis("right")
            self.getViewBox().invertX(True)
        self._heights, self._names = self.getAxis(upright), self.getAxis("bottom")
        for axis in (self._heights, self._names):
            axis.setStyle(tickFont=self._theme.font(SMALL_PX), tickLength=0, autoExpandTextSpace=True)
            axis.setTextPen(self._theme.colour("ink_2"))
            axis.setPen(QPen(Qt.PenStyle.NoPen))
        self._names.setPen(self._theme.colour("ink_3"))

    def show_bars(self, unit: Unit, bars: Sequence[Bar], name: str) -> None:
        """Draw other bars; `name` says what they are, for screen readers."""
        self._unit, self._bars, self._row = unit, tuple(bars), -1
        self.setAccessibleName(name)
        self._draw()

    def mark(self, row: int) -> None:
        """Frame the bar of a row of the table."""
        if row != self._row:
            self._row = row
            self._draw()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many names as there is room for."""
        super().resizeEvent(event)
        if hasattr(self, "_bars"):
            self._draw()

    def _draw(self) -> None:
        self.clear()
        highest = max((max(bar.value or 0, bar.high or 0) for bar in self._bars), default=0)
        lines = ticks(self._unit, highest)
        self._heights.setTicks([[(each, isolated(_tick_words(self._unit, each))) for each in lines]])
        for each in lines[1:]:
            self.addItem(pg.InfiniteLine(each, angle=0, pen=self._pen("line", 1)))
        self._draw_bars()
        room_px = max(1, self.width() - 80) / max(1, len(self._bars))
        self._name_bars(room_px)
        self._write_values(room_px, lines[-1])
        # Room above for the figures that stand on the highest bar.
        self.setRange(
            QRectF(-0.6, 0, len(self._bars) + 0.2, lines[-1] * 1.14), padding=0, disableAutoRange=True
        )

    def _draw_bars(self) -> None:
        drawn = [(place, bar) for place, bar in enumerate(self._bars) if bar.value is not None]
        high = [(place, bar.high) for place, bar in drawn if bar.high is not None]
        soft, accent = self._theme.colour("accent_soft"), self._theme.colour("accent")
        if high:
            self._add(
                [place for place, _ in high], [each for _, each in high], soft, self._pen("accent", 1.5)
            )
        self._add([place for place, _ in drawn], [bar.value for _, bar in drawn], accent, None)
        marked = [(place, bar) for place, bar in drawn if place == self._row]
        if marked:
            heights = [max(bar.value or 0, bar.high or 0) for _, bar in marked]
            nothing = QColor(Qt.GlobalColor.transparent)
            self._add([self._row], heights, nothing, self._pen("ink", 3))

    def _add(
        self, places: Sequence[int], heights: Sequence[float | None], ground: QColor, pen: QPen | None
    ) -> None:
        if places:
            self.addItem(
                pg.BarGraphItem(
                    x=list(places),
                    height=list(heights),
                    width=_BAR,
                    brush=ground,
                    pen=pen or QPen(Qt.PenStyle.NoPen),
                )
            )

    def _name_bars(self, room_px: float) -> None:
        font = self._theme.font(SMALL_PX)
        widest = max((QFontMetrics(font).horizontalAdvance(bar.name) for bar in self._bars), default=0) + 10
        every = 1 if len(self._bars) <= 8 else max(1, ceil(widest / room_px))
        names = [
            (place, fitting(bar.name, font, max(room_px * every - 6, 12)))
            for place, bar in enumerate(self._bars)
            if place % every == 0
        ]
        self._names.setTicks([names])

    def _write_values(self, room_px: float, top: float) -> None:
        font = self._theme.font(SMALL_PX, Weight.DemiBold)
        words = [written(self._unit, bar.value) for bar in self._bars]
        has_outlines = any(bar.high is not None for bar in self._bars)
        room_px = _BAR * room_px - 4 if has_outlines else room_px - 4
        if max((QFontMetrics(font).horizontalAdvance(each) for each in words), default=0) > room_px:
            return
        for place, (bar, text) in enumerate(zip(self._bars, words, strict=True)):
            item = pg.TextItem(isolated(text), color=self._theme.colour("ink"), anchor=(0.5, 1.0))
            item.setFont(font)
            item.setPos(place, _height_of_words(bar, self._words_high(top)))
            self.addItem(item)

    def _words_high(self, top: float) -> float:
        """How much of the scale a line of words takes."""
        line_px = QFontMetrics(self._theme.font(SMALL_PX)).height() + 8
        room_px = max(1, int(self.height()) - 2 * line_px)
        return top * 1.14 * line_px / room_px

    def _pen(self, ink: str, width: float) -> QPen:
        pen = QPen(self._theme.colour(ink))
        pen.setWidthF(width)
        pen.setCosmetic(True)
        return pen


def _tick_words(unit: Unit, height: float) -> str:
    return f"{height:.0f}" if unit is Unit.RATE and height.is_integer() else written(unit, height)


def _height_of_words(bar: Bar, words_high: float) -> float:
    """Right above what they are the value of; above the outline where there is no room in it."""
    value, high = bar.value or 0.0, bar.high or 0.0
    return high if value < high < value + words_high else value
