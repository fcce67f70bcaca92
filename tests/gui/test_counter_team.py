"""The team in the settings, with a real service: a lead adds and takes off; an associate sees none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from central_service.services import team
from central_service.storage.audit import COMMAND_LINE
from pickup_domain.order import Role
from staff_app.counter import Counter
from staff_app.rows.people import SignInPhase
from staff_app.ui.settings.sections import FOR_LEADS, Section
from staff_app.ui.settings.team_section import MemberCard, TeamSection
from tests.cable import Cable
from tests.e2e.keys import Keys
from tests.gui.lead_counter import click, come, counter_on, settings_at, small_store, until
from tests.live_service import LEAD_PIN, PIN, LiveService
from tests.service.insights_day import NOW


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """The small store."""
    with small_store(tmp_path / "service") as running:
        yield running


@pytest.fixture
def wired(tmp_path: Path, qapp: QApplication, service: LiveService) -> Iterator[tuple[Counter, Cable]]:
    """A counter and its cable."""
    del qapp
    with counter_on(service, tmp_path / "tablet") as both:
        yield both


@pytest.fixture
def counter(wired: tuple[Counter, Cable]) -> Counter:
    """Nobody has signed in yet."""
    return wired[0]


def opened(counter: Counter, qtbot: QtBot) -> TeamSection:
    """By a lead, with everybody in it."""
    page = settings_at(counter, qtbot, Section.TEAM)
    until(qtbot, lambda: page.team.cards() and page.team.primary.isEnabled())
    return page.team


def words(sheet: TeamSection, name: str) -> str:
    """What is said of somebody; empty: nothing."""
    return next((each.sentence.text() for each in sheet.cards() if each.member.name == name), "")


def card_of(sheet: TeamSection, name: str) -> MemberCard:
    """The card of somebody."""
    return next(each for each in sheet.cards() if each.member.name == name)


def test_an_associate_sees_nothing_of_what_leads_keep(counter: Counter, qtbot: QtBot) -> None:
    """Neither the entries nor the sections."""
    come(counter, qtbot, "maya", PIN)
    entries = counter.front.shop.settings.page.list.entries
    assert {section for section in Section if entries[section].isHidden()} == FOR_LEADS


def test_somebody_is_added_by_keys_and_taken_off(counter: Counter, qtbot: QtBot) -> None:
    """A weak PIN is refused in words with all that was typed in place; a better one is taken."""
    sheet = opened(counter, qtbot)
    sheet.primary.setFocus()
    QTest.keyClick(sheet.primary, Qt.Key.Key_Space)
    sheet.form.name.insert("Noor A.")
    sheet.form.initials.insert("NA")
    sheet.form.pin.insert("1234")
    QTest.keyClick(sheet.form.pin, Qt.Key.Key_Return)
    assert "differ" in sheet.problem.sentence.text()
    sheet.form.again.insert("1234")
    QTest.keyClick(sheet.form.again, Qt.Key.Key_Return)
    until(qtbot, lambda: "first that are tried" in sheet.problem.sentence.text())
    assert (sheet.form.name.text(), sheet.form.pin.text()) == ("Noor A.", "1234")
    assert "1234" not in (sheet.form.pin.displayText(), sheet.form.again.displayText())
    sheet.form.pin.setText("739164")
    sheet.form.again.setText("739164")
    QTest.keyClick(sheet.form.again, Qt.Key.Key_Return)
    until(qtbot, lambda: words(sheet, "Noor A."))
    assert words(sheet, "Noor A.") == "Associate"
    assert not sheet.is_begun
    click(next(each.button for each in sheet.cards() if each.member.name == "Noor A."))
    click(sheet.remove)
    assert "They sign in nowhere" in sheet.question.card.sentence.text()
    click(sheet.question.yes)
    until(qtbot, lambda: words(sheet, "Noor A.") == "Off the team")
    click(next(each.button for each in sheet.cards() if each.member.name == "Noor A."))
    until(qtbot, lambda: words(sheet, "Noor A.") == "Associate · No PIN yet")


def test_a_lead_who_changes_their_own_pin_comes_in_with_the_new_one(counter: Counter, qtbot: QtBot) -> None:
    """The tablet signs them out, and takes the new PIN alone."""
    sheet = opened(counter, qtbot)
    click(next(each.button for each in sheet.cards() if each.member.staff_id == "lena"))
    sheet.form.pin.setText("582046")
    sheet.form.again.setText("582046")
    click(sheet.primary)
    sign_in = counter.controllers.sign_in
    until(qtbot, lambda: sign_in.view.phase is not SignInPhase.SIGNED_IN)
    assert sheet.cards() == ()
    assert sheet.form.pin.text() == ""
    come(counter, qtbot, "lena", "582046")


def test_a_scan_lands_in_no_pin(counter: Counter, qtbot: QtBot) -> None:
    """The scanner's keys are taken out before the field, which keeps what was typed."""
    sheet = opened(counter, qtbot)
    click(sheet.primary)
    sheet.form.pin.setText("73")
    sheet.form.pin.setFocus()
    window = sheet.window().windowHandle()
    for number, figure in enumerate("9521000010012\r"):
        key = Qt.Key.Key_Return if figure == "\r" else Qt.Key(ord(figure))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, figure)
        event.setTimestamp(5000 + 8 * number)
        QCoreApplication.sendEvent(window, event)
    assert sheet.form.pin.text() == "73"
    assert sheet.is_begun


