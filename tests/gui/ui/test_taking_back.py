"""An act that was done before a restart or at another tablet is taken back where its order is opened."""

from dataclasses import replace
from datetime import timedelta

import pytest

from staff_app.rows.orders import UndoOffer
from staff_app.rows.people import SignInPhase, SignInView, StaffRow
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.steps import click

MAYA, TOM, LEAD = STAFF[:3]
HANDED_OVER = UndoOffer(
    "order-10477", "command-1", "hand_over", NOW + timedelta(seconds=60), "", MAYA.staff_id, MAYA.name
)
SHORT = replace(HANDED_OVER, command_id="command-2", kind="short_pick")


def _is_in(counter: Counter, person: StaffRow) -> None:
    view = SignInView(SignInPhase.SIGNED_IN, STAFF, person, place=PLACE)
    counter.behind.sign_in.state_changed.emit(view)


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (MAYA, "Handed over. The message waits for the undo."),
        (LEAD, f"{MAYA.name}: Handed over. The message waits for the undo."),
    ],
)
def test_what_is_found_is_taken_back_by_whoever_may(counter: Counter, person: StaffRow, words: str) -> None:
    """Its author, or a lead, who is told whose act it is."""
    _is_in(counter, person)
    counter.behind.orders.undo_found.emit(HANDED_OVER)
    assert counter.shop.toast.words.text() == words
    click(counter, counter.shop.toast.button)
    assert counter.behind.orders.asked[-1] == ("undo", "order-10477", "command-1")


def test_a_colleague_is_offered_nothing_that_would_be_refused(counter: Counter) -> None:
    """Nor does it take the place of what waits for its author."""
    _is_in(counter, TOM)
    counter.behind.orders.undo_found.emit(HANDED_OVER)
    assert counter.shop.toast.isHidden()
    assert counter.shop.taking_back.undo is None


def test_what_is_found_gives_way_to_ones_own(counter: Counter) -> None:
    """A lead who looks at a colleague's order keeps the undo of what they just did, a page's own too."""
    _is_in(counter, LEAD)
    mine = replace(SHORT, by=LEAD.staff_id)
    counter.behind.orders.undo_offered.emit(mine)
    counter.behind.orders.undo_found.emit(HANDED_OVER)
    assert counter.shop.taking_back.undo == mine
    backs: list[str] = []
    counter.shop.taking_back.offer_back("Closed", lambda: backs.append("back"), SHORT.until)
    counter.behind.orders.undo_found.emit(mine)
    click(counter, counter.shop.toast.button)
    assert backs == ["back"]


def test_a_lead_reads_whose_act_it_is(counter: Counter) -> None:
    """Also where they sign in after it, and it was offered to its author."""
    _is_in(counter, MAYA)
    counter.behind.orders.undo_offered.emit(HANDED_OVER)
    _is_in(counter, LEAD)
    assert counter.shop.toast.words.text() == f"{MAYA.name}: Handed over. The message waits for the undo."


def test_what_a_leads_page_did_waits_for_the_lead(counter: Counter) -> None:
    """An associate opens an order meanwhile."""
    _is_in(counter, LEAD)
    backs: list[str] = []
    counter.shop.taking_back.offer_back("Closed", lambda: backs.append("back"), SHORT.until)
    _is_in(counter, MAYA)
    counter.behind.orders.undo_found.emit(HANDED_OVER)
    _is_in(counter, LEAD)
    assert counter.shop.toast.words.text() == "Closed"
    click(counter, counter.shop.toast.button)
    assert backs == ["back"]


def test_an_order_that_is_opened_brings_back_its_own_undo(counter: Counter) -> None:
    """In the place of that of another order; what is said over it is not cut short by the same one."""
    _is_in(counter, MAYA)
    counter.behind.orders.undo_offered.emit(SHORT)
    counter.behind.orders.undo_found.emit(HANDED_OVER)
    assert counter.shop.toast.words.text().startswith("Handed over")
    counter.shop.tell("Something else.")
    counter.behind.orders.undo_found.emit(HANDED_OVER)
    assert counter.shop.toast.words.text() == "Something else."


@pytest.mark.parametrize("noticed", [False, True])
def test_what_did_not_count_is_not_taken_back(counter: Counter, noticed: bool) -> None:
    """The sentence that says so stays; no button comes back that would only be refused."""
    _is_in(counter, MAYA)
    toast = counter.shop.toast
    counter.behind.orders.undo_offered.emit(SHORT)
    counter.behind.orders.refused_later.emit(frozenset({"command-9"}))
    assert toast.button.isVisible()
    if noticed:
        counter.shop.tell("It did not count.")
    counter.behind.orders.refused_later.emit(frozenset({"command-2"}))
    assert toast.isVisible() is noticed
    if noticed:
        click(counter, toast.button)
    assert toast.isHidden()
    assert counter.shop.taking_back.undo is None
