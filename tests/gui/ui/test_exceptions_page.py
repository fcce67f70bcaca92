"""The shift lead's exceptions: the list, and every act by click and by keys alone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.modeltest import ModelTester

from staff_app.rows.exceptions import ExceptionKind
from staff_app.ui.lead.exceptions import exception_words
from staff_app.ui.lead.exceptions.exception_acts import Remedy, remedies
from staff_app.ui.lead.exceptions.exceptions_page import ExceptionsPage
from staff_app.ui.page import Page
from staff_app.ui.theme import Tone
from staff_app.ui.widgets.panels import ToneCard
from tests.gui.ui.conftest import Counter
from tests.gui.ui.drawn_rows import drawn
from tests.gui.ui.gallery.exceptions import choose, five_hundred, one_of_each, opened
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.sample_rows.orders import detail, ready_detail
from tests.gui.ui.steps import click

K = ExceptionKind
R = Remedy
ROWS = {each.kind: each for each in one_of_each()}


@pytest.fixture
def page(counter: Counter) -> ExceptionsPage:
    """One of each kind, looked at by a lead."""
    made = opened(counter.front, counter.behind)
    counter.behind.exceptions.changed.emit(one_of_each())
    return made


def test_each_kind_has_its_sentence_its_sign_and_its_act(
    page: ExceptionsPage, qtmodeltester: ModelTester
) -> None:
    """And the list is a sound model."""
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]
    assert [each.key for each in page.model.rows] == [each.id for each in one_of_each()]
    for kind in K:
        choose(page, kind)
        card = next(each for each in page.model.rows if each.key == ROWS[kind].id)
        assert card.chip
        assert len(exception_words.sentence(ROWS[kind])) > 20
        assert page.foot.primary.label
        act = "Call the customer" if kind in (K.SUBSTITUTION, K.MESSAGE) else page.foot.primary.label
        assert card.third == f"Next: {act}"
        assert card.third in card.spoken


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
    click(counter, page.foot.primary)
    assert counter.shop.current_page() is leads_to


@pytest.mark.parametrize(("kind", "sheet"), [(K.LATE, "delay"), (K.BAG, "move_bag")])
def test_the_order_opens_with_the_very_sheet(
    page: ExceptionsPage, counter: Counter, kind: K, sheet: str
) -> None:
    """As soon as the order is there."""
    choose(page, kind)
    click(counter, page.foot.primary)
    order = ready_detail()
    shown = replace(order, summary=replace(order.summary, order_id=ROWS[kind].order_id))
    counter.behind.orders.detail_changed.emit(shown)
    panel = counter.shop.orders.panel
    assert panel.sheet is getattr(panel, sheet)


@pytest.mark.parametrize(
    ("command", "leads_to"), [("delay", "delay"), ("recall_ready", "recall"), ("pick_item", "")]
)
def test_a_step_that_did_not_count_is_done_again_where_it_is_done(
    page: ExceptionsPage, counter: Counter, command: str, leads_to: str
) -> None:
    """On the order, with its sheet where it has one; nothing is repeated blindly."""
    row = replace(ROWS[K.REFUSED], about=command)
    counter.behind.exceptions.changed.emit((row,))
    click(counter, page.foot.button(R.DO_AGAIN))
    order = ready_detail()
    shown = replace(order, summary=replace(order.summary, order_id=row.order_id))
    counter.behind.orders.detail_changed.emit(shown)
    panel = counter.shop.orders.panel
    assert panel.sheet is (getattr(panel, leads_to) if leads_to else None)
    assert remedies(replace(row, about="hand_over"), NOW)[0] is R.HAND_OVER


def test_a_print_is_made_again_or_resolved_without_a_note(page: ExceptionsPage, counter: Counter) -> None:
    """It is this tablet's alone: nobody else sees to it."""
    choose(page, K.PRINT)
    assert not page.take.isVisible()
    click(counter, page.foot.button(R.PRINT_AGAIN))
    click(counter, page.foot.button(R.CAME_OUT))
    row = ROWS[K.PRINT]
    asked = [("print_again", row, "Print again was asked for"), ("resolve", row, "It came out")]
    assert counter.behind.exceptions.asked == asked
    assert row.paper is not None
    lost = replace(row, paper=replace(row.paper, state="failed"))
    assert remedies(lost, NOW) == (R.PRINT_AGAIN, R.LET_GO)


def test_what_was_seen_to_by_a_slip_comes_back_with_one_tap(page: ExceptionsPage, counter: Counter) -> None:
    """The toast names it, and its undo takes it back."""
    taken_back: list[bool] = []
    until = NOW + timedelta(seconds=15)
    counter.behind.exceptions.undo_offered.emit(ROWS[K.PRINT], lambda: taken_back.append(True), until)
    assert exception_words.title(ROWS[K.PRINT]) in counter.shop.toast.words.text()
    click(counter, counter.shop.toast.button)
    assert taken_back == [True]


