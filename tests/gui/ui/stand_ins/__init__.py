"""Controllers that only remember what a screen asked for; the tests say what comes back."""

from typing import TYPE_CHECKING, cast

from tests.gui.ui.stand_ins.devices import DevicesStandIn, PreferencesStandIn, PrintStandIn, SoundsStandIn
from tests.gui.ui.stand_ins.exceptions import ExceptionsStandIn
from tests.gui.ui.stand_ins.hand_over import HandOverStandIn, ScannerPortStandIn, ScanningStandIn
from tests.gui.ui.stand_ins.insights import InsightsStandIn
from tests.gui.ui.stand_ins.lead import DayFilesStandIn, ForecastStandIn, ScheduleStandIn
from tests.gui.ui.stand_ins.orders import (
    AlertsStandIn,
    DelayStandIn,
    OrdersStandIn,
    SubstitutesStandIn,
    WavesStandIn,
)
from tests.gui.ui.stand_ins.shelves import ReturnsStandIn, ShelvesStandIn
from tests.gui.ui.stand_ins.tablet import (
    SelfTestStandIn,
    SignInStandIn,
    StorageStandIn,
    SyncStandIn,
    TabletStandIn,
)
from tests.gui.ui.stand_ins.team import AuditStandIn, EnrolmentsStandIn, TeamStandIn

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class StandIns:
    """All of them, typed as themselves."""

    def __init__(self) -> None:
        self.orders = OrdersStandIn()
        self.scanning = ScanningStandIn()
        self.scanner_port = ScannerPortStandIn()
        self.hand_over = HandOverStandIn()
        self.sign_in = SignInStandIn()
        self.sync = SyncStandIn()
        self.printing = PrintStandIn()
        self.tablet = TabletStandIn()
        self.shelves = ShelvesStandIn()
        self.returns = ReturnsStandIn()
        self.sounds = SoundsStandIn()
        self.preferences = PreferencesStandIn()
        self.devices = DevicesStandIn()
        self.self_test = SelfTestStandIn()
        self.storage = StorageStandIn()
        self.alerts = AlertsStandIn()
        self.substitutes = SubstitutesStandIn()
        self.waves = WavesStandIn()
        self.delays = DelayStandIn()
        self.team = TeamStandIn()
        self.enrolments = EnrolmentsStandIn()
        self.audit = AuditStandIn()
        self.exceptions = ExceptionsStandIn()
        self.insights = InsightsStandIn()
        self.schedule = ScheduleStandIn()
        self.forecast = ForecastStandIn()
        self.day_files = DayFilesStandIn()

    def as_controllers(self) -> "Controllers":
        """What a window takes."""
        return cast("Controllers", self)
