"""A slot closed on one tablet's screen: gone from the storefront and from the other tablet's screen."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from staff_app.commands.demo.driver import AppDriver, until
from staff_app.preferences import Preferences, save
from staff_app.ui.lead.schedule.bars import Bar
from staff_app.ui.lead.schedule.schedule_page import SchedulePage
from staff_app.ui.page import Page
from tests.e2e.conftest import World

_ZONE = ZoneInfo("America/New_York")
_THEN = datetime.now(_ZONE).date() + timedelta(days=1)


def at(hour: int) -> datetime:
    """A time of the store's next day."""
    return datetime(_THEN.year, _THEN.month, _THEN.day, hour, tzinfo=_ZONE).astimezone(UTC)


class Desk:
    """A lead at a tablet's schedule, with tomorrow in front."""

    def __init__(self, tablet: AppDriver) -> None:
        self.shop = tablet.app.front.shop
        self.click(self.shop.rail.button(Page.SCHEDULE))
        page = self.shop.lead_page(Page.SCHEDULE)
        assert isinstance(page, SchedulePage)
        self.page = page
        self.click(page.head.later)
        until(
            lambda: page.head.day.label and self.bars() and not page.head.age.isVisible(),
            "the day, just read",
        )

    def click(self, widget: QWidget) -> None:
        """A finger on something that is there."""
        until(widget.isVisible, widget.accessibleName())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def bars(self) -> tuple[Bar, ...]:
        """What the chart shows."""
        return self.page.bars.chart.bars

    def choose(self, start: datetime) -> None:
        """A finger on the bar of a slot, and on the slot where the bar is an hour's."""
        number = next(n for n, each in enumerate(self.bars()) if each.start <= start < each.end)
        place = self.page.bars.chart.bar_rect(number).center().toPoint()
        QTest.mouseClick(self.page.bars.chart, Qt.MouseButton.LeftButton, pos=place)
        choice = self.page.slot.choice
        if choice.isVisible():
            self.click(choice.button(start.isoformat()))

    def is_closed(self, start: datetime) -> bool:
        """Whether the screen shows a slot as one that takes no more orders."""
        slots = [slot for bar in self.bars() for slot in bar.slots]
        return next(each.is_closed for each in slots if each.start == start)


def offered(front: httpx.Client, start: datetime) -> bool:
    """Whether the storefront may promise it."""
    answer = front.get("/v1/locations/DT01/slots", params={"from": _THEN.isoformat(), "days": 1})
    starts = {each["start"] for days in answer.json()["days"] for each in days["slots"] if each["bookable"]}
    return start.isoformat().replace("+00:00", "Z") in starts


@pytest.fixture
def desks(world: World, qtbot: QtBot) -> Iterator[tuple[Desk, Desk]]:
    """Two tablets of one store; only the first hangs on the cable that can be cut."""
    del qtbot
    world.place(slot_start=at(12).isoformat())
    for name in ("tablet", "other"):
        save(world.folder / name / "preferences.json", Preferences(language="en"))
    beside = AppDriver(world.folder / "other", service_url=world.service.url, camera="", printer="")
    with world.tablet() as here, beside as there:
        for tablet, url in ((here, world.cable.url), (there, world.service.url)):
            tablet.enrol(url, world.enrol_code())
            tablet.sign_in("lena", "9876")
        yield Desk(here), Desk(there)


def test_a_slot_closed_here_is_gone_there_and_from_the_storefront(
    world: World, desks: tuple[Desk, Desk]
) -> None:
    """With a network at once, and taken back; without one it waits, says so, and goes out later."""
    here, there = desks
    with world.service.storefront() as front:
        assert offered(front, at(12))
        here.choose(at(12))
        assert here.page.slot.consequence.text().startswith("1 order is booked here; it keeps its promise.")
        here.click(here.page.slot.close_slot)
        until(lambda: not offered(front, at(12)), "gone from the storefront")
        until(lambda: there.is_closed(at(12)), "gone from the other tablet")
        here.click(here.shop.toast.button)
        until(lambda: offered(front, at(12)) and not there.is_closed(at(12)), "taken back")
        until(lambda: not here.page.head.waits.isVisible(), "all sent")

        world.cable.cut()
        here.choose(at(13))
        here.click(here.page.slot.close_slot)
        until(lambda: here.is_closed(at(13)), "closed on the screen")
        assert here.page.head.waits.words == "1 change waiting to be sent"
        assert offered(front, at(13))
        world.cable.restore()
        until(lambda: not offered(front, at(13)), "gone from the storefront, late", 60)
        until(lambda: there.is_closed(at(13)), "gone from the other tablet, late")
        until(lambda: not here.page.head.waits.isVisible(), "all sent, late")
