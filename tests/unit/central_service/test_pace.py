"""A store's pace out of its events: small histories by hand, and a store whose truth is known."""

import math
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from benchmarks.common.store_days import BEGIN, Truth, days
from central_service.insights.pace import effects, learn
from central_service.insights.walks import histories, walks
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import Actor, Window
from pickup_domain.pace import Pace
from pickup_domain.prediction import Method, Work, predict
from tests.factories import ASSOCIATE, COLLEAGUE, STOREFRONT

DAY = datetime.fromisoformat("2026-11-23T14:00:00+00:00")
AHEAD_S = 86_400.0


def told(at_s: float, order: int, kind: EventKind, actor: Actor = ASSOCIATE, line: str = "") -> OrderEvent:
    """Something that happened so many seconds into the day."""
    at = DAY + timedelta(seconds=at_s)
    window = Window(start=DAY + timedelta(hours=3), end=DAY + timedelta(hours=4))
    return OrderEvent(
        kind=kind,
        order_id=UUID(int=order),
        command_id=UUID(int=order),
        version=1,
        at=at,
        actor=actor,
        device="t",
        line_id=line or None,
        quantity=1 if line else None,
        window=window if kind is EventKind.PLACED else None,
    )


def picked(begin_s: float, order: int, actor: Actor = ASSOCIATE) -> list[OrderEvent]:
    """Two lines of a minute each, a second unit after 10 s, 90 s for bag and shelf."""
    return [
        told(-60, order, EventKind.PLACED, STOREFRONT),
        told(begin_s, order, EventKind.PICKING_STARTED, actor),
        told(begin_s + 60, order, EventKind.ITEM_PICKED, actor, "1"),
        told(begin_s + 70, order, EventKind.ITEM_PICKED, actor, "1"),
        told(begin_s + 130, order, EventKind.ITEM_SHORT, actor, "2"),
        told(begin_s + 190, order, EventKind.BAG_STAGED, actor),
        told(begin_s + 220, order, EventKind.READY, actor),
    ]


def in_order(*events: list[OrderEvent]) -> list[OrderEvent]:
    """Oldest first."""
    return sorted((each for some in events for each in some), key=lambda event: event.at)


def test_two_orders_by_hand() -> None:
    """220 s each and 40 s between them, while the second was waiting."""
    pace = learn(in_order(picked(0, 1), picked(260, 2)), "UTC", DAY + timedelta(days=1))
    assert (pace.orders, pace.days, pace.mean_lines) == (2, 1, 2)
    assert (pace.line_s, pace.unit_s, pace.finish_s) == (60, 10, 90)
    assert list(pace.pauses_s) == [40]
    assert pace.mean_order_s == 260
    assert list(pace.spread) == [1, 1]
    assert pace.factor_of("maya") == 1
    assert pace.crew[14] == 1
    assert not pace.is_enough


def test_idle_time_is_no_pause() -> None:
    """Neither an hour, nor minutes in which nothing was waiting."""
    long = learn(in_order(picked(0, 1), picked(4000, 2)), "UTC", DAY)
    assert list(long.pauses_s) == [0]
    late = [told(230, 2, EventKind.PLACED, STOREFRONT), *picked(260, 2)[1:]]
    assert list(learn(in_order(picked(0, 1), late), "UTC", DAY).pauses_s) == [0]


def test_what_says_nothing_of_a_pace_is_left_out() -> None:
    """Half an order, one that was recalled, one that came all at once out of an outbox."""
    half = picked(0, 1)[:-1]
    recalled = [*picked(0, 2), told(400, 2, EventKind.READY_RECALLED)]
    at_once = [told(-60, 3, EventKind.PLACED, STOREFRONT)]
    at_once += [told(500, 3, EventKind.PICKING_STARTED), told(500.1, 3, EventKind.ITEM_PICKED, line="1")]
    at_once += [told(500.2, 3, EventKind.READY)]
    for events in (half, recalled, at_once, []):
        assert learn(in_order(events), "UTC", DAY).orders == 0


