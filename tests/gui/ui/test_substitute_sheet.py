"""Something else instead: the customer's word, candidates, and what they answered."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.orders.next_step import Act
from staff_app.ui.orders.substitute_sheet import SubstituteSheet
from staff_app.ui.page import Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF, at
from tests.gui.ui.sample_rows.orders import LINES, detail
from tests.gui.ui.sample_rows.substitutes import PRIMER_LINE, asked_detail, offer, substitute_view
from tests.gui.ui.steps import click, sign_in

WEBER = "order-10477"


def begin(counter: Counter, preference: str = "ask") -> SubstituteSheet:
    """The sheet for the primer, with candidates unless nobody wants any."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    line = replace(substitute_view().line, substitution_preference=preference)
    counter.behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], line)))
    page = counter.shop.pick
    click(counter, page.view.acts.button(Act.SUBSTITUTE))
    if preference != "never":
        counter.behind.substitutes.changed.emit(substitute_view(line=line, chosen=""))
    return page.panel.substitute


def test_the_customer_is_asked_for_what_was_tapped(counter: Counter) -> None:
    """Who wants to be asked is; the button says for what."""
    sheet = begin(counter)
    assert counter.behind.substitutes.asked[0][:2] == ("look", WEBER)
    assert not sheet.primary.isEnabled()
    assert sheet.wish.title.text() == "The customer wants to be asked"
    assert "20 minutes" in sheet.wish.sentence.text()
    assert "32.00 USD" in sheet.wish.sentence.text()
    sheet.list.line_chosen.emit("9002")
    assert counter.behind.substitutes.asked[-1] == ("choose", "9002")
    counter.behind.substitutes.changed.emit(substitute_view(chosen="9002"))
    assert sheet.primary.label == "Ask the customer: 1 × Exterior primer, grey, 2.5 l"
    click(counter, sheet.primary)
    assert ("propose", 1) in counter.behind.substitutes.asked
    assert counter.shop.pick.panel.currentWidget() is counter.shop.pick.view


