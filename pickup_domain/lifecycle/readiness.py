"""Staff: the customer may come, or may not after all."""

from datetime import datetime, timedelta

from pickup_domain.commands import MarkReady, RecallReady
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import Context
from pickup_domain.order import BagState, LineItem, Order, OrderStatus, SubstitutionState
from pickup_domain.outcomes import Applied, RefusalCode
from pickup_domain.promise import has_begun


def mark_ready(ctx: Context, args: MarkReady) -> Applied:
    """All of it is ready, or a part; the customer is told when the undo window is over."""
    ctx.check_order()
    _check_ready(ctx, partly=args.partly)
    order = ctx.order
    partly = any(line.open for line in order.lines)
    hold_until = ctx.now + timedelta(hours=order.policy.hold_hours)
    order = order.model_copy(
        update={
            "status": OrderStatus.PARTLY_READY if partly else OrderStatus.READY,
            "ready_at": ctx.now,
            "told_ready_from": _told_by_then(ctx, partly=partly),
            "ready_count": order.ready_count + 1,
            "ready_version": ctx.version,
            "hold_until": hold_until,
        }
    )
    kind = EventKind.PARTLY_READY if partly else EventKind.READY
    return ctx.applied(order, ctx.event(kind, until=hold_until, hold_message_until=ctx.undo_until))


def recall_ready(ctx: Context, args: RecallReady) -> Applied:
    """Not ready after all; an apology goes out only where "ready" had."""
    ctx.check_order()
    order = ctx.order
    if order.hand_overs:
        raise ctx.refuse(
            RefusalCode.HANDED_OVER, "Part of it was handed over already. Use a delay for what is left."
        )
    if not args.reason:
        raise ctx.refuse(RefusalCode.NOT_ALLOWED, "Say why it is not ready.")
    told_from = told_ready_from(order)
    recalled = order.model_copy(
        update={
            "status": OrderStatus.PICKING,
            "ready_at": None,
            "told_ready_from": None,
            "hold_until": None,
        }
    )
    event = ctx.event(
        EventKind.READY_RECALLED,
        reason=args.reason,
        told_before=told_from is not None and ctx.now >= told_from,
        window=order.promise if has_begun(order.promise.start, ctx.now) else None,
        hold_message_until=ctx.undo_until,
    )
    return ctx.applied(recalled, event)


def told_ready_from(order: Order) -> datetime | None:
    """From when the customer knows that it is ready, all or a part; None where nobody has said so."""
    if order.told_ready_from is None and order.ready_at is not None:
        # An order from before that was kept on it.
        return order.ready_at + timedelta(seconds=order.policy.undo_window_s)
    return order.told_ready_from


def _told_by_then(ctx: Context, *, partly: bool) -> datetime:
    """When this readiness is told, or when an earlier part of it was."""
    order = ctx.order
    before = told_ready_from(order)
    # A part whose message still waits is not told once all of it is ready.
    if before is not None and (partly or before <= ctx.now):
        return before
    return ctx.undo_until


def _check_ready(ctx: Context, *, partly: bool) -> None:
    order = ctx.order
    if any(offer.state is SubstitutionState.PROPOSED for offer in order.substitutions) and not partly:
        raise ctx.refuse(
            RefusalCode.SUBSTITUTION_OPEN, "The customer has not answered about a substitute yet."
        )
    missing = sum(line.open for line in order.lines)
    if missing and not partly:
        raise ctx.refuse(
            RefusalCode.LINES_OPEN,
            "Still to pick: {count}. Pick them, or say that a part is ready.",
            count=missing,
        )
    if not any(line.in_store for line in order.lines):
        raise ctx.refuse(
            RefusalCode.NOTHING_PICKED, "Nothing is picked. If nothing can be had, ask the lead to cancel."
        )
    if order.policy.require_staging and any(line.in_store > _staged(order, line) for line in order.lines):
        raise ctx.refuse(
            RefusalCode.NOT_STAGED, "Some items are in no bag on a shelf. Put them in one, or find the bag."
        )
    if missing and _is_told(order):
        raise ctx.refuse(
            RefusalCode.NOTHING_PICKED, "This part is ready already. Pick more of the order first."
        )


def _staged(order: Order, line: LineItem) -> int:
    """Units of the line in bags that stand where they should."""
    bags = (bag for bag in order.bags if bag.state is BagState.STAGED)
    return sum(item.quantity for bag in bags for item in bag.items if item.line_id == line.line_id)


def _is_told(order: Order) -> bool:
    """True where a part is ready and no line has changed since: telling it again helps nobody."""
    if order.status is not OrderStatus.PARTLY_READY or order.ready_version is None:
        return False
    return all(touch.version <= order.ready_version for line in order.lines for touch in line.touched)
