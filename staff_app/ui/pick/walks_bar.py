"""Walks under way in this store: one's own to go on with, a colleague's to join."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from staff_app.rows.orders import OrderSummary
from staff_app.ui.theme import TARGET_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import clear, column
from staff_app.ui.words import PICKED_ON, orders

_BETWEEN = " · "
_AROUND_PX = 40
"""Frame and padding of a button."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk as its orders tell of it."""

    wave: str
    leader: str
    is_mine: bool
    orders: int


def walks_of(orders: Sequence[OrderSummary], staff_id: str) -> tuple[Walk, ...]:
    """The walks under way, one's own first."""
    by_wave: dict[str, list[OrderSummary]] = {}
    for order in orders:
        if order.wave and order.status in PICKED_ON:
            by_wave.setdefault(order.wave, []).append(order)
    walks = [
        Walk(wave, found[0].assigned_to, found[0].assigned_id == staff_id, len(found))
        for wave, found in by_wave.items()
    ]
    return tuple(sorted(walks, key=lambda walk: (not walk.is_mine, walk.leader, walk.wave)))


class WalksBar(QWidget):
    """A button for each.

    Emits:
        joined: The walk's id.
    """

    joined = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._walks: tuple[Walk, ...] = ()
        self._column = column(self, 8, (0, 0, 0, 8))
        self.buttons: list[ActionButton] = []
        self.hide()

    def show_orders(self, orders: Sequence[OrderSummary], staff_id: str) -> None:
        """The walks that these orders are on."""
        walks = walks_of(orders, staff_id)
        if walks == self._walks:
            return
        self._walks = walks
        clear(self._column)
        self.buttons = [self._button(walk) for walk in walks]
        for button in self.buttons:
            self._column.addWidget(button)
        self._fit()
        self.setVisible(bool(walks))

    def _button(self, walk: Walk) -> ActionButton:
        mine, other = self.tr("Go on with your walk · {count}"), self.tr("Join {name}'s walk · {count}")
        words = (mine if walk.is_mine else other).format(name=walk.leader, count=orders(walk.orders))
        button = ActionButton(self._theme, words, icon_name="list-checks" if walk.is_mine else "users")
        button.setProperty("wave", walk.wave)
        button.clicked.connect(self._on_clicked)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How many orders stands on a line of its own where one line is too short."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for button in self.buttons:
            words = button.label.replace("\n", _BETWEEN)
            need_px = button.fontMetrics().horizontalAdvance(words) + button.iconSize().width() + _AROUND_PX
            fits = need_px <= self.width()
            button.set_label(words if fits else words.replace(_BETWEEN, "\n"), words)
            button.setMinimumHeight(TARGET_PX if fits else TARGET_PX + button.fontMetrics().height())

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.joined.emit(sender.property("wave"))
