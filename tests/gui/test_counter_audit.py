"""The audit log in the settings, with a real service: read by person and kind, page by page, and saved."""

import csv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from central_service.services import team
from central_service.storage.audit import COMMAND_LINE
from staff_app.controllers.audit_log import PAGE, AuditController, Kind
from staff_app.counter import Counter
from staff_app.ui.settings.audit_section import AuditSection
from staff_app.ui.settings.sections import Section
from tests.cable import Cable
from tests.e2e.keys import Keys
from tests.gui.lead_counter import click, counter_on, settings_at, small_store, until
from tests.live_service import LiveService
from tests.service.insights_day import NOW

_RENAMED = 2 * PAGE


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """A small store with more than two pages of log."""
    with small_store(tmp_path / "service") as running:
        for number in range(_RENAMED):
            rename = partial(
                team.change,
                store_id=1,
                staff_id="maya",
                wanted=team.Change(name=f"Maya {number}"),
                by=COMMAND_LINE,
                now=NOW,
            )
            running.database.write(rename)
        with running.sign_in(running.enrol(name="Office")) as lead:
            noor = {"staff_id": "noor", "name": "Noor A.", "initials": "NA"}
            assert lead.post("/team", json=noor).status_code == 201
        yield running


@pytest.fixture
def wired(tmp_path: Path, qapp: QApplication, service: LiveService) -> Iterator[tuple[Counter, Cable]]:
    """A counter and its cable."""
    del qapp
    with counter_on(service, tmp_path / "tablet") as both:
        yield both


def opened(counter: Counter, qtbot: QtBot) -> AuditSection:
    """By a lead, with the newest page in it."""
    page = settings_at(counter, qtbot, Section.AUDIT)
    until(qtbot, lambda: page.audit.cards() and page.audit.primary.isEnabled())
    return page.audit


def sentences(sheet: AuditSection) -> list[str]:
    """What the page says, newest first."""
    return [each.title.text() for each in sheet.cards()]


def test_the_newest_comes_first_in_plain_words(wired: tuple[Counter, Cable], qtbot: QtBot) -> None:
    """Who, what and on which tablet; and that the log is what was written."""
    sheet = opened(wired[0], qtbot)
    assert sentences(sheet)[:5] == [
        "Counter 1 was set up",
        "Whoever runs the service asked for a code for a new tablet",
        "Lena K. put Noor A. on the team, associate",
        "Office was set up",
        "Whoever runs the service asked for a code for a new tablet",
    ]
    assert "Office" in sheet.cards()[2].sentence.text()
    assert sheet.chain.title.text() == "Nobody changed this log"
    assert sheet.chain.sentence.text().startswith(f"Unbroken up to row {sheet.cards()[0].entry.seq}")


def test_pages_are_turned_by_keys(wired: tuple[Counter, Cable], qtbot: QtBot) -> None:
    """To the oldest and back; at the end the keyboard is on the way back."""
    sheet = opened(wired[0], qtbot)
    newest = sentences(sheet)
    keys = Keys(sheet.window())
    keys.act("Older")
    until(qtbot, lambda: sentences(sheet) != newest)
    assert len(sheet.cards()) == PAGE
    second = sentences(sheet)
    keys.act("Older")
    until(qtbot, lambda: sentences(sheet) != second)
    assert sheet.cards()[-1].entry.seq == 1
    assert not sheet.older.isEnabled()
    until(qtbot, lambda: keys.name() == "Newer")
    keys.press(Qt.Key.Key_Space, " ")
    until(qtbot, lambda: sentences(sheet) == second)
    keys.press(Qt.Key.Key_Space, " ")
    until(qtbot, lambda: sentences(sheet) == newest)


def test_it_is_read_by_kind_and_by_person(wired: tuple[Counter, Cable], qtbot: QtBot) -> None:
    """What somebody did, and what was done about them."""
    sheet = opened(wired[0], qtbot)
    click(sheet.kinds.button(Kind.TABLETS))
    until(qtbot, lambda: len(sheet.cards()) == 4)
    assert {each.entry.act for each in sheet.cards()} == {"enrol_code_given", "device_enrolled"}
    click(sheet.kinds.button("all"))
    until(qtbot, lambda: len(sheet.cards()) == PAGE)
    click(sheet.whose)
    click(sheet.people.button("noor"))
    until(qtbot, lambda: sentences(sheet) == ["Lena K. put Noor A. on the team, associate"])
    assert sheet.whose.label == "By or about: Noor A."
    click(sheet.kinds.button(Kind.CUSTOMERS))
    until(qtbot, lambda: sheet.nothing.isVisible())


def test_a_row_that_somebody_altered_is_named(
    wired: tuple[Counter, Cable], service: LiveService, qtbot: QtBot
) -> None:
    """By its number, with whom to tell."""
    with service.database.engine.begin() as connection:
        altered = "UPDATE audit_log SET body = replace(body, 'Maya 3\"', 'Omar 3\"') WHERE store_id = 1"
        connection.execute(text(altered))
    sheet = opened(wired[0], qtbot)
    assert sheet.chain.title.text() == "Somebody changed this log"
    assert "rows 7. Tell whoever" in sheet.chain.sentence.text()
    assert sheet.chain.property("tone") == "bad"


def test_all_pages_of_what_is_shown_are_saved(
    wired: tuple[Counter, Cable], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the kind and person that were chosen, with the number of each row."""
    counter, _ = wired
    audit: AuditController = counter.controllers.audit
    monkeypatch.setattr(audit, "_folder", lambda: tmp_path / "files")
    told: list[str] = []
    audit.told.connect(told.append)
    sheet = opened(counter, qtbot)
    click(sheet.whose)
    click(sheet.people.button("maya"))
    until(qtbot, lambda: all(each.entry.subject == "maya" for each in sheet.cards()))
    click(sheet.primary)
    until(qtbot, lambda: told)
    assert told[0].startswith("Saved as audit-DT01.csv")
    with (tmp_path / "files" / "audit-DT01.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == _RENAMED + 1
    assert (lines[0]["act"], lines[0]["facts"]) == ("staff_changed", f"name=Maya {_RENAMED - 1}")
    assert lines[-1]["act"] == "staff_added"


def test_without_the_service_it_says_so_and_asks_again(wired: tuple[Counter, Cable], qtbot: QtBot) -> None:
    """Quietly, and with the way on."""
    counter, cable = wired
    page = settings_at(counter, qtbot, Section.DISPLAY)
    cable.cut()
    click(page.list.entries[Section.AUDIT])
    until(qtbot, lambda: page.audit.problem.isVisible() and page.audit.primary.isEnabled())
    assert page.audit.problem.property("tone") == "neutral"
    assert page.audit.kinds.isHidden()
    cable.restore()
    click(page.audit.primary)
    until(qtbot, lambda: page.audit.cards())
