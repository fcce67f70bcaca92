"""One of several: big buttons that flow, the chosen one marked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton, WrappedButton
from staff_app.ui.widgets.panels import as_high_as_wide, clear, flow


class Options(QWidget):
    """A closed choice.

    Emits:
        value_changed: The chosen value.
    """

    value_changed = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._values: list[str] = []
        self._offered: tuple[tuple[str, str], ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_id_clicked)
        self._inside, self._flow = flow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._inside)
        self.setSizePolicy(as_high_as_wide())
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]], chosen: str = "") -> None:
        """Offer these (value, words); none is chosen unless named. The same ones stay, with the keyboard."""
        if tuple(choices) == self._offered and chosen in self._values:
            self.button(chosen).setChecked(True)
            return
        self._offered = tuple(choices)
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._flow)
        self._values = [value for value, _ in choices]
        for place, (value, words) in enumerate(choices):
            button = WrappedButton(self._theme, words)
            button.setCheckable(True)
            self._group.addButton(button, place)
            self._flow.addWidget(button)
            button.setChecked(value == chosen)

    def unchoose(self) -> None:
        """None is chosen any more."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    @property
    def value(self) -> str:
        """What is chosen; empty while nothing is."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else ""

    @property
    def values(self) -> tuple[str, ...]:
        """What can be chosen."""
        return tuple(self._values)

    def button(self, value: str) -> ActionButton:
        """The button of a value."""
        button = self._group.button(self._values.index(value))
        if not isinstance(button, ActionButton):
            raise KeyError(value)
        return button

    @Slot(int)
    def _on_id_clicked(self, place: int) -> None:
        self.value_changed.emit(self._values[place])
