"""The rail: where one can go, and what always must be known - unsent, printer, who is signed in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_app.device_rows import BatteryRow
from staff_app.rows.printing import PrinterView
from staff_app.rows.sync import FeedState, SyncStatus
from staff_app.ui.lead.pages import LeadPlace
from staff_app.ui.models.ranking import Counts
from staff_app.ui.page import FOR_ALL, Page
from staff_app.ui.rail_devices import DevicesEntry
from staff_app.ui.rail_entry import MOST_PERCENT, RailEntry
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.words import rough_span

WIDTH_PX = 92


class Rail(QWidget):
    """The dark strip on the left.

    Emits:
        page_chosen: The number of a `Page`.
        devices_clicked: Somebody asks how the devices are.
        sync_clicked: Somebody asks how the tablet stands with the service.
        settings_clicked: Somebody wants to set something.
        user_clicked: Somebody else wants to sign in.
    """

    page_chosen = Signal(int)
    devices_clicked = Signal()
    sync_clicked = Signal()
    settings_clicked = Signal()
    user_clicked = Signal()

    def __init__(self, theme: Theme, clock: StoreClock, lead: Sequence[LeadPlace] = ()) -> None:
        super().__init__()
        self._clock = clock
        self._sync = SyncStatus(FeedState.STARTING, 0, None, None)
        self._notes = 0
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(round(WIDTH_PX * min(theme.text_percent, MOST_PERCENT) / 100))
        self.orders = RailEntry(theme, self.tr("Orders"), icon_name="clipboard-list")
        self.pick = RailEntry(theme, self.tr("Pick list"), icon_name="list-checks")
        self.hand_over = RailEntry(theme, self.tr("Hand over"), icon_name="qr-code")
        self.shelves = RailEntry(theme, self.tr("Shelves"), icon_name="shopping-bag")
        self.devices = DevicesEntry(theme)
        self.sync = RailEntry(theme, self.tr("Starting"), icon_name="cloud")
        self.settings = RailEntry(theme, self.tr("Settings"), icon_name="settings")
        self.settings.setCheckable(True)
        self.user = RailEntry(theme, "")
        self._lead = {each.page: RailEntry(theme, each.words, icon_name=each.icon_name) for each in lead}
        everybody = (self.orders, self.pick, self.hand_over, self.shelves)
        self._pages: dict[Page, RailEntry] = {**dict(zip(FOR_ALL, everybody, strict=True)), **self._lead}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 8)
        layout.setSpacing(4)
        for entry in self._pages.values():
            entry.setCheckable(True)
            entry.clicked.connect(self._on_page_clicked)
            layout.addWidget(entry)
        layout.addStretch()
        for entry in (self.devices, self.sync, self.settings, self.user):
            layout.addWidget(entry)
        self.show_lead(False)
        self.orders.setChecked(True)
        self.devices.clicked.connect(self.devices_clicked)
        self.settings.clicked.connect(self.settings_clicked)
        self.sync.clicked.connect(self.sync_clicked)
        self.user.clicked.connect(self.user_clicked)
        clock.minute_changed.connect(self._on_minute_changed)

    def show_page(self, page: int) -> None:
        """Mark where we are."""
        # Not an exclusive group: that would take all but one out of the tab order.
        for number, entry in self._pages.items():
            entry.setChecked(number == page)

    def button(self, page: int) -> RailEntry:
        """The entry of a page."""
        return self._pages[Page(page)]

    def show_lead(self, is_lead: bool) -> None:
        """Leads have pages of their own."""
        for entry in self._lead.values():
            entry.setVisible(is_lead)

    def show_counts(self, counts: Counts, *, unseen: bool) -> None:
        """Open orders and orders to pick; a dot while somebody here was not seen yet."""
        self.orders.show_figure(str(counts.open))
        self.pick.show_figure(str(counts.to_pick + counts.picking))
        self.orders.mark("bad" if unseen else "")
        words = self.tr("%n open order(s)", "", counts.open)
        if unseen:
            words = self.tr("{orders}, somebody is waiting").format(orders=words)
        self.orders.setAccessibleName(words)

    def show_returns(self, count: int) -> None:
        """How many orders are to be put back."""
        self.shelves.show_figure(str(count) if count else "")
        words = self.tr("Shelves, {count} to put back").format(count=count)
        self.shelves.setAccessibleName(words if count else self.tr("Shelves"))

    def show_exceptions(self, count: int) -> None:
        """How much a lead has to see to."""
        if (entry := self._lead.get(Page.EXCEPTIONS)) is not None:
            entry.show_figure(str(count) if count else "")
            words = self.tr("Exceptions, {count} open").format(count=count)
            entry.setAccessibleName(words if count else entry.text())

    def show_user(self, name: str, initials: str) -> None:
        """Who is signed in."""
        self.user.setText(name)
        self.user.show_figure(initials)
        self.user.setAccessibleName(self.tr("Signed in: {name}. Switch user").format(name=name))

    def show_printer(self, view: PrinterView) -> None:
        """How the printer is."""
        self.devices.show_printer(view)

    def show_battery(self, battery: BatteryRow | None) -> None:
        """How the battery is."""
        self.devices.show_battery(battery)

    def show_sync(self, status: SyncStatus) -> None:
        """How the network is, and what waits to be sent and since when."""
        self._sync = status
        self._tell_sync()

    def show_notes(self, count: int) -> None:
        """How much somebody has to look at."""
        self._notes = count
        self._tell_sync()

    @Slot()
    def _on_minute_changed(self) -> None:
        self._tell_sync()

    def _tell_sync(self) -> None:
        status = self._sync
        silent = status.feed in {FeedState.REVOKED, FeedState.UPGRADE, FeedState.UNTRUSTED}
        offline = silent or status.feed in {FeedState.OFFLINE, FeedState.STARTING}
        icon_name = "cloud-off" if offline else "cloud"
        dot = "bad" if silent else "warn" if self._notes or status.clock_off_s else ""
        if status.unsent:
            since = status.oldest_unsent_at
            age = rough_span(self._clock.until(since)) if since else ""
            words = self.tr("{count} unsent").format(count=status.unsent)
            self.sync.tell(words, icon_name=icon_name, second=age, dot=dot)
            return
        words = {
            FeedState.STARTING: self.tr("Starting"),
            FeedState.LIVE: self.tr("Synced"),
            FeedState.OFFLINE: self.tr("Offline"),
            FeedState.REVOKED: self.tr("Signed off"),
            FeedState.UPGRADE: self.tr("Update app"),
            FeedState.UNTRUSTED: self.tr("Not trusted"),
            FeedState.NOT_ENROLLED: self.tr("Not set up"),
        }[status.feed]
        second = self.tr("{count} to see").format(count=self._notes) if self._notes else ""
        if status.clock_off_s:
            second = self.tr("Set clock")
        self.sync.tell(words, icon_name=icon_name, second=second, dot=dot)

    @Slot()
    def _on_page_clicked(self) -> None:
        for page, entry in self._pages.items():
            if entry is self.sender():
                self.show_page(page)
                self.page_chosen.emit(page)
