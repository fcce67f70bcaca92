"""A colleague was quicker: a sheet follows what is left of its order, and says why it closes."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from staff_app.rows.orders import LineRow
from staff_app.ui.orders.act_panel import ActPanel
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.orders import LINES, detail
from tests.gui.ui.sample_rows.substitutes import offer, substitute_view
from tests.gui.ui.steps import click, sign_in


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("cancelled", "Order #10477 was cancelled meanwhile. Nothing was recorded."),
        ("picked_up", "Order #10477 was handed over meanwhile. Nothing was recorded."),
        ("no_show", "Order #10477 was given up as not collected. Nothing was recorded."),
    ],
)
def test_a_sheet_whose_order_ends_meanwhile_closes_and_says_why(
    counter: Counter, status: str, words: str
) -> None:
    """Another tablet was quicker; a note is still true of it."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    panel = counter.shop.orders.panel
    over = replace(detail(), summary=replace(detail().summary, status=status))
    panel.begin(Act.CANT_FIND)
    counter.behind.orders.detail_changed.emit(over)
    assert panel.sheet is None
    assert counter.shop.toast.words.text() == words
    counter.behind.orders.detail_changed.emit(detail())
    panel.begin(Act.NOTE)
    QTest.keyClicks(panel.note.text, "Rings twice")
    counter.behind.orders.detail_changed.emit(over)
    click(counter, panel.note.primary)
    assert counter.behind.orders.asked[-1] == ("add_note", ORDER, "Rings twice")


ORDER = "order-10477"
SCREWS = replace(LINES[1], ordered=3, open=3, picked=0)


TAKEN = replace(SCREWS, open=0, picked=3, picked_by="Ben T.")


PRIMER = LINES[2]


def with_lines(counter: Counter, *lines: LineRow) -> None:
    """The order in hand has these lines now."""
    counter.behind.orders.detail_changed.emit(detail(lines=lines))


def with_sheet(counter: Counter, act: Act, line_id: str = "") -> ActPanel:
    """A sheet for the screws, and the primer where it can be about both."""
    sign_in(counter)
    with_lines(counter, SCREWS, PRIMER)
    panel = counter.shop.orders.panel
    panel.begin(act, line_id)
    return panel


@pytest.mark.parametrize("act", [Act.CANT_FIND, Act.TYPE_IT])
def test_what_a_colleague_has_taken_leaves_the_sheet(counter: Counter, act: Act) -> None:
    """The rest stays; with nothing left the sheet closes, and says who was quicker."""
    panel = with_sheet(counter, act)
    sheet = panel.short if act is Act.CANT_FIND else panel.typed
    assert list(sheet.lines.values) == [SCREWS.line_id, PRIMER.line_id]
    with_lines(counter, TAKEN, PRIMER)
    assert sheet.isVisible()
    assert list(sheet.lines.values) == [PRIMER.line_id]
    assert not counter.shop.toast.isVisible()
    with_lines(counter, TAKEN, replace(PRIMER, asked=1))
    assert panel.sheet is None
    assert (
        counter.shop.toast.words.text()
        == f"The customer is asked about {PRIMER.name} now. Wait for the answer."
    )


def test_the_chosen_line_that_leaves_is_not_taken_for_the_other(counter: Counter) -> None:
    """No tap on a reason that was under way records the wrong item."""
    panel = with_sheet(counter, Act.CANT_FIND, SCREWS.line_id)
    with_lines(counter, TAKEN, PRIMER)
    assert counter.shop.toast.words.text() == f"Ben T. has taken {SCREWS.name} already."
    assert not panel.short.reasons.button("not_found").isEnabled()
    click(counter, panel.short.lines.button(PRIMER.line_id))
    click(counter, panel.short.reasons.button("not_found"))
    assert counter.behind.orders.asked[-1] == ("short", ORDER, PRIMER.line_id, 1, "not_found")


