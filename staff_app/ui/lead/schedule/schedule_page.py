"""The shift lead's day: five figures, bars by slot, what will break, and all that can be said about it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.rows.forecast import ForecastView, ProposalRow
from staff_app.rows.people import StaffRow
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.schedule import DayView, SlotRow
from staff_app.ui.lead.lead_page import LeadPage
from staff_app.ui.lead.schedule.assigning import Assigning
from staff_app.ui.lead.schedule.chart_card import ChartCard
from staff_app.ui.lead.schedule.closing_sheet import ClosingSheet
from staff_app.ui.lead.schedule.day_head import DayHead
from staff_app.ui.lead.schedule.day_sheet import DaySheet
from staff_app.ui.lead.schedule.day_words import Between, DayWords
from staff_app.ui.lead.schedule.figures import FigureStrip
from staff_app.ui.lead.schedule.risk_panel import RiskPanel
from staff_app.ui.lead.schedule.sheets import FileSheet, HoursSheet, LimitSheet
from staff_app.ui.lead.schedule.slot_panel import SlotPanel
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import column, flow, row, rule, scrolled
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_LOW_PX = 1000


class SchedulePage(LeadPage):
    """Any day of the store."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._clock, self._controllers = clock, controllers
        self._day: date | None = None
        self._is_todays = False
        self._view: DayView | None = None
        self._forecast = ForecastView()
        self._chosen: datetime | None = None
        self._words = DayWords(clock, controllers, self)
        self._people = Assigning(clock, controllers, self)
        self.head = DayHead(theme, clock)
        self.strip = FigureStrip(theme)
        self.bars = ChartCard(theme, clock)
        self.risks = RiskPanel(theme, clock)
        self.slot = SlotPanel(theme, clock)
        self.slot.hide()
        self.hours = ActionButton(theme, self.tr("Block hours…"), icon_name="lock")
        self.closing = ActionButton(theme, self.tr("Closing time…"), icon_name="clock")
        self.file = ActionButton(theme, self.tr("Save as a file…"), icon_name="clipboard-list")
        self.print = ActionButton(theme, self.tr("Print day sheet"), icon_name="printer")
        self._make_sheets(theme)
        self._lay_out()
        self._connect()
        self._connect_slot()
        self._connect_sheets()
        self._offer_printing(controllers.printing.view)

    # --- making --------------------------------------------------------------------------------

    def _make_sheets(self, theme: Theme) -> None:
        clock = self._clock
        self.limit_sheet = LimitSheet(theme, clock)
        self.hours_sheet = HoursSheet(theme, clock)
        self.closing_sheet = ClosingSheet(theme, clock)
        self.day_sheet = DaySheet(theme, clock)
        self.file_sheet = FileSheet(theme)
        self._sheets: tuple[Sheet, ...] = (
            self.limit_sheet,
            self.hours_sheet,
            self.closing_sheet,
            self.day_sheet,
            self.file_sheet,
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        body = column(inside, 14, (28, 14, 14, 14))
        for part in (self.head, self.strip, self.bars, self.risks, self.slot):
            body.addWidget(part)
        body.addStretch(1)
        foot, acts = flow(10)
        for button in (self.hours, self.closing, self.file):
            acts.addWidget(button)
        day = QWidget()
        laid = column(day, 0)
        self.area = scrolled(inside)
        laid.addWidget(self.area, 1)
        laid.addWidget(rule())
        bar = row(10)
        bar.setContentsMargins(28, 10, 28, 10)
        bar.addWidget(foot, 1)
        bar.addWidget(self.print, 0, Qt.AlignmentFlag.AlignBottom)
        laid.addLayout(bar)
        self.stack = QStackedWidget()
        self._front = day
        self.stack.addWidget(day)
        for sheet in self._sheets:
            ground = QWidget()
            column(ground, 0, (28, 20, 14, 20)).addWidget(sheet)
            self.stack.addWidget(ground)
        column(self, 0).addWidget(self.stack)

    def _connect(self) -> None:
        schedule, forecast = self._controllers.schedule, self._controllers.forecast
        schedule.changed.connect(self._on_day_changed)
        schedule.orders_changed.connect(self.slot.show_orders)
        forecast.changed.connect(self._on_forecast_changed)
        for sayer in (self._words, self._people):
            sayer.undo_offered.connect(self.undo_offered)
        self._words.told.connect(self.told)
        self._controllers.waves.team_changed.connect(self._on_team_changed)
        self._controllers.printing.status_changed.connect(self._offer_printing)
        self._controllers.day_files.saved.connect(self._on_saved)
        self._controllers.day_files.failed.connect(self.told)
        self._clock.minute_changed.connect(self._on_minute_changed)
        self.head.day_wanted.connect(self.look)
        self.head.choice_wanted.connect(self._on_day_clicked)
        self.head.unblock_wanted.connect(self._on_unblock)
        self.bars.chosen.connect(self._on_bar_chosen)
        self.bars.redraw_wanted.connect(self._show_bars)
        self.hours.clicked.connect(self._on_hours)
        self.closing.clicked.connect(self._on_closing)
        self.file.clicked.connect(self._on_file)
        self.print.clicked.connect(self._on_print)
        self.risks.act_wanted.connect(self._on_act_wanted)
        self.risks.order_wanted.connect(self.order_wanted)
        self.risks.words_wanted.connect(self._controllers.delays.ask_words)
        self._controllers.delays.previewed.connect(self.risks.show_preview)

    def _connect_slot(self) -> None:
        self.slot.slot_chosen.connect(self._on_slot_chosen)
        self.slot.close_wanted.connect(self._words.close)
        self.slot.open_wanted.connect(self._words.open)
        self.slot.limit_wanted.connect(self._on_limit)
        self.slot.usual_wanted.connect(self._on_usual)
        self.slot.order_wanted.connect(self.order_wanted)
        self.slot.given.connect(self._on_given)
        self.slot.closed.connect(self._on_slot_left)

    def _connect_sheets(self) -> None:
        for sheet in self._sheets:
            sheet.closed.connect(self._close_sheet)
        self.limit_sheet.given.connect(self._on_limit_given)
        self.hours_sheet.given.connect(self._on_hours_given)
        self.closing_sheet.given.connect(self._on_closing_given)
        self.day_sheet.given.connect(self.look)
        self.file_sheet.given.connect(self._on_file_given)

    # --- the page ------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet | None:
        """The sheet over the day."""
        place = self.stack.currentIndex()
        return self._sheets[place - 1] if place > 0 else None

    def come(self) -> None:
        """Look at the day in hand, today at first."""
        if self._day is None or self._is_left_behind:
            self.look(self._today())

    @property
    def _is_left_behind(self) -> bool:
        """The day in hand was today when it was taken, and is over; what somebody is about to say is left."""
        is_at_it = self.sheet is not None and self.sheet.is_begun
        return self._is_todays and self._day != self._today() and not is_at_it

    def kept(self) -> object:
        """The day in hand; None for today, whichever that will be."""
        return None if self._is_todays else self._day

    def take_up(self, kept: object) -> None:
        """Look at that day."""
        if isinstance(kept, date):
            self.look(kept)

    @Slot(object)
    def look(self, day: date) -> None:
        """Take a day in hand."""
        self._close_sheet()
        if day != self._day:
            self._view = None
            self._on_slot_left()
        self._day, self._is_todays = day, day == self._today()
        self.head.show_day(day)
        self._controllers.schedule.look(day)

    def showEvent(self, event: QShowEvent) -> None:
        """Forecast while somebody looks."""
        super().showEvent(event)
        if self._is_left_behind:
            self.come()
        elif self._day is not None:
            self._controllers.schedule.look(self._day)
        self._forecast_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._controllers.forecast.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bars too narrow for a finger are put together by the hour."""
        super().resizeEvent(event)
        self.bars.chart.set_low(self._is_low)
        self._make_room()
        self._show_bars()

    @property
    def _is_low(self) -> bool:
        """The tablet lies: there is less room from top to bottom."""
        return self.height() < _LOW_PX

    def _make_room(self) -> None:
        """A slot in hand comes before the figures where both are too much."""
        self.strip.setVisible(not (self._is_low and self.slot.isVisibleTo(self)))

    def _today(self) -> date:
        return self._clock.local(self._clock.now()).date()

    @property
    def _is_over(self) -> bool:
        return self._day is not None and self._day < self._today()

    def _forecast_again(self) -> None:
        if self.isVisible() and self._view is not None:
            self._controllers.forecast.look(self._view.slots)

    # --- facts ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_day_changed(self, view: DayView) -> None:
        if view.day != self._day:
            return
        self._view = view
        self._show()
        self._forecast_again()

    @Slot(object)
    def _on_forecast_changed(self, view: ForecastView) -> None:
        self._forecast = view
        self._show()

    @Slot(object)
    def _on_team_changed(self, team: tuple[StaffRow, ...]) -> None:
        self._people.team = team
        self.slot.show_team(team)

    @Slot()
    def _on_minute_changed(self) -> None:
        if self.isVisible():
            self._show()
            self._controllers.forecast.refresh()

    @Slot(object)
    def _offer_printing(self, view: PrinterView) -> None:
        self.print.setVisible(view.state is not PrinterState.NONE)

    # --- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        self.head.show_day(view.day)
        self.head.show_view(view)
        is_today = view.day == self._today()
        # Today's figure is that of the list below it, which has what other days left, too.
        late = self._forecast.risks if is_today else self._late()
        self.strip.show_day(view, self._forecast, len(late), self._today())
        self._show_bars()
        self.risks.show_forecast(self._forecast)
        self.risks.setVisible(is_today and not self.slot.isVisibleTo(self))
        for button in (self.hours, self.closing):
            button.setEnabled(not self._is_over)

    def _late(self) -> dict[str, datetime]:
        """Promises of the day in hand that are likely to break."""
        return {
            each.order_id: each.promise
            for each in self._forecast.risks
            if self._clock.local(each.promise).date() == self._day
        }

    @Slot()
    def _show_bars(self) -> None:
        if self._view is not None:
            room_px = self.width() - 28 - 14 - 40 - 16
            self.bars.show_day(self._view, self._late(), self._chosen, room_px)
            if (bar := self.bars.bar) is not None:
                self.slot.show_bar(bar, is_over=self._is_over)

    # --- choosing ------------------------------------------------------------------------------

    @Slot(int)
    def _on_bar_chosen(self, number: int) -> None:
        self._chosen = self.bars.chart.bars[number].start
        self.risks.hide()
        self.slot.show()
        self._make_room()
        self.slot.show_team(self._people.team)
        self.slot.forget()
        self._show_bars()
        self._look_at_slot()

    @Slot(object)
    def _on_slot_chosen(self, slot: SlotRow) -> None:
        self._chosen = slot.start
        self._show_bars()
        self._look_at_slot()

    def _look_at_slot(self) -> None:
        if (slot := self.slot.slot) is not None:
            self._controllers.schedule.look_at_slot(slot.start, slot.end)

    @Slot()
    def _on_slot_left(self) -> None:
        self._chosen = None
        self.slot.forget()
        self.slot.hide()
        self._make_room()
        self._show()
        if self._view is not None and self.bars.chart.isVisible():
            self.bars.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- sheets --------------------------------------------------------------------------------

    def _open_sheet(self, sheet: Sheet) -> None:
        self.stack.setCurrentIndex(self._sheets.index(sheet) + 1)
        sheet.take_focus()

    @Slot()
    def _close_sheet(self) -> None:
        if self.sheet is not None:
            self.stack.setCurrentWidget(self._front)
            self.bars.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_day_clicked(self) -> None:
        self.day_sheet.begin(self._day or self._today())
        self._open_sheet(self.day_sheet)

    @Slot(object)
    def _on_limit(self, slot: SlotRow) -> None:
        self.limit_sheet.begin(slot)
        self._open_sheet(self.limit_sheet)

    @Slot()
    def _on_hours(self) -> None:
        if self._view is not None:
            self.hours_sheet.begin(self._view, self.head.name)
            self._open_sheet(self.hours_sheet)

    @Slot()
    def _on_closing(self) -> None:
        if self._view is not None:
            self.closing_sheet.begin(self._view, self.head.name)
            self._open_sheet(self.closing_sheet)

    @Slot()
    def _on_file(self) -> None:
        self.file_sheet.begin(self.head.name, self._controllers.day_files.folder)
        self._open_sheet(self.file_sheet)

    # --- saying --------------------------------------------------------------------------------

    @Slot(object)
    def _on_usual(self, slot: SlotRow) -> None:
        self._words.limit(slot, None)

    @Slot(int)
    def _on_limit_given(self, orders: int) -> None:
        self._close_sheet()
        if (slot := self.slot.slot) is not None:
            self._words.limit(slot, orders)

    @Slot(object, str)
    def _on_hours_given(self, between: Between, reason: str) -> None:
        self._close_sheet()
        if self._day is not None:
            self._words.block(self._day, self.head.name, between, reason)

    @Slot(object)
    def _on_unblock(self, between: Between) -> None:
        if self._day is not None:
            self._words.unblock(self._day, self.head.name, between)

    @Slot(str)
    def _on_closing_given(self, closes_at: str) -> None:
        self._close_sheet()
        if self._day is not None:
            self._words.set_closing(self._day, closes_at)

    # --- people, acts, papers ------------------------------------------------------------------

    @Slot(str, str)
    def _on_given(self, staff_id: str, order_id: str) -> None:
        self._people.give(order_id, staff_id)

    @Slot(object)
    def _on_act_wanted(self, act: ProposalRow) -> None:
        match act.kind:
            case "new_time" if act.start is not None and act.end is not None:
                self._controllers.orders.delay(act.order_id, act.reason, act.start, act.end)
            case "shrink_slot":
                slots = () if self._view is None else self._view.slots
                if (slot := next((each for each in slots if each.start == act.start), None)) is not None:
                    self._words.limit(slot, act.order_limit)
            case _ if act.person_id:
                self._people.give(act.order_id, act.person_id)

    @Slot()
    def _on_print(self) -> None:
        if self._day is not None:
            self._controllers.printing.print_day(self._day)
            self.told.emit(self.tr("The day sheet goes to the printer."))

    @Slot(str, str)
    def _on_file_given(self, kind: str, folder: str) -> None:
        self._close_sheet()
        if self._day is not None:
            self._controllers.day_files.save(kind, folder, self._day)

    @Slot(str)
    def _on_saved(self, path: str) -> None:
        self.told.emit(self.tr("Saved: {path}").format(path=path))
