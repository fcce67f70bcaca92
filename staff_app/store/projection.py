"""From an order to what lists and the detail show."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic_core import to_json

from pickup_domain.lifecycle.handing_over import refusable
from pickup_domain.lifecycle.holds import can_reopen, due_back
from pickup_domain.order import Bag, BagState, LineItem, Order, Substitution, SubstitutionState
from pickup_domain.store import MessageFate, Product
from pickup_domain.substitutes import price_cap
from staff_app.rows.orders import (
    BagItemRow,
    BagRow,
    LineRow,
    MessageRow,
    OfferRow,
    OrderDetail,
    OrderSummary,
    TimelineRow,
    UndoOffer,
)
from staff_app.store.order_head import OrderHead

Products = Callable[[str], Product | None]


def summary_of(order: Order | OrderHead, unsent: int) -> OrderSummary:
    """What a list shows of an order."""
    return OrderSummary(*_values(order, unsent))


def packed_summary_of(order: Order | OrderHead, unsent: int) -> str:
    """The same as a JSON array, in the order of its fields; `unpack_summary` reads it."""
    return to_json(_values(order, unsent)).decode()


def _values(order: Order | OrderHead, unsent: int) -> tuple[Any, ...]:
    """The fields of `OrderSummary`: ten thousand are packed without being built."""
    here = [bag for bag in order.bags if bag.state is not BagState.HANDED_OVER]
    units = decided = in_store = to_return = 0
    min_age: int | None = None
    for line in order.lines:
        units += line.ordered if line.stands_for is None else 0
        decided += line.picked + line.short
        in_store += line.in_store
        to_return += due_back(order.status, line)
        if line.age_check and line.age_check > (min_age or 0):
            min_age = line.age_check
    arrival, phone = order.arrival, order.customer.phone
    return (
        str(order.order_id),
        order.number,
        order.status.value,
        order.customer.name,
        order.pickup_person.name,
        order.pickup_person.is_proxy,
        "".join(filter(str.isdigit, phone)) if phone else "",
        order.promise.start,
        order.promise.end,
        units,
        decided,
        in_store,
        arrival.state.value,
        arrival.spot,
        arrival.said_at,
        arrival.acknowledged_at is not None,
        tuple(dict.fromkeys([bag.staging_location for bag in here])),
        tuple([bag.bag_id for bag in here]),
        tuple([line.sku for line in order.lines]),
        min_age,
        sum([offer.state is SubstitutionState.PROPOSED for offer in order.substitutions]),
        order.assigned_to.name if order.assigned_to else "",
        order.hold_until,
        order.closed_at,
        unsent,
        order.assigned_to.id if order.assigned_to else "",
        order.wave.wave_id if order.wave else "",
        order.wave.tote if order.wave else "",
        arrival.vehicle,
        arrival.en_route_at,
        arrival.known_at,
        arrival.acknowledged_at,
        arrival.acknowledged_by,
        to_return,
    )


_FIELDS = tuple(OrderSummary.__dataclass_fields__)
_TIMES = tuple(
    _FIELDS.index(name)
    for name in (
        "promise_start",
        "promise_end",
        "arrived_at",
        "hold_until",
        "closed_at",
        "en_route_at",
        "arrival_known_at",
        "acknowledged_at",
    )
)
_TUPLES = tuple(_FIELDS.index(name) for name in ("shelves", "bag_ids", "skus"))
SHAPE = f"3:{','.join(_FIELDS)}"
"""Changes with what a stored view holds; the number is raised where the fields stay and their meaning does
not."""


def packed(field: str) -> str:
    """The JSON path of a summary's field in what `packed_summary_of` packed."""
    return f"$[{_FIELDS.index(field)}]"


def unpack_summary(packed: str) -> OrderSummary:
    """The summary that `packed_summary_of` packed."""
    values = json.loads(packed)
    for index in _TIMES:
        if values[index] is not None:
            values[index] = datetime.fromisoformat(values[index])
    for index in _TUPLES:
        values[index] = tuple(values[index])
    return OrderSummary(*values)


@dataclass(frozen=True, slots=True)
class Shelves:
    """The store's staging locations."""

    named: tuple[str, ...] = ()
    cold: tuple[str, ...] = ()
    full: tuple[str, ...] = ()
    """Those that take no further bag."""


def detail_of(
    order: Order,
    unsent: int,
    now: datetime,
    products: Products,
    messages: list[MessageFate],
    suggested_shelf: str,
    told_at: datetime | None = None,
    shelves: Shelves | None = None,
) -> OrderDetail:
    """Everything the detail shows of an order."""
    names = {line.line_id: line.name for line in order.lines}
    return OrderDetail(
        summary=summary_of(order, unsent),
        lines=tuple(line_row(order, line, names, products(line.sku), now, told_at) for line in order.lines),
        bags=tuple(bag_row(bag, len(order.bags), names) for bag in order.bags),
        timeline=tuple(
            TimelineRow(at=each.at, kind=each.kind, by=each.by, detail=each.detail) for each in order.timeline
        ),
        notes=order.notes,
        messages=tuple(
            MessageRow(kind=each.kind, channel=each.channel, state=each.state, at=each.at)
            for each in sorted(messages, key=lambda fate: fate.at)
        ),
        total_minor=order.total().amount_minor,
        currency=order.currency,
        require_bag_scan=order.policy.require_bag_scan,
        undo_window_s=order.policy.undo_window_s,
        suggested_shelf=suggested_shelf,
        offers=offers_of(order),
        shelves=() if shelves is None else shelves.named,
        cold_shelves=() if shelves is None else shelves.cold,
        full_shelves=() if shelves is None else shelves.full,
        require_signature=order.policy.require_signature,
        can_reopen=can_reopen(order),
    )