def test_the_number_on_a_sheet_follows_what_is_left(counter: Counter) -> None:
    """All that are left stay all; a number that was chosen stays while it can."""
    some = replace(SCREWS, open=2, picked=1, picked_by="Ben T.")
    panel = with_sheet(counter, Act.CANT_FIND, SCREWS.line_id)
    with_lines(counter, some, PRIMER)
    assert (panel.short.lines.value, panel.short.quantity.value) == (SCREWS.line_id, 2)
    assert not panel.short.is_begun
    with_lines(counter, SCREWS, PRIMER)
    panel.begin(Act.TYPE_IT, SCREWS.line_id)
    panel.typed.quantity.set_range(3, 3)
    click(counter, panel.typed.reasons.button("no code"))
    with_lines(counter, some, PRIMER)
    click(counter, panel.typed.primary)
    assert counter.behind.orders.asked[-1] == ("pick", ORDER, SCREWS.line_id, 2, None, "no code")


def test_the_pad_asks_for_no_more_than_is_left(counter: Counter) -> None:
    """And closes where a colleague took the rest."""
    panel = with_sheet(counter, Act.HOW_MANY, SCREWS.line_id)
    QTest.keyClicks(panel.pad, "3")
    with_lines(counter, replace(SCREWS, open=2, picked=1), PRIMER)
    assert panel.pad.figure.text() == "2 of 2"
    with_lines(counter, TAKEN, PRIMER)
    assert panel.sheet is None
    assert counter.shop.toast.words.text() == f"Ben T. has taken {SCREWS.name} already."


def with_substitute(counter: Counter) -> ActPanel:
    """Something else instead of two tins of primer, with candidates and none chosen."""
    sign_in(counter)
    line = replace(substitute_view().line, ordered=3, open=3)
    with_lines(counter, SCREWS, line)
    panel = counter.shop.orders.panel
    panel.begin(Act.SUBSTITUTE, line.line_id)
    counter.behind.substitutes.changed.emit(substitute_view(line=line, chosen="9002"))
    return panel


def test_something_else_instead_of_what_a_colleague_has_found_closes(counter: Counter) -> None:
    """It follows its line: fewer are offered, and with none left the sheet says who was quicker."""
    panel = with_substitute(counter)
    line = replace(substitute_view().line, ordered=3)
    with_lines(counter, SCREWS, replace(line, open=2, picked=1, picked_by="Ben T."))
    assert panel.substitute.isVisible()
    assert panel.substitute.quantity.value == 2
    counter.behind.substitutes.changed.emit(substitute_view(chosen="9002", line=replace(line, open=3)))
    assert panel.substitute.quantity.value == 2
    with_lines(counter, SCREWS, replace(line, open=0, picked=3, picked_by="Ben T."))
    assert panel.sheet is None
    assert counter.shop.toast.words.text() == f"Ben T. has taken {line.name} already."
    assert counter.behind.substitutes.names()[-1] == "leave"


def test_something_else_for_a_line_that_is_gone_closes(counter: Counter) -> None:
    """The customer took it off the order."""
    panel = with_substitute(counter)
    with_lines(counter, SCREWS)
    assert panel.sheet is None
    name = substitute_view().line.name
    assert counter.shop.toast.words.text() == f"Nothing of {name} is to be taken any more."


def test_an_answer_on_the_phone_that_the_customer_gave_otherwise_closes(counter: Counter) -> None:
    """They have tapped on their page meanwhile."""
    sign_in(counter)
    asked = detail(offers=(offer(),))
    counter.behind.orders.detail_changed.emit(asked)
    counter.shop.show_page(Page.PICK)
    panel = counter.shop.pick.panel
    counter.shop.pick.view.offers.phoned.emit(offer(), True)
    click(counter, panel.phone.hows.button("Said so on the phone"))
    counter.behind.orders.detail_changed.emit(replace(asked, notes=("Ring twice",)))
    assert panel.phone.isVisible()
    counter.behind.orders.detail_changed.emit(detail(offers=(offer(state="accepted"),)))
    assert panel.sheet is None
    words = f"The question about {offer().line_name} is not open any more."
    assert counter.shop.toast.words.text() == words
