"""Nothing that was typed or chosen is lost: its sheet stays until it is finished or closed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import LineRow, OrderDetail
from staff_app.rows.people import SignInPhase, SignInView, StaffRow
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.orders.act_panel import ActPanel
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from staff_app.ui.settings.sections import Section
from staff_app.ui.widgets.sheet import Sheet
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.sample_rows.hand_over import hand_over_view
from tests.gui.ui.sample_rows.orders import LINES, detail, ready_detail
from tests.gui.ui.sample_rows.substitutes import offer, substitute_view
from tests.gui.ui.steps import click, sign_in, write

ORDER = "order-10477"
UNFINISHED = "“Note” is not finished. Finish it or close it first."


def other_order() -> OrderDetail:
    """Somebody else's."""
    order = detail().summary
    return detail(summary=replace(order, order_id="order-10482", number="10482"))


def with_note(counter: Counter, text: str = "Rings twice") -> ActPanel:
    """A note is being typed on the Orders page."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    panel = counter.shop.orders.panel
    panel.begin(Act.NOTE)
    QTest.keyClicks(panel.note.text, text)
    counter.behind.orders.asked.clear()
    return panel


def test_a_note_that_is_closed_half_typed_is_kept_with_its_order(counter: Counter) -> None:
    """It is said; another order has none of it, the same one on the pick list has, until it counts."""
    panel = with_note(counter)
    QTest.keyClick(panel.note.text, Qt.Key.Key_Escape)
    assert panel.sheet is None
    assert counter.shop.toast.words.text() == "The note to order #10477 is kept, and not sent yet."

    counter.behind.orders.detail_changed.emit(other_order())
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == ""
    counter.behind.orders.detail_changed.emit(detail())
    elsewhere = counter.shop.pick.panel
    elsewhere.begin(Act.NOTE)
    QTest.keyClicks(elsewhere.note.text, ", always")
    elsewhere.note.primary.click()
    assert counter.behind.orders.asked[-1] == ("add_note", ORDER, "Rings twice, always")
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == "Rings twice, always"  # it may be refused
    panel.close_sheet()
    counter.behind.orders.drafts.sent(STAFF[0].staff_id, ORDER, "Rings twice, always")
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == ""


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "in front"])
def test_a_half_typed_note_is_seen_by_nobody_else(counter: Counter, closed: bool) -> None:
    """Whoever signs in next would send it under their own name; whoever wrote it finds it again."""

    def is_in(person: StaffRow) -> None:
        for phase in (SignInPhase.PIN, SignInPhase.SIGNED_IN):
            counter.behind.sign_in.state_changed.emit(SignInView(phase, STAFF, person, place=PLACE))

    maya, tom = STAFF[:2]
    panel = with_note(counter)
    if closed:
        QTest.keyClick(panel.note.text, Qt.Key.Key_Escape)
    else:
        is_in(maya)
        assert panel.note.isVisible()

    is_in(tom)
    assert panel.sheet is None
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == ""
    QTest.keyClicks(panel.note.text, "Call first")
    is_in(maya)
    panel.begin(Act.NOTE)
    assert panel.note.text.toPlainText() == "Rings twice"


def scan(counter: Counter, kind: ScanKind, text: str, order_id: str = "") -> None:
    """By hand scanner."""
    counter.behind.scanning.routed.emit(Scanned(kind, text, "wedge", order_id))


@pytest.mark.parametrize(
    "scanned",
    [
        (ScanKind.BAG, "10482-1", "order-10482"),
        (ScanKind.BAG, "10477-1", ORDER),
        (ScanKind.ORDER, "10482", "order-10482"),
        (ScanKind.PRODUCT, "9521234500018", ORDER),
        (ScanKind.WALK, "walk-1", ""),
    ],
    ids=["bag", "own bag", "order", "product", "walk"],
)
def test_a_scan_that_leads_elsewhere_is_told_and_the_note_stays(
    counter: Counter, scanned: tuple[ScanKind, str, str]
) -> None:
    """With the sound of what does nothing; the second attempt counts once the note is in."""
    panel = with_note(counter)
    scan(counter, *scanned)
    assert panel.note.isVisible()
    assert counter.shop.toast.words.text() == UNFINISHED
    assert counter.behind.sounds.asked[-1] == ("play", Sound.UNKNOWN_CODE)
    assert not counter.behind.orders.asked
    assert not counter.behind.waves.names()
    click(counter, panel.note.primary)
    assert counter.behind.orders.asked[-1] == ("add_note", ORDER, "Rings twice")
    scan(counter, *scanned)
    led = counter.behind.orders.asked[1:] or counter.behind.waves.names()
    assert led or counter.shop.current_page() is Page.PICK


def test_a_sheet_without_a_word_on_it_gives_way(counter: Counter) -> None:
    """It was opened, and that was all."""
    panel = with_note(counter, " ")
    scan(counter, ScanKind.BAG, "10482-1", "order-10482")
    counter.behind.orders.detail_changed.emit(other_order())
    assert panel.sheet is None
    assert ("select", "order-10482") in counter.behind.orders.asked


def test_a_customer_with_a_pass_comes_first_and_the_note_waits_on_its_page(counter: Counter) -> None:
    """Whatever order is in hand by then, the note goes to the one that it was typed for."""
    panel = with_note(counter)
    scan(counter, ScanKind.PASS, "P1:ABC")
    assert counter.shop.current_page() is Page.HAND_OVER
    assert counter.behind.hand_over.names() == ["present_pass"]
    counter.behind.orders.detail_changed.emit(other_order())
    assert not counter.shop.toast.isVisible()
    counter.shop.show_page(Page.ORDERS)
    assert panel.note.text.toPlainText() == "Rings twice"
    click(counter, panel.note.primary)
    assert counter.behind.orders.asked[-1] == ("add_note", ORDER, "Rings twice")
    panel.begin(Act.EXTEND_HOLD)
    assert ("extend_hold", "order-10482") in counter.behind.orders.asked


def test_another_order_that_is_tapped_waits_behind_the_note(counter: Counter) -> None:
    """It is told once, and is there when the note is closed."""
    panel = with_note(counter)
    counter.behind.orders.detail_changed.emit(other_order())
    assert panel.note.isVisible()
    toast = counter.shop.toast
    assert toast.words.text() == UNFINISHED
    toast.hide()
    counter.behind.orders.detail_changed.emit(replace(other_order(), shelves=("C-11",)))
    assert not toast.isVisible()
    click(counter, panel.note.close_button)
    assert counter.shop.orders.detail.header.isVisible()
    assert "add_note" not in counter.behind.orders.names()


def test_the_number_on_the_pad_stays_with_its_order(counter: Counter) -> None:
    """Also through the reason that is asked for after it."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    mine = detail(lines=(replace(LINES[1], ordered=3, open=3, picked=0, short=0),))
    counter.behind.orders.detail_changed.emit(mine)
    panel = counter.shop.pick.panel
    panel.begin(Act.HOW_MANY)
    QTest.keyClicks(panel.pad, "2")
    counter.behind.orders.detail_changed.emit(other_order())
    click(counter, panel.pad.primary)
    click(counter, panel.typed.reasons.button("no code"))
    click(counter, panel.typed.primary)
    assert counter.behind.orders.asked[-1] == ("pick", ORDER, LINES[1].line_id, 2, None, "no code")


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


