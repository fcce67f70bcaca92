"""What stands behind the sign-in: rail, top bar, banner, toast, and the page in hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from staff_app.rows.alerts import Alert, AlertKind
from staff_app.rows.exceptions import ExceptionRow
from staff_app.rows.orders import OrderSummary, Refusal
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.shelves import ReturnsView
from staff_app.rows.sync import FeedState, SyncStatus, TabletView
from staff_app.ui import sync_words
from staff_app.ui.direction import turn_margins
from staff_app.ui.hand_over.hand_over_page import HandOverPage
from staff_app.ui.lead.lead_page import LeadPage
from staff_app.ui.lead.pages import lead_places
from staff_app.ui.models.orders_model import OrdersModel
from staff_app.ui.models.ranking import Counts, Filter
from staff_app.ui.orders.next_step import Act
from staff_app.ui.orders.orders_page import OrdersPage
from staff_app.ui.orders.sheet_stack import SheetStack
from staff_app.ui.page import FOR_ALL, Page
from staff_app.ui.pick.pick_page import PickPage
from staff_app.ui.rail import Rail
from staff_app.ui.scan_routing import ScanRouting
from staff_app.ui.settings.door import SettingsDoor
from staff_app.ui.settings.shift_card import ShiftCard
from staff_app.ui.settings.tablet_sheet import TabletSheet
from staff_app.ui.shelves.shelves_page import ShelvesPage
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.taking_back import TakingBack
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.top_bar import TopBar
from staff_app.ui.widgets.alert_bar import AlertBar
from staff_app.ui.widgets.banner import Banner
from staff_app.ui.widgets.notice_rows import NoticeRows
from staff_app.ui.widgets.panels import column, rule
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.toast import Toast
from staff_app.ui.words import is_here

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class Shop(QWidget):
    """Puts the pages together and leads from one to the next; what is done, controllers do."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._controllers = controllers
        self.clock = clock
        self._unseen = False
        self._latest: tuple[OrderSummary, ...] = ()
        self._credential_sentence = ""
        self._sync = SyncStatus(FeedState.STARTING, 0, None, None)
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = OrdersModel(clock.now, self)
        self._theme = theme
        self._places = {each.page: each for each in lead_places()}
        self._lead: dict[Page, LeadPage] = {}
        self._kept_by_lead: dict[Page, object] = {}
        self._lead_keys: list[QShortcut] = []
        self._is_lead = False
        self.rail = Rail(theme, clock, tuple(self._places.values()))
        self.top_bar = TopBar(theme, clock)
        self.alerts = AlertBar(theme, clock)
        self.banner = Banner(theme)
        self.orders = OrdersPage(theme, clock, controllers, self.model)
        self.pick = PickPage(theme, clock, controllers)
        self.hand_over = HandOverPage(theme, clock, controllers)
        self.shelves = ShelvesPage(theme, clock, controllers)
        self.pages = QStackedWidget()
        self.tablet = TabletSheet(theme, clock, controllers)
        self.shift = ShiftCard(theme)
        self.front = QStackedWidget()
        self.toast = Toast(theme, clock)
        self.taking_back = TakingBack(self.toast, controllers.orders, self)
        self.notices = NoticeRows(self.banner, self.shift, self.toast)
        self._lay_out()
        self.settings = SettingsDoor(theme, clock, controllers, self, self)
        self.routing = ScanRouting(self, controllers, clock, self)
        self._connect()
        self._connect_pages()
        self._add_shortcuts()
        self._offer_printing(False)

    def _lay_out(self) -> None:
        for page in (self.orders, self.pick, self.hand_over, self.shelves):
            self.pages.addWidget(page)
        self.front.addWidget(self.pages)
        side = QWidget()
        right = column(side, 0)
        right.addWidget(self.top_bar)
        right.addWidget(rule())
        right.addWidget(self.alerts)
        right.addWidget(self.notices)
        right.addWidget(self.front, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(side, 1)

    def _connect(self) -> None:
        orders = self._controllers.orders
        orders.refused.connect(self._on_refused)
        orders.promised.connect(self._on_promised)
        orders.held.connect(self._on_held)
        self.model.counts_changed.connect(self._on_counts_changed)
        self.clock.minute_changed.connect(self._on_minute_changed)
        self._controllers.printing.told.connect(self.tell)
        self._controllers.tablet.told.connect(self.tell)
        self._controllers.scanning.routed.connect(self.notices.close_up)
        self._controllers.tablet.changed.connect(self._on_tablet_changed)
        self.alerts.answered.connect(self._on_alert_answered)

    def _connect_pages(self) -> None:
        self.rail.page_chosen.connect(self._on_page_chosen)
        self.rail.user_clicked.connect(self._controllers.sign_in.sign_out)
        self.top_bar.search_changed.connect(self._on_search_changed)
        self.top_bar.submitted.connect(self._on_search_submitted)
        self.orders.pick_wanted.connect(self._on_pick_wanted)
        self.orders.hand_over_wanted.connect(self._on_hand_over_wanted)
        self.pick.hand_over_wanted.connect(self._on_hand_over_wanted)
        self.pick.told.connect(self.tell)
        self.orders.told.connect(self.tell)
        for page in (self.orders, self.pick):
            page.put_back_wanted.connect(self._on_put_back_wanted)
        self.shelves.told.connect(self.tell)
        self.shelves.work_changed.connect(self.routing.work_changed)
        self._controllers.returns.changed.connect(self._on_returns_changed)
        self._controllers.exceptions.changed.connect(self._on_exceptions_changed)
        self._controllers.exceptions.told.connect(self.tell)
        self.pick.work_changed.connect(self.routing.work_changed)
        self.hand_over.order_wanted.connect(self._on_order_wanted)
        self.hand_over.identify.finder.order_chosen.connect(self.top_bar.clear)
        self.hand_over.pick_wanted.connect(self._on_pick_wanted)
        self._controllers.hand_over.refused.connect(self._on_hand_over_refused)
        self.routing.told.connect(self.tell)
        self.settings.told.connect(self.tell)

    def _add_shortcuts(self) -> None:
        for page in (*FOR_ALL, *self._places):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{page + 1}"), self)
            shortcut.activated.connect(self.rail.button(page).click)
            if page in self._places:
                shortcut.setEnabled(False)
                self._lead_keys.append(shortcut)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self.toast.take_back)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._on_find)

    # --- pages ---------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Bring a page to the front; a search stays with the page it was for."""
        if page in self._places and not self._is_lead:
            page = Page.ORDERS
        self.front.setCurrentWidget(self.pages)
        self.notices.close_up()
        if page is self.current_page():
            return
        self.top_bar.clear()
        self.pages.setCurrentWidget(self._widget(page))
        self.rail.show_page(page)
        self._show_orders_on_page()
        self.routing.work_changed()

    def current_page(self) -> Page:
        """The page in front."""
        front = self.pages.currentWidget()
        return next((page for page, each in self._lead.items() if each is front), None) or Page(
            self.pages.currentIndex()
        )

    def lead_page(self, page: Page) -> LeadPage:
        """A page that only leads see; built at the first need."""
        if page not in self._lead:
            made = self._places[page].make(self._theme, self.clock, self._controllers)
            turn_margins(made)
            made.told.connect(self.tell)
            made.order_wanted.connect(self._on_order_wanted)
            made.act_wanted.connect(self._on_act_wanted)
            made.hand_over_wanted.connect(self._on_hand_over_wanted)
            made.put_back_wanted.connect(self._on_put_back_wanted)
            made.shelf_wanted.connect(self._on_shelf_wanted)
            made.undo_offered.connect(self.taking_back.offer_back)
            made.take_up(self._kept_by_lead.pop(page, None))
            self.pages.addWidget(made)
            self._lead[page] = made
        return self._lead[page]

    def kept_by_lead(self) -> dict[Page, object]:
        """What is chosen on the pages that only leads see, those that were built."""
        return self._kept_by_lead | {page: each.kept() for page, each in self._lead.items()}

    def take_up_lead(self, kept: Mapping[Page, object]) -> None:
        """Go on with it once they are built anew."""
        self._kept_by_lead = dict(kept)

    def _widget(self, page: Page) -> QWidget:
        if page in self._places:
            return self.lead_page(page)
        return (self.orders, self.pick, self.hand_over, self.shelves)[page]

    def _show_lead(self, is_lead: bool) -> None:
        """What only leads may do is not in the way of others."""
        self._is_lead = is_lead
        self.rail.show_lead(is_lead)
        for key in self._lead_keys:
            key.setEnabled(is_lead)
        if not is_lead and self.current_page() in self._places:
            self.show_page(Page.ORDERS)

    @property
    def begun(self) -> Sheet | None:
        """A sheet on any page on which something was typed or chosen."""
        stacks: tuple[SheetStack, ...] = (self.orders.panel, self.pick.panel, self.pick.walk.panel)
        over = (
            *(stack.sheet for stack in stacks),
            *(page.sheet for page in self._lead.values()),
            self.hand_over.sheet,
            self.pick.chooser,
        )
        return next((sheet for sheet in over if sheet is not None and sheet.is_begun), None)

    def is_covered(self) -> bool:
        """Whether a sheet or the settings lie over the page in front."""
        return self.front.currentWidget() is not self.pages or self.sheet() is not None

    def sheet(self) -> Sheet | None:
        """The sheet over the page in front, or the section of the settings."""
        if self.settings.is_open:
            return self.settings.sheet
        match self.current_page():
            case Page.ORDERS:
                return self.orders.panel.sheet
            case Page.PICK:
                return self.pick.sheet
            case Page.HAND_OVER:
                return self.hand_over.sheet
            case Page.SHELVES:
                return None
            case page:
                return self._lead[page].sheet

    @Slot(object)
    def tell(self, sentence: str) -> None:
        """Say a sentence in the toast."""
        self.toast.tell(sentence)

    @Slot(int)
    def _on_page_chosen(self, page: int) -> None:
        self.show_page(Page(page))

    @Slot(str)
    def _on_pick_wanted(self, order_id: str) -> None:
        self.show_page(Page.PICK)
        self.pick.open_order(order_id)

    @Slot(str)
    def _on_hand_over_wanted(self, order_id: str) -> None:
        self.show_page(Page.HAND_OVER)
        self._controllers.hand_over.choose(order_id)

    @Slot(str)
    def _on_put_back_wanted(self, order_id: str) -> None:
        self.show_page(Page.SHELVES)
        self.shelves.open_task(order_id)

    @Slot(str)
    def _on_shelf_wanted(self, shelf: str) -> None:
        self.show_page(Page.SHELVES)
        self.shelves.open_shelf(shelf)

    @Slot(object)
    def _on_returns_changed(self, view: ReturnsView) -> None:
        self.rail.show_returns(len(view.tasks))

    @Slot(str, object, str)
    def _on_act_wanted(self, order_id: str, act: Act, line_id: str) -> None:
        self.show_page(Page.ORDERS)
        self.orders.open_order(order_id, act, line_id)

    @Slot(object)
    def _on_exceptions_changed(self, found: tuple[ExceptionRow, ...]) -> None:
        self.rail.show_exceptions(len(found))

    @Slot(str)
    def _on_order_wanted(self, order_id: str) -> None:
        self.show_page(Page.ORDERS)
        self.orders.open_order(order_id)

    @Slot(object)
    def _on_alert_answered(self, alert: Alert) -> None:
        """One tap: somebody sees to it, and it is in front of them."""
        self._controllers.alerts.acknowledge(alert)
        is_answer = alert.kind is AlertKind.ANSWER and self.front.currentWidget() is self.pages
        if is_answer and self.current_page() is Page.PICK and self.pick.shows(alert.order_ids[0]):
            return
        self.show_page(Page.ORDERS)
        if alert.kind is not AlertKind.NEW_ORDER or len(alert.order_ids) == 1:
            self.orders.open_order(alert.order_ids[0])
        else:
            self.top_bar.clear()
            self.orders.filters.choose(Filter.TO_PICK)

    # --- search and scan -----------------------------------------------------------------------

    @Slot()
    def _on_find(self) -> None:
        self.top_bar.field.setFocus()
        self.top_bar.field.selectAll()

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        match self.current_page():
            case Page.ORDERS:
                self.orders.search(text)
            case Page.PICK:
                self.pick.left.model.set_search(text)
            case Page.HAND_OVER if text:
                self.hand_over.identify.search(text)
            case page if page in self._lead:
                self._lead[page].search(text)
            case _:
                pass

    @Slot(str)
    def _on_search_submitted(self, text: str) -> None:
        """Return: the one order found on the page in front, or else whatever the text is."""
        found = {
            Page.ORDERS: self.orders.list.submit,
            Page.PICK: self.pick.submit,
            Page.HAND_OVER: self.hand_over.identify.submit,
        }.get(self.current_page())
        if found is None or not found(text):
            self.top_bar.clear()
            self._controllers.scanning.receive(text, "typed")

    # --- facts ---------------------------------------------------------------------------------

    def show_orders(self, orders: tuple[OrderSummary, ...]) -> None:
        """All orders the tablet knows."""
        self._unseen = any(
            order.arrival == "arrived" and is_here(order) and not order.arrival_acknowledged
            for order in orders
        )
        self._latest = orders
        self.model.set_orders(orders)
        self._show_orders_on_page()

    def _show_orders_on_page(self) -> None:
        """Only the page in front keeps its list in step; the others catch up when they come."""
        match self.current_page():
            case Page.PICK:
                self.pick.show_orders(self._latest)
            case Page.HAND_OVER:
                self.hand_over.show_orders(self._latest)
            case page if page in self._lead:
                self._lead[page].come()
            case _:
                pass

    @Slot(object)
    def _on_counts_changed(self, counts: Counts) -> None:
        self.rail.show_counts(counts, unseen=self._unseen)

    @Slot()
    def _on_minute_changed(self) -> None:
        self.model.refresh()
        self._controllers.exceptions.refresh()
        self._show_orders_on_page()

    def show_sign_in(self, view: SignInView) -> None:
        """Whose store, and who is signed in."""
        if view.place is not None:
            self.clock.set_zone(view.place.time_zone)
            self.top_bar.show_store(view.place.name, view.counter)
        self._credential_sentence = view.credential_sentence
        self._show_banner()
        self.routing.listen(view.phase is SignInPhase.SIGNED_IN)
        if view.phase is SignInPhase.SIGNED_IN and view.chosen is not None:
            self._show_lead(view.chosen.is_lead)
            self.taking_back.show_person(view.chosen.staff_id, is_lead=view.chosen.is_lead)
            self.tablet.show_person(view.chosen.is_lead)
            self.settings.show_person(view.chosen.is_lead)
            self.orders.detail.show_person(view.chosen.is_lead)
            self.rail.show_user(view.chosen.name, view.chosen.initials)
            self.pick.show_person(view.chosen)
            self.orders.show_person(view.chosen.staff_id, view.chosen.is_lead)

    def show_sync(self, status: SyncStatus) -> None:
        """How the tablet stands with the service."""
        self._sync = status
        self.rail.show_sync(status)
        self.tablet.show_sync(status)
        self._show_banner()

    def show_printer(self, view: PrinterView) -> None:
        """How the printer is."""
        self.rail.show_printer(view)
        self._offer_printing(view.state is not PrinterState.NONE)

    def _offer_printing(self, offered: bool) -> None:
        """Without a printer nothing offers to print."""
        self.pick.view.acts.offer_printing(offered)
        self.pick.walk.acts.offer_printing(offered)
        self.orders.offer_printing(offered)
        self.hand_over.done.receipt.setVisible(offered)

    def _show_banner(self) -> None:
        words, tone = sync_words.banner(self._sync)
        self.banner.tell(words or self._credential_sentence, tone if words else Tone.WARN)

    @Slot(object)
    def _on_tablet_changed(self, view: TabletView) -> None:
        self.rail.show_notes(len(view.notes))

    # --- toast ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.tell(refusal.sentence)

    @Slot(object)
    def _on_promised(self, order: OrderSummary) -> None:
        """Another time: in the place of whatever was said before; an undo that is open comes back."""
        if self._sync.feed is FeedState.OFFLINE:
            words = self.tr("{name} is told as soon as the tablet is online: {time}")
        else:
            words = self.tr("{name} is told: {time}")
        self.tell(words.format(name=order.customer_name, time=self.clock.moment(order.promise_start)))

    @Slot(object)
    def _on_held(self, order: OrderSummary) -> None:
        """So much is true offline, too, and of whoever cannot be told."""
        if order.hold_until is not None:
            words = self.tr("Held for {name} until: {time}")
            self.tell(words.format(name=order.customer_name, time=self.clock.moment(order.hold_until)))

    @Slot(object)
    def _on_hand_over_refused(self, refusal: Refusal) -> None:
        """What the rules refused was told already."""
        if refusal.code == "who_is_it":
            self.tell(refusal.sentence)
