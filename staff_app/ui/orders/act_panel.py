"""A view of one order with the sheets for its acts laid over it; the acts go to the controllers here."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from staff_app.rows.orders import LineRow, OfferRow, OrderDetail
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.models.lines_model import why_decided
from staff_app.ui.orders.cancel_sheet import CancelSheet
from staff_app.ui.orders.delay_sheet import DelaySheet
from staff_app.ui.orders.line_sheets import LineSheet, ShortPickSheet, TypedPickSheet
from staff_app.ui.orders.next_step import Act, is_all_short
from staff_app.ui.orders.offer_cards import OfferCards
from staff_app.ui.orders.sheet_stack import LINE_SHEETS, SheetStack
from staff_app.ui.orders.sheets import ArrivalSheet, MoveBagSheet, NoteSheet, RecallSheet
from staff_app.ui.orders.substitute_sheet import PhoneSheet, SubstituteSheet
from staff_app.ui.pick.hand_on_sheet import HandOnSheet
from staff_app.ui.pick.pad_sheet import PadSheet
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import OPEN

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_ON_THE_WALK = frozenset({Act.SUBSTITUTE, Act.HAND_ON, Act.HOW_MANY})


class ActPanel(SheetStack):
    """The view of an order, or the sheet that was asked for."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers, view: QWidget) -> None:
        super().__init__(theme, clock, controllers, view)
        self._printing = controllers.printing
        self._delays = controllers.delays
        self._detail: OrderDetail | None = None
        self._subject: OrderDetail | None = None
        self._scanned_code = ""
        self._me = ""

    def show_person(self, staff_id: str) -> None:
        """Who is signed in; a colleague's half-written note waits for them, under their name."""
        if staff_id != self._me and isinstance(self.currentWidget(), NoteSheet):
            self.close_sheet()
        self._me = staff_id

    @cached_property
    def note(self) -> NoteSheet:
        """A note for the team."""
        sheet = NoteSheet(self._theme, self._orders.drafts)
        sheet.given.connect(self._on_note_given)
        sheet.closed.connect(self._on_note_closed)
        return self._added(sheet)

    @cached_property
    def delay(self) -> DelaySheet:
        """A new promise."""
        sheet = DelaySheet(self._theme, self._clock)
        sheet.given.connect(self._on_delay_given)
        sheet.times_wanted.connect(self._delays.ask_times)
        sheet.words_wanted.connect(self._delays.ask_words)
        self._delays.offered.connect(sheet.show_offer)
        self._delays.previewed.connect(sheet.show_preview)
        return self._added(sheet)

    @cached_property
    def recall(self) -> RecallSheet:
        """Not ready after all."""
        sheet = RecallSheet(self._theme, self._clock)
        sheet.given.connect(self._on_recall_given)
        return self._added(sheet)

    @cached_property
    def cancel(self) -> CancelSheet:
        """Nothing comes of it."""
        sheet = CancelSheet(self._theme)
        sheet.given.connect(self._on_cancel_given)
        return self._added(sheet)

    @cached_property
    def arrival(self) -> ArrivalSheet:
        """Somebody is here."""
        sheet = ArrivalSheet(self._theme)
        sheet.given.connect(self._on_arrival_given)
        return self._added(sheet)

    @cached_property
    def move_bag(self) -> MoveBagSheet:
        """A bag stands somewhere else."""
        sheet = MoveBagSheet(self._theme)
        sheet.moved.connect(self._on_moved)
        sheet.missing.connect(self._on_missing)
        return self._added(sheet)

    def take_place(self, scanned: Scanned) -> bool:
        """A bag or a shelf was scanned: the sheet that asks for them in front takes it, or nobody does."""
        sheet = self.currentWidget()
        if not isinstance(sheet, MoveBagSheet) or not sheet.isVisible():
            return False
        if scanned.kind is ScanKind.BAG:
            return sheet.take_bag(scanned.text)
        sheet.take_shelf(scanned.text)
        return True

    def connect_offers(self, cards: OfferCards) -> None:
        """What is done with these offers is done here."""
        cards.withdrawn.connect(self._substitutes.withdraw)
        cards.phoned.connect(self._on_phoned)

    def ask_how_many(self, line: LineRow, code: str) -> None:
        """A number of units of a line: with the code that was scanned of it, else with a reason after it."""
        if self._detail is None:
            return
        self._scanned_code = code
        self.pad.begin(line, line.open - line.asked)
        self._open(self.pad, self._detail)
        self.pad.about.setText(line.name)

    def show_order(self, detail: OrderDetail) -> None:
        """The order that acts are about; what was begun on a sheet stays, with the order it was begun for."""
        before, self._detail = self._detail, detail
        sheet, subject = self.currentWidget(), self._subject
        if not isinstance(sheet, Sheet) or subject is None:
            return
        if subject.summary.order_id == detail.summary.order_id:
            self._subject = detail
            ended = subject.summary.status in OPEN and detail.summary.status not in OPEN
            # A note can be added to what is cancelled or collected meanwhile, nothing else.
            if ended and not isinstance(sheet, NoteSheet):
                self.close_sheet()
                self.told.emit(self._why_over(detail))
            else:
                self._follow(sheet, detail)
        elif not sheet.is_begun:
            self.close_sheet()
        elif self.isVisible() and (before is None or before.summary.order_id != detail.summary.order_id):
            self.told.emit(sheet.unfinished)

    def _follow(self, sheet: Sheet, detail: OrderDetail) -> None:
        """What others decided meanwhile is decided no more here, and that is said."""
        if isinstance(sheet, PhoneSheet) and not sheet.is_open_in(detail.offers):
            self.close_sheet()
            self.told.emit(sheet.overtaken)
        elif isinstance(sheet, RecallSheet):
            sheet.follow(detail)
        elif isinstance(sheet, LINE_SHEETS) and (gone := sheet.follow(detail.lines)):
            self._tell_gone(sheet, gone, detail)

    def _tell_gone(self, sheet: Sheet, gone: LineRow, detail: OrderDetail) -> None:
        """Say why what was to be decided left its sheet, which closes where nothing else is on it."""
        if not isinstance(sheet, LineSheet) or sheet.is_over:
            self.close_sheet()
        now = next((line for line in detail.lines if line.line_id == gone.line_id), None)
        me = next((person.name for person in self._team if person.staff_id == self._me), "")
        self.told.emit(why_decided(gone, now, me))

    def _why_over(self, detail: OrderDetail) -> str:
        words = {
            "cancelled": self.tr("Order #{number} was cancelled meanwhile. Nothing was recorded."),
            "picked_up": self.tr("Order #{number} was handed over meanwhile. Nothing was recorded."),
            "no_show": self.tr("Order #{number} was given up as not collected. Nothing was recorded."),
        }.get(detail.summary.status, self.tr("Order #{number} is closed by now. Nothing was recorded."))
        return words.format(number=detail.summary.number)

    def _connect_sheet(self, sheet: Sheet) -> None:
        match sheet:
            case ShortPickSheet():
                sheet.given.connect(self._on_short_given)
            case TypedPickSheet():
                sheet.given.connect(self._on_typed_given)
            case PadSheet():
                sheet.given.connect(self._on_pad_given)
            case SubstituteSheet():
                sheet.short_wanted.connect(self._on_short_wanted)
            case HandOnSheet():
                sheet.given.connect(self._on_colleague_given)

    def _open(self, sheet: Sheet, detail: OrderDetail) -> None:
        self._subject, order = detail, detail.summary
        self._lay_over(sheet, f"{order.customer_name} · #{order.number}")

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
            case Act.PAUSE:
                self._orders.release(order_id)
            case Act.EXTEND_HOLD:
                self._orders.extend_hold(order_id)
            case Act.NO_SHOW:
                self._orders.record_no_show(order_id)
            case Act.REOPEN:
                self._orders.reopen(order_id)
            case Act.PRINT_SLIP:
                self._printing.print_pick_slip(order_id)
            case Act.PRINT_LABELS:
                self._printing.print_bag_labels(order_id)
            case Act.PRINT_RECEIPT:
                self._printing.print_receipt(order_id)
            case _:
                raise ValueError(act)

    def _begin_sheet(self, act: Act, detail: OrderDetail, line_id: str) -> bool:
        if act in _ON_THE_WALK:
            return self._begin_on_walk(act, detail, line_id)
        match act:
            case Act.CANT_FIND:
                self.short.begin(detail.lines, line_id)
                self._open(self.short, detail)
            case Act.TYPE_IT:
                self.typed.begin(detail.lines, line_id)
                self._open(self.typed, detail)
            case Act.NOTE:
                self._open(self.note, detail)
                self.note.begin(self._me, detail.summary)
            case Act.DELAY:
                self._open(self.delay, detail)
                self.delay.begin(detail.summary)
            case Act.RECALL:
                self.recall.begin(detail)
                self._open(self.recall, detail)
            case Act.CANCEL:
                self.cancel.begin(detail, nothing_found=is_all_short(detail))
                self._open(self.cancel, detail)
            case Act.MOVE_BAG:
                self.move_bag.begin(detail.bags, detail.shelves)
                self._open(self.move_bag, detail)
            case Act.CHECK_IN:
                self.arrival.begin(detail.spots)
                self._open(self.arrival, detail)
            case _:
                return False
        return True

    def _begin_on_walk(self, act: Act, detail: OrderDetail, line_id: str) -> bool:
        """What is about one line, or about who goes on; without a line, the first that is open."""
        undecided = [line for line in detail.lines if line.open > line.asked]
        chosen = [line for line in undecided if line.line_id == line_id] or undecided
        if act is Act.HAND_ON:
            self.hand_on.begin(self._team, self._me)
            self._open(self.hand_on, detail)
        elif chosen and act is Act.HOW_MANY:
            self.ask_how_many(chosen[0], "")
        elif chosen:
            self.substitute.begin(detail.summary.order_id, chosen[0])
            self._open(self.substitute, detail)
            self.substitute.about.setText(chosen[0].name)
        return True

    @Slot()
    def close_sheet(self) -> None:
        """Back to the view; words of a note are nowhere on the screen then."""
        if isinstance(sheet := self.currentWidget(), NoteSheet):
            sheet.rest()
        super().close_sheet()

    def _finish(self) -> str:
        """Close the sheet; the order that it was about."""
        self.close_sheet()
        return self._subject.summary.order_id if self._subject else ""

    @Slot(str, int, str)
    def _on_short_given(self, line_id: str, quantity: int, reason: str) -> None:
        self._orders.short(self._finish(), line_id, quantity, reason)

    @Slot(str, int, str)
    def _on_typed_given(self, line_id: str, quantity: int, reason: str) -> None:
        self._orders.pick(self._finish(), line_id, quantity, None, reason)

    @Slot(str)
    def _on_short_wanted(self, line_id: str) -> None:
        if self._subject is not None:
            self._begin_sheet(Act.CANT_FIND, self._subject, line_id)

    @Slot(str, int)
    def _on_pad_given(self, line_id: str, quantity: int) -> None:
        if self._scanned_code:
            self._orders.pick(self._finish(), line_id, quantity, self._scanned_code)
            return
        if self._subject is not None:
            self._begin_sheet(Act.TYPE_IT, self._subject, line_id)
        self.typed.quantity.set_range(quantity, quantity)

    @Slot(str)
    def _on_colleague_given(self, staff_id: str) -> None:
        self._waves.hand_order_to(self._finish(), staff_id)

    @Slot(object, bool)
    def _on_phoned(self, offer: OfferRow, accepted: bool) -> None:
        if self._detail is None:
            return
        self._open(self.phone, self._detail)
        self.phone.begin(offer, accepted)

    @Slot()
    def _on_note_closed(self) -> None:
        order = None if self._subject is None else self._subject.summary
        if order is not None and self._orders.drafts.of(self._me, order.order_id):
            words = self.tr("The note to order #{number} is kept, and not sent yet.")
            self.told.emit(words.format(number=order.number))

    @Slot(str)
    def _on_note_given(self, text: str) -> None:
        self._orders.add_note(self._finish(), text)

    @Slot(str, object, object)
    def _on_delay_given(self, reason: str, start: datetime, end: datetime) -> None:
        self._orders.delay(self._finish(), reason, start, end)

    @Slot(str)
    def _on_recall_given(self, reason: str) -> None:
        self._orders.recall(self._finish(), reason)

    @Slot(str)
    def _on_cancel_given(self, reason: str) -> None:
        self._orders.cancel(self._finish(), reason)

    @Slot(str, str)
    def _on_arrival_given(self, spot: str, vehicle: str) -> None:
        self._orders.check_in(self._finish(), spot, vehicle)

    @Slot(str, str)
    def _on_moved(self, bag_id: str, shelf: str) -> None:
        self._orders.move_bag(self._finish(), bag_id, shelf)

    @Slot(str)
    def _on_missing(self, bag_id: str) -> None:
        self._orders.bag_missing(self._finish(), bag_id)
