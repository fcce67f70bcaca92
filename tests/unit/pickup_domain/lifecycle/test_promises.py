"""The promise moves, or somebody else comes."""

from datetime import timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.order import OrderStatus, PickupPerson, Window
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    ASSOCIATE,
    CUSTOMER,
    LEAD,
    NOW,
    OTHER_TABLET,
    SYSTEM,
    after,
    applied,
    hand_over,
    partly_ready,
    placed,
    ready,
    refused,
    window,
)

EVA = c.ChangePickupPerson(pickup_person=PickupPerson(name="Eva Weber", is_proxy=True))


def delay(hours: float = 2, **fields: object) -> c.Delay:
    """Two hours from now, for want of hands."""
    usual: dict[str, object] = {"reason": "Short of hands", "window": window(hours)}
    return c.Delay.model_validate(usual | fields)


def test_a_delay_keeps_the_promise_it_breaks() -> None:
    """With its reason, person and time; the customer hears the new one."""
    order = placed()
    outcome = applied(order, delay())
    earlier = outcome.order.promise_history[0]
    assert outcome.order.promise == window(2)
    assert (earlier.window, earlier.reason, earlier.by, earlier.at) == (
        order.promise, "Short of hands", ASSOCIATE, NOW,
    )  # fmt: skip
    event = outcome.events[0]
    assert (event.kind, event.window, event.reason) == (EventKind.DELAYED, window(2), "Short of hands")


def test_delays_of_two_tablets_append() -> None:
    """The last window wins, and each is told once, whatever it was based on."""
    first = applied(placed(), delay(2)).order
    outcome = applied(first, delay(3), device=OTHER_TABLET, base_version=1)
    assert outcome.order.promise == window(3)
    assert [change.window for change in outcome.order.promise_history] == [window(1), window(2)]
    assert [event.kind for event in outcome.events] == [EventKind.DELAYED]


def test_a_lead_may_take_a_full_slot() -> None:
    """Others choose another time; a proposal of the system never overrides."""
    full = delay(slot_full=True)
    override = delay(slot_full=True, override_capacity=True)
    assert refused(placed(), full).code is RefusalCode.SLOT_FULL
    assert refused(placed(), full, SYSTEM).code is RefusalCode.SLOT_FULL
    assert refused(placed(), override).code is RefusalCode.WHO_MAY_NOT
    assert applied(placed(), override, LEAD).order.promise == window(2)


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (window(-2), RefusalCode.WINDOW_PAST),
        (Window(start=window(2).end, end=window(2).start), RefusalCode.BAD_WINDOW),
    ],
    ids=["over", "ends before it starts"],
)
def test_a_promise_lies_ahead(new: Window, code: RefusalCode) -> None:
    """For staff and customer alike."""
    assert refused(placed(), delay(window=new)).code is code
    assert refused(placed(), c.Reschedule(window=new), CUSTOMER).code is code


def test_a_delay_says_why() -> None:
    """The customer will ask."""
    assert refused(placed(), delay(reason="")).code is RefusalCode.NOT_ALLOWED


def test_a_customer_chooses_another_time() -> None:
    """Unless it is full."""
    outcome = applied(placed(), c.Reschedule(window=window(5)), CUSTOMER)
    assert (outcome.order.promise, outcome.order.promise_history[0].by) == (window(5), CUSTOMER)
    assert (outcome.events[0].kind, outcome.events[0].window) == (EventKind.RESCHEDULED, window(5))
    full = c.Reschedule(window=window(5), slot_full=True)
    assert refused(placed(), full, CUSTOMER).code is RefusalCode.SLOT_FULL


def test_a_customer_sends_somebody_else() -> None:
    """Only the name and that it is a proxy."""
    outcome = applied(ready(), EVA, CUSTOMER)
    assert outcome.order.pickup_person == PickupPerson(name="Eva Weber", is_proxy=True)
    assert outcome.events[0].kind is EventKind.PICKUP_PERSON_CHANGED


@pytest.mark.parametrize("args", [EVA, c.Reschedule(window=window(5))], ids=["person", "time"])
def test_it_is_too_late_while_it_is_handed_over(args: c.CommandArgs) -> None:
    """Somebody is at the counter already."""
    order = after(ready(), c.Arrived(), c.AcknowledgeArrival())
    assert refused(order, args, CUSTOMER).code is RefusalCode.TOO_LATE


def test_the_rest_may_be_collected_another_day() -> None:
    """After a part is gone nobody is at the counter any more."""
    order = after(partly_ready(), c.Arrived(), c.AcknowledgeArrival(), hand_over())
    outcome = applied(order, c.Reschedule(window=window(24)), CUSTOMER)
    assert outcome.order.promise.start == NOW + timedelta(hours=24)


def test_a_delay_does_not_change_what_is_ready() -> None:
    """Promise and status are two things."""
    assert applied(ready(), delay()).order.status is OrderStatus.READY
