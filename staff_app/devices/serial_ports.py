"""Serial ports, real ones and those that USB devices are: written as addresses, opened for one program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

if TYPE_CHECKING:
    import serial

FLOWS = ("none", "rtscts", "xonxoff")
_MOST_BAUD = 921_600


@dataclass(frozen=True, slots=True)
class SerialPort:
    """8 data bits, no parity, one stop bit."""

    path: str
    """A device node, such as `/dev/ttyACM0` or one below `/dev/serial/by-id`."""
    baud: int = 9600
    """Says nothing to a USB device that only looks like a serial port."""
    flow: str = "none"
    """One of `FLOWS`."""

    @property
    def address(self) -> str:
        """As it is written."""
        flow = "" if self.flow == "none" else f"&flow={self.flow}"
        return f"serial:{self.path}?baud={self.baud}{flow}"

    def opened(self) -> serial.Serial:
        """The port, for this program alone; what arrived before is dropped.

        Raises:
            OSError: It is not there, not allowed or in use.
        """
        import termios

        import serial

        rtscts, xonxoff = self.flow == "rtscts", self.flow == "xonxoff"
        try:
            port = serial.Serial(self.path, self.baud, rtscts=rtscts, xonxoff=xonxoff, exclusive=True)
            port.reset_input_buffer()
        except termios.error as error:
            # Of a device that went just now; pyserial lets it through.
            raise OSError(*error.args) from error
        return port


def serial_port_from(address: str) -> SerialPort | None:
    """The port of `serial:/dev/NODE[?baud=N&flow=rtscts|xonxoff]`; None where it is none."""
    kind, _, rest = address.partition(":")
    try:
        path, options = path_and_options(rest, {"baud", "flow"})
        port = SerialPort(path, int(options.get("baud", "9600")), options.get("flow", "none"))
    except ValueError:
        return None
    is_one = kind == "serial" and 0 < port.baud <= _MOST_BAUD and port.flow in FLOWS
    return port if is_one else None


def path_and_options(rest: str, known: set[str]) -> tuple[str, dict[str, str]]:
    """An absolute path and what follows its question mark.

    Raises:
        ValueError: It is none, or an option is not known.
    """
    path, _, query = rest.partition("?")
    options = {name: values[-1] for name, values in parse_qs(query, keep_blank_values=True).items()}
    if not path.startswith("/") or "\0" in path or not options.keys() <= known:
        raise ValueError(rest)
    return path, options
