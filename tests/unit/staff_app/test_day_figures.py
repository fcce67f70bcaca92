"""How today went so far: the same as the insights say of it (docs/metrics.md)."""

from datetime import datetime, timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.order import Actor, Order
from pickup_domain.promise import CHOSEN_BY_CUSTOMER
from staff_app.controllers import day_figures
from tests.factories import (
    ASSOCIATE,
    CUSTOMER,
    LEAD,
    NOW,
    STOREFRONT,
    after,
    hand_over,
    partly_ready,
    pick,
    placed,
    ready,
    staged,
    window,
)

DAY = (NOW - timedelta(hours=6), NOW + timedelta(hours=18))
EVENING = NOW + timedelta(hours=8)


def at(hours: float) -> datetime:
    """So many hours from now."""
    return NOW + timedelta(hours=hours)


def late() -> Order:
    """Its readiness was taken back, and it was ready again half an hour after its time began."""
    order = ready()
    assert order.undoable is not None
    taken_back = after(order, c.Undo(command_id=order.undoable.command_id))
    return after(taken_back, c.MarkReady(), now=at(1.5))


def recalled() -> Order:
    """It was ready in time, and then was not."""
    return after(ready(), c.RecallReady(reason="a bag broke"), now=at(0.5))


def put_off(reason: str, actor: Actor = ASSOCIATE) -> Order:
    """Recalled, promised for two hours later, and ready before that."""
    later = c.Delay(reason=reason, window=window(3))
    told = after(recalled(), later if actor is ASSOCIATE else c.Reschedule(window=window(3)), actor=actor)
    return after(told, c.MarkReady(), now=at(2))


def edited() -> Order:
    """Put off by the store, then moved on by the storefront, and ready between the two times."""
    told = after(placed(), c.Delay(reason="Many orders at once", window=window(2)))
    moved = after(told, c.Edit(promise=window(4)), actor=STOREFRONT)
    return after(staged(moved), c.MarkReady(), now=at(3))


def part_and_the_rest_short(hours: float) -> Order:
    """A part was collected; then the rest could not be had, and nothing is left to do."""
    gone = after(partly_ready(), hand_over(), now=at(0.2))
    none = c.ShortPick(line_id="2", quantity=2, reason=c.ShortReason.NOT_FOUND)
    return after(gone, none, now=at(hours))


@pytest.mark.parametrize(
    ("order", "kept"),
    [
        (ready(), 1),
        (late(), 0),
        (recalled(), 0),
        (partly_ready(), 0),
        (put_off("Many orders at once"), 0),
        (put_off(CHOSEN_BY_CUSTOMER), 1),
        (put_off("", CUSTOMER), 1),
        (edited(), 1),
        (part_and_the_rest_short(0.9), 1),
        (part_and_the_rest_short(1.1), 0),
    ],
)
def test_on_time_is_ready_for_good_when_the_time_begins_that_the_customer_chose(
    order: Order, kept: int
) -> None:
    """Recalled or taken back it was not; a store that puts everything off is not on time."""
    assert day_figures.on_time([order], DAY, EVENING) == (kept, 1)


def test_what_has_not_begun_or_was_cancelled_before_is_not_counted() -> None:
    """Cancelled afterwards it broke its promise."""
    before, past = (
        after(recalled(), c.Cancel(reason="x"), actor=LEAD, now=at(hours)) for hours in (0.6, 1.5)
    )
    assert day_figures.on_time([ready()], DAY, at(0.9)) == (0, 0)
    assert day_figures.on_time([before, past], DAY, EVENING) == (0, 1)


def test_each_time_that_somebody_came_is_a_wait() -> None:
    """Six minutes for the part and two for the rest; whoever stands here still has not waited yet."""
    part = after(partly_ready(), c.Arrived(), c.AcknowledgeArrival(), now=at(0.1))
    gone = after(part, hand_over(), now=at(0.2))
    assert day_figures.median_wait_s([gone], DAY[0]) == 360
    picked = after(gone, *pick(gone), c.StageBag(bag_id="10477-2", staging_location="B-07", items=()))
    again = after(picked, c.MarkReady(), c.Arrived(), now=at(5))
    assert day_figures.median_wait_s([again], DAY[0]) == 360
    done = after(again, hand_over(), now=at(5) + timedelta(minutes=2))
    assert day_figures.median_wait_s([done], DAY[0]) == 240
    assert day_figures.median_wait_s([done], at(1)) == 120
    assert day_figures.median_wait_s([ready()], DAY[0]) is None
