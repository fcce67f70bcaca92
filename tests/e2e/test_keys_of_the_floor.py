"""The acts beside the straight way, without a pointer, on the real app with the real service behind it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from staff_app.commands.demo.driver import AppDriver, until
from staff_app.preferences import Preferences, save
from staff_app.ui.page import Page
from tests.e2e.conftest import World
from tests.e2e.floor import Floor
from tests.e2e.keys import Keys
from tests.live_service import DRILL, SCREWS

_KEY = Qt.Key
_PAGES = (_KEY.Key_1, _KEY.Key_2, _KEY.Key_3, _KEY.Key_4)


class Typist:
    """A shift lead at the keyboard, and orders in any state to act on."""

    def __init__(self, floor: Floor) -> None:
        self.floor, self.tablet = floor, floor.tablet
        self.keys = Keys(floor.tablet.app.window)

    def open(self, order_id: str) -> None:
        """By its number in the field on top."""
        self.keys.chord(_KEY.Key_1)
        self.keys.chord(_KEY.Key_F)
        until(lambda: self.keys.name() == "Search or scan", "the field")
        self.keys.type(self.tablet.orders[order_id].number)
        self.keys.press(_KEY.Key_Return, "\r")
        until(lambda: self.tablet.detail and self.tablet.detail.summary.order_id == order_id, "the order")

    def decided(self) -> int:
        """Units that were picked or recorded as short, of all orders."""
        return sum(order.units_decided for order in self.tablet.orders.values())


@pytest.fixture
def typist(world: World, qtbot: QtBot) -> Iterator[Typist]:
    """Signed in, in English."""
    del qtbot
    save(world.folder / "tablet" / "preferences.json", Preferences(language="en"))
    with world.tablet() as tablet:
        tablet.enrol(world.cable.url, world.enrol_code())
        tablet.sign_in("lena", "9876")
        yield Typist(Floor(world, tablet))


def _take_back_ready(typist: Typist) -> None:
    """Marked ready by mistake."""
    order_id = typist.floor.picked()
    typist.open(order_id)
    typist.keys.act("Put 1 item on a shelf")
    until(lambda: typist.tablet.app.front.shop.current_page() is Page.PICK, "the shelves to choose from")
    typist.keys.act("Put 1 item on")
    until(lambda: typist.tablet.detail and typist.tablet.detail.bags, "the bag")
    typist.keys.act("Mark ready")
    typist.floor.status(order_id, "ready_for_pickup")
    until(typist.tablet.app.front.shop.toast.isVisible, "the offer to take it back")
    typist.keys.chord(_KEY.Key_Z)
    typist.floor.status(order_id, "picking")


def _take_back_a_hand_over(typist: Typist) -> None:
    """Given to somebody, and back in hand with what was checked."""
    order_id = typist.floor.ready()
    typist.keys.chord(_KEY.Key_3)
    typist.keys.act("Type the code")
    typist.keys.type(typist.floor.codes[order_id].replace("-", ""))
    typist.floor.verified(order_id)
    typist.keys.act("Hand over 1 bag")
    typist.floor.status(order_id, "picked_up")
    typist.keys.chord(_KEY.Key_Z)
    typist.floor.status(order_id, "ready_for_pickup")


def _promise_another_time(typist: Typist) -> None:
    """The message is read before it goes."""
    order_id = typist.floor.placed()
    before = typist.tablet.orders[order_id].promise_start
    typist.open(order_id)
    typist.keys.act("Delay")
    typist.keys.choose("Item comes later")
    typist.keys.act("Tell Jonas Weber")
    until(lambda: typist.tablet.orders[order_id].promise_start != before, "the new time")


def _put_a_no_show_back(typist: Typist) -> None:
    """Unit by unit, without a scanner; which one is chosen in the list."""
    order_id = typist.floor.ready(**{DRILL: 1, SCREWS: 2})
    typist.open(order_id)
    typist.keys.act("Not collected")
    typist.floor.status(order_id, "no_show")
    typist.keys.act("Put 3 items back on the shelf")
    typist.keys.act("Can't scan it: 1")
    for left in (2, 1):
        until(lambda n=left: typist.tablet.orders[order_id].units_in_store == n, "a unit on its shelf")  # type: ignore[misc]
        typist.keys.act("Can't scan it: 1")
    typist.floor.status(order_id, "returned_to_stock")


def _ask_about_a_substitute(typist: Typist) -> None:
    """The shelf is empty: the customer is asked about the nearest thing, and says yes on the phone."""
    typist.floor.keep("2000", "Masking tape 25 mm")
    typist.floor.keep("2001", "Masking tape 38 mm")
    typist.floor.keep("2002", "Masking tape 50 mm")
    order_id = typist.floor.placed(**{"2000": 1})
    typist.tablet.app.controllers.orders.start_picking(order_id)
    typist.floor.status(order_id, "picking")
    typist.open(order_id)
    typist.keys.act("Something else")
    typist.keys.row("Masking tape 50 mm")
    typist.keys.press(_KEY.Key_Space, " ")
    typist.keys.act("Ask the customer")
    until(lambda: typist.tablet.orders[order_id].open_substitutions, "the question")
    typist.keys.act("They said yes")
    typist.keys.choose("On the phone")
    typist.keys.act("Record the yes")
    until(lambda: not typist.tablet.orders[order_id].open_substitutions, "the answer")
    lines = typist.tablet.select(order_id).lines
    assert [line.name for line in lines if line.stands_for] == ["Masking tape 50 mm"]


def _walk_for_several(typist: Typist) -> None:
    """Two of the three that are proposed, a unit picked, one short, and the walk handed to a colleague."""
    wanted = {typist.floor.placed(), typist.floor.placed(**{DRILL: 1})}
    other = typist.floor.placed()
    keys, tablet = typist.keys, typist.tablet
    keys.chord(_KEY.Key_2)
    keys.act("Pick several")
    shop = tablet.app.front.shop
    keys.row(f"Jonas Weber, #{tablet.orders[other].number}")
    keys.press(_KEY.Key_Space, " ")
    keys.act("Walk for")
    until(lambda: all(tablet.orders[each].wave for each in wanted), "both on the walk")
    until(lambda: shop.pick.walking, "the walk")
    before = typist.decided()
    keys.act("Can't scan it")
    keys.choose("No code on it")
    keys.act("Pick 1 item")
    until(lambda: typist.decided() == before + 1, "a unit")
    keys.act("Can't find it")
    keys.choose("Not on the shelf")
    until(lambda: typist.decided() == before + 2, "a unit that is not there")
    assert not tablet.orders[other].wave
    keys.act("Hand to…")
    keys.act("Maya R.")
    until(lambda: any(tablet.orders[each].assigned_to == "Maya R." for each in wanted), "Maya")
    assert shop.current_page() is Page.PICK


def test_each_act_beside_the_straight_way_has_its_keys(typist: Typist) -> None:
    """Tab, arrows, Space, Return and Control alone; nothing is refused."""
    _ask_about_a_substitute(typist)
    _walk_for_several(typist)
    _take_back_ready(typist)
    _take_back_a_hand_over(typist)
    _promise_another_time(typist)
    _put_a_no_show_back(typist)
    _backwards(typist.keys, typist.tablet)
    assert typist.tablet.refusals == []


def _backwards(keys: Keys, tablet: AppDriver) -> None:
    """Shift+Tab leads through each page the way Tab came."""
    for page in _PAGES:
        keys.chord(page)
        until(lambda: tablet.app.front.shop.isVisible(), "the page")
        there = keys.ring(_KEY.Key_Tab)
        back = keys.ring(_KEY.Key_Backtab)
        assert [there[0], *reversed(there[1:])] == back
