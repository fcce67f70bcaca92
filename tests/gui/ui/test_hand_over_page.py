"""Hand over: every verdict told, every check asked for, one button at the end."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pickup_domain.signature import Signature
from staff_app.preferences import Look
from staff_app.rows.hand_over import NextAct, PassVerdict, SignatureRow, Verdict
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui import tab_order
from staff_app.ui.hand_over.hand_over_page import HandOverPage
from staff_app.ui.hand_over.hand_over_view import HandOverOrder
from staff_app.ui.hand_over.identify_panel import IdentifyPanel
from staff_app.ui.hand_over.verdict_card import verdict_tone
from staff_app.ui.language import Language
from staff_app.ui.page import Page
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TITLE_PX, Theme, Tone
from staff_app.ui.widgets.key_pad import CODE_ALPHABET
from staff_app.ui.widgets.signature_pad import MAX_POINTS
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery import SCENES
from tests.gui.ui.layout_faults import faults
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.sample_rows.devices import preview
from tests.gui.ui.sample_rows.hand_over import hand_over_view, still_missing, told
from tests.gui.ui.sample_rows.orders import detail, ready_detail
from tests.gui.ui.stage import settle, shown
from tests.gui.ui.stand_ins import StandIns
from tests.gui.ui.steps import click, sign_in, write

BAGS = ("10477-1", "10477-2")


def _open(counter: Counter) -> None:
    sign_in(counter)
    click(counter, counter.shop.rail.hand_over)
    assert counter.shop.current_page() is Page.HAND_OVER


def _show(counter: Counter, **fields: object) -> None:
    view = hand_over_view(**fields)
    counter.behind.hand_over.verdict_changed.emit(view.verdict)
    counter.behind.hand_over.changed.emit(view)


def test_the_camera_looks_only_while_the_page_is_in_front(counter: Counter) -> None:
    """It starts with the page and rests with it."""
    _open(counter)
    click(counter, counter.shop.rail.orders)
    names = [name for name in counter.behind.scanning.names() if str(name).endswith("camera")]
    assert names == ["start_camera", "stop_camera"]


def test_a_picture_and_the_outline_of_its_code_are_drawn(counter: Counter) -> None:
    """The person sees that the code was seen."""
    _open(counter)
    counter.behind.scanning.camera_state_changed.emit("live", "")
    counter.behind.scanning.preview_changed.emit(preview())
    camera = counter.shop.hand_over.identify.camera
    image = camera.grab().toImage()
    outline = camera._theme.tokens.camera_outline.lower()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert outline in colours
    assert camera.words == ""


def test_a_camera_that_fails_says_so_in_its_place(counter: Counter) -> None:
    """The way on is named: hand scanner or keys."""
    _open(counter)
    counter.behind.scanning.camera_state_changed.emit("failed", "The camera was unplugged.")
    assert counter.shop.hand_over.identify.camera.words == "The camera was unplugged."


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_is_told_with_a_colour(counter: Counter, verdict: Verdict) -> None:
    """Title, sentence and tone, for each of them."""
    _open(counter)
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
    _open(counter)
    _show(counter)
    order = counter.shop.hand_over.order
    assert not order.primary.isEnabled()
    assert order.missing.text() == "Check that they are 18 or older."
    click(counter, order.age.button)
    assert counter.behind.hand_over.asked[-1] == ("set_age_checked", True)
    _show(counter, age_checked=True, missing=())
    assert order.primary.isEnabled()
    assert order.missing.isHidden()


def test_everything_is_handed_over_with_one_tap(counter: Counter) -> None:
    """The button names bags and person; all of it goes."""
    _open(counter)
    _show(counter, missing=())
    order = counter.shop.hand_over.order
    assert order.primary.label == "Hand over 2 bags to Eva Weber"
    assert "15 seconds" in order.undo_hint.text()
    click(counter, order.primary)
    assert counter.behind.hand_over.asked[-1] == ("confirm", None)


def test_a_part_of_it_leaves_a_bag_here(counter: Counter) -> None:
    """One bag stays; the button says how many go."""
    _open(counter)
    _show(counter, missing=())
    order = counter.shop.hand_over.order
    click(counter, order.part_button)
    click(counter, order.cards[1].take)
    assert order.primary.label == "Hand over 1 of 2 bags to Eva Weber"
    click(counter, order.primary)
    assert counter.behind.hand_over.asked[-1] == ("confirm", BAGS[:1])


def test_no_bag_at_all_cannot_be_handed_over(counter: Counter) -> None:
    """Part of it is at least one bag."""
    _open(counter)
    _show(counter, missing=())
    order = counter.shop.hand_over.order
    click(counter, order.part_button)
    for card in order.cards:
        click(counter, card.take)
    assert not order.primary.isEnabled()


def test_a_scanned_bag_is_marked(counter: Counter) -> None:
    """The card of the fetched bag says so."""
    _open(counter)
    _show(counter)
    first, second = counter.shop.hand_over.order.cards
    assert (first.chip.words, second.chip.words) == ("Scanned", "")


def test_an_order_that_is_not_ready_offers_to_open_it(counter: Counter) -> None:
    """No button to hand over; the way on is the order itself."""
    _open(counter)
    verdict = PassVerdict(Verdict.NOT_READY, "Not ready yet", "Ask them to wait.", "order-10477")
    _show(counter, detail=detail(), verdict=verdict, missing=(), scanned_bag_ids=())
    order = counter.shop.hand_over.order
    assert order.primary.isHidden()
    click(counter, order.open_button)
    assert counter.shop.current_page() is Page.ORDERS
    assert ("select", "order-10477") in counter.behind.orders.asked


def test_a_code_typed_by_finger_or_key_is_checked_at_its_eighth_character(counter: Counter) -> None:
    """Four by finger, four by keyboard; hyphens do not matter."""
    _open(counter)
    panel = counter.shop.hand_over.identify
    click(counter, panel.by_code)
    for key in "7KM4":
        click(counter, panel.code.keys.key(key))
    QTest.keyClicks(panel.code, "-abc")
    assert "type_code" not in counter.behind.hand_over.names()
    QTest.keyClicks(panel.code, "d")
    assert counter.behind.hand_over.asked == [("type_code", "7KM4ABCD")]


def test_a_slip_of_the_finger_is_taken_back(counter: Counter) -> None:
    """The last character goes."""
    _open(counter)
    panel = counter.shop.hand_over.identify
    click(counter, panel.by_code)
    QTest.keyClicks(panel.code, "7k")
    click(counter, panel.code.keys.key("back"))
    assert panel.code.text == "7"


def test_an_order_is_found_by_name(counter: Counter) -> None:
    """Type, Return: the one order found is taken, and the camera comes back."""
    _open(counter)
    panel = counter.shop.hand_over.identify
    click(counter, panel.by_name)
    QTest.keyClicks(panel.finder.field, "okafor")
    QTest.keyClick(panel.finder.field, Qt.Key.Key_Return)
    assert counter.behind.hand_over.asked == [("choose", "order-10482")]
    assert panel.camera.isVisible()


def test_after_the_hand_over_the_next_customer_is_one_tap_away(counter: Counter) -> None:
    """Done is said, the receipt can be printed, then everything is as before."""
    _open(counter)
    _show(counter, missing=())
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
    _open(counter)
    _show(counter)
    identity = counter.shop.hand_over.order.identity
    assert identity.isHidden()
    _show(counter, verdict=BY_NAME, missing=("Compare the name with an ID.",))
    assert identity.title.text() == "Ask for a photo ID with the name Eva Weber"
    click(counter, identity.button)
    assert counter.behind.hand_over.asked[-1] == ("set_identity_checked", True)
    _show(counter, verdict=BY_NAME, identity_checked=True, missing=())
    assert identity.title.text() == "The name matches: Eva Weber"


def test_they_sign_where_the_store_asks_for_it(counter: Counter) -> None:
    """Strokes come as shares of the pad with their times; clear begins anew."""
    _open(counter)
    _show(counter)
    page = counter.shop.hand_over
    assert page.order.signature.isHidden()
    _show(
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


def test_who_cannot_sign_says_why(counter: Counter) -> None:
    """A reason instead of strokes."""
    _open(counter)
    _show(counter, detail=replace(hand_over_view().detail, require_signature=True))
    page = counter.shop.hand_over
    click(counter, page.order.signature.button)
    click(counter, page.signature.cannot_button)
    assert not page.signature.primary.isEnabled()
    click(counter, page.signature.reasons.button("Cannot write now"))
    click(counter, page.signature.primary)
    assert counter.behind.hand_over.asked[-1] == ("sign", None, "Cannot write now")


def test_a_pad_keeps_what_a_command_may_carry(counter: Counter) -> None:
    """Whoever scribbles for minutes fills no command."""
    _open(counter)
    _show(counter, detail=replace(hand_over_view().detail, require_signature=True))
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
    _open(counter)
    _show(counter, age_checked=True, missing=())
    order = counter.shop.hand_over.order
    click(counter, order.cards[1].lost)
    assert counter.behind.orders.asked[-1] == ("bag_missing", "order-10477", "10477-2")
    bags = (ready_detail().bags[0], replace(ready_detail().bags[1], state="missing"))
    _show(counter, detail=replace(hand_over_view().detail, bags=bags), age_checked=True, missing=())
    assert order.primary.label == "Hand over 1 of 2 bags to Eva Weber"
    assert order.undo_hint.text().startswith("1 item stays here until Fri 27 Nov, 14:00.")


def test_what_stays_is_said_when_a_part_went(counter: Counter) -> None:
    """With until when."""
    _open(counter)
    rest = replace(ready_detail().summary, units_in_store=2)
    counter.behind.hand_over.completed.emit(ready_detail(summary=rest))
    assert counter.shop.hand_over.done.sentence.text() == "2 items stay here until Fri 27 Nov, 14:00."


def test_every_stop_has_a_step_of_its_own(counter: Counter) -> None:
    """The button of each next step does it."""
    _open(counter)
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


def test_who_waits_is_one_tap_away(counter: Counter) -> None:
    """Under the camera stand those who are here and whose order is ready."""
    _open(counter)
    waiting = counter.shop.hand_over.identify.waiting
    assert waiting.model.order_ids() == ("order-10482",)
    row = waiting.model.row_of("order-10482")
    assert row is not None
    place = waiting.list.visualRect(waiting.model.index(row)).center()
    QTest.mouseClick(waiting.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ("choose", "order-10482") in counter.behind.hand_over.asked


def test_a_pass_takes_one_scan_and_one_touch_from_the_orders(counter: Counter) -> None:
    """Where nothing else is required."""
    sign_in(counter)
    assert counter.shop.current_page() is Page.ORDERS
    counter.behind.scanning.routed.emit(Scanned(ScanKind.PASS, "P1:TEXT", "wedge"))
    assert counter.behind.hand_over.asked == [("present_pass", "P1:TEXT", None)]
    _show(counter, missing=())
    click(counter, counter.shop.hand_over.order.primary)
    assert counter.behind.hand_over.asked[-1] == ("confirm", None)


def test_the_undo_survives_pages_and_notices(counter: Counter) -> None:
    """It counts down on every page, and comes back after whatever else was said."""
    _open(counter)
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
    _open(counter)
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


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 768)])
def test_after_a_wrong_code_every_key_is_in_sight(theme: Theme, size: tuple[int, int]) -> None:
    """Keys do not hide behind words and buttons that stand below them, too."""
    with shown(theme, "hand_over_valid", size) as window:
        page = window.findChild(HandOverPage)
        assert page is not None
        page.identify.show_verdict(None)
        page.done.next_clicked.emit()
        page.identify.by_code.click()
        page.identify.show_verdict(told(Verdict.UNKNOWN_CODE))
        settle()
        keys = (page.identify.code.keys.key(each) for each in (*CODE_ALPHABET, "back"))
        cut = [key.text() for key in keys if key.visibleRegion().boundingRect() != key.rect()]
        assert not cut
        assert not list(faults(window))


def test_what_finds_the_next_order_is_scrolled_to_where_there_is_no_room(
    qtbot: QtBot, theme: Theme, clock: StoreClock
) -> None:
    """Under two alerts and a message, in big text: the last way can still be tapped."""
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    panel = IdentifyPanel(theme, clock, StandIns().as_controllers())
    panel.setParent(window)
    for each in (window, panel):
        each.resize(340, 360)
    window.show()
    panel.show_verdict(told(Verdict.ALREADY_COLLECTED))
    settle()
    assert panel.by_name.visibleRegion().boundingRect() != panel.by_name.rect()

    window.activateWindow()
    panel.by_code.setFocus()
    qtbot.waitUntil(panel.by_code.hasFocus)
    tab_order.move(panel, forward=True)
    settle()
    assert panel.by_name.visibleRegion().boundingRect() == panel.by_name.rect()


def test_after_too_many_wrong_codes_the_wait_runs_down_and_frees_the_keys(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No key counts meanwhile; then the last code can be tried again, or another one typed."""
    now = [NOW]
    monkeypatch.setattr(counter.shop.clock, "now", lambda: now[0])
    SCENES["hand_over_wait"](counter.front, counter.behind)
    identify = counter.shop.hand_over.identify
    for left_s in (30, 29):
        assert identify.verdict.sentence.text().startswith(f"Codes are taken again in {left_s} s. Look")
        assert set(identify.verdict.buttons) == {NextAct.FIND_BY_NAME}
        QTest.keyClicks(identify.code, "ABC")
        assert identify.code.text == ""
        now[0] += timedelta(seconds=1)
        counter.shop.clock.ticked.emit()
    now[0] += timedelta(seconds=28)
    counter.shop.clock.ticked.emit()
    assert identify.verdict.title.text() == "Codes are taken again"
    QTest.keyClicks(identify.code, "ABC")
    assert identify.code.text == "ABC"
    click(counter, identify.verdict.buttons[NextAct.TRY_AGAIN])
    assert counter.behind.hand_over.asked[-1] == ("show_again",)


