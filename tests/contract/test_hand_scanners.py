"""What every hand scanner brings, whether it types or sends by a cable: the same codes, the same way."""

import os
import select
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from staff_app.controllers.scanner_port import ScannerPort
from staff_app.device_rows import HandBurst, ScannerRow
from staff_app.devices.scanning.hand_scans import HandScan, ScannerProgramme, hand_scan
from staff_app.devices.scanning.payloads import MAX_CHARACTERS, harmless
from staff_app.devices.scanning.serial_scanner import ScanSplitter, problem, serial_scanners
from staff_app.ui.wedge import WedgeFilter
from tests.hand_keys import press

PROGRAMME = ScannerProgramme("~", "#")


class HandScannerContract:
    """Inherit and say how a scanner sends; `heard` is what the app gets of it."""

    __test__: ClassVar[bool] = False
    heard: list[HandBurst]
    until: Callable[[Callable[[], bool]], None]

    def send(self, raw: str) -> None:
        """One code, as the scanner was programmed to send it."""
        raise AssertionError("each scanner says how it sends")

    @pytest.fixture(autouse=True)
    def _waiting(self, qtbot: QtBot) -> None:
        self.heard = []
        self.until = lambda condition: qtbot.waitUntil(condition, timeout=20_000)

    def scan(self, raw: str, programme: ScannerProgramme = ScannerProgramme()) -> HandScan | None:  # noqa: B008
        """Send it, and take apart what arrived."""
        count = len(self.heard)
        self.send(raw)
        self.until(lambda: len(self.heard) > count)
        assert len(self.heard) == count + 1, "one code is one scan"
        return hand_scan(self.heard[-1].raw, programme)

    @pytest.mark.parametrize("end", ["\r", "\t"])
    def test_a_code_arrives_once_and_whole(self, end: str) -> None:
        """With what ended it."""
        assert self.scan(f"9521234500018{end}") == HandScan("9521234500018")
        assert self.heard[0].ended_by == {"\r": "Return", "\t": "Tab"}[end]

    def test_a_scanner_without_a_line_end_is_known_by_its_silence(self) -> None:
        """The pause behind the code ends it."""
        assert self.scan("9521234500018") == HandScan("9521234500018")
        assert self.heard[0].ended_by == ""

    def test_an_identifier_is_told_and_is_no_part_of_the_code(self) -> None:
        """ISO/IEC 15424."""
        assert self.scan("]E09521234500018\r") == HandScan("9521234500018", "]E0")

    def test_the_fields_of_a_gs1_code_stay_apart(self) -> None:
        """The group separator is a part of the code."""
        code = "0109521234500018" + "10LOT" + "\x1d" + "17261231"
        assert self.scan(f"]C1{code}\r") == HandScan(code, "]C1")

    def test_what_it_was_programmed_to_add_is_taken_off(self) -> None:
        """Before and behind; what is missing is not missed."""
        assert self.scan("~]E09521234500018#\r", PROGRAMME) == HandScan("9521234500018", "]E0")
        assert self.scan("9521234500018#\r", PROGRAMME) == HandScan("9521234500018")

    def test_a_shelf_as_short_as_three_characters_counts(self) -> None:
        """Where the scanner ends it."""
        assert self.scan("B07\r") == HandScan("B07")

    def test_one_code_after_the_other(self) -> None:
        """Each for itself."""
        assert [self.scan(f"TEST-{number}\r") for number in range(3)] == [
            HandScan(f"TEST-{number}") for number in range(3)
        ]


class TestTypingScanner(HandScannerContract):
    """A keyboard, quicker than any person."""

    __test__ = True

    @pytest.fixture(autouse=True)
    def _field(self, qtbot: QtBot, _waiting: None) -> None:
        self._now_ms = 1_000
        self.field = QLineEdit()
        qtbot.addWidget(self.field)
        self.field.show()
        qtbot.waitExposed(self.field)
        self.wedge = WedgeFilter()
        self.wedge.heard.connect(self.heard.append)
        self.field.windowHandle().installEventFilter(self.wedge)

    def send(self, raw: str) -> None:
        """8 ms from key to key."""
        self._now_ms += 1_000
        for character in raw:
            self._now_ms += 8
            press(self.field.windowHandle(), character, self._now_ms)


