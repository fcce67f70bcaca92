"""Staff: bags and units leave the store with the pickup person, or come back over the counter."""

from datetime import timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.order import BagItem, BagState, Order, OrderStatus, StorePolicy, VerificationMethod
from pickup_domain.outcomes import IncidentKind, RefusalCode
from tests.factories import (
    COLLEAGUE,
    LEAD,
    NOW,
    OTHER_TABLET,
    TABLET,
    after,
    applied,
    cancelled,
    hand_over,
    line,
    no_show,
    partly_ready,
    pick,
    pick_one,
    placed,
    ready,
    refused,
)

UNDO_OVER = NOW + timedelta(seconds=15)
SCREWS = BagItem(line_id="2", quantity=1)


def refuse(line_id: str = "2", quantity: int = 1) -> c.RefuseItem:
    """The customer does not want it."""
    return c.RefuseItem(line_id=line_id, quantity=quantity, reason="Wrong size")


def two_bags() -> Order:
    """Ready, the drill in one bag and the screws in another."""
    order = after(placed(), pick_one(), c.StageBag(bag_id="10477-1", staging_location="B-07", items=()))
    order = after(order, pick_one("2", 2), c.StageBag(bag_id="10477-2", staging_location="B-08", items=()))
    return after(order, c.MarkReady())


def test_everything_goes_and_the_order_is_picked_up() -> None:
    """Receipt and "complete" wait for the undo."""
    outcome = applied(ready(), hand_over(to_proxy=True))
    order = outcome.order
    assert (order.status, order.closed_at, order.hold_until) == (OrderStatus.PICKED_UP, NOW, None)
    assert [(line.handed_over, line.in_store) for line in order.lines] == [(1, 0), (2, 0)]
    assert [bag.state for bag in order.bags] == [BagState.HANDED_OVER]
    assert [event.kind for event in outcome.events] == [EventKind.HANDED_OVER, EventKind.PICKED_UP]
    assert {event.hold_message_until for event in outcome.events} == {UNDO_OVER}


def test_a_hand_over_keeps_who_what_and_how() -> None:
    """And of an ID only that it was checked."""
    done = applied(ready(), hand_over(to_proxy=True)).order.hand_overs[0]
    assert (done.at, done.by.name, done.device) == (NOW, "Maya R.", TABLET)
    assert (done.bag_ids, done.method) == (("10477-1",), VerificationMethod.PASS)
    assert done.items == (BagItem(line_id="1", quantity=1), BagItem(line_id="2", quantity=2))
    assert (done.to_proxy, done.age_checked, done.after_cancellation) == (True, True, False)


def test_one_bag_goes_and_the_rest_waits() -> None:
    """No "complete" until nothing is left; then the second bag closes the order."""
    first = applied(two_bags(), hand_over(bag_ids=("10477-1",)))
    assert first.order.status is OrderStatus.READY
    assert [event.kind for event in first.events] == [EventKind.HANDED_OVER]
    second = applied(first.order, hand_over(bag_ids=("10477-2",)))
    assert second.order.status is OrderStatus.PICKED_UP
    assert len(second.order.hand_overs) == 2


def test_units_go_without_their_bag() -> None:
    """What is left stays in the bag."""
    order = applied(ready(), hand_over(items=(SCREWS,))).order
    assert (order.lines[1].handed_over, order.lines[1].in_store) == (1, 1)
    assert order.bags[0].items == (BagItem(line_id="1", quantity=1), SCREWS)


def test_a_part_goes_while_picking_goes_on() -> None:
    """With open lines the order is picked on, not closed."""
    order = applied(partly_ready(), hand_over()).order
    assert (order.status, order.lines[1].open) == (OrderStatus.PICKING, 2)
    assert applied(order, pick_one("2")).order.lines[1].picked == 1


def test_a_missing_bag_does_not_go_unseen() -> None:
    """Everything is what is here; found and scanned it goes, too."""
    order = after(two_bags(), c.BagMissing(bag_id="10477-2"))
    part = applied(order, hand_over()).order
    assert (part.status, part.lines[1].in_store) == (OrderStatus.READY, 2)
    assert refused(part, hand_over()).code is RefusalCode.NOTHING_PICKED
    found = applied(order, hand_over(scanned_bag_ids=("10477-2",))).order
    assert found.status is OrderStatus.PICKED_UP


@pytest.mark.parametrize("method", [VerificationMethod.PASS, VerificationMethod.TYPED_CODE])
@pytest.mark.parametrize(
    ("check", "code"),
    [
        (None, RefusalCode.PASS_INVALID),
        (c.PassCheck.INVALID, RefusalCode.PASS_INVALID),
        (c.PassCheck.EXPIRED, RefusalCode.PASS_EXPIRED),
        (c.PassCheck.OTHER_STORE, RefusalCode.PASS_OTHER_STORE),
        (c.PassCheck.OTHER_ORDER, RefusalCode.PASS_OTHER_ORDER),
    ],
)
def test_a_pass_that_is_not_good_opens_nothing(
    method: VerificationMethod, check: c.PassCheck | None, code: RefusalCode
) -> None:
    """Each with its own sentence."""
    assert refused(ready(), hand_over(method=method, pass_check=check)).code is code


