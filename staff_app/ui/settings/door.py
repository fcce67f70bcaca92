"""The way into the settings and out again, and what the rail says about the devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from staff_app.rows.sync import SyncStatus
from staff_app.ui.direction import turn_margins
from staff_app.ui.page import Page
from staff_app.ui.rail import Rail
from staff_app.ui.settings.sections import Section
from staff_app.ui.settings.shift_card import ShiftCard
from staff_app.ui.settings.tablet_sheet import TabletSheet
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers
    from staff_app.ui.settings.settings_page import SettingsDrafts, SettingsPage


class House(Protocol):
    """What the settings need of the window."""

    rail: Rail
    front: QStackedWidget
    pages: QStackedWidget
    tablet: TabletSheet
    shift: ShiftCard

    def current_page(self) -> Page:
        """The page in front."""


class SettingsDoor(QObject):
    """Opens the settings at a section, from the rail or from the card of the shift.

    Emits:
        told: Something a person should know (str).
    """

    told = Signal(object)

    def __init__(
        self, theme: Theme, clock: StoreClock, controllers: Controllers, house: House, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._controllers = controllers
        self._house = house
        self._page: SettingsPage | None = None
        self._was_heard = False
        self._sync: SyncStatus | None = None
        self._is_lead = False
        rail, shift = house.rail, house.shift
        rail.sync_clicked.connect(self._on_sync_clicked)
        rail.devices_clicked.connect(self._on_devices_clicked)
        rail.settings_clicked.connect(self.open)
        house.front.currentChanged.connect(self._on_front_changed)
        shift.dismissed.connect(controllers.self_test.dismiss)
        shift.more_wanted.connect(self._on_more_wanted)
        controllers.preferences.told.connect(self.told)
        controllers.storage.told.connect(self.told)
        controllers.audit.told.connect(self.told)
        controllers.self_test.changed.connect(shift.show_test)
        controllers.devices.battery_changed.connect(rail.show_battery)
        controllers.scanning.camera_state_changed.connect(self._on_camera_state)
        controllers.scanning.scanner_heard.connect(self._on_scanner_heard)
        controllers.scanner_port.problem_changed.connect(self._show_scanner)
        controllers.sync.status_changed.connect(self._on_sync_changed)
        rail.show_battery(controllers.devices.battery)
        shift.show_test(controllers.self_test.view)
        self._on_camera_state("off", "")

    @property
    def page(self) -> SettingsPage:
        """Built at the first need."""
        if self._page is None:
            # Imported here: most shifts never look.
            from staff_app.ui.settings.settings_page import SettingsPage

            self._page = made = SettingsPage(self._theme, self._clock, self._controllers, self._house.tablet)
            turn_margins(made)
            made.closed.connect(self.close)
            made.show_person(self._is_lead)
            if self._sync is not None:
                made.show_sync(self._sync)
            self._house.front.addWidget(made)
        return self._page

    @property
    def is_open(self) -> bool:
        """Whether the settings are in front."""
        return self._page is not None and self._house.front.currentWidget() is self._page

    @property
    def sheet(self) -> Sheet | None:
        """The section in front; None while people work."""
        return self._page.sheet if self._page is not None and self.is_open else None

    @property
    def section(self) -> Section | None:
        """Which section is in front; None while people work."""
        return self._page.section if self._page is not None and self.is_open else None

    @Slot()
    def open(self) -> None:
        """Where they were left."""
        self._house.front.setCurrentWidget(self.page)
        self._house.rail.settings.setChecked(True)
        self.page.open_list()

    def open_at(self, section: Section) -> None:
        """At one section."""
        self._house.front.setCurrentWidget(self.page)
        self.page.open(section)

    @Slot()
    def close(self) -> None:
        """Back to work."""
        self._house.front.setCurrentWidget(self._house.pages)

    def kept(self) -> SettingsDrafts | None:
        """What is half done there; None where nobody has looked."""
        return None if self._page is None else self._page.kept()

    def take_up(self, kept: SettingsDrafts, *, in_front: bool) -> None:
        """Go on with it."""
        if in_front:
            self._house.front.setCurrentWidget(self.page)
        self.page.take_up(kept)

    def show_person(self, is_lead: bool) -> None:
        """Who looks."""
        self._is_lead = is_lead
        if self._page is not None:
            self._page.show_person(is_lead)

    @Slot()
    def _on_front_changed(self) -> None:
        """The rail marks where we are."""
        rail = self._house.rail
        rail.settings.setChecked(self.is_open)
        rail.show_page(-1 if self.is_open else self._house.current_page())

    @Slot()
    def _on_sync_clicked(self) -> None:
        self.open_at(Section.TABLET)

    @Slot()
    def _on_devices_clicked(self) -> None:
        self.open_at(self._house.rail.devices.worst)

    @Slot()
    def _on_more_wanted(self) -> None:
        self._controllers.self_test.dismiss()
        self.open_at(Section.SELF_TEST)

    @Slot(object, object)
    def _on_camera_state(self, state: str, sentence: str) -> None:
        del sentence
        self._house.rail.devices.show_camera(bool(self._controllers.preferences.current.camera), state)

    @Slot()
    def _on_scanner_heard(self) -> None:
        self._was_heard = True
        self._show_scanner()

    @Slot()
    def _show_scanner(self) -> None:
        is_gone = bool(self._controllers.scanner_port.problem)
        self._house.rail.devices.show_scanner(self._was_heard, is_gone)

    @Slot(object)
    def _on_sync_changed(self, status: SyncStatus) -> None:
        self._sync = status
        if self._page is not None:
            self._page.show_sync(status)
