"""Staff: bags and units leave the store with the pickup person, or come back over the counter.

The check is the state alone: the first hand-over that the service hears of counts. A second one, or one after
a cancellation that the tablet had not heard of, physically happened; it becomes an incident for the lead.
"""

from datetime import datetime, timedelta

from pickup_domain import conflicts, visits
from pickup_domain.commands import DoHandOver, PassCheck, RefuseItem
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.bags import take_from_bags, with_bags
from pickup_domain.lifecycle.context import Context, RefusedError, settled
from pickup_domain.order import (
    Actor,
    Bag,
    BagItem,
    BagState,
    HandOver,
    LineItem,
    Order,
    OrderStatus,
    VerificationMethod,
)
from pickup_domain.outcomes import Applied, Incident, IncidentKind, RefusalCode
from pickup_domain.wording import say

_PASS_REFUSALS = {
    PassCheck.INVALID: (
        RefusalCode.PASS_INVALID,
        say("That code is not genuine. Ask for the order's e-mail, or check their identity."),
    ),
    PassCheck.EXPIRED: (
        RefusalCode.PASS_EXPIRED,
        say("That code has expired. Look the order up by name and check their identity."),
    ),
    PassCheck.OTHER_STORE: (
        RefusalCode.PASS_OTHER_STORE,
        say("That code is for another store. Tell the customer which one."),
    ),
    PassCheck.OTHER_ORDER: (
        RefusalCode.PASS_OTHER_ORDER,
        say("That code belongs to another order. Open the order it belongs to."),
    ),
}
_REFUSE_AFTER = timedelta(hours=24)
REFUSABLE_FROM = frozenset(
    {OrderStatus.PICKING, OrderStatus.PARTLY_READY, OrderStatus.READY, OrderStatus.PICKED_UP}
)
"""Where the customer may refuse units: from ready until a day after they got them."""


def hand_over(ctx: Context, args: DoHandOver) -> Applied:
    """Everything that is here, or the bags and units named."""
    unaware = _check_status(ctx)
    _check_pass(ctx, args)
    bags = _bags(ctx, args)
    units = _units(ctx, args, bags)
    _check_policy(ctx, args, bags, units)
    done = HandOver(
        command_id=ctx.command.id,
        at=ctx.now,
        by=ctx.command.actor,
        device=ctx.command.device,
        bag_ids=tuple(bag.bag_id for bag in bags),
        items=tuple(BagItem(line_id=line_id, quantity=count) for line_id, count in units.items()),
        method=args.method,
        to_proxy=args.to_proxy,
        age_checked=args.age_checked,
        after_cancellation=unaware,
        signed=args.signature is not None,
        not_signed=args.not_signed,
    )
    order = _without(ctx, bags, units).model_copy(update={"hand_overs": (*ctx.order.hand_overs, done)})
    if unaware:
        return _after_cancellation(ctx, order, done)
    event = ctx.event(
        EventKind.HANDED_OVER,
        items=done.items,
        method=args.method,
        hold_message_until=ctx.undo_until,
    )
    order, closing = settled(ctx, _not_given_up(order))
    if order.status.is_open:
        # They leave with a part; whoever comes for the rest starts the clocks anew.
        order = visits.ended(order)
    return ctx.applied(order, event, *closing)


def refuse_item(ctx: Context, args: RefuseItem) -> Applied:
    """The customer does not want units, before or within a day after they got them."""
    line = ctx.line(args.line_id)
    ctx.check_line(line)
    from_store = _refused_in_store(ctx, line, args.quantity)
    order = ctx.with_lines(
        ctx.order,
        ctx.changed(
            line,
            refused=line.refused + args.quantity,
            handed_over=line.handed_over - (args.quantity - from_store),
        ),
    )
    order = take_from_bags(order, line.line_id, order.in_bags(line.line_id) - (line.in_store - from_store))
    event = ctx.event(
        EventKind.ITEM_REFUSED,
        line_id=line.line_id,
        quantity=args.quantity,
        reason=args.reason or None,
        hold_message_until=ctx.undo_until,
    )
    order, closing = settled(ctx, order)
    return ctx.applied(order, event, *closing)