def test_a_check_by_eye_needs_no_pass() -> None:
    """The associate looked the order up by name."""
    by_eye = hand_over(method=VerificationMethod.IDENTITY_CHECK, pass_check=None)
    assert applied(ready(), by_eye).order.hand_overs[0].method is VerificationMethod.IDENTITY_CHECK


def test_age_is_checked_for_what_needs_it() -> None:
    """Not for the other lines; the sentence says which age."""
    order = ready(placed([line("1", age_check=18), line("2", ordered=2)]))
    outcome = refused(order, hand_over(age_checked=False))
    assert outcome.code is RefusalCode.AGE_CHECK_MISSING
    assert "18" in outcome.sentence
    assert applied(order, hand_over(age_checked=False, items=(SCREWS,))).order.lines[1].handed_over == 1


def test_a_store_may_want_each_bag_scanned() -> None:
    """The sentence says where the bag stands."""
    order = ready(placed(policy=StorePolicy(require_bag_scan=True)))
    outcome = refused(order, hand_over())
    assert outcome.code is RefusalCode.BAG_NOT_SCANNED
    assert "B-07" in outcome.sentence
    assert applied(order, hand_over(scanned_bag_ids=("10477-1",))).order.status is OrderStatus.PICKED_UP


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (hand_over(bag_ids=("20000-1",)), RefusalCode.UNKNOWN_BAG),
        (hand_over(items=(BagItem(line_id="7", quantity=1),)), RefusalCode.NOT_ON_ORDER),
        (hand_over(items=(BagItem(line_id="2", quantity=3),)), RefusalCode.TOO_MANY),
        (hand_over(bag_ids=("10477-1",), items=(SCREWS,)), RefusalCode.TOO_MANY),
    ],
    ids=["another order's bag", "no such line", "more than is here", "more than is beside the bag"],
)
def test_only_what_is_here_goes(args: c.CommandArgs, code: RefusalCode) -> None:
    """Of this order."""
    assert refused(ready(), args).code is code


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (placed(), RefusalCode.NOT_READY),
        (after(placed(), pick_one()), RefusalCode.NOT_READY),
        (no_show(), RefusalCode.NOT_READY),
        (cancelled(), RefusalCode.CANCELLED),
    ],
    ids=["placed", "picking", "no-show", "cancelled"],
)
def test_what_is_not_ready_is_not_handed_over(order: Order, code: RefusalCode) -> None:
    """By a tablet that knows."""
    assert refused(order, hand_over()).code is code


def test_the_first_hand_over_counts_and_the_second_is_an_incident() -> None:
    """It names both people, tablets and times."""
    order = applied(ready(), hand_over()).order
    outcome = refused(order, hand_over(), COLLEAGUE, device=OTHER_TABLET, base_version=order.version - 1)
    assert outcome.code is RefusalCode.ALREADY_COLLECTED
    assert outcome.incident is not None
    assert outcome.incident.kind is IncidentKind.DOUBLE_HAND_OVER
    for word in ("Maya R.", TABLET, "Tom B.", OTHER_TABLET, "2026-11-24 14:00:00"):
        assert word in outcome.incident.detail


def test_the_same_bag_twice_names_who_gave_it() -> None:
    """Not whoever gave another bag last."""
    order = applied(two_bags(), hand_over(bag_ids=("10477-1",))).order
    again = hand_over(bag_ids=("10477-1",))
    outcome = refused(order, again, COLLEAGUE, device=OTHER_TABLET, base_version=1)
    assert outcome.code is RefusalCode.ALREADY_COLLECTED
    assert outcome.incident is not None
    assert outcome.incident.detail.startswith("Order 10477 was handed over twice: by Maya R.")


def test_a_part_given_twice_is_an_incident_while_the_rest_is_picked() -> None:
    """The other tablet did not know that the part was gone; it is picked on already."""
    order = partly_ready()
    given = after(order, hand_over(), pick_one("2"))
    outcome = refused(given, hand_over(), COLLEAGUE, device=OTHER_TABLET, base_version=order.version)
    assert outcome.code is RefusalCode.ALREADY_COLLECTED
    assert outcome.incident is not None


def test_the_same_units_twice_are_an_incident() -> None:
    """Handed out without a bag, and again by a tablet that had not heard of it."""
    order = two_bags()
    drill = hand_over(items=(BagItem(line_id="1", quantity=1),))
    given = applied(order, drill).order
    outcome = refused(given, drill, COLLEAGUE, device=OTHER_TABLET, base_version=order.version)
    assert outcome.code is RefusalCode.ALREADY_COLLECTED
    assert outcome.incident is not None


def test_loose_units_go_with_everything() -> None:
    """A store without shelves has no bags, and one with shelves may have a lawn mower beside them."""
    order = placed(policy=StorePolicy(require_staging=False))
    order = after(order, *pick(order), c.MarkReady())
    done = applied(order, hand_over()).order
    assert (done.status, done.hand_overs[0].bag_ids) == (OrderStatus.PICKED_UP, ())
    assert [line.handed_over for line in done.lines] == [1, 2]