def test_a_print_about_an_order_is_seen_to_as_anything_else_is(
    page: ExceptionsPage, counter: Counter
) -> None:
    """It has an owner, and a word on how it ended; whoever stands here comes first."""
    row = replace(ROWS[K.PRINT], key="print:1", order_id="o12")
    counter.behind.exceptions.changed.emit((row,))
    choose(page, K.PRINT)
    click(counter, page.take)
    page.note.setText("Written by hand")
    click(counter, page.resolve)
    click(counter, page.foot.button(R.CAME_OUT))
    asked = counter.behind.exceptions.asked
    assert asked == [("take", row), ("resolve", row, "Written by hand"), ("resolve", row, "It came out")]
    assert remedies(row, NOW) == (R.PRINT_AGAIN, R.CAME_OUT, R.OPEN)
    assert remedies(replace(row, is_here=True), NOW)[0] is R.HAND_OVER


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


@pytest.mark.parametrize(("remedy", "asked"), [(R.EXTEND_HOLD, "extend_hold"), (R.NO_SHOW, "record_no_show")])
def test_a_hold_is_extended_or_given_up_with_one_tap(
    page: ExceptionsPage, counter: Counter, remedy: Remedy, asked: str
) -> None:
    """As on the order's page; which of them comes first follows the clock."""
    row = ROWS[K.HOLD]
    assert remedies(row, NOW)[0] is R.EXTEND_HOLD
    assert remedies(replace(row, until=NOW), NOW)[0] is R.NO_SHOW
    choose(page, K.HOLD)
    counter.behind.orders.asked.clear()
    click(counter, page.foot.button(remedy))
    assert counter.behind.orders.asked == [(asked, row.order_id)]
    assert counter.shop.current_page() is Page.EXCEPTIONS


def test_what_the_customer_said_is_recorded_where_the_countdown_is(
    page: ExceptionsPage, counter: Counter
) -> None:
    """With how they said so, as on the order's page; somebody else's answer ends the question."""
    row = ROWS[K.SUBSTITUTION]
    assert row.offer is not None
    choose(page, K.SUBSTITUTION)
    assert "9:00 left" in page.facts.text()
    click(counter, page.foot.button(R.SAID_YES))
    assert counter.shop.is_covered()
    click(counter, page.stack.phone.hows.button("Said so on the phone"))
    click(counter, page.stack.phone.primary)
    said = ("answer", row.order_id, "offer-1", True, "Said so on the phone")
    assert counter.behind.substitutes.asked == [said]
    assert page.sheet is None
    click(counter, page.foot.button(R.SAID_NO))
    counter.behind.exceptions.changed.emit(tuple(each for each in one_of_each() if each != row))
    assert page.sheet is None
    assert "not open any more" in counter.shop.toast.words.text()


def test_something_else_is_asked_for_in_the_place_of_what_was_asked(
    page: ExceptionsPage, counter: Counter
) -> None:
    """The offer is taken back, and the order opens with the choice for that very line."""
    row = ROWS[K.SUBSTITUTION]
    choose(page, K.SUBSTITUTION)
    click(counter, page.foot.button(R.ASK_AGAIN))
    assert counter.behind.substitutes.asked == [("withdraw", row.order_id, "offer-1")]
    order = detail()
    shown = replace(order, summary=replace(order.summary, order_id=row.order_id))
    counter.behind.orders.detail_changed.emit(shown)
    panel = counter.shop.orders.panel
    assert panel.sheet is panel.substitute
    assert panel.substitute.about.text() == order.lines[2].name


@pytest.mark.parametrize(
    ("kind", "remedy", "note"),
    [(K.MESSAGE, R.REACHED, "The customer was told"), (K.REFUSED, R.LET_GO, "Let go")],
)
def test_one_tap_ends_it_with_a_word_for_the_timeline(
    page: ExceptionsPage, counter: Counter, kind: K, remedy: Remedy, note: str
) -> None:
    """The customer was called; a step that did not count is not missed."""
    choose(page, kind)
    click(counter, page.foot.button(remedy))
    assert counter.behind.exceptions.asked == [("resolve", ROWS[kind], note)]


def test_a_missing_bag_is_looked_for_on_its_shelf(page: ExceptionsPage, counter: Counter) -> None:
    """The sweep begins with one tap."""
    choose(page, K.BAG)
    click(counter, page.foot.button(R.SWEEP))
    assert counter.shop.current_page() is Page.SHELVES
    assert ("begin", "B-07") in counter.behind.shelves.asked


def test_both_sides_of_a_conflict_are_shown(page: ExceptionsPage) -> None:
    """Who, when, on which tablet, and which bags."""
    choose(page, K.CONFLICT)
    told = [each.accessibleName() for each in page.sides_box.findChildren(ToneCard)]
    assert told == [
        "1 · Handed over by Maya R.. 13:58 · on this tablet · 10474-1, 10474-2",
        "2 · Handed over by Tom B.. 14:02 · on another tablet",
    ]
    choose(page, K.LATE)
    assert page.sides_box.isHidden()


