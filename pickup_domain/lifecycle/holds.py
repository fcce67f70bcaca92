"""How long a ready order waits, who is reminded, and what happens when nobody comes."""

from datetime import timedelta

from pickup_domain import visits
from pickup_domain.commands import (
    ExtendHold,
    HoldExpired,
    HoldExpiring,
    RecordNoShow,
    Remind,
    Reopen,
    ReturnToStock,
)
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.bags import take_from_bags
from pickup_domain.lifecycle.context import Context
from pickup_domain.order import ActorKind, LineSums, Order, OrderStatus
from pickup_domain.outcomes import Applied, RefusalCode

_LONGEST_HOLD = timedelta(days=90)


def remind(ctx: Context, args: Remind) -> Applied:
    """The promise is near."""
    del args
    return ctx.applied(ctx.order, ctx.event(EventKind.REMINDED, window=ctx.order.promise))


def hold_expiring(ctx: Context, args: HoldExpiring) -> Applied:
    """The hold runs out soon; the customer is reminded."""
    del args
    return ctx.applied(ctx.order, ctx.event(EventKind.HOLD_EXPIRING, until=ctx.order.hold_until))


def hold_expired(ctx: Context, args: HoldExpired) -> Applied:
    """The hold ran out; a no-show is proposed to the lead, not recorded."""
    del args
    if ctx.order.hold_until is None or ctx.now < ctx.order.hold_until:
        raise ctx.refuse(RefusalCode.NOT_EXPIRED, "The hold is still running.")
    return ctx.applied(ctx.order, ctx.event(EventKind.HOLD_EXPIRED, until=ctx.order.hold_until))


def extend_hold(ctx: Context, args: ExtendHold) -> Applied:
    """Wait longer; a customer may ask for it once."""
    order = ctx.order
    by_customer = ctx.command.actor.kind is ActorKind.CUSTOMER
    if by_customer and order.hold_extended_by_customer:
        raise ctx.refuse(RefusalCode.ALREADY_EXTENDED, "It was extended once already. Please call the store.")
    if args.until is not None and args.until <= ctx.now:
        raise ctx.refuse(RefusalCode.WINDOW_PAST, "That time is over. Choose a later one.")
    longest = ctx.now + _LONGEST_HOLD
    running = min(max(order.hold_until or ctx.now, ctx.now), longest)
    usual = running + timedelta(hours=order.policy.extend_hold_hours)
    until = usual if args.until is None or by_customer else args.until
    if until > longest:
        raise ctx.refuse(RefusalCode.BAD_WINDOW, "That is more than 90 days away. Choose an earlier day.")
    extended = order.model_copy(
        update={
            "hold_until": until,
            "hold_extended_by_customer": order.hold_extended_by_customer or by_customer,
        }
    )
    return ctx.applied(extended, ctx.event(EventKind.HOLD_EXTENDED, until=until))


def record_no_show(ctx: Context, args: RecordNoShow) -> Applied:
    """Nobody came; what was picked is to go back to its shelf."""
    del args
    ctx.check_order()
    hold_until = ctx.order.hold_until
    if not ctx.command.actor.is_lead and hold_until is not None and ctx.now < hold_until:
        raise ctx.refuse(
            RefusalCode.HOLD_RUNNING, "The hold is still running. A shift lead may record it now."
        )
    order = visits.ended(ctx.order).model_copy(
        update={"status": OrderStatus.NO_SHOW, "closed_at": ctx.now, "closed_version": ctx.version}
    )
    return ctx.applied(order, ctx.event(EventKind.NO_SHOW, hold_message_until=ctx.undo_until))


def reopen(ctx: Context, args: Reopen) -> Applied:
    """They came after all, and nothing is back on the shelf."""
    del args
    ctx.check_order()
    order = ctx.order
    if not can_reopen(order):
        raise ctx.refuse(
            RefusalCode.RETURNED, "Some of it is back on the shelf already. Place a new order instead."
        )
    partly = any(line.open for line in order.lines)
    usual = ctx.now + timedelta(hours=order.policy.extend_hold_hours)
    until = max(order.hold_until or usual, usual)
    order = visits.ended(order).model_copy(
        update={
            "status": OrderStatus.PARTLY_READY if partly else OrderStatus.READY,
            "hold_until": until,
            "closed_at": None,
            "closed_version": None,
        }
    )
    return ctx.applied(order, ctx.event(EventKind.REOPENED, until=until))


def return_to_stock(ctx: Context, args: ReturnToStock) -> Applied:
    """Units are back on their shelf: all that is here of a closed order, else only what was refused."""
    line = ctx.line(args.line_id)
    ctx.check_line(line)
    due = due_back(ctx.order.status, line)
    if args.quantity > due:
        raise ctx.refuse(
            RefusalCode.TOO_MANY, "No more than {count} of {item} can go back.", count=due, item=line.name
        )
    from_refused = min(args.quantity, line.refused)
    order = ctx.with_lines(
        ctx.order,
        ctx.changed(line, refused=line.refused - from_refused, returned=line.returned + args.quantity),
    )
    in_store = line.in_store - (args.quantity - from_refused)
    order = take_from_bags(order, line.line_id, order.in_bags(line.line_id) - in_store)
    events = [ctx.event(EventKind.ITEM_RETURNED, line_id=line.line_id, quantity=args.quantity)]
    if order.status is OrderStatus.NO_SHOW and not any(each.in_store or each.refused for each in order.lines):
        order = order.model_copy(update={"status": OrderStatus.RETURNED})
        events.append(ctx.event(EventKind.RETURNED_TO_STOCK))
    return ctx.applied(order, *events)


def due_back(status: OrderStatus, line: LineSums) -> int:
    """Units of a line that are to go back to their shelf: all that is here of an order that was given up."""
    given_up = status in (OrderStatus.NO_SHOW, OrderStatus.CANCELLED)
    return line.refused + (line.in_store if given_up else 0)


def can_reopen(order: Order) -> bool:
    """Given up, and no line went back after that: nothing else changes lines from then on."""
    since = order.closed_version or 0
    is_whole = not any(touch.version > since for line in order.lines for touch in line.touched)
    return order.status is OrderStatus.NO_SHOW and is_whole
