"""The whole counter with a real service: a lead goes to the insights and reads them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from central_service.services import team
from central_service.storage.audit import COMMAND_LINE
from staff_app.app import application
from staff_app.config import Config
from staff_app.counter import Counter
from staff_app.credentials import Credential, FileVault
from staff_app.rows.people import SignInPhase
from staff_app.ui.lead.insights_page import InsightsPage
from staff_app.ui.main_window import MainWindow
from staff_app.ui.page import Page
from staff_app.ui.theme import Theme
from tests.live_service import LEAD_PIN, LiveService
from tests.service.insights_day import NOW, play


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    """The day after the one with a history; nobody has signed in yet."""
    del qapp
    with LiveService(tmp_path / "service", clock=lambda: NOW) as service:
        service.database.write(play)
        english = team.Change(language="en")
        service.database.write(lambda work: team.change(work, 1, "lena", english, COMMAND_LINE, NOW))
        enrolled = service.enrol()
        vault = FileVault(tmp_path / "tablet" / "token.json")
        (tmp_path / "tablet").mkdir()
        vault.save(
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


def test_a_lead_reads_how_the_days_went(counter: Counter, qtbot: QtBot) -> None:
    """By the rail's entry, after a PIN; when they leave, nothing of it stays."""
    sign_in = counter.controllers.sign_in
    until(qtbot, lambda: sign_in.view.staff)
    sign_in.choose("lena")
    sign_in.enter_pin(LEAD_PIN)
    until(qtbot, lambda: sign_in.view.phase is SignInPhase.SIGNED_IN)
    shop = counter.front.shop
    QTest.mouseClick(shop.rail.button(Page.INSIGHTS), Qt.MouseButton.LeftButton)
    page = shop.lead_page(Page.INSIGHTS)
    assert isinstance(page, InsightsPage)
    QTest.mouseClick(page.days.button("other"), Qt.MouseButton.LeftButton)
    page.first.setText("10/31/2026")
    page.last.setText("11/2/2026")
    QTest.keyClick(page.last, Qt.Key.Key_Return)
    until(qtbot, lambda: "Mon 2 Nov" in [each.name for each in page.panel.model.rows[-1:]])
    collected = next(each for each in page.model.rows if each.key == "no_show")
    assert (collected.title, collected.second) == ("Not collected", "1 of 8")
    sign_in.sign_out()
    assert page.model.rows == ()
