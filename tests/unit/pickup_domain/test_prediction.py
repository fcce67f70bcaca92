"""When orders will be ready: small cases by hand, and what holds for every case."""

import inspect
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pickup_domain import commands as c
from pickup_domain import mending, prediction
from pickup_domain import pace as pace_module
from pickup_domain.day import STORE, LimitSlot
from pickup_domain.mending import Act, OpenSlot, proposals
from pickup_domain.order import SubstituteItem, Wave, Window
from pickup_domain.pace import ENOUGH_DAYS, ENOUGH_ORDERS, Pace, PersonPace, Stretch
from pickup_domain.prediction import Forecast, Method, Work, at_work, given_to, naive, predict, work_of
from tests.factories import ASSOCIATE, COLLEAGUE, NOW, after, pick_one, placed, ready, usd, window

STEADY = Pace(
    learned_at=NOW,
    orders=ENOUGH_ORDERS,
    days=ENOUGH_DAYS,
    mean_order_s=300,
    line_s=60,
    unit_s=10,
    finish_s=120,
)
"""Everything takes what it always takes: nothing is left to chance."""
WILD = STEADY.model_copy(
    update={"spread": (0.5, 0.8, 1.0, 1.4, 2.2), "pauses_s": (10.0, 30.0, 120.0), "today_spread": 0.2}
)
_TICK = timedelta(milliseconds=1)
TOM_IS_SLOW = PersonPace(staff_id="tom", factor=2.0)


def work(number: int, *, due_min: float = 60, lines: int = 2, **fields: object) -> Work:
    """An order of so many lines."""
    return replace(Work(UUID(int=number), NOW + timedelta(minutes=due_min), lines), **fields)  # type: ignore[arg-type]


def minutes(forecast: Forecast) -> list[float]:
    """Until each order is ready, as it is most likely."""
    return [(each.p50 - NOW).total_seconds() / 60 for each in forecast.orders]


def test_one_person_picks_one_after_the_other() -> None:
    """Two lines and the bag are four minutes; a further unit is ten seconds."""
    told = predict(STEADY, [work(1, due_min=30), work(2, due_min=20, units=6)], ["maya"], NOW)
    assert [each.order_id.int for each in told.orders] == [2, 1]
    assert minutes(told) == [5, 9]
    assert told.method is Method.LEARNED
    assert told.why == "By this store's own pace: 100 orders on 3 days."


def test_two_people_share_the_queue_at_their_own_pace() -> None:
    """Maya has done her second order when Tom has done his first."""
    pace = STEADY.model_copy(update={"people": (TOM_IS_SLOW,)})
    told = predict(pace, [work(1), work(2), work(3)], ["maya", "tom"], NOW)
    assert minutes(told) == [4, 8, 8]


def test_what_is_in_hand_comes_first_and_stays_with_its_person() -> None:
    """Also where others are due sooner."""
    held = work(1, due_min=90, lines=1, in_hand=True, who="tom")
    pace = STEADY.model_copy(update={"people": (TOM_IS_SLOW,)})
    told = predict(pace, [work(2, due_min=10), held], ["maya", "tom"], NOW)
    assert [each.order_id.int for each in told.orders] == [1, 2]
    assert 4 < minutes(told)[0] < 6
    assert minutes(told)[1] == 4  # fmt: skip


def test_orders_of_a_wave_are_ready_when_it_comes_back() -> None:
    """Four lines, then a bag each."""
    told = predict(STEADY, [work(1, wave_id="w"), work(2, wave_id="w")], ["maya"], NOW)
    assert minutes(told) == [6, 8]


def test_an_order_is_not_taken_up_before_its_time() -> None:
    """Whoever works two hours ahead leaves tomorrow's orders for later, unless the customer is here."""
    pace = STEADY.model_copy(update={"ahead_s": 7200.0})
    later = work(1, due_min=300)
    assert minutes(predict(pace, [later], ["maya"], NOW)) == [184]
    assert minutes(predict(pace, [replace(later, is_here=True)], ["maya"], NOW)) == [4]


def test_the_hour_and_the_day_count() -> None:
    """From 15:00, when the first order is done, everything takes twice as long."""
    hours = tuple(2.0 if hour >= 15 else 1.0 for hour in range(24))
    pace = STEADY.model_copy(update={"hours": hours})
    assert minutes(predict(pace, [work(1, lines=58), work(2)], ["maya"], NOW)) == [60, 68]


