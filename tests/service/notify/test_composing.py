"""From an order to what its message says."""

from datetime import UTC, datetime

import pytest

from central_service.notify.composing import Envelope, compose
from central_service.notify.message import LineText, MessageContext, MessageKind
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import Actor, BagItem, Order, Window
from pickup_domain.store import Location
from tests.factories import ASSOCIATE, CUSTOMER, NOW, ORDER_ID, TABLET, line, placed

STORE = Location(
    code="DT01",
    number=1,
    name="Downtown",
    address=("12 Example Street",),
    phone="+1 555 0100",
    time_zone="America/New_York",
    currency="USD",
)


def event(kind: EventKind, **fields: object) -> OrderEvent:
    """Something that happened to the order."""
    usual = {"order_id": ORDER_ID, "command_id": ORDER_ID, "version": 2, "at": NOW, "device": TABLET}
    return OrderEvent.model_validate(usual | {"kind": kind, "actor": ASSOCIATE} | fields)


def told(kind: MessageKind, happened: OrderEvent, order: Order) -> MessageContext:
    """What the message of a kind says."""
    envelope = Envelope("m-1", kind, "en", "jonas@example.com")
    return compose(envelope, happened, order, STORE, "P1:PASS", "ABCDEFGH")


def test_times_are_the_stores_and_the_code_is_in_groups() -> None:
    """Fourteen o'clock UTC is nine in New York."""
    says = told(MessageKind.READY, event(EventKind.READY, until=NOW), placed())
    assert says.hold_until is not None
    assert (says.hold_until.hour, says.hold_until.tzname()) == (9, "EST")
    assert says.window_start.tzname() == "EST"
    assert (says.code, says.written_at) == ("ABCD-EFGH", NOW)


def test_a_delay_tells_the_new_time_even_if_it_moved_again_since() -> None:
    """The message is about its own event; the next one about the next."""
    new = Window(start=datetime(2026, 11, 25, 16, tzinfo=UTC), end=datetime(2026, 11, 25, 17, tzinfo=UTC))
    says = told(MessageKind.DELAYED, event(EventKind.DELAYED, window=new, reason="late lorry"), placed())
    assert (says.window_start, says.window_end, says.reason) == (new.start, new.end, "late lorry")


@pytest.mark.parametrize(("actor", "reason"), [(CUSTOMER, ""), (ASSOCIATE, "out of stock")])
def test_who_cancelled_themselves_is_told_no_reason(actor: Actor, reason: str) -> None:
    """They know it, and what the service calls it is of its own language."""
    cancelled = event(EventKind.CANCELLED, actor=actor, reason="out of stock")
    assert told(MessageKind.CANCELLED, cancelled, placed()).reason == reason


def test_a_replaced_line_is_told_with_what_replaces_it() -> None:
    """Not twice."""
    lines = (
        line("1", name="Primer 2.5 l", ordered=2, picked=1, substituted=1),
        line("2", name="Primer 3 l", ordered=1, picked=1, stands_for="1"),
        line("3", name="Brush", ordered=1, substituted=1),
    )
    says = told(MessageKind.READY, event(EventKind.READY), placed().model_copy(update={"lines": lines}))
    assert says.lines == (LineText("Primer 2.5 l", 1), LineText("Primer 3 l", 1, instead_of="Primer 2.5 l"))


@pytest.mark.parametrize(
    ("kind", "to_come"),
    [(MessageKind.PARTLY_READY, 2), (MessageKind.READY, 0), (MessageKind.CONFIRMATION, 0)],
)
def test_what_is_not_ready_yet_is_told_where_only_a_part_is(kind: MessageKind, to_come: int) -> None:
    """In a confirmation nothing is ready, which goes without saying."""
    order = placed().model_copy(update={"lines": (line("1", ordered=4, picked=1, short=1),)})
    says = told(kind, event(EventKind.PARTLY_READY), order)
    assert says.lines == (LineText("Cordless drill 18 V", 4, missing=1, to_come=to_come),)


def test_a_receipt_lists_what_was_handed_over_this_time() -> None:
    """Neither what went before nor what is still here."""
    lines = (line("1", ordered=3, picked=3, handed_over=2), line("2", name="Brush", ordered=1, picked=1))
    given = event(EventKind.HANDED_OVER, items=(BagItem(line_id="1", quantity=1),))
    says = told(MessageKind.RECEIPT, given, placed().model_copy(update={"lines": lines}))
    assert says.lines == (LineText("Cordless drill 18 V", 1),)


def test_the_last_message_lists_all_that_the_customer_has() -> None:
    """Without what was refused or could not be had."""
    lines = (
        line("1", ordered=3, picked=2, short=1, handed_over=1, refused=1),
        line("2", name="Brush", ordered=1, short=1),
    )
    says = told(
        MessageKind.PICKED_UP, event(EventKind.PICKED_UP), placed().model_copy(update={"lines": lines})
    )
    assert says.lines == (LineText("Cordless drill 18 V", 1),)


def test_the_highest_age_decides() -> None:
    """One photo ID shows all of them."""
    order = placed().model_copy(update={"lines": (line("1", age_check=16), line("2", age_check=18))})
    assert told(MessageKind.READY, event(EventKind.READY), order).age_check == 18
    assert told(MessageKind.READY, event(EventKind.READY), placed([line()])).age_check is None
