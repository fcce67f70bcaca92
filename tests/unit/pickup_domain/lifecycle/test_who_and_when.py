"""Who may give which command, and from which statuses: the two outer columns of the lifecycle's table."""

from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.convert import KNOWN_TYPES
from pickup_domain.lifecycle import apply
from pickup_domain.order import Actor, Order, OrderStatus, PickupPerson, SubstituteItem
from pickup_domain.outcomes import Applied, RefusalCode, Refused
from tests.factories import (
    ASSOCIATE,
    CUSTOMER,
    LEAD,
    NOW,
    STOREFRONT,
    SYSTEM,
    after,
    cancelled,
    command,
    give,
    hand_over,
    no_show,
    partly_ready,
    pick_one,
    place_args,
    placed,
    ready,
    refused,
    returned,
    transferred,
    usd,
    window,
)

S = OrderStatus
OPEN = {S.PLACED, S.PICKING, S.PARTLY_READY, S.READY}
PICKING = {S.PICKING, S.PARTLY_READY}
STAGING = {S.PICKING, S.PARTLY_READY, S.READY}
READY = {S.PARTLY_READY, S.READY}
STAFF = {"associate", "lead"}
ACTORS = {
    "associate": ASSOCIATE,
    "lead": LEAD,
    "customer": CUSTOMER,
    "storefront": STOREFRONT,
    "system": SYSTEM,
}
OFFER = UUID(int=7)
SUBSTITUTE = SubstituteItem(sku="SKU-9", name="Another drill", unit_price=usd(9900))

TABLE: list[tuple[c.CommandArgs, set[str], set[OrderStatus]]] = [
    (c.Edit(), {"storefront"}, {S.PLACED}),
    (c.Assign(assignee=ASSOCIATE), STAFF, OPEN),
    (c.Release(), STAFF, OPEN),
    (c.TakeException(key="late", assignee=ASSOCIATE), {"lead"}, set(S)),
    (c.ResolveException(key="late", note="Called"), {"lead"}, set(S)),
    (c.StartPicking(), STAFF, {S.PLACED, S.PICKING}),
    (pick_one(), STAFF, {S.PLACED, *PICKING}),
    (c.UnpickItem(line_id="1", quantity=1), STAFF, PICKING),
    (c.ShortPick(line_id="1", quantity=1, reason=c.ShortReason.DAMAGED), STAFF, PICKING),
    (c.ProposeSubstitution(line_id="1", quantity=1, item=SUBSTITUTE), STAFF, PICKING),
    (c.AcceptSubstitution(substitution_id=OFFER), {"customer", "lead"}, OPEN),
    (c.DeclineSubstitution(substitution_id=OFFER), {"customer", "lead"}, OPEN),
    (c.ExpireSubstitution(substitution_id=OFFER), {"system"}, OPEN),
    (c.WithdrawSubstitution(substitution_id=OFFER), STAFF, OPEN),
    (c.StageBag(bag_id="10477-9", staging_location="B-07", items=()), STAFF, STAGING),
    (c.MoveBag(bag_id="10477-1", staging_location="B-08"), STAFF, STAGING),
    (c.BagMissing(bag_id="10477-1"), STAFF, STAGING),
    (c.MarkReady(), STAFF, PICKING),
    (c.RecallReady(reason="Broken"), STAFF, READY),
    (c.Delay(reason="Short of hands", window=window(2)), {*STAFF, "system"}, OPEN),
    (c.Reschedule(window=window(2)), {"customer"}, OPEN),
    (c.ChangePickupPerson(pickup_person=PickupPerson(name="Eva Weber")), {"customer"}, OPEN),
    (c.EnRoute(), {*STAFF, "customer"}, OPEN),
    (c.Arrived(), {*STAFF, "customer"}, OPEN),
    (c.AcknowledgeArrival(), STAFF, OPEN),
    (c.RefuseItem(line_id="1", quantity=1, reason="Too big"), STAFF, {*STAGING, S.PICKED_UP}),
    (c.HoldExpiring(), {"system"}, READY),
    (c.HoldExpired(), {"system"}, READY),
    (c.Remind(), {"system"}, OPEN),
    (c.ExtendHold(), {*STAFF, "customer"}, {*READY, S.NO_SHOW}),
    (c.RecordNoShow(), STAFF, READY),
    (c.Reopen(), {"lead"}, {S.NO_SHOW}),
    (
        c.ReturnToStock(line_id="1", quantity=1, method=c.ReturnMethod.TYPED),
        STAFF,
        {*STAGING, S.NO_SHOW, S.CANCELLED, S.PICKED_UP},
    ),
    (c.Cancel(reason="Ordered twice"), {"customer", "lead", "storefront"}, {*OPEN, S.NO_SHOW}),
    (c.Transfer(to_location="UP02", window=window(), offered=True), {"lead"}, {S.PLACED, S.PICKING}),
    (c.AddNote(text="Rings twice"), set(ACTORS), set(S)),
    (c.Undo(command_id=OFFER), STAFF, set(S)),
]
HAND_OVER = {
    S.PLACED: RefusalCode.NOT_READY,
    S.PICKING: RefusalCode.ALREADY_COLLECTED,
    S.PARTLY_READY: None,
    S.READY: None,
    S.PICKED_UP: RefusalCode.ALREADY_COLLECTED,
    S.NO_SHOW: RefusalCode.NOT_READY,
    S.RETURNED: RefusalCode.RETURNED,
    S.CANCELLED: RefusalCode.CANCELLED,
    S.TRANSFERRED: RefusalCode.RETURNED,
}


