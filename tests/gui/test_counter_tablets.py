"""The store's tablets in the settings, with a real service: seen, let in, locked out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pickup_domain.sync import APP_VERSION_HEADER, UNSENT_HEADER, EnrolAnswer
from staff_app.controllers.store_lane import utc_now
from staff_app.counter import Counter
from staff_app.rows.people import SignInPhase
from staff_app.rows.sync import FeedState
from staff_app.ui.settings.sections import Section
from staff_app.ui.settings.tablets_section import TabletCard, TabletsSection
from tests.cable import Cable
from tests.e2e.keys import Keys
from tests.gui.lead_counter import click, counter_on, settings_at, small_store, until
from tests.live_service import LiveService
from tests.service.insights_day import NOW


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """The small store."""
    with small_store(tmp_path / "service") as running:
        yield running


@pytest.fixture
def stockroom(service: LiveService) -> EnrolAnswer:
    """Another tablet, which has told of itself."""
    enrolled = service.enrol(name="Stockroom")
    told = {APP_VERSION_HEADER: "1.4.2", UNSENT_HEADER: "7"}
    with service.tablet(enrolled) as client:
        assert client.get("/snapshot", headers=told).status_code == 200
    return enrolled


@pytest.fixture
def wired(
    tmp_path: Path, qapp: QApplication, service: LiveService, stockroom: EnrolAnswer
) -> Iterator[tuple[Counter, Cable]]:
    """A counter, whose codes run down on the wall clock, and its cable."""
    del qapp, stockroom
    with counter_on(service, tmp_path / "tablet", utc_now) as both:
        yield both


def opened(counter: Counter, qtbot: QtBot) -> TabletsSection:
    """By a lead, with every tablet in it."""
    page = settings_at(counter, qtbot, Section.TABLETS)
    until(qtbot, lambda: page.tablets.cards() and page.tablets.primary.isEnabled())
    return page.tablets


def card_of(sheet: TabletsSection, name: str) -> TabletCard:
    """The card of a tablet."""
    return next(each for each in sheet.cards() if each.tablet.name == name)


def status_of(service: LiveService, enrolled: EnrolAnswer) -> int:
    """What the service answers a tablet."""
    with service.tablet(enrolled) as client:
        return client.get("/snapshot").status_code


def test_each_tablet_says_how_it_does(wired: tuple[Counter, Cable], qtbot: QtBot) -> None:
    """This one first and marked; the other with what it told of itself."""
    sheet = opened(wired[0], qtbot)
    assert [each.title.text() for each in sheet.cards()] == ["Counter 1 · this tablet", "Stockroom"]
    facts = card_of(sheet, "Stockroom").sentence.text()
    assert facts.startswith("Seen ")
    assert facts.endswith("7 unsent steps · Version 1.4.2")


def test_a_tablet_is_locked_out_after_a_question(
    wired: tuple[Counter, Cable], service: LiveService, stockroom: EnrolAnswer, qtbot: QtBot
) -> None:
    """The question names what is lost; a lost answer is no second act; afterwards a sentence says so."""
    counter, cable = wired
    sheet = opened(counter, qtbot)
    click(card_of(sheet, "Stockroom").lock)
    assert sheet.question.card.sentence.text().startswith("7 unsent steps on it are lost, unless")
    assert sheet.question.no.hasFocus()
    click(sheet.question.no)
    assert status_of(service, stockroom) == 200
    cable.lose_answer_to(b"DELETE /v1/stores/DT01/devices/")
    click(card_of(sheet, "Stockroom").lock)
    click(sheet.question.yes)
    until(qtbot, lambda: "only while the service can be reached" in sheet.problem.sentence.text())
    assert status_of(service, stockroom) == 401
    click(card_of(sheet, "Stockroom").lock)
    click(sheet.question.yes)
    until(qtbot, lambda: sheet.done.isVisible())
    assert sheet.done.title.text() == "Stockroom is locked out: it stops as soon as it reaches the service."
    assert card_of(sheet, "Stockroom").sentence.text().startswith("Locked out ")
    assert card_of(sheet, "Stockroom").lock.isHidden()


@pytest.mark.parametrize("is_new", [True, False])
def test_a_tablet_comes_in_by_the_code_on_the_screen(
    wired: tuple[Counter, Cable],
    service: LiveService,
    stockroom: EnrolAnswer,
    qtbot: QtBot,
    is_new: bool,
) -> None:
    """The code runs down; when the tablet is there, or there again, the code goes and its name is told."""
    counter, cable = wired
    sheet = opened(counter, qtbot)
    click(sheet.primary)
    until(qtbot, lambda: sheet.panel.isVisible())
    first = sheet.panel.left.text()
    assert re.fullmatch(r"It sets up one tablet and is good for (10:00|9:\d\d) more\.", first)
    until(qtbot, lambda: sheet.panel.left.text() != first)
    assert sheet.panel.address.text() == f"Service address: {cable.url}"
    with httpx.Client(base_url=service.url, trust_env=False) as new:
        body = {"code": sheet.panel.code.text(), "device_name": "Kerbside"}
        if not is_new:
            body |= {"former_device_id": stockroom.device_id, "former_token": stockroom.token}
            was = service.app.state.service
            service.app.state.service = replace(was, clock=lambda: NOW + timedelta(minutes=2))
        assert new.post("/v1/devices/enrol", json=body).status_code == 201
    until(qtbot, lambda: sheet.done.isVisible())
    assert sheet.done.title.text() == "Kerbside is set up."
    assert sheet.panel.isHidden()
    assert card_of(sheet, "Kerbside").sentence.text().endswith("not seen since")


def test_without_the_service_it_says_so_quietly(wired: tuple[Counter, Cable], qtbot: QtBot) -> None:
    """And asks again when somebody wants it."""
    counter, cable = wired
    sheet = opened(counter, qtbot)
    cable.cut()
    click(counter.front.shop.settings.page.list.entries[Section.DISPLAY])
    click(counter.front.shop.settings.page.list.entries[Section.TABLETS])
    until(qtbot, lambda: sheet.problem.isVisible())
    assert sheet.problem.title.text() == "Nothing to see now"
    assert sheet.problem.property("tone") == "neutral"
    cable.restore()
    click(sheet.primary)
    until(qtbot, lambda: sheet.problem.isHidden() and sheet.primary.isEnabled())


def test_a_lead_locks_out_the_tablet_in_their_hands_by_keys(
    wired: tuple[Counter, Cable], qtbot: QtBot
) -> None:
    """They are told before that it is this one; then it has to be set up anew."""
    counter, _ = wired
    sheet = opened(counter, qtbot)
    keys = Keys(sheet.window())
    keys.act("Lock out Counter 1")
    until(qtbot, lambda: keys.name() == "Leave it as it is")
    assert (
        "the one you hold: what is done on it from now on is not sent" in sheet.question.card.sentence.text()
    )
    keys.press(Qt.Key.Key_Tab)
    assert keys.name() == "Lock out"
    keys.press(Qt.Key.Key_Space, " ")
    sign_in = counter.controllers.sign_in
    until(qtbot, lambda: sheet.done.title.text().startswith("This tablet is locked out."))
    until(qtbot, lambda: counter.controllers.sync.status.feed is FeedState.REVOKED)
    sign_in.sign_out()
    assert sign_in.view.phase is SignInPhase.ENROL
