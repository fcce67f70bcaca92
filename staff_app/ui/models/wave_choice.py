"""Choosing the orders of a walk: the most pressing are proposed, twelve at most."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from staff_app.rows.orders import MOST_TOTES, OrderSummary
from staff_app.ui.models.orders_model import ORDER_ROLE, spoken
from staff_app.ui.models.ranking import ranked
from staff_app.ui.words import PICKED_ON, translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def choosable(orders: Iterable[OrderSummary], staff_id: str) -> tuple[OrderSummary, ...]:
    """Orders with something to take that are on no walk and nobody else's work."""
    return tuple(_choosable(orders, staff_id))


def _choosable(orders: Iterable[OrderSummary], staff_id: str) -> Iterator[OrderSummary]:
    return (
        order
        for order in orders
        if order.status in PICKED_ON
        and order.units_decided < order.units
        and not order.wave
        and order.assigned_id in {"", staff_id}
    )


def proposed(orders: Sequence[OrderSummary], now: datetime) -> tuple[OrderSummary, ...]:
    """All of them in the order of need; the first `MOST_TOTES` are what the app proposes."""
    return tuple(ranked(orders, now))


def is_choice(orders: Iterable[OrderSummary], staff_id: str) -> bool:
    """Whether there is more than one; asked at every change, so it looks no further than need be."""
    return len(tuple(islice(_choosable(orders, staff_id), 2))) > 1


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the ticks come to."""

    orders: int
    units: int


class WaveChoiceModel(QAbstractListModel):
    """Orders with a tick each.

    Emits:
        chosen_changed: What is ticked now (`Chosen`).
        full: One more was wanted than fits.
    """

    chosen_changed = Signal(object)
    full = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: tuple[OrderSummary, ...] = ()
        self._ticked: set[str] = set()
        self._touched = False
        self._speak: Callable[[OrderSummary], str] = spoken

    def set_speaker(self, speak: Callable[[OrderSummary], str]) -> None:
        """How a screen reader hears an order: the list knows what it draws."""
        self._speak = speak

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many orders."""
        return 0 if parent.isValid() else len(self._orders)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The summary, its tick, and one sentence for screen readers."""
        if not index.isValid():
            return None
        order = self._orders[index.row()]
        ticked = order.order_id in self._ticked
        if role == ORDER_ROLE:
            return order
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            word = translate("Walk", "chosen") if ticked else translate("Walk", "not chosen")
            return f"{self._speak(order)}, {word}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's own type
        """Set a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        order_id = self._orders[index.row()].order_id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            if len(self._ticked) >= MOST_TOTES and order_id not in self._ticked:
                self.full.emit()
                return False
            self._ticked.add(order_id)
        else:
            self._ticked.discard(order_id)
        self._touched = True
        self.dataChanged.emit(index, index, [role])
        self._tell()
        return True

    @property
    def is_touched(self) -> bool:
        """Whether a tick was set or taken away since they were proposed."""
        return self._touched

    def toggle(self, row: int) -> None:
        """The other way round."""
        index = self.index(row)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        self.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def propose(self, orders: Sequence[OrderSummary]) -> None:
        """Show these, with the first `MOST_TOTES` ticked."""
        self._touched = False
        self._ticked = {order.order_id for order in orders[:MOST_TOTES]}
        self.set_orders(orders)

    def settle(self) -> None:
        """The ticks were taken, or given up: they count as untouched."""
        self._touched = False

    def set_orders(self, orders: Sequence[OrderSummary]) -> None:
        """Others came or went meanwhile: ticks stay where their orders do."""
        if tuple(orders) != self._orders:
            self.beginResetModel()
            self._orders = tuple(orders)
            self._ticked &= {order.order_id for order in orders}
            self.endResetModel()
        self._tell()

    def chosen(self) -> tuple[str, ...]:
        """Ids of what is ticked, the most pressing first."""
        return tuple(order.order_id for order in self._orders if order.order_id in self._ticked)

    def _tell(self) -> None:
        ticked = [order for order in self._orders if order.order_id in self._ticked]
        units = sum(order.units - order.units_decided for order in ticked)
        self.chosen_changed.emit(Chosen(len(ticked), units))
