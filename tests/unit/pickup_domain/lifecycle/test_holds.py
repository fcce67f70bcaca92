"""How long a ready order waits, who is reminded, and what happens when nobody comes."""

from datetime import UTC, datetime, timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.order import Order, OrderStatus
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    CUSTOMER,
    LEAD,
    NOW,
    OTHER_TABLET,
    SYSTEM,
    after,
    applied,
    cancelled,
    hand_over,
    no_show,
    partly_ready,
    placed,
    ready,
    refused,
    returned,
    window,
)

HOLD = NOW + timedelta(hours=72)
DAY = timedelta(hours=24)
NO_SHOW = c.RecordNoShow()


def back(line_id: str = "2", quantity: int = 1) -> c.ReturnToStock:
    """Units on their shelf again, scanned there."""
    return c.ReturnToStock(line_id=line_id, quantity=quantity, method=c.ReturnMethod.SCANNED)


@pytest.mark.parametrize("order", [ready(), partly_ready()], ids=["ready", "partly"])
def test_the_customer_is_reminded_of_the_hold(order: Order) -> None:
    """With the time until when; nothing else changes."""
    outcome = applied(order, c.HoldExpiring(), SYSTEM)
    assert outcome.order.hold_until == HOLD
    assert (outcome.events[0].kind, outcome.events[0].until) == (EventKind.HOLD_EXPIRING, HOLD)


def test_a_hold_that_ran_out_is_only_proposed() -> None:
    """The lead decides; and it does not run out early."""
    outcome = applied(ready(), c.HoldExpired(), SYSTEM, now=HOLD)
    assert outcome.order.status is OrderStatus.READY
    assert outcome.events[0].kind is EventKind.HOLD_EXPIRED
    early = refused(ready(), c.HoldExpired(), SYSTEM, now=HOLD - timedelta(seconds=1))
    assert early.code is RefusalCode.NOT_EXPIRED


def test_reminders_spoil_nobodys_work() -> None:
    """Neither a base version nor an undo minds them."""
    order = ready()
    told = applied(order, c.HoldExpiring(), SYSTEM, device="service").order
    recall = c.RecallReady(reason="A bag burst")
    assert applied(told, recall, base_version=order.version).order.status is OrderStatus.PICKING
    assert told.undoable == order.undoable


def test_a_promise_that_is_near_is_told() -> None:
    """The reminder carries it."""
    outcome = applied(placed(), c.Remind(), SYSTEM)
    assert (outcome.events[0].kind, outcome.events[0].window) == (EventKind.REMINDED, window())


def test_a_hold_is_extended_by_the_stores_usual() -> None:
    """From where it ends, or from now where it has ended; staff may name a time."""
    assert applied(ready(), c.ExtendHold()).order.hold_until == HOLD + DAY
    late = HOLD + timedelta(hours=5)
    outcome = applied(ready(), c.ExtendHold(), now=late)
    assert outcome.order.hold_until == late + DAY
    assert (outcome.events[0].kind, outcome.events[0].until) == (EventKind.HOLD_EXTENDED, late + DAY)
    named = c.ExtendHold(until=HOLD + timedelta(hours=1))
    assert applied(ready(), named).order.hold_until == HOLD + timedelta(hours=1)


def test_a_customer_extends_once_and_by_the_usual() -> None:
    """Whatever time they name."""
    order = applied(ready(), c.ExtendHold(until=HOLD + 5 * DAY), CUSTOMER).order
    assert order.hold_until == HOLD + DAY
    assert refused(order, c.ExtendHold(), CUSTOMER).code is RefusalCode.ALREADY_EXTENDED
    assert applied(order, c.ExtendHold()).order.hold_until == HOLD + 2 * DAY


@pytest.mark.parametrize(
    ("until", "code"),
    [
        (NOW, RefusalCode.WINDOW_PAST),
        (NOW + 91 * DAY, RefusalCode.BAD_WINDOW),
        (datetime.max.replace(tzinfo=UTC), RefusalCode.BAD_WINDOW),
    ],
    ids=["over", "far away", "the end of time"],
)
def test_a_hold_ends_some_day(until: datetime, code: RefusalCode) -> None:
    """Ahead, and within ninety days."""
    assert refused(ready(), c.ExtendHold(until=until)).code is code


def test_holds_do_not_add_up_for_ever() -> None:
    """Extended again and again, the ninety days stand."""
    order = applied(ready(), c.ExtendHold(until=NOW + 90 * DAY)).order
    assert refused(order, c.ExtendHold()).code is RefusalCode.BAD_WINDOW


