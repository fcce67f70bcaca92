"""What a lead says of slots and hours: it is passed on, told, and can be taken back for a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from staff_app.rows.orders import Refusal
from staff_app.rows.schedule import SlotRow
from staff_app.ui.store_clock import StoreClock

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

UNDO = timedelta(seconds=15)
Between = tuple[str, str] | None


class DayWords(QObject):
    """Says it to the controller, and what was said to the screen.

    Emits:
        told: Why it does not count (str).
        undo_offered: What was said (str), what takes it back (Callable), and until when it may be.
    """

    told = Signal(object)
    undo_offered = Signal(str, object, object)

    def __init__(self, clock: StoreClock, controllers: Controllers, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._schedule, self._sync = clock, controllers.schedule, controllers.sync
        self._said = ""
        self._schedule.refused.connect(self._on_refused)
        self._schedule.done.connect(self._on_done)

    def close(self, slot: SlotRow) -> None:
        """It takes no more orders."""
        self._said = self.tr("{time} takes no more orders").format(time=self._clock.time(slot.start))
        self._schedule.close(slot)

    def open(self, slot: SlotRow) -> None:
        """It takes orders again."""
        self._said = self.tr("{time} takes orders again").format(time=self._clock.time(slot.start))
        self._schedule.open(slot)

    def limit(self, slot: SlotRow, orders: int | None) -> None:
        """It takes so many; None: as many as usual."""
        time = self._clock.time(slot.start)
        if orders is None:
            self._said = self.tr("{time} takes as many as usual").format(time=time)
        else:
            self._said = self.tr("{time} takes at most {count}").format(time=time, count=orders)
        self._schedule.limit(slot, orders)

    def block(self, day: date, name: str, between: Between, reason: str) -> None:
        """No pickups then."""
        self._said = self.tr("{span} is blocked").format(span=_span(between, name))
        self._schedule.block(day, between, reason)

    def unblock(self, day: date, name: str, between: Between) -> None:
        """Pickups again."""
        self._said = self.tr("{span} is open again").format(span=_span(between, name))
        self._schedule.unblock(day, between)

    def set_closing(self, day: date, closes_at: str) -> None:
        """This day alone ends at that time; empty: as usual."""
        said = self.tr("This day closes at {time}").format(time=closes_at)
        self._said = said if closes_at else self.tr("This day closes as usual")
        self._schedule.set_closing(day, closes_at or None)

    @Slot(object)
    def _on_done(self, back: Callable[[], None]) -> None:
        said, self._said = self._said, ""
        if said:
            waits = "" if self._sync.is_online() else self.tr("Sent as soon as there is a network.")
            self.undo_offered.emit(f"{said}. {waits}".strip(), back, self._clock.now() + UNDO)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._said = ""
        self.told.emit(refusal.sentence)


def _span(between: Between, name: str) -> str:
    return name if between is None else f"{between[0]}–{between[1]}"
