"""An order that leaves a walk in hand: why, and what of its tote, until somebody has seen to it."""

from dataclasses import replace

import pytest

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import LineRow, LostOrder, WaveView
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from staff_app.ui.pick.walk_page import WalkPage
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.walks import walk, walk_orders
from tests.gui.ui.steps import click, sign_in

TAKEN = LostOrder("10490", "1", 2, "picking", is_open=True, taken_by="Tom B.")
CANCELLED = LostOrder("10490", "1", 2, "cancelled", is_open=False)


def start(counter: Counter) -> WalkPage:
    """Maya's walk is in front."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.orders_changed.emit(walk_orders())
    counter.shop.pick.join_walk("walk-1")
    counter.behind.waves.changed.emit(walk())
    return counter.shop.pick.walk


@pytest.mark.parametrize(
    ("lost", "title", "words"),
    [
        (
            replace(TAKEN, units=1),
            "#10490 is with Tom B. now",
            "Give Tom B. Tote 1: 1 item of it is taken already.",
        ),
        (
            replace(TAKEN, taken_by="", units=1),
            "Nobody picks #10490 now",
            "Put Tote 1 with its 1 item aside: whoever goes on needs it.",
        ),
        (
            LostOrder("10490", "1", 2, "cancelled", is_open=False),
            "#10490 was cancelled",
            "Take its 2 items out of Tote 1 and put them back: Shelves lists them.",
        ),
        (TAKEN, "#10490 is with Tom B. now", "Give Tom B. Tote 1: 2 items of it are taken already."),
        (replace(TAKEN, units=0), "#10490 is with Tom B. now", "Tote 1 is empty: use it for another order."),
        (
            replace(TAKEN, taken_by=""),
            "Nobody picks #10490 now",
            "Put Tote 1 with its 2 items aside: whoever goes on needs it.",
        ),
        (
            LostOrder("10490", "1", 1, "cancelled", is_open=False),
            "#10490 was cancelled",
            "Take its 1 item out of Tote 1 and put it back: Shelves lists it.",
        ),
        (
            LostOrder("10490", "1", 0, "no_show", is_open=False),
            "#10490 is closed by now",
            "Tote 1 is empty: use it for another order.",
        ),
    ],
)
def test_an_order_that_leaves_the_walk_says_why_and_what_of_its_tote(
    counter: Counter, lost: LostOrder, title: str, words: str
) -> None:
    """Heard at once, and in sight until it is seen to."""
    page = start(counter)
    counter.behind.waves.orders_lost.emit((lost,))
    card = page.view.lost
    assert card.isVisible()
    assert (card.title.text(), card.sentence.text()) == (title, words)
    assert counter.behind.sounds.asked[-1] == ("play", Sound.UNKNOWN_CODE)
    counter.behind.waves.changed.emit(replace(walk(), orders=walk().orders[1:]))
    assert card.isVisible()
    click(counter, card.seen)
    assert not card.isVisible()


def test_two_that_leave_are_seen_to_one_after_the_other(counter: Counter) -> None:
    """And what is left of them is told beside the list, not on the next walk."""
    page = start(counter)
    card = page.view.lost
    counter.behind.waves.orders_lost.emit((TAKEN, replace(TAKEN, number="10491", tote="2")))
    assert card.title.text() == "#10490 is with Tom B. now"
    click(counter, card.seen)
    assert card.title.text() == "#10491 is with Tom B. now"
    counter.behind.waves.changed.emit(replace(walk(), wave="walk-2"))
    assert not card.isVisible()
    click(counter, page.all_orders)
    assert counter.shop.pick.left.lost.title.text() == "#10491 is with Tom B. now"


@pytest.mark.parametrize(
    ("lost", "title", "words"),
    [
        (
            (TAKEN, replace(TAKEN, number="10491", tote="2", units=1), replace(TAKEN, tote="3", units=0)),
            "3 orders of the walk are with Tom B. now",
            "Give Tom B.: Tote 1 (2 items), Tote 2 (1 item).\nEmpty, for other orders: Tote 3.",
        ),
        (
            (replace(TAKEN, taken_by=""), replace(TAKEN, tote="2", taken_by="", units=1)),
            "Nobody picks 2 orders of the walk now",
            "Put aside for whoever goes on: Tote 1 (2 items), Tote 2 (1 item).",
        ),
        (
            (CANCELLED, replace(CANCELLED, tote="2", units=1)),
            "2 orders of the walk are cancelled or closed",
            "Put back, Shelves lists it: Tote 1 (2 items), Tote 2 (1 item).",
        ),
        (
            (TAKEN, replace(CANCELLED, tote="2")),
            "2 orders left the walk",
            "Give Tom B.: Tote 1 (2 items).\nPut back, Shelves lists it: Tote 2 (2 items).",
        ),
        ((TAKEN,), "#10490 is with Tom B. now", "Give Tom B. Tote 1: 2 items of it are taken already."),
    ],
)
def test_a_walk_that_goes_away_says_what_is_in_which_tote(
    counter: Counter, lost: tuple[LostOrder, ...], title: str, words: str
) -> None:
    """Beside the list, until somebody has seen to the totes; heard once."""
    start(counter)
    pick = counter.shop.pick
    counter.behind.waves.orders_lost.emit(lost)
    counter.behind.waves.changed.emit(walk(orders=(), went_to=("Tom B.",)))
    assert (pick.walking, counter.shop.toast.isVisible()) == (False, False)
    card = pick.left.lost
    assert card.isVisible()
    assert card.title.text() == title
    assert card.sentence.text().replace("\N{NO-BREAK SPACE}", " ") == words
    assert counter.behind.sounds.asked.count(("play", Sound.UNKNOWN_CODE)) == 1
    click(counter, card.seen)
    assert not card.isVisible()


def test_an_order_nobody_has_seen_to_outlives_the_walk(counter: Counter) -> None:
    """It was lost before the others; the rest of the walk is handed on."""
    start(counter)
    counter.behind.waves.orders_lost.emit((TAKEN,))
    counter.behind.waves.leave()
    card = counter.shop.pick.left.lost
    assert card.isVisible()
    assert card.title.text() == "#10490 is with Tom B. now"


def test_a_tote_that_one_leaves_oneself_is_told_without_a_sound(counter: Counter) -> None:
    """On the walk while there is one, else beside the list, which comes in front of the order given up."""
    page, pick = start(counter), counter.shop.pick
    counter.behind.waves.tote_left.emit(TAKEN)
    assert page.view.lost.isVisible()
    counter.window.resize(800, 1280)
    counter.behind.waves.leave()
    pick.open_order("order-10490")
    assert not pick.left.isVisible()
    counter.behind.waves.tote_left.emit(replace(TAKEN, number="10491", tote="2", taken_by=""))
    assert pick.left.isVisible()
    assert pick.left.lost.title.text() == "2 orders left the walk"
    assert ("play", Sound.UNKNOWN_CODE) not in counter.behind.sounds.asked


def with_first_line(line: LineRow) -> WaveView:
    """The walk with another first line in its first tote."""
    view = walk()
    first = replace(view.orders[0], lines=(line, *view.orders[0].lines[1:]))
    return replace(view, orders=(first, *view.orders[1:]))


def test_the_number_on_a_sheet_of_the_walk_shrinks_with_what_is_left(counter: Counter) -> None:
    """A colleague, or one's own scanner, takes units while the sheet is open."""
    page = start(counter)
    line = walk().orders[0].lines[0]
    [stop] = [stop for stop in page.view.model.rows if stop.line.gtins == line.gtins]
    page.view.list.line_chosen.emit(stop.key)
    click(counter, page.view.acts.button(Act.CANT_FIND))
    assert page.panel.short.quantity.value == stop.open
    counter.behind.waves.changed.emit(with_first_line(replace(line, picked=2, open=line.open - 2)))
    assert page.panel.short.quantity.value == stop.open - 2
    page.panel.close_sheet()
    counter.behind.waves.changed.emit(walk())
    click(counter, page.view.acts.button(Act.HOW_MANY))
    assert page.panel.pad.value == stop.open
    counter.behind.waves.changed.emit(with_first_line(replace(line, picked=2, open=line.open - 2)))
    assert page.panel.pad.value == stop.open - 2
