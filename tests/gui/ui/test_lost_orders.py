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
            "Take its 1 item out of Tote 1 and put them back: Shelves lists them.",
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
    counter.behind.waves.order_lost.emit(lost)
    card = page.view.lost
    assert card.isVisible()
    assert (card.title.text(), card.sentence.text()) == (title, words)
    assert counter.behind.sounds.asked[-1] == ("play", Sound.UNKNOWN_CODE)
    counter.behind.waves.changed.emit(replace(walk(), orders=walk().orders[1:]))
    assert card.isVisible()
    click(counter, card.seen)
    assert not card.isVisible()


def test_two_that_leave_are_seen_to_one_after_the_other(counter: Counter) -> None:
    """And none of them is told on the next walk."""
    page = start(counter)
    card = page.view.lost
    counter.behind.waves.order_lost.emit(TAKEN)
    counter.behind.waves.order_lost.emit(replace(TAKEN, number="10491", tote="2"))
    assert card.title.text() == "#10490 is with Tom B. now"
    click(counter, card.seen)
    assert card.title.text() == "#10491 is with Tom B. now"
    counter.behind.waves.changed.emit(replace(walk(), wave="walk-2"))
    assert not card.isVisible()


def with_first_line(line: LineRow) -> WaveView:
    """The walk with another first line in its first tote."""
    view = walk()
    first = replace(view.orders[0], lines=(line, *view.orders[0].lines[1:]))
    return replace(view, orders=(first, *view.orders[1:]))


def test_the_number_on_a_sheet_of_the_walk_shrinks_with_what_is_left(counter: Counter) -> None:
    """A colleague, or one's own scanner, takes units while the sheet is open."""
    page = start(counter)
    line = walk().orders[0].lines[0]
    [stop] = [stop for stop in page.view.model.stops if stop.line.gtins == line.gtins]
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
