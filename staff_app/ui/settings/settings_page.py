"""The settings: sections on the left, what is in them on the right; upright, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.device_rows import SelfTestView
from staff_app.preferences import Preferences
from staff_app.rows.alerts import SoundView
from staff_app.rows.printing import PrinterView
from staff_app.rows.sync import SyncStatus
from staff_app.ui.icons import icon
from staff_app.ui.settings import check_words, printer_words
from staff_app.ui.settings.audit_section import AuditSection
from staff_app.ui.settings.camera_section import CameraSection
from staff_app.ui.settings.display_section import DisplaySection
from staff_app.ui.settings.paper_sheet import PaperSheet
from staff_app.ui.settings.printer_section import PrinterDraft, PrinterSection
from staff_app.ui.settings.scanner_section import ScannerSection
from staff_app.ui.settings.sections import FOR_LEADS, Section, SectionList
from staff_app.ui.settings.self_test_section import SelfTestSection
from staff_app.ui.settings.sounds_section import SoundsSection
from staff_app.ui.settings.tablet_sheet import TabletSheet
from staff_app.ui.settings.tablets_section import TabletsSection
from staff_app.ui.settings.team_section import MemberDraft, TeamSection
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.panels import column, ground
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.two_pane import TwoPane
from staff_app.ui.words import translate

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


@dataclass(frozen=True, slots=True)
class SettingsDrafts:
    """Where somebody is in the settings, and what they typed there so far."""

    section: Section
    section_in_front: bool
    """Upright: not the list."""
    printer: PrinterDraft
    member: MemberDraft | None


class SettingsPage(QWidget):
    """Opens from the rail; what only a shift lead may do says so where it stands.

    Emits:
        closed: Back to work.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, clock: StoreClock, controllers: Controllers, tablet: TabletSheet
    ) -> None:
        super().__init__()
        self._theme = theme
        self.list = SectionList(theme)
        self.display = DisplaySection(theme, controllers)
        self.camera = CameraSection(theme, controllers)
        self.scanner = ScannerSection(theme, controllers)
        self.printer = PrinterSection(theme, clock, controllers)
        self.paper = PaperSheet(theme)
        self.printing = QStackedWidget()
        self.printing.addWidget(self.printer)
        self.printing.addWidget(self.paper)
        self.sounds = SoundsSection(theme, clock, controllers)
        self.tablet = tablet
        self.self_test = SelfTestSection(theme, clock, controllers)
        self.team = TeamSection(theme, controllers)
        self.tablets = TabletsSection(theme, clock, controllers)
        self.audit = AuditSection(theme, clock, controllers)
        self.sheets: dict[Section, Sheet] = {
            Section.DISPLAY: self.display,
            Section.CAMERA: self.camera,
            Section.SCANNER: self.scanner,
            Section.PRINTER: self.printer,
            Section.SOUNDS: self.sounds,
            Section.TABLET: self.tablet,
            Section.SELF_TEST: self.self_test,
            Section.TEAM: self.team,
            Section.TABLETS: self.tablets,
            Section.AUDIT: self.audit,
        }
        self.stack = QStackedWidget()
        for sheet in self.sheets.values():
            framed = QWidget()
            column(framed, 0, (24, 20, 10, 20)).addWidget(self.printing if sheet is self.printer else sheet)
            self.stack.addWidget(framed)
            sheet.closed.connect(self._on_sheet_closed)
        left = ground("surface")
        column(left).addWidget(self.list)
        self.panes = TwoPane(theme, left, self.stack)
        column(self).addWidget(self.panes)
        self.list.chosen.connect(self.open)
        self.list.closed.connect(self.closed)
        self.printer.paper_wanted.connect(self._on_paper_wanted)
        self.paper.closed.connect(self._on_paper_closed)
        controllers.printing.paper_shown.connect(self.paper.show_paper)
        self.panes.narrow_changed.connect(self._on_narrow_changed)
        self._show_job = controllers.printing.show_job
        self._tell_all(controllers)
        self._on_narrow_changed(self.panes.narrow)

    @property
    def sheet(self) -> Sheet:
        """The section on the right."""
        return self.sheets[self.section]

    @property
    def section(self) -> Section:
        """What is on the right."""
        return list(self.sheets)[self.stack.currentIndex()]

    @Slot(object)
    def open(self, section: Section) -> None:
        """Show one of them."""
        self.printing.setCurrentWidget(self.printer)
        self.stack.setCurrentIndex(list(self.sheets).index(section))
        self.list.mark(section)
        self.panes.show_right(True)
        self.sheets[section].close_button.setFocus()

    def open_list(self) -> None:
        """Show what there is; side by side, with the section that was open last."""
        self.panes.show_right(False)
        self.list.mark(self.section)
        self.list.entries[self.section].setFocus()

    def kept(self) -> SettingsDrafts:
        """What is half done here."""
        return SettingsDrafts(self.section, self.panes.right_in_front, self.printer.kept(), self.team.kept())

    def take_up(self, kept: SettingsDrafts) -> None:
        """Go on with it."""
        self.open(kept.section)
        self.panes.show_right(kept.section_in_front)
        self.printer.take_up(kept.printer)
        if kept.member is not None:
            self.team.take_up(kept.member)

    def _tell_all(self, controllers: Controllers) -> None:
        """Each entry says how its device stands."""
        controllers.preferences.changed.connect(self._show_preferences)
        controllers.printing.status_changed.connect(self._show_printer)
        controllers.sounds.changed.connect(self._show_sounds)
        controllers.self_test.changed.connect(self._show_test)
        self._show_preferences(controllers.preferences.current)
        self._show_printer(controllers.printing.view)
        self._show_sounds(controllers.sounds.view)
        self._show_test(controllers.self_test.view)

    @Slot(object)
    def _show_preferences(self, chosen: Preferences) -> None:
        size = translate("Settings", "Texts at {percent} %").format(percent=chosen.text_percent)
        self.list.entries[Section.DISPLAY].tell(size)
        camera = "" if chosen.camera else translate("Settings", "None is set up")
        self.list.entries[Section.CAMERA].tell(camera)

    @Slot(object)
    def _show_printer(self, view: PrinterView) -> None:
        tone = printer_words.tone(view.state)
        shown = Tone.NEUTRAL if tone is Tone.GOOD else tone
        self.list.entries[Section.PRINTER].tell(printer_words.short(view.state), shown)

    @Slot(object)
    def _show_sounds(self, view: SoundView) -> None:
        words = translate("Settings", "Volume {percent} %").format(percent=view.volume)
        if view.problem:
            self.list.entries[Section.SOUNDS].tell(translate("Settings", "Nothing can be heard"), Tone.WARN)
        elif view.muted_until is not None:
            self.list.entries[Section.SOUNDS].tell(translate("Settings", "Muted for a while"), Tone.WARN)
        else:
            self.list.entries[Section.SOUNDS].tell(words)

    @Slot(object)
    def _show_test(self, view: SelfTestView) -> None:
        tone = Tone.NEUTRAL if view.is_running or view.at is None else check_words.TONES[view.worst]
        shown = Tone.NEUTRAL if tone is Tone.GOOD else tone
        self.list.entries[Section.SELF_TEST].tell(check_words.summary(view), shown)

    def show_person(self, is_lead: bool) -> None:
        """Who looks: some sections are for shift leads."""
        for section in FOR_LEADS:
            self.list.entries[section].setVisible(is_lead)
        if not is_lead and self.section in FOR_LEADS:
            self.stack.setCurrentIndex(0)

    def show_sync(self, status: SyncStatus) -> None:
        """What is unsent, beside the tablet's entry."""
        words = ""
        if status.unsent:
            words = translate("Settings", "{count} unsent").format(count=status.unsent)
        self.list.entries[Section.TABLET].tell(words)

    @Slot(str, str)
    def _on_paper_wanted(self, job_id: str, name: str) -> None:
        self.paper.begin(job_id, name)
        self.printing.setCurrentWidget(self.paper)
        self.paper.close_button.setFocus()
        self._show_job(job_id)

    @Slot()
    def _on_paper_closed(self) -> None:
        self.printing.setCurrentWidget(self.printer)
        self.printer.take_focus()

    @Slot()
    def _on_sheet_closed(self) -> None:
        if self.panes.narrow:
            self.open_list()
        else:
            self.closed.emit()

    @Slot(bool)
    def _on_narrow_changed(self, narrow: bool) -> None:
        """Upright a section leads back to the list, and only the list closes."""
        self.list.close_button.setVisible(narrow)
        words = self.tr("Back to the settings") if narrow else self.tr("Close")
        for sheet in self.sheets.values():
            sheet.close_button.setIcon(icon("arrow-left" if narrow else "x", self._theme.tokens.ink))
            sheet.close_button.setAccessibleName(words)
