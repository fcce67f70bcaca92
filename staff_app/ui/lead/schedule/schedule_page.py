"""The shift lead's day: five figures, bars by slot, what will break, and all that can be said about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from staff_app.rows.forecast import ForecastView, ProposalRow
from staff_app.rows.orders import Refusal
from staff_app.rows.people import StaffRow
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.schedule import DayView, SlotRow
from staff_app.ui.icons import icon
from staff_app.ui.lead.lead_page import LeadPage
from staff_app.ui.lead.schedule.bars import Bar, Part, bars_of, booked_words, is_fine, parts_words
from staff_app.ui.lead.schedule.chart import DayChart
from staff_app.ui.lead.schedule.figures import FigureCard, LegendSign
from staff_app.ui.lead.schedule.risk_panel import RiskPanel
from staff_app.ui.lead.schedule.sheets import ClosingSheet, DaySheet, FileSheet, HoursSheet, LimitSheet
from staff_app.ui.lead.schedule.slot_panel import SlotPanel
from staff_app.ui.shelves.card_list import Card, CardList, CardsModel
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.panels import ToneCard, clear, column, flow, heading, keep_low, row, rule, scrolled
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Weight
from staff_app.ui.words import minutes_and_seconds, rough_span

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_UNDO = timedelta(seconds=15)
_TABLE_PX = 330
_LOW_PX = 1000


class SchedulePage(LeadPage):
    """Any day of the store."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._theme, self._clock, self._controllers = theme, clock, controllers
        self._day: date | None = None
        self._view: DayView | None = None
        self._forecast = ForecastView()
        self._chosen: datetime | None = None
        self._hourly = False
        self._told = ""
        self._team: tuple[StaffRow, ...] = ()
        self._make_head()
        self._make_chart()
        self._make_lower()
        self._make_sheets()
        self._lay_out()
        self._connect()
        self._offer_printing(controllers.printing.view)

    # --- making --------------------------------------------------------------------------------

    def _make_head(self) -> None:
        theme = self._theme
        self.earlier = self._key("arrow-left", self.tr("The day before"))
        self.later = self._key("chevron-right", self.tr("The day after"))
        self.day = ActionButton(theme, self.tr("Day"), icon_name="calendar-days")
        self.day.setFont(theme.font(TITLE_PX, Weight.Bold))
        self.open_hours = Chip(theme)
        self.waits = Chip(theme)
        self.age = Chip(theme)
        self.blocks = QWidget()
        self._blocks = column(self.blocks, 8)
        self.figures = (
            FigureCard(theme, self.tr("pickups this day")),
            FigureCard(theme, self.tr("collected")),
            FigureCard(theme, self.tr("ready on time")),
            FigureCard(theme, self.tr("median wait")),
            FigureCard(theme, self.tr("at risk")),
        )

    def _key(self, picture: str, name: str) -> ActionButton:
        button = ActionButton(self._theme, "", kind="key")
        button.setIcon(icon(picture, self._theme.tokens.ink))
        button.setIconSize(QSize(22, 22))
        button.setFixedSize(TARGET_PX, TARGET_PX)
        button.setAccessibleName(name)
        return button

    def _make_chart(self) -> None:
        theme = self._theme
        self.chart = DayChart(theme, self._clock)
        self.cards = CardsModel(self)
        self.table = CardList(theme, self.cards, self.tr("The day as a table"))
        self.table.setFixedHeight(_TABLE_PX)
        self.table.hide()
        self.by_hour = ActionButton(theme, self.tr("Hours"), kind="filter")
        self.as_table = ActionButton(theme, self.tr("Table"), kind="filter")
        for button in (self.by_hour, self.as_table):
            button.setCheckable(True)
        self.chart_title = heading(theme, "")
        self.chart_title.setWordWrap(True)

    def _make_lower(self) -> None:
        theme, clock = self._theme, self._clock
        self.risks = RiskPanel(theme, clock)
        self.slot = SlotPanel(theme, clock)
        self.slot.hide()
        self.hours = ActionButton(theme, self.tr("Block hours…"), icon_name="lock")
        self.closing = ActionButton(theme, self.tr("Closing time…"), icon_name="clock")
        self.file = ActionButton(theme, self.tr("Save as a file…"), icon_name="clipboard-list")
        self.print = ActionButton(theme, self.tr("Print day sheet"), icon_name="printer")

    def _make_sheets(self) -> None:
        theme, clock = self._theme, self._clock
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
        body.addWidget(self._head())
        body.addWidget(self.blocks)
        self.strip, flowing = flow(10, filled=True)
        for figure in self.figures:
            flowing.addWidget(figure)
        body.addWidget(self.strip)
        body.addWidget(self._chart_card())
        body.addWidget(self.risks)
        body.addWidget(self.slot)
        body.addStretch(1)
        foot, acts = flow(10)
        for button in (self.hours, self.closing, self.file, self.print):
            acts.addWidget(button)
        day = QWidget()
        laid = column(day, 0)
        self.area = scrolled(inside)
        laid.addWidget(self.area, 1)
        laid.addWidget(rule())
        bar = QWidget()
        column(bar, 0, (28, 10, 28, 10)).addWidget(foot)
        laid.addWidget(bar)
        self.stack = QStackedWidget()
        self._front = day
        self.stack.addWidget(day)
        for sheet in self._sheets:
            ground = QWidget()
            column(ground, 0, (28, 20, 14, 20)).addWidget(sheet)
            self.stack.addWidget(ground)
        column(self, 0).addWidget(self.stack)

    def _head(self) -> QWidget:
        head, flowing = flow(8)
        nav = QWidget()
        line = row(4)
        for button in (self.earlier, self.day, self.later):
            line.addWidget(button)
        nav.setLayout(line)
        for each in (nav, self.open_hours, self.waits, self.age):
            flowing.addWidget(each)
        return head

    def _chart_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("frame", "card")
        inside = column(card, 4, (20, 12, 20, 8))
        head = row(10)
        self.legend, signs = flow(14)
        for part in Part:
            signs.addWidget(LegendSign(self._theme, part))
        titles = QWidget()
        beside = column(titles, 6)
        beside.addWidget(self.chart_title)
        beside.addWidget(self.legend)
        head.addWidget(titles, 1)
        head.addWidget(self.by_hour)
        head.addWidget(self.as_table)
        inside.addLayout(head)
        inside.addWidget(self.chart)
        inside.addWidget(self.table)
        return card

    def _connect(self) -> None:
        schedule, forecast = self._controllers.schedule, self._controllers.forecast
        schedule.changed.connect(self._on_day_changed)
        schedule.orders_changed.connect(self.slot.show_orders)
        schedule.refused.connect(self._on_refused)
        schedule.done.connect(self._on_done)
        forecast.changed.connect(self._on_forecast_changed)
        self._controllers.waves.team_changed.connect(self._on_team_changed)
        self._controllers.printing.status_changed.connect(self._offer_printing)
        self._controllers.day_files.saved.connect(self._on_saved)
        self._controllers.day_files.failed.connect(self.told)
        self._clock.minute_changed.connect(self._on_minute_changed)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.day.clicked.connect(self._on_day_clicked)
        self.chart.chosen.connect(self._on_bar_chosen)
        self.table.chosen.connect(self._on_card_chosen)
        self.by_hour.clicked.connect(self._on_by_hour)
        self.as_table.clicked.connect(self._on_as_table)
        self.hours.clicked.connect(self._on_hours)
        self.closing.clicked.connect(self._on_closing)
        self.file.clicked.connect(self._on_file)
        self.print.clicked.connect(self._on_print)
        self.risks.act_wanted.connect(self._on_act_wanted)
        self.risks.order_wanted.connect(self.order_wanted)
        self._connect_slot()
        self._connect_sheets()

    def _connect_slot(self) -> None:
        self.slot.slot_chosen.connect(self._on_slot_chosen)
        self.slot.close_wanted.connect(self._on_close_slot)
        self.slot.open_wanted.connect(self._on_open_slot)
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
        if self._day is None:
            self._day = self._today()
            self.look(self._day)

    @Slot(object)
    def look(self, day: date) -> None:
        """Take a day in hand."""
        self._close_sheet()
        if day != self._day:
            self._view = None
            self._on_slot_left()
        self._day = day
        self._show_name()
        self._controllers.schedule.look(day)

    def showEvent(self, event: QShowEvent) -> None:
        """Forecast while somebody looks."""
        super().showEvent(event)
        if self._day is not None:
            self._controllers.schedule.look(self._day)
        self._forecast_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._controllers.forecast.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bars too narrow for a finger are put together by the hour."""
        super().resizeEvent(event)
        self.chart.set_low(self._is_low)
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
        self._team = team
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

    def _show_name(self) -> None:
        day = self._day or self._today()
        name = QLocale().toString(QDate(day.year, day.month, day.day), self.tr("dddd d MMMM"))
        self.day.set_label(name, self.tr("{day}. Choose another day").format(day=name))
        self._name = name

    def _show(self) -> None:
        self._show_name()
        view = self._view
        if view is None:
            return
        self._show_chips(view)
        self._show_blocks(view)
        self._show_figures(view)
        self._show_bars()
        is_today = view.day == self._today()
        self.risks.show_forecast(self._forecast)
        self.risks.setVisible(is_today and not self.slot.isVisibleTo(self))
        for button in (self.hours, self.closing):
            button.setEnabled(not self._is_over)

    def _show_chips(self, view: DayView) -> None:
        self.open_hours.show_chip(*self._hours_words(view))
        waits = self.tr("%n change(s) waiting to be sent", "", view.waiting) if view.waiting else ""
        self.waits.show_chip(waits, Tone.WARN)
        if view.is_fresh:
            self.age.show_chip("")
        elif view.read_at is None:
            self.age.show_chip(self.tr("Never read here: only this tablet's orders"), Tone.WARN)
        else:
            age = rough_span(-self._clock.until(view.read_at))
            self.age.show_chip(self.tr("As of {span} ago").format(span=age), Tone.NEUTRAL)

    def _hours_words(self, view: DayView) -> tuple[str, Tone]:
        if any(block.between is None for block in view.blocks):
            return self.tr("Closed this day"), Tone.WARN
        if view.read_at is None:
            return "", Tone.NEUTRAL
        if not view.hours:
            return self.tr("Closed this day"), Tone.NEUTRAL
        spans = [f"{self._clock.time(start)}–{self._clock.time(end)}" for start, end in view.hours]
        if view.closes_at:
            start = self._clock.time(view.hours[0][0])
            return self.tr("Open {span} this day only").format(span=f"{start}–{view.closes_at}"), Tone.WARN
        return self.tr("Open {span}").format(span=", ".join(spans)), Tone.NEUTRAL

    def _show_blocks(self, view: DayView) -> None:
        clear(self._blocks)
        for block in view.blocks:
            card = ToneCard(self._theme, Tone.WARN)
            span = "" if block.between is None else f"{block.between[0]}–{block.between[1]}"
            title = self.tr("Blocked {span}").format(span=span) if span else self.tr("Blocked all day")
            waits = self.tr("waiting to be sent") if block.is_waiting else ""
            card.tell(title, " · ".join(part for part in (block.reason, waits) if part))
            undo = ActionButton(self._theme, self.tr("Unblock"))
            undo.setProperty("between", list(block.between or ()))
            undo.clicked.connect(self._on_unblock)
            card.body.addWidget(undo)
            keep_low(card)
            self._blocks.addWidget(card)
        self.blocks.setVisible(bool(view.blocks))

    def _show_figures(self, view: DayView) -> None:
        pickups, collected, on_time, wait, risk = self.figures
        pickups.tell(str(sum(each.orders for each in view.slots)))
        collected.tell(str(sum(each.collected for each in view.slots)))
        told = self._forecast
        if view.day == self._today() and told.begun:
            percent = round(100 * told.on_time / told.begun)
            on_time.tell(f"{percent} %", Tone.GOOD if percent >= 90 else Tone.BAD)
        else:
            on_time.tell("—")
        seconds = told.median_wait_s if view.day == self._today() else None
        wait.tell("—" if seconds is None else minutes_and_seconds(timedelta(seconds=seconds)))
        late = len(self._late()) if view.day >= self._today() else 0
        risk.tell(str(late), Tone.BAD if late else Tone.NEUTRAL)

    def _late(self) -> dict[str, datetime]:
        """Promises of the day in hand that are likely to break."""
        return {
            each.order_id: each.promise
            for each in self._forecast.risks
            if self._clock.local(each.promise).date() == self._day
        }

    def _show_bars(self) -> None:
        view = self._view
        if view is None:
            return
        room = self.width() - 28 - 14 - 40 - 16
        is_fine_grained = is_fine(view)
        must = is_fine_grained and not self.chart.fits(len(view.slots), room)
        hourly = is_fine_grained and (must or self._hourly)
        self.by_hour.setVisible(is_fine_grained and not must)
        self.by_hour.setChecked(hourly)
        bars = bars_of(view, self._late(), self._clock, hourly=hourly)
        title = self.tr("Pickups by hour") if hourly or not is_fine_grained else self.tr("Pickups by slot")
        if not bars:
            title = self.tr("No pickups on this day")
        self.chart_title.setText(title)
        self.chart.setVisible(bool(bars) and not self.as_table.isChecked())
        self.legend.setVisible(self.chart.isVisibleTo(self))
        self.as_table.setVisible(bool(bars))
        self.table.setVisible(bool(bars) and self.as_table.isChecked())
        self.chart.show_bars(bars, self._chosen)
        self.cards.set_rows([self._card(each) for each in bars])
        if 0 <= self.chart.at < len(bars):
            self.table.mark(bars[self.chart.at].start.isoformat())
            self.slot.show_bar(bars[self.chart.at], is_over=self._is_over)

    def _card(self, bar: Bar) -> Card:
        marks = " · ".join(bar.marks())
        time = self._clock.time(bar.start)
        return Card(bar.start.isoformat(), time, booked_words(bar), parts_words(bar), marks, Tone.WARN)

    # --- choosing ------------------------------------------------------------------------------

    @Slot(int)
    def _on_bar_chosen(self, number: int) -> None:
        bar = self.chart.bars[number]
        self._chosen = bar.start
        self.risks.hide()
        self.slot.show()
        self._make_room()
        self.slot.show_team(self._team)
        self.slot.forget()
        self._show_bars()
        self._look_at_slot()

    @Slot(str)
    def _on_card_chosen(self, key: str) -> None:
        number = next(n for n, each in enumerate(self.chart.bars) if each.start.isoformat() == key)
        self._on_bar_chosen(number)

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
        if self._view is not None and self.chart.isVisible():
            self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_by_hour(self) -> None:
        self._hourly = self.by_hour.isChecked()
        self._show_bars()

    @Slot()
    def _on_as_table(self) -> None:
        self._show_bars()

    @Slot()
    def _on_earlier(self) -> None:
        self.look((self._day or self._today()) - timedelta(days=1))

    @Slot()
    def _on_later(self) -> None:
        self.look((self._day or self._today()) + timedelta(days=1))

    # --- sheets --------------------------------------------------------------------------------

    def _open_sheet(self, sheet: Sheet) -> None:
        self.stack.setCurrentIndex(self._sheets.index(sheet) + 1)
        sheet.take_focus()

    @Slot()
    def _close_sheet(self) -> None:
        if self.sheet is not None:
            self.stack.setCurrentWidget(self._front)
            self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_day_clicked(self) -> None:
        self.day_sheet.begin(self._day or self._today())
        self._open_sheet(self.day_sheet)

    @Slot()
    def _on_limit(self) -> None:
        if self.slot.slot is not None:
            self.limit_sheet.begin(self.slot.slot)
            self._open_sheet(self.limit_sheet)

    @Slot()
    def _on_hours(self) -> None:
        if self._view is not None:
            self.hours_sheet.begin(self._view, self._name)
            self._open_sheet(self.hours_sheet)

    @Slot()
    def _on_closing(self) -> None:
        if self._view is not None:
            self.closing_sheet.begin(self._view, self._name)
            self._open_sheet(self.closing_sheet)

    @Slot()
    def _on_file(self) -> None:
        self.file_sheet.begin(self._name, self._controllers.day_files.folder)
        self._open_sheet(self.file_sheet)

    # --- saying --------------------------------------------------------------------------------

    @Slot()
    def _on_close_slot(self) -> None:
        if (slot := self.slot.slot) is not None:
            self._told = self.tr("{time} takes no more orders").format(time=self._clock.time(slot.start))
            self._controllers.schedule.close(slot)

    @Slot()
    def _on_open_slot(self) -> None:
        if (slot := self.slot.slot) is not None:
            self._told = self.tr("{time} takes orders again").format(time=self._clock.time(slot.start))
            self._controllers.schedule.open(slot)

    @Slot()
    def _on_usual(self) -> None:
        if (slot := self.slot.slot) is not None:
            time = self._clock.time(slot.start)
            self._told = self.tr("{time} takes as many as usual").format(time=time)
            self._controllers.schedule.limit(slot, None)

    @Slot(int)
    def _on_limit_given(self, orders: int) -> None:
        self._close_sheet()
        if (slot := self.slot.slot) is not None:
            self._limit(slot, orders)

    def _limit(self, slot: SlotRow, orders: int) -> None:
        time = self._clock.time(slot.start)
        self._told = self.tr("{time} takes at most {count}").format(time=time, count=orders)
        self._controllers.schedule.limit(slot, orders)

    @Slot(object, str)
    def _on_hours_given(self, between: tuple[str, str] | None, reason: str) -> None:
        self._close_sheet()
        if self._day is not None:
            span = "" if between is None else f"{between[0]}–{between[1]}"
            self._told = self.tr("{span} is blocked").format(span=span or self._name)
            self._controllers.schedule.block(self._day, between, reason)

    @Slot()
    def _on_unblock(self) -> None:
        sender = self.sender()
        if isinstance(sender, ActionButton) and self._day is not None:
            between = sender.property("between")
            span = f"{between[0]}–{between[1]}" if between else self._name
            self._told = self.tr("{span} is open again").format(span=span)
            self._controllers.schedule.unblock(self._day, (between[0], between[1]) if between else None)

    @Slot(str)
    def _on_closing_given(self, closes_at: str) -> None:
        self._close_sheet()
        if self._day is not None:
            told = self.tr("This day closes at {time}").format(time=closes_at)
            self._told = told if closes_at else self.tr("This day closes as usual")
            self._controllers.schedule.set_closing(self._day, closes_at or None)

    @Slot(object)
    def _on_done(self, back: Callable[[], None]) -> None:
        told, self._told = self._told, ""
        if told:
            waits = (
                "" if self._controllers.sync.is_online() else self.tr("Sent as soon as there is a network.")
            )
            self.undo_offered.emit(f"{told}. {waits}".strip(), back, self._clock.now() + _UNDO)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._told = ""
        self.told.emit(refusal.sentence)

    # --- people, acts, papers ------------------------------------------------------------------

    @Slot(str, str)
    def _on_given(self, staff_id: str, order_id: str) -> None:
        orders = self._controllers.orders
        person = next((each for each in self._team if each.staff_id == staff_id), None)
        if person is None:
            orders.release(order_id)
        else:
            orders.assign(order_id, person)
        number = next((each.number for each in self.slot.orders if each.order_id == order_id), "")
        name = self.tr("nobody in particular") if person is None else person.name
        before = next((each.assigned_id for each in self.slot.orders if each.order_id == order_id), "")
        self._offer_assign_back(
            order_id, before, self.tr("#{number}: {name}").format(number=number, name=name)
        )

    def _offer_assign_back(self, order_id: str, before: str, words: str) -> None:
        person = next((each for each in self._team if each.staff_id == before), None)
        orders = self._controllers.orders

        def back() -> None:
            if person is None:
                orders.release(order_id)
            else:
                orders.assign(order_id, person)

        self.undo_offered.emit(words, back, self._clock.now() + _UNDO)

    @Slot(object)
    def _on_act_wanted(self, act: ProposalRow) -> None:
        orders = self._controllers.orders
        risk = next((each for each in self._forecast.risks if each.order_id == act.order_id), None)
        number = "" if risk is None else risk.number
        person = next((each for each in self._team if each.staff_id == act.person_id), None)
        match act.kind:
            case "new_time" if act.start is not None and act.end is not None:
                orders.delay(act.order_id, act.reason, act.start, act.end)
                words = self.tr("#{number} is promised {time} now; the customer is told.")
                self.told.emit(words.format(number=number, time=self._clock.moment(act.start)))
            case "shrink_slot":
                slots = () if self._view is None else self._view.slots
                if (slot := next((each for each in slots if each.start == act.start), None)) is not None:
                    self._limit(slot, act.order_limit)
            case _ if person is not None:
                orders.assign(act.order_id, person)
                words = self.tr("#{number}: {name}").format(number=number, name=person.name)
                self._offer_assign_back(act.order_id, "", words)

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
