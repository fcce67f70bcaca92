"""Storefront: a new order, and its change before anybody touched it."""

from datetime import datetime, timedelta

from pickup_domain.commands import Command, Edit, Place
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import Context, RefusedError
from pickup_domain.order import LineItem, Order, OrderStatus, PromiseChange, Window
from pickup_domain.outcomes import Applied, Outcome, RefusalCode, Refused
from pickup_domain.promise import CHOSEN_BY_CUSTOMER

_FURTHEST = timedelta(days=366)
_MOST_MINOR = 10**12
"""The largest amount that `Money` holds."""


def place(command: Command, args: Place, now: datetime) -> Outcome:
    """A new order, or why it cannot be one."""
    check_lines(args.lines, args.currency)
    check_window(args.promise, now)
    order = Order(
        order_id=command.order_id,
        number=args.number,
        location_code=args.location_code,
        source=args.source,
        placed_at=now,
        currency=args.currency,
        customer=args.customer,
        pickup_person=args.pickup_person,
        promise=args.promise,
        status=OrderStatus.PLACED,
        lines=args.lines,
        policy=args.policy,
        pickup_code_digest=args.pickup_code_digest,
    )
    ctx = Context(order, command, now)
    return ctx.applied(order, ctx.event(EventKind.PLACED, window=args.promise))


def edit(ctx: Context, args: Edit) -> Applied:
    """Other lines, promise or person."""
    order, update = ctx.order, dict[str, object]()
    if args.lines is not None:
        check_lines(args.lines, ctx.order.currency)
        update["lines"] = tuple(_edited(ctx, line) for line in args.lines)
    if args.promise is not None:
        check_window(args.promise, ctx.now)
        if args.promise != order.promise:
            order = promised(ctx, args.promise, CHOSEN_BY_CUSTOMER)
    if args.pickup_person is not None:
        update["pickup_person"] = args.pickup_person
    order = order.model_copy(update=update)
    return ctx.applied(order, ctx.event(EventKind.EDITED, window=args.promise))


def promised(ctx: Context, window: Window, reason: str) -> Order:
    """The order with another promise; the one before is kept."""
    earlier = PromiseChange(window=ctx.order.promise, reason=reason, by=ctx.command.actor, at=ctx.now)
    return ctx.order.model_copy(
        update={"promise": window, "promise_history": (*ctx.order.promise_history, earlier)}
    )


def _edited(ctx: Context, line: LineItem) -> LineItem:
    """A line as changed by the storefront: what a tablet decided about the old one is stale."""
    old = ctx.order.line(line.line_id)
    if old is None:
        return ctx.changed(line)
    kept = line.model_copy(update={"version": old.version, "touched": old.touched})
    return old if kept == old else ctx.changed(kept)


def check_window(window: Window, now: datetime) -> None:
    """Refuse a window that ends before it starts, is over, or is further away than anybody plans."""
    if window.end <= window.start:
        raise RefusedError(RefusalCode.BAD_WINDOW, "That time ends before it starts. Choose another time.")
    if window.end <= now:
        raise RefusedError(RefusalCode.WINDOW_PAST, "That time is over. Choose a later one.")
    if window.end - now > _FURTHEST:
        raise RefusedError(RefusalCode.BAD_WINDOW, "That is more than a year away. Choose an earlier time.")


def window_refusal(window: Window, now: datetime) -> Refused | None:
    """What a command with this window would be refused for, for somebody who only thinks about it."""
    try:
        check_window(window, now)
    except RefusedError as error:
        return error.refused
    return None


def check_lines(lines: tuple[LineItem, ...], currency: str) -> None:
    """Refuse lines that are not a clean new order in one currency."""
    if not lines:
        raise RefusedError(RefusalCode.BAD_LINE, "The order has no lines. Add at least one.")
    if len({line.line_id for line in lines}) != len(lines):
        raise RefusedError(RefusalCode.BAD_LINE, "Two lines have the same id. Give each its own.")
    if sum(line.ordered * line.unit_price.amount_minor for line in lines) > _MOST_MINOR:
        raise RefusedError(
            RefusalCode.BAD_LINE, "The order costs more than can be counted. Check the prices."
        )
    for line in lines:
        if line.unit_price.currency != currency or line.unit_price.amount_minor < 0:
            raise RefusedError(
                RefusalCode.BAD_LINE,
                "The price of {item} is not one in {currency}.",
                item=line.name,
                currency=currency,
            )
        if line.price_cap is not None and line.price_cap.currency != currency:
            raise RefusedError(
                RefusalCode.BAD_LINE,
                "The price cap of {item} is not in {currency}.",
                item=line.name,
                currency=currency,
            )
        handled = line.picked, line.short, line.substituted, line.handed_over, line.refused, line.returned
        if any(handled) or line.version or line.touched or line.stands_for is not None:
            raise RefusedError(RefusalCode.BAD_LINE, "{item} has been worked on already.", item=line.name)
