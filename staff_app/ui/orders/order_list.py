"""The list of orders: cards under headings, by finger, wheel and key.

A one-column table rather than a list view: heading rows are lower than cards, and a table knows its row
heights without asking for each of ten thousand rows.
"""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScroller, QTableView

from staff_app.ui.models.orders_model import ORDER_ROLE, OrdersModel
from staff_app.ui.orders.order_delegate import OrderDelegate
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.panels import QuietBar


class OrderList(QTableView):
    """Shows an `OrdersModel` and keeps the chosen order chosen, wherever its row moves.

    Emits:
        order_chosen: The id of the order that a person moved to.
        order_opened: The id of the order that a person tapped, or pressed Return on.
    """

    order_chosen = Signal(str)
    order_opened = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock, model: OrdersModel) -> None:
        super().__init__()
        self._orders = model
        self._chosen = ""
        self._headings: tuple[int, ...] = ()
        self._delegate = OrderDelegate(theme, clock)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        model.set_speaker(self._delegate.spoken)
        self._set_up_look()
        self.setAccessibleName(self.tr("Orders"))
        self._lay_headings()
        model.rearranged.connect(self._on_rearranged)
        clock.ticked.connect(self._on_ticked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.clicked.connect(self._on_opened)

    def _set_up_look(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(self._delegate.heading_px)
        self.verticalHeader().setDefaultSectionSize(self._delegate.card_px)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().setSingleStep(30)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def card_px(self) -> int:
        """How high an order is, with the gap below it, in pixels."""
        return self._delegate.card_px

    def show_given(self, titles: Mapping[str, str]) -> None:
        """What whoever is signed in sees to, by order."""
        self._delegate.given = titles
        self._orders.set_given(frozenset(titles))
        self.viewport().update()

    @property
    def chosen(self) -> str:
        """The id of the chosen order; empty while there is none."""
        return self._chosen

    def choose(self, order_id: str) -> None:
        """Mark an order without telling anybody; it stays marked while it is out of sight."""
        self._chosen = order_id
        self._mark()

    def choose_first(self) -> None:
        """Choose the order on top, as a person would."""
        if ids := self._orders.order_ids():
            self.choose(ids[0])
            self.order_chosen.emit(ids[0])

    def submit(self, text: str) -> bool:
        """Return was pressed on a search: open the order of that number, or the only one that was found.

        Returns:
            False where nothing was found; of several, the first one has the keyboard.
        """
        found, number = self._orders.orders, text.removeprefix("#").strip()
        meant = next((each for each in found if each.number == number), None)
        if meant is None and len(found) == 1:
            meant = found[0]
        if meant is not None:
            self.choose(meant.order_id)
            self.order_opened.emit(meant.order_id)
        elif found:
            self.choose_first()
            self.setFocus()
        return bool(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the chosen order; every other key is the table's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.order_opened.emit(self._chosen)
            return
        super().keyPressEvent(event)

    def _mark(self) -> None:
        row = self._orders.row_of(self._chosen)
        selection = self.selectionModel()
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            selection.setCurrentIndex(
                self._orders.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        selection.blockSignals(False)
        self.viewport().update()

    def _lay_headings(self) -> None:
        rows = self._orders.heading_rows()
        # The table keeps row heights over a reset: a former heading must grow again.
        for row in set(self._headings) - set(rows):
            if row < self._orders.rowCount():
                self.setRowHeight(row, self._delegate.card_px)
        for row in rows:
            self.setRowHeight(row, self._delegate.heading_px)
        self._headings = rows

    @Slot()
    def _on_rearranged(self) -> None:
        above = self.verticalScrollBar().value()
        self._lay_headings()
        self._mark()
        self.verticalScrollBar().setValue(above)

    @Slot()
    def _on_ticked(self) -> None:
        if self.isVisible():
            self.viewport().update()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        for index in selected.indexes():
            order = index.data(ORDER_ROLE)
            if order is not None and order.order_id != self._chosen:
                self._chosen = order.order_id
                self.order_chosen.emit(order.order_id)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        order = index.data(ORDER_ROLE)
        if order is not None:
            self.order_opened.emit(order.order_id)
