"""Leads: who sees to an exception of an order, and how it ended.

Who takes it last has it; the first word that it is seen to counts. Two leads who both say so had no way
to know of each other: the second is refused, and both are told. Within the store's undo window the word can
be taken back; like all that is said of an exception, that touches nothing else of the order.
"""

from datetime import timedelta

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
        "resolved_at": ctx.now,
        "resolved_by": name,
        "note": args.note,
        "resolved_with": ctx.command.id,
    }
    return ctx.applied(
        _with(ctx.order, known.model_copy(update=done)),
        ctx.event(EventKind.EXCEPTION_RESOLVED, reason=args.note),
    )


def reopen(ctx: Context, known: ExceptionCare) -> Applied:
    """It is not seen to after all: as it was before somebody said so."""
    if not ctx.command.actor.is_lead:
        raise ctx.refuse(RefusalCode.WHO_MAY_NOT, "You may not do this. Ask the shift lead.")
    window = timedelta(seconds=ctx.order.policy.undo_window_s)
    if known.resolved_at is None or ctx.now >= known.resolved_at + window:
        raise ctx.refuse(
            RefusalCode.WINDOW_OVER, "The time to take it back is over. Correct it with a step of its own."
        )
    before = ExceptionCare(key=known.key, owner=known.owner)
    event = ctx.event(EventKind.EXCEPTION_REOPENED, reason=known.note, undone_command_id=known.resolved_with)
    return ctx.applied(_with(ctx.order, before), event)


def _with(order: Order, care: ExceptionCare) -> Order:
    """Nothing is kept of one of which nothing is said."""
    others = tuple(each for each in order.exceptions if each.key != care.key)
    said = () if care == ExceptionCare(key=care.key) else (care,)
    return order.model_copy(update={"exceptions": (*others, *said)})
