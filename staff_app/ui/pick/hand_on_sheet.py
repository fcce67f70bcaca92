"""Handing a pick to a colleague: whoever is tapped has it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from staff_app.rows.people import StaffRow
from staff_app.ui.sign_in.sign_in_page import Avatar
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.panels import clear, flow, hint
from staff_app.ui.widgets.sheet import Sheet


class HandOnSheet(Sheet):
    """The team but for who asks.

    Emits:
        given: The colleague's staff id.
    """

    given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Hand to…"))
        self._inside, self._flow = flow()
        self.nobody = EmptyState(theme, "users")
        self.nobody.tell(self.tr("Nobody else is on the team"), self.tr("The service keeps the list."))
        words = self.tr("They find it at the top of their pick list. What is picked stays picked.")
        self.body.addWidget(hint(theme, words))
        self.body.addWidget(self._inside)
        self.body.addWidget(self.nobody)
        self.primary.hide()

    def begin(self, team: Sequence[StaffRow], me: str) -> None:
        """Offer everybody else who can sign in."""
        clear(self._flow)
        others = [each for each in team if each.staff_id != me and each.has_pin]
        for person in others:
            button = Avatar(self.theme, person)
            button.clicked.connect(self._on_clicked)
            self._flow.addWidget(button)
        self.nobody.setVisible(not others)

    def person(self, staff_id: str) -> Avatar:
        """The button of a colleague."""
        for place in range(self._flow.count()):
            item = self._flow.itemAt(place)
            widget = item.widget() if item else None
            if isinstance(widget, Avatar) and widget.staff.staff_id == staff_id:
                return widget
        raise KeyError(staff_id)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Avatar):
            self.given.emit(sender.staff.staff_id)
