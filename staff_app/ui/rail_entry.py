"""One entry of the rail: a figure or an icon over a word; it gives way where the rail is full."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from staff_app.ui.icons import pixmap
from staff_app.ui.theme import LEAD_PX, SMALL_PX, TARGET_PX, Theme
from staff_app.ui.widgets.text import Weight, fitting

MOST_PERCENT = 120
"""So far the rail's words grow: it takes its room from the work beside it."""
_ENTRY_PX = QSize(76, 66)
_LINE_PX = 16
_GAP_PX = 3
_ICON_PX = 22
_SMALL_ICON_PX = 18


class RailEntry(QAbstractButton):
    """A figure or an icon over a word."""

    def __init__(self, theme: Theme, words: str, *, icon_name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._figure = ""
        self._dot: QColor | None = None
        self._second = ""
        self._by_key = False
        self.setText(words)
        self.setAccessibleName(words)
        self._percent = min(theme.text_percent, MOST_PERCENT)
        self.setFixedWidth(self.sizeHint().width())
        self.setMinimumHeight(TARGET_PX)
        self.setMaximumHeight(self.sizeHint().height())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_figure(self, figure: str) -> None:
        """A figure or initials instead of the icon."""
        self._figure = figure
        self.update()

    def tell(self, words: str, *, icon_name: str, second: str = "", dot: str = "") -> None:
        """Other words and icon; `second` is a second line, `dot` a token's name for a warning dot."""
        self._icon_name, self._second = icon_name, second
        self._dot = self._theme.colour(dot) if dot else None
        self.setText(words)
        self.setAccessibleName(" ".join(part for part in (words, second) if part))
        self.update()

    @property
    def words(self) -> str:
        """All it says, for people and tests alike."""
        return self.accessibleName()

    def mark(self, dot: str) -> None:
        """Put a warning dot of that token's colour, or none."""
        self._dot = self._theme.colour(dot) if dot else None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring only to those who came by key."""
        reason = Qt.FocusReason
        self._by_key = event.reason() is not reason.MouseFocusReason
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        """Fixed."""
        return QSize(self._px(_ENTRY_PX.width()), self._px(_ENTRY_PX.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, figure and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        on = self.isChecked() or self.isDown()
        ringed = self.hasFocus() and self._by_key
        if on or ringed:
            painter.setPen(QPen(QColor(tokens.rail_ink), 3) if ringed else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.rail_on) if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 13, 13)
        ink = tokens.rail_ink_on if on else tokens.rail_ink
        painter.setFont(self._font(SMALL_PX, Weight.DemiBold))
        lines = [line for line in (self.text(), self._second) if line]
        size_px = _SMALL_ICON_PX if len(lines) > 1 else _ICON_PX
        top = (self.height() - size_px - _GAP_PX - len(lines) * self._px(_LINE_PX)) / 2
        if on:
            self._draw_mark(painter, top, size_px)
        self._draw_upper(painter, ink, top + size_px / 2, size_px)
        painter.setPen(QColor(ink))
        for number, words in enumerate(lines):
            painter.setFont(self._fitting(words))
            below = top + size_px + _GAP_PX + number * self._px(_LINE_PX)
            room = QRectF(2, below, self.width() - 4, self._px(_LINE_PX + 1))
            cut = fitting(words, painter.font(), room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, cut)

    def _draw_mark(self, painter: QPainter, top: float, height_px: float) -> None:
        """Where we are, for those who cannot tell the grounds apart; beside the figure, clear of words."""
        left = self.width() - 7 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.rail_ink_on))
        painter.drawRoundedRect(QRectF(left, top, 3, height_px), 1.5, 1.5)

    def _px(self, measure_px: int) -> int:
        return round(measure_px * self._percent / 100)

    def _fitting(self, words: str) -> QFont:
        """A little smaller where a language has a long word: rather that than cut it."""
        fonts = [self._font(size_px, Weight.DemiBold) for size_px in (SMALL_PX, 12, 11, 10)]
        room = self.width() - 4
        return next(
            (each for each in fonts if QFontMetrics(each).horizontalAdvance(words) <= room), fonts[-1]
        )

    def _font(self, size_px: int, weight: QFont.Weight) -> QFont:
        font = QFont(self._theme.font(size_px, weight))
        font.setPixelSize(self._px(size_px))
        return font

    def _draw_upper(self, painter: QPainter, ink: str, middle: float, size_px: int) -> None:
        centre = self.width() / 2
        reach = size_px / 2
        if self._figure:
            painter.setFont(self._font(LEAD_PX, Weight.Bold))
            painter.setPen(QColor(ink))
            painter.drawText(
                QRectF(0, middle - 16, self.width(), 32), Qt.AlignmentFlag.AlignCenter, self._figure
            )
            reach = painter.fontMetrics().horizontalAdvance(self._figure) / 2
        elif self._icon_name:
            place = (int(centre - size_px / 2), int(middle - size_px / 2))
            painter.drawPixmap(*place, pixmap(self._icon_name, ink, size_px))
        if self._dot is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._dot)
            painter.drawEllipse(QRectF(centre + reach + 1, middle - 13, 9, 9))