def _refused_in_store(ctx: Context, line: LineItem, quantity: int) -> int:
    """How many of the refused units were still here; the others come back over the counter."""
    offered = _offered(ctx.order, line)
    if ctx.order.status is OrderStatus.PICKING and not ctx.order.hand_overs:
        raise ctx.refuse(
            RefusalCode.WRONG_STATUS, "This order is still being picked. Put the item back instead."
        )
    if quantity > offered + line.handed_over:
        raise ctx.refuse(
            RefusalCode.TOO_MANY,
            "No more than {count} of {item} can be refused.",
            count=offered + line.handed_over,
            item=line.name,
        )
    if quantity > offered and _is_long_gone(ctx.order, line, ctx.now):
        raise ctx.refuse(
            RefusalCode.TOO_LATE, "That was collected more than a day ago. Use the store's returns."
        )
    return min(quantity, offered)


def refusable(order: Order, line: LineItem, now: datetime) -> int:
    """How many units of a line the customer may refuse now: what is offered, and what they just got."""
    if order.status not in REFUSABLE_FROM:
        return 0
    return _offered(order, line) + (0 if _is_long_gone(order, line, now) else line.handed_over)


def _offered(order: Order, line: LineItem) -> int:
    # What is picked while the rest was handed over already has not been offered to anybody yet.
    return 0 if order.status is OrderStatus.PICKING else line.in_store


def _is_long_gone(order: Order, line: LineItem, now: datetime) -> bool:
    given = [each.at for each in order.hand_overs if line.line_id in {item.line_id for item in each.items}]
    return bool(given) and now > max(given) + _REFUSE_AFTER


def _not_given_up(order: Order) -> Order:
    """The order; where it was recorded as a no-show before this tablet heard of it, ready again."""
    if order.status is not OrderStatus.NO_SHOW:
        return order
    status = OrderStatus.PARTLY_READY if any(line.open for line in order.lines) else OrderStatus.READY
    return order.model_copy(update={"status": status, "closed_at": None, "closed_version": None})


def _check_status(ctx: Context) -> bool:
    """Refuse where nothing can be handed over; True where only this tablet did not know of a cancellation."""
    order = ctx.order
    knew = order.closed_version is None or ctx.command.base_version >= order.closed_version
    match order.status:
        case OrderStatus.PARTLY_READY | OrderStatus.READY:
            return False
        case OrderStatus.PICKED_UP:
            raise _already_collected(ctx)
        case OrderStatus.CANCELLED:
            if knew:
                raise ctx.refuse(
                    RefusalCode.CANCELLED, "This order was cancelled. Keep the bags; ask the lead."
                )
            return True
        case OrderStatus.NO_SHOW:
            if knew:
                raise ctx.refuse(
                    RefusalCode.NOT_READY, "This order was given up as a no-show. A lead can reopen it."
                )
            return False
        case OrderStatus.RETURNED | OrderStatus.TRANSFERRED:
            raise ctx.refuse(
                RefusalCode.RETURNED, "This order is not in this store any more. Call the shift lead."
            )
        case _ if order.hand_overs and (
            ctx.is_behind(order.touched) or not any(line.in_store for line in order.lines)
        ):
            raise _already_collected(ctx)
        case _:
            raise ctx.refuse(
                RefusalCode.NOT_READY, "This order is not ready yet. Ask the customer to wait a moment."
            )


def _check_pass(ctx: Context, args: DoHandOver) -> None:
    if args.method is VerificationMethod.IDENTITY_CHECK:
        return
    if args.pass_check is not PassCheck.VALID:
        raise RefusedError.because(*_PASS_REFUSALS[args.pass_check or PassCheck.INVALID])


def _bags(ctx: Context, args: DoHandOver) -> tuple[Bag, ...]:
    order = ctx.order
    if not args.bag_ids and not args.items:
        return tuple(bag for bag in order.bags if _is_here(bag, args))
    chosen = []
    for bag_id in dict.fromkeys(args.bag_ids):
        bag = order.bag(bag_id)
        if bag is None:
            raise ctx.refuse(RefusalCode.UNKNOWN_BAG, "One of those bags is not this order's. Put it back.")
        if bag.state is BagState.HANDED_OVER:
            raise _already_collected(ctx, bag_id=bag_id)
        chosen.append(bag)
    return tuple(chosen)


