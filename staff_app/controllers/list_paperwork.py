"""From several orders to the lists that are printed about them: a walk, a day. Runs on the printer lane."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from datetime import time as time_of_day
from itertools import groupby
from zoneinfo import ZoneInfo

from pickup_domain.order import LineItem, Order
from pickup_domain.store import Location
from pickup_domain.walking import walking_key
from pickup_domain.wording import say
from staff_app.controllers.paper_words import PaperWords
from staff_app.controllers.paperwork import place_of, short_name, to_take, zone_of
from staff_app.devices.printing.rendering.sheets import (
    DayLine,
    DaySheetData,
    DaySlot,
    StopLine,
    ToteLine,
    WalkListData,
)
from staff_app.rows.orders import OrderSummary
from staff_app.rows.scans import WALK_PREFIX
from staff_app.rows.schedule import DayView, SlotRow, lacking

_STATES = {
    "placed": say("to pick"),
    "picking": say("picking"),
    "partly_ready": say("ready in part"),
    "ready_for_pickup": say("ready"),
    "picked_up": say("collected"),
    "cancelled": say("cancelled"),
    "no_show": say("not collected"),
    "returned_to_stock": say("put back"),
    "transferred": say("other store"),
}
_OPEN = frozenset({"placed", "picking", "partly_ready", "ready_for_pickup"})


def walk_list_of(
    orders: Iterable[Order], location: Location, words: PaperWords, now: datetime
) -> WalkListData:
    """What is still to be taken for the orders of one walk, stop by stop.

    Args:
        orders: At least one, each on the walk.
        location: The store.
        words: The language of who walks.
        now: When it is printed.
    """
    zone = zone_of(location)
    by_tote = sorted(orders, key=lambda order: (len(_tote(order)), _tote(order)))
    first = by_tote[0]
    shares: dict[tuple[str, str], list[tuple[str, int]]] = {}
    lines: dict[tuple[str, str], LineItem] = {}
    for order in by_tote:
        for line in order.lines:
            if count := to_take(order, line):
                key = (line.sku, place_of(line))
                shares.setdefault(key, []).append((_tote(order), count))
                lines.setdefault(key, line)
    stops = sorted(lines, key=lambda key: (walking_key(lines[key]), key))
    return WalkListData(
        walker="" if first.assigned_to is None else first.assigned_to.name,
        printed_at=words.moment(now, zone),
        totes=tuple(
            ToteLine(
                _tote(order), order.number, short_name(order.customer.name), _time(order, words, zone, now)
            )
            for order in by_tote
        ),
        stops=tuple(StopLine(key[1], lines[key].name, key[0], tuple(shares[key])) for key in stops),
        code=WALK_PREFIX + ("" if first.wave is None else first.wave.wave_id.upper()),
    )


def day_sheet_of(
    rows: Sequence[OrderSummary],
    location: Location,
    words: PaperWords,
    now: datetime,
    view: DayView | None = None,
) -> DaySheetData:
    """What is promised on a day, by its time; before it what is still open from earlier days.

    Args:
        rows: Orders; others than that day's are left out.
        location: The store.
        words: The language of who reads it.
        now: When it is printed.
        view: The day with what its slots take, those without an order included; None: today's orders alone.
    """
    zone = zone_of(location)
    today = now.astimezone(zone).date() if view is None else view.day
    wanted = [
        row
        for row in rows
        if (day := row.promise_start.astimezone(zone).date()) == today
        or (day < today and row.status in _OPEN)
    ]
    wanted.sort(key=lambda row: (row.promise_start, row.promise_end, row.number))
    by_time = {
        window: list(orders)
        for window, orders in groupby(wanted, lambda row: (row.promise_start, row.promise_end))
    }
    room = {} if view is None else {(each.start, each.end): each for each in view.slots}
    slots = []
    for start, end in sorted(by_time.keys() | room.keys()):
        earlier = start.astimezone(zone).date() < today
        time = words.window(start, end, zone, with_day=earlier)
        lines = tuple(_day_line(row, words) for row in by_time.get((start, end), ()))
        slots.append(DaySlot(time, lines, _room(room.get((start, end)), rows, words)))
    noon = now if view is None else datetime.combine(view.day, time_of_day(12), zone)
    counts = [(words(name), sum(row.status == status for row in wanted)) for status, name in _STATES.items()]
    return DaySheetData(
        store_name=location.name,
        day=words.day(noon, zone, with_year=True),
        printed_at=words(say("Printed at {time}", time=f"{now.astimezone(zone):%H:%M}")),
        counts=tuple((name, count) for name, count in counts if count),
        slots=tuple(slots),
    )


def _room(slot: SlotRow | None, rows: Sequence[OrderSummary], words: PaperWords) -> str:
    if slot is None or slot.order_limit is None:
        return ""
    if slot.is_closed:
        said = [words(say("closed, {booked} booked", booked=slot.booked))]
    else:
        said = [words(say("{booked} of {limit} booked", booked=slot.booked, limit=slot.order_limit))]
    if count := lacking(slot, rows):
        said.append(words(say("{count} not on this tablet any more", count=count)))
    return ", ".join(said)


def _day_line(row: OrderSummary, words: PaperWords) -> DayLine:
    state = words(_STATES.get(row.status, row.status))
    bags = len(row.bag_ids) if row.status in _OPEN else 0
    return DayLine(row.number, short_name(row.customer_name), state, row.shelves, bags)


def _tote(order: Order) -> str:
    return "" if order.wave is None else order.wave.tote


def _time(order: Order, words: PaperWords, zone: ZoneInfo, now: datetime) -> str:
    start, end = order.promise.start, order.promise.end
    with_day = start.astimezone(zone).date() != now.astimezone(zone).date()
    return words.window(start, end, zone, with_day=with_day)
