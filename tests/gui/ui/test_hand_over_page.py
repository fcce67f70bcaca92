"""Hand over: every verdict told, every check asked for, one button at the end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows import PassVerdict, Verdict
from staff_app.ui.hand_over.verdict_card import verdict_tone
from staff_app.ui.scan_routing import Page
from staff_app.ui.theme import Tone
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows import detail, hand_over_view, preview, ready_detail
from tests.gui.ui.steps import click, sign_in

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
    click(counter, order.age_button)
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
    assert (first.chip.text, second.chip.text) == ("Scanned", "")


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
