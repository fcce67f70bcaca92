"""The shift lead's exceptions: the list, and every act by click and by keys alone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from staff_app.rows.exceptions import ExceptionKind
from staff_app.ui.lead.exceptions import exception_words
from staff_app.ui.lead.exceptions.exceptions_page import ExceptionsPage
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery.exceptions import one_of_each, opened
from tests.gui.ui.sample_rows.orders import ready_detail
from tests.gui.ui.steps import click

K = ExceptionKind
ROWS = {each.kind: each for each in one_of_each()}


@pytest.fixture
def page(counter: Counter) -> ExceptionsPage:
    """One of each kind, looked at by a lead."""
    made = opened(counter.front, counter.behind)
    counter.behind.exceptions.changed.emit(one_of_each())
    return made


def choose(page: ExceptionsPage, kind: K) -> None:
    """A tap on a card."""
    page.list.chosen.emit(ROWS[kind].id)


def test_each_kind_has_its_sentence_its_sign_and_its_act(
    page: ExceptionsPage, qtmodeltester: ModelTester
) -> None:
    """And the list is a sound model."""
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]
    assert [each.key for each in page.model.cards] == [each.id for each in one_of_each()]
    for kind in K:
        choose(page, kind)
        card = next(each for each in page.model.cards if each.key == ROWS[kind].id)
        assert card.chip
        assert len(exception_words.sentence(ROWS[kind])) > 20
        assert page.act.label


def test_a_message_says_why_it_did_not_arrive() -> None:
    """Who wants no texts is called, who gave a wrong number is not."""
    row = ROWS[K.MESSAGE]
    reasons = ("", "opted_out", "no_such_address", "unreachable", "from_tomorrow")
    told = [exception_words.sentence(replace(row, detail=why)) for why in reasons]
    assert len(set(told)) == 4
    assert told[0] == told[-1]
    assert all(row.phone_tail in each for each in told)


def test_the_age_of_the_one_in_hand_goes_on(
    page: ExceptionsPage, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on its card; what is being typed stays."""
    choose(page, K.LATE)
    page.note.setText("Called")
    before, later = page.facts.text(), counter.shop.clock.now() + timedelta(minutes=5)
    monkeypatch.setattr(counter.shop.clock, "_now", lambda: later)
    counter.shop.clock.ticked.emit()
    assert page.facts.text() != before
    assert exception_words.age(ROWS[K.LATE], counter.shop.clock) in page.facts.text()
    assert page.note.text() == "Called"


@pytest.mark.parametrize(
    ("kind", "leads_to"),
    [(K.RETURN, Page.SHELVES), (K.UNANSWERED, Page.HAND_OVER), (K.LATE, Page.ORDERS), (K.BAG, Page.ORDERS)],
)
def test_the_next_act_is_one_touch(page: ExceptionsPage, counter: Counter, kind: K, leads_to: Page) -> None:
    """It leads to where it is done."""
    choose(page, kind)
    click(counter, page.act)
    assert counter.shop.current_page() is leads_to


@pytest.mark.parametrize(("kind", "sheet"), [(K.LATE, "delay"), (K.BAG, "move_bag")])
def test_the_order_opens_with_the_very_sheet(
    page: ExceptionsPage, counter: Counter, kind: K, sheet: str
) -> None:
    """As soon as the order is there."""
    choose(page, kind)
    click(counter, page.act)
    order = ready_detail()
    shown = replace(order, summary=replace(order.summary, order_id=ROWS[kind].order_id))
    counter.behind.orders.detail_changed.emit(shown)
    panel = counter.shop.orders.panel
    assert panel.sheet is getattr(panel, sheet)


def test_a_print_is_made_again_or_resolved_without_a_note(page: ExceptionsPage, counter: Counter) -> None:
    """It is this tablet's alone: nobody else sees to it."""
    choose(page, K.PRINT)
    assert not page.take.isVisible()
    click(counter, page.act)
    click(counter, page.resolve)
    asked = counter.behind.exceptions.asked
    assert [each[0] for each in asked] == ["print_again", "resolve"]


def test_it_is_taken_given_to_somebody_and_resolved_with_a_note(
    page: ExceptionsPage, counter: Counter
) -> None:
    """Nothing is resolved without a word on how it ended."""
    choose(page, K.LATE)
    click(counter, page.take)
    person = counter.behind.exceptions.staff[1]
    click(counter, page.people.button(person.staff_id))
    assert not page.resolve.isEnabled()
    page.note.setText("Called them")
    click(counter, page.resolve)
    row = ROWS[K.LATE]
    assert counter.behind.exceptions.asked == [
        ("take", row),
        ("give", row, person),
        ("resolve", row, "Called them"),
    ]


def test_by_keys_alone(page: ExceptionsPage, counter: Counter) -> None:
    """The list by arrows and Return, the note by Return."""
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.row == one_of_each()[1]
    QTest.keyClicks(page.note, "Sent a text")
    QTest.keyClick(page.note, Qt.Key.Key_Return)
    assert counter.behind.exceptions.asked == [("resolve", one_of_each()[1], "Sent a text")]


def test_the_rail_counts_what_is_open(page: ExceptionsPage, counter: Counter) -> None:
    """For screen readers, too; nothing to see to is said calmly."""
    entry = counter.shop.rail.button(Page.EXCEPTIONS)
    assert entry.accessibleName() == f"Exceptions, {len(K)} open"
    counter.behind.exceptions.changed.emit(())
    assert entry.accessibleName() == "Exceptions"
    assert page.right.currentWidget() is page.nothing


def test_a_note_stays_while_the_list_changes_and_five_hundred_are_no_burden(
    page: ExceptionsPage, counter: Counter
) -> None:
    """What is typed is about the one in hand, wherever its card moves."""
    choose(page, K.BAG)
    page.note.setText("Looked on B-08")
    many = [replace(ROWS[K.LATE], id=f"late {number}") for number in range(500)]
    counter.behind.exceptions.changed.emit((*many, *one_of_each()))
    assert page.row == ROWS[K.BAG]
    assert page.note.text() == "Looked on B-08"
    assert page.model.rowCount() == 500 + len(K)
