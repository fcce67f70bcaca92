"""Goods left here and bags that stay, by finger: chosen, named on the button, and never out of reach."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from staff_app.rows.hand_over import HandOverView
from staff_app.ui.page import Page
from staff_app.ui.widgets.bag_card import BagCard
from staff_app.ui.words import undo_words
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.hand_over import everything_refused, hand_over_view
from tests.gui.ui.sample_rows.orders import PRIMER, bag, ready_detail
from tests.gui.ui.steps import click, sign_in

ORDER = "order-10477"
SIZES = pytest.mark.parametrize(
    "size", [(1280, 800), (800, 1280), (1024, 768)], ids=["wide", "tall", "small"]
)


def three_bags(**fields: object) -> HandOverView:
    """Drill, screws and primer in a bag each, nothing to check."""
    contents = ready_detail().bags[0].contents
    bags = (
        bag(1, units=1, contents=contents[:1], total=3),
        bag(2, units=2, contents=contents[1:], total=3),
        bag(3, units=1, contents=PRIMER, total=3),
    )
    view = hand_over_view()
    lines = tuple(replace(each, min_age=None) for each in view.detail.lines)
    return hand_over_view(detail=replace(view.detail, bags=bags, lines=lines), missing=(), **fields)


def show(counter: Counter, view: HandOverView) -> None:
    """The order is in hand on the page."""
    sign_in(counter)
    counter.shop.show_page(Page.HAND_OVER)
    counter.behind.hand_over.verdict_changed.emit(view.verdict)
    counter.behind.hand_over.changed.emit(view)
    counter.qtbot.wait(20)


def last(counter: Counter) -> tuple[object, ...]:
    """What the screen asked for last."""
    return counter.behind.hand_over.asked[-1]


def assert_nothing_is_cut(page: QWidget) -> None:
    """Every button is big enough, has its words, a name, and lies within the page's width."""
    for button in page.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        words = button.fontMetrics().horizontalAdvance(button.text())
        box = QRect(button.mapTo(page, QPoint(0, 0)), button.size())
        assert words <= button.width(), button.accessibleName()
        assert min(button.width(), button.height()) >= 56, button.accessibleName()
        assert button.accessibleName()
        assert 0 <= box.left() < box.right() <= page.width(), button.accessibleName()


def test_items_are_refused_with_their_number_and_reason(counter: Counter) -> None:
    """Two boxes of screws and the primer stay; the button says how many at each step."""
    show(counter, three_bags())
    page = counter.shop.hand_over
    click(counter, page.order.refuse_button)
    sheet = page.refusal
    assert sheet.about.text() == "Jonas Weber · #10477"
    assert (sheet.primary.label, sheet.primary.isEnabled()) == ("Choose what they leave here", False)
    click(counter, sheet.steppers["2"].more)
    click(counter, sheet.steppers["2"].more)
    assert not sheet.steppers["2"].more.isEnabled()
    click(counter, sheet.steppers["3"].more)
    assert (sheet.primary.label, sheet.primary.isEnabled()) == ("Choose a reason", False)
    click(counter, sheet.reasons.button("Damaged"))
    assert sheet.primary.label == "Record 3 items as refused"
    click(counter, sheet.primary)
    assert last(counter) == ("refuse", ORDER, (("2", 2), ("3", 1)), "Damaged")
    assert page.order.isVisible()


def test_all_of_it_is_one_tap_and_can_be_lessened(counter: Counter) -> None:
    """Every number at its limit, then one fewer."""
    show(counter, three_bags())
    sheet = counter.shop.hand_over.refusal
    click(counter, counter.shop.hand_over.order.refuse_button)
    click(counter, sheet.all_button)
    click(counter, sheet.steppers["1"].fewer)
    click(counter, sheet.reasons.button("Wrong item"))
    click(counter, sheet.primary)
    assert last(counter) == ("refuse", ORDER, (("2", 2), ("3", 1)), "Wrong item")


