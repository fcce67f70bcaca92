"""The hand scanner: told apart from typing by the keys' own time stamps."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from staff_app.device_rows import HandBurst
from staff_app.ui.wedge import WedgeFilter
from tests.hand_keys import press


class Bench:
    """A field with the focus, and a filter in front of it."""

    def __init__(self, qtbot: QtBot, wedge: WedgeFilter) -> None:
        self.scans: list[str] = []
        self.field = QLineEdit()
        self.returns: list[bool] = []
        self._now_ms = 1000
        wedge.scanned.connect(self.scans.append)
        self.field.returnPressed.connect(self._on_return)
        qtbot.addWidget(self.field)
        self.field.show()
        qtbot.waitExposed(self.field)
        self.field.activateWindow()
        self.field.setFocus()
        qtbot.waitUntil(self.field.hasFocus)
        self.field.windowHandle().installEventFilter(wedge)

    def _on_return(self) -> None:
        self.returns.append(True)

    def keys(self, text: str, gap_ms: int) -> None:
        """Press these keys, so many milliseconds apart by their own stamps."""
        window = self.field.windowHandle()
        for character in text:
            self._now_ms += gap_ms
            self.press(window, character)

    def press(self, window: QWindow, character: str) -> None:
        """One key."""
        press(window, character, self._now_ms)


@pytest.fixture
def wedge(qapp: object) -> WedgeFilter:
    """A filter that nothing passes yet."""
    return WedgeFilter()


@pytest.fixture
def bench(qtbot: QtBot, wedge: WedgeFilter) -> Bench:
    """Ready to type and to scan."""
    return Bench(qtbot, wedge)


def test_a_scan_is_consumed_and_told_once(bench: Bench) -> None:
    """No field gets a scanned code, and its Return presses nothing."""
    bench.keys("9521234500018\n", 8)
    assert bench.scans == ["9521234500018"]
    assert bench.field.text() == ""
    assert bench.returns == []


def test_typing_reaches_the_field_in_its_order(bench: Bench, qtbot: QtBot) -> None:
    """A person types slower than a scanner, and loses no letter."""
    bench.keys("Jonas Weber", 130)
    qtbot.waitUntil(lambda: bench.field.text() == "Jonas Weber")
    assert bench.scans == []


def test_return_after_typing_is_return(bench: Bench, qtbot: QtBot) -> None:
    """Short words typed fast are still words."""
    bench.keys("10477\n", 40)
    qtbot.waitUntil(lambda: bench.returns == [True])
    assert bench.field.text() == "10477"


def test_a_stalled_screen_does_not_turn_typing_into_a_scan(bench: Bench, qtbot: QtBot) -> None:
    """All keys arrive at once, but their stamps tell that a person typed them."""
    bench.keys("WEBEREVA\n", 180)
    qtbot.waitUntil(lambda: bench.returns == [True])
    assert bench.field.text() == "WEBEREVA"
    assert bench.scans == []


def test_a_scanner_without_a_suffix_is_known_by_its_silence(bench: Bench, qtbot: QtBot) -> None:
    """Some scanners send no Return: the pause after the burst ends the scan."""
    bench.keys("10477-1B", 5)
    qtbot.waitUntil(lambda: bench.scans == ["10477-1B"])
    assert bench.field.text() == ""


def test_one_key_alone_is_let_through_soon(bench: Bench, qtbot: QtBot) -> None:
    """A held key is replayed by itself."""
    bench.keys("7", 10)
    qtbot.waitUntil(lambda: bench.field.text() == "7")
    assert bench.scans == []


def test_a_quick_tap_of_the_space_bar_presses_a_button(bench: Bench, qtbot: QtBot) -> None:
    """The key comes up while it is still held back; the button gets both, in their order."""
    button = QPushButton(bench.field)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    button.setFocus()
    bench.keys(" ", gap_ms=200)
    up = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    QCoreApplication.sendEvent(bench.field.windowHandle(), up)
    qtbot.waitUntil(lambda: bool(pressed))
    assert (len(pressed), button.isDown()) == (1, False)


def test_a_group_separator_stays_in_the_code(bench: Bench) -> None:
    """GS1-128 separates its fields with it; scanners send Control and a bracket."""
    bench.keys("0109521234\x1d10AB\t", 6)
    assert bench.scans == ["0109521234\x1d10AB"]


def test_a_shortcut_is_no_scan(bench: Bench, qtbot: QtBot) -> None:
    """Control and a letter goes straight to where it belongs."""
    bench.field.setText("abc")
    window = bench.field.windowHandle()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, "\x01")
    QCoreApplication.sendEvent(window, event)
    assert bench.field.selectedText() == "abc"


def test_a_shelf_s_short_label_is_a_scan_too(bench: Bench) -> None:
    """Return ends it, and no hand types so evenly."""
    bench.keys("B-07\n", 8)
    assert bench.scans == ["B-07"]
    assert bench.field.text() == ""
    assert bench.returns == []


def test_four_quick_figures_by_hand_are_no_scan(bench: Bench) -> None:
    """A PIN and its Return reach the field."""
    bench.keys("2468\n", 45)
    assert bench.scans == []
    assert bench.field.text() == "2468"
    assert bench.returns == [True]


def test_a_scan_is_heard_as_it_was_typed(bench: Bench, wedge: WedgeFilter) -> None:
    """With what the scanner adds, what ended it, and how long it took."""
    heard: list[HandBurst] = []
    wedge.heard.connect(heard.append)
    bench.keys("~]E09521234500018#\t", 8)
    assert heard == [HandBurst("~]E09521234500018#", "Tab", 136, 18)]
    assert bench.scans == ["~]E09521234500018#"]
