"""The stops of a walk with the sheets for its acts laid over them; the acts go to the controllers here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from staff_app.rows.orders import LineRow, OfferRow
from staff_app.rows.people import StaffRow
from staff_app.ui.models.lines_model import why_decided
from staff_app.ui.models.wave import Part, Stop, spread, tote_name
from staff_app.ui.orders.line_sheets import ShortPickSheet, TypedPickSheet
from staff_app.ui.orders.next_step import Act
from staff_app.ui.orders.sheet_stack import LINE_SHEETS, SheetStack
from staff_app.ui.orders.substitute_sheet import SubstituteSheet
from staff_app.ui.pick.hand_on_sheet import HandOnSheet
from staff_app.ui.pick.pad_sheet import PadSheet
from staff_app.ui.pick.walk_view import WalkView
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class WalkPanel(SheetStack):
    """The stops, or the sheet that was asked for about one of them."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers, view: WalkView) -> None:
        super().__init__(theme, clock, controllers, view)
        self._walk = view
        self._me: StaffRow | None = None
        self._offers: tuple[OfferRow, ...] = ()
        self._going: dict[tuple[str, str], str] = {}
        self._gone: list[str] = []
        self._scanned_part: tuple[Part, str] | None = None
        self._short_part: Part | None = None
        self._subject: Stop | Part | OfferRow | None = None
        view.act_chosen.connect(self._on_act_chosen)
        view.rest_taken.connect(self._on_rest_taken)
        view.many_wanted.connect(self._on_many_wanted)
        view.offers.withdrawn.connect(self._substitutes.withdraw)
        view.offers.phoned.connect(self._on_phoned)
        self._orders.picked.connect(self._on_picked)

    def show_person(self, person: StaffRow) -> None:
        """Who walks here."""
        self._me = person
        self._walk.offers.show_person(person.is_lead)

    def show_offers(self, offers: tuple[OfferRow, ...]) -> None:
        """The walk changed: a sheet whose subject somebody else has seen to closes and says why."""
        self._offers = offers
        if self.sheet is None:
            return
        if why := self._why_over():
            self.close_sheet()
            self.told.emit(why)
        elif isinstance(self.sheet, LINE_SHEETS) and (line := self._line_now()) is not None:
            self.sheet.follow((line,))

    def _line_now(self) -> LineRow | None:
        """What the sheet is about, as it stands now."""
        match self._subject:
            case Stop() as stop:
                found: Stop | Part | None = self._stop(stop.key)
            case Part() as part:
                found = self._part(part.order_id, part.line.line_id)
            case _:
                return None
        return None if found is None else found.line

    def forget_going(self) -> None:
        """Whatever was taken by number is told no more: something else was scanned, or refused."""
        self._going.clear()

    def hand_walk_on(self) -> None:
        """A colleague is to go on with all of it."""
        self.hand_on.begin(self._team, "" if self._me is None else self._me.staff_id)
        self._open(self.hand_on, self._walk.title.text(), None)

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

    def _open(self, sheet: Sheet, about: str, subject: Stop | Part | OfferRow | None) -> None:
        self._subject = subject
        self._lay_over(sheet, about)

    def _why_over(self) -> str:
        """Why what the sheet is about is not to be decided any more; empty where it still is."""
        match self._subject:
            case Stop() as stop:
                return self._why_gone(stop.line, self._stop(stop.key))
            case Part() as part:
                return self._why_gone(part.line, self._part(part.order_id, part.line.line_id))
            case OfferRow():
                if not self.phone.is_open_in(self._offers):
                    return self.phone.overtaken
        return ""

    def _why_gone(self, line: LineRow, now: Stop | Part | None) -> str:
        if now is None:
            words = self.tr("{name} is not on this walk any more: its order was changed or taken off.")
            return words.format(name=line.name)
        return "" if now.open else why_decided(line, now.line, self._my_name)

    def _begin(self, act: Act, stop: Stop) -> None:
        line, part = stop.line, stop.next_part()
        match act:
            case Act.CANT_FIND:
                self._short_part = None
                self.short.begin((line,), line.line_id)
                self._open(self.short, line.name, stop)
            case Act.TYPE_IT:
                self.typed.begin((line,), line.line_id)
                self._open(self.typed, line.name, stop)
            case Act.HOW_MANY:
                self.pad.begin(line, stop.open)
                self._open(self.pad, line.name, stop)
            case Act.SUBSTITUTE if part is not None:
                self.substitute.begin(part.order_id, part.line)
                self._open(self.substitute, f"{tote_name(part.tote)} · {line.name}", part)
            case _:
                pass

    @property
    def _my_name(self) -> str:
        return "" if self._me is None else self._me.name

    def _part(self, order_id: str, line_id: str) -> Part | None:
        parts = (part for stop in self._walk.model.rows for part in stop.parts)
        return next((p for p in parts if (p.order_id, p.line.line_id) == (order_id, line_id)), None)

    def _stop(self, key: str) -> Stop | None:
        at = self._walk.model.row_of(key)
        return None if at is None else self._walk.model.rows[at]

    # --- what was given ------------------------------------------------------------------------

    @Slot(object, object)
    def _on_act_chosen(self, act: Act, stop: Stop | None) -> None:
        self._scanned_part = None
        if stop is not None:
            self._begin(act, stop)

    @Slot(str, int, str)
    def _on_short_given(self, key: str, quantity: int, reason: str) -> None:
        alone, self._short_part = self._short_part, None
        self.close_sheet()
        if alone is not None:
            self._orders.short(alone.order_id, alone.line.line_id, quantity, reason)
        elif (stop := self._stop(key)) is not None:
            # What there is goes to the most pressing orders: the last tote goes without first.
            for part, share in spread(tuple(reversed(stop.parts)), quantity):
                self._orders.short(part.order_id, part.line.line_id, share, reason)

    @Slot(str)
    def _on_short_wanted(self, line_id: str) -> None:
        stop = self._walk.chosen_stop()
        part = None if stop is None else next((p for p in stop.parts if p.line.line_id == line_id), None)
        if part is not None and stop is not None:
            self._short_part = part
            self.short.begin((part.line,), line_id)
            self._open(self.short, f"{tote_name(part.tote)} · {part.line.name}", part)

    @Slot(str, int, str)
    def _on_typed_given(self, key: str, quantity: int, reason: str) -> None:
        self.close_sheet()
        stop = self._stop(key)
        shares = () if stop is None else spread(stop.parts, quantity)
        self._going = {(part.order_id, part.line.line_id): tote_name(part.tote) for part, _ in shares}
        self._gone = []
        for part, share in shares:
            self._orders.pick(part.order_id, part.line.line_id, share, None, reason)

    @Slot(str, str, int)
    def _on_picked(self, order_id: str, line_id: str, quantity: int) -> None:
        """Say into which totes it goes, of what was spread over them and is on disk."""
        tote = self._going.pop((order_id, line_id), "")
        if tote:
            self._gone.append(self.tr("{tote}: {count}").format(tote=tote, count=quantity))
            self.told.emit(" · ".join(self._gone))

    @Slot(str, int)
    def _on_pad_given(self, key: str, quantity: int) -> None:
        if self._scanned_part is not None:
            part, code = self._scanned_part
            self.close_sheet()
            self._orders.pick(part.order_id, part.line.line_id, quantity, code)
        elif (stop := self._stop(key)) is not None:
            self._begin(Act.TYPE_IT, stop)
            self.typed.quantity.set_range(quantity, quantity)

    @Slot(object, str)
    def _on_rest_taken(self, part: Part, code: str) -> None:
        self._orders.pick(part.order_id, part.line.line_id, part.open, code)

    @Slot(object, str)
    def _on_many_wanted(self, part: Part, code: str) -> None:
        self._scanned_part = (part, code)
        self.pad.begin(part.line, part.open)
        self._open(self.pad, f"{tote_name(part.tote)} · {part.line.name}", part)

    @Slot(str)
    def _on_colleague_given(self, staff_id: str) -> None:
        self.close_sheet()
        self._waves.hand_to(staff_id)

    @Slot(object, bool)
    def _on_phoned(self, offer: OfferRow, accepted: bool) -> None:
        self.phone.begin(offer, accepted)
        self._open(self.phone, self.phone.about.text(), offer)
