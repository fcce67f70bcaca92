"""All controllers of one run, as the window gets them."""

from dataclasses import dataclass

from staff_app.controllers.alerts import AlertsController
from staff_app.controllers.audit_log import AuditController
from staff_app.controllers.day_files import DayFiles
from staff_app.controllers.delays import DelayController
from staff_app.controllers.devices import DevicesController
from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.enrolments import EnrolmentsController
from staff_app.controllers.exceptions import ExceptionsController
from staff_app.controllers.forecast import ForecastController
from staff_app.controllers.hand_over import HandOverController
from staff_app.controllers.insights import InsightsController
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.preferences import PreferencesController
from staff_app.controllers.printing import PrintController
from staff_app.controllers.returns import ReturnsController
from staff_app.controllers.scanner_port import ScannerPort
from staff_app.controllers.scanning import ScanController
from staff_app.controllers.schedule import ScheduleController
from staff_app.controllers.self_test import SelfTestController
from staff_app.controllers.shelves import ShelvesController
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.sounds import SoundsController
from staff_app.controllers.storage import StorageController
from staff_app.controllers.substitutes import SubstitutesController
from staff_app.controllers.sync import SyncController
from staff_app.controllers.tablet import TabletController
from staff_app.controllers.team import TeamController
from staff_app.controllers.waves import WaveController


@dataclass(frozen=True, slots=True)
class Controllers:
    """What views talk to."""

    orders: OrdersController
    scanning: ScanController
    scanner_port: ScannerPort
    hand_over: HandOverController
    sign_in: SignInController
    sync: SyncController
    printing: PrintController
    tablet: TabletController
    sounds: SoundsController
    alerts: AlertsController
    enquiries: Enquiries
    substitutes: SubstitutesController
    waves: WaveController
    shelves: ShelvesController
    returns: ReturnsController
    preferences: PreferencesController
    devices: DevicesController
    self_test: SelfTestController
    storage: StorageController
    delays: DelayController
    schedule: ScheduleController
    insights: InsightsController
    forecast: ForecastController
    day_files: DayFiles
    exceptions: ExceptionsController
    team: TeamController
    enrolments: EnrolmentsController
    audit: AuditController
