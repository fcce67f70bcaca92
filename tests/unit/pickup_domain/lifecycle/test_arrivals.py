"""The pickup person comes nearer; the customer's and the team's clocks start here."""

from datetime import datetime, timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.order import Arrival, ArrivalState, Order
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    COLLEAGUE,
    CUSTOMER,
    NOW,
    after,
    applied,
    hand_over,
    partly_ready,
    placed,
    ready,
    refused,
)

LATER = NOW + timedelta(minutes=4)


def test_on_the_way_counts_once() -> None:
    """Said twice, the first time stands."""
    first = applied(ready(), c.EnRoute(), CUSTOMER)
    second = applied(first.order, c.EnRoute(), CUSTOMER, now=LATER)
    arrival = second.order.arrival
    assert (arrival.state, arrival.en_route_at) == (ArrivalState.EN_ROUTE, NOW)
    assert first.events[0].kind is EventKind.EN_ROUTE


def test_here_starts_both_clocks() -> None:
    """At a bay with a vehicle, or at the counter."""
    outcome = applied(ready(), c.Arrived(spot="Bay 3", vehicle="Blue van"), CUSTOMER)
    arrival = outcome.order.arrival
    assert (arrival.state, arrival.spot, arrival.vehicle) == (ArrivalState.ARRIVED, "Bay 3", "Blue van")
    assert (arrival.said_at, arrival.known_at) == (NOW, NOW)
    assert (outcome.events[0].kind, outcome.events[0].location) == (EventKind.ARRIVED, "Bay 3")


def test_here_said_again_only_says_where() -> None:
    """The clocks keep running from the first time."""
    order = after(ready(), c.Arrived(spot="Bay 3", vehicle="Blue van"), actor=CUSTOMER)
    arrival = applied(order, c.Arrived(spot="Bay 4"), CUSTOMER, now=LATER).order.arrival
    assert (arrival.spot, arrival.vehicle, arrival.said_at) == ("Bay 4", "Blue van", NOW)


def test_on_the_way_does_not_take_here_back() -> None:
    """A late message says nothing new."""
    order = after(ready(), c.Arrived(), c.EnRoute(), actor=CUSTOMER)
    assert order.arrival.state is ArrivalState.ARRIVED
    assert order.arrival.en_route_at is None


@pytest.mark.parametrize(
    ("seconds", "on_the_way_since"),
    [(0, None), (59, None), (60, NOW), (240, NOW)],
    ids=["at once", "59 s", "60 s", "4 min"],
)
def test_on_the_way_and_here_at_once_is_here_only(seconds: int, on_the_way_since: datetime | None) -> None:
    """Two taps within a minute tell of no journey; both clocks run from "here" all the same."""
    here = NOW + timedelta(seconds=seconds)
    order = after(ready(), c.EnRoute(), actor=CUSTOMER)
    arrival = applied(order, c.Arrived(), CUSTOMER, now=here).order.arrival
    assert (arrival.state, arrival.en_route_at) == (ArrivalState.ARRIVED, on_the_way_since)
    assert (arrival.said_at, arrival.known_at) == (here, here)


@pytest.mark.parametrize("order", [placed(), partly_ready(), ready()], ids=["placed", "partly", "ready"])
def test_coming_early_is_no_refusal(order: Order) -> None:
    """Staff see the person first, ready or not."""
    assert applied(order, c.Arrived(), CUSTOMER).order.arrival.state is ArrivalState.ARRIVED


def test_the_first_to_see_it_stops_the_teams_clock() -> None:
    """A second acknowledgement is no error and changes nothing."""
    order = after(ready(), c.Arrived(), actor=CUSTOMER)
    first = applied(order, c.AcknowledgeArrival())
    second = applied(first.order, c.AcknowledgeArrival(), COLLEAGUE, now=LATER)
    arrival = second.order.arrival
    assert (arrival.acknowledged_at, arrival.acknowledged_by) == (NOW, "Maya R.")
    assert second.events[0].kind is EventKind.ARRIVAL_ACKNOWLEDGED


def test_nobody_is_acknowledged_who_is_not_here() -> None:
    """On the way is not here."""
    order = after(ready(), c.EnRoute(), actor=CUSTOMER)
    assert refused(order, c.AcknowledgeArrival()).code is RefusalCode.WRONG_STATUS


def test_who_leaves_with_a_part_is_not_waiting() -> None:
    """The clocks start anew with the next visit; on a finished order they stay to be measured."""
    part = after(partly_ready(), c.Arrived(), hand_over())
    assert part.arrival == Arrival()
    whole = after(ready(), c.Arrived(), hand_over())
    assert whole.arrival.said_at == NOW
