"""A view of one order with the sheets for its acts laid over it; the acts go to the controllers here."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.rows import OrderDetail
from staff_app.ui.orders.next_step import Act
from staff_app.ui.orders.sheets import (
    ArrivalSheet,
    DelaySheet,
    MoveBagSheet,
    NoteSheet,
    RecallSheet,
    ShortPickSheet,
    TypedPickSheet,
)
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class ActPanel(QStackedWidget):
    """The view, or the sheet that was asked for."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers, view: QWidget) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._orders = controllers.orders
        self._printing = controllers.printing
        self._view = view
        self._detail: OrderDetail | None = None
        self.addWidget(view)

    # Sheets are built at their first use: most orders need none of them.

    @cached_property
    def short(self) -> ShortPickSheet:
        """Something cannot be found."""
        sheet = ShortPickSheet(self._theme)
        sheet.given.connect(self._on_short_given)
        self._add(sheet)
        return sheet

    @cached_property
    def typed(self) -> TypedPickSheet:
        """Something cannot be scanned."""
        sheet = TypedPickSheet(self._theme)
        sheet.given.connect(self._on_typed_given)
        self._add(sheet)
        return sheet

    @cached_property
    def note(self) -> NoteSheet:
        """A note for the team."""
        sheet = NoteSheet(self._theme)
        sheet.given.connect(self._on_note_given)
        self._add(sheet)
        return sheet

    @cached_property
    def delay(self) -> DelaySheet:
        """A new promise."""
        sheet = DelaySheet(self._theme, self._clock)
        sheet.given.connect(self._on_delay_given)
        self._add(sheet)
        return sheet

    @cached_property
    def recall(self) -> RecallSheet:
        """Not ready after all."""
        sheet = RecallSheet(self._theme)
        sheet.given.connect(self._on_recall_given)
        self._add(sheet)
        return sheet

    @cached_property
    def arrival(self) -> ArrivalSheet:
        """Somebody is here."""
        sheet = ArrivalSheet(self._theme)
        sheet.given.connect(self._on_arrival_given)
        self._add(sheet)
        return sheet

    @cached_property
    def move_bag(self) -> MoveBagSheet:
        """A bag stands somewhere else."""
        sheet = MoveBagSheet(self._theme)
        sheet.moved.connect(self._on_moved)
        sheet.missing.connect(self._on_missing)
        self._add(sheet)
        return sheet

    def _add(self, sheet: Sheet) -> None:
        self.addWidget(sheet)
        sheet.closed.connect(self.close_sheet)

    def show_order(self, detail: OrderDetail) -> None:
        """The order that the sheets are about; another order closes an open sheet."""
        other = self._detail is None or self._detail.summary.order_id != detail.summary.order_id
        self._detail = detail
        if other:
            self.close_sheet()

    @Slot()
    def close_sheet(self) -> None:
        """Back to the order."""
        self.setCurrentWidget(self._view)

    def _open(self, sheet: Sheet) -> None:
        if self._detail is not None:
            order = self._detail.summary
            sheet.about.setText(f"{order.customer_name} · #{order.number}")
        self.setCurrentWidget(sheet)
        sheet.setFocus()

    @Slot(object)
    def begin(self, act: Act, line_id: str = "") -> None:
        """Start an act: some need a sheet, the others are done at once."""
        detail = self._detail
        if detail is None or self._begin_sheet(act, detail, line_id):
            return
        order_id = detail.summary.order_id
        match act:
            case Act.READY_IN_PART:
                self._orders.mark_ready(order_id, True)
            case Act.EXTEND_HOLD:
                self._orders.extend_hold(order_id)
            case Act.NO_SHOW:
                self._orders.record_no_show(order_id)
            case Act.PRINT_SLIP:
                self._printing.print_pick_slip(order_id)
            case Act.PRINT_LABELS:
                self._printing.print_bag_labels(order_id)
            case Act.PRINT_RECEIPT:
                self._printing.print_receipt(order_id)
            case _:
                raise ValueError(act)

    def _begin_sheet(self, act: Act, detail: OrderDetail, line_id: str) -> bool:
        match act:
            case Act.CANT_FIND:
                self.short.begin(detail.lines, line_id)
                self._open(self.short)
            case Act.TYPE_IT:
                self.typed.begin(detail.lines, line_id)
                self._open(self.typed)
            case Act.NOTE:
                self._open(self.note)
                self.note.begin()
            case Act.DELAY:
                self.delay.begin(detail.summary)
                self._open(self.delay)
            case Act.RECALL:
                self.recall.begin()
                self._open(self.recall)
            case Act.MOVE_BAG:
                self.move_bag.begin(detail.bags, detail.shelves)
                self._open(self.move_bag)
            case Act.CHECK_IN:
                self.arrival.begin()
                self._open(self.arrival)
            case _:
                return False
        return True

    def _finish(self) -> str:
        self.close_sheet()
        return self._detail.summary.order_id if self._detail else ""

    @Slot(str, int, str)
    def _on_short_given(self, line_id: str, quantity: int, reason: str) -> None:
        self._orders.short(self._finish(), line_id, quantity, reason)

    @Slot(str, int, str)
    def _on_typed_given(self, line_id: str, quantity: int, reason: str) -> None:
        self._orders.pick(self._finish(), line_id, quantity, None, reason)

    @Slot(str)
    def _on_note_given(self, text: str) -> None:
        self._orders.add_note(self._finish(), text)

    @Slot(str, object, object)
    def _on_delay_given(self, reason: str, start: datetime, end: datetime) -> None:
        self._orders.delay(self._finish(), reason, start, end)

    @Slot(str)
    def _on_recall_given(self, reason: str) -> None:
        self._orders.recall(self._finish(), reason)

    @Slot(str, str)
    def _on_arrival_given(self, spot: str, vehicle: str) -> None:
        self._orders.check_in(self._finish(), spot, vehicle)

    @Slot(str, str)
    def _on_moved(self, bag_id: str, shelf: str) -> None:
        self._orders.move_bag(self._finish(), bag_id, shelf)

    @Slot(str)
    def _on_missing(self, bag_id: str) -> None:
        self._orders.bag_missing(self._finish(), bag_id)
