"""How many: minus, figure, plus."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from staff_app.ui.announce import announce
from staff_app.ui.icons import icon
from staff_app.ui.theme import TARGET_PX, TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.text import Label, Weight


class QuantityStepper(QWidget):
    """A number between one, or zero, and a limit.

    Emits:
        value_changed: The new number.
    """

    value_changed = Signal(int)

    def __init__(self, theme: Theme, *, least: int = 1, of: str = "") -> None:
        super().__init__()
        self._least = least
        self._value, self._limit = least, 1
        self.fewer = ActionButton(theme, "", kind="key")
        self.more = ActionButton(theme, "", kind="key")
        for button, picture, name in (
            (self.fewer, "minus", self.tr("One fewer")),
            (self.more, "plus", self.tr("One more")),
        ):
            button.setIcon(icon(picture, theme.tokens.ink))
            button.setIconSize(QSize(22, 22))
            button.setFixedSize(TARGET_PX, TARGET_PX)
            button.setAccessibleName(f"{name}: {of}" if of else name)
        self._figure = Label(theme, str(least), size_px=TITLE_PX, weight=Weight.Bold)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._figure.setMinimumWidth(64)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fewer)
        layout.addWidget(self._figure)
        layout.addWidget(self.more)
        layout.addStretch()
        self.fewer.clicked.connect(self._on_fewer)
        self.more.clicked.connect(self._on_more)

    @property
    def value(self) -> int:
        """The number now."""
        return self._value

    def set_range(self, value: int, limit: int) -> None:
        """Begin at `value`, at most `limit`, which is at least one."""
        self._limit = max(1, limit)
        self._set(value)

    @Slot()
    def _on_fewer(self) -> None:
        self._set(self._value - 1)

    @Slot()
    def _on_more(self) -> None:
        self._set(self._value + 1)

    def _set(self, value: int) -> None:
        self._value = min(max(self._least, value), self._limit)
        self._figure.setText(str(self._value))
        self.fewer.setEnabled(self._value > self._least)
        self.more.setEnabled(self._value < self._limit)
        if self.isVisible():
            announce(self, str(self._value))
        self.value_changed.emit(self._value)