def test_escape_records_nothing_and_the_sheet_begins_anew(counter: Counter) -> None:
    """A change of mind leaves no trace, here or in the next sheet."""
    show(counter, three_bags())
    page = counter.shop.hand_over
    click(counter, page.order.refuse_button)
    click(counter, page.refusal.steppers["1"].more)
    click(counter, page.refusal.reasons.button("Damaged"))
    QTest.keyClick(page.refusal, Qt.Key.Key_Escape)
    assert page.order.isVisible()
    assert "refuse" not in counter.behind.hand_over.names()
    click(counter, page.order.refuse_button)
    assert (page.refusal.steppers["1"].value, page.refusal.reasons.value) == (0, "")


def test_the_sheet_keeps_what_was_chosen_while_the_order_changes(counter: Counter) -> None:
    """Less can be refused than before: the number gives way, the rest stays."""
    view = three_bags()
    show(counter, view)
    sheet = counter.shop.hand_over.refusal
    click(counter, counter.shop.hand_over.order.refuse_button)
    click(counter, sheet.all_button)
    lines = (view.detail.lines[0], replace(view.detail.lines[1], in_store=1, refusable=1))
    counter.behind.hand_over.changed.emit(replace(view, detail=replace(view.detail, lines=lines)))
    assert sheet.isVisible()
    assert {key: each.value for key, each in sheet.steppers.items()} == {"1": 1, "2": 1}


def test_another_order_in_hand_closes_a_sheet_on_which_nothing_was_chosen(counter: Counter) -> None:
    """Nothing is lost by that."""
    view = three_bags()
    show(counter, view)
    page = counter.shop.hand_over
    click(counter, page.order.refuse_button)
    other = replace(view.detail, summary=replace(view.detail.summary, order_id="order-2", number="2"))
    counter.behind.hand_over.changed.emit(replace(view, detail=other))
    assert page.order.isVisible()
    click(counter, page.order.refuse_button)
    assert page.refusal.order_id == "order-2"


def test_it_is_not_offered_where_nothing_can_be_refused(counter: Counter) -> None:
    """Such as an order collected days ago."""
    view = three_bags()
    lines = tuple(replace(each, refusable=0) for each in view.detail.lines)
    show(counter, replace(view, detail=replace(view.detail, lines=lines)))
    assert counter.shop.hand_over.order.refuse_button.isHidden()


def test_everything_refused_leads_to_the_next_customer(counter: Counter) -> None:
    """What to put back and where is shown; nothing can be handed over."""
    show(counter, everything_refused())
    order = counter.shop.hand_over.order
    assert order.lines_heading.text() == "Put these back"
    assert [each.refused for each in order.lines.rows] == [1, 2, 1]
    assert (order.refused.words, order.refuse_button.isHidden()) == ("4 refused", True)
    assert order.primary.label == "Next customer"
    click(counter, order.primary)
    assert last(counter) == ("reset",)
    assert "confirm" not in counter.behind.hand_over.names()


def test_what_is_refused_stands_on_top_while_the_rest_is_given(counter: Counter) -> None:
    """Beside how long they wait, and on its line; what is left is counted on the button."""
    view = three_bags()
    lines = (*view.detail.lines[:2], replace(view.detail.lines[2], in_store=0, refused=1, refusable=0))
    show(counter, replace(view, detail=replace(view.detail, lines=lines, bags=view.detail.bags[:2])))
    order = counter.shop.hand_over.order
    assert (order.refused.words, order.wait.words) == ("1 refused", "waiting 0:40")
    assert [each.refused for each in order.lines.rows] == [0, 0, 1]
    assert order.primary.label == "Hand over 2 bags to Eva Weber"


