"""The way in: enrolment, avatars, PIN pad, waiting after wrong tries."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows.people import SignInPhase, SignInView
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.steps import click, sign_in

_CHOOSE = SignInView(SignInPhase.CHOOSE, STAFF, place=PLACE)
_PIN = SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE)


def _show(counter: Counter, view: SignInView) -> None:
    counter.behind.sign_in.state_changed.emit(view)


def test_a_new_tablet_is_set_up_with_address_code_and_name(counter: Counter) -> None:
    """The button waits for address and code; the address may be proposed."""
    _show(counter, SignInView(SignInPhase.ENROL, service_url="https://pickup.example.com"))
    form = counter.front.sign_in.enrol
    assert form.address.text() == "https://pickup.example.com"
    assert not form.primary.isEnabled()
    QTest.keyClicks(form.code, "AB12CD34")
    QTest.keyClicks(form.device, "Counter 2")
    click(counter, form.primary)
    asked = ("enrol", "https://pickup.example.com", "AB12CD34", "Counter 2")
    assert counter.behind.sign_in.asked == [asked]


def test_a_lead_can_come_in_before_a_tablet_is_set_up_anew(counter: Counter) -> None:
    """Where the store is known; a new tablet has nothing to save."""
    _show(counter, SignInView(SignInPhase.ENROL))
    assert counter.front.sign_in.enrol.lead.isHidden()
    _show(counter, SignInView(SignInPhase.ENROL, STAFF, place=PLACE))
    click(counter, counter.front.sign_in.enrol.lead)
    assert counter.behind.sign_in.asked == [("let_lead_in",)]


def test_people_are_chosen_by_their_avatar(counter: Counter) -> None:
    """Whoever has no PIN yet cannot be chosen."""
    _show(counter, _CHOOSE)
    avatars = {avatar.staff.staff_id: avatar for avatar in counter.front.sign_in.avatars()}
    assert not avatars["ali"].isEnabled()
    click(counter, avatars["tom"])
    assert counter.behind.sign_in.asked == [("choose", "tom")]


def test_a_pin_is_typed_by_finger(counter: Counter) -> None:
    """Four keys and OK; a wrong key can be taken back."""
    _show(counter, _PIN)
    pad = counter.front.sign_in.pin_page.pad
    for key in ("1", "9", "back", "2", "3", "4", "ok"):
        click(counter, pad.keys.key(key))
    assert counter.behind.sign_in.asked == [("enter_pin", "1234")]


def test_a_pin_is_typed_by_keyboard(counter: Counter) -> None:
    """Letters are no figures."""
    _show(counter, _PIN)
    pad = counter.front.sign_in.pin_page.pad
    QTest.keyClicks(pad, "12x34")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert counter.behind.sign_in.asked == [("enter_pin", "1234")]


def test_a_wrong_pin_says_how_many_tries_are_left(counter: Counter) -> None:
    """The sentence comes from the check, and the pad is empty again."""
    _show(counter, _PIN)
    _show(counter, replace(_PIN, message="Wrong PIN, 3 tries left."))
    page = counter.front.sign_in
    assert page.message.isVisible()
    assert page.message.title.text() == "Wrong PIN, 3 tries left."


def test_after_too_many_tries_the_pad_waits(counter: Counter) -> None:
    """The seconds are told, and no key counts until they are over."""
    _show(counter, replace(_PIN, locked_until=NOW + timedelta(seconds=30)))
    page = counter.front.sign_in
    assert page.message.title.text() == "Too many tries. Try again in 30 s."
    QTest.keyClicks(page.pin_page.pad, "1234")
    QTest.keyClick(page.pin_page.pad, Qt.Key.Key_Return)
    assert counter.behind.sign_in.asked == []


def test_somebody_else_can_step_in(counter: Counter) -> None:
    """Back to the avatars."""
    _show(counter, _PIN)
    click(counter, counter.front.sign_in.pin_page.back)
    assert counter.behind.sign_in.asked == [("back",)]


def test_signing_out_keeps_the_work_in_hand(counter: Counter) -> None:
    """A quick switch of people comes back to the same page."""
    sign_in(counter)
    click(counter, counter.shop.rail.pick)
    click(counter, counter.shop.rail.user)
    assert counter.behind.sign_in.asked == [("sign_out",)]
    _show(counter, _CHOOSE)
    assert counter.front.currentWidget() is counter.front.sign_in
    sign_in_again = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[1], place=PLACE)
    _show(counter, sign_in_again)
    assert counter.shop.pick.isVisible()
    assert counter.shop.rail.user.text() == "Tom B."
