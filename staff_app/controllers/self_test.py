"""The self-test: at the first sign-in of a day, and whenever somebody asks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from staff_app.background import Lane
from staff_app.config import Config
from staff_app.controllers.preferences import PreferencesController
from staff_app.controllers.printing import PrintController
from staff_app.controllers.scanner_port import ScannerPort
from staff_app.controllers.scanning import ScanController
from staff_app.controllers.sounds import SoundsController, card_player
from staff_app.controllers.store_lane import Clock, utc_now
from staff_app.device_rows import Finding, SelfTestView
from staff_app.rows.alerts import SoundView
from staff_app.rows.people import StaffRow

if TYPE_CHECKING:
    from staff_app.credentials import Credential
    from staff_app.selftest.runner import Check

_DAY_FILE = "checked_on"


class SelfTestController(QObject):
    """Runs the checks on a lane of their own, one after the other.

    The printer is asked between its jobs and the sound card by whoever holds it: both take one caller.

    Emits:
        changed: What was found so far (SelfTestView).
    """

    changed = Signal(object)

    def __init__(
        self,
        config: Config,
        preferences: PreferencesController,
        printing: PrintController,
        scanning: ScanController,
        scanner_port: ScannerPort,
        sounds: SoundsController,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._preferences = preferences
        self._printing = printing
        self._scanning = scanning
        self._scanner_port = scanner_port
        self._sounds = sounds
        self._clock = clock
        self._lane: Lane | None = None
        self._service_url = self._ca_file = ""
        self._round = 0
        self._names: tuple[str, ...] = ()
        self._found: dict[str, Finding] = {}
        self._sound_check: Check | None = None
        self._view = SelfTestView()
        sounds.changed.connect(self._on_sounds_changed)

    @property
    def view(self) -> SelfTestView:
        """What was found so far."""
        return self._view

    @Slot(object)
    def on_enrolled(self, credential: Credential) -> None:
        """The service to look for."""
        self._service_url, self._ca_file = credential.service_url, credential.ca_file

    @Slot(object)
    def on_signed_in(self, person: StaffRow | None) -> None:
        """The first one of a day begins the test."""
        if person is None or not self._config.shift_test:
            return
        path, today = self._config.data_dir / _DAY_FILE, self._clock().astimezone().date().isoformat()

        def job() -> bool:
            try:
                if path.read_text(encoding="ascii").strip() == today:
                    return False
            except (OSError, ValueError):
                pass
            try:
                path.write_text(today, encoding="ascii")
            except OSError:
                return True  # the test itself will say that nothing can be written
            return True

        self._own_lane().submit(job, lambda is_first: self.run(is_for_shift=True) if is_first else None)

    def run(self, *, is_for_shift: bool = False) -> None:
        """Check everything; what still runs of an earlier round counts no more."""
        self._round += 1
        self._found = {}
        self._sound_check = None
        self._show(SelfTestView(is_running=True, is_for_shift=is_for_shift))
        config, preferences, url = self._config, self._preferences.current, self._service_url
        in_use, scanner_problem = self._scanning.is_live, self._scanner_port.problem
        ca_file = self._ca_file

        def job() -> tuple[Check, ...]:
            from staff_app.selftest.checks import Tablet, checks_of

            return checks_of(
                Tablet(
                    *(config.data_dir, config.database, url, preferences),
                    *(config.token_file, card_player, in_use, scanner_problem),
                    ca_file=ca_file,
                )
            )

        self._own_lane().submit(job, partial(self._on_checks, self._round))

    def dismiss(self) -> None:
        """The card was seen."""
        self._show(replace(self._view, is_for_shift=False))

    def stop(self) -> None:
        """Let the lane go."""
        self._round += 1
        if self._lane is not None:
            self._lane.stop(0.5)

    def _own_lane(self) -> Lane:
        if self._lane is None:
            self._lane = Lane("self-test", self)
        return self._lane

    def _on_checks(self, this_round: int, checks: tuple[Check, ...]) -> None:
        if this_round != self._round:
            return
        from staff_app.selftest.runner import run_check

        self._names = tuple(check.name for check in checks)
        for check in checks:
            done = partial(self._on_found, this_round)
            if check.name == "printer":
                self._printing.ask_printer(partial(run_check, check), done)
            elif check.name == "sound":
                self._sound_check = check
                self._sounds.check()
            else:
                self._own_lane().submit(partial(run_check, check), done)

    @Slot(object)
    def _on_sounds_changed(self, view: SoundView) -> None:
        check, self._sound_check = self._sound_check, None
        if check is not None:
            from staff_app.selftest.devices import SoundCheck

            if isinstance(check, SoundCheck):
                self._on_found(self._round, check.finding(view.problem))

    def _on_found(self, this_round: int, finding: Finding) -> None:
        if this_round != self._round:
            return
        self._found[finding.check] = finding
        findings = tuple(self._found[name] for name in self._names if name in self._found)
        is_over = len(findings) == len(self._names)
        self._show(
            replace(
                self._view,
                findings=findings,
                is_running=not is_over,
                at=self._clock() if is_over else None,
            )
        )

    def _show(self, view: SelfTestView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)
