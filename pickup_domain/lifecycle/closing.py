"""An order ends here without being collected: cancelled, or taken over by another store; and notes."""

from pickup_domain import visits
from pickup_domain.commands import AddNote, Cancel, Transfer
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import Context
from pickup_domain.lifecycle.placing import check_window
from pickup_domain.order import ActorKind, OrderStatus, Substitution, SubstitutionState
from pickup_domain.outcomes import Applied, RefusalCode

_BEFORE_READY = (OrderStatus.PLACED, OrderStatus.PICKING)


def cancel(ctx: Context, args: Cancel) -> Applied:
    """The customer until it is ready; the lead and the storefront until it is collected."""
    order = ctx.order
    by_customer = ctx.command.actor.kind is ActorKind.CUSTOMER
    if by_customer and order.status not in _BEFORE_READY:
        raise ctx.refuse(RefusalCode.TOO_LATE, "It is ready already. Please call the store.")
    if order.hand_overs:
        raise ctx.refuse(
            RefusalCode.TOO_LATE, "Part of it was handed over already. Record the rest as refused or short."
        )
    if not args.reason:
        raise ctx.refuse(RefusalCode.NOT_ALLOWED, "Say why it is cancelled.")
    cancelled = visits.ended(order).model_copy(
        update={
            "status": OrderStatus.CANCELLED,
            "closed_at": ctx.now,
            "closed_version": ctx.version,
            "close_reason": args.reason,
            "hold_until": None,
            "substitutions": tuple(_withdrawn(ctx, offer) for offer in order.substitutions),
        }
    )
    return ctx.applied(cancelled, ctx.event(EventKind.CANCELLED, reason=args.reason))


def transfer(ctx: Context, args: Transfer) -> Applied:
    """Another store takes it, under an order of its own; this one ends here."""
    ctx.check_order()
    check_window(args.window, ctx.now)
    if any(line.picked for line in ctx.order.lines):
        raise ctx.refuse(RefusalCode.TOO_LATE, "Items are picked already. Put them back first.")
    if not args.offered or args.to_location == ctx.order.location_code:
        raise ctx.refuse(
            RefusalCode.NOT_OFFERED_THERE,
            "That store cannot keep this promise. Choose another store or time.",
        )
    order = visits.ended(ctx.order).model_copy(
        update={
            "status": OrderStatus.TRANSFERRED,
            "closed_at": ctx.now,
            "close_reason": args.to_location,
            "substitutions": tuple(_withdrawn(ctx, offer) for offer in ctx.order.substitutions),
        }
    )
    return ctx.applied(order, ctx.event(EventKind.TRANSFERRED, location=args.to_location, window=args.window))


def add_note(ctx: Context, args: AddNote) -> Applied:
    """Anybody's words, at any time."""
    order = ctx.order.model_copy(update={"notes": (*ctx.order.notes, args.text)})
    return ctx.applied(order, ctx.event(EventKind.NOTE_ADDED, reason=args.text))


def _withdrawn(ctx: Context, offer: Substitution) -> Substitution:
    if offer.state is not SubstitutionState.PROPOSED:
        return offer
    return offer.model_copy(update={"state": SubstitutionState.WITHDRAWN, "answered_at": ctx.now})
