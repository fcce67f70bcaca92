"""Labels. Names come from outside: they are plain text, and one that is too long ends in an ellipsis."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from staff_app.ui.direction import reads_from_right
from staff_app.ui.language import told
from staff_app.ui.theme import TEXT_PX, Theme

Weight = QFont.Weight


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

    def set_ink(self, ink: str) -> None:
        """Another ink, by its token's name."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line that gives way: the end is cut with an ellipsis where there is no room."""

    def minimumSizeHint(self) -> QSize:
        """As high as the text, and as narrow as one likes."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut at the end."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, text)
