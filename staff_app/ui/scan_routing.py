"""Where a scan leads: the same on every screen."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import OrderDetail, WaveView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.hand_over.hand_over_page import HandOverPage
from staff_app.ui.orders.orders_page import OrdersPage
from staff_app.ui.orders.substitute_sheet import SubstituteSheet
from staff_app.ui.page import Page
from staff_app.ui.pick.pick_page import PickPage
from staff_app.ui.shelves.shelves_page import ShelvesPage
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import PICKED_ON, written_date

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_IN_HAND = timedelta(seconds=60)
_OTHER_WORK = frozenset(
    {ScanKind.PASS, ScanKind.PICKUP_CODE, ScanKind.ORDER, ScanKind.WALK, ScanKind.PRODUCT}
)
"""Whoever scans one of these has put the bag or the shelf of before out of mind."""


class Pages(Protocol):
    """What the routing needs of the window."""

    orders: OrdersPage
    pick: PickPage
    hand_over: HandOverPage
    shelves: ShelvesPage

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""

    def current_page(self) -> Page:
        """The page in front."""

    def is_covered(self) -> bool:
        """Whether a sheet or the settings lie over that page."""

    def sheet(self) -> Sheet | None:
        """The sheet over that page."""


class ScanRouting(QObject):
    """A pass leads to the hand-over, a bag to its order, a product to the pick in hand.

    Emits:
        told: A sentence where a scan leads nowhere.
    """

    told = Signal(object)

    def __init__(self, pages: Pages, controllers: Controllers, clock: StoreClock, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._controllers = controllers
        self._clock = clock
        self._detail: OrderDetail | None = None
        self._walk: tuple[OrderDetail, ...] = ()
        self._bag: tuple[str, str, datetime] | None = None
        self._shelf: tuple[str, datetime] | None = None
        self._listening = False
        controllers.scanning.routed.connect(self.route)
        controllers.orders.detail_changed.connect(self._on_detail_changed)
        controllers.waves.changed.connect(self._on_walk_changed)
        controllers.orders.bag_moved.connect(self._on_bag_moved)

    def listen(self, listening: bool) -> None:
        """Scans act while somebody is signed in, and not on the work of whoever is away."""
        self._listening = listening
        if not listening:
            self._bag = self._shelf = None

    def _play(self, sound: Sound) -> None:
        self._controllers.sounds.play(sound)

    @Slot(object)
    def route(self, scanned: Scanned) -> None:
        """Act on what was scanned or typed."""
        if not self._listening:
            return
        if scanned.kind in _OTHER_WORK:
            self._bag = self._shelf = None
        on_shelves = self._pages.current_page() is Page.SHELVES and not self._has_begun
        if on_shelves and self._pages.shelves.take_scan(scanned):
            self._pages.show_page(Page.SHELVES)
            return
        self._lead(scanned)

    def _lead(self, scanned: Scanned) -> None:
        if self._has_begun and self._leads_away(scanned):
            self._tell_unfinished()
            return
        match scanned.kind:
            case ScanKind.PASS | ScanKind.PICKUP_CODE:
                self._route_customer(scanned)
            case ScanKind.BAG:
                self._route_bag(scanned)
            case ScanKind.SHELF:
                self._route_shelf(scanned)
            case ScanKind.PRODUCT:
                self._route_product(scanned)
            case ScanKind.ORDER:
                self._route_order(scanned)
            case ScanKind.WALK:
                self._play(Sound.GOOD)
                self._pages.show_page(Page.PICK)
                self._pages.pick.join_walk(scanned.text)
            case ScanKind.UNKNOWN:
                self._route_unknown(scanned)

    def _leads_away(self, scanned: Scanned) -> bool:
        """Whether it would open something in the place of the sheet in front.

        A customer with a pass comes first: the counter is another page, and a sheet waits on its own.
        """
        match scanned.kind:
            case ScanKind.PASS | ScanKind.PICKUP_CODE:
                return False  # asked at the counter, of the sheet there
            case ScanKind.PRODUCT | ScanKind.UNKNOWN:
                return not isinstance(self._pages.sheet(), SubstituteSheet)
            case ScanKind.BAG | ScanKind.SHELF:
                return False  # a sheet may ask for just that: it is asked where they lead
        return True

    @property
    def _has_begun(self) -> bool:
        """Whether something was typed or chosen on the sheet in front, so that it stays there."""
        sheet = self._pages.sheet()
        return sheet is not None and sheet.is_begun

    def _tell_unfinished(self) -> None:
        """Say what is to be done before something else can be scanned."""
        self._bag = self._shelf = None
        self._play(Sound.UNKNOWN_CODE)
        if (sheet := self._pages.sheet()) is not None:
            self.told.emit(sheet.unfinished)

    def _route_customer(self, scanned: Scanned) -> None:
        """Somebody at the counter shows who they are; what is half written there is finished first."""
        self._pages.show_page(Page.HAND_OVER)
        if self._has_begun:
            self._tell_unfinished()
        elif scanned.kind is ScanKind.PASS:
            self._controllers.hand_over.present_pass(scanned.text, scanned.read_ms)
        else:
            self._controllers.hand_over.type_code(scanned.text)

    def work_changed(self) -> None:
        """Tell the scanner which order products belong to: the pick in hand, if there is one."""
        detail = self._detail
        if self._pages.current_page() is Page.SHELVES:
            self._controllers.scanning.set_work(self._pages.shelves.work or None)
            return
        walking = self._pages.current_page() is Page.PICK and self._pages.pick.walking
        in_hand = (
            not walking
            and detail is not None
            and self._pages.current_page() is not Page.HAND_OVER
            and detail.summary.status in PICKED_ON
            and (detail.summary.status != "placed" or self._pages.current_page() is Page.PICK)
        )
        in_work = (detail,) if detail is not None and in_hand else ()
        goods = self._walk if walking else in_work
        codes = frozenset(gtin for each in goods for line in each.lines for gtin in line.gtins)
        work = in_work[0].summary.order_id if in_work else None
        self._controllers.scanning.set_work(work, codes)

    def _route_unknown(self, scanned: Scanned) -> None:
        if scanned.origin != "typed" and self._is_picking:
            self._pages.pick.take_scan(scanned)
            return
        self._play(Sound.UNKNOWN_CODE)
        self.told.emit(scanned.sentence or self.tr("Nothing here knows this code."))

    @property
    def _is_picking(self) -> bool:
        """Whether whatever is scanned was taken from a shelf to be picked."""
        pick = self._pages.pick
        return self._pages.current_page() is Page.PICK and (pick.walking or pick.order.scanning)

    def _route_bag(self, scanned: Scanned) -> None:
        hand_over = self._pages.hand_over
        if self._pages.current_page() is Page.HAND_OVER and hand_over.in_hand:
            self._bag = self._shelf = None  # bags are fetched here, not moved
            self._pages.show_page(Page.HAND_OVER)
            if scanned.order_id == hand_over.order_id:
                self._play(Sound.GOOD)
                self._controllers.hand_over.scan_bag(scanned.text)
            else:
                self._play(Sound.WRONG_ITEM)
                self.told.emit(
                    self.tr("Bag {bag} belongs to another order. Put it back.").format(bag=scanned.text)
                )
            return
        if self._sheet_takes(scanned):
            self._play(Sound.GOOD)
            return
        if self._has_begun:
            self._tell_unfinished()
            return
        self._play(Sound.GOOD)
        shelf, self._shelf = self._shelf, None
        if shelf is not None and self._is_in_hand(shelf[1]):
            self._move(scanned.text, scanned.order_id, shelf[0])
            return
        self._bag = (scanned.text, scanned.order_id, self._clock.now())
        if self._pages.current_page() is Page.PICK and self._is_picked_here(scanned.order_id):
            words = self.tr("Bag {bag} is in your hand. Scan the shelf that it goes to.")
            self.told.emit(words.format(bag=scanned.text))
            return
        self._pages.show_page(Page.ORDERS)
        self._pages.orders.open_order(scanned.order_id)

    def _sheet_takes(self, scanned: Scanned) -> bool:
        """Whether the sheet in front asks for just that."""
        match self._pages.current_page():
            case Page.ORDERS:
                return self._pages.orders.panel.take_place(scanned)
            case Page.PICK if not self._pages.pick.walking:
                return self._pages.pick.panel.take_place(scanned)
        return False

    def _is_picked_here(self, order_id: str) -> bool:
        """Whether a bag belongs to the order that is picked and staged now: its page stays."""
        return self._detail is not None and self._detail.summary.order_id == order_id

    def _is_in_hand(self, since: datetime) -> bool:
        return self._clock.now() - since <= _IN_HAND

    def _move(self, bag_id: str, order_id: str, shelf: str) -> None:
        self._controllers.orders.move_bag(order_id, bag_id, shelf)

    @Slot(str, str)
    def _on_bag_moved(self, bag_id: str, shelf: str) -> None:
        self.told.emit(self.tr("Bag {bag} is on {shelf} now.").format(bag=bag_id, shelf=shelf))

    def _route_shelf(self, scanned: Scanned) -> None:
        if self._sheet_takes(scanned):
            self._play(Sound.GOOD)
            return
        staging = self._pages.current_page() is Page.PICK and self._pages.pick.order.staging
        if self._pages.is_covered() and (not staging or self._has_begun):
            # What lies on top is about something else: the shelf is not kept for whatever comes after it.
            self._bag = self._shelf = None
            self._play(Sound.UNKNOWN_CODE)
            words = self.tr("{shelf} is a shelf. Close what is open first, then scan the bag and the shelf.")
            self.told.emit(words.format(shelf=scanned.text))
            return
        bag, self._bag = self._bag, None
        if bag is not None and self._is_in_hand(bag[2]):
            self._play(Sound.GOOD)
            self._move(bag[0], bag[1], scanned.text)
            return
        if staging:
            self._pages.pick.take_scan(scanned)
            return
        self._play(Sound.GOOD)
        self._shelf = (scanned.text, self._clock.now())
        self.told.emit(
            self.tr("{shelf} is a shelf. Scan the bag that goes there now.").format(shelf=scanned.text)
        )

    def _route_product(self, scanned: Scanned) -> None:
        on_orders = self._pages.current_page() is Page.ORDERS
        if on_orders and self._pages.orders.panel.takes_products:
            self._pages.orders.panel.take_product(scanned.text)
            return
        if self._pages.current_page() is Page.PICK and self._pages.pick.walking:
            self._pages.show_page(Page.PICK)
            self._pages.pick.take_scan(scanned)
            self._warn_of_age(scanned)
            return
        if not scanned.order_id:
            self._play(Sound.WRONG_ITEM)
            self.told.emit(self._why_for_none(scanned))
            return
        self._pages.show_page(Page.PICK)
        self._pages.pick.take_scan(scanned)
        self._warn_of_age(scanned)

    def _why_for_none(self, scanned: Scanned) -> str:
        """What is done with a product that is scanned while no order is picked."""
        return (
            self._pages.pick.order.why_over
            or scanned.sentence
            or self.tr("Open an order first, then scan its items.")
        )

    def _warn_of_age(self, scanned: Scanned) -> None:
        """Say that an item to be picked is past its last day; a store may sell it for all that."""
        if scanned.expires is not None and scanned.expires < self._clock.local(self._clock.now()).date():
            words = self.tr("{item} was to be used by {day}. Look for a fresher one.").format(
                item=scanned.name or self.tr("This item"), day=written_date(scanned.expires)
            )
            self._play(Sound.UNKNOWN_CODE)
            self.told.emit(words)

    def _route_order(self, scanned: Scanned) -> None:
        match self._pages.current_page():
            case Page.HAND_OVER:
                self._pages.show_page(Page.HAND_OVER)  # the settings may lie over it
                self._controllers.hand_over.choose(scanned.order_id)
            case Page.PICK:
                self._pages.show_page(Page.PICK)
                self._pages.pick.open_order(scanned.order_id)
            case _:
                self._pages.show_page(Page.ORDERS)
                self._pages.orders.open_order(scanned.order_id)

    @Slot(object)
    def _on_walk_changed(self, view: WaveView | None) -> None:
        self._walk = () if view is None else view.orders
        self.work_changed()

    @Slot(object)
    def _on_detail_changed(self, detail: OrderDetail | None) -> None:
        self._detail = detail
        self.work_changed()
