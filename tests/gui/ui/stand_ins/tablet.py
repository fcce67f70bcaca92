"""Stand-ins for the tablet itself: who is signed in, what is unsent, whether it is well."""

from PySide6.QtCore import QObject, Signal

from staff_app.device_rows import SelfTestView, StorageView
from tests.gui.ui.stand_ins.recorder import Recorder


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
    online = True

    def is_online(self) -> bool:
        """As the test says."""
        return self.online


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