def in_status(status: OrderStatus) -> Order:
    """An order in this status; with somebody waiting while it is open, and a part gone while it is picked."""
    order = {
        S.PLACED: placed,
        S.PICKING: lambda: after(partly_ready(), hand_over()),
        S.PARTLY_READY: partly_ready,
        S.READY: ready,
        S.PICKED_UP: lambda: after(ready(), hand_over()),
        S.NO_SHOW: no_show,
        S.RETURNED: returned,
        S.CANCELLED: cancelled,
        S.TRANSFERRED: transferred,
    }[status]()
    assert order.status is status
    return after(order, c.Arrived()) if status in OPEN else order


@pytest.mark.parametrize("who", ACTORS)
@pytest.mark.parametrize(("args", "may", "statuses"), TABLE, ids=[row[0].type for row in TABLE])
def test_only_those_who_may_give_a_command(
    args: c.CommandArgs, may: set[str], statuses: set[OrderStatus], who: str
) -> None:
    """Everybody else is refused, whatever the order's status."""
    outcome = give(in_status(min(statuses, key=list(S).index)), args, ACTORS[who])
    barred = isinstance(outcome, Refused) and outcome.code is RefusalCode.WHO_MAY_NOT
    assert barred == (who not in may)


@pytest.mark.parametrize("status", S)
@pytest.mark.parametrize(("args", "may", "statuses"), TABLE, ids=[row[0].type for row in TABLE])
def test_a_command_counts_only_from_its_statuses(
    args: c.CommandArgs, may: set[str], statuses: set[OrderStatus], status: OrderStatus
) -> None:
    """From any other status it is refused with a sentence for it."""
    actor = ACTORS[min(may, key=["lead", "associate", "customer", "storefront", "system"].index)]
    outcome = give(in_status(status), args, actor)
    barred = isinstance(outcome, Refused) and outcome.code is RefusalCode.WRONG_STATUS
    assert barred == (status not in statuses)


@pytest.mark.parametrize(("status", "code"), HAND_OVER.items())
def test_a_hand_over_says_why_each_status_has_nothing_to_give(
    status: OrderStatus, code: RefusalCode | None
) -> None:
    """Somebody stands at the counter, so each status has its own answer."""
    outcome = give(in_status(status), hand_over())
    assert (outcome.code if isinstance(outcome, Refused) else None) is code


@pytest.mark.parametrize("who", ["customer", "storefront", "system"])
def test_only_staff_hand_over(who: str) -> None:
    """Nobody can declare an order collected from outside."""
    assert refused(ready(), hand_over(), ACTORS[who]).code is RefusalCode.WHO_MAY_NOT


@pytest.mark.parametrize("who", ACTORS)
def test_only_a_storefront_places(who: str) -> None:
    """An order begins at a checkout and nowhere else."""
    outcome = apply(None, command(place_args(), ACTORS[who]), NOW)
    assert isinstance(outcome, Applied) == (who == "storefront")


def test_a_customer_with_a_leads_role_is_no_lead() -> None:
    """A role counts for staff only."""
    pretender = Actor(kind=CUSTOMER.kind, id="customer", role=LEAD.role)
    assert not pretender.is_lead
    assert refused(no_show(), c.Reopen(), pretender).code is RefusalCode.WHO_MAY_NOT


def test_an_order_that_is_not_there_is_not_found() -> None:
    """Neither without an order nor against another one does a command count."""
    nowhere = apply(None, command(c.StartPicking()), NOW)
    other = apply(placed(), command(c.StartPicking(), order_id=OFFER), NOW)
    assert isinstance(nowhere, Refused)
    assert isinstance(other, Refused)
    assert {nowhere.code, other.code} == {RefusalCode.NOT_FOUND}


def test_the_table_knows_every_command() -> None:
    """A new command type needs its row here."""
    assert {row[0].type for row in TABLE} | {"place", "hand_over"} == KNOWN_TYPES
