"""Hand over: every verdict told, every check asked for, one button at the end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pickup_domain.signature import Signature
from staff_app.preferences import Look
from staff_app.rows.hand_over import NextAct, PassVerdict, SignatureRow, Verdict
from staff_app.rows.scans import ScanKind
from staff_app.ui.hand_over.hand_over_view import HandOverOrder
from staff_app.ui.hand_over.verdict_card import verdict_tone
from staff_app.ui.language import Language
from staff_app.ui.page import Page
from staff_app.ui.theme import TITLE_PX, Theme, Tone
from staff_app.ui.widgets.signature_pad import MAX_POINTS
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery import SCENES
from tests.gui.ui.layout_faults import faults
from tests.gui.ui.sample_rows.hand_over import hand_over_view, still_missing, told
from tests.gui.ui.sample_rows.orders import detail, ready_detail
from tests.gui.ui.stage import settle, shown
from tests.gui.ui.steps import click, open_hand_over, scan, show_hand_over, sign_in, write

BAGS = ("10477-1", "10477-2")


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_is_told_with_a_colour(counter: Counter, verdict: Verdict) -> None:
    """Title, sentence and tone, for each of them."""
    open_hand_over(counter)
    told = PassVerdict(verdict, "A title", "A sentence with the next step.")
    counter.behind.hand_over.verdict_changed.emit(told)
    card = counter.shop.hand_over.identify.verdict
    assert card.isVisible()
    assert (card.title.text(), card.sentence.text()) == ("A title", "A sentence with the next step.")
    assert card.property("tone") == verdict_tone(told).value
    assert (verdict_tone(told) is Tone.GOOD) == (verdict is Verdict.VALID)


def test_a_name_alone_is_no_green_light() -> None:
    """Found by name means: look at who they are."""
    by_name = PassVerdict(Verdict.VALID, "Chosen by name", "Check.", "order-10477", "identity_check")
    assert verdict_tone(by_name) is Tone.WARN


def test_the_button_waits_for_every_check(counter: Counter) -> None:
    """What is missing is said beside the button that waits for it."""
    open_hand_over(counter)
    show_hand_over(counter)
    order = counter.shop.hand_over.order
    assert not order.primary.isEnabled()
    assert order.missing.text() == "Check that they are 18 or older."
    click(counter, order.age.button)
    assert counter.behind.hand_over.asked[-1] == ("set_age_checked", True)
    show_hand_over(counter, age_checked=True, missing=())
    assert order.primary.isEnabled()
    assert order.missing.isHidden()


def test_everything_is_handed_over_with_one_tap(counter: Counter) -> None:
    """The button names bags and person; all of it goes."""
    open_hand_over(counter)
    show_hand_over(counter, missing=())
    order = counter.shop.hand_over.order
    assert order.primary.label == "Hand over 2 bags to Eva Weber"
    assert "15 seconds" in order.undo_hint.text()
    click(counter, order.primary)
    assert counter.behind.hand_over.asked[-1] == ("confirm", None)


def test_a_part_of_it_leaves_a_bag_here(counter: Counter) -> None:
    """One bag stays; the button says how many go."""
    open_hand_over(counter)
    show_hand_over(counter, missing=())
    order = counter.shop.hand_over.order
    click(counter, order.part_button)
    click(counter, order.cards[1].take)
    assert order.primary.label == "Hand over 1 of 2 bags to Eva Weber"
    click(counter, order.primary)
    assert counter.behind.hand_over.asked[-1] == ("confirm", BAGS[:1])


def test_no_bag_at_all_cannot_be_handed_over(counter: Counter) -> None:
    """Part of it is at least one bag."""
    open_hand_over(counter)
    show_hand_over(counter, missing=())
    order = counter.shop.hand_over.order
    click(counter, order.part_button)
    for card in order.cards:
        click(counter, card.take)
    assert not order.primary.isEnabled()


def test_a_scanned_bag_is_marked(counter: Counter) -> None:
    """The card of the fetched bag says so."""
    open_hand_over(counter)
    show_hand_over(counter)
    first, second = counter.shop.hand_over.order.cards
    assert (first.chip.words, second.chip.words) == ("Scanned", "")


def test_an_order_that_is_not_ready_offers_to_open_it(counter: Counter) -> None:
    """No button to hand over; the way on is the order itself."""
    open_hand_over(counter)
    verdict = PassVerdict(Verdict.NOT_READY, "Not ready yet", "Ask them to wait.", "order-10477")
    show_hand_over(counter, detail=detail(), verdict=verdict, missing=(), scanned_bag_ids=())
    order = counter.shop.hand_over.order
    assert order.primary.isHidden()
    click(counter, order.open_button)
    assert counter.shop.current_page() is Page.ORDERS
    assert ("select", "order-10477") in counter.behind.orders.asked


def test_a_hand_over_that_did_not_count_is_no_longer_called_done(counter: Counter) -> None:
    """Another tablet gave it first: how the order stands is looked up, and no receipt is offered."""
    open_hand_over(counter)
    show_hand_over(counter)
    page = counter.shop.hand_over
    counter.behind.hand_over.completed.emit(ready_detail())
    assert page.stack.currentWidget() is page.done
    counter.behind.orders.refused_later.emit(frozenset({"command-2"}))
    assert page.stack.currentWidget() is page.done
    counter.behind.orders.refused_later.emit(frozenset({"command-1"}))
    assert page.stack.currentWidget() is page.nothing
    assert counter.behind.hand_over.asked[-1] == ("choose", "order-10477")


def test_after_the_hand_over_the_next_customer_is_one_tap_away(counter: Counter) -> None:
    """Done is said, the receipt can be printed, then everything is as before."""
    open_hand_over(counter)
    show_hand_over(counter, missing=())
    gone = replace(ready_detail().summary, status="picked_up", units_in_store=0)
    counter.behind.hand_over.completed.emit(ready_detail(summary=gone))
    done = counter.shop.hand_over.done
    assert done.title.text() == "Handed over to Eva Weber"
    click(counter, done.receipt)
    assert counter.behind.printing.asked == [("print_receipt", "order-10477")]
    click(counter, done.next)
    assert counter.behind.hand_over.asked[-1] == ("reset",)
    assert counter.shop.hand_over.nothing.isVisible()


BY_NAME = PassVerdict(Verdict.VALID, "Chosen by name", "Check.", "order-10477", "identity_check")


def test_who_was_found_by_name_is_compared_with_an_id(counter: Counter) -> None:
    """A step of its own, with the name to look for; a pass needs none."""
    open_hand_over(counter)
    show_hand_over(counter)
    identity = counter.shop.hand_over.order.identity
    assert identity.isHidden()
    show_hand_over(counter, verdict=BY_NAME, missing=("Compare the name with an ID.",))
    assert identity.title.text() == "Ask for a photo ID with the name Eva Weber"
    click(counter, identity.button)
    assert counter.behind.hand_over.asked[-1] == ("set_identity_checked", True)
    show_hand_over(counter, verdict=BY_NAME, identity_checked=True, missing=())
    assert identity.title.text() == "The name matches: Eva Weber"


def test_they_sign_where_the_store_asks_for_it(counter: Counter) -> None:
    """Strokes come as shares of the pad with their times; clear begins anew."""
    open_hand_over(counter)
    show_hand_over(counter)
    page = counter.shop.hand_over
    assert page.order.signature.isHidden()
    show_hand_over(
        counter, detail=replace(hand_over_view().detail, require_signature=True), missing=("Let them sign.",)
    )
    click(counter, page.order.signature.button)
    sheet = page.signature
    assert not sheet.primary.isEnabled()
    write(sheet.pad)
    click(counter, sheet.clear_button)
    assert not sheet.primary.isEnabled()
    write(sheet.pad)
    click(counter, sheet.primary)
    name, signature, why = counter.behind.hand_over.asked[-1]
    assert (name, why) == ("sign", "")
    assert isinstance(signature, SignatureRow)
    assert [len(stroke) for stroke in signature.strokes] == [5, 2]
    first = signature.strokes[0][0]
    assert first[0] == pytest.approx(0.15, abs=0.01)
    assert first[1] == pytest.approx(0.7, abs=0.01)
    times = [point[2] for stroke in signature.strokes for point in stroke]
    assert times == sorted(times)
    assert sheet.pad.is_empty
    Signature(aspect=signature.aspect, strokes=signature.strokes)


def test_a_half_written_signature_is_not_the_next_persons(counter: Counter) -> None:
    """Somebody else was named to collect it: the pad is put away, whoever comes signs on an empty one."""
    open_hand_over(counter)
    detail = replace(hand_over_view().detail, require_signature=True)
    show_hand_over(counter, detail=detail)
    page = counter.shop.hand_over
    click(counter, page.order.signature.button)
    write(page.signature.pad)
    show_hand_over(counter, detail=detail, scanned_bag_ids=("10477-2",))
    assert page.sheets.currentWidget() is page.signature
    another = replace(detail, summary=replace(detail.summary, pickup_name="Ada Okafor"))
    show_hand_over(counter, detail=another)
    assert page.sheets.currentWidget() is page.stack
    assert page.signature.pad.is_empty
    assert page.order.signature.title.text() == "Let Ada Okafor sign"


def test_who_cannot_sign_says_why(counter: Counter) -> None:
    """A reason instead of strokes."""
    open_hand_over(counter)
    show_hand_over(counter, detail=replace(hand_over_view().detail, require_signature=True))
    page = counter.shop.hand_over
    click(counter, page.order.signature.button)
    click(counter, page.signature.cannot_button)
    assert not page.signature.primary.isEnabled()
    click(counter, page.signature.reasons.button("Cannot write now"))
    click(counter, page.signature.primary)
    assert counter.behind.hand_over.asked[-1] == ("sign", None, "Cannot write now")


def test_a_pad_keeps_what_a_command_may_carry(counter: Counter) -> None:
    """Whoever scribbles for minutes fills no command."""
    open_hand_over(counter)
    show_hand_over(counter, detail=replace(hand_over_view().detail, require_signature=True))
    page = counter.shop.hand_over
    click(counter, page.order.signature.button)
    pad = page.signature.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    for step in range(MAX_POINTS + 50):
        QTest.mouseMove(pad, QPoint(5 + 7 * (step % 60), 5 + 4 * (step % 40)))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    written = pad.signature()
    assert written is not None
    assert sum(len(stroke) for stroke in written.strokes) <= MAX_POINTS


def test_a_bag_that_is_not_there_is_said_here(counter: Counter) -> None:
    """The others can go; what stays is counted, with until when."""
    open_hand_over(counter)
    show_hand_over(counter, age_checked=True, missing=())
    order = counter.shop.hand_over.order
    click(counter, order.cards[1].lost)
    assert counter.behind.orders.asked[-1] == ("bag_missing", "order-10477", "10477-2")
    bags = (ready_detail().bags[0], replace(ready_detail().bags[1], state="missing"))
    show_hand_over(counter, detail=replace(hand_over_view().detail, bags=bags), age_checked=True, missing=())
    assert order.primary.label == "Hand over 1 of 2 bags to Eva Weber"
    assert order.undo_hint.text().startswith("1 item stays here until Fri 27 Nov, 14:00.")


def test_what_stays_is_said_when_a_part_went(counter: Counter) -> None:
    """With until when."""
    open_hand_over(counter)
    rest = replace(ready_detail().summary, units_in_store=2)
    counter.behind.hand_over.completed.emit(ready_detail(summary=rest))
    assert counter.shop.hand_over.done.sentence.text() == "2 items stay here until Fri 27 Nov, 14:00."


def test_every_stop_has_a_step_of_its_own(counter: Counter) -> None:
    """The button of each next step does it."""
    open_hand_over(counter)
    page = counter.shop.hand_over
    asked = {
        NextAct.CHECK_IDENTITY: (counter.behind.hand_over, ("choose", "order-10477")),
        NextAct.TRY_AGAIN: (counter.behind.hand_over, ("show_again",)),
        NextAct.OTHER_ORDER: (counter.behind.hand_over, ("take_other",)),
        NextAct.STAY: (counter.behind.hand_over, ("stay",)),
        NextAct.NEXT_CUSTOMER: (counter.behind.hand_over, ("reset",)),
        NextAct.MARK_READY: (counter.behind.orders, ("mark_ready", "order-10477", False)),
    }
    for act, (recorder, expected) in asked.items():
        _stop(counter, act)
        click(counter, page.identify.verdict.buttons[act])
        assert recorder.asked[-1] == expected
    _stop(counter, NextAct.FIND_BY_NAME)
    click(counter, page.identify.verdict.buttons[NextAct.FIND_BY_NAME])
    assert page.identify.finder.isVisible()
    _stop(counter, NextAct.TYPE_CODE)
    click(counter, page.identify.verdict.buttons[NextAct.TYPE_CODE])
    assert page.identify.code.isVisible()
    _stop(counter, NextAct.PICK)
    click(counter, page.identify.verdict.buttons[NextAct.PICK])
    assert counter.shop.current_page() is Page.PICK


def _stop(counter: Counter, act: NextAct) -> None:
    counter.behind.hand_over.verdict_changed.emit(
        PassVerdict(Verdict.EXPIRED, "A title", "A sentence.", "order-10477", acts=(act,))
    )


def test_a_pass_takes_one_scan_and_one_touch_from_the_orders(counter: Counter) -> None:
    """Where nothing else is required."""
    sign_in(counter)
    assert counter.shop.current_page() is Page.ORDERS
    scan(counter, ScanKind.PASS, "P1:TEXT")
    assert counter.behind.hand_over.asked == [("present_pass", "P1:TEXT", None)]
    show_hand_over(counter, missing=())
    click(counter, counter.shop.hand_over.order.primary)
    assert counter.behind.hand_over.asked[-1] == ("confirm", None)


def test_the_undo_survives_pages_and_notices(counter: Counter) -> None:
    """It counts down on every page, and comes back after whatever else was said."""
    open_hand_over(counter)
    toast = counter.shop.toast
    offer = replace(ready_detail().undo, kind="hand_over")  # type: ignore[type-var]
    counter.behind.orders.undo_offered.emit(offer)
    assert toast.button.label == "Undo  12 s"
    click(counter, counter.shop.rail.orders)
    assert toast.isVisible()
    counter.shop.tell("Something else.")
    click(counter, toast.button)
    assert toast.words.text().startswith("Handed over.")
    click(counter, toast.button)
    assert counter.behind.orders.asked[-1] == ("undo", "order-10477", "command-1")


@pytest.mark.parametrize("scene", ["valid", "part", "refuse", "by_name", "sign", "cannot_sign", "lost"])
def test_the_gallery_asks_for_nothing_that_the_app_would_not(counter: Counter, scene: str) -> None:
    """What is kept here, too, changes what the button waits for."""
    SCENES[f"hand_over_{scene}"](counter.front, counter.behind)
    order = counter.shop.hand_over.order
    assert order._view is not None
    assert order._view.missing == still_missing(order._view)
    assert order.primary.isEnabled() is not bool(order._view.missing)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_what_the_button_waits_for_is_in_sight_in_big_german(
    qapp: QApplication, theme: Theme, language: Language, size: tuple[int, int]
) -> None:
    """The age is checked without scrolling, and the bag says in full who saw it last."""
    big = Theme.of(Look.LIGHT, 150)
    big.apply(qapp)
    language.speak("de")
    with shown(big, "hand_over_valid", size) as window:
        order = window.findChild(HandOverOrder)
        assert order is not None
        age, shelf = (part.visibleRegion().boundingRect().size() for part in (order.age, order.cards[0]))
        seen = order.cards[1].seen
        is_cut = seen.height() < seen.heightForWidth(seen.width())
        said, whole = seen.text(), order.age.size()
    language.speak("en")
    theme.apply(qapp)
    assert age == whole
    assert shelf.height() > big.px(TITLE_PX)
    assert (said, is_cut) == ("Zuletzt gesehen 14:21 von Tom", False)


def test_places_to_fetch_from_stay_on_top_while_checks_come_first(counter: Counter) -> None:
    """Until each bag was scanned; with one check the cards are in sight."""
    open_hand_over(counter)
    view = hand_over_view(age_checked=False, scanned_bag_ids=())
    by_name = replace(view, verdict=replace(view.verdict, method="identity_check"))
    order = counter.shop.hand_over.order
    counter.behind.hand_over.changed.emit(view)
    assert not order.places.isVisible()
    counter.behind.hand_over.changed.emit(by_name)
    assert order.places.isVisible()
    assert order.places.text() == "Fetch from B-07 · B-08"
    counter.behind.hand_over.changed.emit(replace(by_name, scanned_bag_ids=("10477-1",)))
    assert order.places.text() == "Fetch from B-08"
    counter.behind.hand_over.changed.emit(replace(by_name, scanned_bag_ids=("10477-1", "10477-2")))
    assert not order.places.isVisible()


def test_an_order_that_was_in_hand_takes_no_room_from_the_next_stop(counter: Counter) -> None:
    """Upright, each way to find the next customer's order can be tapped."""
    counter.window.resize(800, 1280)
    open_hand_over(counter)
    show_hand_over(counter)
    counter.behind.hand_over.changed.emit(None)
    counter.behind.hand_over.verdict_changed.emit(told(Verdict.ALREADY_COLLECTED))
    settle()
    assert not list(faults(counter.window))


def test_a_single_bag_is_no_higher_than_its_words(counter: Counter) -> None:
    """What is in it stands below where it stands, however much room there is."""
    counter.window.resize(1280, 1400)
    open_hand_over(counter)
    view = hand_over_view(age_checked=True, missing=())
    one = replace(view.detail, bags=view.detail.bags[:1])
    counter.behind.hand_over.changed.emit(replace(view, detail=one))
    settle()
    [card] = counter.shop.hand_over.order.cards
    assert card.height() <= card.sizeHint().height()
