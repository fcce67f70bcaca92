"""Which slots are promised now, and why not the others."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from central_service.promises.calendar import Calendar
from central_service.promises.offering import Offering, SlotRefusal, SlotUse
from central_service.promises.plan import PickupCalendar, SlotRule

TODAY = date(2026, 11, 25)
"""A Wednesday; London is on UTC."""


def at(hour: int, minute: int = 0, days: int = 0) -> datetime:
    """A time of today, or some days later."""
    return datetime(2026, 11, 25, hour, minute, tzinfo=UTC) + timedelta(days=days)


def offering(now: datetime, items: int = 1, horizon_days: int = 7, **rule: Any) -> Offering:  # noqa: ANN401
    """Hours from nine to six on weekdays, in slots of an hour."""
    rule = {"slot_minutes": 60, "order_limit": 2} | rule
    plan = PickupCalendar(
        opening_hours="Mo-Fr 09:00-18:00", slot_rules=(SlotRule(**rule),), horizon_days=horizon_days
    )
    return Offering(Calendar(plan, "Europe/London"), now, items)


def refusal(one: Offering, starts_at: datetime, **use: Any) -> SlotRefusal | None:  # noqa: ANN401
    """Why a slot is not promised."""
    return one.refusal(starts_at, SlotUse(**use))


def test_a_slot_takes_its_limit_of_orders_and_of_items() -> None:
    """And tells how many more it takes."""
    one = offering(at(8), items=3, item_limit=10)
    assert refusal(one, at(9), orders=1, items=7) is None
    assert refusal(one, at(9), orders=2, items=2) is SlotRefusal.FULL
    assert refusal(one, at(9), orders=1, items=8) is SlotRefusal.TOO_MANY_ITEMS
    [first, *_] = one.of_day(TODAY, {at(9): SlotUse(orders=1, items=4)})
    assert (first.free, first.items_free, first.is_open) == (1, 6, True)


def test_the_floor_shrinks_closes_and_reopens_one_slot() -> None:
    """Its word counts instead of the rule, both ways."""
    one = offering(at(8))
    assert refusal(one, at(9), orders=1, order_limit=1) is SlotRefusal.FULL
    assert refusal(one, at(9), orders=2, order_limit=5) is None
    assert refusal(one, at(9), is_closed=True) is SlotRefusal.CLOSED
    assert refusal(one, at(9), order_limit=0) is SlotRefusal.FULL


def test_what_is_over_unknown_or_too_far_was_never_offered() -> None:
    """Each has its own reason."""
    one = offering(at(10), horizon_days=2)
    assert refusal(one, at(10)) is SlotRefusal.PAST
    assert refusal(one, at(9, 30)) is SlotRefusal.PAST
    assert refusal(one, at(11, 30)) is SlotRefusal.UNKNOWN
    assert refusal(one, at(11, days=2)) is None
    assert refusal(one, at(11, days=5)) is SlotRefusal.TOO_FAR


@pytest.mark.parametrize(
    ("now", "first"),
    [(at(9), at(11)), (at(8), at(11)), (at(17), at(10, days=1)), (at(20), at(11, days=1))],
)
def test_preparing_is_counted_in_open_hours(now: datetime, first: datetime) -> None:
    """Two hours of it: what is ordered in the evening is done two hours after the next opening."""
    one = offering(now, prep_minutes=120)
    assert refusal(one, first) is None
    assert refusal(one, first - timedelta(hours=1)) in (SlotRefusal.TOO_SOON, SlotRefusal.PAST)
    found = one.first(now, now + timedelta(days=3), {})
    assert found is not None
    assert found.start == first


def test_more_items_take_more_preparing() -> None:
    """A quarter of an hour each, on top of the fixed time."""
    few, many = (offering(at(9), items=n, prep_minutes=30, prep_minutes_per_item=15) for n in (2, 6))
    assert refusal(few, at(10)) is None
    assert refusal(many, at(10)) is SlotRefusal.TOO_SOON
    assert refusal(many, at(11)) is None


def test_a_cutoff_before_the_slot_and_one_for_the_day() -> None:
    """No order so shortly before; and none for today from an hour on."""
    assert refusal(offering(at(10, 1), cutoff_minutes=60), at(11)) is SlotRefusal.TOO_SOON
    assert refusal(offering(at(10), cutoff_minutes=60), at(11)) is None
    assert refusal(offering(at(11, 59), same_day_cutoff="12:00"), at(15)) is None
    assert refusal(offering(at(12), same_day_cutoff="12:00"), at(15)) is SlotRefusal.TOO_SOON
    assert refusal(offering(at(12), same_day_cutoff="12:00"), at(15, days=1)) is None
    assert refusal(offering(at(8), same_day=False), at(15)) is SlotRefusal.TOO_SOON


def test_the_first_slot_is_looked_for_in_a_stretch_only() -> None:
    """What begins before or after it is not looked at: nothing is known of its use."""
    one = offering(at(8))
    full = {at(hour): SlotUse(orders=2) for hour in range(9, 18)}
    assert one.first(at(8), at(18), full) is None
    found = one.first(at(12, 30), at(18), {})
    assert found is not None
    assert found.start == at(13)


def test_a_search_begins_with_the_first_slots_in_time_and_leaves_none_out() -> None:
    """Its stretches follow each other from there to the end of what can be booked; the night is not read."""
    for one, begins in (
        (offering(at(8)), at(9)),
        (offering(at(8), horizon_days=0), at(9)),
        (offering(at(8), same_day=False), at(9, days=1)),
        (offering(at(18)), at(9, days=1)),
    ):
        stretches = list(one.stretches())
        assert stretches[0][0] == begins
        assert all(before[1] == after[0] for before, after in pairwise(stretches))
        assert stretches[-1][1] > at(18, days=(one.last_day - TODAY).days)
    assert next(iter(offering(at(8)).stretches()))[1] == at(15)


def test_a_slot_that_the_floor_widened_is_looked_at_too() -> None:
    """The rule alone would take nothing, or not so many units."""
    for one in (offering(at(8), order_limit=0), offering(at(8), items=30, item_limit=10)):
        wide = {at(9): SlotUse(order_limit=4, item_limit=40)}
        found = [one.first(since, until, wide) for since, until in one.stretches()]
        assert [window.start for window in found if window is not None] == [at(9)]


def test_where_every_slot_is_too_soon_nothing_is_searched() -> None:
    """Neither today's nor those of a closed weekend."""
    assert list(offering(at(18), horizon_days=0).stretches()) == []