def test_the_keyboard_keeps_its_row_when_the_service_answers(counter: Counter) -> None:
    """The first candidate has it as soon as there is one; nothing is chosen by that."""
    sheet = begin(counter)

    def under_the_keys() -> str:
        return str(sheet.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    assert sheet.list.hasFocus()
    assert under_the_keys().startswith("Exterior primer, white, 3 l")
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert under_the_keys().startswith("Exterior primer, grey, 2.5 l")
    view = substitute_view(chosen="")
    counter.behind.substitutes.changed.emit(replace(view, candidates=view.candidates[1:]))
    assert under_the_keys().startswith("Exterior primer, grey, 2.5 l")
    assert not sheet.list.selectionModel().hasSelection()
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    assert counter.behind.substitutes.asked[-1] == ("choose", "9002")


def test_the_keyboard_stays_on_an_offer_whose_deadline_the_service_confirms(counter: Counter) -> None:
    """Its card is the same; only what it says is new."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    asked = asked_detail()
    counter.behind.orders.detail_changed.emit(asked)
    [card] = counter.shop.pick.view.offers.cards
    card.withdraw.setFocus()
    later = tuple(replace(each, deadline=at(15, 30)) for each in asked.offers)
    counter.behind.orders.detail_changed.emit(replace(asked, offers=later))
    assert counter.shop.pick.view.offers.cards == [card]
    assert card.withdraw.hasFocus()
    assert "until 15:30" in card.card.sentence.text()


def test_any_similar_one_is_taken_at_once(counter: Counter) -> None:
    """Nobody is asked, and the sheet says how much it may cost."""
    sheet = begin(counter, "any_similar")
    line = replace(substitute_view().line, substitution_preference="any_similar")
    counter.behind.substitutes.changed.emit(substitute_view(line=line))
    assert sheet.primary.label == "Take 1 × Exterior primer, white, 3 l instead"
    assert "32.00 USD" in sheet.wish.sentence.text()


def test_who_wants_none_gets_none(counter: Counter) -> None:
    """It says so, and leads to the short pick."""
    sheet = begin(counter, "never")
    assert sheet.wish.title.text() == "The customer wants no substitute"
    assert sheet.list.isHidden()
    assert counter.behind.substitutes.asked == []
    click(counter, sheet.primary)
    page = counter.shop.pick
    assert page.panel.currentWidget() is page.panel.short
    click(counter, page.panel.short.reasons.button("not_found"))
    assert counter.behind.orders.asked[-1] == ("short", WEBER, "3", 1, "not_found")


def test_the_list_says_how_fresh_it_is(counter: Counter) -> None:
    """Live, as of the last sync, or still looking."""
    sheet = begin(counter)
    assert sheet.source.text().startswith("In stock and not promised, 14:32.")
    counter.behind.substitutes.changed.emit(substitute_view(is_live=False, as_of=at(14, 20)))
    assert sheet.source.text().startswith("Stock as of the last sync, 14:20.")
    counter.behind.substitutes.changed.emit(substitute_view(candidates=(), as_of=None))
    assert sheet.source.text() == "Looking for something like it …"


def test_a_scanned_product_is_meant_for_the_open_sheet(counter: Counter) -> None:
    """It picks nothing; where it cannot be offered the sheet says why."""
    sheet = begin(counter)
    counter.behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500049", "wedge", WEBER))
    assert counter.behind.substitutes.asked[-1] == ("scan", "9521234500049")
    assert "pick" not in counter.behind.orders.names()
    counter.behind.substitutes.unfit.emit("over_cap", "Exterior primer, 5 l")
    words = "Exterior primer, 5 l costs more than the customer allowed. Choose a cheaper one."
    assert sheet.wrong.sentence.text() == words
    counter.behind.substitutes.changed.emit(substitute_view(chosen="9003"))
    assert sheet.wrong.isHidden()


def test_on_the_orders_page_a_scan_is_meant_for_the_sheet_too(counter: Counter) -> None:
    """The page stays."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], PRIMER_LINE)))
    click(counter, counter.shop.orders.detail.acts.button(Act.SUBSTITUTE))
    counter.behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500049", "wedge", WEBER))
    assert counter.behind.substitutes.asked[-1] == ("scan", "9521234500049")
    assert counter.shop.current_page() is Page.ORDERS


def test_an_open_offer_shows_the_time_left_and_can_be_taken_back(counter: Counter) -> None:
    """An associate sees no yes and no: only a lead vouches for what was said."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    asked = asked_detail()
    counter.behind.orders.detail_changed.emit(replace(asked, summary=replace(asked.summary, arrival="none")))
    [card] = counter.shop.pick.view.offers.cards
    assert card.card.title.text() == "Asked: 1 × Exterior primer, white, 3 l?"
    assert "18:12 left to answer, until 14:50" in card.card.sentence.text()
    assert card.yes.isHidden()
    assert counter.shop.pick.view.primary.label == "Waiting for the customer's answer"
    click(counter, card.withdraw)
    assert counter.behind.substitutes.asked[-1] == ("withdraw", WEBER, "offer-1")


def test_a_lead_records_what_was_said_on_the_phone(counter: Counter) -> None:
    """With a note, on the order's own screen."""
    sign_in(counter)
    counter.behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE))
    counter.behind.orders.detail_changed.emit(asked_detail())
    page = counter.shop.orders
    click(counter, page.detail.offers.cards[0].no)
    sheet = page.panel.phone
    assert not sheet.primary.isEnabled()
    click(counter, sheet.hows.button("Said so on the phone"))
    QTest.keyClicks(sheet.words, "Too big")
    click(counter, sheet.primary)
    said = ("answer", WEBER, "offer-1", False, "Said so on the phone: Too big")
    assert counter.behind.substitutes.asked[-1] == said


def test_the_answer_stands_on_its_order_until_somebody_has_seen_it(counter: Counter) -> None:
    """A card with what to do."""
    sign_in(counter)
    said = offer(state="declined", answered_at=NOW)
    counter.behind.orders.detail_changed.emit(detail(offers=(said,)))
    cards = counter.shop.orders.detail.offers
    words = "Jonas Weber declined: leave out 1 × Exterior primer, white, 2.5 l."
    assert cards.cards[0].card.title.text() == words
    click(counter, cards.cards[0].seen)
    assert cards.isHidden()


def test_stock_is_told_with_its_time(counter: Counter) -> None:
    """At the shelves, for what is still to be taken."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], PRIMER_LINE)))
    rows = counter.shop.pick.view.line_list
    delegate = rows.itemDelegate()
    words = delegate.second_line(rows.model().index(2, 0))  # type: ignore[attr-defined]
    assert words.startswith("1 on hand · checked 14:05")
