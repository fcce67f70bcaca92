"""What a person writes for a printer, and what it means."""

import pytest

from staff_app.devices.printing.transports.addresses import full_address, printer_from
from staff_app.errors import DeviceError


@pytest.mark.parametrize(
    "address",
    [
        *("", "printer", "http://x"),
        *("tcp://", "tcp://x:nine", "tcp://x:0", "tcp://x:70000", "tcp://x/y", "tcp://[x"),
        *("file:", "file:lp0", "file:///dev/null?colour=red", "file:/dev/\0"),
        *(
            "serial:ttyS0",
            "serial:/dev/ttyS0?baud=fast",
            "serial:/dev/ttyS0?baud=0",
            "serial:/dev/ttyS0?flow=up",
        ),
        *("usb:", "usb:04b8", "usb:04b8:zzzz", "usb:04b8:0e28:a b"),
        *("cups:", "cups:-d", "cups:two words", "cups:a/b"),
    ],
)
def test_an_address_that_is_none_is_told_in_words(address: str) -> None:
    """With an example of one that is."""
    with pytest.raises(DeviceError, match="tcp://192"):
        printer_from(address)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("tcp://192.0.2.10", "tcp://192.0.2.10:9100"),
        ("tcp://[2001:db8::7]:9101", "tcp://[2001:db8::7]:9101"),
        ("file:/dev/usb/lp0", "file:/dev/usb/lp0"),
        ("file:/dev/lp0?one-way", "file:/dev/lp0?one-way"),
        ("serial:/dev/ttyUSB0", "serial:/dev/ttyUSB0?baud=9600"),
        (
            "serial:/dev/ttyUSB0?flow=rtscts&baud=38400&one-way",
            "serial:/dev/ttyUSB0?baud=38400&flow=rtscts&one-way",
        ),
        ("usb:04B8:0E28", "usb:04b8:0e28"),
        ("usb:04b8:0e28:TAJ1", "usb:04b8:0e28:TAJ1"),
        ("cups:Receipts", "cups:Receipts"),
    ],
)
def test_each_kind_of_address_leads_to_its_printer(written: str, name: str) -> None:
    """And the name that it gets means the same again."""
    assert printer_from(written).name == name
    assert printer_from(name).name == name


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" 192.0.2.10 ", "tcp://192.0.2.10"),
        ("printer.example:9101", "tcp://printer.example:9101"),
        ("/dev/usb/lp0", "file:/dev/usb/lp0"),
        ("/dev/ttyUSB0", "serial:/dev/ttyUSB0"),
        ("cups:Receipts", "cups:Receipts"),
        ("http://x", "http://x"),
        ("", ""),
    ],
)
def test_a_bare_host_or_path_is_understood(typed: str, address: str) -> None:
    """As people type them."""
    assert full_address(typed) == address