def test_what_was_just_handed_over_can_come_back(counter: Counter) -> None:
    """From the page that says it is done."""
    view = three_bags()
    show(counter, view)
    lines = tuple(
        replace(each, handed_over=each.picked, in_store=0, refusable=each.picked)
        for each in view.detail.lines
    )
    gone = replace(view.detail.summary, status="picked_up", units_in_store=0)
    counter.behind.hand_over.completed.emit(replace(view.detail, summary=gone, lines=lines))
    counter.behind.hand_over.changed.emit(None)
    page = counter.shop.hand_over
    click(counter, page.done.refuse)
    click(counter, page.refusal.steppers["3"].more)
    click(counter, page.refusal.reasons.button("Not as expected"))
    click(counter, page.refusal.primary)
    assert last(counter) == ("refuse", ORDER, (("3", 1),), "Not as expected")


def test_what_is_half_recorded_stays_while_the_next_customer_shows_their_pass(counter: Counter) -> None:
    """It goes to the order it was begun for; then the next order is there."""
    view = three_bags()
    show(counter, view)
    page = counter.shop.hand_over
    counter.behind.hand_over.completed.emit(view.detail)
    counter.behind.hand_over.changed.emit(None)
    click(counter, page.done.refuse)
    click(counter, page.refusal.steppers["3"].more)
    following = replace(view.detail, summary=replace(view.detail.summary, order_id="order-2", number="2"))
    counter.behind.hand_over.changed.emit(replace(view, detail=following))
    assert page.refusal.isVisible()
    assert page.refusal.steppers["3"].value == 1
    click(counter, page.refusal.reasons.button("Not as expected"))
    click(counter, page.refusal.primary)
    assert last(counter) == ("refuse", ORDER, (("3", 1),), "Not as expected")
    assert (page.order.isVisible(), page.order_id) == (True, "order-2")


def test_the_undo_names_the_item() -> None:
    """Several in a row are taken back one by one."""
    assert undo_words("refuse_item", "Wood screws") == "Recorded as refused: Wood screws"
    assert undo_words("mark_ready").startswith("Marked ready")


@pytest.mark.parametrize("stays", [{0}, {1}, {2}, {0, 1}, {0, 2}, {1, 2}])
def test_any_bags_can_stay(counter: Counter, stays: set[int]) -> None:
    """The button counts them, and exactly the others go."""
    show(counter, three_bags())
    order = counter.shop.hand_over.order
    assert order.primary.label == "Hand over 3 bags to Eva Weber"
    click(counter, order.part_button)
    for at in sorted(stays):
        click(counter, order.cards[at].take)
    assert order.primary.label == f"Hand over {3 - len(stays)} of 3 bags to Eva Weber"
    kept = tuple(f"10477-{at + 1}" for at in sorted(stays))
    assert last(counter) == ("keep_here", kept)
    click(counter, order.primary)
    assert last(counter) == ("confirm", tuple(f"10477-{at + 1}" for at in range(3) if at not in stays))


def test_no_bag_chosen_says_what_to_do(counter: Counter) -> None:
    """The button waits for one bag."""
    show(counter, three_bags())
    order = counter.shop.hand_over.order
    click(counter, order.part_button)
    for card in order.cards:
        click(counter, card.take)
    assert (order.primary.label, order.primary.isEnabled()) == ("Choose a bag", False)


def test_the_age_is_asked_for_only_where_it_goes_along(counter: Counter) -> None:
    """The bag with it stays: nobody needs to show an ID."""
    show(counter, hand_over_view(missing=()))
    order = counter.shop.hand_over.order
    assert order.age.isVisible()
    click(counter, order.part_button)
    click(counter, order.cards[1].take)
    assert order.age.isHidden()


def test_a_choice_survives_a_change_of_the_order(counter: Counter) -> None:
    """An item leaves a bag; what was chosen to stay still stays."""
    view = three_bags(staying_bag_ids=("10477-3",))
    show(counter, view)
    order = counter.shop.hand_over.order
    fewer = replace(view.detail.bags[1], units=1)
    bags = (view.detail.bags[0], fewer, view.detail.bags[2])
    counter.behind.hand_over.changed.emit(replace(view, detail=replace(view.detail, bags=bags)))
    assert [card.take.isChecked() for card in order.cards] == [True, True, False]
    assert order.taken() == ("10477-1", "10477-2")


