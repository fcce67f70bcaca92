"""Orders given to people, and given back to whoever had them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from staff_app.rows.people import StaffRow
from staff_app.ui.lead.schedule.day_words import UNDO
from staff_app.ui.store_clock import StoreClock

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class Assigning(QObject):
    """Knows the team.

    Emits:
        undo_offered: Who has which order now (str), what takes it back (Callable), and until when it may be.
    """

    undo_offered = Signal(str, object, object)

    def __init__(self, clock: StoreClock, controllers: Controllers, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._orders = clock, controllers.orders
        self.team: tuple[StaffRow, ...] = ()

    def give(self, order_id: str, staff_id: str) -> None:
        """Somebody works on it; nobody in particular where nobody of the team is named."""
        before, back = self._orders.row(order_id), self._back(order_id)
        person = self._person(staff_id)
        if person is None:
            self._orders.release(order_id)
        else:
            self._orders.assign(order_id, person)
        number = order_id if before is None else before.number
        name = self.tr("nobody in particular") if person is None else person.name
        words = self.tr("#{number}: {name}").format(number=number, name=name)
        self.undo_offered.emit(words, back, self._clock.now() + UNDO)

    def _back(self, order_id: str) -> Callable[[], None]:
        """Gives it back as it is now: to the same person, and onto the same walk."""
        before = self._orders.row(order_id)
        person = None if before is None else self._person(before.assigned_id)

        def back() -> None:
            if before is None or person is None:
                self._orders.release(order_id)
            else:
                self._orders.assign(order_id, person, before.wave, before.tote)

        return back

    def _person(self, staff_id: str) -> StaffRow | None:
        return next((each for each in self.team if each.staff_id == staff_id), None)
