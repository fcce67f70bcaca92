"""An order ends without being collected, and notes."""

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.order import Actor, Order, OrderStatus, Window
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    ASSOCIATE,
    CUSTOMER,
    LEAD,
    NOW,
    STOREFRONT,
    SYSTEM,
    after,
    applied,
    cancelled,
    hand_over,
    no_show,
    partly_ready,
    pick_one,
    placed,
    ready,
    refused,
    returned,
    window,
)

CANCEL = c.Cancel(reason="Ordered twice")


def transfer(**fields: object) -> c.Transfer:
    """To the store uptown, which can keep the promise."""
    usual: dict[str, object] = {"to_location": "UP02", "window": window(2), "offered": True}
    return c.Transfer.model_validate(usual | fields)


def test_a_cancelled_order_says_when_and_why() -> None:
    """The version tells later who had not heard of it."""
    outcome = applied(ready(), CANCEL, LEAD)
    order = outcome.order
    assert (order.status, order.closed_at, order.close_reason) == (
        OrderStatus.CANCELLED,
        NOW,
        "Ordered twice",
    )
    assert (order.closed_version, order.hold_until) == (order.version, None)
    assert (outcome.events[0].kind, outcome.events[0].reason) == (EventKind.CANCELLED, "Ordered twice")


@pytest.mark.parametrize("order", [ready(), partly_ready(), no_show()], ids=["ready", "partly", "no-show"])
def test_a_customer_cancels_until_it_is_ready(order: Order) -> None:
    """Then they call the store; lead and storefront still may."""
    assert refused(order, CANCEL, CUSTOMER).code is RefusalCode.TOO_LATE
    assert applied(order, CANCEL, LEAD).order.status is OrderStatus.CANCELLED
    assert applied(order, CANCEL, STOREFRONT).order.status is OrderStatus.CANCELLED


@pytest.mark.parametrize("order", [placed(), after(placed(), pick_one())], ids=["placed", "picking"])
def test_a_customer_cancels_while_it_is_prepared(order: Order) -> None:
    """What is picked goes back."""
    assert applied(order, CANCEL, CUSTOMER).order.status is OrderStatus.CANCELLED


def test_what_is_partly_gone_is_not_cancelled() -> None:
    """Nobody can take back what the customer has."""
    order = after(partly_ready(), hand_over())
    assert refused(order, CANCEL, LEAD).code is RefusalCode.TOO_LATE


def test_a_cancellation_says_why() -> None:
    """The customer and the store will both ask."""
    assert refused(placed(), c.Cancel(reason=""), LEAD).code is RefusalCode.NOT_ALLOWED


def test_the_first_cancellation_counts() -> None:
    """The second learns that it is done."""
    assert refused(cancelled(), CANCEL, STOREFRONT).code is RefusalCode.WRONG_STATUS


def test_an_order_leaves_for_another_store() -> None:
    """It ends here and names where it went and what is promised there."""
    outcome = applied(placed(), transfer(), LEAD)
    event = outcome.events[0]
    assert (outcome.order.status, outcome.order.closed_at) == (OrderStatus.TRANSFERRED, NOW)
    assert (event.kind, event.location, event.window) == (EventKind.TRANSFERRED, "UP02", window(2))


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (transfer(offered=False), RefusalCode.NOT_OFFERED_THERE),
        (transfer(to_location="DT01"), RefusalCode.NOT_OFFERED_THERE),
        (transfer(window=window(-2)), RefusalCode.WINDOW_PAST),
        (transfer(window=Window(start=NOW, end=NOW)), RefusalCode.BAD_WINDOW),
    ],
    ids=["not offered", "to itself", "over", "empty"],
)
def test_an_order_goes_only_where_it_is_kept(args: c.CommandArgs, code: RefusalCode) -> None:
    """By the service's word."""
    assert refused(placed(), args, LEAD).code is code


def test_nothing_picked_is_transferred() -> None:
    """Put back first; begun and put back is as good as untouched."""
    picked = after(placed(), pick_one())
    assert refused(picked, transfer(), LEAD).code is RefusalCode.TOO_LATE
    emptied = after(picked, c.UnpickItem(line_id="1", quantity=1))
    assert applied(emptied, transfer(), LEAD).order.status is OrderStatus.TRANSFERRED


@pytest.mark.parametrize("who", [ASSOCIATE, LEAD, CUSTOMER, STOREFRONT, SYSTEM], ids=lambda who: who.id)
def test_anybody_adds_a_note_at_any_time(who: Actor) -> None:
    """Even when all is over; it stands on the timeline."""
    outcome = applied(returned(), c.AddNote(text="Rings twice"), who)
    assert outcome.order.notes == ("Rings twice",)
    assert (outcome.events[0].kind, outcome.events[0].reason) == (EventKind.NOTE_ADDED, "Rings twice")
    entry = outcome.order.timeline[-1]
    assert (entry.detail, entry.by) == ("Rings twice", who.name if who.role else who.kind.value)
    assert outcome.order.status is OrderStatus.RETURNED
