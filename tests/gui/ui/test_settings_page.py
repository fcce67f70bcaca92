"""The settings: every section with real clicks; what was touched is put, asked or told."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from staff_app.device_rows import (
    BatteryRow,
    CameraFigures,
    Level,
    PaperView,
    PrinterAnswer,
    PrinterFound,
    PrinterSearch,
    ScanSample,
    SelfTestView,
)
from staff_app.preferences import Look
from staff_app.rows.alerts import Sound, SoundView
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import JobRow, PrinterState, PrinterView
from staff_app.ui.rail import Rail
from staff_app.ui.rail_entry import RailEntry
from staff_app.ui.settings.scanner_setup import proposed, visible
from staff_app.ui.settings.sections import FOR_LEADS, Section
from staff_app.ui.settings.settings_page import SettingsPage
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery.audit import KNOWN
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.sample_rows.devices import CAMERAS, JOBS, SAMPLE, SCANNERS, checked
from tests.gui.ui.steps import click, sign_in


def opened(counter: Counter, section: Section) -> SettingsPage:
    """From the rail's entry, then by touching the section."""
    sign_in(counter)
    if section in FOR_LEADS:
        lead = next(each for each in STAFF if each.is_lead)
        counter.behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, lead, place=PLACE))
    click(counter, counter.shop.rail.settings)
    page = counter.shop.settings.page
    click(counter, page.list.entries[section])
    assert page.section is section
    return page


def in_front(counter: Counter) -> str:
    """The section that is open."""
    return counter.shop.settings.page.section.value


def put(counter: Counter) -> list[object]:
    """What was set."""
    return [call[1] for call in counter.behind.preferences.asked if call[0] == "put"]


def test_the_display_is_set_by_touch(counter: Counter) -> None:
    """Colours, size, language, full screen, lock; each counts at once and is marked."""
    display = opened(counter, Section.DISPLAY).display
    click(counter, display.look.button("contrast"))
    click(counter, display.text_size.button("150"))
    click(counter, display.language.button("de"))
    click(counter, display.full_screen.button("yes"))
    click(counter, display.lock.button("10"))
    assert put(counter) == [
        {"look": Look.CONTRAST},
        {"text_percent": 150},
        {"language": "de"},
        {"full_screen": True},
        {"lock_minutes": 10},
    ]
    assert (display.look.value, display.language.value) == ("contrast", "de")
    assert display.sample.font().pixelSize() > display.given.font().pixelSize()


def test_a_camera_is_chosen_seen_and_tried(counter: Counter) -> None:
    """While the section is in front scans lead nowhere; then they act again."""
    page = opened(counter, Section.CAMERA)
    counter.qtbot.waitUntil(lambda: ("begin_trying",) in counter.behind.scanning.asked)
    assert ("start_camera",) in counter.behind.scanning.asked
    counter.behind.devices.cameras_found.emit(CAMERAS)
    click(counter, page.camera.cameras.button("camera:2"))
    assert put(counter) == [{"camera": "camera:2"}]
    counter.behind.scanning.camera_measured.emit(CameraFigures(29.8, 3, 412, 1280, 720))
    assert page.camera.figures.text() == "1280×720 pixels, 30 pictures a second; 3 of 412 passed over."
    counter.behind.scanning.sampled.emit(ScanSample("9521", "9521", "camera", "EAN-13", milliseconds=4.21))
    assert page.camera.read.title.text() == "9521"
    assert page.camera.read.sentence.text() == "EAN-13, read in 4.2 ms."
    click(counter, counter.shop.rail.orders)
    assert counter.behind.scanning.asked[-2:] == [("stop_camera",), ("end_trying",)]
    assert counter.shop.orders.isVisible()


def test_the_scanner_shows_what_arrives_and_learns_from_a_known_code(counter: Counter) -> None:
    """Control characters by their names; prefix and suffix are proposed, taken and forgotten."""
    page = opened(counter, Section.SCANNER)
    counter.behind.scanning.sampled.emit(SAMPLE)
    assert "‹STX›" in page.scanner.arrived.sentence.text()
    assert "18 keys in 48 ms, ended by Return. Kind of code: EAN-13 ]E0." in page.scanner.details.text()
    assert page.scanner.primary.isHidden()
    goods = replace(SAMPLE, gtin="9521234500018", lot="A7", expires=date(2027, 1, 31), serial="12")
    counter.behind.scanning.sampled.emit(goods)
    words = page.scanner.details.text()
    assert "Item 9521234500018, lot A7, use by" in words
    assert words.endswith("serial number 12.")
    known = replace(SAMPLE, raw="\x02]Q3COUNTERHAND-TEST~", text="COUNTERHAND-TEST")
    counter.behind.scanning.sampled.emit(known)
    assert page.scanner.primary.label == "Take off “‹STX›” and “~”"
    click(counter, page.scanner.primary)
    assert put(counter)[-1] == {"scanner_prefix": "\x02", "scanner_suffix": "~"}
    click(counter, page.scanner.forget)
    assert put(counter)[-1] == {"scanner_prefix": "", "scanner_suffix": ""}


