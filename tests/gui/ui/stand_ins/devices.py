"""Stand-ins for printer, sounds, devices and how they are set."""

from dataclasses import replace

from PySide6.QtCore import Signal

from staff_app.device_rows import BatteryRow
from staff_app.preferences import Preferences
from staff_app.rows.alerts import Sound, SoundView
from staff_app.rows.printing import PrinterState, PrinterView
from tests.gui.ui.stand_ins.recorder import Recorder


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

    def print_day(self, day: object) -> None:
        """Remembered."""
        self._ask("print_day", day)

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
