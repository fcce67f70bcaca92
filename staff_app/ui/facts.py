"""What controllers told last: screens that are made anew hear it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from staff_app.controllers.bundle import Controllers


class _Fact(QObject):
    """The latest value of one signal."""

    def __init__(self, signal: SignalInstance, parent: QObject) -> None:
        super().__init__(parent)
        self._tell: Callable[[Any], None] = signal.emit
        self._told = False
        self._value: object = None
        signal.connect(self._on_told)

    def tell_again(self) -> None:
        if self._told:
            self._tell(self._value)

    @Slot(object)
    def _on_told(self, value: object) -> None:
        self._told, self._value = True, value


class Facts(QObject):
    """Remembers every signal that says how something is now; never one that says that something happened."""

    def __init__(self, controllers: Controllers, parent: QObject) -> None:
        super().__init__(parent)
        states = (
            controllers.orders.orders_changed,
            controllers.orders.detail_changed,
            controllers.sync.status_changed,
            controllers.printing.status_changed,
            controllers.tablet.changed,
            controllers.waves.team_changed,
            controllers.waves.changed,
            controllers.shelves.shelves_changed,
            controllers.shelves.sweep_changed,
            controllers.returns.changed,
            controllers.substitutes.changed,
            controllers.sounds.changed,
            controllers.self_test.changed,
            controllers.storage.changed,
            controllers.alerts.changed,
            controllers.hand_over.changed,
            controllers.schedule.changed,
            controllers.forecast.changed,
        )
        self._facts = [_Fact(each, self) for each in states]

    def tell_again(self) -> None:
        """Say all of it once more, in the order of a start."""
        for each in self._facts:
            each.tell_again()
