"""The printer: which one, how it is, its paper, and what has not been printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent

from staff_app.device_rows import PaperView, PrinterAnswer
from staff_app.preferences import PAPER_WIDTHS_MM, Preferences
from staff_app.rows.printing import JobRow, PrinterState, PrinterView
from staff_app.ui.settings import printer_words
from staff_app.ui.settings.print_jobs_panel import DONE, PrintJobsPanel
from staff_app.ui.settings.printer_search_panel import PrinterSearchPanel, SearchDraft, address_field
from staff_app.ui.settings.sections import Section, title
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, flow, heading, hint, keep_low, row
from staff_app.ui.widgets.paper_picture import PaperPicture
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


@dataclass(frozen=True, slots=True)
class PrinterDraft:
    """An address that somebody types, and what came of the one before."""

    address: str
    tried: str
    answer: PrinterAnswer | None
    search: SearchDraft


class PrinterSection(Sheet):
    """The one big button prints a test page, or takes the printer that has just answered.

    Emits:
        paper_wanted: A print to be looked at: its job's id and its name.
    """

    paper_wanted = Signal(str, str)

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__(theme, title(Section.PRINTER))
        self._preferences = controllers.preferences
        self._printing = controllers.printing
        self._devices = controllers.devices
        self._answer: PrinterAnswer | None = None
        self.given = hint(
            theme,
            self.tr(
                "This run was started with a printer of its own: what you choose counts from the next start."
            ),
        )
        self.state = ToneCard(theme)
        self.address = address_field(theme, self.tr("The printer's address"), "192.0.2.10")
        self.try_it = ActionButton(theme, self.tr("Try"))
        self.answer = ToneCard(theme)
        self.none = ActionButton(theme, self.tr("Use no printer"))
        self.paper = Options(theme)
        self.jobs_title = heading(theme, self.tr("Not printed yet"))
        self.jobs = PrintJobsPanel(theme, clock, controllers)
        self.printed_title = heading(theme, self.tr("Printed last"))
        self.printed = PrintJobsPanel(theme, clock, controllers, printed=True)
        self.sample_title = heading(theme, self.tr("Test page"))
        self.sample = PaperPicture(theme)
        self._tried = ""
        self.search = PrinterSearchPanel(theme, controllers)
        self._lay_out()
        self._connect()
        self.show_printer(self._printing.view)
        self._show_preferences(self._preferences.current)

    def _lay_out(self) -> None:
        trying = row(10)
        trying.addWidget(self.address, 1)
        trying.addWidget(self.try_it)
        without, flowing = flow()
        flowing.addWidget(self.none)
        self.body.addWidget(self.given)
        self.body.addWidget(self.state)
        self.body.addWidget(self.jobs_title)
        self.body.addWidget(self.jobs)
        self.body.addWidget(heading(self.theme, self.tr("Address")))
        self.body.addLayout(trying)
        self.body.addWidget(self.answer)
        self.body.addWidget(without)
        self.body.addWidget(heading(self.theme, self.tr("Width of the paper")))
        self.body.addWidget(self.paper)
        self.body.addWidget(heading(self.theme, self.tr("Look for a printer")))
        self.body.addWidget(self.search)
        self.body.addWidget(self.printed_title)
        self.body.addWidget(self.printed)
        self.body.addWidget(self.sample_title)
        self.body.addWidget(self.sample)
        self.body.addStretch()
        # As high as it is at its width: its narrowest would leave half a screen empty at the end.
        self._inside.setMinimumHeight(1)
        self.printed_title.hide()
        self.answer.hide()
        self.jobs_title.hide()
        for card in (self.state, self.answer):
            keep_low(card)

    def _connect(self) -> None:
        self.try_it.clicked.connect(self._on_try)
        self.address.returnPressed.connect(self.try_it.click)
        self.none.clicked.connect(self._on_none)
        self.paper.value_changed.connect(self._on_paper)
        self.search.chosen.connect(self._use)
        self.primary.clicked.connect(self._on_primary)
        self._printing.status_changed.connect(self.show_printer)
        self._printing.jobs_changed.connect(self._on_jobs)
        self._printing.paper_shown.connect(self._on_paper_shown)
        self.jobs.show_wanted.connect(self.paper_wanted)
        self.printed.show_wanted.connect(self.paper_wanted)
        self._devices.printer_answered.connect(self._on_answered)
        self._preferences.changed.connect(self._show_preferences)

    def showEvent(self, event: QShowEvent) -> None:
        """See what waits and what is plugged in."""
        super().showEvent(event)
        self._printing.refresh_jobs()
        self._devices.find_local_printers()
        self._printing.show_test_page()

    @Slot(object)
    def show_printer(self, view: PrinterView) -> None:
        """How it is."""
        name = self._preferences.current.printer
        words = printer_words.short(view.state)
        self.state.tell(f"{name} · {words}" if name else words, printer_words.sentence(view))
        self.state.set_tone(printer_words.tone(view.state))
        self._show_primary()

    @Slot(object)
    def _show_preferences(self, chosen: Preferences) -> None:
        widths = [(str(each), self.tr("{width} mm").format(width=each)) for each in PAPER_WIDTHS_MM]
        self.paper.offer(widths, str(chosen.paper_mm))
        self.none.setVisible(bool(chosen.printer))
        self.given.setVisible("printer" in self._preferences.given)
        if not self.address.text():
            self.address.setText(chosen.printer.removeprefix("tcp://"))
        self.show_printer(self._printing.view)

    def _show_primary(self) -> None:
        answer = self._answer
        if answer is not None and answer.is_printer and answer.address != self._preferences.current.printer:
            self.primary.set_label(self.tr("Use this printer"))
            self.primary.show()
            return
        self.primary.set_label(self.tr("Print a test page"))
        self.primary.setVisible(self._printing.view.state is not PrinterState.NONE)

    @Slot()
    def _on_primary(self) -> None:
        answer = self._answer
        if answer is not None and answer.is_printer and answer.address != self._preferences.current.printer:
            self._use(answer.address)
        else:
            self._printing.print_test_page()

    @Slot()
    def _on_try(self) -> None:
        text = self.address.text().strip()
        if text:
            self._answer, self._tried = None, text
            self.answer.tell(self.tr("Asking {address}").format(address=text), "", Tone.NEUTRAL)
            self.answer.show()
            self._show_primary()
            self._devices.try_printer(text)

    @Slot(object)
    def _on_answered(self, answer: PrinterAnswer) -> None:
        self._answer = answer
        if not answer.is_printer:
            words = self.tr("No printer there")
        elif answer.is_one_way:
            words = self.tr("A printer that cannot answer")
        else:
            words = (
                self.tr("A printer that is ready") if answer.is_ready else self.tr("A printer with trouble")
            )
        good = Tone.GOOD if answer.is_ready else Tone.WARN
        self.answer.tell(words, answer.sentence, good if answer.is_printer else Tone.BAD)
        self.answer.show()
        self._show_primary()

    def kept(self) -> PrinterDraft:
        """What is half done."""
        return PrinterDraft(self.address.text(), self._tried, self._answer, self.search.kept())

    def take_up(self, kept: PrinterDraft) -> None:
        """Go on with it."""
        self.address.setText(kept.address)
        self._tried = kept.tried
        if kept.answer is not None:
            self._on_answered(kept.answer)
        self.search.take_up(kept.search)

    @property
    def is_begun(self) -> bool:
        """Whether an address was typed that nobody has asked yet."""
        known = self._preferences.current.printer.removeprefix("tcp://")
        return self.address.text().strip() not in {"", known, self._tried} or self.search.is_begun

    @Slot(str)
    def _use(self, address: str) -> None:
        self._answer = None
        self.answer.hide()
        self.address.setText(address.removeprefix("tcp://"))
        self._preferences.put(printer=address)

    @Slot()
    def _on_none(self) -> None:
        self.address.clear()
        self._use("")

    @Slot(str)
    def _on_paper(self, value: str) -> None:
        self._preferences.put(paper_mm=int(value))
        self._printing.show_test_page()

    @Slot(str, object)
    def _on_paper_shown(self, job_id: str, view: PaperView | None) -> None:
        if not job_id:
            self.sample.show_paper(view)

    @Slot(object)
    def _on_jobs(self, jobs: tuple[JobRow, ...]) -> None:
        self.jobs_title.setVisible(any(each.state not in DONE for each in jobs))
        self.printed_title.setVisible(any(each.state in DONE for each in jobs))