def _lines(panel: ActPanel) -> Sheet:
    panel.typed.reasons.button("no code").click()
    return panel.typed


def _recall(panel: ActPanel) -> Sheet:
    panel.recall.reasons.button("An item is missing").click()
    return panel.recall


def _arrival(panel: ActPanel) -> Sheet:
    panel.arrival.spots.button("3").click()
    return panel.arrival


def _move(panel: ActPanel) -> Sheet:
    panel.move_bag.field.setText("C-11")
    return panel.move_bag


def _delay(panel: ActPanel) -> Sheet:
    panel.delay.reasons.button("Many orders at once").click()
    return panel.delay


def _pad(panel: ActPanel) -> Sheet:
    QTest.keyClicks(panel.pad, "1")
    return panel.pad


@pytest.mark.parametrize(
    ("act", "touch"),
    [
        (Act.TYPE_IT, _lines),
        (Act.RECALL, _recall),
        (Act.CHECK_IN, _arrival),
        (Act.MOVE_BAG, _move),
        (Act.DELAY, _delay),
        (Act.HOW_MANY, _pad),
    ],
)
def test_each_sheet_knows_when_it_is_begun(
    counter: Counter, act: Act, touch: Callable[[ActPanel], Sheet]
) -> None:
    """Not by being opened, but by the first choice; opened again, it begins anew."""
    sign_in(counter)
    bags = ready_detail().bags
    counter.behind.orders.detail_changed.emit(detail(bags=bags, shelves=()))
    panel = counter.shop.orders.panel
    panel.begin(act)
    assert panel.sheet is not None
    assert not panel.sheet.is_begun
    assert touch(panel).is_begun
    panel.close_sheet()
    panel.begin(act)
    assert not panel.sheet.is_begun


