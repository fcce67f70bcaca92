"""What is said about a slot or a day: how many, which hours, where a file goes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from staff_app.rows.schedule import DayView, SlotRow
from staff_app.ui import reasons
from staff_app.ui.lead.schedule.closing_sheet import end_of_day
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, TEXT_PX, Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import heading, hint
from staff_app.ui.widgets.quantity import QuantityStepper
from staff_app.ui.widgets.sheet import Sheet


class LimitSheet(Sheet):
    """How many orders a slot takes.

    Emits:
        given: So many.
    """

    given = Signal(int)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme, self.tr("How many orders?"))
        self._clock = clock
        self._slot: SlotRow | None = None
        self.stepper = QuantityStepper(theme, least=0, of=self.tr("orders"))
        self.preview = hint(theme)
        self.body.addWidget(self.stepper)
        self.body.addWidget(self.preview)
        self.stepper.value_changed.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary)

    def begin(self, slot: SlotRow) -> None:
        """Begin at what it takes now."""
        self._slot = slot
        self.about.setText(f"{self._clock.time(slot.start)}–{self._clock.time(slot.end)}")
        limit = slot.order_limit or 0
        self.stepper.set_range(limit, max(2 * limit, slot.booked + 20))

    @property
    def is_begun(self) -> bool:
        """Whether the figure was changed."""
        return self._slot is not None and self.stepper.value != self._slot.order_limit

    @Slot()
    def _on_changed(self) -> None:
        slot = self._slot
        if slot is None:
            return
        value, left = self.stepper.value, self.stepper.value - slot.booked
        kept = self.tr("%n order(s) are booked here; they keep their promise.", "", slot.booked)
        if left > 0:
            room = self.tr("The storefront may promise %n more.", "", left)
        else:
            room = self.tr("The storefront offers it no more.")
        self.preview.setText(f"{kept} {room}")
        self.primary.set_label(self.tr("Take at most {count}").format(count=value))
        self.primary.setEnabled(value != slot.order_limit)

    @Slot()
    def _on_primary(self) -> None:
        self.given.emit(self.stepper.value)


_WHOLE = "whole"


class HoursSheet(Sheet):
    """Which hours of a day are without pickups, and why.

    Emits:
        given: Beginning and end as times of the store's day (None: the whole day), and the reason.
    """

    given = Signal(object, str)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme, self.tr("Block hours"))
        self._clock = clock
        self._view: DayView | None = None
        self._touched = False
        self.start, self.end, self.reason = Options(theme), Options(theme), Options(theme)
        self.words = QLineEdit()
        self.words.setFont(theme.font(TEXT_PX))
        self.words.setMinimumHeight(TARGET_PX)
        self.words.setMaxLength(200)
        self.words.setPlaceholderText(self.tr("Another reason, in your own words"))
        self.words.setAccessibleName(self.tr("Another reason"))
        self._until = heading(theme, self.tr("Until"))
        self.preview = hint(theme)
        for widget in (
            heading(theme, self.tr("From")),
            self.start,
            self._until,
            self.end,
            heading(theme, self.tr("Why? Shoppers read it.")),
            self.reason,
            self.words,
            self.preview,
        ):
            self.body.addWidget(widget)
        for options in (self.start, self.end, self.reason):
            options.value_changed.connect(self._on_changed)
        self.reason.value_changed.connect(self.words.clear)
        self.words.textEdited.connect(self._on_worded)
        self.primary.clicked.connect(self._on_primary)

    def begin(self, view: DayView, title: str) -> None:
        """Offer the whole day and every slot's beginning that is to come."""
        self._view, self._touched = view, False
        self.about.setText(title)
        now = self._clock.now()
        starts = [self._clock.time(each.start) for each in view.slots if each.end > now]
        self.start.offer([(_WHOLE, self.tr("Whole day")), *((each, each) for each in dict.fromkeys(starts))])
        self.reason.offer([("", self.tr("No reason")), *reasons.of_block()], "")
        self.words.clear()
        self._show()

    @property
    def is_begun(self) -> bool:
        """Whether anything was chosen."""
        return self._touched

    @property
    def between(self) -> tuple[str, str] | None:
        """The hours; None: the whole day."""
        if self.start.value in {"", _WHOLE} or not self.end.value:
            return None
        return self.start.value, self.end.value

    @Slot()
    def _on_changed(self) -> None:
        self._touched = True
        self._show()

    @Slot()
    def _on_worded(self) -> None:
        """Own words are the reason: none of the others is."""
        self.reason.unchoose()
        self._on_changed()

    def _show(self) -> None:
        view, start = self._view, self.start.value
        if view is None:
            return
        is_part = start not in {"", _WHOLE}
        ends = [end_of_day(self._clock, each.end) for each in view.slots] if is_part else []
        later = [each for each in dict.fromkeys(ends) if each > start]
        chosen = self.end.value if self.end.value in later else (later[0] if later else "")
        self.end.offer([(each, each) for each in later], chosen)
        self.end.setVisible(is_part)
        self._until.setVisible(is_part)
        booked = sum(each.still_promised for each in view.slots if self._is_in(each))
        kept = self.tr("%n order(s) are booked then; they keep their promise.", "", booked)
        self.preview.setText(
            f"{kept} {self.tr('The storefront offers these hours no more.')}" if start else ""
        )
        self.primary.setEnabled(bool(start))
        if not start:
            self.primary.set_label(self.tr("Choose hours"))
        elif (between := self.between) is None:
            self.primary.set_label(self.tr("Block the whole day"))
        else:
            self.primary.set_label(self.tr("Block {start}–{end}").format(start=between[0], end=between[1]))

    def _is_in(self, slot: SlotRow) -> bool:
        between = self.between
        if between is None:
            return self.start.value == _WHOLE
        return self._clock.time(slot.start) < between[1] and end_of_day(self._clock, slot.end) > between[0]

    @Slot()
    def _on_primary(self) -> None:
        self.given.emit(self.between, self.words.text().strip() or self.reason.value)


class FileSheet(Sheet):
    """Where a file of the day goes.

    Emits:
        given: `pdf` or `csv`, and the folder.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Save the day"))
        self._offered = ""
        self.kinds = Options(theme)
        self.folder = QLineEdit()
        self.folder.setFont(theme.font(15))
        self.folder.setMinimumHeight(TARGET_PX)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.body.addWidget(heading(theme, self.tr("As")))
        self.body.addWidget(self.kinds)
        self.body.addWidget(heading(theme, self.tr("In this folder")))
        self.body.addWidget(self.folder)
        self.body.addWidget(
            hint(theme, self.tr("Customers' names are in it: keep it as you keep the orders."))
        )
        self.kinds.value_changed.connect(self._on_changed)
        self.folder.textChanged.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary)

    def begin(self, title: str, folder: str) -> None:
        """Propose a folder."""
        self.about.setText(title)
        self._offered = folder
        self.folder.setText(folder)
        kinds: Sequence[tuple[str, str]] = (
            ("pdf", self.tr("Day sheet (PDF)")),
            ("csv", self.tr("Table (CSV)")),
        )
        self.kinds.offer(kinds, "pdf")
        self._on_changed()

    @property
    def is_begun(self) -> bool:
        """Whether another folder was typed."""
        return self.folder.text() != self._offered

    @Slot()
    def _on_changed(self) -> None:
        words = self.tr("Save as {kind}").format(kind=self.kinds.value.upper())
        self.primary.set_label(words)
        self.primary.setEnabled(bool(self.folder.text().strip()))

    @Slot()
    def _on_primary(self) -> None:
        self.given.emit(self.kinds.value, self.folder.text())
