"""The whole journey without a pointer, on the real app with the real service behind it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from staff_app.commands.demo.driver import AppDriver, until
from staff_app.rows.people import SignInPhase
from staff_app.rows.sync import FeedState
from tests.e2e.conftest import World
from tests.e2e.keys import Keys

_KEY = Qt.Key


def sign_in(keys: Keys, tablet: AppDriver) -> None:
    """Who, and the PIN."""
    until(lambda: tablet.app.controllers.sign_in.view.staff, "the team")
    keys.act("Maya R.")
    until(lambda: tablet.app.controllers.sign_in.view.phase is SignInPhase.PIN, "the PIN page")
    keys.type("1234")
    keys.press(_KEY.Key_Return, "\r")
    until(lambda: tablet.app.controllers.sign_in.view.phase is SignInPhase.SIGNED_IN, "to be signed in")


def open_order(keys: Keys, tablet: AppDriver, order_id: str, number: str) -> None:
    """By its number in the field on top."""
    keys.chord(_KEY.Key_1)
    keys.chord(_KEY.Key_F)
    until(lambda: keys.name() == "Search or scan", "the field")
    keys.type(number)
    keys.press(_KEY.Key_Return, "\r")
    until(lambda: tablet.detail and tablet.detail.summary.order_id == order_id, "the order")


def pick_without_scanning(keys: Keys, tablet: AppDriver, order_id: str) -> None:
    """Each unit of each line, with a reason."""
    while tablet.orders[order_id].units_decided < tablet.orders[order_id].units:
        before = tablet.orders[order_id].units_decided
        keys.act("Can't scan it")
        assert tablet.detail is not None
        still_open = [line for line in tablet.detail.lines if line.open]
        if len(still_open) > 1:
            keys.choose(still_open[0].name)
        keys.choose("No code on it")
        keys.act("Pick 1 item")
        until(lambda n=before: tablet.orders[order_id].units_decided > n, "one more unit")  # type: ignore[misc]


def leave_a_note(keys: Keys, tablet: AppDriver) -> None:
    """Escape gives the keyboard back; then the note is written after all."""
    keys.act("Note")
    keys.press(_KEY.Key_Escape)
    until(lambda: keys.name() == "Note", "the button that opened the sheet")
    keys.press(_KEY.Key_Space, " ")
    keys.type("Ring twice")
    keys.act("Add the note")
    until(lambda: tablet.detail and "Ring twice" in str(tablet.detail.notes), "the note")


def look_at_the_settings(keys: Keys) -> None:
    """There and back."""
    keys.act("Settings")
    keys.go("Close")
    keys.press(_KEY.Key_Escape)


def test_the_whole_journey_without_a_pointer(world: World, qtbot: QtBot) -> None:
    """From the sign-in to the next customer and the next colleague, with Tab, arrows, Space and Return."""
    del qtbot
    placed = world.place()
    order_id, number = placed["order_id"], placed["number"]
    with world.tablet() as tablet:
        tablet.enrol(world.cable.url, world.enrol_code())
        until(lambda: order_id in tablet.orders, "the order")
        keys = Keys(tablet.app.window)
        sign_in(keys, tablet)
        open_order(keys, tablet, order_id, number)
        leave_a_note(keys, tablet)
        keys.act("Start picking")
        tablet.wait_for_status(order_id, "picking")
        pick_without_scanning(keys, tablet, order_id)
        keys.act("Put 3 items on")
        until(lambda: tablet.detail and tablet.detail.bags, "the bag")
        keys.act("Mark ready")
        tablet.wait_for_status(order_id, "ready_for_pickup")
        keys.chord(_KEY.Key_3)
        keys.act("Type the code")
        keys.type(placed["pickup_code"].replace("-", ""))
        until(lambda: tablet.verdict, "the verdict")
        keys.act("Hand over 1 bag")
        tablet.wait_for_status(order_id, "picked_up")
        keys.act("Next customer")
        look_at_the_settings(keys)
        keys.act("Signed in: Maya R.")
        until(lambda: tablet.app.controllers.sign_in.view.phase is SignInPhase.CHOOSE, "the team again")
        assert keys.on().isEnabled()
        assert tablet.app.controllers.sync.status.feed is FeedState.LIVE
        assert tablet.refusals == []
