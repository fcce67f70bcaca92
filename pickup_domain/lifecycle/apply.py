"""The one door: every command of everybody goes through `apply`.

The table says who may give a command and from which statuses; the rules say the rest.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from pickup_domain import commands as c
from pickup_domain.lifecycle import (
    arrivals,
    bags,
    closing,
    exceptions,
    handing_over,
    holds,
    picking,
    placing,
    promises,
    readiness,
    substitutions,
    undoing,
)
from pickup_domain.lifecycle.context import Context, RefusedError
from pickup_domain.order import Actor, ActorKind, Order, OrderStatus
from pickup_domain.outcomes import Applied, Outcome, RefusalCode, Refused
from pickup_domain.wording import say


class Who(Enum):
    """A side that may give a command."""

    ASSOCIATE = auto()
    """Any member of staff."""
    LEAD = auto()
    CUSTOMER = auto()
    STOREFRONT = auto()
    SYSTEM = auto()


@dataclass(frozen=True, slots=True)
class Rule:
    """Who, from where, and what then."""

    handle: Callable[[Context, Any], Applied]
    who: frozenset[Who]
    statuses: frozenset[OrderStatus] | None
    """None: the rule itself says from which."""


_S = OrderStatus
_PICK = frozenset({_S.PLACED, _S.PICKING, _S.PARTLY_READY})
_PICKING = frozenset({_S.PICKING, _S.PARTLY_READY})
_STAGE = frozenset({_S.PICKING, _S.PARTLY_READY, _S.READY})
_READY = frozenset({_S.PARTLY_READY, _S.READY})
_OPEN = frozenset(status for status in _S if status.is_open)
_ANY = frozenset(_S)


def _rule(
    handle: Callable[[Context, Any], Applied], statuses: frozenset[OrderStatus] | None, *who: Who
) -> Rule:
    return Rule(handle, frozenset(who), statuses)


RULES: dict[type[Any], Rule] = {
    c.Edit: _rule(placing.edit, frozenset({_S.PLACED}), Who.STOREFRONT),
    c.Assign: _rule(picking.assign, _OPEN, Who.ASSOCIATE),
    c.Release: _rule(picking.release, _OPEN, Who.ASSOCIATE),
    c.StartPicking: _rule(picking.start_picking, frozenset({_S.PLACED, _S.PICKING}), Who.ASSOCIATE),
    c.PickItem: _rule(picking.pick_item, _PICK, Who.ASSOCIATE),
    c.UnpickItem: _rule(picking.unpick_item, _PICKING, Who.ASSOCIATE),
    c.ShortPick: _rule(picking.short_pick, _PICKING, Who.ASSOCIATE),
    c.ProposeSubstitution: _rule(substitutions.propose, _PICKING, Who.ASSOCIATE),
    c.AcceptSubstitution: _rule(substitutions.accept, _OPEN, Who.CUSTOMER, Who.LEAD),
    c.DeclineSubstitution: _rule(substitutions.decline, _OPEN, Who.CUSTOMER, Who.LEAD),
    c.ExpireSubstitution: _rule(substitutions.expire, _OPEN, Who.SYSTEM),
    c.WithdrawSubstitution: _rule(substitutions.withdraw, _OPEN, Who.ASSOCIATE),
    c.StageBag: _rule(bags.stage_bag, _STAGE, Who.ASSOCIATE),
    c.MoveBag: _rule(bags.move_bag, _STAGE, Who.ASSOCIATE),
    c.BagMissing: _rule(bags.bag_missing, _STAGE, Who.ASSOCIATE),
    c.MarkReady: _rule(readiness.mark_ready, _PICKING, Who.ASSOCIATE),
    c.RecallReady: _rule(readiness.recall_ready, _READY, Who.ASSOCIATE),
    c.Delay: _rule(promises.delay, _OPEN, Who.ASSOCIATE, Who.SYSTEM),
    c.Reschedule: _rule(promises.reschedule, _OPEN, Who.CUSTOMER),
    c.ChangePickupPerson: _rule(promises.change_pickup_person, _OPEN, Who.CUSTOMER),
    c.EnRoute: _rule(arrivals.en_route, _OPEN, Who.CUSTOMER, Who.ASSOCIATE),
    c.Arrived: _rule(arrivals.arrived, _OPEN, Who.CUSTOMER, Who.ASSOCIATE),
    c.AcknowledgeArrival: _rule(arrivals.acknowledge, _OPEN, Who.ASSOCIATE),
    c.DoHandOver: _rule(handing_over.hand_over, None, Who.ASSOCIATE),
    c.RefuseItem: _rule(handing_over.refuse_item, handing_over.REFUSABLE_FROM, Who.ASSOCIATE),
    c.HoldExpiring: _rule(holds.hold_expiring, _READY, Who.SYSTEM),
    c.HoldExpired: _rule(holds.hold_expired, _READY, Who.SYSTEM),
    c.Remind: _rule(holds.remind, _OPEN, Who.SYSTEM),
    c.ExtendHold: _rule(holds.extend_hold, _READY | {_S.NO_SHOW}, Who.ASSOCIATE, Who.CUSTOMER),
    c.RecordNoShow: _rule(holds.record_no_show, _READY, Who.ASSOCIATE),
    c.Reopen: _rule(holds.reopen, frozenset({_S.NO_SHOW}), Who.LEAD),
    c.ReturnToStock: _rule(
        holds.return_to_stock, _STAGE | {_S.NO_SHOW, _S.CANCELLED, _S.PICKED_UP}, Who.ASSOCIATE
    ),
    c.Cancel: _rule(closing.cancel, _OPEN | {_S.NO_SHOW}, Who.CUSTOMER, Who.LEAD, Who.STOREFRONT),
    c.Transfer: _rule(closing.transfer, frozenset({_S.PLACED, _S.PICKING}), Who.LEAD),
    c.AddNote: _rule(closing.add_note, _ANY, Who.ASSOCIATE, Who.CUSTOMER, Who.STOREFRONT, Who.SYSTEM),
    c.TakeException: _rule(exceptions.take, _ANY, Who.LEAD),
    c.ResolveException: _rule(exceptions.resolve, _ANY, Who.LEAD),
    c.Undo: _rule(undoing.undo, _ANY, Who.ASSOCIATE),
}
"""Every command but `place`, which has no order to start from."""


def apply(order: Order | None, command: c.Command, now: datetime) -> Outcome:
    """Decide a command: the order and what happened, or why it does not count.

    Pure: the same arguments give the same answer on the tablet and in the service. Never raises.

    Args:
        order: The order as it is; None where there is none yet.
        command: The intent.
        now: Aware time that the result is stamped with; the service's clock where it is stored.
    """
    args = command.args
    try:
        if isinstance(args, c.Place):
            return _place(order, command, args, now)
        if order is None or order.order_id != command.order_id:
            return Refused(RefusalCode.NOT_FOUND, say("This order is not known here. Check the number."))
        rule = RULES[type(args)]
        if not _may(command.actor, rule.who):
            return Refused(RefusalCode.WHO_MAY_NOT, say("You may not do this. Ask the shift lead."))
        if rule.statuses is not None and order.status not in rule.statuses:
            return _wrong_status(order, args)
        return rule.handle(Context(order, command, now), args)
    except RefusedError as refusal:
        return refusal.refused


def _place(order: Order | None, command: c.Command, args: c.Place, now: datetime) -> Outcome:
    if order is not None:
        return Refused(RefusalCode.ALREADY_PLACED, say("This order exists already."))
    if command.actor.kind is not ActorKind.STOREFRONT:
        return Refused(RefusalCode.WHO_MAY_NOT, say("Only a storefront places orders."))
    return placing.place(command, args, now)


def _may(actor: Actor, who: frozenset[Who]) -> bool:
    match actor.kind:
        case ActorKind.STAFF:
            return Who.ASSOCIATE in who or (Who.LEAD in who and actor.is_lead)
        case ActorKind.CUSTOMER:
            return Who.CUSTOMER in who
        case ActorKind.STOREFRONT:
            return Who.STOREFRONT in who
        case ActorKind.SYSTEM:
            return Who.SYSTEM in who


_STATUS_SENTENCES = {
    _S.PLACED: say("Picking has not begun yet. Start picking first."),
    _S.PICKING: say("This order is still being picked. Finish picking first."),
    _S.PARTLY_READY: say("Part of this order is ready already. Go on with the rest of it."),
    _S.READY: say("This order is ready already. Recall it first if something is wrong."),
    _S.PICKED_UP: say("This order was collected already."),
    _S.NO_SHOW: say("This order was given up as a no-show. A lead can reopen it."),
    _S.RETURNED: say("This order is back on the shelves."),
    _S.CANCELLED: say("This order was cancelled."),
    _S.TRANSFERRED: say("Another store has this order now."),
}
_CANCELLED_WHILE_PICKED = say("This order was cancelled. Put yours back.")
_NOT_PICKED_ANY_MORE = say("Nobody picks for this order any more. Put yours back.")


def _wrong_status(order: Order, args: c.CommandArgs) -> Refused:
    sentence = _STATUS_SENTENCES[order.status]
    if isinstance(args, c.PickItem):
        # Somebody has it in the hand.
        sentence = _CANCELLED_WHILE_PICKED if order.status is _S.CANCELLED else _NOT_PICKED_ANY_MORE
    return Refused(RefusalCode.WRONG_STATUS, sentence)