def test_a_promise_that_cannot_be_kept_says_so() -> None:
    """On time is ready before the window begins."""
    told = predict(
        STEADY, [work(1, due_min=4), work(2, due_min=9), work(3, due_min=-1)], ["maya", "tom"], NOW
    )
    chances = {each.order_id.int: each.breaks for each in told.orders}
    assert chances[3] == 1
    assert chances[1] > 0.99
    assert chances[2] < 0.01


def test_the_interval_is_that_of_what_was_seen() -> None:
    """One in five walks takes half, one in five 2.2 times as long."""
    pace = STEADY.model_copy(update={"spread": (0.5, 0.8, 1.0, 1.4, 2.2)})
    told = predict(pace, [work(1)], ["maya"], NOW, draws=400).orders[0]
    assert (told.p10 - NOW).total_seconds() == pytest.approx(120)
    assert (told.p50 - NOW).total_seconds() == pytest.approx(240)
    assert (told.p90 - NOW).total_seconds() == pytest.approx(528)


def test_orders_that_may_come_in_take_their_turn() -> None:
    """Two in an hour that are due at once make what is due later wait."""
    busy = STEADY.model_copy(update={"arrivals": (12.0,) * 24, "leads_s": (600.0,)})
    queue = [work(number, due_min=120) for number in range(1, 6)]
    assert (
        minutes(predict(busy, queue, ["maya"], NOW))[-1] > minutes(predict(STEADY, queue, ["maya"], NOW))[-1]
    )


def test_when_orders_come_in_and_are_due_is_chance_too() -> None:
    """Twenty in an hour, due within two: were it always the same ones, the interval had 35 minutes."""
    leads = tuple(180.0 * step for step in range(40))
    pace = STEADY.model_copy(update={"arrivals": (20.0,) * 24, "leads_s": leads})
    queue = [work(number, due_min=30 + 5 * number) for number in range(1, 5)]

    def span_min(pace: Pace) -> float:
        last = predict(pace, [*queue, work(9, due_min=120)], ["maya", "tom"], NOW).orders[-1]
        return (last.p90 - last.p10).total_seconds() / 60

    assert 45 < span_min(pace) < 60
    assert span_min(pace.model_copy(update={"arrivals_spread": 0.9})) > span_min(pace)


def test_an_interval_is_as_wide_as_past_days_ask_for() -> None:
    """On either side by itself, about what is in hand and what waits; chances stay as they are drawn."""
    wider = {"in_hand": Stretch(early=2, late=3), "waiting": Stretch(late=2)}
    queue = [work(1, due_min=7, in_hand=True, who="maya"), work(2, due_min=12)]
    drawn, told = (
        predict(pace, queue, ["maya"], NOW).orders for pace in (WILD, WILD.model_copy(update=wider))
    )
    for before, now, early, late in zip(drawn, told, (2, 1), (3, 2), strict=True):
        assert now.p50 == before.p50
        widest = min(now.p50 - NOW, early * (before.p50 - before.p10))
        assert now.p50 - now.p10 == pytest.approx(widest, abs=_TICK)
        assert now.p90 - now.p50 == pytest.approx(late * (before.p90 - before.p50), abs=_TICK)
        assert now.breaks == before.breaks


def test_a_pace_of_another_day_says_nothing_of_today() -> None:
    """A tablet that was offline overnight reckons with a day of which it only knows how days differ."""
    yesterday = WILD.model_copy(
        update={"today": 0.7, "today_spread": 0.05, "days_spread": 0.3}
        | {"arrivals": (12.0,) * 24, "arrivals_spread": 0.1, "busy": 2.0, "days_arrivals_spread": 0.2}
        | {"leads_s": (600.0,)}
    )
    at_night = NOW + timedelta(hours=20)
    usual = yesterday.model_copy(
        update={"learned_at": at_night, "today": 0.0, "today_spread": 0.3}
        | {"arrivals": (6.0,) * 24, "arrivals_spread": 0.2}
    )
    queue = [work(number, due_min=1260 + 20 * number) for number in range(4)]
    assert predict(yesterday, queue, ["maya"], at_night) == predict(usual, queue, ["maya"], at_night)
    in_the_evening = NOW + timedelta(hours=3)
    told = predict(yesterday, queue, ["maya"], in_the_evening)
    assert told != predict(usual, queue, ["maya"], in_the_evening)


