"""What people might well do next with an order, and what holds for it whatever they do."""

from pickup_domain import commands as c
from pickup_domain.order import BagItem, Order, OrderStatus, SubstituteItem, VerificationMethod
from tests.factories import usd

BY_IDENTITY = VerificationMethod.IDENTITY_CHECK


def sensible(order: Order) -> list[c.CommandArgs]:
    """What a lead might well do next with an order as it is."""
    steps: list[c.CommandArgs] = [c.Arrived(), c.AddNote(text="rings twice")]
    for each in order.lines:
        ident = {"line_id": each.line_id, "quantity": 1}
        if each.open:
            steps += [c.PickItem(**ident, method=c.PickMethod.SCANNED, code=each.sku)] * 4
            steps += [c.ShortPick(**ident, reason=c.ShortReason.NOT_FOUND)]
            steps += [
                c.ProposeSubstitution(**ident, item=SubstituteItem(sku="S", name="S", unit_price=usd(1)))
            ]
        if each.in_store:
            steps += [c.UnpickItem(**ident), c.RefuseItem(**ident, reason="too big")]
            steps += [c.DoHandOver(items=(BagItem(**ident),), method=BY_IDENTITY, age_checked=True)]
        if each.in_store or each.refused:
            steps += [c.ReturnToStock(**ident, method=c.ReturnMethod.TYPED)]
    steps += [
        c.StageBag(bag_id=f"{order.number}-{len(order.bags) + 1}", staging_location="B-07", items=())
    ] * 3
    steps += [c.MarkReady(), c.MarkReady(partly=True)] * 2
    steps += [c.DoHandOver(method=BY_IDENTITY, age_checked=True)] * (2 if order.status.is_open else 1)
    steps += [c.RecallReady(reason="broken"), c.RecordNoShow(), c.Reopen()]
    return steps


def check_whole(order: Order) -> None:
    """Every unit of every line is in exactly one place, and the status says no more than is so."""
    for each in order.lines:
        assert each.ordered == each.picked + each.short + each.substituted + each.open
        assert each.open >= order.proposed(each.line_id)
        assert min(each.open, each.picked, each.short, each.substituted) >= 0
        assert min(each.handed_over, each.refused, each.returned, each.in_store) >= 0
        assert order.in_bags(each.line_id) <= each.in_store
    if order.status is OrderStatus.PICKED_UP:
        assert all(each.open == 0 and each.in_store == 0 for each in order.lines)
    if order.status in (OrderStatus.PARTLY_READY, OrderStatus.READY):
        assert any(each.in_store for each in order.lines)