def test_the_last_lead_stays(counter: Counter, qtbot: QtBot) -> None:
    """The service says so, and what to do."""
    sheet = opened(counter, qtbot)
    click(next(each.button for each in sheet.cards() if each.member.staff_id == "lena"))
    click(sheet.remove)
    click(sheet.question.yes)
    until(qtbot, lambda: "Nobody else leads" in sheet.problem.sentence.text())
    assert sheet.is_begun


def test_without_the_service_it_says_so_and_keeps_what_was_typed(counter: Counter, qtbot: QtBot) -> None:
    """The next step is named, and nothing has to be typed again."""
    sheet = opened(counter, qtbot)
    click(sheet.primary)
    sheet.form.name.setText("Noor A.")
    sheet.form.initials.setText("NA")
    counter.controllers.enquiries.hang_up()
    click(sheet.primary)
    until(qtbot, lambda: "only while the service can be reached" in sheet.problem.sentence.text())
    assert (sheet.is_begun, sheet.form.name.text()) == (True, "Noor A.")


def member(service: LiveService, name: str) -> dict[str, object]:
    """Somebody as the service has them; the first of that name."""
    everybody = service.database.read(lambda connection: team.everybody(connection, 1))
    found = [each for each in everybody if each.name == name]
    assert len(found) == 1, found
    return found[0].model_dump()


def test_somebody_gets_another_name_language_role_and_pin_at_once(
    counter: Counter, service: LiveService, qtbot: QtBot
) -> None:
    """What is saved is what they sign in with; where the PIN is refused, nothing of it counts."""
    sheet = opened(counter, qtbot)
    click(card_of(sheet, "Maya R.").button)
    sheet.form.name.setText("Maya Ray")
    click(sheet.form.role.button("lead"))
    click(sheet.form.language.button("fr"))
    sheet.form.pin.setText("1111")
    sheet.form.again.setText("1111")
    click(sheet.primary)
    until(qtbot, lambda: "first that are tried" in sheet.problem.sentence.text())
    assert member(service, "Maya R.")["role"] == "associate"
    sheet.form.pin.setText("582046")
    sheet.form.again.setText("582046")
    click(sheet.primary)
    until(qtbot, lambda: words(sheet, "Maya Ray") == "Shift lead")
    assert member(service, "Maya Ray")["language"] == "fr"
    with service.sign_in(service.enrol(name="Office"), "maya", "582046") as theirs:
        assert theirs.get("/team").status_code == 200


def test_a_cut_answer_adds_nobody_twice(
    wired: tuple[Counter, Cable], service: LiveService, qtbot: QtBot
) -> None:
    """The service has them, the tablet has heard nothing: saved again, with what was mended meanwhile."""
    counter, cable = wired
    sheet = opened(counter, qtbot)
    click(sheet.primary)
    sheet.form.name.setText("Noor A.")
    sheet.form.initials.setText("NA")
    cable.lose_answer_to(b"POST /v1/stores/DT01/team ")
    click(sheet.primary)
    until(qtbot, lambda: "only while the service can be reached" in sheet.problem.sentence.text())
    assert member(service, "Noor A.")["pin_hash"] == ""
    sheet.form.initials.setText("NO")
    sheet.form.pin.setText("582046")
    sheet.form.again.setText("582046")
    click(sheet.primary)
    until(qtbot, lambda: words(sheet, "Noor A.") == "Associate")
    noor = member(service, "Noor A.")
    assert noor["initials"] == "NO"
    with service.sign_in(service.enrol(name="Office"), str(noor["staff_id"]), "582046") as theirs:
        assert theirs.get("/team").status_code == 403