def undo_of(order: Order, command_id: UUID, now: datetime) -> UndoOffer | None:
    """What takes back this very command: a step, or the word that an exception is seen to."""
    offer, last = None, order.undoable
    if last is not None and last.command_id == command_id:
        about = _undone_item(order)
        offer = UndoOffer(
            str(order.order_id), str(command_id), last.kind, last.until, about, last.by.id, last.by.name
        )
    for care in order.exceptions:
        if care.resolved_with == command_id and care.resolved_at is not None:
            until = care.resolved_at + timedelta(seconds=order.policy.undo_window_s)
            offer = UndoOffer(str(order.order_id), str(command_id), "resolve_exception", until, care.note)
    return offer if offer is not None and offer.until > now else None


def offers_of(order: Order) -> tuple[OfferRow, ...]:
    """The substitutes that were offered to the customer, oldest first."""
    names = {line.line_id: line.name for line in order.lines}
    return tuple(
        OfferRow(
            substitution_id=str(offer.substitution_id),
            order_id=str(order.order_id),
            number=order.number,
            customer_name=order.customer.name,
            line_id=offer.line_id,
            line_name=names.get(offer.line_id, offer.line_id),
            name=offer.item.name,
            place=" · ".join(filter(None, (offer.item.aisle, offer.item.bin))),
            quantity=offer.quantity,
            difference_minor=offer.price_difference.amount_minor,
            currency=offer.price_difference.currency,
            state=offer.state.value,
            deadline=offer.deadline,
            answered_at=offer.answered_at,
            substitute_line_id=_open_substitute(order, offer),
        )
        for offer in order.substitutions
    )


def _open_substitute(order: Order, offer: Substitution) -> str:
    if offer.state is not SubstitutionState.ACCEPTED:
        return ""
    stands_in = (line for line in order.lines if line.stands_for == offer.line_id and line.open)
    return next((line.line_id for line in stands_in if line.sku == offer.item.sku), "")


_ABOUT_A_BAG = frozenset({"move_bag", "bag_missing"})


def _undone_item(order: Order) -> str:
    """What can be taken back was about: an item that was refused, or the bag and where it stands now."""
    undoable = order.undoable
    if undoable is None:
        return ""
    if undoable.kind == "refuse_item":
        before = {line.line_id: line.refused for line in undoable.before.lines}
        return next((line.name for line in order.lines if line.refused != before.get(line.line_id)), "")
    if undoable.kind in _ABOUT_A_BAG:
        bags = {bag.bag_id: bag for bag in undoable.before.bags}
        found = next((bag for bag in order.bags if bag != bags.get(bag.bag_id)), None)
        return "" if found is None else f"{found.bag_id} · {found.staging_location}"
    return ""


def line_row(
    order: Order,
    line: LineItem,
    names: dict[str, str],
    product: Product | None,
    now: datetime,
    told_at: datetime | None = None,
) -> LineRow:
    """A line as lists show it."""
    cap = price_cap(line)
    return LineRow(
        line_id=line.line_id,
        sku=line.sku,
        gtins=line.gtins,
        name=line.name,
        aisle=line.aisle,
        bin=line.bin,
        image=line.image,
        price_minor=line.unit_price.amount_minor,
        currency=line.unit_price.currency,
        ordered=line.ordered,
        picked=line.picked,
        short=line.short,
        substituted=line.substituted,
        open=line.open,
        in_store=line.in_store,
        handed_over=line.handed_over,
        refused=line.refused,
        refusable=refusable(order, line, now),
        min_age=line.age_check,
        cold=line.cold,
        heavy=line.heavy,
        oversize=line.oversize,
        substitution_preference=line.substitution_preference.value,
        stands_for=None if line.stands_for is None else names.get(line.stands_for, line.stands_for),
        on_hand=None if product is None else product.on_hand,
        on_hand_at=None if product is None else told_at,
        picked_by=line.picked_by,
        asked=order.proposed(line.line_id),
        price_cap_minor=None if cap is None else cap.amount_minor,
        returned=line.returned,
        to_return=due_back(order.status, line),
        is_over=not order.status.is_open,
    )


def bag_row(bag: Bag, total: int, names: dict[str, str]) -> BagRow:
    """A bag as cards show it."""
    return BagRow(
        bag_id=bag.bag_id,
        number=bag.number,
        total=total,
        units=sum(item.quantity for item in bag.items),
        contents=tuple(
            BagItemRow(item.line_id, item.quantity, names.get(item.line_id, item.line_id))
            for item in bag.items
        ),
        shelf=bag.staging_location,
        state=bag.state.value,
        last_seen_at=bag.last_seen_at,
        last_seen_by=bag.last_seen_by,
        cold=bag.cold,
        heavy=bag.heavy,
        oversize=bag.oversize,
    )