def test_a_scanner_with_a_port_is_chosen_and_its_trouble_is_told(counter: Counter) -> None:
    """Each that is plugged in is offered beside typing; what came by a cable has no keys."""
    scanner = opened(counter, Section.SCANNER).scanner
    assert counter.behind.scanner_port.names() == ["find"]
    counter.behind.scanner_port.found.emit(SCANNERS)
    click(counter, scanner.connection.button(SCANNERS[0].spec))
    assert put(counter)[-1] == {"scanner": SCANNERS[0].spec}
    counter.behind.scanner_port.problem_changed.emit("The scanner at /dev/ttyACM0 is not there.")
    assert scanner.trouble.isVisible()
    assert counter.shop.rail.devices.words == "Scanner off"
    counter.behind.scanner_port.problem_changed.emit("")
    assert scanner.trouble.isHidden()
    counter.behind.scanning.sampled.emit(replace(SAMPLE, keys=0))
    assert "sent by its cable, ended by return" in scanner.details.text().lower()


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("COUNTERHAND-TEST", ("", "")),
        ("]Q1COUNTERHAND-TEST", ("", "")),
        ("@@]C0TEST-1##", ("@@", "##")),
        ("9521234500018", None),
    ],
)
def test_what_stands_around_a_known_code(raw: str, expected: tuple[str, str] | None) -> None:
    """The AIM identifier is none of it; another code tells nothing."""
    assert proposed(raw) == expected
    assert visible(f" {raw}\x1d") == f"‹SP›{raw}‹GS›"


def test_a_printer_is_tried_and_taken(counter: Counter) -> None:
    """The one big button says what it will do."""
    printer = opened(counter, Section.PRINTER).printer
    assert printer.primary.label == "Print a test page"
    click(counter, printer.primary)
    assert ("print_test_page",) in counter.behind.printing.asked
    printer.address.setText("192.0.2.9")
    click(counter, printer.try_it)
    assert counter.behind.devices.asked[-1] == ("try_printer", "192.0.2.9")
    counter.behind.devices.printer_answered.emit(
        PrinterAnswer("tcp://192.0.2.9:9100", True, True, "It answers.")
    )
    assert printer.primary.label == "Use this printer"
    click(counter, printer.primary)
    assert put(counter) == [{"printer": "tcp://192.0.2.9:9100"}]
    assert printer.primary.label == "Print a test page"
    click(counter, printer.paper.button("58"))
    click(counter, printer.none)
    assert put(counter)[1:] == [{"paper_mm": 58}, {"printer": ""}]


def test_printers_are_looked_for_only_where_somebody_says(counter: Counter) -> None:
    """Nothing is asked before; a search can be stopped; each that is found can be used."""
    search = opened(counter, Section.PRINTER).printer.search
    assert counter.behind.devices.names() == ["find_local_printers"]
    click(counter, search.begin)
    assert counter.behind.devices.names() == ["find_local_printers"]
    search.field.setText("192.0.2.10-40")
    click(counter, search.begin)
    assert counter.behind.devices.asked[-1] == ("search_printers", "192.0.2.10-40")
    found = (
        PrinterFound("TM-T20", "usb", "usb:04b8:0e28"),
        PrinterFound("192.0.2.12", "network", "tcp://192.0.2.12:9100"),
    )
    counter.behind.devices.search_changed.emit(PrinterSearch(found, 3, 31, is_running=True))
    assert search.progress.text() == "Asked 3 of 31 addresses."
    usb, network = search.cards()
    click(counter, search.begin)
    assert counter.behind.devices.names()[-1] == "cancel_search"
    click(counter, network.use)
    click(counter, usb.use)
    assert put(counter) == [{"printer": "tcp://192.0.2.12:9100"}, {"printer": "usb:04b8:0e28"}]
    counter.behind.devices.search_changed.emit(PrinterSearch(problem="“x” is not an address."))
    assert search.progress.text() == "“x” is not an address."


def test_prints_that_are_not_through_are_printed_again_or_forgotten(counter: Counter) -> None:
    """Only what failed or is unknown can be printed again."""
    printer = opened(counter, Section.PRINTER).printer
    counter.behind.printing.jobs_changed.emit((*JOBS, JobRow("3", "bag_label", "9", "failed", NOW, 1, "")))
    unknown, queued, failed = printer.jobs.cards()
    assert "Receipt of order 10472" in unknown.card.title.text()
    assert queued.again.isHidden()
    click(counter, unknown.again)
    click(counter, failed.forget)
    assert counter.behind.exceptions.asked[-2:] == [
        ("end_paper", "1", "Receipt of order 10472: print again was asked for", True),
        ("end_paper", "3", "Bag label of order 9: not needed any more", False),
    ]
    counter.behind.printing.jobs_changed.emit(())
    assert printer.jobs_title.isHidden()


