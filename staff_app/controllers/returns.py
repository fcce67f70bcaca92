"""Putting things back: what was not collected, cancelled or refused goes to its shelf, unit by unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from staff_app.controllers.orders import OrdersController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.rows.orders import LineRow, OrderDetail, OrderSummary
from staff_app.rows.shelves import ReturnScan, ReturnsView, ReturnTask

if TYPE_CHECKING:
    from pickup_domain.commands import CommandArgs
    from staff_app.store.pickup_store import PickupStore

_GTIN_DIGITS = 13
_SHORTER = frozenset({8, 12})


class ReturnsController(QObject):
    """Knows what is to be put back, and the order in hand. Works without a network.

    Emits:
        changed: Everything that is to be put back (ReturnsView).
        scanned: What a scanned item came to (ReturnScan); a wrong one has no line.
        completed: Everything of an order is back (its number).
    """

    changed = Signal(object)
    scanned = Signal(object)
    completed = Signal(str)

    def __init__(
        self,
        store: StoreLane,
        orders: OrdersController,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._orders = orders
        self._clock = clock
        self._rows: dict[str, OrderSummary] = {}
        self._tasks: dict[str, ReturnTask] = {}
        self._chosen = ""
        store.emptied.connect(self._on_emptied)
        orders.orders_changed.connect(self._on_orders_changed)

    @property
    def view(self) -> ReturnsView:
        """What is to be put back now."""
        tasks = sorted(self._tasks.values(), key=lambda task: (task.shelves, task.number))
        return ReturnsView(tuple(tasks), self._chosen)

    def has(self, order_id: str) -> bool:
        """Whether something of an order is to be put back."""
        return order_id in self._rows

    def choose(self, order_id: str) -> None:
        """Take an order in hand; an empty id puts it down."""
        self._chosen = order_id
        self.changed.emit(self.view)

    def scan(self, code: str) -> None:
        """An item was scanned: it counts for the order in hand, or for the one it is of where none is."""
        code = code.zfill(_GTIN_DIGITS) if code.isdigit() and len(code) in _SHORTER else code
        self._store.run(lambda store: _names(store, code), lambda found: self._on_named(code, *found))

    def put_back(self, line_id: str, quantity: int, *, scanned: bool) -> None:
        """Units of a line of the order in hand are on their shelf."""
        task = self.view.task
        if task is not None:
            number, order_id = task.number, task.order_id
            self._orders.give(
                order_id,
                lambda: _return(line_id, quantity, scanned=scanned),
                lambda detail: self._on_back(number, detail),
            )

    # --- inside --------------------------------------------------------------------------------

    def _on_named(self, code: str, codes: frozenset[str], name: str) -> None:
        if not self._chosen:
            self._chosen = next((each.order_id for each in self.view.tasks if _line(each, codes)), "")
            if self._chosen:
                self.changed.emit(self.view)
        task = self.view.task
        if task is None:
            self.scanned.emit(ReturnScan(code, "", name))
            return
        line = _line(task, codes)
        if line is not None and line.to_return:
            self.put_back(line.line_id, 1, scanned=True)
            self.scanned.emit(ReturnScan(code, task.number, line.name, line.line_id))
            return
        other = next((each.number for each in self.view.tasks if each is not task and _line(each, codes)), "")
        known = name if line is None else line.name
        self.scanned.emit(ReturnScan(code, task.number, known, all_back=line is not None, other_number=other))

    def _on_back(self, number: str, detail: OrderDetail) -> None:
        if not detail.summary.to_return:
            self.completed.emit(number)

    @Slot(object)
    def _on_orders_changed(self, orders: tuple[OrderSummary, ...]) -> None:
        """Only orders of which something is to be put back, and only those that changed, are read whole."""
        rows = {row.order_id: row for row in orders if row.to_return}
        changed = tuple(each for each, row in rows.items() if self._rows.get(each) != row)
        gone = self._rows.keys() - rows.keys()
        self._rows = rows
        if gone:
            self._take(dict.fromkeys(gone))
        if changed:
            now = self._clock()
            self._store.run(lambda store: store.sweeps.return_tasks(changed, now), self._take)

    def _take(self, found: dict[str, ReturnTask | None]) -> None:
        for order_id, task in found.items():
            if task is not None and order_id in self._rows:
                self._tasks[order_id] = task
            else:
                self._tasks.pop(order_id, None)
        if self._chosen not in self._rows:
            self._chosen = ""
        self.changed.emit(self.view)

    @Slot()
    def _on_emptied(self) -> None:
        self._rows, self._tasks, self._chosen = {}, {}, ""
        self.changed.emit(self.view)


def _names(store: PickupStore, code: str) -> tuple[frozenset[str], str]:
    """Every code of the product that a code means, and what it is called."""
    return store.product_codes(code), store.product_name(code) or ""


def _line(task: ReturnTask, codes: frozenset[str]) -> LineRow | None:
    """The line of an order that a code belongs to: one with something to put back before others."""
    lines = [line for line in task.lines if codes & {line.sku, *line.gtins}]
    return next((line for line in lines if line.to_return), lines[0] if lines else None)


def _return(line_id: str, quantity: int, *, scanned: bool) -> CommandArgs:
    from pickup_domain.commands import ReturnMethod, ReturnToStock

    method = ReturnMethod.SCANNED if scanned else ReturnMethod.TYPED
    return ReturnToStock(line_id=line_id, quantity=quantity, method=method)
