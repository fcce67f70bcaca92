"""Something else instead: offered by staff, answered by the customer, or by nobody in time."""

from datetime import timedelta

from pickup_domain.commands import (
    AcceptSubstitution,
    DeclineSubstitution,
    ExpireSubstitution,
    ProposeSubstitution,
    WithdrawSubstitution,
)
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.lifecycle.context import Context, settled
from pickup_domain.lifecycle.picking import check_left
from pickup_domain.order import (
    ActorKind,
    LineItem,
    Order,
    Substitution,
    SubstitutionPreference,
    SubstitutionState,
)
from pickup_domain.outcomes import Applied, RefusalCode

_PREFERENCE = SubstitutionPreference


def propose(ctx: Context, args: ProposeSubstitution) -> Applied:
    """Ask the customer; or apply at once where they said "any similar" and the price is within the cap."""
    line = ctx.line(args.line_id)
    ctx.check_line(line)
    _check_allowed(ctx, line, args)
    offer = Substitution(
        substitution_id=ctx.command.id,
        line_id=line.line_id,
        item=args.item,
        quantity=args.quantity,
        price_difference=args.item.unit_price - line.unit_price,
        state=SubstitutionState.PROPOSED,
        proposed_at=ctx.now,
        deadline=ctx.now + timedelta(minutes=ctx.order.policy.substitution_answer_minutes),
    )
    order = ctx.order.model_copy(update={"substitutions": (*ctx.order.substitutions, offer)})
    proposed = ctx.event(
        EventKind.SUBSTITUTION_PROPOSED,
        line_id=line.line_id,
        quantity=args.quantity,
        substitution_id=offer.substitution_id,
        until=offer.deadline,
    )
    if line.substitution_preference is _PREFERENCE.ANY_SIMILAR:
        return ctx.applied(_accepted(ctx, order, offer), _answered(ctx, offer, SubstitutionState.ACCEPTED))
    order = ctx.with_lines(order, ctx.changed(line))
    return ctx.applied(order, proposed)


def accept(ctx: Context, args: AcceptSubstitution) -> Applied:
    """The customer takes it; a line of its own stands for the units."""
    offer = _open_offer(ctx, args)
    if ctx.now >= offer.deadline and ctx.command.actor.kind is ActorKind.CUSTOMER:
        raise ctx.refuse(
            RefusalCode.EXPIRED, "The time to answer is over. The store will tell you what it could find."
        )
    order = _accepted(ctx, ctx.order, offer)
    return ctx.applied(order, _answered(ctx, offer, SubstitutionState.ACCEPTED))


def decline(ctx: Context, args: DeclineSubstitution) -> Applied:
    """The customer does not want it; the units are short."""
    offer = _open_offer(ctx, args)
    return _short_instead(ctx, offer, SubstitutionState.DECLINED)


def expire(ctx: Context, args: ExpireSubstitution) -> Applied:
    """Nobody answered in time; as if declined."""
    offer = _open_offer(ctx, args)
    if ctx.now < offer.deadline:
        raise ctx.refuse(RefusalCode.NOT_EXPIRED, "The time to answer is not over yet.")
    return _short_instead(ctx, offer, SubstitutionState.EXPIRED)


def withdraw(ctx: Context, args: WithdrawSubstitution) -> Applied:
    """The associate takes it back, having found the item perhaps; the units are open again."""
    offer = _open_offer(ctx, args)
    order = _with_state(ctx, ctx.order, offer, SubstitutionState.WITHDRAWN)
    order = ctx.with_lines(order, ctx.changed(ctx.line(offer.line_id)))
    return ctx.applied(order, _answered(ctx, offer, SubstitutionState.WITHDRAWN))


def _check_allowed(ctx: Context, line: LineItem, args: ProposeSubstitution) -> None:
    if line.substitution_preference is _PREFERENCE.NEVER or line.stands_for is not None:
        raise ctx.refuse(
            RefusalCode.NOT_ALLOWED,
            "The customer wants no substitute for {item}. Record it as short.",
            item=line.name,
        )
    if ctx.order.proposed(line.line_id):
        raise ctx.refuse(
            RefusalCode.ALREADY_PROPOSED,
            "An offer for this line is open. Wait for the answer or take it back.",
        )
    check_left(ctx, line, args.quantity, line.open)
    price = args.item.unit_price
    if price.currency != ctx.order.currency or price.amount_minor < 0:
        raise ctx.refuse(
            RefusalCode.BAD_LINE,
            "The substitute's price is not one in {currency}.",
            currency=ctx.order.currency,
        )
    if args.item.sku == line.sku:
        raise ctx.refuse(
            RefusalCode.BAD_LINE, "That is the product they ordered. Pick it, or choose another."
        )
    cap = line.price_cap
    if cap is None and line.substitution_preference is _PREFERENCE.ANY_SIMILAR:
        cap = line.unit_price
    if cap is not None and price.amount_minor > cap.amount_minor:
        raise ctx.refuse(
            RefusalCode.OVER_CAP, "That costs more than the customer allowed. Choose a cheaper one."
        )