def test_a_candidate_or_what_was_said_on_the_phone_counts_as_begun(counter: Counter) -> None:
    """A product is meant for the candidates; another bag is held."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], substitute_view().line)))
    panel = counter.shop.orders.panel
    panel.begin(Act.SUBSTITUTE, substitute_view().line.line_id)
    counter.behind.substitutes.changed.emit(substitute_view(chosen=""))
    assert not panel.substitute.is_begun
    counter.behind.substitutes.changed.emit(substitute_view(chosen="9002"))
    scan(counter, ScanKind.BAG, "10482-1", "order-10482")
    assert panel.substitute.isVisible()
    scan(counter, ScanKind.PRODUCT, "9521234500049", ORDER)
    assert counter.behind.substitutes.asked[-1] == ("scan", "9521234500049")
    panel.phone.begin(offer(), accepted=True)
    assert not panel.phone.is_begun
    panel.phone.words.setText("Yes, please")
    assert panel.phone.is_begun


def test_candidates_that_another_page_replaced_are_offered_no_more(counter: Counter) -> None:
    """What is chosen there must never be recorded for this line."""
    sign_in(counter)
    mine = substitute_view()
    counter.behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], mine.line)))
    panel = counter.shop.orders.panel
    panel.begin(Act.SUBSTITUTE, mine.line.line_id)
    counter.behind.substitutes.changed.emit(mine)
    counter.behind.substitutes.changed.emit(replace(mine, order_id="order-10482"))
    assert panel.sheet is None


def test_ticks_of_a_walk_stay_until_it_begins(counter: Counter) -> None:
    """An order's code leads nowhere meanwhile."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    pick = counter.shop.pick
    click(counter, pick.left.several)
    assert not pick.chooser.is_begun
    pick.chooser.model.toggle(0)
    chosen = pick.chooser.model.chosen()
    scan(counter, ScanKind.ORDER, "10482", "order-10482")
    assert pick.chooser.isVisible()
    assert pick.chooser.model.chosen() == chosen
    assert counter.shop.toast.words.text() == "“Pick several” is not finished. Finish it or close it first."


@pytest.mark.parametrize("scanned_at", [Page.HAND_OVER, Page.ORDERS])
def test_a_signature_is_not_lost_to_the_next_pass(counter: Counter, scanned_at: Page) -> None:
    """They have written; who comes next waits for that, wherever their pass is scanned."""
    sign_in(counter)
    counter.shop.show_page(Page.HAND_OVER)
    view = hand_over_view()
    counter.behind.hand_over.verdict_changed.emit(view.verdict)
    counter.behind.hand_over.changed.emit(view)
    page = counter.shop.hand_over
    page.order.signature_wanted.emit()
    counter.qtbot.waitUntil(page.signature.pad.isVisible)
    write(page.signature.pad)
    counter.behind.hand_over.asked.clear()
    counter.shop.show_page(scanned_at)
    scan(counter, ScanKind.PASS, "P1:NEXT")
    assert counter.shop.current_page() is Page.HAND_OVER
    assert counter.behind.hand_over.asked == []
    assert not page.signature.pad.is_empty
    assert counter.shop.toast.words.text() == "“Signature” is not finished. Finish it or close it first."


def test_a_note_that_is_too_long_says_by_how_much(counter: Counter) -> None:
    """Nothing of it is cut away in silence."""
    panel = with_note(counter)
    panel.note.text.setPlainText("x" * 503)
    assert (panel.note.primary.label, panel.note.primary.isEnabled()) == ("Too long by 3 characters", False)
    panel.note.text.setPlainText("x" * 500)
    click(counter, panel.note.primary)
    assert counter.behind.orders.asked == [("add_note", ORDER, "x" * 500)]


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


def test_ticks_of_a_walk_are_there_after_an_order_was_opened(counter: Counter) -> None:
    """An alert led away; "Pick several" goes on where it was, and begins anew once it was closed."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    pick = counter.shop.pick
    click(counter, pick.left.several)
    proposed = pick.chooser.model.chosen()
    pick.chooser.model.toggle(0)
    chosen = pick.chooser.model.chosen()
    pick.open_order("order-10490")
    assert not pick.chooser.isVisible()
    click(counter, pick.left.several)
    assert pick.chooser.model.chosen() == chosen != proposed
    click(counter, pick.chooser.close_button)
    click(counter, pick.left.several)
    assert pick.chooser.model.chosen() == proposed


def test_an_address_typed_in_the_settings_is_held_against_a_scan(counter: Counter) -> None:
    """A bag or an order leads away once it was asked, or cleared; a customer's pass always does."""
    sign_in(counter)
    counter.shop.settings.open_at(Section.PRINTER)
    printer = counter.shop.settings.page.printer
    printer.address.clear()
    QTest.keyClicks(printer.address, "192.0.2.99")
    counter.behind.orders.asked.clear()
    for kind, code in ((ScanKind.BAG, "10482-1"), (ScanKind.ORDER, "10482")):
        scan(counter, kind, code, "order-10482")
        assert printer.isVisible()
        assert counter.shop.toast.words.text() == "“Printer” is not finished. Finish it or close it first."
    assert counter.behind.orders.asked == []
    scan(counter, ScanKind.PASS, "P1:NEXT")
    assert counter.shop.current_page() is Page.HAND_OVER
    counter.shop.settings.open_at(Section.PRINTER)
    assert printer.address.text() == "192.0.2.99"
    click(counter, printer.try_it)
    scan(counter, ScanKind.ORDER, "10482", "order-10482")
    assert not printer.isVisible()
    counter.shop.settings.open_at(Section.PRINTER)
    QTest.keyClicks(printer.search.field, "192.0.2.10-40")
    scan(counter, ScanKind.ORDER, "10482", "order-10482")
    assert printer.isVisible()