@pytest.mark.parametrize("about", ["new_order", "answer"])
def test_what_nobody_answered_leads_to_where_it_is_answered(about: str) -> None:
    """Only who stands here is handed something over."""
    row = replace(ROWS[K.UNANSWERED], about=about, is_here=False)
    assert remedies(row, NOW) == (R.OPEN,)
    assert remedies(replace(row, is_here=True), NOW)[0] is R.HAND_OVER


def test_no_chip_is_told_by_its_colour_alone(page: ExceptionsPage) -> None:
    """Each tone that means something has a sign, too."""
    signs = {each.tone: each.chip[0] for each in page.model.rows if each.tone is not Tone.NEUTRAL}
    assert set(signs) == {Tone.BAD, Tone.WARN}
    assert not any(sign.isalnum() for sign in signs.values())


def test_a_second_tap_does_not_end_the_next_one(page: ExceptionsPage, counter: Counter) -> None:
    """What was tapped twice was meant for the one that stood there, though the words are the same."""
    rows = [replace(ROWS[K.MESSAGE], id=f"m{number}") for number in range(3)]
    counter.behind.exceptions.changed.emit(tuple(rows))
    click(counter, page.foot.primary)
    counter.behind.exceptions.changed.emit(tuple(rows[1:]))
    QTest.mouseDClick(page.foot.primary, Qt.MouseButton.LeftButton)
    assert counter.behind.exceptions.asked == [("resolve", rows[0], "The customer was told")]


def test_by_keys_alone(page: ExceptionsPage, counter: Counter) -> None:
    """The list by arrows, Return to its next act, which Space does; the note by Return."""
    page.list.setFocus()
    hold = ROWS[K.HOLD]
    for _ in range(one_of_each().index(hold)):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.row == hold
    counter.qtbot.waitUntil(page.foot.primary.hasFocus)
    QTest.keyClick(page.foot.primary, Qt.Key.Key_Space)
    assert ("extend_hold", hold.order_id) in counter.behind.orders.asked
    QTest.keyClicks(page.note, "Sent a text")
    QTest.keyClick(page.note, Qt.Key.Key_Return)
    assert counter.behind.exceptions.asked == [("resolve", hold, "Sent a text")]


def test_the_rail_counts_what_is_open(page: ExceptionsPage, counter: Counter) -> None:
    """For screen readers, too; nothing to see to is said calmly."""
    entry = counter.shop.rail.button(Page.EXCEPTIONS)
    assert entry.accessibleName() == f"Exceptions, {len(K)} open"
    counter.behind.exceptions.changed.emit(())
    assert entry.accessibleName() == "Exceptions"
    assert page.right.currentWidget() is page.nothing


def test_who_sees_to_it_is_in_sight_however_long_a_name_is(page: ExceptionsPage, counter: Counter) -> None:
    """The customer's name gives way on the card; a screen reader hears all of both."""
    long = "Maximiliane-Alexandra von Hohenlohe-Schillingsfürst zu Bartenstein"
    row = replace(ROWS[K.BAG], name=long, owner="Lena K.", owner_id="lena")
    counter.behind.exceptions.changed.emit((row,))
    words = [each.words for each in drawn(page.list, page.model.index(0), QRect(0, 0, 400, 110))]
    [second] = [each for each in words if each.startswith(f"#{row.number}")]
    assert second.endswith("… · Lena K.")
    assert f"{long}, Lena K." in page.model.rows[0].spoken


def test_a_note_stays_while_the_list_changes(page: ExceptionsPage, counter: Counter) -> None:
    """What is typed is about the one in hand, wherever its card moves."""
    choose(page, K.BAG)
    page.note.setText("Looked on B-08")
    counter.behind.exceptions.changed.emit((*five_hundred(), *one_of_each()))
    assert page.row == ROWS[K.BAG]
    assert page.note.text() == "Looked on B-08"
    assert page.model.rowCount() == 500 + len(K)


def test_whoever_reads_five_hundred_is_left_where_they_read(page: ExceptionsPage, counter: Counter) -> None:
    """While the clock goes on and others come and go; only what is in sight is drawn."""
    rows, painted = five_hundred(), set[int]()
    counter.behind.exceptions.changed.emit(rows)
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    counter.shop.clock.ticked.emit()
    counter.behind.exceptions.changed.emit(rows[:-1])
    assert bar.value() == (bar.maximum() + 110) // 2
    delegate = page.list.itemDelegate()
    paint = delegate.paint

    def noted(
        painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painted.add(index.row())
        paint(painter, option, index)

    delegate.paint = noted  # type: ignore[method-assign]
    page.list.grab()
    assert 0 < len(painted) < 20