def _open_offer(
    ctx: Context,
    args: AcceptSubstitution | DeclineSubstitution | ExpireSubstitution | WithdrawSubstitution,
) -> Substitution:
    offer = next(
        (each for each in ctx.order.substitutions if each.substitution_id == args.substitution_id), None
    )
    if offer is None:
        raise ctx.refuse(RefusalCode.NOT_FOUND, "There is no such offer on this order.")
    if offer.state is SubstitutionState.PROPOSED:
        _check_lead_says_why(ctx, args)
        return offer
    if offer.state is SubstitutionState.EXPIRED:
        raise ctx.refuse(RefusalCode.EXPIRED, "The time to answer this offer is over.")
    if offer.state is SubstitutionState.WITHDRAWN:
        raise ctx.refuse(RefusalCode.WITHDRAWN, "The store has taken this offer back.")
    if offer.state is SubstitutionState.ACCEPTED:
        raise ctx.refuse(RefusalCode.ALREADY_ANSWERED, "This offer was accepted already.")
    raise ctx.refuse(RefusalCode.ALREADY_ANSWERED, "This offer was declined already.")


def _check_lead_says_why(
    ctx: Context,
    args: AcceptSubstitution | DeclineSubstitution | ExpireSubstitution | WithdrawSubstitution,
) -> None:
    by_phone = ctx.command.actor.kind is ActorKind.STAFF
    if by_phone and isinstance(args, AcceptSubstitution | DeclineSubstitution) and not args.note:
        raise ctx.refuse(RefusalCode.NOT_ALLOWED, "Note what the customer said on the phone.")


def _accepted(ctx: Context, order: Order, offer: Substitution) -> Order:
    line = ctx.line(offer.line_id)
    item = offer.item
    substitute = ctx.changed(
        LineItem(
            line_id=_new_line_id(order, line.line_id),
            sku=item.sku,
            gtins=item.gtins,
            name=item.name,
            aisle=item.aisle,
            bin=item.bin,
            image=item.image,
            unit_price=item.unit_price,
            age_check=item.age_check,
            cold=item.cold,
            heavy=item.heavy,
            oversize=item.oversize,
            substitution_preference=_PREFERENCE.NEVER,
            stands_for=line.line_id,
            ordered=offer.quantity,
        )
    )
    order = _with_state(ctx, order, offer, SubstitutionState.ACCEPTED)
    order = ctx.with_lines(order, ctx.changed(line, substituted=line.substituted + offer.quantity))
    return order.model_copy(update={"lines": (*order.lines, substitute)})


def _new_line_id(order: Order, line_id: str) -> str:
    taken = {line.line_id for line in order.lines}
    count = 1
    while (candidate := f"{line_id[:34]}-s{count}") in taken:
        count += 1
    return candidate


def _short_instead(ctx: Context, offer: Substitution, state: SubstitutionState) -> Applied:
    line = ctx.line(offer.line_id)
    order = _with_state(ctx, ctx.order, offer, state)
    order = ctx.with_lines(order, ctx.changed(line, short=line.short + offer.quantity))
    order, closing = settled(ctx, order)
    return ctx.applied(order, _answered(ctx, offer, state), *closing)


def _with_state(ctx: Context, order: Order, offer: Substitution, state: SubstitutionState) -> Order:
    answered = offer.model_copy(update={"state": state, "answered_at": ctx.now})
    return order.model_copy(
        update={
            "substitutions": tuple(
                answered if each.substitution_id == offer.substitution_id else each
                for each in order.substitutions
            )
        }
    )


_ANSWERS = {
    SubstitutionState.ACCEPTED: EventKind.SUBSTITUTION_ACCEPTED,
    SubstitutionState.DECLINED: EventKind.SUBSTITUTION_DECLINED,
    SubstitutionState.EXPIRED: EventKind.SUBSTITUTION_EXPIRED,
    SubstitutionState.WITHDRAWN: EventKind.SUBSTITUTION_WITHDRAWN,
}


def _answered(ctx: Context, offer: Substitution, state: SubstitutionState) -> OrderEvent:
    return ctx.event(
        _ANSWERS[state],
        line_id=offer.line_id,
        quantity=offer.quantity,
        substitution_id=offer.substitution_id,
    )