def test_a_keyboard_on_a_key_that_was_tapped_waits_there_and_types_on(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Space leaves the page no more, and nobody has to find the keys again after the wait."""
    now = [NOW]
    monkeypatch.setattr(counter.shop.clock, "now", lambda: now[0])
    counter.window.activateWindow()
    SCENES["hand_over_code"](counter.front, counter.behind)
    identify = counter.shop.hand_over.identify
    key = identify.code.keys.key("A")
    click(counter, key)
    counter.qtbot.waitUntil(key.hasFocus)

    counter.behind.hand_over.verdict_changed.emit(told(Verdict.TOO_MANY_CODES))
    settle()
    for typed in (Qt.Key.Key_Space, Qt.Key.Key_B):
        QTest.keyClick(counter.window.focusWidget(), typed)
    settle()
    assert counter.shop.current_page() is Page.HAND_OVER
    assert identify.code.text == ""

    now[0] += timedelta(seconds=31)
    counter.shop.clock.ticked.emit()
    for typed in (Qt.Key.Key_B, Qt.Key.Key_C):
        QTest.keyClick(counter.window.focusWidget(), typed)
    assert identify.code.text == "BC"


def test_an_order_that_was_in_hand_takes_no_room_from_the_next_stop(counter: Counter) -> None:
    """Upright, each way to find the next customer's order can be tapped."""
    counter.window.resize(800, 1280)
    _open(counter)
    _show(counter)
    counter.behind.hand_over.changed.emit(None)
    counter.behind.hand_over.verdict_changed.emit(told(Verdict.ALREADY_COLLECTED))
    settle()
    assert not list(faults(counter.window))


def test_a_single_bag_is_no_higher_than_its_words(counter: Counter) -> None:
    """What is in it stands below where it stands, however much room there is."""
    counter.window.resize(1280, 1400)
    _open(counter)
    view = hand_over_view(age_checked=True, missing=())
    one = replace(view.detail, bags=view.detail.bags[:1])
    counter.behind.hand_over.changed.emit(replace(view, detail=one))
    settle()
    [card] = counter.shop.hand_over.order.cards
    assert card.height() <= card.sizeHint().height()
