"""The pick list: orders to pick on one side, the walk through the aisles on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.rows import OrderDetail, OrderSummary, ScanKind, Scanned, Sound
from staff_app.ui.models.orders_model import OrdersModel
from staff_app.ui.models.ranking import Filter
from staff_app.ui.orders.act_panel import ActPanel
from staff_app.ui.orders.next_step import Act, Step
from staff_app.ui.orders.order_list import OrderList
from staff_app.ui.pick.pick_view import PickView
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TITLE_PX, Theme
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.panels import BAR_PX, column, ground, hint
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import TwoPane
from staff_app.ui.words import items

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class PickPage(QWidget):
    """Scan-verified picking and staging of one order.

    Emits:
        hand_over_wanted: The order is ready and its next step is at the counter.
        told: A sentence for the toast.
    """

    hand_over_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._orders = controllers.orders
        self._scanning = controllers.scanning
        self._sounds = controllers.sounds
        self._detail: OrderDetail | None = None
        self._camera_on = False
        self.model = OrdersModel(clock.now, self)
        self.model.set_filters(Filter.TO_PICK, Filter.PICKING)
        self.list = OrderList(theme, clock, self.model)
        self.count = hint(theme)
        self.all_done = EmptyState(theme, "package-check")
        self.all_done.tell(self.tr("Nothing to pick"), self.tr("New orders appear by themselves."))
        self.view = PickView(theme, clock)
        self.panel = ActPanel(theme, clock, controllers, self.view)
        self.nothing = EmptyState(theme, "list-checks")
        self.nothing.tell(self.tr("No order chosen"), self.tr("The order on top is due first."))
        self.stack = QStackedWidget()
        self.panes = TwoPane(self._left(theme), self._right())
        column(self, 0).addWidget(self.panes)
        self._connect()

    def _left(self, theme: Theme) -> QWidget:
        left = ground("background")
        layout = column(left, 4, (20, 22, 20 - BAR_PX, 0))
        layout.addWidget(Label(theme, self.tr("Pick list"), size_px=TITLE_PX, weight=Weight.Bold))
        layout.addWidget(self.count)
        layout.addSpacing(10)
        layout.addWidget(self.all_done, 1)
        layout.addWidget(self.list, 1)
        return left

    def _right(self) -> QWidget:
        right = ground("surface")
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.panel)
        column(right, 0, (28, 22, 28 - BAR_PX, 22)).addWidget(self.stack)
        return right

    def _connect(self) -> None:
        self._orders.detail_changed.connect(self._on_detail_changed)
        self.list.order_chosen.connect(self._orders.select)
        self.list.order_opened.connect(self._on_order_opened)
        self.panes.narrow_changed.connect(self._on_narrow_changed)
        self.view.header.back_clicked.connect(self._on_back_clicked)
        self.view.step_chosen.connect(self._on_step_chosen)
        self.view.act_chosen.connect(self._on_act_chosen)
        self.view.rest_taken.connect(self._on_rest_taken)
        self.view.put_back.connect(self._on_put_back)
        self.view.stage.staged.connect(self._on_staged)
        self.view.stage.shelf_typed.connect(self._on_shelf_typed)
        self._scanning.preview_changed.connect(self.view.camera.show_frame)
        self._scanning.camera_state_changed.connect(self.view.camera.show_state)

    def show_orders(self, orders: tuple[OrderSummary, ...]) -> None:
        """All orders; the list keeps those to pick."""
        self.model.set_orders(orders)
        shown = set(self.model.order_ids())
        left = sum(order.units - order.units_decided for order in orders if order.order_id in shown)
        self.count.setText(self.tr("{items} still to take").format(items=items(left)))
        self.all_done.setVisible(not shown)
        self.list.setVisible(bool(shown))

    def open_order(self, order_id: str) -> None:
        """Walk for this order."""
        self.list.choose(order_id)
        self._orders.select(order_id)
        self.panes.show_right(True)

    @property
    def staging(self) -> bool:
        """Whether a bag waits for its shelf."""
        return self.view.step is Step.STAGE

    def take_scan(self, scanned: Scanned) -> None:
        """A product or a shelf was scanned for the order in hand."""
        detail = self._detail
        self.panes.show_right(detail is not None)
        if detail is None:
            self.told.emit(scanned.sentence or self.tr("Choose an order first, then scan it."))
        elif scanned.kind is ScanKind.SHELF:
            self._take_shelf(detail, scanned)
        elif scanned.kind is ScanKind.PRODUCT:
            self._take_product(detail, scanned)

    def _take_product(self, detail: OrderDetail, scanned: Scanned) -> None:
        lines = [line for line in detail.lines if line.line_id in scanned.line_ids]
        wanted = next((line for line in lines if line.open), None)
        self._sounds.play(Sound.WRONG_ITEM if wanted is None else Sound.GOOD)
        if not lines:
            words = self.tr("It is not on order #{number}. Put it back.")
            self.view.tell_wrong(scanned.sentence or words.format(number=detail.summary.number))
        elif wanted is None:
            line = lines[0]
            self.view.tell_wrong(
                self.tr("You have all {count} of {name} already. Put this one back.").format(
                    count=line.picked, name=line.name
                )
            )
        else:
            self.view.tell_right(wanted.line_id, scanned.text)
            self._orders.pick(detail.summary.order_id, wanted.line_id, 1, scanned.text)

    def _take_shelf(self, detail: OrderDetail, scanned: Scanned) -> None:
        if self.view.step is not Step.STAGE:
            self.told.emit(
                self.tr("{shelf} is a shelf. There is nothing to put on it yet.").format(shelf=scanned.text)
            )
            return
        self.view.stage.set_shelf(scanned.text)
        if scanned.origin != "typed":
            self._sounds.play(Sound.GOOD)
            # Scanning a shelf with the bag in the hand is the act itself.
            self.view.stage.put_down()

    @Slot(object)
    def _on_detail_changed(self, detail: OrderDetail | None) -> None:
        self._detail = detail
        if detail is None:
            self.stack.setCurrentWidget(self.nothing)
            return
        self.panel.show_order(detail)
        self.view.show_detail(detail)
        self.stack.setCurrentWidget(self.panel)
        if self.list.chosen != detail.summary.order_id:
            self.list.choose(detail.summary.order_id)
        if self.view.step not in {Step.SCAN, Step.START_PICKING, Step.STAGE}:
            self._show_camera(False)

    @Slot(object)
    def _on_step_chosen(self, step: Step) -> None:
        if self._detail is None:
            return
        order_id = self._detail.summary.order_id
        match step:
            case Step.START_PICKING:
                self._orders.start_picking(order_id)
            case Step.SCAN:
                self._show_camera(not self._camera_on)
            case Step.STAGE:
                self.view.stage.put_down()
            case Step.MARK_READY:
                self._orders.mark_ready(order_id, False)
            case Step.HAND_OVER:
                self.hand_over_wanted.emit(order_id)
            case Step.WAIT | Step.PUT_BACK | Step.NOTHING:
                pass

    def _show_camera(self, on: bool) -> None:
        if on == self._camera_on:
            return
        self._camera_on = on
        self.view.camera.setVisible(on)
        if on:
            self._scanning.start_camera()
        else:
            self._scanning.stop_camera()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the camera's picture any more."""
        super().hideEvent(event)
        self._show_camera(False)

    @Slot(object, str)
    def _on_act_chosen(self, act: Act, line_id: str) -> None:
        self.panel.begin(act, line_id)

    @Slot(str, int, str)
    def _on_rest_taken(self, line_id: str, quantity: int, code: str) -> None:
        if self._detail is not None:
            self._orders.pick(self._detail.summary.order_id, line_id, quantity, code)

    @Slot(str)
    def _on_put_back(self, line_id: str) -> None:
        if self._detail is not None:
            self._orders.unpick(self._detail.summary.order_id, line_id, 1)

    @Slot(str, object)
    def _on_staged(self, shelf: str, chosen: tuple[tuple[str, int], ...]) -> None:
        if self._detail is not None:
            self._orders.stage(self._detail.summary.order_id, shelf, chosen)

    @Slot(str)
    def _on_shelf_typed(self, text: str) -> None:
        self._scanning.receive(text, "typed")

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
        self.view.header.back.setVisible(narrow)
