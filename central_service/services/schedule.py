"""A store's days by slot, and which orders stay promised where nothing is offered any more."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from central_service.promises.calendar import Calendar
from central_service.promises.offering import UNUSED, folded, limits
from central_service.services.recording import units
from central_service.storage import orders, slots
from central_service.storage.feed import FeedEntry
from central_service.storage.stores import Store
from pickup_domain.day import Day, DaySlot, Exceptional, ScheduleSaid, SlotOrder
from pickup_domain.order import Order, OrderStatus, Window
from pickup_domain.sync import ChangeKind

_IN_WORK = frozenset({OrderStatus.PICKING, OrderStatus.PARTLY_READY})
_NOT_COLLECTED = frozenset({OrderStatus.NO_SHOW, OrderStatus.RETURNED})
_GONE = frozenset({OrderStatus.CANCELLED, OrderStatus.TRANSFERRED})


def read(connection: Connection, store: Store, day: date) -> Day:
    """A day by slot, with what stands in none."""
    calendar = store.calendar
    known = calendar.day(day)
    since, until = bounds(calendar, day)
    placed = orders.promised_between(connection, store.store_id, since, until)
    uses = folded(calendar, slots.between(connection, store.store_id, since, until))
    versions = {
        each.starts_at: each.version for each in slots.said_since(connection, store.store_id, since, until)
    }
    rows = []
    for window, label in zip(known.windows, known.labels, strict=True):
        if known.rule is None:
            break
        use = uses.get(window.start, UNUSED)
        order_limit, item_limit = limits(known.rule, use)
        statuses = [each.status for each in placed if window.start <= each.promise.start < window.end]
        rows.append(
            DaySlot(
                start=window.start,
                end=window.end,
                label=label,
                order_limit=order_limit,
                item_limit=item_limit,
                booked=use.orders,
                booked_items=use.items,
                closed=use.is_closed,
                version=versions.get(window.start, 0),
                placed=statuses.count(OrderStatus.PLACED),
                in_work=sum(status in _IN_WORK for status in statuses),
                ready=statuses.count(OrderStatus.READY),
                collected=statuses.count(OrderStatus.PICKED_UP),
                not_collected=sum(status in _NOT_COLLECTED for status in statuses),
            )
        )
    return Day(
        day=day,
        hours=tuple(Window(start=start, end=end) for start, end in known.open),
        reason=known.reason,
        blocked=known.is_blocked,
        usual_closing=_usual_closing(calendar, day),
        slots=tuple(rows),
        outside=tuple(slot_order(each) for each in placed if _is_outside(each, rows)),
    )


def _usual_closing(calendar: Calendar, day: date) -> str:
    dated = tuple(each for each in calendar.plan.dated if not each.from_floor)
    usual = Calendar(calendar.plan.model_copy(update={"dated": dated}), calendar.zone.key)
    hours, _ = usual.said_hours(day)
    return hours[-1][1] if hours else ""


def of_slot(connection: Connection, store: Store, start: datetime) -> tuple[SlotOrder, ...] | None:
    """Every order that was promised in a slot; where none begins then, those that were promised for then.

    Returns:
        None where there is neither.
    """
    window = store.calendar.window_at(start)
    until = start + timedelta(microseconds=1) if window is None else window.end
    found = orders.promised_between(connection, store.store_id, start, until)
    return tuple(slot_order(each) for each in found) if found or window is not None else None


def left_over(
    connection: Connection, store_id: int, before: Calendar, after: Calendar, day: date
) -> tuple[Order, ...]:
    """Open orders of a day that were promised in open hours, and now are not."""
    since, until = bounds(before, day)
    placed = orders.promised_between(connection, store_id, since, until, only_open=True)
    was = [Window(start=start, end=end) for start, end in before.day(day).working]
    now = [Window(start=start, end=end) for start, end in after.day(day).working]
    return tuple(each for each in placed if _lies_in(each, was) and not _lies_in(each, now))


def open_in(connection: Connection, store_id: int, window: Window) -> tuple[Order, ...]:
    """Open orders that are promised in a slot."""
    return tuple(orders.promised_between(connection, store_id, window.start, window.end, only_open=True))


def entry(store: Store, version: int, now: datetime) -> FeedEntry:
    """Days from today on that are not as usual, as the store's tablets hear of them."""
    today = store.calendar.local_date(now)
    plan = store.calendar.plan
    days = [
        Exceptional(
            first=each.first,
            last=each.last,
            open=each.open,
            reason=each.reason,
            from_floor=each.from_floor,
            closes_at=each.closes_at,
        )
        for each in plan.dated
        if (each.last or each.first) >= today
    ] + [
        Exceptional(
            first=each.first,
            last=each.last,
            between=each.between,
            reason=each.reason,
            from_floor=each.from_floor,
        )
        for each in plan.blocked
        if (each.last or each.first) >= today
    ]
    told = ScheduleSaid(days=tuple(days))
    return FeedEntry(ChangeKind.SCHEDULE, store.location.code, version, told.model_dump_json())


def bounds(calendar: Calendar, day: date) -> tuple[datetime, datetime]:
    """When a store's day begins and ends."""
    start, end = (
        datetime.combine(each, time(), calendar.zone).astimezone(UTC)
        for each in (day, day + timedelta(days=1))
    )
    return start, end


def slot_order(order: Order) -> SlotOrder:
    """An order as it stands in a slot."""
    return SlotOrder(
        order_id=order.order_id,
        number=order.number,
        status=order.status,
        promise=order.promise,
        units=units(order),
        assigned_to="" if order.assigned_to is None else order.assigned_to.name,
    )


def _is_outside(order: Order, slots: Iterable[DaySlot]) -> bool:
    """In no slot of the day; an open one also in a slot that takes no more."""
    own = next((each for each in slots if each.start <= order.promise.start < each.end), None)
    return order.status not in _GONE and (own is None or (own.closed and order.status.is_open))


def _lies_in(order: Order, spans: Sequence[Window]) -> bool:
    return any(each.start <= order.promise.start and order.promise.end <= each.end for each in spans)
