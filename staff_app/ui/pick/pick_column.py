"""What is to pick: the list in the order of need, walks under way, and the way to a new one."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from staff_app.rows.orders import OrderSummary
from staff_app.ui.models.orders_model import OrdersModel
from staff_app.ui.models.ranking import Filter
from staff_app.ui.models.wave_choice import is_choice
from staff_app.ui.orders.order_list import OrderList
from staff_app.ui.pick.lost_card import LostCard
from staff_app.ui.pick.walks_bar import WalksBar
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.panels import BAR_PX, column, hint, row
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.words import items


class PickColumn(QWidget):
    """The left side of the pick page."""

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme = theme
        self._latest: tuple[OrderSummary, ...] = ()
        self._me = ""
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = OrdersModel(clock.now, self)
        self.model.set_filters(Filter.TO_PICK, Filter.PICKING)
        self.list = OrderList(theme, clock, self.model)
        self.count = hint(theme)
        self.all_done = EmptyState(theme, "package-check")
        self.all_done.tell(self.tr("Nothing to pick"), self.tr("New orders appear by themselves."))
        self.several = ActionButton(theme, self.tr("Pick several"), icon_name="list-checks")
        self.lost = LostCard(theme, together=True)
        self.walks = WalksBar(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(self, 4, (20, 22, 20 - BAR_PX, 0))
        titles = column(words := QWidget(), 4)
        titles.addWidget(Label(self._theme, self.tr("Pick list"), size_px=TITLE_PX, weight=Weight.Bold))
        titles.addWidget(self.count)
        top = row(10)
        top.addWidget(words, 1)
        top.addWidget(self.several)
        top.addSpacing(BAR_PX)
        layout.addLayout(top)
        layout.addSpacing(10)
        above = column(walks := QWidget(), 10, (0, 0, BAR_PX, 8))
        above.addWidget(self.lost)
        above.addWidget(self.walks)
        layout.addWidget(walks)
        layout.addWidget(self.all_done, 1)
        layout.addWidget(self.list, 1)

    def show_person(self, staff_id: str) -> None:
        """Whose own work stands on top."""
        self._me = staff_id
        self.model.set_mine(staff_id)
        self._show_walks()

    def show_orders(self, orders: Iterable[OrderSummary]) -> None:
        """All orders; the list keeps those to pick."""
        self._latest = tuple(orders)
        self.model.set_orders(self._latest)
        shown = self.model.orders
        left = sum(order.units - order.units_decided for order in shown)
        self.count.setText(self.tr("{items} still to take").format(items=items(left)))
        self.all_done.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self._show_walks()

    def _show_walks(self) -> None:
        self.walks.show_orders(self._latest, self._me)
        self.several.setEnabled(is_choice(self._latest, self._me))
