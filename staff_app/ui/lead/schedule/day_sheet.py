"""Which day: any of a month."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from staff_app.ui.icons import icon
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import row
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight


class DaySheet(Sheet):
    """Any day, from a month's page.

    Emits:
        given: The day (date).
    """

    given = Signal(object)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme, self.tr("Which day?"))
        self._clock = clock
        self._month = QDate()
        self._chosen = date.min
        self.earlier = ActionButton(theme, "", kind="key")
        self.later = ActionButton(theme, "", kind="key")
        for button, name in ((self.earlier, self.tr("Month before")), (self.later, self.tr("Month after"))):
            button.setFixedSize(TARGET_PX, TARGET_PX)
            button.setAccessibleName(name)
        self.earlier.setIcon(icon("arrow-left", theme.tokens.ink))
        self.later.setIcon(icon("chevron-right", theme.tokens.ink))
        self.month = Label(theme, weight=Weight.DemiBold)
        head = row(14)
        head.addWidget(self.earlier)
        head.addWidget(self.month, 1)
        head.addWidget(self.later)
        self.body.addLayout(head)
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._days = [ActionButton(theme, "", kind="key") for _ in range(42)]
        for place, button in enumerate(self._days):
            button.clicked.connect(self._on_day)
            self._grid.addWidget(button, place // 7 + 1, place % 7)
        self._names = [Label(theme, ink="ink_2") for _ in range(7)]
        for place, label in enumerate(self._names):
            self._grid.addWidget(label, 0, place)
        self.body.addWidget(page)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.primary.clicked.connect(self._on_today)
        self.primary.set_label(self.tr("Today"))

    def begin(self, day: date) -> None:
        """Begin at the month of a day."""
        self._chosen = day
        self._show(QDate(day.year, day.month, 1))

    def button(self, day: date) -> ActionButton:
        """The button of a day of this month."""
        return self._days[self._first().daysTo(QDate(day.year, day.month, day.day))]

    def _first(self) -> QDate:
        """The day in the corner: the week's first."""
        back = (self._month.dayOfWeek() - QLocale().firstDayOfWeek().value) % 7
        return self._month.addDays(-back)

    def _show(self, month: QDate) -> None:
        self._month = month
        self.month.setText(QLocale().toString(month, "MMMM yyyy"))
        today = self._clock.local(self._clock.now()).date()
        for place, label in enumerate(self._names):
            label.setText(QLocale().toString(self._first().addDays(place), "ddd"))
        for place, button in enumerate(self._days):
            day = self._first().addDays(place)
            shown = day.toPython()
            is_today = shown == today
            button.set_label(f"• {day.day()}" if is_today else str(day.day()), QLocale().toString(day))
            button.setEnabled(day.month() == month.month())

    @Slot()
    def _on_earlier(self) -> None:
        self._show(self._month.addMonths(-1))

    @Slot()
    def _on_later(self) -> None:
        self._show(self._month.addMonths(1))

    @Slot()
    def _on_day(self) -> None:
        day = self._first().addDays(self._days.index(self.sender()))  # type: ignore[arg-type]
        self.given.emit(date(day.year(), day.month(), day.day()))

    @Slot()
    def _on_today(self) -> None:
        self.given.emit(self._clock.local(self._clock.now()).date())
