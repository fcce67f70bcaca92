"""What a decided command leaves behind, in one transaction: order, events, stock, messages, feed."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from central_service.services import messages, stock
from central_service.services.stock import Move
from central_service.storage import deadlines, feed, orders, slots, stores
from central_service.storage.database import ChangedMeanwhileError, UnitOfWork
from central_service.storage.deadlines import Deadline, DeadlineKind
from central_service.storage.feed import FeedEntry
from pickup_domain.commands import INCIDENT, Command
from pickup_domain.events import EventKind
from pickup_domain.hold_notice import ends_soon_at
from pickup_domain.order import LineItem, Order, OrderStatus, SubstitutionState
from pickup_domain.outcomes import Applied, Incident
from pickup_domain.store import IncidentRecord
from pickup_domain.sync import ChangeKind

_REMINDERS = {
    DeadlineKind.REMINDER: EventKind.REMINDED.value,
    DeadlineKind.HOLD_EXPIRING: EventKind.HOLD_EXPIRING.value,
}
"""What is told once, and what the timeline calls it then."""
_NOT_PROMISED = frozenset(
    {OrderStatus.CANCELLED, OrderStatus.TRANSFERRED, OrderStatus.NO_SHOW, OrderStatus.RETURNED}
)
"""Such an order reserves nothing and takes no place; what was picked for it is off its shelf all the same."""


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A place and stock that a checkout held, and that its order takes over."""

    starts_at: datetime
    units: int
    by_sku: Mapping[str, int]


def record(
    work: UnitOfWork,
    store_id: int,
    before: Order | None,
    command: Command,
    applied: Applied,
    given_up: GivenUp | None = None,
) -> int:
    """Store what came of a command; returns the feed position that shows it.

    Args:
        work: The transaction.
        store_id: Whose.
        before: The order as it was; None where it is new.
        command: What was asked.
        applied: What came of it.
        given_up: What the checkout of a new order held until now.

    Raises:
        ChangedMeanwhileError: The order is not the one that the decision was based on.
    """
    now = applied.events[0].at
    order = applied.order
    if before is None:
        orders.add(work, store_id, order)
    elif not orders.save(work, store_id, order, before.version):
        raise ChangedMeanwhileError
    entries = [orders.feed_entry(order)]
    entries += _move_stock(work, store_id, before, order, given_up, now)
    _move_slot(work, store_id, before, order, given_up)
    _move_deadlines(work, store_id, before, order)
    entries += messages.write(work, store_id, order, applied.events, now)
    if applied.incident is not None:
        entries.append(open_incident(work, store_id, command, applied.incident, now))
    entries += _settle_incidents(work, store_id, before, order, now)
    # The store's counter row is locked here, last: until the commit everybody else of the store waits for it.
    event_hash = orders.append_events(work, store_id, applied.events)
    return feed.append(work, store_id, entries, event_hash)


def open_incident(
    work: UnitOfWork, store_id: int, command: Command, incident: Incident, now: datetime
) -> FeedEntry:
    """Store an incident; the entry tells the store."""
    record = IncidentRecord(
        incident_id=command.id, kind=incident.kind, order_id=command.order_id, detail=incident.detail, at=now
    )
    stores.add_incident(work, store_id, record)
    return FeedEntry(ChangeKind.INCIDENT, str(command.id), 1, record.model_dump_json())


def _settle_incidents(
    work: UnitOfWork, store_id: int, before: Order | None, after: Order, now: datetime
) -> list[FeedEntry]:
    """What a lead has seen to is over on every tablet, and open again where that is taken back."""
    if before is None or before.exceptions == after.exceptions:
        return []
    entries = []
    for key in {
        each.key for each in (*before.exceptions, *after.exceptions) if each.key.startswith(INCIDENT)
    }:
        is_over = after.care(key).resolved_at is not None
        if is_over == (before.care(key).resolved_at is not None):
            continue
        settled = stores.settle_incident(
            work, store_id, key.removeprefix(INCIDENT), after.order_id, now if is_over else None
        )
        if settled is not None:
            record, version = settled
            told = record.model_dump_json()
            entries.append(FeedEntry(ChangeKind.INCIDENT, str(record.incident_id), version, told))
    return entries


