"""What a person writes for a printer, and the way that it means."""

import re
from urllib.parse import urlsplit

from pickup_domain.wording import say
from staff_app.devices.printing.transports.cups import CupsTransport
from staff_app.devices.printing.transports.descriptors import FileTransport
from staff_app.devices.printing.transports.protocol import Patience, PrinterTransport
from staff_app.devices.printing.transports.serial_port import SerialTransport
from staff_app.devices.printing.transports.tcp import DEFAULT_PORT, TcpTransport
from staff_app.devices.printing.transports.usb import UsbTransport
from staff_app.devices.serial_ports import path_and_options, serial_port_from
from staff_app.errors import DeviceError

_KINDS = ("tcp:", "file:", "serial:", "usb:", "cups:")
_USB = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})(?::([!-~]{1,64}))?", re.IGNORECASE)
_QUEUE = re.compile(r"[^\s/#?\"'\\-][^\s/#?\"'\\]{0,126}")
"""As CUPS has them; never one that a command would take for an option."""


def full_address(text: str) -> str:
    """What somebody typed, with the kind in front: a bare host is on the network, a bare path a device."""
    text = text.strip()
    if not text or text.startswith(_KINDS) or "://" in text:
        return text
    if text.startswith("/"):
        return f"serial:{text}" if text.startswith("/dev/tty") else f"file:{text}"
    return f"tcp://{text}"


def printer_from(address: str, patience: Patience | None = None) -> PrinterTransport:
    """The way to the printer of an address, with the usual patience unless another one is given.

    Raises:
        DeviceError: It is none of `tcp://HOST[:PORT]`, `usb:VENDOR:PRODUCT[:SERIAL]`, `cups:QUEUE`,
            `serial:/dev/NODE[?baud=N&flow=rtscts|xonxoff&one-way]` and `file:/PATH[?one-way]`.
    """
    kind, _, rest = address.partition(":")
    makers = {"tcp": _tcp, "file": _file, "serial": _serial, "usb": _usb, "cups": _cups}
    printer = None
    if kind in makers:
        try:
            printer = makers[kind](rest, patience)
        except ValueError:
            printer = None
    if printer is None:
        raise DeviceError(
            say("Unknown printer"),
            say("{address} is not a printer's address.", address=address),
            say(
                "It looks like tcp://192.0.2.10:9100, usb:04b8:0e15, serial:/dev/ttyUSB0?baud=19200, "
                "file:/dev/usb/lp0 or cups:QUEUE."
            ),
        )
    return printer


def _tcp(rest: str, patience: Patience | None) -> PrinterTransport | None:
    parts = urlsplit(f"tcp:{rest}")
    port = DEFAULT_PORT if parts.port is None else parts.port
    if not parts.hostname or not port or parts.path not in ("", "/"):
        return None
    return TcpTransport(parts.hostname, port, patience)


def _file(rest: str, patience: Patience | None) -> PrinterTransport | None:
    path, options = path_and_options(rest, {"one-way"})
    return FileTransport(path, patience, one_way="one-way" in options)


def _serial(rest: str, patience: Patience | None) -> PrinterTransport | None:
    one_way = re.search(r"[?&]one-way(?=&|$)", rest)
    plain = rest if one_way is None else rest.replace(one_way[0], one_way[0][0], 1)
    port = serial_port_from(f"serial:{plain}")
    return None if port is None else SerialTransport(port, patience, one_way=one_way is not None)


def _usb(rest: str, patience: Patience | None) -> PrinterTransport | None:
    found = _USB.fullmatch(rest)
    if found is None:
        return None
    return UsbTransport(int(found[1], 16), int(found[2], 16), found[3] or "", patience)


def _cups(rest: str, patience: Patience | None) -> PrinterTransport | None:
    return CupsTransport(rest, patience) if _QUEUE.fullmatch(rest) else None
