"""Which message an event makes, and whether it is still worth sending when its turn comes."""

from datetime import timedelta
from uuid import UUID

import pytest

from central_service.notify.message import MessageKind
from central_service.services.messages import is_overtaken
from pickup_domain import commands as c
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import Order, SubstituteItem, Window
from tests.factories import (
    CUSTOMER,
    LEAD,
    NOW,
    ORDER_ID,
    SYSTEM,
    TABLET,
    after,
    applied,
    cancelled,
    hand_over,
    no_show,
    partly_ready,
    placed,
    ready,
    returned,
    usd,
    window,
)

DONE = after(ready(), hand_over())
REOPENED = after(no_show(), c.Reopen(), actor=LEAD)
HOLD = ready().hold_until
LONGER = after(ready(), c.ExtendHold(), actor=LEAD)
BRUSH = SubstituteItem(sku="SKU-9", name="Brush", unit_price=usd(12000))
ASKED = after(placed(), c.StartPicking(), c.ProposeSubstitution(line_id="1", quantity=1, item=BRUSH))
OFFER = ASKED.substitutions[0]
ANSWERED = after(ASKED, c.AcceptSubstitution(substitution_id=OFFER.substitution_id), actor=CUSTOMER)
HERE = after(ready(), c.Arrived(), actor=CUSTOMER)


def event(kind: EventKind = EventKind.PLACED, **facts: object) -> OrderEvent:
    """Something that happened to the order."""
    usual = {"order_id": ORDER_ID, "command_id": UUID(int=1), "version": 2, "at": NOW, "device": TABLET}
    return OrderEvent.model_validate(usual | {"kind": kind, "actor": LEAD} | facts)


@pytest.mark.parametrize(
    ("kind", "true_of", "overtaken_by"),
    [
        (MessageKind.READY, [ready()], [placed(), partly_ready(), DONE, no_show(), cancelled()]),
        (MessageKind.PARTLY_READY, [partly_ready()], [placed(), ready(), DONE, cancelled()]),
        (MessageKind.RECALLED, [placed(), partly_ready()], [ready(), DONE, cancelled()]),
        *(
            (kind, [placed(), ready()], [DONE, no_show(), cancelled()])
            for kind in (MessageKind.DELAYED, MessageKind.RESCHEDULED, MessageKind.EDITED)
        ),
        (MessageKind.SUBSTITUTION_RESULT, [ANSWERED, ready()], [DONE, no_show(), cancelled()]),
        (MessageKind.NO_SHOW, [no_show(), returned()], [REOPENED, DONE, cancelled()]),
        (MessageKind.REOPENED, [REOPENED, partly_ready()], [no_show(), DONE, cancelled()]),
        *(
            (kind, [placed(), ready(), DONE, cancelled()], [])
            for kind in (
                MessageKind.CONFIRMATION,
                MessageKind.CANCELLED,
                MessageKind.RECEIPT,
                MessageKind.REFUNDED,
                MessageKind.PICKED_UP,
            )
        ),
    ],
)
def test_a_message_goes_while_what_it_says_is_so(
    kind: MessageKind, true_of: list[Order], overtaken_by: list[Order]
) -> None:
    """What happened stays true; what is asked of the customer may not."""
    assert [is_overtaken(kind, order, event(), NOW) for order in true_of] == [False] * len(true_of)
    assert [is_overtaken(kind, order, event(), NOW) for order in overtaken_by] == [True] * len(overtaken_by)


@pytest.mark.parametrize(
    ("kind", "still", "over"),
    [
        (MessageKind.HOLD_EXPIRING, [ready(), partly_ready()], [LONGER, placed(), DONE, no_show()]),
        (MessageKind.HOLD_EXTENDED, [ready(), no_show()], [LONGER, placed(), DONE, cancelled()]),
    ],
)
def test_a_hold_is_told_of_while_it_is_that_hold(
    kind: MessageKind, still: list[Order], over: list[Order]
) -> None:
    """A longer one has a message of its own."""
    told = event(until=HOLD)
    assert [is_overtaken(kind, order, told, NOW) for order in still] == [False] * len(still)
    assert [is_overtaken(kind, order, told, NOW) for order in over] == [True] * len(over)
    assert is_overtaken(MessageKind.HOLD_EXPIRING, ready(), told, NOW + timedelta(days=4))


def test_a_question_is_asked_while_it_can_be_answered() -> None:
    """Not once it was answered, nor after its deadline."""
    asks = event(EventKind.SUBSTITUTION_PROPOSED, substitution_id=OFFER.substitution_id)
    kind = MessageKind.SUBSTITUTION_ASKED
    assert not is_overtaken(kind, ASKED, asks, NOW)
    assert is_overtaken(kind, ASKED, asks, OFFER.deadline)
    assert is_overtaken(kind, ANSWERED, asks, NOW)


def test_a_reminder_is_for_who_is_still_expected_then() -> None:
    """Neither at another time, nor once it began, nor once they are here or have it."""
    told = event(EventKind.REMINDED, window=placed().promise)
    moved = event(EventKind.REMINDED, window=Window(start=window(9).start, end=window(9).end))
    kind = MessageKind.REMINDER
    assert not is_overtaken(kind, placed(), told, NOW)
    assert not is_overtaken(kind, ready(), told, NOW)
    assert is_overtaken(kind, placed(), moved, NOW)
    assert is_overtaken(kind, placed(), told, placed().promise.start)
    assert [is_overtaken(kind, order, told, NOW) for order in (HERE, DONE, cancelled())] == [True] * 3


def test_nothing_to_be_had_is_told_while_it_is_so() -> None:
    """A unit that turned up, or a cancellation, has a message of its own."""
    told = event(EventKind.ITEM_SHORT, nothing_left=True)
    short = [c.ShortPick(line_id=n, quantity=int(n), reason=c.ShortReason.NOT_FOUND) for n in ("1", "2")]
    nothing = after(after(placed(), c.StartPicking()), *short)
    assert not is_overtaken(MessageKind.REFUNDED, nothing, told, NOW)
    assert is_overtaken(MessageKind.REFUNDED, placed(), told, NOW)
    assert is_overtaken(MessageKind.REFUNDED, cancelled(), told, NOW)


def test_the_system_reminds_of_the_promise_as_it_is() -> None:
    """The event names the window, so that a message about an older one can tell."""
    reminded = applied(placed(), c.Remind(), actor=SYSTEM)
    assert [each.window for each in reminded.events] == [placed().promise]
