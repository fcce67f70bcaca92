"""What is found on a system: cameras, batteries, printers; and printers at addresses that were typed."""

import socket
import threading
from pathlib import Path

import pytest

from staff_app.device_rows import BatteryRow, CameraRow, PrinterFound
from staff_app.devices.battery import battery
from staff_app.devices.printing import discovery
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.devices.scanning.cameras import cameras
from staff_app.errors import DeviceError


def tell(folder: Path, **words: str) -> None:
    """A folder of sysfs."""
    folder.mkdir(parents=True)
    for name, text in words.items():
        (folder / name).write_text(f"{text}\n")


def test_cameras_have_their_names(tmp_path: Path) -> None:
    """One for each camera, by number; the metadata node of the same camera is none."""
    tell(tmp_path / "video10", name="Rear Camera", index="0")
    tell(tmp_path / "video2", name="HD Webcam: HD Webcam", index="0")
    tell(tmp_path / "video3", name="HD Webcam: HD Webcam", index="1")
    tell(tmp_path / "vbi0", name="Old TV card", index="0")
    assert cameras(tmp_path) == (
        CameraRow("camera:2", "HD Webcam", 2),
        CameraRow("camera:10", "Rear Camera", 10),
    )
    assert cameras(tmp_path / "none") == ()


def test_the_tablets_battery_counts_and_no_pens(tmp_path: Path) -> None:
    """Of two the emptier one; mains and what says nothing count not at all."""
    tell(tmp_path / "AC", type="Mains", online="1")
    assert battery(tmp_path) is None
    tell(tmp_path / "BAT0", type="Battery", capacity="81", status="Discharging")
    tell(tmp_path / "BAT1", type="Battery", capacity="14", status="Charging")
    tell(tmp_path / "pen", type="Battery", scope="Device", capacity="2", status="Discharging")
    tell(tmp_path / "odd", type="Battery", capacity="?")
    assert battery(tmp_path) == BatteryRow(14, True)
    assert battery(tmp_path / "none") is None


def test_usb_printers_are_listed(tmp_path: Path) -> None:
    """By maker and product; other devices are none."""
    ids = {"idVendor": "04b8", "idProduct": "0e28", "serial": "TAJ1234"}
    tell(tmp_path / "1-2", manufacturer="EPSON", product="TM-T20III", **ids)
    tell(tmp_path / "1-2:1.0", bInterfaceClass="07")
    tell(tmp_path / "1-3:1.0", bInterfaceClass="03")
    assert discovery.usb_printers(tmp_path) == (
        PrinterFound("EPSON TM-T20III", "usb", "usb:04b8:0e28:TAJ1234"),
    )


def test_cups_queues_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where CUPS is installed, and without it there are none."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert discovery.cups_queues() == ()
    tool = tmp_path / "lpstat"
    tool.write_text("#!/bin/sh\n/bin/echo Receipts\n/bin/echo Office\n")
    tool.chmod(0o755)
    assert [each.address for each in discovery.cups_queues()] == ["cups:Receipts", "cups:Office"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("192.0.2.10", ["192.0.2.10"]),
        ("192.0.2.10-12", ["192.0.2.10", "192.0.2.11", "192.0.2.12"]),
        ("192.0.2.254-192.0.3.0", ["192.0.2.254", "192.0.2.255", "192.0.3.0"]),
        ("192.0.2.8/30", ["192.0.2.9", "192.0.2.10"]),
        ("192.0.2.1, 192.0.2.2 192.0.2.1", ["192.0.2.1", "192.0.2.2"]),
        ("2001:db8::5", ["2001:db8::5"]),
        ("", []),
    ],
)
def test_only_what_was_typed_is_asked(text: str, found: list[str]) -> None:
    """Single ones, ranges and networks."""
    assert list(discovery.addresses_from(text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "printer",
        "192.0.2",
        "192.0.2.9-3",
        "10.0.0.0/8",
        "192.0.2.0-192.0.9.0",
        "192.0.2.0/24 198.51.100.0/28",
    ],
)
def test_what_is_no_address_or_too_many_is_told(text: str) -> None:
    """With what it should look like."""
    with pytest.raises(DeviceError) as told:
        discovery.addresses_from(text)
    assert told.value.hint


def test_a_search_finds_the_printer_and_passes_over_the_rest() -> None:
    """127.0.0.2 is a port that says nothing, 127.0.0.3 is closed."""
    with VirtualPrinter() as printer, socket.create_server(("127.0.0.2", printer.port)):
        seen: list[tuple[int, PrinterFound | None]] = []
        addresses = ("127.0.0.3", "127.0.0.2", "127.0.0.1")
        discovery.search(
            addresses, threading.Event(), lambda number, found: seen.append((number, found)), printer.port
        )
    assert [number for number, _ in seen] == [1, 2, 3]
    assert [found for _, found in seen if found] == [PrinterFound("127.0.0.1", "network", printer.address)]


def test_a_search_can_be_ended() -> None:
    """Nothing more is told."""
    stop, seen = threading.Event(), []

    def on_progress(number: int, found: PrinterFound | None) -> None:
        del found
        seen.append(number)
        stop.set()

    discovery.search(tuple(f"127.0.0.{each}" for each in range(2, 100)), stop, on_progress, 9)
    assert seen == [1]


def test_one_address_is_tried() -> None:
    """A printer, one with trouble, something else, nothing."""
    with VirtualPrinter() as printer:
        bare = printer.address.removeprefix("tcp://")
        answer = discovery.ask(bare)
        assert (answer.is_printer, answer.is_ready, answer.address) == (True, True, printer.address)
        printer.cover_open = True
        answer = discovery.ask(bare)
        assert (answer.is_printer, answer.is_ready) == (True, False)
        assert "cover" in answer.sentence
    for address in (bare, "not an address", "tcp://"):
        assert not discovery.ask(address).is_printer
