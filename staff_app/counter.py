"""The counter, put together: the only place that builds lanes and controllers and wires them.

Nothing of it is imported before the window has painted; the database, the network, the camera and the printer
are imported later still, each on its own lane.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from staff_app.background import GuiThreadCollector
from staff_app.config import Config
from staff_app.controllers import Controllers
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
from staff_app.controllers.insights import PATIENCE_S, InsightsController
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
from staff_app.controllers.sounds import SoundsController, card_player
from staff_app.controllers.storage import StorageController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.controllers.substitutes import SubstitutesController
from staff_app.controllers.sync import SyncController
from staff_app.controllers.tablet import TabletController
from staff_app.controllers.team import TeamController
from staff_app.controllers.waves import WaveController
from staff_app.devices.sounds.player import RecordingPlayer
from staff_app.preferences import Preferences
from staff_app.ui.appearance import Appearance
from staff_app.ui.front import Front
from staff_app.ui.store_clock import StoreClock


@dataclass(frozen=True, slots=True)
class _Devices:
    """What stands on the counter, and how it is tried."""

    sounds: SoundsController
    scanning: ScanController
    scanner_port: ScannerPort
    printing: PrintController
    self_test: SelfTestController


class Counter(QObject):
    """Lanes, controllers and the front of one run."""

    def __init__(
        self, config: Config, app: QApplication, clock: Clock | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock or utc_now
        GuiThreadCollector(self)
        self.store = StoreLane(config.database, self)
        self._enquiries = Enquiries(self)
        self._slow_enquiries = Enquiries(self, name="slow enquiries", patience_s=PATIENCE_S)
        self.controllers = self._make_controllers(config)
        self._wire()
        self.front = self._make_front(app)

    def _make_devices(self, config: Config, settings: PreferencesController) -> _Devices:
        now, chosen = self._clock, settings.current
        player = RecordingPlayer if config.silent else card_player
        sounds = SoundsController(player, volume=chosen.volume, clock=now, parent=self)
        scanning = ScanController(self.store, chosen.camera, parent=self)
        scanning.use_scanner(chosen.scanner_prefix, chosen.scanner_suffix)
        scanner_port = ScannerPort(chosen.scanner, parent=self)
        printing = PrintController(
            self.store, config.database, chosen.printer, chosen.paper_mm, clock=now, parent=self
        )
        self_test = SelfTestController(
            config, settings, printing, scanning, scanner_port, sounds, clock=now, parent=self
        )
        return _Devices(sounds, scanning, scanner_port, printing, self_test)

    def _make_controllers(self, config: Config) -> Controllers:
        now, store, enquiries = self._clock, self.store, self._enquiries
        settings = PreferencesController(config, self)
        sign_in = SignInController(config, store, clock=now, parent=self)
        sync = SyncController(store, clock=now, parent=self)
        online = sync.is_online
        orders = OrdersController(store, sign_in, is_online=online, clock=now, parent=self)
        devices = self._make_devices(config, settings)
        printing, self_test = devices.printing, devices.self_test
        tablet = TabletController(config.data_dir, store, sign_in, sync, clock=now, parent=self)
        return Controllers(
            orders=orders,
            scanning=devices.scanning,
            scanner_port=devices.scanner_port,
            hand_over=HandOverController(store, orders, sign_in, enquiries, clock=now, parent=self),
            sign_in=sign_in,
            sync=sync,
            printing=printing,
            tablet=tablet,
            enquiries=enquiries,
            substitutes=SubstitutesController(store, orders, enquiries, parent=self),
            waves=WaveController(store, orders, sign_in, clock=now, parent=self),
            shelves=ShelvesController(store, orders, clock=now, parent=self),
            returns=ReturnsController(store, orders, clock=now, parent=self),
            sounds=devices.sounds,
            alerts=AlertsController(store, orders, devices.sounds, clock=now, parent=self),
            preferences=settings,
            devices=DevicesController(printing, parent=self),
            self_test=self_test,
            storage=StorageController(
                config, settings, self_test, sync, devices.scanning, clock=now, parent=self
            ),
            delays=DelayController(enquiries, self),
            schedule=ScheduleController(store, sign_in, enquiries, is_online=online, clock=now, parent=self),
            insights=InsightsController(store, self._slow_enquiries, clock=now, parent=self),
            team=TeamController(enquiries, sign_in, self),
            enrolments=EnrolmentsController(enquiries, sign_in, clock=now, parent=self),
            audit=AuditController(store, self._slow_enquiries, sign_in, parent=self),
            forecast=ForecastController(store, enquiries, clock=now, parent=self),
            day_files=DayFiles(store, self._slow_enquiries, clock=now, parent=self),
            exceptions=ExceptionsController(store, sign_in, orders, printing, tablet, clock=now, parent=self),
        )

    def _make_front(self, app: QApplication) -> Front:
        controllers = self.controllers
        chosen = controllers.preferences.current
        appearance = Appearance(app, chosen)
        clock = StoreClock(self._clock, self)
        front = Front(controllers, appearance.theme, clock, chosen.lock_minutes)
        front.follow(appearance)
        for heard in (front.wedge.heard, controllers.scanner_port.heard):
            heard.connect(controllers.scanning.take_burst)
        return front

    @Slot()
    def start(self) -> None:
        """Look for the credential, open the queue, let people in."""
        self.store.warm_up()
        self.controllers.sign_in.start()
        self.controllers.devices.start()
        self.controllers.scanner_port.start()
        self._fill_screen(self.controllers.preferences.current)

    def stop(self) -> None:
        """Let every lane finish; what is unsent or unprinted stays on disk."""
        controllers = self.controllers
        controllers.self_test.stop()
        controllers.devices.stop()
        controllers.scanning.stop()
        controllers.scanner_port.stop()
        controllers.sync.stop()
        controllers.forecast.stop()
        controllers.day_files.stop()
        controllers.enquiries.stop()
        self._slow_enquiries.stop()
        controllers.printing.stop()
        controllers.sign_in.stop()
        controllers.sounds.stop()
        controllers.storage.stop()
        controllers.preferences.stop()
        self.store.stop()

    def _wire(self) -> None:
        controllers = self.controllers
        controllers.sign_in.enrolled.connect(controllers.sync.start)
        for enquiries in (controllers.enquiries, self._slow_enquiries):
            controllers.sign_in.enrolled.connect(enquiries.start)
            controllers.sync.locked_out.connect(enquiries.hang_up)
            controllers.sign_in.proved.connect(enquiries.sign_in)
            controllers.sign_in.left.connect(enquiries.sign_out)
        controllers.sign_in.left.connect(controllers.insights.leave)
        controllers.sign_in.left.connect(controllers.team.leave)
        controllers.sign_in.left.connect(controllers.enrolments.leave)
        controllers.sign_in.left.connect(controllers.audit.leave)
        controllers.sign_in.enrolled.connect(controllers.enrolments.on_enrolled)
        controllers.orders.acted.connect(self._on_acted)
        controllers.sync.changed.connect(self._on_changed)
        controllers.sync.locked_out.connect(controllers.sign_in.lock_out)
        controllers.hand_over.verdict_changed.connect(controllers.sounds.on_verdict)
        controllers.shelves.bag_seen.connect(controllers.sounds.on_right)
        controllers.shelves.stray_found.connect(controllers.sounds.on_wrong)
        controllers.returns.scanned.connect(controllers.sounds.on_returned)
        controllers.substitutes.recorded.connect(controllers.alerts.on_answer_recorded)
        controllers.schedule.acted.connect(controllers.sync.push)
        controllers.alerts.noted.connect(controllers.tablet.refresh)
        controllers.hand_over.completed.connect(controllers.printing.on_handed_over)
        controllers.sign_in.enrolled.connect(controllers.self_test.on_enrolled)
        controllers.sign_in.signed_in.connect(controllers.self_test.on_signed_in)
        controllers.preferences.changed.connect(self._on_preferences_changed)

    @Slot(object)
    def _on_preferences_changed(self, chosen: Preferences) -> None:
        self.controllers.scanning.use_camera(chosen.camera)
        self.controllers.scanner_port.use(chosen.scanner)
        self.controllers.printing.use_printer(chosen.printer, chosen.paper_mm)
        self.controllers.sounds.set_volume(chosen.volume)
        self.controllers.scanning.use_scanner(chosen.scanner_prefix, chosen.scanner_suffix)
        self.front.prefer(chosen)
        self._fill_screen(chosen)

    def _fill_screen(self, chosen: Preferences) -> None:
        """All of the screen or a window, where that is not so already."""
        window = self.front.window()
        if chosen.full_screen and not window.isFullScreen():
            window.showFullScreen()
        elif not chosen.full_screen and window.isFullScreen():
            window.showNormal()

    @Slot(str, str)
    def _on_acted(self, order_id: str, kind: str) -> None:
        if kind == "stage_bag":
            self.controllers.printing.on_staged(order_id)
        self.controllers.sync.push()
        self.controllers.schedule.refresh()
        self.controllers.hand_over.refresh(frozenset({order_id}))

    @Slot(object)
    def _on_changed(self, changed: object) -> None:
        from staff_app.store.results import ChangedSet

        if not isinstance(changed, ChangedSet):
            return
        self.controllers.tablet.on_changed(changed)
        self.controllers.alerts.on_store_told()
        self.controllers.orders.refresh(changed.order_ids, changed.incidents)
        self.controllers.hand_over.refresh(changed.order_ids)
        self.controllers.waves.refresh(changed.order_ids)
        self.controllers.shelves.refresh(changed.order_ids)
        self.controllers.schedule.refresh(is_schedule=changed.schedule)
        self.controllers.exceptions.refresh()
        if changed.reference:
            self.controllers.sign_in.refresh()
