"""A walk for several orders: its totes beside the stops, every scan into the right tote."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.rows.orders import LineRow, OfferRow, WaveView
from staff_app.rows.people import StaffRow
from staff_app.rows.scans import Scanned
from staff_app.ui.models.wave import (
    TOTE_ROLE,
    Part,
    Stop,
    Tote,
    TotesModel,
    spread,
    stops_with,
    tote_name,
    totes_of,
)
from staff_app.ui.orders.line_sheets import ShortPickSheet, TypedPickSheet
from staff_app.ui.orders.next_step import Act
from staff_app.ui.orders.order_detail_view import ActRow
from staff_app.ui.orders.substitute_sheet import PhoneSheet, SubstituteSheet
from staff_app.ui.pick.hand_on_sheet import HandOnSheet
from staff_app.ui.pick.pad_sheet import PadSheet
from staff_app.ui.pick.tote_list import ToteList
from staff_app.ui.pick.walk_view import WalkView
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import BAR_PX, column, ground, row
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import TwoPane

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


S = TypeVar("S", bound=Sheet)


class WalkPage(QWidget):
    """What is done on a walk goes to the controllers here.

    Emits:
        order_wanted: One of its orders alone, to put its tote away.
        camera_wanted: Open or close the camera.
        left: Away from the walk, which goes on.
        told: A sentence for the toast.
        good_scan: A right item.
        wrong_item: A wrong one.
    """

    order_wanted = Signal(str)
    camera_wanted = Signal()
    left = Signal()
    told = Signal(object)
    good_scan = Signal()
    wrong_item = Signal()

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._orders, self._waves = controllers.orders, controllers.waves
        self._substitutes, self._printing = controllers.substitutes, controllers.printing
        self._view: WaveView | None = None
        self._me: StaffRow | None = None
        self._team: tuple[StaffRow, ...] = ()
        self._expected: dict[tuple[str, str], int] = {}
        self._going: dict[tuple[str, str], str] = {}
        self._gone: list[str] = []
        self._scanned_part: tuple[Part, str] | None = None
        self._short_part: Part | None = None
        self._subject: Stop | Part | OfferRow | None = None
        self.totes = TotesModel(self)
        self.list = ToteList(theme, self.totes)
        self.view = WalkView(theme, clock)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.acts = ActRow(theme)
        self.all_orders = ActionButton(theme, self.tr("All orders"), icon_name="arrow-left")
        self.to_stops = ActionButton(theme, self.tr("Go on with the walk"), kind="primary")
        self.to_stops.hide()
        left = ground("background")
        column(left, 10, (20, 22, 20 - BAR_PX, 0))
        right = ground("surface")
        column(right, 0, (28, 22, 28 - BAR_PX, 22)).addWidget(self.stack)
        self._fill(left)
        self.panes = TwoPane(left, right)
        self.panes.show_right(True)
        column(self, 0).addWidget(self.panes)
        self._connect()

    def _fill(self, left: QWidget) -> None:
        layout = left.layout()
        if layout is not None:
            layout.addWidget(self._left_head())
            layout.addWidget(self.list)
            foot = column(under := QWidget(), 14, (0, 0, BAR_PX, 22))
            foot.addWidget(self.acts)
            foot.addWidget(self.to_stops)
            layout.addWidget(under)

    def _left_head(self) -> QWidget:
        head = QWidget()
        top = row(10)
        head.setLayout(top)
        top.addWidget(Label(self._theme, self.tr("Totes"), size_px=TITLE_PX, weight=Weight.Bold), 1)
        top.addWidget(self.all_orders)
        top.addSpacing(BAR_PX)
        return head

    def _connect(self) -> None:
        self.list.clicked.connect(self._on_tote_clicked)
        self.all_orders.clicked.connect(self.left)
        self.acts.act_chosen.connect(self._on_walk_act_chosen)
        self.to_stops.clicked.connect(self._on_stops_wanted)
        self.view.totes_wanted.connect(self._on_totes_wanted)
        self.panes.narrow_changed.connect(self._on_narrow_changed)
        self.view.step_chosen.connect(self._on_step_chosen)
        self.view.act_chosen.connect(self._on_act_chosen)
        self.view.rest_taken.connect(self._on_rest_taken)
        self.view.many_wanted.connect(self._on_many_wanted)
        self.view.offers.withdrawn.connect(self._substitutes.withdraw)
        self.view.offers.phoned.connect(self._on_phoned)
        self._orders.picked.connect(self._on_picked)
        self._waves.team_changed.connect(self._on_team_changed)

    def show_walk(self, view: WaveView) -> None:
        """How far the walk is."""
        if self._view is None or self._view.wave != view.wave:
            self.close_sheet()
        self._view = view
        self.totes.set_totes(totes_of(view))
        mine = (Act.HAND_ON, Act.PAUSE) if view.is_mine else (Act.HAND_ON,)
        self.acts.offer((*mine, Act.PRINT_WALK))
        self.view.show_walk(view)
        if self.sheet is not None and (why := self._why_over()):
            self.close_sheet()
            self.told.emit(why)

    def show_person(self, person: StaffRow) -> None:
        """Who walks here."""
        self._me = person
        self.view.offers.show_person(person.is_lead)

    # --- scanning ------------------------------------------------------------------------------

    def take_scan(self, scanned: Scanned) -> None:
        """A product was scanned: one unit, into the tote of the most pressing order that wants it."""
        if isinstance(self.stack.currentWidget(), SubstituteSheet) and self.substitute.is_open:
            self._substitutes.scan(scanned.text)
            return
        self.close_sheet()
        self._going.clear()
        self.panes.show_right(True)
        stops = stops_with(self.view.model.stops, scanned.text)
        part = next((part for stop in stops for part in stop.parts if self._still_open(part)), None)
        if part is not None:
            key = (part.order_id, part.line.line_id)
            self._expected[key] = max(self._expected.get(key, 0), part.line.picked) + 1
            self.view.tell_right(part, scanned.text)
            self.good_scan.emit()
            self._orders.pick(part.order_id, part.line.line_id, 1, scanned.text)
        else:
            self.tell_wrong(self._why_not(scanned, stops))

    def tell_wrong(self, sentence: str) -> None:
        """A wrong item blocks until it is back."""
        self._expected.clear()
        self._going.clear()
        self.view.tell_wrong(sentence)
        self.wrong_item.emit()

    def _still_open(self, part: Part) -> int:
        """Units still to take, those counted in that were scanned and are not on disk yet."""
        expected = self._expected.get((part.order_id, part.line.line_id), 0)
        return part.open - max(0, expected - part.line.picked)

    def _why_not(self, scanned: Scanned, stops: tuple[Stop, ...]) -> str:
        if not stops:
            name = scanned.name or self.tr("This item")
            return self.tr("{name} is on none of these orders. Put it back.").format(name=name)
        part = stops[0].parts[-1]
        line = stops[0].line
        if line.asked:
            words = self.tr("The customer is asked about {name}. Put it back until they answer.")
            return words.format(name=line.name)
        me = self._my_name
        other = next((each for each in stops[0].parts if each.line.picked_by not in {"", me}), None)
        if other is not None:
            words = self.tr("{who} has taken {name} for {tote} already. Put this one back.")
            return words.format(who=other.line.picked_by, name=line.name, tote=tote_name(other.tote))
        words = self.tr("You have all {count} of {name} already. Put this one back.")
        return words.format(count=line.picked, name=part.line.name)

    # --- sheets --------------------------------------------------------------------------------

    @cached_property
    def short(self) -> ShortPickSheet:
        """Something cannot be found."""
        sheet = ShortPickSheet(self._theme)
        sheet.given.connect(self._on_short_given)
        return self._added(sheet)

    @cached_property
    def typed(self) -> TypedPickSheet:
        """Something cannot be scanned."""
        sheet = TypedPickSheet(self._theme)
        sheet.given.connect(self._on_typed_given)
        return self._added(sheet)

    @cached_property
    def pad(self) -> PadSheet:
        """How many."""
        sheet = PadSheet(self._theme)
        sheet.given.connect(self._on_pad_given)
        return self._added(sheet)

    @cached_property
    def substitute(self) -> SubstituteSheet:
        """Something else instead."""
        sheet = SubstituteSheet(self._theme, self._clock, self._substitutes)
        sheet.short_wanted.connect(self._on_short_wanted)
        sheet.done.connect(self.close_sheet)
        sheet.overtaken.connect(self._on_overtaken)
        return self._added(sheet)

    @cached_property
    def phone(self) -> PhoneSheet:
        """What a customer said otherwise."""
        sheet = PhoneSheet(self._theme)
        sheet.given.connect(self._on_phone_given)
        return self._added(sheet)

    @cached_property
    def hand_on(self) -> HandOnSheet:
        """A colleague goes on."""
        sheet = HandOnSheet(self._theme)
        sheet.given.connect(self._on_colleague_given)
        return self._added(sheet)

    def _added(self, sheet: S) -> S:
        self.stack.addWidget(sheet)
        sheet.closed.connect(self.close_sheet)
        return sheet

    @Slot()
    def close_sheet(self) -> None:
        """Back to the stops."""
        if isinstance(self.stack.currentWidget(), SubstituteSheet):
            self._substitutes.leave()
        self.stack.setCurrentWidget(self.view)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that lies over the stops."""
        sheet = self.stack.currentWidget()
        return sheet if isinstance(sheet, Sheet) else None

    def _open(self, sheet: Sheet, about: str, subject: Stop | Part | OfferRow | None) -> None:
        sheet.about.setText(about)
        self._subject = subject
        self.stack.setCurrentWidget(sheet)
        sheet.take_focus()

    def _why_over(self) -> str:
        """Why what the sheet is about is not to be decided any more; empty where it still is."""
        match self._subject:
            case Stop() as stop:
                return self._why_gone(stop.line, self._stop(stop.key))
            case Part() as part:
                return self._why_gone(part.line, self._part(part.order_id, part.line.line_id))
            case OfferRow() as offer:
                offers = () if self._view is None else self.view.offers_of(self._view)
                open_ids = {each.substitution_id for each in offers if each.state == "proposed"}
                if offer.substitution_id not in open_ids:
                    words = self.tr("The question about {name} is not open any more.")
                    return words.format(name=offer.line_name)
        return ""

    def _why_gone(self, line: LineRow, now: Stop | Part | None) -> str:
        if now is None:
            words = self.tr("{name} is not on this walk any more: its order was changed or taken off.")
        elif now.open:
            return ""
        elif now.line.asked:
            words = self.tr("The customer is asked about {name} now. Wait for the answer.")
        elif now.line.picked > line.picked and now.line.picked_by not in {"", self._my_name}:
            words = self.tr("{who} has taken {name} already.")
        else:
            words = self.tr("Nothing of {name} is to be taken any more.")
        return words.format(who="" if now is None else now.line.picked_by, name=line.name)

    # --- acts ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_walk_act_chosen(self, act: Act) -> None:
        if act is Act.PAUSE:
            self._waves.pause()
            return
        if act is Act.PRINT_WALK:
            if self._view is not None:
                self._printing.print_walk_list(self._view.wave)
            return
        self.hand_on.begin(self._team, "" if self._me is None else self._me.staff_id)
        self._open(self.hand_on, self.view.title.text(), None)
        self.panes.show_right(True)

    @Slot(object, object)
    def _on_act_chosen(self, act: Act, stop: Stop | None) -> None:
        self._scanned_part = None
        if stop is not None:
            self._begin(act, stop)

    @Slot()
    def _on_totes_wanted(self) -> None:
        self.panes.show_right(False)

    @Slot()
    def _on_stops_wanted(self) -> None:
        self.panes.show_right(True)

    @Slot(bool)
    def _on_narrow_changed(self, narrow: bool) -> None:
        self.view.totes.setVisible(narrow)
        self.to_stops.setVisible(narrow)

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
        parts = (part for stop in self.view.model.stops for part in stop.parts)
        return next((p for p in parts if (p.order_id, p.line.line_id) == (order_id, line_id)), None)

    def _stop(self, key: str) -> Stop | None:
        at = self.view.model.row_of(key)
        return None if at is None else self.view.model.stops[at]

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

    @Slot()
    def _on_overtaken(self) -> None:
        if self.stack.currentWidget() is self.substitute:
            self.stack.setCurrentWidget(self.view)

    @Slot(str)
    def _on_short_wanted(self, line_id: str) -> None:
        stop = self.view.chosen_stop()
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

    @Slot(object, bool, str)
    def _on_phone_given(self, offer: OfferRow, accepted: bool, note: str) -> None:
        self.close_sheet()
        self._substitutes.answer(offer.order_id, offer.substitution_id, accepted, note)

    @Slot(str)
    def _on_step_chosen(self, order_id: str) -> None:
        if order_id:
            self.order_wanted.emit(order_id)
        else:
            self.camera_wanted.emit()

    @Slot(QModelIndex)
    def _on_tote_clicked(self, index: QModelIndex) -> None:
        tote = index.data(TOTE_ROLE)
        if isinstance(tote, Tote):
            self.order_wanted.emit(tote.order_id)

    @Slot(object)
    def _on_team_changed(self, team: tuple[StaffRow, ...]) -> None:
        self._team = team
