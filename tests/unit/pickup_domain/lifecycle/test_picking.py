"""Staff: who works on it, units taken, put back, or not to be had."""

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.order import OrderStatus, StorePolicy, Wave
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    ASSOCIATE,
    COLLEAGUE,
    CUSTOMER,
    DRILL_GTIN,
    OTHER_TABLET,
    SCREWS_GTIN,
    after,
    applied,
    cancelled,
    hand_over,
    line,
    partly_ready,
    pick_one,
    placed,
    ready,
    refused,
    staged,
)


def scanned(code: str | None) -> c.PickItem:
    """A scan at the shelf of the drill."""
    return c.PickItem(line_id="1", quantity=1, method=c.PickMethod.SCANNED, code=code)


def short(line_id: str = "1", quantity: int = 1) -> c.ShortPick:
    """The shelf is empty."""
    return c.ShortPick(line_id=line_id, quantity=quantity, reason=c.ShortReason.NOT_FOUND)


def test_the_timeline_tells_a_reason_apart_from_its_item() -> None:
    """Whatever words the item's name ends with, or the reason begins with."""
    typed = c.PickItem(line_id="1", quantity=1, method=c.PickMethod.TYPED, reason="barcode is torn")
    order = after(placed([line("1", name="Wood screws")]), c.StartPicking(), typed)

    assert order.timeline[-1].detail == "1 × Wood screws · barcode is torn"


def test_a_unit_for_an_order_that_is_over_goes_back() -> None:
    """It is in somebody's hand, whoever was quicker: the customer, or a colleague who made it ready."""
    assert refused(cancelled(), scanned(DRILL_GTIN)).sentence == "This order was cancelled. Put yours back."
    words = "Nobody picks for this order any more. Put yours back."
    for order in (ready(), after(ready(), hand_over())):
        assert refused(order, scanned(DRILL_GTIN)).sentence == words


def test_assigning_says_who_and_the_last_word_counts() -> None:
    """A colleague takes over without asking."""
    outcome = applied(after(placed(), c.Assign(assignee=ASSOCIATE)), c.Assign(assignee=COLLEAGUE))
    assert outcome.order.assigned_to == COLLEAGUE
    assert [(event.kind, event.reason) for event in outcome.events] == [(EventKind.ASSIGNED, "Tom B.")]


def test_only_staff_can_be_assigned() -> None:
    """A customer does not pick."""
    assert refused(placed(), c.Assign(assignee=CUSTOMER)).code is RefusalCode.NOT_ALLOWED


def test_releasing_leaves_nobody() -> None:
    """The order is anybody's again."""
    outcome = applied(after(placed(), c.Assign(assignee=ASSOCIATE)), c.Release())
    assert outcome.order.assigned_to is None
    assert outcome.events[0].kind is EventKind.RELEASED


def test_two_people_may_start_picking() -> None:
    """The second start changes nothing and is no error."""
    first = applied(placed(), c.StartPicking())
    second = applied(first.order, c.StartPicking(), COLLEAGUE)
    assert (first.order.status, second.order.status) == (OrderStatus.PICKING, OrderStatus.PICKING)
    assert second.events[0].kind is EventKind.PICKING_STARTED


def test_the_first_pick_starts_picking() -> None:
    """Nobody has to press start."""
    outcome = applied(placed(), pick_one())
    assert outcome.order.status is OrderStatus.PICKING
    assert (outcome.order.lines[0].picked, outcome.order.lines[0].version) == (1, 1)
    event = outcome.events[0]
    assert (event.kind, event.line_id, event.quantity) == (EventKind.ITEM_PICKED, "1", 1)


@pytest.mark.parametrize("code", [DRILL_GTIN, "SKU-1"])
def test_a_scan_of_the_line_counts(code: str) -> None:
    """By its GTIN or its SKU."""
    assert applied(placed(), scanned(code)).order.lines[0].picked == 1


