"""A hand scanner that does not type: its serial port, read while one is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from staff_app.background import Lane
from staff_app.device_rows import HandBurst, ScannerRow
from staff_app.errors import PickupError

if TYPE_CHECKING:
    from staff_app.devices.scanning.serial_scanner import SerialScanner


class ScannerPort(QObject):
    """Opens the scanner's port on a lane of its own, and brings what it sends to the GUI thread.

    Emits:
        heard: A scan and how it was sent (HandBurst).
        problem_changed: Why nothing can be read (str); empty while all is well, or no port is set.
        found: What is plugged in (tuple of ScannerRow).
    """

    heard = Signal(object)
    problem_changed = Signal(object)
    found = Signal(object)
    _arrived = Signal(object, object)
    _troubled = Signal(object, object)

    def __init__(self, address: str, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._problem = ""
        self._is_reading = False
        self._lane: Lane | None = None
        self._scanner: SerialScanner | None = None
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._troubled.connect(self._on_troubled, Qt.ConnectionType.QueuedConnection)

    @property
    def problem(self) -> str:
        """Why nothing can be read; empty while all is well, or no port is set."""
        return self._problem

    @property
    def is_reading(self) -> bool:
        """True while the port is open."""
        return self._is_reading

    @Slot()
    def start(self) -> None:
        """Read from the port that is set."""
        if self._address:
            self._open(self._address)

    def use(self, address: str) -> None:
        """Read from another port from now on; empty: from none."""
        if address == self._address:
            return
        self._address = address
        self._is_reading = False
        self._show("")
        if address:
            self._open(address)
        elif self._lane is not None:
            self._lane.submit(self._close)

    def find(self) -> None:
        """Look what is plugged in."""

        def job() -> tuple[ScannerRow, ...]:
            from staff_app.devices.scanning.serial_scanner import serial_scanners

            return serial_scanners()

        self._own_lane().submit(job, self.found.emit)

    def stop(self) -> None:
        """Let the port go."""
        if self._lane is not None:
            self._lane.submit(self._close)
            self._lane.finish(3.0)

    def _own_lane(self) -> Lane:
        if self._lane is None:
            self._lane = Lane("scanner", self)
        return self._lane

    def _open(self, address: str) -> None:
        def job() -> None:
            from staff_app.devices.scanning.serial_scanner import SerialScanner

            self._close()
            self._scanner = SerialScanner(
                address,
                lambda burst: self._arrived.emit(address, burst),
                lambda problem: self._troubled.emit(address, problem),
            )
            self._scanner.start()

        self._own_lane().submit(job, None, lambda error: self._on_refused(address, error))

    def _close(self) -> None:
        """On the lane: a port that is read may take half a second to be let go."""
        scanner, self._scanner = self._scanner, None
        if scanner is not None:
            scanner.stop()

    def _on_refused(self, address: str, error: PickupError) -> None:
        self._on_troubled(address, str(error))

    @Slot(object, object)
    def _on_arrived(self, address: str, burst: HandBurst) -> None:
        if address == self._address:
            self.heard.emit(burst)

    @Slot(object, object)
    def _on_troubled(self, address: str, problem: str) -> None:
        if address == self._address:
            self._is_reading = not problem
            self._show(problem)

    def _show(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)
