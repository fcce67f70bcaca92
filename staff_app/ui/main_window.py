"""The one window: rail, top bar and the page in hand; the way in stands in front until somebody signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from staff_app.rows import OrderSummary, Refusal, SignInPhase, SignInView, UndoOffer
from staff_app.ui.models.orders_model import OrdersModel
from staff_app.ui.models.ranking import Counts
from staff_app.ui.orders.orders_page import OrdersPage
from staff_app.ui.rail import Rail
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.top_bar import TopBar
from staff_app.ui.widgets.panels import column, ground, rule
from staff_app.ui.widgets.toast import Toast
from staff_app.ui.words import is_here

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class MainWindow(QMainWindow):
    """Puts the pages together and leads from one to the next; what is done, controllers do."""

    def __init__(self, controllers: Controllers, theme: Theme, clock: StoreClock | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Counterhand")
        self.setMinimumSize(720, 640)
        self._controllers = controllers
        self.clock = clock or StoreClock(parent=self)
        self._undo: UndoOffer | None = None
        self.model = OrdersModel(self.clock.now, self)
        self.rail = Rail(theme, self.clock)
        self.top_bar = TopBar(theme, self.clock)
        self.orders = OrdersPage(theme, self.clock, controllers, self.model)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.orders)
        self._shop = self._build_shop()
        self.toast = Toast(theme, self.clock)
        self.toast.setParent(self._shop)
        self.setCentralWidget(self._shop)
        self._connect()

    def _build_shop(self) -> QWidget:
        shop = ground("background")
        side = QWidget()
        right = column(side, 0)
        right.addWidget(self.top_bar)
        right.addWidget(rule())
        right.addWidget(self.pages, 1)
        layout = QHBoxLayout(shop)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(side, 1)
        return shop

    def _connect(self) -> None:
        orders = self._controllers.orders
        orders.orders_changed.connect(self._on_orders_changed)
        orders.refused.connect(self._on_refused)
        orders.undo_offered.connect(self._on_undo_offered)
        self.model.counts_changed.connect(self._on_counts_changed)
        self.clock.minute_changed.connect(self.model.refresh)
        self._controllers.sync.status_changed.connect(self.rail.show_sync)
        self._controllers.printing.status_changed.connect(self.rail.show_printer)
        self._controllers.sign_in.state_changed.connect(self._on_sign_in_changed)
        self.top_bar.search_changed.connect(self.model.set_search)
        self.toast.undo_clicked.connect(self._on_undo_clicked)

    @Slot(object)
    def _on_orders_changed(self, orders: tuple[OrderSummary, ...]) -> None:
        self._unseen = any(is_here(order) and not order.arrival_acknowledged for order in orders)
        self.model.set_orders(orders)

    @Slot(object)
    def _on_counts_changed(self, counts: Counts) -> None:
        self.rail.show_counts(counts, unseen=self._unseen)

    @Slot(object)
    def _on_sign_in_changed(self, view: SignInView) -> None:
        if view.place is not None:
            self.clock.set_zone(view.place.time_zone)
            self.top_bar.show_store(view.place.name, "")
        if view.phase is SignInPhase.SIGNED_IN and view.chosen is not None:
            self.rail.show_user(view.chosen.name, view.chosen.initials)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.toast.tell(refusal.sentence)
        self._place_toast()

    @Slot(object)
    def _on_undo_offered(self, offer: UndoOffer) -> None:
        self._undo = offer
        self.toast.offer_undo(offer.kind, offer.until)
        self._place_toast()

    @Slot()
    def _on_undo_clicked(self) -> None:
        if self._undo is not None:
            self._controllers.orders.undo(self._undo.order_id, self._undo.command_id)
            self._undo = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast in its corner."""
        super().resizeEvent(event)
        self._place_toast()

    def _place_toast(self) -> None:
        """Bottom left, over the list: never over the primary button."""
        width = min(470, self._shop.width() - 140)
        self.toast.setFixedWidth(width)
        self.toast.adjustSize()
        self.toast.move(112, self._shop.height() - self.toast.height() - 20)
