"""Two counters give the same order: one gets it ready, both hand it over, a lead sees to what comes of it."""

from collections.abc import Callable
from random import Random
from uuid import UUID

from pickup_domain import commands as c
from pickup_domain.order import Order
from tests.factories import ASSOCIATE, LEAD, OTHER_LEAD
from tests.simulation.tablet import Tablet
from tests.steps import BY_IDENTITY

Lane = Callable[[Tablet, Callable[[], str]], str]
_CANCELLED = 0.4
_TAKEN_BACK = 0.7
_TRIES = 2


def meet(chance: Random, tablets: list[Tablet], cancel: Callable[[str], object], lane: Lane) -> str:
    """All of it within a moment, as far as the network lets them.

    Args:
        chance: Of who, and what goes on at the same time.
        tablets: Two of them meet.
        cancel: What a customer does instead of coming to the first one; takes the order's id.
        lane: Makes a step of one of a tablet's lanes.
    """
    one, other = chance.sample(tablets, 2)
    _hear(one, lane)
    order = _next(one)
    if order is None:
        return "nothing to give"
    ident = str(order.order_id)
    for args in _made_ready(order):
        one.tap(ident, args, ASSOCIATE)
    _tell(one, lane)
    _hear(other, lane)
    give = c.DoHandOver(method=BY_IDENTITY, age_checked=True)
    first = cancel(ident) if chance.random() < _CANCELLED else one.tap(ident, give, ASSOCIATE)
    then = other.tap(ident, give, LEAD)
    _tell(one, lane)
    _tell(other, lane)
    _hear(one, lane)
    return f"{order.number} {first}, {then}, {_see_to(chance, one, lane)}"


def _next(tablet: Tablet) -> Order | None:
    """One of which something is to be picked."""
    known = sorted(row[0] for row in tablet.rows("SELECT order_id FROM order_view"))[:8]
    orders = filter(None, map(tablet.store.order, known))
    return next((each for each in orders if each.status.value in ("placed", "picking")), None)


def _made_ready(order: Order) -> list[c.CommandArgs]:
    picks = [
        c.PickItem(line_id=line.line_id, quantity=1, method=c.PickMethod.SCANNED, code=line.sku)
        for line in order.lines
        for _ in range(line.open)
    ]
    bag = c.StageBag(bag_id=f"{order.number}-{len(order.bags) + 1}", staging_location="B-07", items=())
    return [*picks, bag, c.MarkReady()]


def _see_to(chance: Random, tablet: Tablet, lane: Lane) -> str:
    """A lead sees to the first incident that the service told of, and perhaps not after all."""
    rows = tablet.store.exceptions(tablet.now)
    row = next((each for each in rows if each.incident_id and each.key and not each.is_own), None)
    if row is None:
        return "no incident"
    answer = tablet.tap(row.order_id, c.ResolveException(key=row.key, note="Asked them"), LEAD)
    if answer == "kept" and chance.random() < _TAKEN_BACK:
        undo = c.Undo(command_id=UUID(tablet.taps[-1].command_id))
        _tell(tablet, lane)
        answer = f"taken back {tablet.tap(row.order_id, undo, OTHER_LEAD)}"
        _tell(tablet, lane)
    return f"incident seen to {answer}"


def _tell(tablet: Tablet, lane: Lane) -> None:
    for step in (tablet.record, *(tablet.push_out, tablet.record) * _TRIES):
        lane(tablet, step)


def _hear(tablet: Tablet, lane: Lane) -> None:
    for step in (tablet.apply, *(tablet.fetch, tablet.apply) * _TRIES):
        lane(tablet, step)
