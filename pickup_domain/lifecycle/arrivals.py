"""The pickup person comes nearer; the customer's and the team's clocks start here."""

from datetime import timedelta

from pickup_domain import visits
from pickup_domain.commands import AcknowledgeArrival, Arrived, EnRoute
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import Context
from pickup_domain.order import Arrival, ArrivalState, Order
from pickup_domain.outcomes import Applied, RefusalCode

_ONE_TAP = timedelta(seconds=60)
"""Who says "on my way" and then "I'm here" within this was here already: it tells nothing of a journey."""


def en_route(ctx: Context, args: EnRoute) -> Applied:
    """On the way; said twice it counts once, and "here" is not taken back by it."""
    del args
    arrival = _now(ctx)
    if arrival.state is ArrivalState.NONE:
        arrival = arrival.model_copy(update={"state": ArrivalState.EN_ROUTE, "en_route_at": ctx.now})
    return ctx.applied(_with(ctx.order, arrival), ctx.event(EventKind.EN_ROUTE))


def arrived(ctx: Context, args: Arrived) -> Applied:
    """Here, at the counter or in a bay; said again in the same visit it only says where.

    "On my way" just before it counts for nothing.
    """
    arrival = _now(ctx)
    update: dict[str, object] = {
        "spot": args.spot or arrival.spot,
        "vehicle": args.vehicle or arrival.vehicle,
    }
    if arrival.state is not ArrivalState.ARRIVED:
        update |= {"state": ArrivalState.ARRIVED, "said_at": ctx.now, "known_at": ctx.now}
        if arrival.en_route_at is not None and ctx.now - arrival.en_route_at < _ONE_TAP:
            update["en_route_at"] = None
    moved = arrival.model_copy(update=update)
    return ctx.applied(_with(ctx.order, moved), ctx.event(EventKind.ARRIVED, location=moved.spot))


def acknowledge(ctx: Context, args: AcknowledgeArrival) -> Applied:
    """Somebody saw it; the first stops the team's clock, a second is no error."""
    del args
    arrival = ctx.order.arrival
    if arrival.state is not ArrivalState.ARRIVED:
        raise ctx.refuse(RefusalCode.WRONG_STATUS, "Nobody has said that they are here yet.")
    if arrival.acknowledged_at is None:
        arrival = arrival.model_copy(
            update={"acknowledged_at": ctx.now, "acknowledged_by": ctx.command.actor.name}
        )
    return ctx.applied(_with(ctx.order, arrival), ctx.event(EventKind.ARRIVAL_ACKNOWLEDGED))


def _now(ctx: Context) -> Arrival:
    return visits.as_of(ctx.order, ctx.now).arrival


def _with(order: Order, arrival: Arrival) -> Order:
    return order.model_copy(update={"arrival": arrival})
