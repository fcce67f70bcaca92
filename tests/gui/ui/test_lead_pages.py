"""The shift lead's pages: who sees them, and how one gets there and away."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows.people import SignInPhase, SignInView, StaffRow
from staff_app.ui.lead import pages
from staff_app.ui.lead.lead_page import LeadPage
from staff_app.ui.page import Page
from staff_app.ui.tab_order import stops
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.steps import click

_LEAD = replace(STAFF[0], is_lead=True)
_OTHER = replace(STAFF[1], is_lead=False)


@pytest.fixture(autouse=True)
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many entries as the rail will ever have."""
    names = {Page.SCHEDULE: "Schedule", Page.EXCEPTIONS: "Exceptions", Page.INSIGHTS: "Insights"}
    places = tuple(
        pages.LeadPlace(page, "calendar-days", words, lambda *_: LeadPage()) for page, words in names.items()
    )
    monkeypatch.setattr("staff_app.ui.shop.lead_places", lambda: places)


def _sign_in(counter: Counter, person: StaffRow) -> None:
    view = SignInView(SignInPhase.SIGNED_IN, STAFF, person, place=PLACE)
    counter.behind.sign_in.state_changed.emit(view)


def test_a_lead_has_pages_of_their_own(counter: Counter) -> None:
    """Each by its entry of the rail, and by its key."""
    _sign_in(counter, _LEAD)
    click(counter, counter.shop.rail.button(Page.EXCEPTIONS))
    assert counter.shop.current_page() is Page.EXCEPTIONS
    assert counter.shop.rail.button(Page.EXCEPTIONS).isChecked()
    QTest.keyClick(counter.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert counter.shop.current_page() is Page.SCHEDULE
    entries = [each for each in stops(counter.shop) if each.parent() is counter.shop.rail]
    assert [each.accessibleName() for each in entries[4:7]] == ["Schedule", "Exceptions", "Insights"]


def test_others_do_not_see_them(counter: Counter) -> None:
    """Neither the entries nor the keys are there, and a page that was in front goes."""
    _sign_in(counter, _LEAD)
    counter.shop.show_page(Page.INSIGHTS)
    _sign_in(counter, _OTHER)
    assert counter.shop.current_page() is Page.ORDERS
    assert not counter.shop.rail.button(Page.INSIGHTS).isVisible()
    QTest.keyClick(counter.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert counter.shop.current_page() is Page.ORDERS


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (800, 1280)])
def test_every_entry_of_the_rail_keeps_its_size(counter: Counter, size: tuple[int, int]) -> None:
    """Eleven of them stand above each other, each large enough for a finger."""
    _sign_in(counter, _LEAD)
    counter.window.resize(*size)
    counter.qtbot.wait(1)
    rail = counter.shop.rail
    entries = [each for each in stops(counter.shop) if each.parent() is rail]
    below = [each.geometry() for each in entries]
    assert all(each.height() >= 56 for each in below)
    assert below[-1].bottom() <= rail.height()
    assert all(one.bottom() < other.top() for one, other in pairwise(below))
