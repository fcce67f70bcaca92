"""Days of a store: layers of hours, and what a clock change leaves of them; checked by a second calendar."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Instant, PlainDateTime

from central_service.promises.calendar import Calendar, says_offset
from central_service.promises.plan import PickupCalendar, SlotRule

ZONES = {
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Europe/London": (date(2026, 3, 29), date(2026, 10, 25)),
    "Australia/Lord_Howe": (date(2026, 10, 4), date(2026, 4, 5)),
    "Africa/Cairo": (date(2026, 4, 24), date(2026, 10, 29)),
    "America/Santiago": (date(2026, 9, 6), date(2026, 4, 4)),
}
"""Each zone's day of 2026 on which its clocks go forward, and on which they go back."""
CHANGES = [(zone, day) for zone, days in ZONES.items() for day in days]
CHANGES_BY_LENGTH = list(zip(CHANGES, (23, 25, 23, 25, 23.5, 24.5, 23, 25, 23, 25), strict=True))
AROUND = timedelta(days=1)


def calendar(zone: str, minutes: int = 30, **plan: Any) -> Calendar:  # noqa: ANN401 - fields of PickupCalendar
    """A calendar with one slot rule, open round the clock unless said otherwise."""
    if "weekly" not in plan:
        plan = {"opening_hours": "24/7"} | plan
    plan = {"slot_rules": (SlotRule(slot_minutes=minutes),)} | plan
    return Calendar(PickupCalendar.model_validate(plan), zone)


def every_day(*spans: tuple[str, str]) -> dict[str, Any]:
    """The same hours on each weekday."""
    return {"weekly": dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), spans)}


def clock(moment: datetime, zone: str) -> datetime:
    """What the clocks of a zone show, by the independent calendar; naive."""
    return Instant(moment).to_tz(zone).to_plain().to_stdlib()


def instant(
    day: date, time_of_day: str, zone: str, disambiguation: Literal["compatible", "earlier", "later"]
) -> datetime:
    """When a zone's clocks show a time of day, by the independent calendar."""
    hour, minute = map(int, time_of_day.split(":"))
    plain = PlainDateTime(day.year, day.month, day.day, hour, minute)
    moment: datetime = plain.assume_tz(zone, disambiguation=disambiguation).to_instant().to_stdlib()
    return moment


def starts(one: Calendar, day: date, zone: str) -> list[str]:
    """The slots of a day as its clocks show them."""
    return [f"{clock(window.start, zone):%H:%M}" for window in one.day(day).windows]


@pytest.mark.parametrize(("change", "hours"), CHANGES_BY_LENGTH)
def test_a_day_of_a_clock_change_has_the_slots_that_really_exist(
    change: tuple[str, date], hours: float
) -> None:
    """As many as its real length holds, one after the other, each of them on that day's clocks."""
    zone, day = change
    windows = calendar(zone).day(day).windows
    assert len(windows) == hours * 2
    assert all(before.end == after.start for before, after in pairwise(windows))
    assert {clock(window.start, zone).date() for window in windows} == {day}


def test_new_york_has_ten_half_hours_before_six_in_march_and_fourteen_in_november() -> None:
    """Stepping by the clock would find twelve on both days."""
    zone = "America/New_York"
    night = calendar(zone, **every_day(("00:00", "06:00")))
    forward, back = ZONES[zone]
    assert len(night.day(forward).windows) == 10
    assert len(night.day(back).windows) == 14
    assert "02:00" not in starts(night, forward, zone)
    assert starts(night, back, zone).count("01:30") == 2


@pytest.mark.parametrize("change", CHANGES)
@given(
    offset=st.sampled_from((-1, 0, 1)),
    first=st.integers(0, 47),
    length=st.integers(1, 47),
    minutes=st.sampled_from((15, 20, 30, 45, 60)),
)
def test_nothing_is_promised_outside_of_hours(
    change: tuple[str, date], offset: int, first: int, length: int, minutes: int
) -> None:
    """By another library's clocks each slot lies within the hours, whatever the clocks do that night."""
    zone, day = change[0], change[1] + offset * AROUND
    opens, closes = first * 30, min(first * 30 + length * 30, 24 * 60)
    span = (f"{opens // 60:02}:{opens % 60:02}", f"{closes // 60:02}:{closes % 60:02}")
    for window in calendar(zone, minutes, **every_day(span)).day(day).windows:
        first_shown, last_shown = clock(window.start, zone), clock(window.end - timedelta(minutes=1), zone)
        assert first_shown.date() == last_shown.date() == day
        for shown in (first_shown, last_shown):
            assert opens <= shown.hour * 60 + shown.minute < closes


@pytest.mark.parametrize("zone", ZONES)
@given(
    day=st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    first=st.integers(1, 46),
    length=st.integers(1, 24),
)
def test_hours_begin_late_and_end_early_where_the_clocks_are_in_doubt(
    zone: str, day: date, first: int, length: int
) -> None:
    """An opening is the later of its readings, a closing the earlier one, as the other library reads them."""
    opens, closes = first * 30, min((first + length) * 30, 23 * 60 + 30)
    if opens >= closes:
        return
    span = (f"{opens // 60:02}:{opens % 60:02}", f"{closes // 60:02}:{closes % 60:02}")
    wanted = (instant(day, span[0], zone, "later"), instant(day, span[1], zone, "earlier"))
    found = calendar(zone, **every_day(span)).day(day).open
    assert found == ((wanted,) if wanted[0] < wanted[1] else ())


