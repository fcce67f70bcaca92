"""Finds printers: those plugged in or set up on this system, and those at addresses that a person typed.

Nothing is ever searched by itself, and no more than `MOST_ADDRESSES` at once.
"""

import ipaddress
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pickup_domain.wording import say
from staff_app.device_rows import PrinterAnswer, PrinterFound
from staff_app.devices.printing.status import Paper
from staff_app.devices.printing.transports.addresses import full_address, printer_from
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.devices.printing.transports.tcp import TcpTransport
from staff_app.errors import DeviceError

MOST_ADDRESSES = 256
PORT = 9100
USB_DEVICES = Path("/sys/bus/usb/devices")
_PRINTER_CLASS = "07"
_AT_ONCE = 32
_KNOCK_S = 0.5
_HURRIED = Patience(connect_s=1.0, status_s=1.0)
_LIST_S = 3.0
_MEBIBYTE = 1 << 20


def addresses_from(text: str) -> tuple[str, ...]:
    """The addresses that a person typed: single ones, `192.0.2.10-40` or `192.0.2.0/28`, by comma or blank.

    Raises:
        DeviceError: Something is no address, or there are too many.
    """
    found: dict[str, None] = {}
    for part in text.replace(",", " ").split():
        try:
            for address in _range(part):
                found[str(address)] = None
                if len(found) > MOST_ADDRESSES:
                    raise _too_many()
        except ValueError as error:
            raise DeviceError(
                say("No address"),
                say("“{part}” is not an address.", part=part[:40]),
                say("It looks like 192.0.2.10, 192.0.2.10-40 or 192.0.2.0/28."),
            ) from error
    return tuple(found)


def search(
    addresses: tuple[str, ...],
    stop: threading.Event,
    on_progress: Callable[[int, PrinterFound | None], None],
    port: int = PORT,
) -> None:
    """Knock at each address and ask whoever opens whether it is a printer; blocks for some seconds.

    Args:
        addresses: As `addresses_from` gives them.
        stop: Set by anybody to end it within a second.
        on_progress: Called on this thread with how many were asked, and with what the last one was.
        port: Where printers listen.
    """
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="printer-search") as pool:
        asked = pool.map(lambda address: None if stop.is_set() else _knock(address, port), addresses)
        for number, found in enumerate(asked, 1):
            if stop.is_set():
                pool.shutdown(wait=False, cancel_futures=True)
                return
            on_progress(number, found)


def ask(address: str) -> PrinterAnswer:
    """Try one address: whether a printer answers there and how it is. Blocks for some seconds at most."""
    try:
        printer = printer_from(full_address(address))
        status = printer.status()
    except DeviceError as error:
        return PrinterAnswer(address, is_printer=False, is_ready=False, sentence=str(error))
    if status.paper is Paper.UNKNOWN:
        sentence = say("Something is there, but it does not answer as a receipt printer does.")
        return PrinterAnswer(printer.name, is_printer=False, is_ready=False, sentence=sentence)
    if status.paper is Paper.UNTOLD:
        sentence = say(
            "It takes what is printed, but cannot say how it is. Print a test page and look at it."
        )
        return PrinterAnswer(printer.name, is_printer=True, is_ready=True, sentence=sentence, is_one_way=True)
    if status.problem:
        return PrinterAnswer(printer.name, is_printer=True, is_ready=False, sentence=status.problem)
    low = status.paper is Paper.NEAR_END
    sentence = (
        say("The printer answers. Its paper is nearly out.")
        if low
        else say("The printer answers and has paper.")
    )
    return PrinterAnswer(printer.name, is_printer=True, is_ready=True, sentence=sentence)


def usb_printers(folder: Path = USB_DEVICES) -> tuple[PrinterFound, ...]:
    """Printers on the USB, by the names that they give themselves."""
    found = []
    for interface in sorted(folder.glob("*:*")):
        if _word(interface / "bInterfaceClass") != _PRINTER_CLASS:
            continue
        device = folder / interface.name.split(":")[0]
        names = (_word(device / "manufacturer"), _word(device / "product"))
        name = " ".join(each for each in names if each) or interface.name
        ids = (_word(device / "idVendor"), _word(device / "idProduct"), _word(device / "serial"))
        found.append(PrinterFound(name, "usb", "usb:" + ":".join(each for each in ids if each)))
    return tuple(found)


def cups_queues() -> tuple[PrinterFound, ...]:
    """The queues of CUPS, where it is installed."""
    tool = shutil.which("lpstat")
    if tool is None:
        return ()
    try:
        told = subprocess.run(  # noqa: S603 - a fixed command without anything of the person's
            [tool, "-e"], capture_output=True, timeout=_LIST_S, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    names = told.stdout[:_MEBIBYTE].decode("utf-8", "replace").splitlines()
    return tuple(PrinterFound(name, "cups", f"cups:{name}") for name in map(str.strip, names) if name)


def _knock(address: str, port: int) -> PrinterFound | None:
    try:
        socket.create_connection((address, port), timeout=_KNOCK_S).close()
        transport = TcpTransport(address, port, _HURRIED)
        status = transport.status()
    except (OSError, DeviceError):
        return None
    if status.paper is Paper.UNKNOWN:
        return None
    return PrinterFound(address, "network", transport.name, status.problem)


def _range(part: str) -> Iterator[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    if "/" in part:
        network = ipaddress.ip_network(part, strict=False)
        if network.num_addresses > MOST_ADDRESSES:
            raise _too_many()
        yield from network.hosts()
        return
    first_text, dash, last_text = part.partition("-")
    first = ipaddress.ip_address(first_text)
    if not dash:
        yield first
        return
    if "." in first_text and "." not in last_text:
        last_text = f"{first_text.rpartition('.')[0]}.{last_text}"
    last = ipaddress.ip_address(last_text)
    if type(first) is not type(last) or int(last) < int(first):
        raise ValueError(part)
    if int(last) - int(first) >= MOST_ADDRESSES:
        raise _too_many()
    for number in range(int(first), int(last) + 1):
        yield type(first)(number)


def _too_many() -> DeviceError:
    return DeviceError(
        say("Too many addresses"),
        say("At most {most} addresses can be asked at once.", most=MOST_ADDRESSES),
        say("Type a smaller range."),
    )


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()[:80]
    except OSError:
        return ""