def test_a_missing_bag_is_not_counted_among_those_that_go(counter: Counter) -> None:
    """It cannot be chosen before it was found and scanned."""
    view = three_bags()
    bags = (replace(view.detail.bags[0], state="missing"), *view.detail.bags[1:])
    view = replace(view, detail=replace(view.detail, bags=bags), scanned_bag_ids=())
    show(counter, view)
    order = counter.shop.hand_over.order
    assert order.primary.label == "Hand over 2 of 3 bags to Eva Weber"
    click(counter, order.part_button)
    assert not order.cards[0].take.isEnabled()
    counter.behind.hand_over.changed.emit(replace(view, scanned_bag_ids=("10477-1",)))
    assert order.primary.label == "Hand over 3 bags to Eva Weber"


def test_units_in_no_bag_are_named_beside_the_bags(counter: Counter) -> None:
    """And a long name gives way on the button; it stands on top."""
    view = three_bags()
    bags = view.detail.bags[:2]
    show(counter, replace(view, detail=replace(view.detail, bags=bags)))
    order = counter.shop.hand_over.order
    assert order.primary.label == "Hand over 2 bags and 1 item to Eva Weber"
    summary = replace(view.detail.summary, pickup_name="Maximiliane von Hohenstein-Bartholomäus")
    counter.behind.hand_over.changed.emit(
        replace(view, detail=replace(view.detail, bags=bags, summary=summary))
    )
    assert order.primary.label == "Hand over 2 bags and 1 item"


def test_each_bag_says_what_is_in_it(counter: Counter) -> None:
    """At the hand-over and in the order's detail alike."""
    show(counter, three_bags())
    words = [card.contents.text() for card in counter.shop.hand_over.order.cards]
    assert words == [
        "1 × Cordless drill 18 V, 2 batteries",
        "2 × Wood screws 4×40, 200 pcs",
        "1 × Exterior primer, white, 2.5 l",
    ]
    counter.shop.show_page(Page.ORDERS)
    counter.behind.orders.detail_changed.emit(ready_detail())
    cards = counter.shop.orders.detail.findChildren(BagCard)
    assert [card.contents.text().count("×") for card in cards] == [3, 1]


@SIZES
def test_nothing_is_cut_on_any_tablet(counter: Counter, size: tuple[int, int]) -> None:
    """The choice of bags, the sheet, and what comes after it."""
    counter.window.resize(*size)
    show(counter, three_bags())
    page = counter.shop.hand_over
    click(counter, page.order.part_button)
    counter.qtbot.wait(20)
    assert_nothing_is_cut(page.order)
    click(counter, page.order.refuse_button)
    click(counter, page.refusal.steppers["2"].more)
    click(counter, page.refusal.reasons.button("Changed their mind"))
    counter.qtbot.wait(20)
    assert_nothing_is_cut(page.refusal)
    assert counter.window.width() == size[0]
    counter.behind.hand_over.changed.emit(everything_refused())
    click(counter, page.refusal.close_button)
    counter.qtbot.wait(20)
    assert_nothing_is_cut(page.order)


@SIZES
def test_a_bag_of_many_items_shows_them_all(counter: Counter, size: tuple[int, int]) -> None:
    """The card grows; neither its title nor a line of it is cut."""
    counter.window.resize(*size)
    view = three_bags()
    items = tuple(replace(PRIMER[0], line_id=str(at)) for at in range(9))
    first = replace(view.detail.bags[0], contents=items, cold=True, heavy=True)
    bags = (first, *view.detail.bags[1:])
    show(counter, replace(view, detail=replace(view.detail, bags=bags)))
    click(counter, counter.shop.hand_over.order.part_button)
    counter.qtbot.wait(20)
    card = counter.shop.hand_over.order.cards[0]
    for label in (card.title, card.contents):
        assert label.height() >= label.heightForWidth(label.width())
        assert label.geometry().bottom() <= card.height()