def test_nothing_travels_to_the_tablets_that_no_forecast_reads() -> None:
    """Every field of a pace but when it was stretched."""
    read = "".join(inspect.getsource(module) for module in (pace_module, prediction, mending))
    unread = [name for name in Pace.model_fields if not re.search(rf"\w\.{name}\b", read)]
    assert unread == ["stretched_at"]


def test_too_little_history_falls_back_to_the_naive_rule_and_says_so() -> None:
    """Either number is too little."""
    for few in ({"orders": ENOUGH_ORDERS - 1}, {"days": ENOUGH_DAYS - 1}):
        told = predict(STEADY.model_copy(update=few), [work(1, due_min=4), work(2)], ["maya"], NOW)
        assert told.method is Method.NAIVE
        assert told.why.startswith("Too little history yet: ")
        assert minutes(told) == [5, 10]
        assert [each.breaks for each in told.orders] == [1, 0]


def test_the_naive_rule_shares_by_head() -> None:
    """Backlog times mean, over the people."""
    told = naive(STEADY, [work(1), work(2)], ["maya", "tom"], NOW)
    assert minutes(told) == [2.5, 5]
    assert told.why == "By the mean time of an order."


def test_nobody_seen_is_as_many_as_usual() -> None:
    """And whoever leaves work waiting is not there."""
    pace = STEADY.model_copy(update={"crew": (2.0,) * 24})
    assert predict(pace, [work(1), work(2)], [], NOW).people == 2
    assert at_work(pace, ["maya"], [work(1)], NOW) == ("maya",)
    assert at_work(pace, ["maya"], [work(1, in_hand=True)], NOW) == ("maya", "")
    assert at_work(pace, [], [work(1)], NOW) == ("", "")


_QUEUES = st.lists(st.tuples(st.integers(1, 120), st.integers(0, 12)), min_size=1, max_size=12)


def _queue(drawn: list[tuple[int, int]]) -> list[Work]:
    return [work(number, due_min=due, lines=lines) for number, (due, lines) in enumerate(drawn, start=1)]


@given(_QUEUES, st.integers(1, 4))
@settings(max_examples=25, deadline=None)
def test_more_people_are_never_later(drawn: list[tuple[int, int]], people: int) -> None:
    """Of two who work alike, and the same chance."""
    queue = _queue(drawn)
    fewer = predict(WILD, queue, [f"p{each}" for each in range(people)], NOW, draws=15)
    more = predict(WILD, queue, [f"p{each}" for each in range(people + 1)], NOW, draws=15)
    for one, other in zip(fewer.orders, more.orders, strict=True):
        assert (other.p10, other.p50, other.p90) <= (one.p10, one.p50, one.p90)
        assert other.breaks <= one.breaks


@given(_QUEUES, st.integers(1, 3), st.integers(0, 11))
@settings(max_examples=25, deadline=None)
def test_more_lines_are_never_earlier(drawn: list[tuple[int, int]], people: int, which: int) -> None:
    """Neither for their order nor for those behind it; chances are chances, and the same again."""
    queue, ids = _queue(drawn), [f"p{each}" for each in range(people)]
    longer = list(queue)
    place = which % len(queue)
    longer[place] = replace(queue[place], lines=queue[place].lines + 3)
    before, after_it = predict(WILD, queue, ids, NOW, draws=15), predict(WILD, longer, ids, NOW, draws=15)
    for one, other in zip(before.orders, after_it.orders, strict=True):
        assert one.p50 <= other.p50
        assert 0 <= one.breaks <= other.breaks <= 1
        assert one.p10 <= one.p50 <= one.p90
    assert predict(WILD, queue, ids, NOW, draws=15) == before