def test_a_print_is_looked_at_and_the_test_page_is_in_sight(counter: Counter) -> None:
    """Any print, also one that is through; what stands on it is read out, and Escape leads back."""
    page = opened(counter, Section.PRINTER)
    assert "show_test_page" in counter.behind.printing.names()
    counter.behind.printing.jobs_changed.emit(JOBS)
    latest = page.printer.printed.cards()[0]
    assert (latest.forget.isHidden(), latest.again.isHidden()) == (True, False)
    click(counter, latest.show_it)
    assert counter.behind.printing.asked[-1] == ("show_job", "3")
    assert page.printing.currentWidget() is page.paper
    view = PaperView(384, 16, b"\xff" * 768, "──────\n  Bag 1 of 2")
    counter.behind.printing.paper_shown.emit("another", view)
    assert page.paper.paper.isHidden()
    counter.behind.printing.paper_shown.emit("3", view)
    assert page.paper.paper.isVisible()
    assert page.paper.paper.accessibleDescription() == "Bag 1 of 2"
    QTest.keyClick(page.paper, Qt.Key.Key_Escape)
    assert page.printing.currentWidget() is page.printer
    counter.behind.printing.paper_shown.emit("", view)
    assert page.printer.sample.isVisibleTo(page.printer)
    counter.behind.printing.paper_shown.emit("", None)
    assert page.printer.sample.isHidden()


def test_every_sound_can_be_heard_and_all_can_be_muted(counter: Counter) -> None:
    """The mute ends by itself, and says when."""
    sounds = opened(counter, Section.SOUNDS).sounds
    click(counter, sounds.volume.button("40"))
    assert put(counter) == [{"volume": 40}]
    for sound in Sound:
        click(counter, sounds.plays[sound])
    heard = [call[1] for call in counter.behind.sounds.asked if call[0] == "test"]
    assert heard[1:] == list(Sound)
    click(counter, sounds.mute)
    assert counter.behind.sounds.asked[-1] == ("mute",)
    counter.behind.sounds.view = SoundView(40, muted_until=NOW)
    counter.behind.sounds.changed.emit(counter.behind.sounds.view)
    assert sounds.muted.text().startswith("Muted until 14:32")
    click(counter, sounds.mute)
    assert counter.behind.sounds.asked[-1] == ("unmute",)


def test_the_self_test_says_the_gravest_first(counter: Counter) -> None:
    """It begins by itself where it has not run, and again by the big button."""
    section = opened(counter, Section.SELF_TEST).self_test
    assert counter.behind.self_test.asked == [("run",)]
    counter.behind.self_test.changed.emit(SelfTestView(is_running=True))
    assert not section.primary.isEnabled()
    counter.behind.self_test.changed.emit(checked())
    assert [each.title.text() for each in section.cards()][:3] == ["Printer", "Service and clock", "Sound"]
    click(counter, section.primary)
    click(counter, section.write)
    assert counter.behind.self_test.asked[-1] == ("run",)
    assert counter.behind.storage.asked[-1] == ("write_bundle",)


def test_a_shift_begins_with_what_needs_somebody(counter: Counter) -> None:
    """A line each with the next step; it leads to everything, or goes."""
    sign_in(counter)
    card = counter.shop.shift
    counter.behind.self_test.changed.emit(checked())
    assert card.isHidden()
    counter.behind.self_test.changed.emit(replace(checked(), is_for_shift=True))
    assert card.lines[0] == "The printer is out of paper. Put in a new roll."
    assert len(card.lines) == 3
    click(counter, card.more)
    assert card.isHidden()
    assert counter.shop.settings.page.section is Section.SELF_TEST


def test_where_all_is_well_the_card_goes_by_itself(counter: Counter) -> None:
    """Nobody has to touch it."""
    sign_in(counter)
    well = tuple(each for each in checked().findings if each.level is Level.OK)
    card = counter.shop.shift
    card._timer.setInterval(20)
    counter.behind.self_test.changed.emit(replace(checked(), findings=well, is_for_shift=True))
    assert (card.title.text(), card.lines) == ("All is well", ())
    counter.qtbot.waitUntil(card.isHidden)
    assert ("dismiss",) in counter.behind.self_test.asked


