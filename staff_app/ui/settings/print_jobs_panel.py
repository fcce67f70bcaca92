"""Prints that are not through and the latest that are, each with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from staff_app.rows.printing import JobRow
from staff_app.ui.language import told
from staff_app.ui.settings import printer_words
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, column, flow, keep_low

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

DONE = frozenset({"printed", "handed_over"})
"""States of prints that are through."""
_TONES = {"failed": Tone.BAD, "unknown": Tone.WARN}


class JobCard(QWidget):
    """One job."""

    def __init__(self, theme: Theme, row: JobRow, time: str) -> None:
        super().__init__()
        self.row = row
        name = printer_words.job(row)
        card = ToneCard(theme, _TONES.get(row.state, Tone.NEUTRAL))
        words = " ".join(part for part in (printer_words.fate(row), told(row.sentence)) if part)
        card.tell(f"{name} · {time}", words)
        keep_low(card)
        self.card = card
        self.name = name
        self.show_it = ActionButton(theme, self.tr("Show"), icon_name="search")
        self.again = ActionButton(theme, self.tr("Print again"), icon_name="printer")
        self.forget = ActionButton(theme, self.tr("Forget it"), icon_name="x")
        self.show_it.setAccessibleName(self.tr("Show on paper: {what}").format(what=name))
        self.again.setAccessibleName(self.tr("Print again: {what}").format(what=name))
        self.forget.setAccessibleName(self.tr("Forget: {what}").format(what=name))
        buttons, flowing = flow()
        flowing.addWidget(self.show_it)
        flowing.addWidget(self.again)
        flowing.addWidget(self.forget)
        layout = column(self, 8)
        layout.addWidget(card)
        layout.addWidget(buttons)
        # Only now: shown without a parent, each would be a window of its own for a moment.
        self.show_it.setVisible(row.kind != "drawer")
        self.again.setVisible(row.state in {"failed", "unknown", *DONE})
        self.forget.setVisible(row.state not in {"sending", *DONE})


class PrintJobsPanel(QWidget):
    """Those that are not through, oldest first, or the latest that are.

    Emits:
        show_wanted: A job's id and its name.
    """

    show_wanted = Signal(str, str)

    def __init__(
        self, theme: Theme, clock: StoreClock, controllers: Controllers, *, printed: bool = False
    ) -> None:
        super().__init__()
        self._printed = printed
        self._theme = theme
        self._clock = clock
        self._exceptions = controllers.exceptions
        self._jobs: tuple[JobRow, ...] = ()
        self._cards: tuple[JobCard, ...] = ()
        self._layout = column(self, 14)
        controllers.printing.jobs_changed.connect(self.show_jobs)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._jobs)

    def cards(self) -> tuple[JobCard, ...]:
        """One for each job."""
        return self._cards

    @Slot(object)
    def show_jobs(self, jobs: tuple[JobRow, ...]) -> None:
        """Those of them that belong here."""
        jobs = tuple(each for each in jobs if (each.state in DONE) is self._printed)
        if jobs == self._jobs:
            return
        self._jobs = jobs
        clear(self._layout)
        self._cards = tuple(JobCard(self._theme, row, self._clock.moment(row.at)) for row in jobs)
        for card in self._cards:
            card.show_it.clicked.connect(self._on_show)
            card.again.clicked.connect(self._on_again)
            card.forget.clicked.connect(self._on_forget)
            self._layout.addWidget(card)

    @Slot()
    def _on_show(self) -> None:
        for card in self.cards():
            if card.show_it is self.sender():
                self.show_wanted.emit(card.row.job_id, card.name)

    @Slot()
    def _on_again(self) -> None:
        for card in self.cards():
            if card.again is self.sender():
                self._exceptions.end_paper(card.row, printer_words.again(card.row), again=True)

    @Slot()
    def _on_forget(self) -> None:
        for card in self.cards():
            if card.forget is self.sender():
                self._exceptions.end_paper(card.row, printer_words.not_needed(card.row), again=False)