def test_what_is_left_to_do_is_read_off_an_order() -> None:
    """Open lines, who has it, the walk, the customer's answer; nothing of what is ready."""
    order = placed()
    new = work_of(order)
    assert new is not None
    assert (new.lines, new.units, new.in_hand, new.who) == (2, 1, False, "")
    wave = Wave(wave_id="w-1", tote="1")
    begun = work_of(after(order, c.Assign(assignee=COLLEAGUE, wave=wave), pick_one()))
    assert begun is not None
    assert (begun.lines, begun.in_hand, begun.who, begun.wave_id) == (1, True, "tom", "w-1")
    by_name = work_of(after(order, pick_one()), {ASSOCIATE.name: ASSOCIATE.id})
    assert by_name is not None
    assert by_name.who == "maya"
    item = SubstituteItem(sku="S", name="S", unit_price=usd(1))
    asked = work_of(after(order, c.StartPicking(), c.ProposeSubstitution(line_id="2", quantity=2, item=item)))
    assert asked is not None
    assert (asked.lines, asked.answer_by) == (1, NOW + timedelta(minutes=20))
    told = predict(STEADY, [asked], ["maya"], NOW).orders[0]
    assert NOW + timedelta(minutes=15) < told.p90 < NOW + timedelta(minutes=22)
    assert work_of(ready()) is None


WAVE = Wave(wave_id="w-1", tote="1")


@pytest.mark.parametrize(
    "before",
    [
        (),
        (c.Assign(assignee=ASSOCIATE),),
        (c.Assign(assignee=COLLEAGUE, wave=WAVE),),
        (c.Assign(assignee=COLLEAGUE, wave=WAVE), pick_one()),
        (pick_one(),),
    ],
)
def test_what_is_tried_is_what_the_command_does(before: tuple[c.CommandArgs, ...]) -> None:
    """An order that somebody is given stands on top of theirs, wherever it was before."""
    order = after(placed(), *before)
    left = work_of(order)
    assert left is not None
    assert given_to(left, COLLEAGUE.id) == work_of(after(order, c.Assign(assignee=COLLEAGUE)))


@given(_QUEUES, st.data())
@settings(max_examples=25, deadline=None)
def test_what_was_done_keeps_what_it_promised_and_is_not_asked_for_again(
    drawn: list[tuple[int, int]], data: st.DataObject
) -> None:
    """Whoever has an order gains nothing by being given it; what is done is done once."""
    whose = data.draw(
        st.lists(st.sampled_from(["", "maya", "tom"]), min_size=len(drawn), max_size=len(drawn))
    )
    queue = [given_to(each, who) if who else each for each, who in zip(_queue(drawn), whose, strict=True)]
    people = [ASSOCIATE, COLLEAGUE]
    for act in proposals(WILD, queue, people, NOW):
        if not isinstance(act.command, c.Assign):
            continue
        who = act.command.assignee.id
        done = [given_to(each, who) if each.order_id == act.order_id else each for each in queue]
        ids = [each.id for each in people]
        gained = predict(WILD, done, ids, NOW, 40).kept - predict(WILD, queue, ids, NOW, 40).kept
        assert gained == pytest.approx(act.keeps)
        again = [(each.order_id, each.command) for each in proposals(WILD, done, people, NOW)]
        assert (act.order_id, act.command) not in again


@pytest.mark.parametrize("rule", [predict, naive])
def test_what_was_given_to_somebody_who_is_not_here_waits_its_turn(rule: Callable[..., Forecast]) -> None:
    """A lead gives out tomorrow's work today: today's is no later for that."""
    today = work(1, due_min=6)
    tomorrow = given_to(work(2, due_min=60 * 24), "ben")
    [first, _] = rule(STEADY, [today, tomorrow], ["maya"], NOW).orders
    assert (first.order_id.int, first.breaks < 0.5) == (1, True)
    [theirs, _] = rule(STEADY, [today, tomorrow], ["maya", "ben"], NOW).orders
    assert theirs.order_id.int == 2


def test_who_is_free_sooner_is_asked_to_take_it_next() -> None:
    """Tom would come to it too late; Maya has nothing else."""
    mine = work(1, due_min=10, lines=3, who="tom")
    toms = work(2, due_min=90, lines=12, who="tom", in_hand=True)
    found = proposals(STEADY, [mine, toms], [ASSOCIATE, COLLEAGUE], NOW)
    assert [(each.act, each.order_id.int) for each in found] == [(Act.REASSIGN, 1)]
    assert found[0].command == c.Assign(assignee=ASSOCIATE)
    assert found[0].keeps == pytest.approx(1, abs=0.05)
    assert (found[0].told, found[0].effect) == (0, "Keeps 1 promise.")


