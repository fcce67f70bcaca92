"""What is plugged into this tablet: cameras, printers that can be found, the battery."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from staff_app.background import Lane
from staff_app.controllers.printing import PrintController
from staff_app.device_rows import BatteryRow, CameraRow, PrinterAnswer, PrinterFound, PrinterSearch
from staff_app.errors import PickupError

if TYPE_CHECKING:
    from pathlib import Path

_BATTERY_EVERY_MS = 60_000


class DevicesController(QObject):
    """Looks for devices when somebody asks, and at the battery every minute.

    Emits:
        cameras_found: The cameras there are (tuple of CameraRow).
        printer_answered: What an address answered (PrinterAnswer).
        search_changed: How a search for printers stands (PrinterSearch).
        battery_changed: How the battery is (BatteryRow), or None without one.
    """

    cameras_found = Signal(object)
    printer_answered = Signal(object)
    search_changed = Signal(object)
    battery_changed = Signal(object)
    _asked = Signal(object, int, object)

    def __init__(
        self, printing: PrintController, *, power: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._printing = printing
        self._power = power
        self._lane: Lane | None = None
        self._search = PrinterSearch()
        self._stop_search = threading.Event()
        self._battery: BatteryRow | None = None
        self._timer = QTimer(self, interval=_BATTERY_EVERY_MS)
        self._timer.timeout.connect(self._look_at_battery)
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    @property
    def battery(self) -> BatteryRow | None:
        """How the battery was a minute ago at most."""
        return self._battery

    @Slot()
    def start(self) -> None:
        """Keep an eye on the battery."""
        self._timer.start()
        self._look_at_battery()

    def stop(self) -> None:
        """Let everything go."""
        self._timer.stop()
        self._stop_search.set()
        if self._lane is not None:
            self._lane.stop()

    def find_cameras(self) -> None:
        """Look which cameras there are."""

        def job() -> tuple[CameraRow, ...]:
            from staff_app.devices.scanning.cameras import cameras

            return cameras()

        self._own_lane().submit(job, self.cameras_found.emit)

    def try_printer(self, address: str) -> None:
        """Ask this one address whether a printer is there."""
        from staff_app.devices.printing.transports.addresses import full_address

        address = full_address(address)
        if not address:
            return

        def job() -> PrinterAnswer:
            from staff_app.devices.printing.discovery import ask

            return ask(address)

        if address == self._printing.address:
            self._printing.ask_printer(job, self.printer_answered.emit, self._on_failed)
        else:
            self._own_lane().submit(job, self.printer_answered.emit, self._on_failed)

    def find_local_printers(self) -> None:
        """Look at the USB and at CUPS; nothing is sent to the network."""

        def job() -> tuple[PrinterFound, ...]:
            from staff_app.devices.printing.discovery import cups_queues, usb_printers

            return (*usb_printers(), *cups_queues())

        self._own_lane().submit(job, self._on_local_found, self._on_failed)

    def search_printers(self, text: str) -> None:
        """Knock at the addresses that somebody typed, and at no others."""
        self._stop_search.set()
        self._stop_search = stop = threading.Event()
        local = tuple(each for each in self._search.found if each.kind != "network")
        self._show(PrinterSearch(local, is_running=True))
        own = self._printing.address

        def job() -> None:
            from staff_app.devices.printing.discovery import addresses_from, search

            # The printer in use is left in peace: it takes one connection at a time.
            addresses = tuple(each for each in addresses_from(text) if f"tcp://{each}:9100" != own)
            self._asked.emit(stop, -len(addresses), None)
            search(addresses, stop, lambda number, found: self._asked.emit(stop, number, found))

        self._own_lane().submit(
            job,
            lambda _: self._on_searched(stop, ""),
            lambda error: self._on_searched(stop, str(error)),
        )

    def cancel_search(self) -> None:
        """No more of it."""
        self._stop_search.set()
        self._show(replace(self._search, is_running=False))

    def _own_lane(self) -> Lane:
        if self._lane is None:
            self._lane = Lane("devices", self)
        return self._lane

    @Slot()
    def _look_at_battery(self) -> None:
        folder = self._power

        def job() -> BatteryRow | None:
            from staff_app.devices.battery import POWER_SUPPLIES, battery

            return battery(folder or POWER_SUPPLIES)

        self._own_lane().submit(job, self._on_battery)

    def _on_battery(self, battery: BatteryRow | None) -> None:
        if battery != self._battery:
            self._battery = battery
            self.battery_changed.emit(battery)

    def _on_local_found(self, found: tuple[PrinterFound, ...]) -> None:
        network = tuple(each for each in self._search.found if each.kind == "network")
        self._show(replace(self._search, found=(*found, *network)))

    @Slot(object, int, object)
    def _on_asked(self, stop: threading.Event, number: int, found: PrinterFound | None) -> None:
        """A negative number tells how many there are to ask."""
        if stop is not self._stop_search or stop.is_set():
            return
        if number < 0:
            self._show(replace(self._search, of=-number))
            return
        more = (*self._search.found, found) if found is not None else self._search.found
        self._show(replace(self._search, found=more, asked=number))

    def _on_searched(self, stop: threading.Event, problem: str) -> None:
        if stop is self._stop_search and not stop.is_set():
            self._show(replace(self._search, is_running=False, problem=problem))

    @Slot(object)
    def _on_failed(self, error: PickupError) -> None:
        self._show(replace(self._search, problem=str(error)))

    def _show(self, search: PrinterSearch) -> None:
        self._search = search
        self.search_changed.emit(search)
