"""Goods left at the counter and bags that stay: recorded by the rules, shown as they are afterwards."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.order import BagItem, Order, StorePolicy
from staff_app.controllers.leaving import leaving
from staff_app.rows.hand_over import HandOverView, Verdict
from staff_app.rows.orders import OrderDetail, UndoOffer
from tests.factories import (
    ORDER_ID,
    after,
    cancelled,
    hand_over,
    line,
    partly_ready,
    pick,
    pick_one,
    placed,
    ready,
)
from tests.gui.controllers.conftest import Counter

ID = str(ORDER_ID)
Make = Callable[..., Counter]
SHELVES = ("B-07", "B-08", "B-09")
EVERYTHING = (("1", 1), ("2", 2))


def three_bags(order: Order | None = None) -> Order:
    """A bag for each of three lines; a drill, a knife from 18 on, and a lamp."""
    lines = (line("1"), line("2", name="Knife", age_check=18), line("3", name="Lamp"))
    order = placed(lines) if order is None else order
    bags = [
        c.StageBag(
            bag_id=f"10477-{at}", staging_location=shelf, items=(BagItem(line_id=str(at), quantity=1),)
        )
        for at, shelf in enumerate(SHELVES, 1)
    ]
    return after(order, *pick(order), *bags, c.MarkReady())


def scan_wanted() -> Order:
    """The same where each bag that goes must be scanned."""
    lines = (line("1"), line("2", name="Knife", age_check=18), line("3", name="Lamp"))
    return three_bags(placed(lines, policy=StorePolicy(require_bag_scan=True)))


def in_hand(counter: Counter) -> HandOverView:
    """Sign in, choose the order by name, and compare it with an ID."""
    counter.start()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    counter.hand_over.set_identity_checked(True)
    return shown(counter)


def shown(counter: Counter) -> HandOverView:
    """The hand-over in hand."""
    assert counter.view is not None
    return counter.view


def refused(counter: Counter) -> list[int]:
    """Refused units by line, as shown."""
    return [each.refused for each in shown(counter).detail.lines]


def test_refused_units_stay_and_the_rest_can_still_go(at_counter: Make) -> None:
    """They are seen on their line, out of their bag, and the hand-over goes on."""
    counter = at_counter(ready())
    in_hand(counter)
    counter.hand_over.refuse(ID, (("2", 1),), "Damaged")
    counter.until(lambda: refused(counter) == [0, 1])
    view = shown(counter)
    assert view.verdict.verdict is Verdict.VALID
    assert [(item.quantity, item.name) for item in view.detail.bags[0].contents] == [
        (1, "Cordless drill 18 V"), (1, "Wood screws"),
    ]  # fmt: skip
    counter.hand_over.confirm()
    counter.until(lambda: counter.view is None)
    order = counter.ask(lambda store: store.order(ID))
    assert order is not None
    assert [(each.handed_over, each.refused) for each in order.lines] == [(1, 0), (1, 1)]
    assert [each.detail for each in order.timeline if each.kind == "item_refused"] == [
        "1 × Wood screws · Damaged"
    ]


def test_everything_refused_is_no_collected_order(at_counter: Make) -> None:
    """The order closes; what is told is what to put back, and no receipt is asked for."""
    counter = at_counter(ready())
    in_hand(counter)
    done: list[object] = []
    counter.hand_over.completed.connect(done.append)
    counter.hand_over.refuse(ID, EVERYTHING, "Changed their mind")
    counter.until(lambda: refused(counter) == [1, 2])
    verdict = shown(counter).verdict
    assert (verdict.verdict, verdict.title) == (Verdict.REFUSED, "Everything was refused")
    assert verdict.sentence == "Nothing goes along. Put the 3 items back on their shelves."
    assert (shown(counter).detail.summary.status, done) == ("picked_up", [])
    counter.hand_over.reset()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    assert shown(counter).verdict.verdict is Verdict.REFUSED


def test_a_refusal_is_taken_back_one_item_at_a_time(at_counter: Make) -> None:
    """The offer names the item it is about, and the order can be handed over again."""
    counter = at_counter(ready())
    offers: list[UndoOffer] = []
    counter.orders.undo_offered.connect(offers.append)
    in_hand(counter)
    counter.hand_over.refuse(ID, EVERYTHING, "Wrong item")
    counter.until(lambda: len(offers) == 2)
    assert [offer.about for offer in offers] == ["Cordless drill 18 V", "Wood screws"]
    counter.orders.acted.connect(lambda order_id, _: counter.hand_over.refresh(frozenset({order_id})))
    counter.orders.undo(ID, offers[1].command_id)
    counter.until(lambda: refused(counter) == [1, 0])
    assert shown(counter).verdict.verdict is Verdict.VALID


def test_what_was_just_handed_over_comes_back(at_counter: Make) -> None:
    """They look into the bag at the door: the order comes back in hand, and nobody is suspected."""
    counter = at_counter(ready())
    in_hand(counter)
    done: list[OrderDetail] = []
    counter.hand_over.completed.connect(done.append)
    counter.hand_over.confirm()
    counter.until(lambda: done and counter.view is None)
    assert [each.refusable for each in done[0].lines] == [1, 2]
    counter.hand_over.refuse(ID, (("2", 1),), "Damaged")
    counter.until(lambda: counter.view)
    verdict = shown(counter).verdict
    assert (verdict.verdict, verdict.title) == (Verdict.REFUSED, "Refused: 1 item")
    counter.hand_over.reset()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    assert shown(counter).verdict.verdict is Verdict.ALREADY_COLLECTED


@pytest.mark.parametrize(
    ("order", "hours", "units"),
    [
        (after(placed(), pick_one()), 0, [0, 0]),
        (ready(), 0, [1, 2]),
        (partly_ready(), 0, [1, 0]),
        (after(partly_ready(), hand_over(), pick_one("2")), 0, [1, 0]),
        (after(ready(), hand_over()), 24, [1, 2]),
        (after(ready(), hand_over()), 25, [0, 0]),
        (cancelled(), 0, [0, 0]),
    ],
    ids=["picking", "ready", "partly ready", "the rest is picked", "that day", "too late", "cancelled"],
)
def test_a_refusal_is_offered_exactly_where_it_counts(
    at_counter: Make, order: Order, hours: int, units: list[int]
) -> None:
    """At the hand-over and within a day after it; the rules say the same."""
    counter = at_counter(order)
    counter.now += timedelta(hours=hours)
    detail = in_hand(counter).detail
    assert [each.refusable for each in detail.lines] == units
    tries = tuple((each.line_id, each.refusable + 1) for each in detail.lines)
    for one in tries:
        counter.hand_over.refuse(ID, (one,), "Damaged")
    counter.until(lambda: len(counter.refusals) == len(tries))
    assert counter.ask(lambda store: store.outbox_status()).unsent == 0


def test_a_refusal_that_does_not_count_says_why_and_stops(at_counter: Make) -> None:
    """What came before it stays recorded; what comes after is not tried."""
    counter = at_counter(ready())
    in_hand(counter)
    counter.hand_over.refuse(ID, (("1", 1), ("2", 3), ("2", 1)), "Damaged")
    counter.until(lambda: counter.refusals)
    assert counter.refusals[0].sentence == "No more than 2 of Wood screws can be refused."
    assert refused(counter) == [1, 0]
    assert counter.ask(lambda store: store.outbox_status()).unsent == 1


def test_another_customer_in_hand_keeps_the_screen(at_counter: Make) -> None:
    """A refusal that arrives late changes its order, not what is shown."""
    other = ready(placed(number="10478")).model_copy(update={"order_id": type(ORDER_ID)(int=5)})
    counter = at_counter(ready(), other)
    counter.start()
    counter.hand_over.choose(str(other.order_id))
    counter.until(lambda: counter.view)
    counter.hand_over.refuse(ID, (("1", 1),), "Damaged")
    counter.until(lambda: counter.ask(lambda store: store.outbox_status()).unsent == 1)
    assert shown(counter).detail.summary.number == "10478"


@pytest.mark.parametrize("staying", [("10477-1",), ("10477-2",), ("10477-3",), ("10477-1", "10477-3")])
def test_any_bags_can_go(at_counter: Make, staying: tuple[str, ...]) -> None:
    """Whatever stays is still here afterwards; the rest is theirs."""
    counter = at_counter(three_bags())
    view = in_hand(counter)
    counter.hand_over.set_age_checked(True)
    counter.hand_over.keep_here(staying)
    goes = leaving(view.detail, staying, ())
    counter.hand_over.confirm(tuple(bag.bag_id for bag in goes.bags))
    counter.until(lambda: counter.view is None)
    order = counter.ask(lambda store: store.order(ID))
    assert order is not None
    assert tuple(bag.bag_id for bag in order.bags if bag.state == "staged") == staying


def test_only_what_goes_must_be_scanned_and_checked(at_counter: Make) -> None:
    """The knife stays here: no age to check, and its bag need not be fetched."""
    counter = at_counter(scan_wanted())
    view = in_hand(counter)
    assert view.missing == ("Scan the bag on B-07.", "Check that they are 18 or older.")
    counter.hand_over.keep_here(("10477-2", "10477-3"))
    assert shown(counter).missing == ("Scan the bag on B-07.",)
    counter.hand_over.scan_bag("10477-1")
    assert shown(counter).missing == ()
    counter.hand_over.keep_here(())
    assert shown(counter).missing == ("Scan the bag on B-08.", "Check that they are 18 or older.")


def test_a_missing_bag_holds_up_only_itself(at_counter: Make) -> None:
    """It does not go before it is found and scanned; the others do."""
    counter = at_counter(after(three_bags(), c.BagMissing(bag_id="10477-2")))
    view = in_hand(counter)
    assert view.missing == ()
    assert [bag.number for bag in leaving(view.detail, (), ()).bags] == [1, 3]
    counter.hand_over.scan_bag("10477-2")
    assert shown(counter).missing == ("Check that they are 18 or older.",)


def test_an_order_whose_only_bag_is_missing_says_so(at_counter: Make) -> None:
    """There is nothing to hand over until somebody finds it."""
    counter = at_counter(after(ready(), c.BagMissing(bag_id="10477-1")))
    assert in_hand(counter).missing == ("Find the bag that stood on B-07 and scan it.",)


def test_the_next_customer_begins_with_all_bags(at_counter: Make) -> None:
    """What was chosen to stay is forgotten with the order."""
    counter = at_counter(three_bags())
    in_hand(counter)
    counter.hand_over.keep_here(("10477-1",))
    assert shown(counter).staying_bag_ids == ("10477-1",)
    counter.hand_over.reset()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    assert shown(counter).staying_bag_ids == ()