def test_an_urgent_order_leaves_a_long_walk() -> None:
    """The rest of the walk has time."""
    wave = [
        work(1, due_min=8, wave_id="w"),
        *(work(each, due_min=90, lines=6, wave_id="w") for each in (2, 3)),
    ]
    best = proposals(STEADY, wave, [ASSOCIATE], NOW)[0]
    assert (best.act, best.order_id.int) == (Act.SPLIT_WAVE, 1)
    assert best.command == c.Assign(assignee=ASSOCIATE, wave=None)


def test_what_cannot_be_kept_is_offered_the_first_time_that_can() -> None:
    """One customer is told; a time that is too early as well is no offer."""
    late = work(1, due_min=10, lines=20)
    windows = [window(0.3), window(0.5), window(1.0)]
    found = proposals(STEADY, [late], [ASSOCIATE], NOW, {late.order_id: windows})
    assert [(each.act, each.told) for each in found] == [(Act.NEW_TIME, 1)]
    delay = found[0].command
    assert isinstance(delay, c.Delay)
    assert delay.window == windows[1]


def test_a_slot_that_would_be_too_much_is_made_smaller() -> None:
    """Four more orders of four minutes each do not fit into a quarter of an hour with three others."""
    queue = [work(each, due_min=15) for each in (1, 2, 3)]
    start = NOW + timedelta(minutes=15)
    slot = OpenSlot(Window(start=start, end=start + timedelta(minutes=30)), booked=3, order_limit=7)
    found = proposals(STEADY, queue, [ASSOCIATE], NOW, slots=[slot])
    assert {(each.act, each.order_id) for each in found} == {(Act.SHRINK_SLOT, STORE)}
    assert found[0].command == LimitSlot(start=start, order_limit=3)
    assert found[0].keeps > found[1].keeps


def test_what_may_come_in_besides_says_nothing_about_a_slot() -> None:
    """A slot is made smaller for its own orders: on a day of many others it is worth the same."""
    queue = [work(each, due_min=15) for each in (1, 2, 3)]
    start = NOW + timedelta(minutes=15)
    slot = OpenSlot(Window(start=start, end=start + timedelta(minutes=30)), booked=3, order_limit=7)
    busy = STEADY.model_copy(update={"arrivals": (30.0,) * 24, "leads_s": (600.0,)})
    found = (proposals(pace, queue, [ASSOCIATE], NOW, slots=[slot]) for pace in (STEADY, busy))
    quiet, many = ([each for each in acts if each.act is Act.SHRINK_SLOT] for acts in found)
    assert quiet
    assert many == quiet


def test_telling_a_customer_costs_a_part_of_a_promise() -> None:
    """Two who cannot be kept: a colleague who takes one is worth more than a new time for it."""
    mine = work(1, due_min=10, lines=3, who="tom")
    toms = work(2, due_min=90, lines=12, who="tom", in_hand=True)
    windows = {mine.order_id: [window(5)]}
    [found] = proposals(STEADY, [mine, toms], [ASSOCIATE, COLLEAGUE], NOW, windows)
    assert found.act is Act.REASSIGN
    [told] = proposals(
        STEADY, [work(1, due_min=10, lines=20)], [ASSOCIATE], NOW, {mine.order_id: [window(5)]}
    )
    assert told.worth == pytest.approx(told.keeps - 0.25)


def test_each_of_the_most_urgent_orders_has_its_act() -> None:
    """Six of seven that are late already; the last one is left until there is time for it."""
    late = [work(number, due_min=number, lines=40) for number in range(1, 8)]
    windows = {each.order_id: [window(20)] for each in late}
    found = proposals(STEADY, late, [ASSOCIATE], NOW, windows)
    assert sorted(each.order_id.int for each in found) == [1, 2, 3, 4, 5, 6]


def test_nothing_is_proposed_where_nothing_helps_or_too_little_is_known() -> None:
    """No act for its own sake."""
    fine = [work(1, due_min=90)]
    later = window(5)
    roomy = OpenSlot(later, booked=1, order_limit=3)
    assert proposals(STEADY, fine, [ASSOCIATE], NOW, slots=[roomy]) == ()
    hopeless = [work(1, due_min=1, lines=40, who="tom")]
    assert proposals(STEADY, hopeless, [ASSOCIATE, COLLEAGUE], NOW) == ()
    new = STEADY.model_copy(update={"days": 0})
    assert proposals(new, [work(1, due_min=1)], [ASSOCIATE, COLLEAGUE], NOW) == ()
