"""Controllers that only remember what a screen asked for; the tests say what comes back."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from staff_app.device_rows import BatteryRow, SelfTestView, StorageView
from staff_app.preferences import Preferences
from staff_app.rows.alerts import Alert, Sound, SoundView
from staff_app.rows.hand_over import HandOverView
from staff_app.rows.printing import PrinterState, PrinterView
from tests.gui.ui.sample_rows.hand_over import still_missing

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class Recorder(QObject):
    """Remembers every intent as (name, *arguments)."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []

    def names(self) -> list[object]:
        """Only the names, in the order of asking."""
        return [call[0] for call in self.asked]

    def _ask(self, name: str, *arguments: object) -> None:
        self.asked.append((name, *arguments))


class OrdersStandIn(Recorder):
    """As `OrdersController`."""

    orders_changed = Signal(object)
    detail_changed = Signal(object)
    refused = Signal(object)
    undo_offered = Signal(object)
    acted = Signal(str, str)
    picked = Signal(str, str, int)
    bag_moved = Signal(str, str)

    def select(self, order_id: str) -> None:
        """Remembered."""
        self._ask("select", order_id)

    def start_picking(self, order_id: str) -> None:
        """Remembered."""
        self._ask("start_picking", order_id)

    def pick(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("pick", *arguments)

    def unpick(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("unpick", *arguments)

    def short(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("short", *arguments)

    def stage(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("stage", *arguments)

    def release(self, order_id: str) -> None:
        """Remembered."""
        self._ask("release", order_id)

    def move_bag(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("move_bag", *arguments)

    def bag_missing(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("bag_missing", *arguments)

    def mark_ready(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("mark_ready", *arguments)

    def recall(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("recall", *arguments)

    def delay(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("delay", *arguments)

    def acknowledge_arrival(self, order_id: str) -> None:
        """Remembered."""
        self._ask("acknowledge_arrival", order_id)

    def check_in(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("check_in", *arguments)

    def add_note(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("add_note", *arguments)

    def undo(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("undo", *arguments)

    def extend_hold(self, order_id: str) -> None:
        """Remembered."""
        self._ask("extend_hold", order_id)

    def record_no_show(self, order_id: str) -> None:
        """Remembered."""
        self._ask("record_no_show", order_id)


class ScanningStandIn(Recorder):
    """As `ScanController`."""

    routed = Signal(object)
    sampled = Signal(object)
    scanner_heard = Signal()
    camera_measured = Signal(object)
    preview_changed = Signal(object)
    camera_state_changed = Signal(str, str)
    codes: frozenset[str] = frozenset()

    def receive(self, text: str, origin: str) -> None:
        """Remembered."""
        self._ask("receive", text, origin)

    def start_camera(self) -> None:
        """Remembered."""
        self._ask("start_camera")

    def stop_camera(self) -> None:
        """Remembered."""
        self._ask("stop_camera")

    def begin_trying(self) -> None:
        """Remembered."""
        self._ask("begin_trying")

    def end_trying(self) -> None:
        """Remembered."""
        self._ask("end_trying")

    def set_work(self, order_id: str | None, codes: frozenset[str] = frozenset()) -> None:
        """Remembered."""
        self.codes = codes
        self._ask("set_work", order_id)


class ScannerPortStandIn(Recorder):
    """As `ScannerPort`."""

    heard = Signal(object)
    problem_changed = Signal(object)
    found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.problem = ""
        self.problem_changed.connect(self._on_problem)

    def _on_problem(self, problem: str) -> None:
        self.problem = problem

    def find(self) -> None:
        """Remembered."""
        self._ask("find")


class HandOverStandIn(Recorder):
    """As `HandOverController`; what is kept here changes what is missing."""

    changed = Signal(object)
    verdict_changed = Signal(object)
    completed = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._view: HandOverView | None = None
        self.changed.connect(self._on_changed)

    def _on_changed(self, view: HandOverView | None) -> None:
        self._view = view

    def present_pass(self, text: str, read_ms: float | None) -> None:
        """Remembered."""
        self._ask("present_pass", text, read_ms)

    def type_code(self, text: str) -> None:
        """Remembered."""
        self._ask("type_code", text)

    def choose(self, order_id: str) -> None:
        """Remembered."""
        self._ask("choose", order_id)

    def scan_bag(self, bag_id: str) -> None:
        """Remembered."""
        self._ask("scan_bag", bag_id)

    def present_order(self, order_id: str) -> None:
        """Remembered."""
        self._ask("present_order", order_id)

    def set_age_checked(self, checked: bool) -> None:
        """Remembered."""
        self._ask("set_age_checked", checked)

    def set_identity_checked(self, checked: bool) -> None:
        """Remembered."""
        self._ask("set_identity_checked", checked)

    def sign(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("sign", *arguments)

    def show_again(self) -> None:
        """Remembered."""
        self._ask("show_again")

    def take_other(self) -> None:
        """Remembered."""
        self._ask("take_other")

    def stay(self) -> None:
        """Remembered."""
        self._ask("stay")

    def keep_here(self, bag_ids: tuple[str, ...]) -> None:
        """Remembered, and told."""
        self._ask("keep_here", bag_ids)
        view = self._view
        if view is not None:
            kept = replace(view, staying_bag_ids=bag_ids)
            self.changed.emit(replace(kept, missing=still_missing(kept)))

    def refuse(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("refuse", *arguments)

    def confirm(self, bag_ids: tuple[str, ...] | None = None) -> None:
        """Remembered."""
        self._ask("confirm", bag_ids)

    def reset(self) -> None:
        """Remembered."""
        self._ask("reset")


class SignInStandIn(Recorder):
    """As `SignInController`."""

    state_changed = Signal(object)

    def enrol(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("enrol", *arguments)

    def choose(self, staff_id: str) -> None:
        """Remembered."""
        self._ask("choose", staff_id)

    def enter_pin(self, pin: str) -> None:
        """Remembered."""
        self._ask("enter_pin", pin)

    def back(self) -> None:
        """Remembered."""
        self._ask("back")

    def let_lead_in(self) -> None:
        """Remembered."""
        self._ask("let_lead_in")

    def sign_out(self) -> None:
        """Remembered."""
        self._ask("sign_out")

    def lock(self) -> None:
        """Remembered."""
        self._ask("lock")


class SyncStandIn(QObject):
    """As `SyncController`."""

    status_changed = Signal(object)


class PrintStandIn(Recorder):
    """As `PrintController`."""

    status_changed = Signal(object)
    jobs_changed = Signal(object)
    paper_shown = Signal(str, object)
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.view = PrinterView(PrinterState.NONE, 0)
        self.status_changed.connect(self._on_status)

    def _on_status(self, view: PrinterView) -> None:
        self.view = view

    def print_test_page(self) -> None:
        """Remembered."""
        self._ask("print_test_page")

    def refresh_jobs(self) -> None:
        """Remembered."""
        self._ask("refresh_jobs")

    def show_job(self, job_id: str) -> None:
        """Remembered."""
        self._ask("show_job", job_id)

    def show_test_page(self) -> None:
        """Remembered."""
        self._ask("show_test_page")

    def print_walk_list(self, wave: str) -> None:
        """Remembered."""
        self._ask("print_walk_list", wave)

    def print_day_sheet(self) -> None:
        """Remembered."""
        self._ask("print_day_sheet")

    def reprint(self, job_id: str) -> None:
        """Remembered."""
        self._ask("reprint", job_id)

    def forget(self, job_id: str) -> None:
        """Remembered."""
        self._ask("forget", job_id)

    def print_receipt(self, order_id: str) -> None:
        """Remembered."""
        self._ask("print_receipt", order_id)

    def print_bag_labels(self, order_id: str) -> None:
        """Remembered."""
        self._ask("print_bag_labels", order_id)

    def print_pick_slip(self, order_id: str) -> None:
        """Remembered."""
        self._ask("print_pick_slip", order_id)


class DelayStandIn(Recorder):
    """As `DelayController`."""

    offered = Signal(object)
    previewed = Signal(object)

    def ask_times(self, order_id: str) -> None:
        """Remembered."""
        self._ask("ask_times", order_id)

    def ask_words(self, wish: object) -> None:
        """Remembered."""
        self._ask("ask_words", wish)


class TabletStandIn(Recorder):
    """As `TabletController`."""

    changed = Signal(object)
    told = Signal(str)

    def settle(self, incident_id: str) -> None:
        """Remembered."""
        self._ask("settle", incident_id)

    def save_unsent(self) -> None:
        """Remembered."""
        self._ask("save_unsent")

    def leave_store(self) -> None:
        """Remembered."""
        self._ask("leave_store")


class ShelvesStandIn(Recorder):
    """As `ShelvesController`."""

    shelves_changed = Signal(object)
    sweep_changed = Signal(object)
    bag_seen = Signal(str)
    stray_found = Signal(object)

    def look(self) -> None:
        """Nothing to remember: it is asked whenever the page is shown."""

    def begin(self, shelf: str) -> None:
        """Remembered."""
        self._ask("begin", shelf)

    def start_over(self) -> None:
        """Remembered."""
        self._ask("start_over")

    def see(self, code: str) -> None:
        """Remembered."""
        self._ask("see", code)

    def move_here(self, code: str) -> None:
        """Remembered."""
        self._ask("move_here", code)

    def set_aside(self, code: str) -> None:
        """Remembered."""
        self._ask("set_aside", code)

    def record_missing(self, bag_id: str) -> None:
        """Remembered."""
        self._ask("record_missing", bag_id)

    def finish(self) -> None:
        """Remembered."""
        self._ask("finish")

    def close(self) -> None:
        """Remembered."""
        self._ask("close")


class ReturnsStandIn(Recorder):
    """As `ReturnsController`."""

    changed = Signal(object)
    scanned = Signal(object)
    completed = Signal(str)

    def has(self, order_id: str) -> bool:
        """Only the order that the sample rows give up."""
        return order_id == "order-10433"

    def choose(self, order_id: str) -> None:
        """Remembered."""
        self._ask("choose", order_id)

    def scan(self, code: str) -> None:
        """Remembered."""
        self._ask("scan", code)

    def put_back(self, line_id: str, quantity: int, *, scanned: bool) -> None:
        """Remembered."""
        self._ask("put_back", line_id, quantity, scanned)


class SoundsStandIn(Recorder):
    """As `SoundsController`."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.view = SoundView(80)

    def play(self, sound: Sound) -> None:
        """Remembered."""
        self._ask("play", sound)

    def test(self, sound: Sound = Sound.ARRIVED) -> None:
        """Remembered."""
        self._ask("test", sound)

    def check(self) -> None:
        """Remembered."""
        self._ask("check")

    def mute(self) -> None:
        """Remembered."""
        self._ask("mute")

    def unmute(self) -> None:
        """Remembered."""
        self._ask("unmute")


class PreferencesStandIn(Recorder):
    """As `PreferencesController`; what is put counts."""

    changed = Signal(object)
    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.current = Preferences(camera="camera:0", printer="tcp://192.0.2.7:9100")
        self.given: frozenset[str] = frozenset()

    def put(self, **changes: object) -> None:
        """Remembered, and told."""
        self._ask("put", changes)
        self.current = replace(self.current, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.current)


class DevicesStandIn(Recorder):
    """As `DevicesController`."""

    cameras_found = Signal(object)
    printer_answered = Signal(object)
    search_changed = Signal(object)
    battery_changed = Signal(object)
    battery: BatteryRow | None = None

    def find_cameras(self) -> None:
        """Remembered."""
        self._ask("find_cameras")

    def try_printer(self, address: str) -> None:
        """Remembered."""
        self._ask("try_printer", address)

    def find_local_printers(self) -> None:
        """Remembered."""
        self._ask("find_local_printers")

    def search_printers(self, text: str) -> None:
        """Remembered."""
        self._ask("search_printers", text)

    def cancel_search(self) -> None:
        """Remembered."""
        self._ask("cancel_search")


class SelfTestStandIn(Recorder):
    """As `SelfTestController`."""

    changed = Signal(object)
    view = SelfTestView()

    def run(self) -> None:
        """Remembered."""
        self._ask("run")

    def dismiss(self) -> None:
        """Remembered, and gone."""
        self._ask("dismiss")
        self.changed.emit(SelfTestView())


class StorageStandIn(Recorder):
    """As `StorageController`."""

    changed = Signal(object)
    told = Signal(object)
    view = StorageView()

    def refresh(self) -> None:
        """Remembered."""
        self._ask("refresh")

    def check(self) -> None:
        """Remembered."""
        self._ask("check")

    def write_bundle(self) -> None:
        """Remembered."""
        self._ask("write_bundle")


class AlertsStandIn(Recorder):
    """As `AlertsController`."""

    changed = Signal(object)

    def acknowledge(self, alert: Alert) -> None:
        """Remembered."""
        self._ask("acknowledge", alert)


class SubstitutesStandIn(Recorder):
    """As `SubstitutesController`."""

    changed = Signal(object)
    unfit = Signal(str, str)

    def look(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("look", *arguments)

    def leave(self) -> None:
        """Remembered."""
        self._ask("leave")

    def choose(self, sku: str) -> None:
        """Remembered."""
        self._ask("choose", sku)

    def scan(self, code: str) -> None:
        """Remembered."""
        self._ask("scan", code)

    def propose(self, quantity: int) -> None:
        """Remembered."""
        self._ask("propose", quantity)

    def withdraw(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("withdraw", *arguments)

    def answer(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("answer", *arguments)


class WavesStandIn(Recorder):
    """As `WaveController`."""

    changed = Signal(object)
    walk_handed_on = Signal(str)
    order_handed_on = Signal(str)
    team_changed = Signal(object)

    def begin(self, order_ids: tuple[str, ...]) -> None:
        """Remembered."""
        self._ask("begin", order_ids)

    def join(self, wave: str) -> None:
        """Remembered."""
        self._ask("join", wave)

    def leave(self) -> None:
        """Remembered."""
        self._ask("leave")
        self.changed.emit(None)

    def pause(self) -> None:
        """Remembered."""
        self._ask("pause")

    def hand_to(self, staff_id: str) -> None:
        """Remembered."""
        self._ask("hand_to", staff_id)

    def hand_order_to(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("hand_order_to", *arguments)


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

    def as_controllers(self) -> "Controllers":
        """What a window takes."""
        return cast("Controllers", self)