def _units(ctx: Context, args: DoHandOver, bags: tuple[Bag, ...]) -> dict[str, int]:
    """Units by line: what is in the bags, and what is named beside them."""
    units: dict[str, int] = {}
    for item in (*(item for bag in bags for item in bag.items), *args.items):
        units[item.line_id] = units.get(item.line_id, 0) + item.quantity
    if not args.bag_ids and not args.items:
        for line in ctx.order.lines:
            if loose := line.in_store - ctx.order.in_bags(line.line_id):
                units[line.line_id] = units.get(line.line_id, 0) + loose
    for line_id, count in units.items():
        line = ctx.line(line_id)
        if line.in_store == 0 and line.handed_over:
            raise _already_collected(ctx, line_id=line_id)
        if count > line.in_store:
            raise ctx.refuse(
                RefusalCode.TOO_MANY,
                "No more than {count} of {item} can be handed over here.",
                count=line.in_store,
                item=line.name,
            )
    if not units and ctx.order.hand_overs and not any(line.in_store for line in ctx.order.lines):
        raise _already_collected(ctx)
    if not units:
        raise ctx.refuse(
            RefusalCode.NOTHING_PICKED, "Nothing of it is here. Find the missing bag and scan it first."
        )
    return units


def _is_here(bag: Bag, args: DoHandOver) -> bool:
    """True for a bag on its shelf, and for a missing one that was found and scanned."""
    return bag.state is BagState.STAGED or (
        bag.state is BagState.MISSING and bag.bag_id in args.scanned_bag_ids
    )


def _check_policy(ctx: Context, args: DoHandOver, bags: tuple[Bag, ...], units: dict[str, int]) -> None:
    ages = [ctx.line(line_id).age_check or 0 for line_id in units]
    if max(ages) and not args.age_checked:
        raise ctx.refuse(
            RefusalCode.AGE_CHECK_MISSING, "Check that they are {age} or older first.", age=max(ages)
        )
    unscanned = [bag for bag in bags if bag.bag_id not in args.scanned_bag_ids]
    if ctx.order.policy.require_bag_scan and unscanned:
        raise ctx.refuse(
            RefusalCode.BAG_NOT_SCANNED, "Scan the bag on {shelf} first.", shelf=unscanned[0].staging_location
        )
    if ctx.order.policy.require_signature and args.signature is None and not args.not_signed:
        raise ctx.refuse(RefusalCode.SIGNATURE_MISSING, "Let them sign first, or say why they cannot.")


def _without(ctx: Context, bags: tuple[Bag, ...], units: dict[str, int]) -> Order:
    """The order with the units handed over, and out of whichever bags they were in."""
    order = with_bags(ctx.order, *(bag.model_copy(update={"state": BagState.HANDED_OVER}) for bag in bags))
    changed = []
    for line_id, count in units.items():
        line = ctx.line(line_id)
        changed.append(ctx.changed(line, handed_over=line.handed_over + count))
        left = line.in_store - count
        order = take_from_bags(order, line_id, order.in_bags(line_id) - left)
    return ctx.with_lines(order, *changed)


def _already_collected(
    ctx: Context, *, bag_id: str | None = None, line_id: str | None = None
) -> RefusedError:
    """The refusal, with an incident that names the hand-over before: of this bag or line, or the latest."""
    last = next(
        (
            each
            for each in reversed(ctx.order.hand_overs)
            if (bag_id is None or bag_id in each.bag_ids)
            and (line_id is None or line_id in {item.line_id for item in each.items})
        ),
        None,
    )
    incident = None
    if last is not None and last.command_id != ctx.command.id:
        incident = Incident(
            kind=IncidentKind.DOUBLE_HAND_OVER,
            detail=conflicts.handed_over_twice(
                number=ctx.order.number,
                first=_named(last.by),
                first_tablet=last.device,
                first_at=conflicts.stamp(last.at),
                second=_named(ctx.command.actor),
                second_tablet=ctx.command.device,
                second_at=conflicts.stamp(ctx.command.occurred_at),
            ),
        )
    return ctx.refuse(
        RefusalCode.ALREADY_COLLECTED,
        "This was collected already. Look at when and by whom, and call the shift lead.",
        incident,
    )


def _named(actor: Actor) -> str:
    return actor.name or actor.id


def _after_cancellation(ctx: Context, order: Order, done: HandOver) -> Applied:
    incident = Incident(
        kind=IncidentKind.HAND_OVER_AFTER_CANCELLATION,
        detail=conflicts.handed_over_after_cancellation(
            number=order.number, name=_named(done.by), tablet=done.device
        ),
    )
    event = ctx.event(EventKind.HANDED_OVER_AFTER_CANCELLATION, items=done.items, method=done.method)
    return ctx.applied(order, event, incident=incident)
