"""The day's bars, or the same as a table, by slot or by hour."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from staff_app.rows.schedule import DayView
from staff_app.ui.lead.schedule.bars import Bar, Part, bars_of, booked_words, is_fine, parts_words
from staff_app.ui.lead.schedule.chart import DayChart
from staff_app.ui.lead.schedule.figures import LegendSign
from staff_app.ui.shelves.card_list import Card, CardList, CardsModel
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import column, flow, heading, row

_TABLE_PX = 330


class ChartCard(QFrame):
    """Slots as bars that a finger, the arrow keys or a screen reader can read.

    Emits:
        chosen: The number of a bar.
        redraw_wanted: By hour or as a table, or not any more.
    """

    chosen = Signal(int)
    redraw_wanted = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._clock = clock
        self.chart = DayChart(theme, clock)
        self.cards = CardsModel(self)
        self.table = CardList(theme, self.cards, self.tr("The day as a table"))
        self.table.setFixedHeight(_TABLE_PX)
        self.table.hide()
        self.by_hour = ActionButton(theme, self.tr("Hours"), kind="filter")
        self.as_table = ActionButton(theme, self.tr("Table"), kind="filter")
        self.title = heading(theme, "")
        self.title.setWordWrap(True)
        self._lay_out(theme)
        for button in (self.by_hour, self.as_table):
            button.setCheckable(True)
            button.clicked.connect(self.redraw_wanted)
        self.chart.chosen.connect(self.chosen)
        self.table.chosen.connect(self._on_card_chosen)

    def _lay_out(self, theme: Theme) -> None:
        inside = column(self, 4, (20, 12, 20, 8))
        head = row(10)
        self.legend, signs = flow(14)
        for part in Part:
            signs.addWidget(LegendSign(theme, part))
        titles = QWidget()
        beside = column(titles, 6)
        beside.addWidget(self.title)
        beside.addWidget(self.legend)
        head.addWidget(titles, 1)
        head.addWidget(self.by_hour)
        head.addWidget(self.as_table)
        inside.addLayout(head)
        inside.addWidget(self.chart)
        inside.addWidget(self.table)

    @property
    def bar(self) -> Bar | None:
        """The one in hand."""
        bars, at = self.chart.bars, self.chart.at
        return bars[at] if 0 <= at < len(bars) else None

    def show_day(
        self, view: DayView, late: Mapping[str, datetime], chosen: datetime | None, room_px: int
    ) -> None:
        """Show a day, and which bar a moment lies in; where bars are too narrow for a finger, by the hour."""
        is_fine_grained = is_fine(view)
        must = is_fine_grained and not self.chart.fits(len(view.slots), room_px)
        hourly = is_fine_grained and (must or self.by_hour.isChecked())
        self.by_hour.setVisible(is_fine_grained and not must)
        bars = bars_of(view, late, self._clock, hourly=hourly)
        title = self.tr("Pickups by hour") if hourly or not is_fine_grained else self.tr("Pickups by slot")
        self.title.setText(title if bars else self.tr("No pickups on this day"))
        self.chart.setVisible(bool(bars) and not self.as_table.isChecked())
        self.legend.setVisible(self.chart.isVisibleTo(self))
        self.as_table.setVisible(bool(bars))
        self.table.setVisible(bool(bars) and self.as_table.isChecked())
        self.chart.show_bars(bars, chosen)
        self.cards.set_rows([self._card(each) for each in bars])
        if (bar := self.bar) is not None:
            self.table.mark(bar.start.isoformat())

    def _card(self, bar: Bar) -> Card:
        marks = " · ".join(bar.marks())
        time = self._clock.time(bar.start)
        return Card(bar.start.isoformat(), time, booked_words(bar), parts_words(bar), marks, Tone.WARN)

    @Slot(str)
    def _on_card_chosen(self, key: str) -> None:
        self.chosen.emit(next(n for n, each in enumerate(self.chart.bars) if each.start.isoformat() == key))