class TestSerialScanner(HandScannerContract):
    """A port, here one end of a pty; found again by itself."""

    __test__ = True

    @pytest.fixture(autouse=True)
    def _plugged_in(self, qtbot: QtBot, tmp_path: Path, _waiting: None) -> Iterator[None]:
        self.node = tmp_path / "ttyACM0"
        self.problems: list[str] = []
        self.plug_in()
        self.scanner = ScannerPort(f"serial:{self.node}")
        self.scanner.heard.connect(self.heard.append)
        self.scanner.problem_changed.connect(self.problems.append)
        self.scanner.start()
        self.until(lambda: self.scanner.is_reading)
        yield
        self.scanner.stop()
        self.unplug()

    def plug_in(self) -> None:
        """The device node appears, as udev makes it."""
        self.far, near = os.openpty()
        self.node.symlink_to(os.ttyname(near))
        os.close(near)

    def unplug(self) -> None:
        """It disappears."""
        self.node.unlink()
        os.close(self.far)

    def is_open(self) -> bool:
        """Whether anybody holds the other end."""
        poll = select.poll()
        poll.register(self.far, select.POLLHUP)
        return not poll.poll(0)

    def send(self, raw: str) -> None:
        """All at once."""
        os.write(self.far, raw.encode())

    def test_a_scan_in_pieces_is_one(self) -> None:
        """A slow line brings a code by and by."""
        for piece in ("95212", "345000", "18"):
            self.send(piece)
            time.sleep(0.01)
        assert self.scan("\r\n") == HandScan("9521234500018")

    def test_it_may_be_unplugged_and_plugged_in_again(self) -> None:
        """The person is told meanwhile, and has to do nothing else; half a scan is none."""
        self.send("95212")
        self.unplug()
        self.until(lambda: bool(self.problems))
        assert "not there" in self.problems[-1]
        self.plug_in()
        self.until(lambda: self.problems[-1] == "")
        assert self.scan("TEST-1\r") == HandScan("TEST-1")

    def test_another_port_or_none_may_be_chosen(self) -> None:
        """What the old one sends counts no more."""
        self.scanner.use("")
        self.until(lambda: not self.is_open())
        self.send("TEST-1\r")
        self.scanner.use("serial:nowhere")
        self.until(lambda: bool(self.problems))
        assert "not a serial scanner" in self.problems[-1]
        self.scanner.use(f"serial:{self.node}?baud=115200")
        self.until(lambda: self.scanner.is_reading)
        assert self.scan("TEST-2\r") == HandScan("TEST-2")

    def test_hostile_bytes_are_made_harmless_and_endless_ones_are_dropped(self) -> None:
        """No direction is overridden, no control character acts, and nothing grows without a bound."""
        os.write(self.far, b"x" * 10_000 + b"\r")
        found = self.scan("\u202eabc\x1b[2J\x00def\r")
        assert found is not None
        assert "\u202e" not in found.payload
        assert harmless(found.payload).isprintable()
        assert len(found.payload) <= MAX_CHARACTERS
        os.write(self.far, b"\xff\xfe\x80code\r")
        self.until(lambda: len(self.heard) == 2)
        assert self.heard[-1].raw.endswith("code")


def test_codes_that_come_at_once_are_told_apart_by_their_ends_alone() -> None:
    """CR, LF, both; an empty line is no scan; a pause ends what nothing ended."""
    splitter = ScanSplitter()
    assert [each.raw for each in splitter.feed(b"A1\r\nB2\nC3\r\r\nD4", 1.0)] == ["A1", "B2", "C3"]
    assert splitter.is_waiting
    assert [each.raw for each in splitter.feed(b"E5\r", 2.0)] == ["D4", "E5"]
    assert list(splitter.pause()) == []


def test_serial_devices_are_listed_by_their_names(tmp_path: Path) -> None:
    """As udev has them: the path stays the same when one is plugged in again."""
    name = "usb-Example_Imaging_1450g_1234-if00"
    (tmp_path / name).touch()
    (tmp_path / "odd").touch()
    assert serial_scanners(tmp_path) == (
        ScannerRow(f"serial:{tmp_path / 'odd'}", "odd"),
        ScannerRow(f"serial:{tmp_path / name}", "Example Imaging 1450g 1234"),
    )
    assert serial_scanners(tmp_path / "none") == ()


@pytest.mark.parametrize(("number", "words"), [(13, "udev"), (16, "Another program"), (2, "its cable")])
def test_why_a_scanner_is_not_read_is_told_with_the_next_step(number: int, words: str) -> None:
    """EACCES, EBUSY, ENOENT."""
    assert words in problem("/dev/ttyACM0", OSError(number, ""))
