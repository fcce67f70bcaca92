"""Which day it is, how one goes to another, when the store is open, and what is blocked."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from staff_app.rows.schedule import DayView
from staff_app.ui import reasons
from staff_app.ui.icons import icon
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.panels import ToneCard, clear, column, flow, keep_low, row
from staff_app.ui.widgets.text import Weight
from staff_app.ui.words import rough_span


class DayHead(QWidget):
    """The top of the schedule.

    Emits:
        day_wanted: Another day (date).
        choice_wanted: Some other day is to be chosen.
        unblock_wanted: Hours are to be open again: beginning and end, or None for the whole day.
    """

    day_wanted = Signal(object)
    choice_wanted = Signal()
    unblock_wanted = Signal(object)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._day = date.min
        self.name = ""
        self.earlier = self._key("arrow-left", self.tr("The day before"))
        self.later = self._key("chevron-right", self.tr("The day after"))
        self.day = ActionButton(theme, self.tr("Day"), icon_name="calendar-days")
        self.day.setFont(theme.font(TITLE_PX, Weight.Bold))
        self.day.gives_way = True
        self.day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.open_hours = Chip(theme)
        self.waits = Chip(theme)
        self.age = Chip(theme)
        self.blocks = QWidget()
        self._blocks = column(self.blocks, 8)
        self._lay_out()
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.day.clicked.connect(self.choice_wanted)

    def _key(self, picture: str, name: str) -> ActionButton:
        button = ActionButton(self._theme, "", kind="key")
        button.setIcon(icon(picture, self._theme.tokens.ink))
        button.setIconSize(QSize(22, 22))
        button.setFixedSize(TARGET_PX, TARGET_PX)
        button.setAccessibleName(name)
        return button

    def _lay_out(self) -> None:
        top, flowing = flow(8)
        nav = QWidget()
        line = row(4)
        for button in (self.earlier, self.day, self.later):
            line.addWidget(button)
        nav.setLayout(line)
        for each in (nav, self.open_hours, self.waits, self.age):
            flowing.addWidget(each)
        inside = column(self, 14)
        inside.addWidget(top)
        inside.addWidget(self.blocks)
        self.blocks.hide()

    def show_day(self, day: date) -> None:
        """Name a day, in the language of the screen."""
        self._day = day
        name = QLocale().toString(QDate(day.year, day.month, day.day), self.tr("dddd d MMMM"))
        self.day.set_label(name, self.tr("{day}. Choose another day").format(day=name))
        self.name = name

    def show_view(self, view: DayView) -> None:
        """What is known of it, and how fresh that is."""
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
        self._show_blocks(view)

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
            whose = "" if block.from_floor else self.tr("from the merchant's calendar")
            reason = reasons.said(block.reason, reasons.of_block())
            card.tell(title, " · ".join(part for part in (reason, whose, waits) if part))
            if block.from_floor:
                undo = ActionButton(self._theme, self.tr("Unblock"))
                undo.setProperty("between", list(block.between or ()))
                undo.clicked.connect(self._on_unblock)
                card.body.addWidget(undo)
            keep_low(card)
            self._blocks.addWidget(card)
        self.blocks.setVisible(bool(view.blocks))

    @Slot()
    def _on_earlier(self) -> None:
        self.day_wanted.emit(self._day - timedelta(days=1))

    @Slot()
    def _on_later(self) -> None:
        self.day_wanted.emit(self._day + timedelta(days=1))

    @Slot()
    def _on_unblock(self) -> None:
        between = self.sender().property("between")
        self.unblock_wanted.emit((between[0], between[1]) if between else None)
