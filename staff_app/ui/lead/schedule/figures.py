"""The five figures of a day."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from staff_app.ui.lead.schedule.bars import Part, part_words
from staff_app.ui.lead.schedule.chart import paint_part
from staff_app.ui.theme import SMALL_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.panels import column
from staff_app.ui.widgets.text import Label, Weight


class FigureCard(QFrame):
    """A figure over what it counts."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._words = words
        self.figure = Label(theme, "—", size_px=TITLE_PX, weight=Weight.Bold)
        self.label = Label(theme, words, size_px=SMALL_PX, ink="ink_2", wrap=True)
        inside = column(self, 2, (18, 12, 14, 12))
        inside.addWidget(self.figure)
        inside.addWidget(self.label)
        self.setMinimumWidth(theme.px(118))

    def tell(self, figure: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show a figure; a screen reader hears what it counts, too."""
        self.figure.setText(figure)
        self.figure.set_ink("ink" if tone is Tone.NEUTRAL else f"{tone.value}_ink")
        self.setAccessibleName(f"{self._words}: {figure}")


class LegendSign(QWidget):
    """A part of the bars, as it is drawn there, with its name."""

    def __init__(self, theme: Theme, part: Part) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self._sign_px = theme.px(18)
        self._label = Label(theme, part_words(part), size_px=SMALL_PX, ink="ink_2", parent=self)
        self._label.move(self._sign_px + 7, 0)

    def sizeHint(self) -> QSize:
        """Sign and words."""
        hint = self._label.sizeHint()
        return QSize(hint.width() + self._sign_px + 9, max(hint.height(), self._sign_px))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign on the side where one begins to read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hint = self._label.sizeHint()
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - self._sign_px if from_right else 0
        self._label.setGeometry(0 if from_right else self._sign_px + 7, 0, hint.width(), self.height())
        box = QRectF(left, (self.height() - self._sign_px) / 2, self._sign_px, self._sign_px)
        paint_part(painter, self._theme, self._part, box)
