"""Leads: who sees to an exception of an order, and how it ended.

Who takes it last has it; the first word that it is seen to counts. Two leads who both say so had no way
to know of each other: the second is refused, and both are told.
"""

from pickup_domain.commands import ResolveException, TakeException
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import Context
from pickup_domain.order import ExceptionCare, Order
from pickup_domain.outcomes import Applied, Incident, IncidentKind, RefusalCode
from pickup_domain.wording import say


def take(ctx: Context, args: TakeException) -> Applied:
    """Somebody sees to it: whoever says so, or whom they ask."""
    known = ctx.order.care(args.key)
    if known.resolved_at is not None:
        raise ctx.refuse(
            RefusalCode.ALREADY_RESOLVED,
            "{name} has seen to it already. There is nothing left to do.",
            name=known.resolved_by,
        )
    order = _with(ctx.order, known.model_copy(update={"owner": args.assignee}))
    name = args.assignee.name or args.assignee.id
    return ctx.applied(order, ctx.event(EventKind.EXCEPTION_TAKEN, reason=name))


def resolve(ctx: Context, args: ResolveException) -> Applied:
    """It is seen to, and how goes on the timeline."""
    known, actor = ctx.order.care(args.key), ctx.command.actor
    name = actor.name or actor.id
    if known.resolved_at is not None:
        both = say(
            "{second} and {first} both saw to an exception of order {number}. What {first} wrote counts: "
            "“{note}” {second} wrote: “{other}” Look at the order.",
            second=name,
            first=known.resolved_by,
            number=ctx.order.number,
            note=known.note,
            other=args.note,
        )
        told = Incident(kind=IncidentKind.COMMAND_REFUSED, detail=both)
        raise ctx.refuse(
            RefusalCode.ALREADY_RESOLVED,
            "{name} has seen to it already. There is nothing left to do.",
            None if (known.resolved_by, known.note) == (name, args.note) else told,
            name=known.resolved_by,
        )
    done = {
        "owner": known.owner or actor,
        "resolved_at": ctx.now,
        "resolved_by": name,
        "note": args.note,
    }
    return ctx.applied(
        _with(ctx.order, known.model_copy(update=done)),
        ctx.event(EventKind.EXCEPTION_RESOLVED, reason=args.note),
    )


def _with(order: Order, care: ExceptionCare) -> Order:
    others = tuple(each for each in order.exceptions if each.key != care.key)
    return order.model_copy(update={"exceptions": (*others, care)})