def _move_stock(
    work: UnitOfWork,
    store_id: int,
    before: Order | None,
    after: Order,
    given_up: GivenUp | None,
    now: datetime,
) -> list[FeedEntry]:
    """Shelf and reservation per SKU follow from the two orders alone, so undo needs no rule of its own."""
    was = {} if before is None else _stock_of(before)
    if given_up is not None:
        was = {sku: (0, units) for sku, units in given_up.by_sku.items()}
    is_now = _stock_of(after)
    moves = {}
    for sku in was.keys() | is_now.keys():
        off_shelf_before, reserved_before = was.get(sku, (0, 0))
        off_shelf, reserved = is_now.get(sku, (0, 0))
        moves[sku] = Move(on_hand=off_shelf_before - off_shelf, reserved=reserved - reserved_before)
    # What a checkout held was not judged while it was only held.
    judged = frozenset(moves) if given_up is not None else None
    return stock.move(work, store_id, moves, now, judged=judged)


def _stock_of(order: Order) -> dict[str, tuple[int, int]]:
    """Per SKU: units taken off the shelf or found missing there, and units reserved on it."""
    found: dict[str, tuple[int, int]] = {}
    promised = order.status not in _NOT_PROMISED
    for line in order.lines:
        off_shelf, reserved = found.get(line.sku, (0, 0))
        gone = line.picked - line.returned + line.short
        found[line.sku] = (off_shelf + gone, reserved + (_reserved(line) if promised else 0))
    return found


def _reserved(line: LineItem) -> int:
    return line.open


def _move_slot(
    work: UnitOfWork, store_id: int, before: Order | None, after: Order, given_up: GivenUp | None
) -> None:
    """A place of a slot, and room for its units, go with the promise."""
    moves: defaultdict[datetime, list[int]] = defaultdict(lambda: [0, 0])
    if given_up is not None:
        moves[given_up.starts_at] = [-1, -given_up.units]
    for order, sign in ((before, -1), (after, +1)):
        if order is not None and order.status not in _NOT_PROMISED:
            moves[order.promise.start][0] += sign
            moves[order.promise.start][1] += sign * units(order)
    # In one order for everybody, so that two writers never wait for each other's rows.
    for starts_at in sorted(moves):
        orders_by, items_by = moves[starts_at]
        if orders_by or items_by:
            slots.take(work, store_id, starts_at, orders_by, items_by)


def units(order: Order) -> int:
    """How many units an order takes of its slot: what was ordered, whatever became of it."""
    return sum(line.ordered for line in order.lines if line.stands_for is None)


def _move_deadlines(work: UnitOfWork, store_id: int, before: Order | None, after: Order) -> None:
    """What is to happen by itself follows from the order alone, so undo needs no rule of its own."""
    was = frozenset() if before is None else _deadlines_of(before)
    now = _deadlines_of(after)
    for gone in was - now:
        deadlines.drop(work, store_id, after.order_id, gone)
    for new in now - was:
        deadlines.add(work, store_id, after.order_id, new)


def _deadlines_of(order: Order) -> frozenset[Deadline]:
    if not order.status.is_open:
        return frozenset()
    found = {
        Deadline(DeadlineKind.EXPIRE_SUBSTITUTION, str(offer.substitution_id), offer.deadline)
        for offer in order.substitutions
        if offer.state is SubstitutionState.PROPOSED
    }
    notice = timedelta(minutes=order.policy.reminder_minutes)
    # Who ordered, or heard of another time, a moment ago needs no reminder.
    if notice and _promised_at(order) <= order.promise.start - 2 * notice:
        found.add(Deadline(DeadlineKind.REMINDER, "", order.promise.start - notice))
    if order.hold_until is not None:
        found.add(Deadline(DeadlineKind.HOLD_EXPIRED, "", order.hold_until))
    if (reminded_at := ends_soon_at(order)) is not None:
        found.add(Deadline(DeadlineKind.HOLD_EXPIRING, "", reminded_at))
    return frozenset(each for each in found if not _has_been_done(order, each))


def _promised_at(order: Order) -> datetime:
    """When the promise was made that the order has now."""
    return order.promise_history[-1].at if order.promise_history else order.placed_at


def _has_been_done(order: Order, deadline: Deadline) -> bool:
    """Whether a reminder went out already, so that an undone hand-over does not bring it back."""
    done = _REMINDERS.get(deadline.kind)
    return any(entry.kind == done and entry.at >= deadline.due_at for entry in order.timeline)