def test_a_page_of_the_log_ends_with_its_buttons(counter: Counter) -> None:
    """However many choices stand above it: nobody scrolls through an empty screen."""
    audit = opened(counter, Section.AUDIT).audit
    counter.behind.audit.changed.emit(KNOWN)
    inside = audit.area.widget()
    assert inside is not None

    def below() -> int:
        return inside.height() - audit.older.mapTo(inside, audit.older.rect().bottomLeft()).y()

    counter.qtbot.waitUntil(lambda: audit.area.verticalScrollBar().maximum() > 0 and below() < 56)


def test_the_section_in_hand_is_in_sight_in_a_long_list(counter: Counter) -> None:
    """Whoever is led to it sees where they are."""
    opened(counter, Section.AUDIT)
    counter.window.resize(1280, 600)
    counter.shop.settings.open_at(Section.DISPLAY)
    counter.qtbot.wait(10)
    counter.shop.settings.open_at(Section.AUDIT)
    entry = counter.shop.settings.page.list.entries[Section.AUDIT]
    counter.qtbot.waitUntil(lambda: entry.visibleRegion().boundingRect() == entry.rect())


def test_upright_a_section_leads_back_to_the_list(counter: Counter) -> None:
    """And the list leads back to work."""
    counter.window.resize(800, 1280)
    page = opened(counter, Section.SOUNDS)
    assert not page.list.isVisible()
    click(counter, page.sounds.close_button)
    assert page.list.isVisible()
    click(counter, page.list.close_button)
    assert counter.shop.orders.isVisible()


def test_side_by_side_escape_leads_back_to_work(counter: Counter) -> None:
    """The rail marks where we are."""
    page = opened(counter, Section.DISPLAY)
    assert counter.shop.rail.settings.isChecked()
    assert not counter.shop.rail.orders.isChecked()
    QTest.keyClick(page.display, Qt.Key.Key_Escape)
    assert counter.shop.orders.isVisible()
    assert counter.shop.rail.orders.isChecked()


@pytest.mark.parametrize("section", list(Section))
def test_every_target_is_big_named_and_takes_the_keyboard(counter: Counter, section: Section) -> None:
    """In each section."""
    page = opened(counter, section)
    counter.behind.printing.jobs_changed.emit(JOBS)
    counter.qtbot.wait(10)
    from tests.gui.ui.test_reach import _visible_buttons

    for button in _visible_buttons(page):
        assert button.height() >= 56, button.accessibleName()
        assert button.accessibleName(), button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.accessibleName()


def test_the_rail_says_the_worst_of_the_devices_and_leads_there(counter: Counter) -> None:
    """Battery, camera, printer; while all is well it says nothing of its own."""
    sign_in(counter)
    devices = counter.shop.rail.devices
    assert devices.words == "Devices"
    counter.behind.devices.battery_changed.emit(BatteryRow(14, False))
    assert devices.words == "Battery 14 %"
    counter.behind.scanning.camera_state_changed.emit("failed", "")
    assert devices.words == "No picture"
    click(counter, devices)
    assert in_front(counter) == "camera"
    counter.behind.printing.status_changed.emit(PrinterView(PrinterState.PAPER_OUT, 3))
    assert devices.words == "No paper 3 waiting"
    click(counter, devices)
    assert in_front(counter) == "printer"
    counter.behind.printing.status_changed.emit(PrinterView(PrinterState.READY, 0))
    counter.behind.scanning.camera_state_changed.emit("live", "")
    counter.behind.devices.battery_changed.emit(BatteryRow(14, True))
    counter.behind.scanning.scanner_heard.emit()
    assert devices.words == "Devices"
    assert "Battery 14 %" in devices.accessibleName()
    assert "it was heard" in devices.accessibleName()


@pytest.mark.parametrize(("height", "percent"), [(800, 100), (800, 150), (768, 150)])
def test_the_rail_has_room_for_eight_pages(
    qtbot: QtBot, theme: Theme, clock: StoreClock, height: int, percent: int
) -> None:
    """On the smallest tablet, in the biggest text, every target stays big enough for gloves."""
    bigger = Theme(theme.tokens, percent)
    rail = Rail(bigger, clock)
    window = QWidget()
    qtbot.addWidget(window)
    rail.setParent(window)
    layout = rail.layout()
    assert isinstance(layout, QVBoxLayout)
    while len([each for each in rail.findChildren(RailEntry) if each.isCheckable()]) < 9:
        extra = RailEntry(bigger, "Exceptions", icon_name="circle-alert")
        extra.setCheckable(True)
        layout.insertWidget(0, extra)
    rail.resize(rail.width(), height)
    window.resize(rail.width(), height)
    window.show()
    qtbot.waitExposed(window)
    entries = rail.findChildren(RailEntry)
    assert rail.height() == height
    assert [each.text() for each in entries if each.height() < 56 or each.geometry().bottom() > height] == []
