"""A printer on a serial port, or on a USB adapter that is one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from staff_app.devices.printing.transports.conversation import Line, LineTransport
from staff_app.devices.printing.transports.descriptors import DescriptorLine, explained
from staff_app.devices.printing.transports.protocol import Patience

if TYPE_CHECKING:
    import serial

DEFAULT_BAUD = 9600
FLOWS = ("none", "rtscts", "xonxoff")
_LOOK_AGAIN_S = 0.01


class SerialTransport(LineTransport):
    """A printer on a serial port: 8 data bits, no parity, one stop bit."""

    def __init__(
        self,
        port: str,
        baud: int = DEFAULT_BAUD,
        flow: str = "none",
        patience: Patience | None = None,
        *,
        one_way: bool = False,
    ) -> None:
        query = [f"baud={baud}"]
        if flow != "none":
            query.append(f"flow={flow}")
        if one_way:
            query.append("one-way")
        super().__init__(f"serial:{port}?{'&'.join(query)}", self._open, patience)
        self._port, self._baud, self._flow, self._one_way = port, baud, flow, one_way

    def _open(self, wait_s: float) -> Line:
        import serial

        del wait_s
        try:
            port = serial.Serial(
                self._port,
                self._baud,
                rtscts=self._flow == "rtscts",
                xonxoff=self._flow == "xonxoff",
                exclusive=True,
            )
            port.reset_input_buffer()
        except serial.SerialException as error:
            raise explained(self.name, error) from error
        return _SerialLine(port, answers=not self._one_way)


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