@pytest.mark.parametrize("code", [SCREWS_GTIN, "", None])
def test_a_scan_of_something_else_blocks(code: str | None) -> None:
    """The wrong item goes back before it is in the bag."""
    assert refused(placed(), scanned(code)).code is RefusalCode.WRONG_ITEM


def test_a_typed_pick_says_why() -> None:
    """A label that cannot be read is worth a word."""
    typed = c.PickItem(line_id="1", quantity=1, method=c.PickMethod.TYPED)
    assert refused(placed(), typed).code is RefusalCode.NOT_ALLOWED
    outcome = applied(placed(), typed.model_copy(update={"reason": "Label torn"}))
    assert outcome.events[0].reason == "Label torn"


def test_no_more_is_picked_than_ordered() -> None:
    """The third of two boxes stays on the shelf."""
    assert refused(placed(), pick_one("2", 3)).code is RefusalCode.TOO_MANY
    third = refused(after(placed(), pick_one("2", 2)), pick_one("2"))
    assert third.code is RefusalCode.TOO_MANY
    assert third.sentence == "All of Wood screws is picked or decided already. Go on with the next item."


@pytest.mark.parametrize(
    "args",
    [pick_one("7"), c.UnpickItem(line_id="7", quantity=1), short("7")],
    ids=["pick", "unpick", "short"],
)
def test_a_line_that_is_not_on_the_order_is_refused(args: c.CommandArgs) -> None:
    """The tablet shows another order than it thinks."""
    assert refused(after(placed(), c.StartPicking()), args).code is RefusalCode.NOT_ON_ORDER


def test_an_unpicked_unit_is_open_again() -> None:
    """It went back to its shelf."""
    outcome = applied(after(placed(), pick_one("2", 2)), c.UnpickItem(line_id="2", quantity=1))
    assert (outcome.order.lines[1].picked, outcome.order.lines[1].open) == (1, 1)
    assert (outcome.events[0].kind, outcome.events[0].quantity) == (EventKind.ITEM_UNPICKED, 1)


def test_nothing_is_unpicked_that_was_not_picked() -> None:
    """What is not here cannot go back."""
    order = after(placed(), pick_one())
    assert refused(order, c.UnpickItem(line_id="2", quantity=1)).code is RefusalCode.NOTHING_PICKED


def test_an_unpicked_unit_leaves_its_bag() -> None:
    """The bag holds one box less; a bag with nothing in it is gone."""
    order = after(staged(), c.UnpickItem(line_id="2", quantity=1))
    assert [(item.line_id, item.quantity) for item in order.bags[0].items] == [("1", 1), ("2", 1)]
    order = after(order, c.UnpickItem(line_id="2", quantity=1), c.UnpickItem(line_id="1", quantity=1))
    assert order.bags == ()


def test_units_of_a_missing_bag_are_unpicked_first() -> None:
    """They are what has to be picked once more; the bag on the shelf stays as it is."""
    bag = c.StageBag(bag_id="10477-1", staging_location="B-07", items=())
    other = c.StageBag(bag_id="10477-2", staging_location="B-08", items=())
    order = after(placed(), pick_one("2"), bag, pick_one("2"), other, c.BagMissing(bag_id="10477-1"))
    order = after(order, c.UnpickItem(line_id="2", quantity=1))
    assert [each.bag_id for each in order.bags] == ["10477-2"]


def test_taking_back_all_that_was_partly_ready_is_picking_again() -> None:
    """Nothing can be collected any more, so it is not partly ready."""
    order = after(partly_ready(), c.UnpickItem(line_id="1", quantity=1))
    assert (order.status, order.hold_until) == (OrderStatus.PICKING, None)


def test_a_short_unit_is_decided() -> None:
    """The event carries the reason, and waits for the undo."""
    outcome = applied(after(placed(), pick_one()), short("2"))
    assert (outcome.order.lines[1].short, outcome.order.lines[1].open) == (1, 1)
    event = outcome.events[0]
    assert (event.kind, event.reason, event.nothing_left) == (EventKind.ITEM_SHORT, "not_found", False)
    assert event.hold_message_until is not None


