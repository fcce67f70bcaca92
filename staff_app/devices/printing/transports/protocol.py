"""What every way to a printer can do, and how long it waits."""

from dataclasses import dataclass
from typing import Protocol

from staff_app.devices.printing.status import PrinterStatus, SendOutcome


class PrinterTransport(Protocol):
    """A way to one printer; one connection at a time."""

    name: str
    """Its address, as `printer_from` takes it."""

    def status(self) -> PrinterStatus:
        """Ask the printer how it is; paper is `UNKNOWN` where it does not answer, `UNTOLD` where it cannot.

        Raises:
            DeviceError: It cannot be reached.
        """

    def send(self, data: bytes) -> SendOutcome:
        """Print; says truly what is known about it afterwards. Never raises for what a printer may do."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a printer, in seconds."""

    connect_s: float = 2.0
    status_s: float = 2.0
    """For the four answers together."""
    settle_s: float = 1.0
    """For a word about what was sent before, until it is asked for again."""
    quiet_s: float = 0.2
    """A printer that said nothing for so long says no more about what was sent before."""
    stall_s: float = 10.0
    """For it to take some more bytes."""
    confirm_s: float = 20.0
    """For it to have printed what it took."""
    drain_s: float = 1.0
    """For it to hang up after it confirmed."""
