"""How many of them: a pad with big keys, for what nobody wants to scan one by one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from staff_app.rows.orders import LineRow
from staff_app.ui.announce import announce
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.key_pad import KeyGrid
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.words import items

_FIGURE_PX = 44
_KEY = QSize(96, 64)


class PadSheet(Sheet):
    """A number of units, by finger or keyboard.

    Emits:
        given: Line id and quantity.
    """

    given = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("How many?"))
        self._line: LineRow | None = None
        self._most, self._typed = 1, ""
        self.figure = Label(theme, size_px=_FIGURE_PX, weight=Weight.Bold)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keys = KeyGrid(theme, (*"123456789", "back", "0"), 3, _KEY)
        self.body.addWidget(self.figure)
        self.body.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignHCenter)
        self.keys.pressed.connect(self._on_pressed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, line: LineRow, most: int) -> None:
        """Ask for a line of which so many are open; all of them are proposed."""
        self._line, self._most, self._typed = line, most, ""
        self.about.setText(line.name)
        self._tell()

    def follow(self, lines: Sequence[LineRow]) -> LineRow | None:
        """Fewer are asked for where some were decided meanwhile; the line itself where all of it was."""
        line = self._line
        now = next((each for each in lines if line is not None and each.line_id == line.line_id), None)
        left = now.open - now.asked if now is not None else 0
        if left > 0 and left != self._most:
            self._most = left
            if self.value > left:
                self._typed = ""
            self._tell()
        return None if left > 0 else line

    @property
    def is_begun(self) -> bool:
        """Whether a number was typed."""
        return bool(self._typed)

    @property
    def value(self) -> int:
        """The number now."""
        return int(self._typed) if self._typed else self._most

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys on a keyboard; Return takes it, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.primary.click()
        elif event.key() == Qt.Key.Key_Backspace:
            self._on_pressed("back")
        elif event.text().isdecimal() and event.text().isascii():
            self._on_pressed(event.text())
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_pressed(self, key: str) -> None:
        if key == "back":
            self._typed = self._typed[:-1]
        elif int(self._typed + key) <= self._most:
            self._typed = str(int(self._typed + key))
        self._tell()

    def _tell(self) -> None:
        self.figure.setText(self.tr("{count} of {most}").format(count=self.value, most=self._most))
        self.figure.setAccessibleName(self.figure.text())
        if self.isVisible():
            announce(self, self.figure.text())
        self.primary.setEnabled(self.value > 0)
        self.primary.set_label(self.tr("Take {items}").format(items=items(self.value)))

    @Slot()
    def _on_primary_clicked(self) -> None:
        if self._line is not None:
            self.given.emit(self._line.line_id, self.value)
