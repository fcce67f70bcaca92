"""One order at the shelves: what is scanned, staged and decided of it goes to the controllers here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import LineRow, OrderDetail
from staff_app.rows.people import StaffRow
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.orders.act_panel import ActPanel
from staff_app.ui.orders.next_step import Act, Step
from staff_app.ui.pick.pick_view import PickView
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.words import OPEN, PICKED_ON

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class OrderPane(QStackedWidget):
    """The order in hand, or that there is none.

    Emits:
        hand_over_wanted: The order is ready and its next step is at the counter.
        put_back_wanted: It is not collected any more, and its items go back to their shelves.
        walk_wanted: It is done, and the walk that it may be on goes on.
        camera_wanted: Open or close the camera.
        told: A sentence for the toast.
        good_scan: A right item.
        wrong_item: A wrong one.
    """

    hand_over_wanted = Signal(str)
    put_back_wanted = Signal(str)
    walk_wanted = Signal()
    camera_wanted = Signal()
    told = Signal(object)
    good_scan = Signal()
    wrong_item = Signal()

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._orders, self._scanning = controllers.orders, controllers.scanning
        self._sounds = controllers.sounds
        self._me = ""
        self._detail: OrderDetail | None = None
        self.view = PickView(theme, clock)
        self.panel = ActPanel(theme, clock, controllers, self.view)
        self.nothing = EmptyState(theme, "list-checks")
        self.nothing.tell(self.tr("No order chosen"), self.tr("The order on top is due first."))
        self.addWidget(self.nothing)
        self.addWidget(self.panel)
        self._connect()

    def _connect(self) -> None:
        self.view.step_chosen.connect(self._on_step_chosen)
        self.view.act_chosen.connect(self._on_act_chosen)
        self.view.rest_taken.connect(self._on_rest_taken)
        self.view.put_back.connect(self._on_put_back)
        self.view.stage.staged.connect(self._on_staged)
        self.view.stage.shelf_typed.connect(self._on_shelf_typed)
        self.view.many_wanted.connect(self._on_many_wanted)
        self.view.walk_wanted.connect(self.walk_wanted)
        self.panel.connect_offers(self.view.offers)
        self.panel.told.connect(self.told)
        self._orders.detail_changed.connect(self._on_detail_changed)

    def show_person(self, person: StaffRow) -> None:
        """Who picks, and whether they may answer for customers."""
        self._me = person.name
        self.panel.show_person(person.staff_id)
        self.view.show_person(person.is_lead)

    @property
    def order_id(self) -> str:
        """The order in hand; empty for none."""
        return "" if self._detail is None else self._detail.summary.order_id

    @property
    def scanning(self) -> bool:
        """Whether its items are to be scanned."""
        return self._detail is not None and self.view.step in {Step.SCAN, Step.START_PICKING}

    @property
    def why_over(self) -> str:
        """What is done with an item of the order in front, where nobody picks that any more; else empty."""
        if self._detail is None or not self.isVisible() or self._detail.summary.status in OPEN:
            return ""
        words = self.tr("Nobody picks for order #{number} any more. Put this item back.")
        return words.format(number=self._detail.summary.number)

    @property
    def staging(self) -> bool:
        """Whether a bag waits for its shelf."""
        return self.view.step is Step.STAGE

    def take_scan(self, scanned: Scanned) -> None:
        """A product or a shelf was scanned."""
        detail = self._detail
        if self.panel.takes_products and scanned.kind is not ScanKind.SHELF:
            self.panel.take_product(scanned.text)
        elif detail is None:
            self.told.emit(scanned.sentence or self.tr("Choose an order first, then scan it."))
        elif self.view.wrong.blocks:
            self._insist()
        elif scanned.kind is ScanKind.SHELF:
            self._take_shelf(detail, scanned)
        elif scanned.kind in {ScanKind.PRODUCT, ScanKind.UNKNOWN}:
            self._take_product(detail, scanned)

    def _take_product(self, detail: OrderDetail, scanned: Scanned) -> None:
        lines = [line for line in detail.lines if line.line_id in scanned.line_ids]
        wanted = next((line for line in lines if line.open > line.asked), None)
        self.panel.close_sheet()
        if not lines:
            words = self.tr("It is not on order #{number}. Put it back.")
            sentence = scanned.sentence or words.format(number=detail.summary.number)
            self.tell_wrong(sentence, blocks=scanned.is_goods)
        elif wanted is None:
            self.tell_wrong(self._why_not(lines[0]))
        else:
            self.good_scan.emit()
            self.view.tell_right(wanted.line_id, scanned.text)
            self._orders.pick(detail.summary.order_id, wanted.line_id, 1, scanned.text)

    def _why_not(self, line: LineRow) -> str:
        """Why a unit of a line is one too many, and who has it."""
        if line.asked:
            words = self.tr("The customer is asked about {name}. Put it back until they answer.")
        elif line.picked and line.picked_by not in {"", self._me}:
            words = self.tr("{who} has taken {name} already. Put this one back.")
        else:
            words = self.tr("You have all {count} of {name} already. Put this one back.")
        return words.format(who=line.picked_by, count=line.picked, name=line.name)

    def tell_wrong(self, sentence: str, *, blocks: bool = True) -> None:
        """A wrong item blocks until it is back; a code that is on no goods does not."""
        self.view.tell_wrong(sentence, blocks=blocks)
        self.wrong_item.emit()

    def _insist(self) -> None:
        """The wrong item is not back yet: nothing counts."""
        self.panel.close_sheet()
        self.view.wrong.insist()
        self.wrong_item.emit()

    def _line(self, line_id: str) -> LineRow | None:
        lines = () if self._detail is None else self._detail.lines
        return next((line for line in lines if line.line_id == line_id), None)

    def _take_shelf(self, detail: OrderDetail, scanned: Scanned) -> None:
        if self.view.step is not Step.STAGE:
            self.told.emit(
                self.tr("{shelf} is a shelf. There is nothing to put on it yet.").format(shelf=scanned.text)
            )
            return
        again = self.view.stage.warned == scanned.text
        self.view.stage.set_shelf(scanned.text)
        if scanned.origin == "typed":
            return
        if self.view.stage.is_empty:
            self._sounds.play(Sound.UNKNOWN_CODE)
            self.told.emit(self.tr("Nothing is in this bag yet. Say what goes into it, then scan the shelf."))
            return
        # Scanning a shelf with the bag in the hand is the act itself; after a warning, the second scan is.
        if again or not self.view.stage.warned:
            self._sounds.play(Sound.GOOD)
            self.view.stage.put_down()
        else:
            self._sounds.play(Sound.WRONG_ITEM)

    @Slot(object)
    def _on_detail_changed(self, detail: OrderDetail | None) -> None:
        before, self._detail = self._detail, detail
        if before is not None and detail is not None and self._is_ended(before, detail):
            # Eyes are on the shelves.
            self._sounds.play(Sound.UNKNOWN_CODE)
        if detail is None:
            self.setCurrentWidget(self.nothing)
            return
        self.panel.show_order(detail)
        self.view.show_detail(detail)
        self.setCurrentWidget(self.panel)

    def _is_ended(self, before: OrderDetail, now: OrderDetail) -> bool:
        """Whether somebody else cancelled it while it is picked here."""
        was, order = before.summary, now.summary
        is_mine = any(each.kind == "cancelled" and each.by == self._me for each in now.timeline)
        is_new = was.order_id == order.order_id and was.status in PICKED_ON and order.status == "cancelled"
        return is_new and not is_mine and self.isVisible()

    @Slot(object)
    def _on_step_chosen(self, step: Step) -> None:
        if self._detail is None:
            return
        order_id = self._detail.summary.order_id
        match step:
            case Step.START_PICKING:
                self._orders.start_picking(order_id)
            case Step.SCAN:
                self.camera_wanted.emit()
            case Step.STAGE:
                self.view.stage.put_down()
            case Step.MARK_READY:
                self._orders.mark_ready(order_id, False)
                self.walk_wanted.emit()
            case Step.HAND_OVER:
                self.hand_over_wanted.emit(order_id)
            case Step.PUT_BACK:
                self.put_back_wanted.emit(order_id)
            case Step.WAIT | Step.NOTHING:
                pass

    @Slot(str, str)
    def _on_many_wanted(self, line_id: str, code: str) -> None:
        line = self._line(line_id)
        if line is not None:
            self.panel.ask_how_many(line, code)

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
            full = (True,) if self.view.stage.shelf_full else ()
            self._orders.stage(self._detail.summary.order_id, shelf, chosen, *full)

    @Slot(str)
    def _on_shelf_typed(self, text: str) -> None:
        self._scanning.receive(text, "typed")
