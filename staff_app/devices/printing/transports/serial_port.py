"""A printer on a serial port, or on a USB adapter that is one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from staff_app.devices.printing.transports.conversation import Line, LineTransport
from staff_app.devices.printing.transports.descriptors import DescriptorLine, explained
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.devices.serial_ports import SerialPort

if TYPE_CHECKING:
    import serial

_LOOK_AGAIN_S = 0.01


class SerialTransport(LineTransport):
    """A printer on a serial port."""

    def __init__(self, port: SerialPort, patience: Patience | None = None, *, one_way: bool = False) -> None:
        super().__init__(f"{port.address}{'&one-way' if one_way else ''}", self._open, patience)
        self._port = port
        self._one_way = one_way

    def _open(self, wait_s: float) -> Line:
        del wait_s
        try:
            return _SerialLine(self._port.opened(), answers=not self._one_way)
        except OSError as error:
            raise explained(self.name, error) from error


class _SerialLine(DescriptorLine):
    """pyserial sets the port up; its descriptor takes the bytes and tells how many it took."""

    def __init__(self, port: serial.Serial, *, answers: bool) -> None:
        super().__init__(port.fileno(), answers=answers)
        self._port = port

    def finish(self, wait_s: float) -> None:
        """Wait for the last byte on the wire."""
        until = time.monotonic() + wait_s
        while self._port.out_waiting:
            if time.monotonic() > until:
                raise TimeoutError
            time.sleep(_LOOK_AGAIN_S)

    def close(self) -> None:
        """Let go."""
        self._port.close()
