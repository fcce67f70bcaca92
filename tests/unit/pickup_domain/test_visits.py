"""A visit ends with whatever says that nobody waits any more: orders, insights and tablets agree on it."""

from datetime import datetime, timedelta
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central_service.insights.samples import Measure, OrderStory, Sample, standing
from pickup_domain import commands as c
from pickup_domain.events import OrderEvent
from pickup_domain.order import Actor, Arrival, ArrivalState, BagItem, Order
from pickup_domain.outcomes import Applied
from pickup_domain.promise import CHOSEN_BY_CUSTOMER
from staff_app.controllers import day_figures
from tests.factories import (
    CUSTOMER,
    LEAD,
    NOW,
    after,
    give,
    hand_over,
    placed,
    ready,
    refused,
    window,
)

HERE, SEEN, GIVEN_UP = c.Arrived(spot="Bay 1", vehicle="Blue van"), c.AcknowledgeArrival(), c.RecordNoShow()
TAKE_BACK = None
PUT_OFF = c.Delay(reason=CHOSEN_BY_CUSTOMER, window=window(40))
PART = hand_over(items=(BagItem(line_id="2", quantity=1),))
STEPS: st.SearchStrategy[c.CommandArgs | None] = st.sampled_from(
    (
        *(HERE, HERE, HERE, SEEN, GIVEN_UP, GIVEN_UP, TAKE_BACK, c.Reopen(), hand_over(), PART, PUT_OFF),
        *(c.Delay(reason="Many orders at once", window=window(40)), c.Reschedule(window=window(50))),
        *(c.Cancel(reason="Not needed"), c.EnRoute(), c.AddNote(text="Rings twice")),
    )
)
TIMES = st.sampled_from([timedelta(seconds=20), timedelta(minutes=7), timedelta(hours=5)])


class Told:
    """An order as it goes on, and the events that the insights are made of."""

    def __init__(self, order: Order) -> None:
        self.order, self.now = order, NOW
        self.events: list[OrderEvent] = []

    def do(self, args: c.CommandArgs | None, later: timedelta = timedelta(0)) -> None:
        """A step, if it counts; None takes back what there is to take back, at once."""
        if args is not TAKE_BACK:
            self.now += later
        elif self.order.undoable is not None:
            args = c.Undo(command_id=self.order.undoable.command_id)
        by: Actor = CUSTOMER if isinstance(args, c.Arrived | c.EnRoute | c.Reschedule) else LEAD
        outcome = None if args is None else give(self.order, args, by, now=self.now)
        if isinstance(outcome, Applied):
            self.order = outcome.order
            self.events += outcome.events

    def insights(self) -> tuple[OrderStory, list[Sample]]:
        """What the service makes of it."""
        story = OrderStory()
        events = standing([each.model_dump(mode="json") | {"at": each.at} for each in self.events])
        return story, [sample for event in events for sample in story.told_of(event)]

    def seconds(self, measure: Measure) -> list[float]:
        """The values of one measure."""
        return [each.value for each in self.insights()[1] if each.measure is measure]


def test_who_takes_what_is_ready_and_asks_for_the_rest_later_is_still_here() -> None:
    """Their wait goes on, and the hand-over stays the next step."""
    told = Told(ready())
    told.do(HERE)
    told.do(PUT_OFF, timedelta(minutes=2))
    assert told.order.arrival.state is ArrivalState.ARRIVED
    told.do(PART, timedelta(minutes=1))
    assert told.seconds(Measure.WAIT) == [180]


@pytest.mark.parametrize(
    "ends",
    [
        (GIVEN_UP, c.Reopen()),
        (PUT_OFF,),
        (c.Reschedule(window=window(40)),),
        (c.ExtendHold(),),
        (),
    ],
    ids=["no-show", "put off", "another time", "held longer", "nobody said"],
)
def test_who_comes_the_next_day_waits_anew(ends: tuple[c.CommandArgs, ...]) -> None:
    """Two minutes, not a day; and the second arrival is as unseen as the first was."""
    told = Told(ready())
    for args in (HERE, *(() if c.Reschedule in map(type, ends) else (SEEN,)), *ends):
        told.do(args, timedelta(minutes=5))
    told.do(c.Arrived(spot="Bay 2"), timedelta(hours=26))
    fresh = Arrival(state=ArrivalState.ARRIVED, spot="Bay 2", said_at=told.now, known_at=told.now)
    assert told.order.arrival == fresh
    told.do(hand_over(), timedelta(minutes=2))
    assert told.seconds(Measure.WAIT) == [120]
    assert told.seconds(Measure.RESPONSE)[-1:] == [120]
    assert day_figures.median_wait_s([told.order], NOW) == 120


@pytest.mark.parametrize(
    "args",
    [GIVEN_UP, c.Cancel(reason="Left"), c.Transfer(to_location="UP02", window=window(), offered=True)],
    ids=["no-show", "cancelled", "another store"],
)
def test_nobody_waits_for_what_is_closed(args: c.CommandArgs) -> None:
    """Whoever was here left without anything."""
    order = placed() if isinstance(args, c.Transfer) else ready()
    assert after(after(order, HERE), args, actor=LEAD).arrival == Arrival()


def test_a_no_show_that_is_taken_back_never_ended_the_visit() -> None:
    """They wait since they came, in the order and in the figures."""
    told = Told(ready())
    told.do(HERE)
    told.do(SEEN)
    waiting = told.order.arrival
    told.do(GIVEN_UP, timedelta(minutes=3))
    told.do(TAKE_BACK)
    assert told.order.arrival == waiting
    told.do(hand_over(), timedelta(minutes=2))
    assert told.seconds(Measure.WAIT) == [300]
    assert day_figures.median_wait_s([told.order], NOW) == 300


def test_an_order_that_was_closed_before_visits_ended_is_reopened_without_one() -> None:
    """As it was stored then: given up, and still somebody here."""
    waiting = after(ready(), HERE, SEEN)
    stored = after(waiting, GIVEN_UP, actor=LEAD).model_copy(update={"arrival": waiting.arrival})
    assert after(stored, c.Reopen(), actor=LEAD).arrival == Arrival()


def test_who_was_seen_yesterday_is_not_being_served_today() -> None:
    """Another time can be chosen again; on the day itself it is too late for that."""
    order = after(ready(), HERE, SEEN)
    other = c.Reschedule(window=window(40))
    refused(order, other, CUSTOMER, now=NOW + timedelta(hours=3))
    later = give(order, other, CUSTOMER, now=NOW + timedelta(hours=26))
    assert isinstance(later, Applied)


@given(steps=st.lists(st.tuples(STEPS, TIMES), max_size=14))
def test_figures_and_orders_agree_whatever_happens(
    steps: list[tuple[c.CommandArgs | None, timedelta]],
) -> None:
    """Who is here since when, and how long they waited: by the order, the service and the tablet."""
    told = Told(ready())
    for args, later in steps:
        told.do(args, later)
        is_here = told.order.status.is_open and told.order.arrival.state is ArrivalState.ARRIVED
        expected: datetime | None = told.order.arrival.said_at if is_here else None
        assert told.insights()[0].here_since == expected
        waits = told.seconds(Measure.WAIT)
        assert day_figures.median_wait_s([told.order], NOW) == (median(waits) if waits else None)