def test_no_more_is_short_than_is_open() -> None:
    """Two boxes cannot be missing three times."""
    order = after(placed(), c.StartPicking())
    assert refused(order, short("2", 3)).code is RefusalCode.TOO_MANY


def test_the_customer_hears_at_once_when_nothing_is_left() -> None:
    """The last short unit says that no unit of the order can be had."""
    order = after(placed(), c.StartPicking(), short("1"))
    outcome = applied(order, short("2", 2))
    assert outcome.events[0].nothing_left is True
    assert outcome.order.status is OrderStatus.PICKING


def test_a_short_rest_ends_a_partly_collected_order() -> None:
    """What was to come will not come, and the rest is gone already."""
    order = after(partly_ready(), hand_over())
    outcome = applied(order, short("2", 2))
    assert outcome.order.status is OrderStatus.PICKED_UP
    assert [event.kind for event in outcome.events] == [EventKind.ITEM_SHORT, EventKind.PICKED_UP]


def test_an_order_without_staging_is_picked_alike() -> None:
    """Stores that use no shelves never see a bag."""
    order = placed([line("1")], policy=StorePolicy(require_staging=False))
    order = after(order, pick_one(), c.MarkReady())
    assert (order.status, order.bags) == (OrderStatus.READY, ())


WALK = Wave(wave_id="walk-1", tote="3")


def test_an_order_is_on_a_walk_until_it_is_picked() -> None:
    """Ready ends it; taking that back brings it back into its tote."""
    order = after(placed([line("1")]), c.Assign(assignee=ASSOCIATE, wave=WALK))
    assert order.wave == WALK
    done = ready(order)
    assert (done.wave, done.assigned_to) == (None, ASSOCIATE)
    assert done.undoable is not None
    assert after(done, c.Undo(command_id=done.undoable.command_id)).wave == WALK


def test_the_last_word_about_a_walk_counts() -> None:
    """Another walk, alone, or nobody: whoever speaks last, with a base version or without."""
    order = after(placed(), c.Assign(assignee=ASSOCIATE, wave=WALK))
    other = Wave(wave_id="walk-2", tote="A")
    taken = applied(
        order, c.Assign(assignee=COLLEAGUE, wave=other), device=OTHER_TABLET, base_version=1
    ).order
    assert (taken.wave, taken.assigned_to) == (other, COLLEAGUE)
    assert after(taken, c.Assign(assignee=ASSOCIATE)).wave is None
    assert after(taken, c.Release()).wave is None


def test_a_pause_keeps_what_was_picked() -> None:
    """The next person goes on from there."""
    order = after(placed(), c.Assign(assignee=ASSOCIATE, wave=WALK), pick_one(), c.Release())
    assert (order.assigned_to, order.lines[0].picked) == (None, 1)


def test_who_comes_second_is_told_who_has_it() -> None:
    """Whatever they had heard of before."""
    order = after(placed([line("1"), line("2", ordered=2)]), c.StartPicking())
    taken = applied(order, pick_one(), COLLEAGUE, device=OTHER_TABLET).order
    for known in (order.version, taken.version):
        late = refused(taken, pick_one(), base_version=known)
        assert late.code is RefusalCode.TOO_MANY
        assert late.sentence == "Tom B. has picked Cordless drill 18 V already. Put yours back."


def test_two_at_one_line_are_told_to_compare() -> None:
    """One of two boxes is left, but this tablet had not heard of the first."""
    order = after(placed([line("1"), line("2", ordered=2)]), c.StartPicking())
    taken = applied(order, pick_one("2"), COLLEAGUE, device=OTHER_TABLET).order
    late = refused(taken, pick_one("2"), base_version=order.version)
    assert late.code is RefusalCode.STALE
    assert late.sentence.startswith("Tom B. picked Cordless drill 18 V at the same time. Compare 1 of 2")
