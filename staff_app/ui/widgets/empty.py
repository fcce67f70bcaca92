"""What stands where there is nothing to show yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_app.ui.icons import pixmap
from staff_app.ui.theme import LEAD_PX, SMALL_PX, Theme
from staff_app.ui.widgets.text import Label, Weight


class EmptyState(QWidget):
    """An icon, a title and a sentence in the middle."""

    def __init__(self, theme: Theme, icon_name: str) -> None:
        super().__init__()
        picture = Label(theme)
        picture.setPixmap(pixmap(icon_name, theme.tokens.ink_3, 44))
        self.title = Label(theme, size_px=LEAD_PX, weight=Weight.DemiBold, wrap=True)
        self.sentence = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        for label in (picture, self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch(3)

    def tell(self, title: str, sentence: str) -> None:
        """Say why it is empty and what to do."""
        self.title.setText(title)
        self.sentence.setText(sentence)
