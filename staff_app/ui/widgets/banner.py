"""A line under the top bar for what stays true until somebody acts on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from staff_app.ui.announce import announce
from staff_app.ui.icons import pixmap
from staff_app.ui.language import told
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.text import Label, Weight


class Banner(QWidget):
    """One sentence across the window; without one it takes no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = Label(theme)
        self.words = Label(theme, weight=Weight.Medium, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 10, 24, 10)
        layout.setSpacing(12)
        layout.addWidget(self._picture)
        layout.addWidget(self.words, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def tell(self, sentence: str, tone: Tone = Tone.WARN) -> None:
        """Show this sentence; an empty one hides the banner."""
        ink, ground = self._theme.on_soft(tone)
        self.setStyleSheet(f"Banner {{ background: {ground.name()}; }}")
        self._picture.setPixmap(pixmap("circle-alert", ink.name(), 20))
        self.words.set_ink(f"{tone.value}_ink")
        self.words.setText(sentence)
        spoken = told(sentence)
        if spoken != self.accessibleName():
            announce(self, spoken, urgent=tone is Tone.BAD)
        self.setAccessibleName(spoken)
        self.setVisible(bool(sentence))
