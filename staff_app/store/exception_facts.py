"""What is exceptional about an order, what tells one break from the next, and who sees to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from pickup_domain.events import EventKind
from pickup_domain.hold_notice import ends_soon_at
from pickup_domain.order import ActorKind, BagState, ExceptionCare, Order, OrderStatus
from pickup_domain.promise import has_begun
from pickup_domain.store import MessageFate
from staff_app.rows.exceptions import ExceptionKind
from staff_app.rows.orders import OfferRow, OrderSummary
from staff_app.store.projection import offers_of

K = ExceptionKind
NOT_READY = frozenset({"placed", "picking", "partly_ready"})


@dataclass(frozen=True, slots=True)
class Fact:
    """Something exceptional about an order."""

    kind: ExceptionKind
    tells: str
    """What tells it from others of its kind."""
    since: datetime
    detail: str = ""
    until: datetime | None = None
    about: str = ""
    offer: OfferRow | None = None
    former: tuple[str, ...] = ()
    """What told the same before, or an earlier break: what was said of that since this one began counts."""


def cared(order: Order, fact: Fact) -> tuple[str, ExceptionCare]:
    """What commands call it, and who sees to it: whoever had the earlier break in hand has this one, too."""
    key = f"{fact.kind.value}:{fact.tells}"
    care = order.care(key)
    if care.owner is not None or care.resolved_at is not None:
        return key, care
    for tells in fact.former:
        earlier = order.care(former := f"{fact.kind.value}:{tells}")
        is_in_hand = earlier.owner is not None and earlier.resolved_at is None
        if is_in_hand or (earlier.resolved_at is not None and earlier.resolved_at >= fact.since):
            return former, earlier
    return key, care


def facts(
    order: Order, summary: OrderSummary, failed: Iterable[MessageFate], now: datetime
) -> Iterator[Fact]:
    """All that is exceptional about an order, seen to or not."""
    if order.status.is_open:
        yield from _promise(order, now)
        yield from _asked(order)
        for bag in order.bags:
            if bag.state is BagState.MISSING:
                shelf = bag.staging_location
                seen = f"{bag.bag_id} · {shelf}"
                at = bag.last_seen_at
                key = f"{bag.bag_id}-{stamp(at)}"
                yield Fact(K.BAG, key, at, seen, about=shelf, former=(bag.bag_id,))
        yield from _hold(order, now)
    for fate in failed:
        # Of what is over only that it is: who was not told comes for nothing.
        if order.status.is_open or fate.kind == order.status.value:
            yield Fact(K.MESSAGE, str(fate.message_id), fate.at, fate.why)
    if summary.to_return:
        closed_at = order.closed_at or order.promise.end
        at, former = _latest(closed_at, _times(order, EventKind.ITEM_REFUSED))
        yield Fact(K.RETURN, stamp(at), at, ", ".join(summary.shelves), former=former)


def _hold(order: Order, now: datetime) -> Iterator[Fact]:
    """That it runs out is one thing to see to, that it has run out another."""
    until, soon_at = order.hold_until, ends_soon_at(order)
    if until is None or soon_at is None:
        return
    ends = stamp(until)
    if until <= now:
        yield Fact(K.HOLD, f"{ends}-over", until, until=until, former=(ends,))
    elif soon_at <= now:
        yield Fact(K.HOLD, ends, order.ready_at or order.placed_at, until=until)


def _times(order: Order, kind: EventKind) -> list[datetime]:
    return [each.at for each in order.timeline if each.kind == kind.value]


def _latest(first: datetime, again: Iterable[datetime]) -> tuple[datetime, tuple[str, ...]]:
    """When it broke last, and what told the breaks before that, the latest first."""
    last, *before = sorted({first, *(each for each in again if each > first)}, reverse=True)
    return last, tuple(stamp(each) for each in before)


def _asked(order: Order) -> Iterator[Fact]:
    since = {str(each.substitution_id): each.proposed_at for each in order.substitutions}
    for offer in offers_of(order):
        if offer.state == "proposed":
            asked = offer.substitution_id
            yield Fact(K.SUBSTITUTION, asked, since[asked], offer.name, offer.deadline, offer=offer)


def _promise(order: Order, now: datetime) -> Iterator[Fact]:
    if order.status.value in NOT_READY and has_begun(order.promise.start, now):
        at, former = _latest(order.promise.start, _times(order, EventKind.READY_RECALLED))
        yield Fact(K.LATE, stamp(at), at, former=former)
    elif order.status.value in NOT_READY and order.promise_history:
        latest = order.promise_history[-1]
        # What a storefront changes is as if it had been placed so: nobody had begun with it.
        if latest.by.kind is not ActorKind.STOREFRONT:
            about = EventKind.RESCHEDULED.value if latest.by.kind is ActorKind.CUSTOMER else ""
            yield Fact(K.DELAYED, stamp(latest.at), latest.at, latest.reason, about=about)
    is_part_gone = order.status is OrderStatus.READY and bool(order.hand_overs)
    if order.status is OrderStatus.PARTLY_READY or is_part_gone:
        at = order.hand_overs[-1].at if order.hand_overs else order.ready_at or order.placed_at
        yield Fact(K.PARTIAL, stamp(at), at)


def stamp(at: datetime) -> str:
    """A moment as a key tells it."""
    return f"{at:%Y%m%dT%H%M%SZ}"
