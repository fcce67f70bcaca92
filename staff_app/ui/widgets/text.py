"""Labels. Names come from outside: they are plain text, and one that is too long ends in an ellipsis."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from staff_app.ui.direction import reads_from_right
from staff_app.ui.isolation import isolated
from staff_app.ui.language import told
from staff_app.ui.theme import TEXT_PX, Theme

Weight = QFont.Weight


def fitting(text: str, font: QFont, width: float) -> str:
    """One line as it is to be drawn: cut with an ellipsis where it is too long, names in their direction."""
    return isolated(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width)))


class Label(QLabel):
    """Plain text in one of the theme's sizes and inks."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        size_px: int = TEXT_PX,
        weight: QFont.Weight = Weight.Normal,
        ink: str = "ink",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size_px, weight))
        self.setProperty("ink", ink)
        self.setAlignment(self.alignment())
        self.setText(text)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Names that run from left to right, too, begin where the language of the screen does."""
        leading = alignment & Qt.AlignmentFlag.AlignLeft
        if leading and reads_from_right():
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            alignment = (alignment & ~Qt.AlignmentFlag.AlignLeft) | right
        super().setAlignment(alignment)

    def setText(self, text: str) -> None:
        """Show a text; what the rules or a device say, in the language of the screen."""
        super().setText(told(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, with names from the right in their own direction."""
        seen = isolated(self.text())
        if seen == self.text():
            super().paintEvent(event)
        else:
            self.draw(seen, Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag(0))

    def draw(self, text: str, flags: Qt.TextFlag) -> None:
        """Draw some text in its place."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment() | flags, text)

    def set_ink(self, ink: str) -> None:
        """Another ink, by its token's name."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line for a name from outside: its end is cut with an ellipsis where there is no room."""

    def minimumSizeHint(self) -> QSize:
        """As high as the text, and as narrow as one likes."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut at the end."""
        cut = fitting(self.text(), self.font(), self.contentsRect().width())
        self.draw(cut, Qt.TextFlag.TextSingleLine)