def test_a_no_show_waits_for_the_hold_or_the_lead() -> None:
    """An associate may record it when the hold is over, a lead at any time."""
    assert refused(ready(), NO_SHOW, now=HOLD - timedelta(seconds=1)).code is RefusalCode.HOLD_RUNNING
    assert applied(ready(), NO_SHOW, now=HOLD).order.status is OrderStatus.NO_SHOW
    outcome = applied(ready(), NO_SHOW, LEAD)
    assert (outcome.order.status, outcome.order.closed_at) == (OrderStatus.NO_SHOW, NOW)
    assert outcome.events[0].kind is EventKind.NO_SHOW
    assert outcome.events[0].hold_message_until == NOW + timedelta(seconds=15)


def test_a_no_show_who_comes_is_ready_again() -> None:
    """With a hold of its own, and no shorter than one that was promised meanwhile."""
    outcome = applied(no_show(), c.Reopen(), LEAD, now=HOLD)
    order = outcome.order
    assert (order.status, order.hold_until, order.closed_at) == (OrderStatus.READY, HOLD + DAY, None)
    assert (outcome.events[0].kind, outcome.events[0].until) == (EventKind.REOPENED, HOLD + DAY)
    asked = after(no_show(), c.ExtendHold(), actor=CUSTOMER)
    assert after(asked, c.Reopen(), actor=LEAD).hold_until == HOLD + DAY


def test_a_partly_ready_no_show_reopens_as_it_was() -> None:
    """The open lines are still open."""
    order = after(partly_ready(), NO_SHOW, c.Reopen(), actor=LEAD)
    assert (order.status, order.lines[1].open) == (OrderStatus.PARTLY_READY, 2)


def test_what_goes_back_is_not_reopened() -> None:
    """One unit on its shelf is enough; one that came back before the no-show is not."""
    assert refused(after(no_show(), back()), c.Reopen(), LEAD).code is RefusalCode.RETURNED
    before = after(ready(), c.RefuseItem(line_id="2", quantity=1, reason="Bent"), back())
    assert after(before, NO_SHOW, c.Reopen(), actor=LEAD).status is OrderStatus.READY


def test_an_order_is_returned_when_its_last_unit_is() -> None:
    """Scanned back one by one; the bags are gone then."""
    order = after(no_show(), back("1"), back("2"))
    assert (order.status, order.lines[1].returned) == (OrderStatus.NO_SHOW, 1)
    outcome = applied(order, back("2"))
    assert (outcome.order.status, outcome.order.bags) == (OrderStatus.RETURNED, ())
    assert [event.kind for event in outcome.events] == [
        EventKind.ITEM_RETURNED,
        EventKind.RETURNED_TO_STOCK,
    ]


def test_a_cancelled_order_stays_cancelled_while_it_goes_back() -> None:
    """The stock comes back, the status does not change."""
    order = after(cancelled(), back("1"), back("2", 2))
    assert (order.status, [line.in_store for line in order.lines]) == (OrderStatus.CANCELLED, [0, 0])


def test_a_refused_unit_goes_back_and_is_counted_once() -> None:
    """From refused to returned; the order is as collected as before."""
    order = after(ready(), hand_over(), c.RefuseItem(line_id="2", quantity=1, reason="Bent"))
    order = after(order, back("2"))
    line = order.lines[1]
    assert (line.handed_over, line.refused, line.returned, line.in_store) == (1, 0, 1, 0)
    assert order.status is OrderStatus.PICKED_UP


@pytest.mark.parametrize(
    ("order", "args", "code"),
    [
        (no_show(), back("2", 3), RefusalCode.TOO_MANY),
        (no_show(), back("7"), RefusalCode.NOT_ON_ORDER),
        (ready(), back("2"), RefusalCode.TOO_MANY),
        (returned(), back("2"), RefusalCode.WRONG_STATUS),
    ],
    ids=["more than is here", "no such line", "promised to somebody", "back already"],
)
def test_no_more_goes_back_than_is_due(order: Order, args: c.CommandArgs, code: RefusalCode) -> None:
    """What is ready for somebody stays where it is."""
    assert refused(order, args).code is code


def test_a_no_show_of_another_version_is_stale() -> None:
    """The other tablet has just extended the hold."""
    order = ready()
    extended = applied(order, c.ExtendHold(), device=OTHER_TABLET).order
    assert refused(extended, NO_SHOW, LEAD, base_version=order.version).code is RefusalCode.STALE
