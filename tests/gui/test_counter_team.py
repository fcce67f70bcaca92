"""The team in the settings, with a real service: a lead adds and takes off; an associate sees none."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from central_service.services import team
from central_service.storage.audit import COMMAND_LINE
from staff_app.app import application
from staff_app.config import Config
from staff_app.counter import Counter
from staff_app.credentials import Credential, FileVault
from staff_app.rows.people import SignInPhase
from staff_app.ui.main_window import MainWindow
from staff_app.ui.settings.sections import Section
from staff_app.ui.settings.team_section import TeamSection
from staff_app.ui.theme import Theme
from tests.live_service import LEAD_PIN, PIN, LiveService
from tests.service.insights_day import NOW


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    """Nobody has signed in yet."""
    del qapp
    with LiveService(tmp_path / "service", clock=lambda: NOW) as service:
        english = team.Change(language="en")
        service.database.write(lambda work: team.change(work, 1, "lena", english, COMMAND_LINE, NOW))
        enrolled = service.enrol()
        (tmp_path / "tablet").mkdir()
        FileVault(tmp_path / "tablet" / "token.json").save(
            Credential(service.url, "DT01", enrolled.device_id, enrolled.token, enrolled.pepper, "Counter 1")
        )
        config = Config(tmp_path / "tablet", token_file=True, silent=True, shift_test=False)
        made = Counter(config, application(), lambda: NOW)
        window = MainWindow(Theme.light().colour("background"))
        window.setCentralWidget(made.front)
        window.resize(1280, 800)
        window.show()
        made.start()
        yield made
        made.stop()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    """Let the lanes work until something is so."""
    qtbot.waitUntil(lambda: bool(condition()), timeout=15_000)


def come(counter: Counter, qtbot: QtBot, person: str, pin: str) -> None:
    """Somebody signs in and opens the settings."""
    sign_in = counter.controllers.sign_in
    until(qtbot, lambda: sign_in.view.staff)
    sign_in.choose(person)
    sign_in.enter_pin(pin)
    until(qtbot, lambda: sign_in.view.phase is SignInPhase.SIGNED_IN)
    click(counter.front.shop.rail.settings)


def click(widget: QWidget) -> None:
    """In its middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def opened(counter: Counter, qtbot: QtBot) -> TeamSection:
    """By a lead, with everybody in it."""
    come(counter, qtbot, "lena", LEAD_PIN)
    page = counter.front.shop.settings.page
    click(page.list.entries[Section.TEAM])
    until(qtbot, lambda: page.team.cards() and page.team.primary.isEnabled())
    return page.team


def words(sheet: TeamSection, name: str) -> str:
    """What is said of somebody; empty: nothing."""
    return next((each.sentence.text() for each in sheet.cards() if each.member.name == name), "")


def test_an_associate_sees_no_team(counter: Counter, qtbot: QtBot) -> None:
    """Neither the entry nor the section."""
    come(counter, qtbot, "maya", PIN)
    assert counter.front.shop.settings.page.list.entries[Section.TEAM].isHidden()


def test_somebody_is_added_by_keys_and_taken_off(counter: Counter, qtbot: QtBot) -> None:
    """A weak PIN is refused in words with all that was typed in place; a better one is taken."""
    sheet = opened(counter, qtbot)
    sheet.primary.setFocus()
    QTest.keyClick(sheet.primary, Qt.Key.Key_Space)
    sheet.name.insert("Noor A.")
    sheet.initials.insert("NA")
    sheet.pin.insert("1234")
    QTest.keyClick(sheet.pin, Qt.Key.Key_Return)
    assert "differ" in sheet.problem.sentence.text()
    sheet.again.insert("1234")
    QTest.keyClick(sheet.again, Qt.Key.Key_Return)
    until(qtbot, lambda: "first that are tried" in sheet.problem.sentence.text())
    assert (sheet.name.text(), sheet.pin.text()) == ("Noor A.", "1234")
    assert "1234" not in (sheet.pin.displayText(), sheet.again.displayText())
    sheet.pin.setText("739164")
    sheet.again.setText("739164")
    QTest.keyClick(sheet.again, Qt.Key.Key_Return)
    until(qtbot, lambda: words(sheet, "Noor A."))
    assert words(sheet, "Noor A.") == "Associate"
    assert not sheet.is_begun
    click(next(each.button for each in sheet.cards() if each.member.name == "Noor A."))
    click(sheet.remove)
    until(qtbot, lambda: words(sheet, "Noor A.") == "Off the team")
    click(next(each.button for each in sheet.cards() if each.member.name == "Noor A."))
    until(qtbot, lambda: words(sheet, "Noor A.") == "Associate · No PIN yet")


def test_a_lead_who_changes_their_own_pin_comes_in_with_the_new_one(counter: Counter, qtbot: QtBot) -> None:
    """The tablet signs them out, and takes the new PIN alone."""
    sheet = opened(counter, qtbot)
    click(next(each.button for each in sheet.cards() if each.member.staff_id == "lena"))
    sheet.pin.setText("582046")
    sheet.again.setText("582046")
    click(sheet.primary)
    sign_in = counter.controllers.sign_in
    until(qtbot, lambda: sign_in.view.phase is not SignInPhase.SIGNED_IN)
    assert sheet.cards() == ()
    assert sheet.pin.text() == ""
    come(counter, qtbot, "lena", "582046")


def test_a_scan_lands_in_no_pin(counter: Counter, qtbot: QtBot) -> None:
    """The scanner's keys are taken out before the field, which keeps what was typed."""
    sheet = opened(counter, qtbot)
    click(sheet.primary)
    sheet.pin.setText("73")
    sheet.pin.setFocus()
    window = sheet.window().windowHandle()
    for number, figure in enumerate("9521000010012\r"):
        key = Qt.Key.Key_Return if figure == "\r" else Qt.Key(ord(figure))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, figure)
        event.setTimestamp(5000 + 8 * number)
        QCoreApplication.sendEvent(window, event)
    assert sheet.pin.text() == "73"
    assert sheet.is_begun


def test_the_last_lead_stays(counter: Counter, qtbot: QtBot) -> None:
    """The service says so, and what to do."""
    sheet = opened(counter, qtbot)
    click(next(each.button for each in sheet.cards() if each.member.staff_id == "lena"))
    click(sheet.remove)
    until(qtbot, lambda: "Nobody else leads" in sheet.problem.sentence.text())
    assert sheet.is_begun


def test_without_the_service_it_says_so_and_keeps_what_was_typed(counter: Counter, qtbot: QtBot) -> None:
    """The next step is named, and nothing has to be typed again."""
    sheet = opened(counter, qtbot)
    click(sheet.primary)
    sheet.name.setText("Noor A.")
    sheet.initials.setText("NA")
    counter.controllers.enquiries.hang_up()
    click(sheet.primary)
    until(qtbot, lambda: "only while the service can be reached" in sheet.problem.sentence.text())
    assert (sheet.is_begun, sheet.name.text()) == (True, "Noor A.")
