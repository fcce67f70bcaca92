"""Staff: who works on it, units taken, put back, or not to be had."""

from pickup_domain.commands import (
    Assign,
    PickItem,
    PickMethod,
    Release,
    ShortPick,
    StartPicking,
    UnpickItem,
)
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.bags import take_from_bags
from pickup_domain.lifecycle.context import Context, settled
from pickup_domain.order import ActorKind, LineItem, Order, OrderStatus
from pickup_domain.outcomes import Applied, RefusalCode


def assign(ctx: Context, args: Assign) -> Applied:
    """Somebody works on it, alone or on a walk with other orders; the last word counts."""
    if args.assignee.kind is not ActorKind.STAFF:
        raise ctx.refuse(RefusalCode.NOT_ALLOWED, "Only staff can be assigned. Choose a colleague.")
    order = ctx.order.model_copy(update={"assigned_to": args.assignee, "wave": args.wave})
    return ctx.applied(order, ctx.event(EventKind.ASSIGNED, reason=args.assignee.name))


def release(ctx: Context, args: Release) -> Applied:
    """Nobody in particular works on it; what was picked stays picked."""
    del args
    order = ctx.order.model_copy(update={"assigned_to": None, "wave": None})
    return ctx.applied(order, ctx.event(EventKind.RELEASED))


def start_picking(ctx: Context, args: StartPicking) -> Applied:
    """Picking begins; two people may begin."""
    del args
    return ctx.applied(_picking(ctx.order), ctx.event(EventKind.PICKING_STARTED))


def pick_item(ctx: Context, args: PickItem) -> Applied:
    """Units taken from the shelf, told apart by their code or by a person who says why."""
    line = ctx.line(args.line_id)
    _check_nobody_was_quicker(ctx, line, args.quantity)
    if args.method is PickMethod.SCANNED and args.code not in (line.sku, *line.gtins):
        raise ctx.refuse(
            RefusalCode.WRONG_ITEM, "That is not {item}. Put it back and scan the right one.", item=line.name
        )
    if args.method is PickMethod.TYPED and not args.reason:
        raise ctx.refuse(RefusalCode.NOT_ALLOWED, "Say why it cannot be scanned.")
    _check_undecided(ctx, line, args.quantity)
    picked = ctx.changed(line, picked=line.picked + args.quantity)
    picked = picked.model_copy(update={"picked_by": ctx.command.actor.name})
    order = ctx.with_lines(_picking(ctx.order), picked)
    return ctx.applied(
        order,
        ctx.event(
            EventKind.ITEM_PICKED, line_id=line.line_id, quantity=args.quantity, reason=args.reason or None
        ),
    )


def unpick_item(ctx: Context, args: UnpickItem) -> Applied:
    """Units put back; out of their bags where they were in one, a missing bag first."""
    line = ctx.line(args.line_id)
    ctx.check_line(line)
    if args.quantity > line.in_store:
        raise ctx.refuse(
            RefusalCode.NOTHING_PICKED,
            "No more than {count} of {item} can be put back.",
            count=line.in_store,
            item=line.name,
        )
    order = ctx.with_lines(ctx.order, ctx.changed(line, picked=line.picked - args.quantity))
    bagged = order.in_bags(line.line_id) - (line.in_store - args.quantity)
    order = take_from_bags(order, line.line_id, bagged, missing_first=True)
    order, _ = settled(ctx, order)
    return ctx.applied(
        order, ctx.event(EventKind.ITEM_UNPICKED, line_id=line.line_id, quantity=args.quantity)
    )


def short_pick(ctx: Context, args: ShortPick) -> Applied:
    """Units that cannot be had."""
    line = ctx.line(args.line_id)
    ctx.check_line(line)
    _check_undecided(ctx, line, args.quantity)
    order = ctx.with_lines(ctx.order, ctx.changed(line, short=line.short + args.quantity))
    order, closing = settled(ctx, order)
    event = ctx.event(
        EventKind.ITEM_SHORT,
        line_id=line.line_id,
        quantity=args.quantity,
        reason=args.reason.value,
        nothing_left=all(each.open == 0 and each.picked == 0 for each in order.lines),
        hold_message_until=ctx.undo_until,
    )
    return ctx.applied(order, event, *closing)


def _check_nobody_was_quicker(ctx: Context, line: LineItem, quantity: int) -> None:
    """Two people may walk for the same order: who comes second is told who has the item."""
    other = line.picked_by if line.picked and line.picked_by != ctx.command.actor.name else ""
    if other and quantity > line.open - ctx.order.proposed(line.line_id):
        raise ctx.refuse(
            RefusalCode.TOO_MANY,
            "{other} has picked {item} already. Put yours back.",
            other=other,
            item=line.name,
        )
    if other and ctx.is_behind(line.touched):
        raise ctx.refuse(
            RefusalCode.STALE,
            "{other} picked {item} at the same time. Compare {picked} of {ordered} with what is "
            "in the tote; put back what is too many, or pick again what is missing.",
            other=other,
            item=line.name,
            picked=line.picked,
            ordered=line.ordered,
        )
    ctx.check_line(line)


def _check_undecided(ctx: Context, line: LineItem, quantity: int) -> None:
    undecided = line.open - ctx.order.proposed(line.line_id)
    if not undecided and line.open:
        raise ctx.refuse(
            RefusalCode.TOO_MANY,
            "The customer is asked about {item}. Wait for the answer, or take the offer back first.",
            item=line.name,
        )
    if undecided < min(quantity, line.open):
        raise ctx.refuse(
            RefusalCode.TOO_MANY,
            "No more than {count} of {item} can be decided about: an offer to the customer is open. "
            "Take it back first.",
            count=undecided,
            item=line.name,
        )
    check_left(ctx, line, quantity, undecided)


def check_left(ctx: Context, line: LineItem, quantity: int, left: int) -> None:
    """So many units of a line cannot be decided about where fewer are left.

    Raises:
        RefusedError: With words of their own where none is.
    """
    if not left:
        raise ctx.refuse(
            RefusalCode.TOO_MANY,
            "All of {item} is picked or decided already. Go on with the next item.",
            item=line.name,
        )
    if quantity > left:
        raise ctx.refuse(
            RefusalCode.TOO_MANY,
            "No more than {count} of {item} can be decided about.",
            count=left,
            item=line.name,
        )


def _picking(order: Order) -> Order:
    if order.status is not OrderStatus.PLACED:
        return order
    return order.model_copy(update={"status": OrderStatus.PICKING})