@pytest.mark.parametrize("zone", ZONES)
@given(day=st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_days_follow_each_other_without_a_gap(zone: str, day: date) -> None:
    """A store that never closes is open from one midnight to the next, whatever the clocks do."""
    always = calendar(zone)
    [(start, end)] = always.day(day).open
    assert start == instant(day, "00:00", zone, "compatible")
    assert end == always.day(day + AROUND).open[0][0]


@pytest.mark.parametrize("zone", ZONES)
def test_a_time_that_the_clocks_show_twice_tells_its_offset(zone: str) -> None:
    """And no other time of that day does."""
    day = ZONES[zone][1]
    one = calendar(zone)
    shown = [window.start.astimezone(one.zone) for window in one.day(day).windows]
    twice = {moment.replace(tzinfo=None) for moment in shown if says_offset(moment)}
    walls = [moment.replace(tzinfo=None) for moment in shown]
    assert twice >= {wall for wall in walls if walls.count(wall) == 2}
    assert 1 <= len(twice) <= 2


def test_a_blocked_date_wins_over_dated_hours_and_these_over_holidays_and_usual_hours() -> None:
    """And each says why, to the shopper."""
    plan = calendar(
        "America/New_York",
        opening_hours="Mo-Fr 09:00-18:00; Sa 10:00-14:00",
        holidays={"country": "US"},
        dated=[
            {"first": "2026-12-24", "open": [["09:00", "12:00"]], "reason": "Christmas Eve"},
            {"first": "2026-07-03", "open": [["10:00", "16:00"]], "reason": {"en": "Open all the same"}},
        ],
        blocked=[{"first": "2026-12-24", "reason": {"en": "Stocktaking", "de": "Inventur"}}],
    )
    usual, saturday, sunday = (plan.day(date(2026, 11, day)) for day in (25, 28, 29))
    assert [len(each.windows) for each in (usual, saturday, sunday)] == [18, 8, 0]
    thanksgiving = plan.day(date(2026, 11, 26))
    assert (thanksgiving.windows, thanksgiving.reason[""]) == ((), "Thanksgiving Day")
    assert len(plan.day(date(2026, 7, 3)).windows) == 12  # the observed Independence Day
    eve = plan.day(date(2026, 12, 24))
    assert (eve.windows, eve.is_blocked, eve.reason["de"]) == ((), True, "Inventur")


def test_blocked_hours_and_breaks_leave_no_slot_that_touches_them() -> None:
    """Slots begin anew after a break; blocked hours close the store, a break only its slots."""
    one = calendar(
        "Europe/London",
        **every_day(("09:00", "14:00")),
        blocked=[{"first": "2026-11-25", "between": ["12:10", "13:00"]}],
        slot_rules=(SlotRule(slot_minutes=60, breaks=(("10:30", "10:45"),)),),
    )
    day = one.day(date(2026, 11, 25))
    assert starts(one, day.date, "Europe/London") == ["09:00", "10:45", "13:00"]
    assert len(day.open) == 2
    assert len(day.working) == 3


def test_hours_past_midnight_belong_to_both_days() -> None:
    """OSM's 22:00-02:00 is two hours of each of the two days."""
    one = calendar("Europe/London", opening_hours="Fr 22:00-02:00")
    friday = date(2026, 11, 27)
    assert starts(one, friday, "Europe/London") == ["22:00", "22:30", "23:00", "23:30"]
    assert starts(one, friday + AROUND, "Europe/London") == ["00:00", "00:30", "01:00", "01:30"]


def test_preparing_takes_open_hours_only() -> None:
    """Two hours of work ordered an hour before closing are done an hour after the next opening."""
    one = calendar("Europe/London", opening_hours="Mo-Fr 09:00-18:00")
    friday_at_five = datetime(2026, 11, 27, 17, tzinfo=UTC)
    assert one.prepared_at(friday_at_five, 120, 14) == datetime(2026, 11, 30, 10, tzinfo=UTC)
    assert one.prepared_at(friday_at_five, 0, 14) == friday_at_five
    assert one.prepared_at(friday_at_five, 120, 2) is None
    assert one.prepared_at(friday_at_five, 60, 0) == datetime(2026, 11, 27, 18, tzinfo=UTC)


def test_a_slot_is_known_by_its_start_alone() -> None:
    """What begins at no slot's start is no slot, at the ends of time neither."""
    one = calendar("Europe/London", opening_hours="Mo-Fr 09:00-18:00")
    nine = datetime(2026, 11, 25, 9, tzinfo=UTC)
    window = one.window_at(nine)
    assert window is not None
    assert window.end == nine + timedelta(minutes=30)
    assert one.window_at(nine + timedelta(minutes=1)) is None
    assert one.window_at(datetime(9999, 12, 31, 23, tzinfo=UTC)) is None
    assert one.day(date(1999, 12, 31)).windows == ()


def test_a_weekday_without_a_rule_is_open_and_has_no_slots() -> None:
    """Shoppers may come; nothing is promised."""
    one = calendar("Europe/London", slot_rules=(SlotRule(weekdays=("mon",)),))
    assert one.day(date(2026, 11, 25)).open
    assert one.day(date(2026, 11, 25)).windows == ()
    assert one.day(date(2026, 11, 30)).windows
