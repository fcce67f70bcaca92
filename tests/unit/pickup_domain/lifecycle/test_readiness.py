"""Staff: the customer may come, or may not after all."""

from datetime import timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.readiness import told_ready_from
from pickup_domain.order import OrderStatus, StorePolicy, SubstituteItem
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    LEAD,
    NOW,
    after,
    applied,
    hand_over,
    line,
    partly_ready,
    pick,
    pick_one,
    placed,
    ready,
    refused,
    staged,
    usd,
    window,
)

UNDO_OVER = NOW + timedelta(seconds=15)
SHORT_DRILL = c.ShortPick(line_id="1", quantity=1, reason=c.ShortReason.DAMAGED)
SHORT_SCREWS = c.ShortPick(line_id="2", quantity=2, reason=c.ShortReason.NOT_FOUND)
RECALL = c.RecallReady(reason="A bag burst")


def test_ready_is_told_when_the_undo_is_over() -> None:
    """The hold runs by the store's policy; the message waits."""
    outcome = applied(staged(), c.MarkReady())
    order, event = outcome.order, outcome.events[0]
    hold = NOW + timedelta(hours=72)
    assert (order.status, order.ready_at, order.ready_count) == (OrderStatus.READY, NOW, 1)
    assert order.hold_until == hold
    assert (event.kind, event.until, event.hold_message_until) == (EventKind.READY, hold, UNDO_OVER)


def test_a_part_is_ready_while_picking_goes_on() -> None:
    """The event says that it is a part."""
    order = after(placed(), pick_one(), c.StageBag(bag_id="10477-1", staging_location="B-07", items=()))
    outcome = applied(order, c.MarkReady(partly=True))
    assert outcome.order.status is OrderStatus.PARTLY_READY
    assert outcome.events[0].kind is EventKind.PARTLY_READY
    assert applied(outcome.order, pick_one("2")).order.lines[1].picked == 1


def test_a_part_that_is_all_is_simply_ready() -> None:
    """Nothing is open, so nothing more will come."""
    assert applied(staged(), c.MarkReady(partly=True)).events[0].kind is EventKind.READY


def test_ready_may_leave_out_what_is_short() -> None:
    """Short is decided; open is not."""
    order = after(placed(), pick_one(), SHORT_SCREWS)
    order = after(order, c.StageBag(bag_id="10477-1", staging_location="B-07", items=()))
    assert applied(order, c.MarkReady()).order.status is OrderStatus.READY


def test_open_lines_are_not_ready() -> None:
    """Unless the associate says that it is a part."""
    order = after(placed(), pick_one(), c.StageBag(bag_id="10477-1", staging_location="B-07", items=()))
    assert refused(order, c.MarkReady()).code is RefusalCode.LINES_OPEN


def test_nothing_picked_is_never_ready() -> None:
    """An order with everything short is the lead's to cancel."""
    order = after(placed(), c.StartPicking(), SHORT_DRILL, SHORT_SCREWS)
    outcome = refused(order, c.MarkReady())
    assert outcome.code is RefusalCode.NOTHING_PICKED
    assert "cancel" in outcome.sentence
    assert after(order, c.Cancel(reason="Sold out"), actor=LEAD).status is OrderStatus.CANCELLED


def test_an_open_question_is_answered_before_ready() -> None:
    """A part may be ready meanwhile."""
    item = SubstituteItem(sku="SKU-9", name="Brass screws", unit_price=usd(899))
    order = after(placed(), pick_one(), c.ProposeSubstitution(line_id="2", quantity=2, item=item))
    order = after(order, c.StageBag(bag_id="10477-1", staging_location="B-07", items=()))
    assert refused(order, c.MarkReady()).code is RefusalCode.SUBSTITUTION_OPEN
    assert applied(order, c.MarkReady(partly=True)).order.status is OrderStatus.PARTLY_READY


def test_what_is_ready_stands_on_a_shelf() -> None:
    """Every picked unit in a bag that is where it should be, where the store wants that."""
    loose = after(placed(), *pick(placed()))
    lost = after(staged(), c.BagMissing(bag_id="10477-1"))
    assert refused(loose, c.MarkReady()).code is RefusalCode.NOT_STAGED
    assert refused(lost, c.MarkReady()).code is RefusalCode.NOT_STAGED
    easy = placed(policy=StorePolicy(require_staging=False))
    assert after(easy, *pick(easy), c.MarkReady()).status is OrderStatus.READY


def test_the_same_part_is_not_told_twice() -> None:
    """A second tap makes no second message; more of the order does."""
    order = partly_ready()
    assert refused(order, c.MarkReady(partly=True)).code is RefusalCode.NOTHING_PICKED
    more = after(order, pick_one("2"), c.StageBag(bag_id="10477-2", staging_location="B-07", items=()))
    assert applied(more, c.MarkReady(partly=True)).order.ready_count == 2


