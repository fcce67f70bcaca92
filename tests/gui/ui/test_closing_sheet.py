"""Which times a day may end at: what is to come of it, by the store's own clocks."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from staff_app.rows.schedule import BlockRow, DayView, SlotRow, at
from staff_app.ui.lead.schedule.closing_sheet import ClosingSheet
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme

DAY = date(2026, 12, 5)
NEW_YORK, KATHMANDU = "America/New_York", "Asia/Kathmandu"
Offer = Callable[..., ClosingSheet]


@pytest.fixture
def offer(theme: Theme, qtbot: QtBot) -> Iterator[Offer]:
    """The sheet of a day as a tablet with this clock shows it."""
    clocks: list[StoreClock] = []

    def made(
        zone: str,
        local: datetime,
        *hours: tuple[str, str],
        day: date = DAY,
        **fields: Any,  # noqa: ANN401 - of a DayView
    ) -> ClosingSheet:
        now = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        clock = StoreClock(lambda: now)
        clocks.append(clock)
        clock.set_zone(zone)
        spans = tuple((clock.at(day, start), clock.at(day, end)) for start, end in hours)
        sheet = ClosingSheet(theme, clock)
        qtbot.addWidget(sheet)
        is_said = "closes_at" in fields
        sheet.begin(DayView(day, (), spans, closing_from_floor=is_said, **fields), "Saturday")
        return sheet

    yield made
    for clock in clocks:
        clock.deleteLater()


def half_hours(first: str, last: str) -> tuple[str, ...]:
    """Every half hour from one to the other, both among it."""
    every = tuple(f"{each // 2:02}:{each % 2 * 30:02}" for each in range(49))
    return every[every.index(first) : every.index(last) + 1]


@pytest.mark.parametrize("zone", [NEW_YORK, KATHMANDU])
def test_half_hours_are_those_of_the_stores_clocks(offer: Offer, zone: str) -> None:
    """Also where they are not those of UTC; to an hour and a half after the end."""
    sheet = offer(zone, datetime(2026, 12, 5, 14), ("09:00", "20:00"))
    assert sheet.times.values == half_hours("14:30", "21:30")


@pytest.mark.parametrize(("hour", "first"), [(15, "15:30"), (16, "16:30")])
def test_after_an_earlier_closing_any_later_one_is_still_offered(offer: Offer, hour: int, first: str) -> None:
    """To the usual one and beyond, not only as usual."""
    said = {"closes_at": "14:30", "usual_closing": "20:00"}
    sheet = offer(NEW_YORK, datetime(2026, 12, 5, hour), ("09:00", "14:30"), **said)
    assert sheet.times.values == ("usual", *half_hours(first, "21:30"))


def test_the_day_on_which_the_clocks_go_back_is_offered_whole(offer: Offer) -> None:
    """A time that they show twice is offered while it is to come; midnight ends the day."""
    day = date(2026, 11, 1)
    sheet = offer(NEW_YORK, datetime(2026, 11, 1, 0, 15), ("00:00", "24:00"), day=day)
    assert sheet.times.values == half_hours("00:30", "24:00")
    later = offer(NEW_YORK, datetime(2026, 11, 1, 1, 10, fold=1), ("00:00", "24:00"), day=day)
    assert later.times.values == half_hours("02:00", "24:00")


@pytest.mark.parametrize(("hour", "first"), [(0, "18:30"), (20, "20:30")])
def test_the_night_before_does_not_end_this_evening(offer: Offer, hour: int, first: str) -> None:
    """At half past midnight, "01:00" would leave out all that comes after it: hours are blocked for that."""
    sheet = offer(NEW_YORK, datetime(2026, 12, 5, hour, 29), ("00:00", "02:00"), ("18:00", "24:00"))
    assert sheet.times.values == half_hours(first, "24:00")


@pytest.mark.parametrize(
    ("fields", "is_offered"),
    [
        ({}, True),
        ({"read_at": datetime(2026, 12, 5, tzinfo=UTC)}, False),
        ({"read_at": datetime(2026, 12, 5, tzinfo=UTC), "usual_closing": "20:00"}, True),
        ({"read_at": datetime(2026, 12, 5, tzinfo=UTC), "blocks": (BlockRow(None),)}, True),
    ],
)
def test_a_closed_day_has_no_time_to_end_at(
    offer: Offer, fields: dict[str, Any], *, is_offered: bool
) -> None:
    """It says so; one that was never read, or is only blocked, may be open."""
    sheet = offer(NEW_YORK, datetime(2026, 12, 4, 14), **fields)
    assert bool(sheet.times.values) == is_offered
    assert (sheet.preview.text() == "The store is closed that day.") != is_offered


def test_orders_after_a_closing_are_counted_by_the_hour_that_they_have(offer: Offer) -> None:
    """A slot in the second of two equal hours ends after the first."""
    day = date(2026, 11, 1)
    sheet = offer(NEW_YORK, datetime(2026, 11, 1, 0, 15), ("00:00", "24:00"), day=day)
    first = at(day, "01:00", ZoneInfo(NEW_YORK))
    slots = tuple(
        SlotRow(start, start + timedelta(minutes=30), 3, 1, placed=1)
        for start in (first + timedelta(minutes=30 * each) for each in range(4))
    )
    sheet.begin(DayView(day, slots, ((first, first + timedelta(hours=2)),)), "Sunday")
    sheet.times.button("01:30").click()
    assert sheet.preview.text().startswith("3 orders are booked after that")
