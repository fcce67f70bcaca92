"""Take a command back: the exact inverse, within its window, while nothing else was built on it."""

from pickup_domain.commands import Undo
from pickup_domain.events import EventKind
from pickup_domain.lifecycle import exceptions
from pickup_domain.lifecycle.context import PICKED_ON, Context
from pickup_domain.order import ArrivalState, LineItem, Order, OrderState, Undoable
from pickup_domain.outcomes import Applied, RefusalCode

_KEPT = frozenset({"arrival", "assigned_to", "wave", "pickup_person"})
"""What others may have changed since without building on the command."""


def undo(ctx: Context, args: Undo) -> Applied:
    """Who did it, or a lead; the held message never goes."""
    seen_to = next((each for each in ctx.order.exceptions if each.resolved_with == args.command_id), None)
    if seen_to is not None:
        return exceptions.reopen(ctx, seen_to)
    undoable = _undoable(ctx, args)
    restored = {name: getattr(undoable.before, name) for name in OrderState.model_fields if name not in _KEPT}
    if ctx.order.arrival.state is ArrivalState.NONE:
        # A hand-over or a no-show ended the visit; whoever came again since has come again.
        restored["arrival"] = undoable.before.arrival
    if ctx.order.status not in PICKED_ON:
        # The walk ended with picking; it goes on where that is taken back.
        restored["wave"] = undoable.before.wave
    order = ctx.order.model_copy(update=restored)
    order = order.model_copy(update={"lines": tuple(_line(ctx, ctx.order, line) for line in order.lines)})
    event = ctx.event(EventKind.UNDONE, undone_command_id=undoable.command_id, undone_kind=undoable.kind)
    return ctx.applied(order, event)


def _undoable(ctx: Context, args: Undo) -> Undoable:
    undoable = ctx.order.undoable
    actor = ctx.command.actor
    if undoable is None:
        raise ctx.refuse(
            RefusalCode.NOT_UNDOABLE,
            "There is nothing to take back here any more. Correct it with a new step.",
        )
    if undoable.command_id != args.command_id:
        raise ctx.refuse(
            RefusalCode.LATER_CHANGE,
            "Something else happened to the order since. Correct it with a new step.",
        )
    if actor.id != undoable.by.id and not actor.is_lead:
        raise ctx.refuse(RefusalCode.WHO_MAY_NOT, "Only who did it, or a shift lead, may take it back.")
    if ctx.now >= undoable.until:
        raise ctx.refuse(
            RefusalCode.WINDOW_OVER, "The time to take it back is over. Correct it with a step of its own."
        )
    return undoable


def _line(ctx: Context, now: Order, before: LineItem) -> LineItem:
    """The line as it was; its version goes on counting, so that nobody's base version lies."""
    current = now.line(before.line_id)
    if current is None or current == before:
        return before
    return ctx.changed(before.model_copy(update={"version": current.version, "touched": current.touched}))