def test_the_rest_becomes_ready_after_a_part_is_gone() -> None:
    """Picking goes on where it was, and the second readiness is told once more."""
    order = after(partly_ready(), hand_over())
    assert (order.status, order.hold_until) == (OrderStatus.PICKING, None)
    order = after(order, pick_one("2", 2), c.StageBag(bag_id="10477-2", staging_location="B-07", items=()))
    outcome = applied(order, c.MarkReady())
    assert (outcome.order.status, outcome.order.ready_count) == (OrderStatus.READY, 2)


def test_a_recall_goes_back_to_picking() -> None:
    """What was bagged stays bagged; the hold is over."""
    outcome = applied(ready(), RECALL)
    order, event = outcome.order, outcome.events[0]
    assert (order.status, order.ready_at, order.hold_until) == (OrderStatus.PICKING, None, None)
    assert told_ready_from(order) is None
    assert len(order.bags) == 1
    assert (event.kind, event.reason) == (EventKind.READY_RECALLED, "A bag burst")


def test_a_recall_apologises_only_for_what_was_said() -> None:
    """While the "ready" was still waiting there is nothing to take back."""
    assert applied(ready(), RECALL, now=UNDO_OVER - timedelta(seconds=1)).events[0].told_before is False
    assert applied(ready(), RECALL, now=UNDO_OVER).events[0].told_before is True


@pytest.mark.parametrize(
    ("told_s", "whole", "recalled_s", "apologises"),
    [
        pytest.param(20, True, 21, True, id="the part was told, the whole waits"),
        pytest.param(10, True, 16, False, id="all was ready before the part was told"),
        pytest.param(10, True, 25, True, id="all was told"),
        pytest.param(10, False, 16, True, id="the first of two parts was told"),
        pytest.param(5, False, 14, False, id="neither part was told"),
    ],
)
def test_a_recall_apologises_for_a_part_that_was_told(
    told_s: int, whole: bool, recalled_s: int, apologises: bool
) -> None:
    """Somebody comes for the part, however lately the rest was added."""
    rest = (pick_one("2", 2 if whole else 1), c.StageBag(bag_id="10477-2", staging_location="B-07", items=()))
    more = applied(
        after(partly_ready(), *rest), c.MarkReady(partly=not whole), now=NOW + timedelta(seconds=told_s)
    ).order
    recalled = applied(more, RECALL, now=NOW + timedelta(seconds=recalled_s))
    assert recalled.events[0].told_before is apologises


def test_a_recall_apologises_for_a_part_that_was_told_and_taken_out_again() -> None:
    """It was damaged, another one was put in its place; they come for what they were told."""
    late = NOW + timedelta(hours=1)
    taken_out = applied(partly_ready(), c.UnpickItem(line_id="1", quantity=1), now=late).order
    again = after(
        taken_out, pick_one(), c.StageBag(bag_id="10477-2", staging_location="B-07", items=()), now=late
    )
    more = applied(again, c.MarkReady(partly=True), now=late).order
    recalled = applied(more, RECALL, now=late + timedelta(seconds=1))
    assert (taken_out.status, recalled.events[0].told_before) == (OrderStatus.PICKING, True)


def test_a_recall_ends_what_it_apologised_for() -> None:
    """Ready again and recalled at once, nobody came in vain twice; an older order knows its first, too."""
    late = NOW + timedelta(hours=1)
    recalled = applied(ready(), RECALL, now=late).order
    again = applied(recalled, c.MarkReady(), now=late).order
    assert applied(again, RECALL, now=late).events[0].told_before is False
    old = ready().model_copy(update={"told_ready_from": None})
    assert applied(old, RECALL, now=UNDO_OVER).events[0].told_before is True


def test_a_recall_names_a_promise_that_it_breaks() -> None:
    """Within the promised window the apology needs a new time; before it there is none to give."""
    assert applied(ready(), RECALL).events[0].window is None
    assert applied(ready(), RECALL, now=window().start).events[0].window == window()


def test_what_was_handed_over_is_not_recalled() -> None:
    """The rest is a delay."""
    bag = c.StageBag(bag_id="10477-2", staging_location="B-07", items=())
    order = after(partly_ready(), pick_one("2"), bag, hand_over(bag_ids=("10477-1",)))
    assert order.status is OrderStatus.PARTLY_READY
    assert refused(order, RECALL).code is RefusalCode.HANDED_OVER


def test_a_recall_says_why() -> None:
    """The colleague at the counter will be asked."""
    assert refused(ready(), c.RecallReady(reason="")).code is RefusalCode.NOT_ALLOWED


def test_a_store_may_have_its_own_hold() -> None:
    """The policy travels with the order."""
    order = placed([line("1")], policy=StorePolicy(hold_hours=4, undo_window_s=0))
    outcome = applied(staged(order), c.MarkReady())
    assert outcome.order.hold_until == NOW + timedelta(hours=4)
    assert outcome.events[0].hold_message_until == NOW
