"""The promise moves, or somebody else comes."""

from pickup_domain import visits
from pickup_domain.commands import ChangePickupPerson, Delay, Reschedule
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import Context
from pickup_domain.lifecycle.placing import check_window, promised
from pickup_domain.outcomes import Applied, RefusalCode


def delay(ctx: Context, args: Delay) -> Applied:
    """Staff or system: a new promise; every earlier one is kept, and each is told once."""
    check_window(args.window, ctx.now)
    if not args.reason:
        raise ctx.refuse(RefusalCode.NOT_ALLOWED, "Say why it is late; the customer will ask.")
    if args.override_capacity and not ctx.command.actor.is_lead:
        raise ctx.refuse(RefusalCode.WHO_MAY_NOT, "Only a shift lead may take a full slot.")
    if args.slot_full and not args.override_capacity:
        raise ctx.refuse(RefusalCode.SLOT_FULL, "That time is full. Choose another, or ask the lead.")
    # Whoever asks for it may stand here, and take what is ready of it along.
    order = promised(ctx, args.window, args.reason)
    return ctx.applied(order, ctx.event(EventKind.DELAYED, window=args.window, reason=args.reason))


def reschedule(ctx: Context, args: Reschedule) -> Applied:
    """Customer: another time."""
    _check_not_too_late(ctx)
    check_window(args.window, ctx.now)
    if args.slot_full:
        raise ctx.refuse(RefusalCode.SLOT_FULL, "That time is full. Choose another.")
    order = visits.ended(promised(ctx, args.window, "rescheduled"))
    return ctx.applied(order, ctx.event(EventKind.RESCHEDULED, window=args.window))


def change_pickup_person(ctx: Context, args: ChangePickupPerson) -> Applied:
    """Customer: somebody else comes."""
    _check_not_too_late(ctx)
    order = ctx.order.model_copy(update={"pickup_person": args.pickup_person})
    return ctx.applied(order, ctx.event(EventKind.PICKUP_PERSON_CHANGED))


def _check_not_too_late(ctx: Context) -> None:
    if visits.as_of(ctx.order, ctx.now).arrival.acknowledged_at is not None:
        raise ctx.refuse(
            RefusalCode.TOO_LATE, "It is being handed over right now. Please ask at the counter."
        )
