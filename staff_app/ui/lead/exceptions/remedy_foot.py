"""The acts on an exception: the others in a row, the next one below them, where every page has it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from staff_app.rows.exceptions import ExceptionRow
from staff_app.ui.lead.exceptions.exception_acts import Remedy, label
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import clear, column, flow


class RemedyFoot(QWidget):
    """What can be done about the exception in hand.

    Emits:
        wanted: The `Remedy` of the button.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._remedies: tuple[Remedy, ...] = ()
        self._about = ""
        self._others: dict[Remedy, ActionButton] = {}
        self._inside, self._flow = flow()
        self.primary = ActionButton(theme, "", kind="primary", icon_name="chevron-right")
        self.primary.clicked.connect(self._on_primary)
        layout = column(self, 14)
        layout.addWidget(self._inside)
        layout.addWidget(self.primary)

    def offer(self, remedies: tuple[Remedy, ...], row: ExceptionRow) -> None:
        """Offer these about an exception; the same ones stay as they are, with the keyboard."""
        self.primary.setVisible(bool(remedies))
        if remedies:
            self.primary.set_label(label(remedies[0], row))
        if self._about != row.id:
            self.primary.renew()
        if (remedies, row.id) == (self._remedies, self._about):
            return
        self._remedies, self._about = remedies, row.id
        clear(self._flow)
        self._others = {}
        for each in remedies[1:]:
            button = ActionButton(self._theme, label(each, row))
            button.setProperty("remedy", each.value)
            button.clicked.connect(self._on_other)
            self._flow.addWidget(button)
            self._others[each] = button
        self._inside.setVisible(bool(self._others))

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """What is offered, the next act first."""
        return self._remedies

    def button(self, remedy: Remedy) -> ActionButton:
        """The button of an act that is offered."""
        return self.primary if self._remedies[0] is remedy else self._others[remedy]

    @Slot()
    def _on_primary(self) -> None:
        self.wanted.emit(self._remedies[0])

    @Slot()
    def _on_other(self) -> None:
        if (sender := self.sender()) is not None:
            self.wanted.emit(Remedy(sender.property("remedy")))
