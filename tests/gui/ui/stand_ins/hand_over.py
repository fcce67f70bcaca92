"""Stand-ins for scans and the counter."""

from dataclasses import replace

from PySide6.QtCore import Signal

from staff_app.rows.hand_over import HandOverView
from tests.gui.ui.sample_rows.hand_over import still_missing
from tests.gui.ui.stand_ins.recorder import Recorder


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
