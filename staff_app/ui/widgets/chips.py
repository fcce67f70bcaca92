"""Chips: a word on a soft ground, as a widget and as a drawing for delegates."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from staff_app.ui.isolation import isolated
from staff_app.ui.language import told
from staff_app.ui.theme import SMALL_PX, Theme, Tone
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.text import Weight

HEIGHT_PX = 24
_PADDING_PX = 13


def chip_width(theme: Theme, text: str) -> int:
    """How wide a chip with that text is, in pixels."""
    metrics = QFontMetrics(theme.font(SMALL_PX, Weight.DemiBold))
    return metrics.horizontalAdvance(text) + 2 * theme.px(_PADDING_PX)


def draw_chip(
    painter: QPainter,
    theme: Theme,
    text: str,
    tone: Tone,
    right: float,
    top: float,
    mirror: Mirror | None = None,
) -> float:
    """Draw a chip that ends at `right`, before it is mirrored; the answer is where it begins."""
    width, height = chip_width(theme, text), theme.px(HEIGHT_PX)
    box = QRectF(right - width, top, width, height)
    ink, ground = theme.on_soft(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    seen = mirror(box) if mirror else box
    painter.drawRoundedRect(seen, height / 2, height / 2)
    painter.setPen(ink)
    painter.setFont(theme.font(SMALL_PX, Weight.DemiBold))
    painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, isolated(text))
    return box.left()


class Chip(QLabel):
    """A chip in a layout, static text to a screen reader; without words it takes no room."""

    def __init__(self, theme: Theme, text: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text, self._tone = told(text), tone
        self.setAccessibleName(self._text)
        # Showing a widget that has no parent yet would open a window of its own.
        if not text:
            self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._text

    @property
    def tone(self) -> Tone:
        """How it says it."""
        return self._tone

    def show_chip(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Say something else; nothing hides it."""
        text = told(text)
        if (text, tone) == (self._text, self._tone) and text:
            return
        wider = chip_width(self._theme, text) != chip_width(self._theme, self._text)
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        return QSize(chip_width(self._theme, self._text), self._theme.px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chip(painter, self._theme, self._text, self._tone, self.width(), 0)