def test_a_lead_who_gives_up_the_lead_is_asked_before_and_told_after(
    counter: Counter, service: LiveService, qtbot: QtBot
) -> None:
    """The one who may not any more reads a sentence, and comes in again with fewer rights."""
    second = team.Change(role=Role.SHIFT_LEAD, pin="582046")
    service.database.write(lambda work: team.change(work, 1, "maya", second, COMMAND_LINE, NOW))
    sheet = opened(counter, qtbot)
    told: list[str] = []
    counter.controllers.team.changed.connect(lambda view: told.append(view.problem or view.farewell))
    click(card_of(sheet, "Lena K.").button)
    click(sheet.form.role.button("associate"))
    click(sheet.primary)
    assert sheet.question.no.hasFocus()
    click(sheet.question.no)
    assert sheet.form.isVisible()
    assert member(service, "Lena K.")["role"] == "shift_lead"
    click(sheet.primary)
    click(sheet.question.yes)
    sign_in = counter.controllers.sign_in
    until(qtbot, lambda: sign_in.view.phase is SignInPhase.PIN)
    assert {each for each in told if each} <= {"You are not a shift lead any more. Type your PIN to go on."}
    come(counter, qtbot, "lena", LEAD_PIN)
    assert counter.front.shop.settings.page.list.entries[Section.TEAM].isHidden()


def test_until_the_tablet_hears_of_it_a_sentence_says_who_leads_no_more(
    counter: Counter, service: LiveService, qtbot: QtBot
) -> None:
    """No list that they may not read any more, and no refusal of it; nothing else can be done there."""
    second = team.Change(role=Role.SHIFT_LEAD, pin="582046")
    service.database.write(lambda work: team.change(work, 1, "maya", second, COMMAND_LINE, NOW))
    sheet = opened(counter, qtbot)
    counter.controllers.sync.stop()
    click(card_of(sheet, "Lena K.").button)
    click(sheet.form.role.button("associate"))
    click(sheet.primary)
    click(sheet.question.yes)
    until(qtbot, lambda: sheet.farewell.isVisible())
    assert sheet.farewell.title.text() == "You are not a shift lead any more. Type your PIN to go on."
    assert (sheet.problem.isHidden(), sheet.cards(), sheet.primary.isHidden()) == (True, (), True)
    assert member(service, "Lena K.")["role"] == "associate"


def test_the_whole_section_works_by_keys(counter: Counter, qtbot: QtBot) -> None:
    """Somebody is added, lowered, taken off and brought back without a pointer; Escape takes no step."""
    sheet = opened(counter, qtbot)
    keys = Keys(sheet.window())
    keys.act("Add somebody")
    keys.type("Noor")
    keys.go("Initials")
    keys.type("NA")
    keys.choose("Shift lead")
    keys.choose("Deutsch")
    keys.go("PIN, 4 to 12 figures")
    keys.type("582046")
    keys.go("The same PIN again")
    keys.type("582046")
    keys.press(Qt.Key.Key_Return, "\r")
    until(qtbot, lambda: words(sheet, "Noor") == "Shift lead")
    assert keys.name() == "Change: Noor"
    keys.press(Qt.Key.Key_Space, " ")
    keys.choose("Associate")
    keys.act("Save")
    until(qtbot, lambda: words(sheet, "Noor") == "Associate")
    keys.act("Change: Noor")
    keys.act("Take off the team")
    until(qtbot, lambda: keys.name() == "Keep on the team")
    keys.press(Qt.Key.Key_Escape)
    until(qtbot, lambda: sheet.form.isVisible() and sheet.question.isHidden())
    keys.act("Take off the team")
    until(qtbot, lambda: keys.name() == "Keep on the team")
    keys.act("Take off the team")
    until(qtbot, lambda: words(sheet, "Noor") == "Off the team")
    keys.act("Back on the team: Noor")
    until(qtbot, lambda: words(sheet, "Noor") == "Associate · No PIN yet")
