"""Staff: bags, where they stand, and when they were last seen."""

from datetime import timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.order import BagItem, BagState
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    COLLEAGUE,
    NOW,
    OTHER_TABLET,
    after,
    applied,
    hand_over,
    line,
    partly_ready,
    pick,
    pick_one,
    placed,
    refused,
    staged,
)


def bag(ident: str = "10477-1", *items: BagItem, **fields: object) -> c.StageBag:
    """A bag with what is named, or with all that is loose."""
    usual: dict[str, object] = {"bag_id": ident, "staging_location": "B-07", "items": items}
    return c.StageBag.model_validate(usual | fields)


def unit(line_id: str, quantity: int = 1) -> BagItem:
    """Units of a line."""
    return BagItem(line_id=line_id, quantity=quantity)


def test_a_bag_holds_all_that_is_loose() -> None:
    """Without a list the associate put everything in."""
    order = after(placed(), *pick(placed()))
    outcome = applied(order, bag())
    put = outcome.order.bags[0]
    assert (put.number, put.state, put.staging_location) == (1, BagState.STAGED, "B-07")
    assert (put.last_seen_at, put.last_seen_by) == (NOW, "Maya R.")
    assert put.items == (unit("1"), unit("2", 2))
    event = outcome.events[0]
    assert (event.kind, event.bag_id, event.location) == (EventKind.BAG_STAGED, "10477-1", "B-07")


def test_a_bag_holds_what_is_named() -> None:
    """The same line named twice counts together; the next bag takes the rest."""
    order = after(placed(), *pick(placed()), bag("10477-1", unit("2"), unit("2")), bag("10477-2"))
    assert [each.items for each in order.bags] == [(unit("2", 2),), (unit("1"),)]
    assert [each.number for each in order.bags] == [1, 2]


def test_a_bag_is_as_cold_heavy_and_bulky_as_its_contents() -> None:
    """Flags come from the lines in it, not from the others."""
    order = placed([line("1", cold=True), line("2", heavy=True, oversize=True)])
    order = after(order, *pick(order), bag("10477-1", unit("1")), bag("10477-2", unit("2")))
    flags = [(each.cold, each.heavy, each.oversize) for each in order.bags]
    assert flags == [(True, False, False), (False, True, True)]


def test_a_label_is_on_one_bag() -> None:
    """A second bag needs its own."""
    assert refused(staged(), bag("10477-1")).code is RefusalCode.BAG_EXISTS


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ((unit("2", 3),), RefusalCode.TOO_MANY),
        ((unit("2"), unit("2"), unit("2")), RefusalCode.TOO_MANY),
        ((unit("7"),), RefusalCode.NOT_ON_ORDER),
    ],
    ids=["more than picked", "more than picked in parts", "no such line"],
)
def test_a_bag_holds_no_more_than_is_picked(items: tuple[BagItem, ...], code: RefusalCode) -> None:
    """What is not here cannot be in it."""
    order = after(placed(), *pick(placed()))
    assert refused(order, bag("10477-1", *items)).code is code


def test_an_empty_bag_is_none() -> None:
    """There is nothing loose to put in."""
    assert refused(staged(), bag("10477-2")).code is RefusalCode.NOTHING_PICKED
    assert refused(after(placed(), c.StartPicking()), bag()).code is RefusalCode.NOTHING_PICKED


def test_a_full_shelf_warns_and_is_written_down() -> None:
    """The associate put it there all the same; who looks for it later sees why it stands askew."""
    outcome = applied(after(placed(), pick_one()), bag(shelf_full=True))
    assert outcome.events[0].reason == RefusalCode.SHELF_FULL.value


def test_who_saw_a_bag_last_is_right() -> None:
    """Two tablets: the last seen wins, and both stay on the timeline, whatever they were based on."""
    order = staged()
    for place, device, minutes in (("B-08", OTHER_TABLET, 1), ("B-09", "tablet-3", 2)):
        seen = NOW + timedelta(minutes=minutes)
        move = c.MoveBag(bag_id="10477-1", staging_location=place)
        order = applied(order, move, COLLEAGUE, now=seen, device=device, base_version=1).order
    put = order.bags[0]
    assert (put.staging_location, put.last_seen_at, put.last_seen_by) == ("B-09", seen, "Tom B.")
    assert [entry.detail for entry in order.timeline[-2:]] == ["10477-1 B-08", "10477-1 B-09"]


def test_a_missing_bag_keeps_where_it_was_seen_last() -> None:
    """That is where one starts to look; once seen again it is no more missing."""
    outcome = applied(staged(), c.BagMissing(bag_id="10477-1"))
    lost = outcome.order.bags[0]
    assert (lost.state, lost.staging_location, lost.last_seen_at) == (BagState.MISSING, "B-07", NOW)
    assert (outcome.events[0].kind, outcome.events[0].location) == (EventKind.BAG_MISSING, "B-07")
    found = after(outcome.order, c.MoveBag(bag_id="10477-1", staging_location="B-01"))
    assert (found.bags[0].state, found.bags[0].staging_location) == (BagState.STAGED, "B-01")


@pytest.mark.parametrize(
    "args",
    [c.MoveBag(bag_id="20000-1", staging_location="B-01"), c.BagMissing(bag_id="20000-1")],
    ids=["move", "missing"],
)
def test_another_orders_bag_is_unknown(args: c.CommandArgs) -> None:
    """The wrong bag on the shelf is noticed when it is scanned."""
    assert refused(staged(), args).code is RefusalCode.UNKNOWN_BAG


def test_a_bag_that_is_gone_is_not_moved() -> None:
    """It left with the customer."""
    order = after(partly_ready(), hand_over())
    move = c.MoveBag(bag_id="10477-1", staging_location="B-01")
    assert refused(order, move).code is RefusalCode.UNKNOWN_BAG