def test_a_hand_over_asks_for_no_base_version() -> None:
    """State alone decides: other changes do not stop somebody at the counter."""
    order = two_bags()
    order = after(order, c.MoveBag(bag_id="10477-1", staging_location="B-01"))
    assert applied(order, hand_over(), device=OTHER_TABLET, base_version=1).order.closed_at == NOW


def test_a_hand_over_after_an_unheard_cancellation_is_recorded() -> None:
    """It physically happened; the order stays cancelled and the lead looks at it."""
    order = cancelled()
    outcome = applied(order, hand_over(), device=OTHER_TABLET, base_version=order.version - 1)
    assert outcome.order.status is OrderStatus.CANCELLED
    assert [line.handed_over for line in outcome.order.lines] == [1, 2]
    assert outcome.order.hand_overs[0].after_cancellation is True
    assert [event.kind for event in outcome.events] == [EventKind.HANDED_OVER_AFTER_CANCELLATION]
    assert outcome.incident is not None
    assert outcome.incident.kind is IncidentKind.HAND_OVER_AFTER_CANCELLATION


def test_a_second_one_after_the_cancellation_finds_nothing() -> None:
    """Collected is collected, cancelled or not."""
    order = cancelled()
    base = order.version - 1
    given = applied(order, hand_over(), device=OTHER_TABLET, base_version=base).order
    again = refused(given, hand_over(), device="tablet-3", base_version=base)
    assert again.code is RefusalCode.ALREADY_COLLECTED
    assert again.incident is not None


def test_who_collected_before_the_no_show_was_heard_of_is_no_no_show() -> None:
    """The tablet was offline when the lead gave the order up."""
    order = no_show()
    outcome = applied(order, hand_over(), device=OTHER_TABLET, base_version=order.version - 1)
    assert outcome.order.status is OrderStatus.PICKED_UP
    part = applied(order, hand_over(items=(SCREWS,)), device=OTHER_TABLET, base_version=order.version - 1)
    assert (part.order.status, part.order.closed_at) == (OrderStatus.READY, None)


def test_a_refused_unit_stays_here() -> None:
    """To be put back; the note says what it was."""
    outcome = applied(ready(), refuse())
    order, event = outcome.order, outcome.events[0]
    assert (order.lines[1].refused, order.lines[1].in_store) == (1, 1)
    assert order.bags[0].items == (BagItem(line_id="1", quantity=1), SCREWS)
    assert (event.kind, event.reason, event.hold_message_until) == (
        EventKind.ITEM_REFUSED, "Wrong size", UNDO_OVER,
    )  # fmt: skip


def test_a_refused_rest_closes_the_order() -> None:
    """Nothing is left: everything was handed over or refused."""
    order = after(two_bags(), hand_over(bag_ids=("10477-1",)))
    outcome = applied(order, refuse(quantity=2))
    assert outcome.order.status is OrderStatus.PICKED_UP
    assert [event.kind for event in outcome.events] == [EventKind.ITEM_REFUSED, EventKind.PICKED_UP]


@pytest.mark.parametrize(("hours", "in_time"), [(24, True), (25, False)])
def test_what_was_handed_over_comes_back_within_a_day(hours: int, in_time: bool) -> None:
    """Later it is one of the store's returns."""
    order, now = after(ready(), hand_over()), NOW + timedelta(hours=hours)
    if in_time:
        back = applied(order, refuse(), now=now).order
        assert (back.lines[1].handed_over, back.lines[1].refused) == (1, 1)
        assert back.status is OrderStatus.PICKED_UP
    else:
        assert refused(order, refuse(), now=now).code is RefusalCode.TOO_LATE


def test_what_was_handed_over_comes_back_while_the_rest_is_picked() -> None:
    """What is just being picked has been offered to nobody and cannot be refused."""
    order = after(partly_ready(), hand_over(), pick_one("2"))
    assert applied(order, refuse("1")).order.lines[0].refused == 1
    assert refused(order, refuse("2")).code is RefusalCode.TOO_MANY


@pytest.mark.parametrize(
    ("args", "code"),
    [(refuse("2", 3), RefusalCode.TOO_MANY), (refuse("7"), RefusalCode.NOT_ON_ORDER)],
    ids=["more than there is", "no such line"],
)
def test_no_more_is_refused_than_there_is(args: c.CommandArgs, code: RefusalCode) -> None:
    """Neither more units nor other lines."""
    assert refused(ready(), args).code is code


def test_nothing_is_refused_before_it_is_ready() -> None:
    """While it is picked it is simply put back."""
    assert refused(after(placed(), pick_one()), refuse("1")).code is RefusalCode.WRONG_STATUS


def test_a_lead_may_hand_over_as_anybody() -> None:
    """A role adds rights and takes none."""
    assert applied(ready(), hand_over(), LEAD).order.hand_overs[0].by == LEAD
