"""The orders as a list model: cards in the order of need, with a heading row above each section."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from staff_app.rows.orders import OrderSummary
from staff_app.ui.models.ranking import Counts, Filter, passes, section_title
from staff_app.ui.models.search import OrderSearch
from staff_app.ui.models.standing import Standing
from staff_app.ui.words import is_here, items, status_chip, translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ORDER_ROLE = Qt.ItemDataRole.UserRole
"""The `OrderSummary`; None on a heading."""


@dataclass(frozen=True, slots=True)
class _Heading:
    title: str


_Entry = OrderSummary | _Heading
_FEW = 200
"""Up to so many changes are put in their places one by one."""


class OrdersModel(QAbstractListModel):
    """All orders the tablet knows, seen through one filter and one search.

    Emits:
        counts_changed: `Counts` over all orders, filter or not.
        hidden_changed: How many open orders are out of sight now.
        rearranged: Rows came, went or moved; heading rows stand elsewhere.
    """

    counts_changed = Signal(object)
    hidden_changed = Signal(int)
    rearranged = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._orders: dict[str, OrderSummary] = {}
        self._counts = Counts.of(())
        self._standing = Standing(self._is_wanted)
        self._ranked_in: datetime | None = None
        self._entries: list[_Entry] = []
        self._rows: dict[str, int] = {}
        self._filters: frozenset[Filter] = frozenset({Filter.HERE})
        self._search = OrderSearch()
        self._mine = ""
        self._given: frozenset[str] = frozenset()
        self.hidden = 0
        self._speak: Callable[[OrderSummary], str] = spoken

    def set_speaker(self, speak: Callable[[OrderSummary], str]) -> None:
        """How a screen reader hears an order: the list knows what it draws."""
        self._speak = speak

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Cards and headings."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The summary under `ORDER_ROLE`, and one sentence for screen readers."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ORDER_ROLE:
            return entry if isinstance(entry, OrderSummary) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.title if isinstance(entry, _Heading) else self._speak(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._entries[index.row()], _Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def set_orders(self, orders: Sequence[OrderSummary]) -> None:
        """Take a whole new list; rows that only changed are repainted, not rebuilt."""
        before, self._orders = self._orders, {order.order_id: order for order in orders}
        came = [order for order in orders if before.get(order.order_id) is not order]
        gone = [order for order_id, order in before.items() if self._orders.get(order_id) is not order]
        self._search.forget(gone)
        self._counts = self._counts.changed(gone, came)
        self.counts_changed.emit(self._counts)
        now = self._now()
        if len(came) + len(gone) > _FEW or _minute(now) != self._ranked_in:
            self.refresh()
        else:
            self._standing.change(gone, came, now)
            self._show()

    def set_filters(self, *chosen: Filter) -> None:
        """Look at other orders; several filters show what passes any of them."""
        self._filters = frozenset(chosen)
        self.refresh()

    def set_mine(self, staff_id: str) -> None:
        """Put this person's own work on top, under a heading of its own."""
        if staff_id != self._mine:
            self._mine = staff_id
            self.refresh()

    def set_given(self, order_ids: frozenset[str]) -> None:
        """Orders of which this person sees to something are their own work, too, whatever the filter."""
        if order_ids != self._given:
            self._given = order_ids
            self.refresh()

    def set_search(self, text: str) -> None:
        """Look for a number, name, phone tail, SKU or bag, in all orders whatever the filter."""
        if self._search.look_for(text):
            self.refresh()

    @property
    def searching(self) -> bool:
        """Whether a search is on."""
        return bool(self._search)

    def refresh(self) -> None:
        """Rank all of them again: other orders are wanted, or time went by."""
        now = self._now()
        self._ranked_in = _minute(now)
        self._standing.fill(self._orders.values(), now)
        self._show()

    @property
    def orders(self) -> list[OrderSummary]:
        """The orders that are shown, who needs us first on top."""
        return self._standing.orders

    def row_of(self, order_id: str) -> int | None:
        """The row of an order, or None where it is not shown."""
        return self._rows.get(order_id)

    def order_ids(self) -> tuple[str, ...]:
        """The shown orders from the top."""
        return tuple(self._rows)

    def is_code(self, text: str) -> bool:
        """Whether that is the code of a bag or product of a shown order."""
        return any(text in (*order.bag_ids, *order.skus) for order in self.orders)

    def heading_rows(self) -> tuple[int, ...]:
        """Rows that are headings."""
        return tuple(row for row, entry in enumerate(self._entries) if isinstance(entry, _Heading))

    def _is_wanted(self, order: OrderSummary) -> bool:
        if self._search:
            return self._search.finds(order)
        return order.order_id in self._given or any(passes(order, each) for each in self._filters)

    def _is_mine(self, order: OrderSummary) -> bool:
        is_theirs = bool(self._mine) and order.assigned_id == self._mine
        return is_theirs or order.order_id in self._given

    def _show(self) -> None:
        entries, before = self._arranged(), self._entries
        other = [row for row, (new, old) in enumerate(zip(entries, before, strict=False)) if new is not old]
        if len(entries) != len(before) or any(_key(entries[row]) != _key(before[row]) for row in other):
            self.beginResetModel()
            self._entries = entries
            self._rows = {e.order_id: at for at, e in enumerate(entries) if isinstance(e, OrderSummary)}
            self.endResetModel()
            self.rearranged.emit()
        else:
            self._entries = entries
            if changed := [row for row in other if entries[row] != before[row]]:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        self.hidden = self._counts.open - self._standing.still_open
        self.hidden_changed.emit(self.hidden)

    def _arranged(self) -> list[_Entry]:
        is_own = bool(self._mine or self._given) and not self._search
        mine = [order for order in self._standing.orders if self._is_mine(order)] if is_own else []
        entries: list[_Entry] = [_Heading(translate("Orders", "Yours")), *mine] if mine else []
        for section, orders in self._standing.sections():
            rest = [order for order in orders if not self._is_mine(order)] if mine else orders
            # The first needs no words while it is the first.
            title = section_title(section) or (translate("Orders", "Here now") if entries else "")
            if rest and title:
                entries.append(_Heading(title))
            entries += rest
        return entries


def _minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)


def _key(entry: _Entry) -> str:
    return entry.title if isinstance(entry, _Heading) else entry.order_id


def spoken(order: OrderSummary) -> str:
    """An order in one breath, for screen readers."""
    status = status_chip(order)[0]
    words = [order.customer_name, f"#{order.number}", items(order.units), status]
    if is_here(order):
        words.append(order.arrival_spot or "counter")
    return ", ".join(words)
