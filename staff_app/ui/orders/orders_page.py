"""Orders: who needs us first, and one order beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.rows.exceptions import ExceptionRow
from staff_app.rows.orders import OrderDetail
from staff_app.ui.lead.exceptions import exception_words
from staff_app.ui.models.orders_model import OrdersModel
from staff_app.ui.models.ranking import Filter
from staff_app.ui.orders.act_panel import ActPanel
from staff_app.ui.orders.filter_bar import FilterBar
from staff_app.ui.orders.next_step import Act, Step
from staff_app.ui.orders.order_detail_view import OrderDetailView
from staff_app.ui.orders.order_list import OrderList
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.panels import BAR_PX, column, flow, ground, row
from staff_app.ui.widgets.two_pane import TwoPane

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class OrdersPage(QWidget):
    """The list with its filters, and the chosen order with all that can be done.

    Emits:
        pick_wanted: The order's next step is at the shelves.
        hand_over_wanted: The order's next step is at the counter.
        put_back_wanted: Its items go back to their shelves.
        told: A sentence for the toast.
    """

    pick_wanted = Signal(str)
    hand_over_wanted = Signal(str)
    put_back_wanted = Signal(str)
    told = Signal(object)

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers, model: OrdersModel) -> None:
        super().__init__()
        self._controllers = controllers
        self._orders = controllers.orders
        self._then: tuple[str, Act, str] | None = None
        self._detail: OrderDetail | None = None
        self.model = model
        self.filters = FilterBar(theme)
        self.list = OrderList(theme, clock, model)
        self.hidden = ActionButton(theme, "", kind="quiet")
        self.day_sheet = ActionButton(theme, self.tr("Day sheet"), kind="quiet", icon_name="printer")
        self.day_sheet.setAccessibleName(self.tr("Print the day sheet: today's orders by their time"))
        self.none_found = EmptyState(theme, "clipboard-list")
        self.detail = OrderDetailView(theme, clock)
        self.panel = ActPanel(theme, clock, controllers, self.detail)
        self.nothing = EmptyState(theme, "package-open")
        self.nothing.tell(self.tr("No order chosen"), self.tr("Tap an order, or scan its bag or pass."))
        self.stack = QStackedWidget()
        self.panes = TwoPane(theme, self._left(), self._right())
        column(self, 0).addWidget(self.panes)
        self._connect()

    def _left(self) -> QWidget:
        left = ground("background")
        layout = column(left, 10, (20, 18, 20 - BAR_PX, 0))
        top = row(0)
        top.addWidget(self.filters)
        top.addSpacing(BAR_PX)
        layout.addLayout(top)
        layout.addSpacing(4)
        layout.addWidget(self.none_found, 1)
        layout.addWidget(self.list, 1)
        foot, flowing = flow()
        flowing.addWidget(self.hidden)
        flowing.addWidget(self.day_sheet)
        layout.addWidget(foot)
        self.none_found.hide()
        self.hidden.hide()
        return left

    def _right(self) -> QWidget:
        right = ground("surface")
        layout = column(right, 0, (28, 22, 28 - BAR_PX, 22))
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.panel)
        layout.addWidget(self.stack)
        return right

    def _connect(self) -> None:
        self.model.counts_changed.connect(self.filters.show_counts)
        self.model.hidden_changed.connect(self._on_hidden_changed)
        self.filters.chosen.connect(self._on_filter_chosen)
        self.hidden.clicked.connect(self._on_hidden_clicked)
        self.day_sheet.clicked.connect(self._controllers.printing.print_day_sheet)
        self.list.order_chosen.connect(self._orders.select)
        self.list.order_opened.connect(self._on_order_opened)
        self._orders.detail_changed.connect(self._on_detail_changed)
        self.panes.narrow_changed.connect(self._on_narrow_changed)
        self.detail.header.back_clicked.connect(self._on_back_clicked)
        self.detail.step_chosen.connect(self._on_step_chosen)
        self.detail.act_chosen.connect(self.panel.begin)
        self.detail.acknowledged.connect(self._on_acknowledged)
        self.panel.connect_offers(self.detail.offers)
        self.panel.told.connect(self.told)
        exceptions = self._controllers.exceptions
        exceptions.mine_changed.connect(self._on_mine_changed)
        exceptions.given.connect(self._on_given)
        self._on_mine_changed(exceptions.mine)

    def show_person(self, staff_id: str, is_lead: bool) -> None:
        """Who is signed in, and whether they may answer for a customer."""
        self.panel.show_person(staff_id)
        self.detail.offers.show_person(is_lead)

    def offer_printing(self, offered: bool) -> None:
        """Whether there is a printer."""
        self.detail.acts.offer_printing(offered)
        self.day_sheet.setVisible(offered)

    def open_order(self, order_id: str, act: Act | None = None, line_id: str = "") -> None:
        """Show an order, whatever the filter, with the sheet of an act; the list marks it where it has it."""
        self._then = None if act is None else (order_id, act, line_id)
        self.list.choose(order_id)
        self._orders.select(order_id)
        self.panes.show_right(True)

    def search(self, text: str) -> None:
        """Look for an order; the list comes to the front."""
        if text:
            self.panes.show_right(False)
        self.model.set_search(text)

    @Slot(object)
    def _on_detail_changed(self, detail: OrderDetail | None) -> None:
        self._detail = detail
        if detail is None:
            self.stack.setCurrentWidget(self.nothing)
            return
        self.panel.show_order(detail)
        self.detail.show_detail(detail)
        self.stack.setCurrentWidget(self.panel)
        if self.list.chosen != detail.summary.order_id:
            self.list.choose(detail.summary.order_id)
        if self._then is not None and self._then[0] == detail.summary.order_id:
            (_, act, line_id), self._then = self._then, None
            self.panel.begin(act, line_id)

    @Slot(object)
    def _on_mine_changed(self, rows: tuple[ExceptionRow, ...]) -> None:
        titles = {each.order_id: exception_words.title(each) for each in reversed(rows)}
        self.list.show_given(titles)
        self.detail.show_mine(rows)

    @Slot(object)
    def _on_given(self, rows: tuple[ExceptionRow, ...]) -> None:
        self.told.emit(exception_words.given(rows))

    @Slot()
    def _on_acknowledged(self) -> None:
        if self._detail is not None:
            self._orders.acknowledge_arrival(self._detail.summary.order_id)

    @Slot(str)
    def _on_order_opened(self, order_id: str) -> None:
        if self._detail is None or self._detail.summary.order_id != order_id:
            self._orders.select(order_id)
        self.panes.show_right(True)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.panes.show_right(False)
        self.list.setFocus()

    @Slot(bool)
    def _on_narrow_changed(self, narrow: bool) -> None:
        self.detail.header.back.setVisible(narrow)

    @Slot(object)
    def _on_filter_chosen(self, chosen: Filter) -> None:
        self.model.set_filters(chosen)
        self.panes.show_right(False)

    @Slot()
    def _on_hidden_clicked(self) -> None:
        self.filters.choose(Filter.HERE)

    @Slot(int)
    def _on_hidden_changed(self, count: int) -> None:
        empty = not self.model.order_ids()
        searching = self.model.searching
        if searching:
            self.none_found.tell(
                self.tr("Nothing found"),
                self.tr("Looked in order numbers, names, phone numbers, items and bags."),
            )
        else:
            self.none_found.tell(self.tr("No orders here"), self.tr("New orders appear by themselves."))
        self.none_found.setVisible(empty)
        self.list.setVisible(not empty)
        self.hidden.setVisible(count > 0 and not searching)
        self.hidden.set_label(self.tr("%n more order(s) are not shown · Show all", "", count))

    @Slot(object)
    def _on_step_chosen(self, step: Step) -> None:
        if self._detail is None:
            return
        order_id = self._detail.summary.order_id
        match step:
            case Step.START_PICKING:
                self._orders.start_picking(order_id)
                self.pick_wanted.emit(order_id)
            case Step.SCAN | Step.STAGE:
                self.pick_wanted.emit(order_id)
            case Step.MARK_READY:
                self._orders.mark_ready(order_id, False)
            case Step.HAND_OVER:
                self.hand_over_wanted.emit(order_id)
            case Step.PUT_BACK:
                self.put_back_wanted.emit(order_id)
            case Step.WAIT | Step.NOTHING:
                pass