def test_orders_picked_together_are_one_walk() -> None:
    """Until the last of them is ready."""
    events = in_order(picked(0, 1), picked(30, 2))
    found = walks(events, histories(events), AHEAD_S)
    assert [(len(walk.orders), walk.lines, walk.units, walk.seconds) for walk in found] == [(2, 4, 2, 250)]


def test_somebody_with_few_orders_is_taken_for_the_store() -> None:
    """The fewer values, the nearer to the whole; what chance explains is no difference."""
    found = effects({"often": [0.4, 0.6] * 30, "once": [0.5], "store": [-0.1, 0.1] * 60})
    assert 0 < found.means["once"] < found.means["often"] < 0.5
    assert found.means["store"] < 0
    assert found.left["once"] > found.left["often"] > found.left["store"] > 0
    assert found.between == pytest.approx(0.08, abs=0.02)
    same = effects({"a": [-0.1, 0.1] * 9, "b": [-0.1, 0.1] * 9})
    assert (same.means, same.between) == ({"a": 0, "b": 0}, 0)
    assert effects({"alone": [1.0, 2.0]}).means == {"alone": 0}


def test_a_slow_person_is_known_by_and_by() -> None:
    """Tom takes half as long again; after many orders the pace says so."""
    events = []
    for number in range(40):
        events.append(picked(400 * number, 2 * number + 1))
        slow = picked(0, 2 * number + 2, COLLEAGUE)
        begin = DAY + timedelta(seconds=400 * number)
        events.append([e.model_copy(update={"at": begin + 1.5 * (e.at - DAY)}) for e in slow])
    pace = learn(in_order(*events), "UTC", DAY + timedelta(days=1))
    assert pace.factor_of("tom") / pace.factor_of("maya") == pytest.approx(1.5, rel=0.05)


def test_a_store_whose_truth_is_known() -> None:
    """People, busy hours and the crew come out as they are; nothing of it is named."""
    record = days(Truth(orders=120, people_spread=0.4, volume_spread=0), 10, seed=3)
    now = BEGIN + timedelta(days=10, hours=7)
    pace = learn(record.events, "UTC", now)
    assert pace.is_enough
    assert pace.days == 10
    assert pace.ahead_s == pytest.approx(7200, rel=0.02)
    assert pace.usual_crew(BEGIN + timedelta(hours=13)) == 3
    assert pace.hours[12] > pace.hours[9]
    assert math.fsum(pace.arrivals) == pytest.approx(120, rel=0.2)
    told_of = predict(pace, [Work(UUID(int=1), now + timedelta(hours=1), 3)], ["p0"], now)
    assert told_of.method is Method.LEARNED
    assert len(pace.model_dump_json()) < 6_000


def test_a_day_says_nothing_of_the_next_one() -> None:
    """What is reckoned with then is what the service learns at that midnight: how days differ."""
    record = days(Truth(orders=60), 5, seed=3)
    evening = record.events[-1].at
    morning = evening.replace(hour=0, minute=1) + timedelta(days=1)
    late, early = (learn(record.events, "UTC", at) for at in (evening, morning))
    assert late.today_spread < early.today_spread
    assert late.arrivals_spread < early.arrivals_spread
    kept = late.on_day_of(morning)
    for name in ("today", "today_spread", "arrivals_spread"):
        assert getattr(kept, name) == pytest.approx(getattr(early, name))
    assert math.fsum(kept.arrivals) == pytest.approx(math.fsum(early.arrivals), rel=0.2)
    assert late.on_day_of(evening) == late


def test_a_pace_that_tells_no_spread_between_days_keeps_that_of_its_own() -> None:
    """As a service of before sends it: nobody is surer of tomorrow than of today."""
    pace = Pace(learned_at=BEGIN, orders=200, days=9, today_spread=0.2, arrivals_spread=0.1)
    tomorrow = pace.on_day_of(BEGIN + timedelta(days=1))
    assert (tomorrow.today_spread, tomorrow.arrivals_spread) == (0.2, 0.1)
