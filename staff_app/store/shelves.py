"""What stands on the staging shelves, to all that this tablet knows, and how far each was gone through."""

import json
from collections.abc import Set
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from pickup_domain.order import Bag, BagState, Order, OrderStatus
from staff_app.rows.shelves import ReturnTask, ShelfRow, StrayBag, StrayKind, SweepView, SweptBag
from staff_app.store import meta, reference, views
from staff_app.store.database import stored_value
from staff_app.store.projection import bag_row, line_row

_SWEPT, _SWEEPS = "swept", "sweeps"
_LASTS = timedelta(hours=12)
"""What was seen on a shelf says nothing of the next day."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """How far one shelf was gone through."""

    begun_at: datetime
    seen: tuple[str, ...] = ()
    """Bag ids."""
    strays: tuple[str, ...] = ()
    """What was scanned and does not belong there, the latest first."""
    moved: int = 0
    finished: bool = False


@dataclass(frozen=True, slots=True)
class _Sweeps:
    """Every shelf that somebody is in the middle of, and the one in hand."""

    in_hand: str = ""
    of: dict[str, Sweep] = field(default_factory=dict)


def rows(connection: Connection) -> tuple[ShelfRow, ...]:
    """Every shelf that the store has named or a bag stands on, in the store's order."""
    place = reference.location(connection)
    named = () if place is None else place.staging_locations
    bags, swept, sweeps = views.bags_by_shelf(connection), _swept(connection), _sweeps(connection).of
    shelves = dict.fromkeys([*named, *sorted(bags)])
    begun = {shelf: sweep.begun_at for shelf, sweep in sweeps.items() if not sweep.finished}
    return tuple(ShelfRow(shelf, bags.get(shelf, 0), swept.get(shelf), begun.get(shelf)) for shelf in shelves)


def begin(connection: Connection, shelf: str, now: datetime, *, over: bool = False) -> None:
    """Take a shelf in hand: on where it was left; from the start where wanted, done or long ago."""
    lasting = {
        name: each
        for name, each in _sweeps(connection).of.items()
        if not each.finished and timedelta() <= now - each.begun_at < _LASTS
    }
    if over or shelf not in lasting:
        lasting[shelf] = Sweep(now)
    _keep(connection, _Sweeps(shelf, lasting))


def close(connection: Connection) -> None:
    """No shelf is in hand; what was seen stays."""
    _keep(connection, replace(_sweeps(connection), in_hand=""))


def in_hand(connection: Connection, now: datetime) -> str:
    """The shelf that somebody is in the middle of; empty for none, or where that was long ago."""
    sweeps = _sweeps(connection)
    sweep = sweeps.of.get(sweeps.in_hand)
    return sweeps.in_hand if sweep is not None and now - sweep.begun_at < _LASTS else ""


def sweep_of(connection: Connection, shelf: str) -> Sweep | None:
    """How far a shelf was gone through; None where nobody has begun."""
    return _sweeps(connection).of.get(shelf)


def note(connection: Connection, shelf: str, sweep: Sweep) -> None:
    """A shelf was gone through this far."""
    sweeps = _sweeps(connection)
    _keep(connection, replace(sweeps, of=sweeps.of | {shelf: sweep}))


def view(connection: Connection, shelf: str) -> SweepView | None:
    """A shelf that is gone through, with all that should stand there; None where nobody has begun."""
    sweep = sweep_of(connection, shelf)
    if sweep is None:
        return None
    strays = (whereabouts(connection, code, shelf)[1] for code in sweep.strays)
    names = [row.shelf for row in rows(connection)]
    after = names[names.index(shelf) + 1 :] if shelf in names else []
    return SweepView(
        shelf,
        expected(connection, shelf, frozenset(sweep.seen)),
        tuple(stray for stray in strays if stray is not None),
        moved=sweep.moved,
        finished=sweep.finished,
        next_shelf=after[0] if after else "",
        begun_at=sweep.begun_at,
    )


def expected(connection: Connection, shelf: str, seen: Set[str]) -> tuple[SweptBag, ...]:
    """The bags of open orders that should stand on a shelf, by order."""
    found = []
    for order_id in views.orders_on(connection, shelf):
        order = views.viewed(connection, order_id)
        if order is not None and order.status.is_open:
            found += [_swept_bag(order, bag, seen) for bag in order.bags if _stands_on(bag, shelf)]
    return tuple(sorted(found, key=lambda each: (each.number, each.bag.number)))


def whereabouts(connection: Connection, code: str, shelf: str) -> tuple[str, StrayBag | None]:
    """The order of a bag that was scanned on a shelf, and why it is out of place, if it is."""
    order_id = views.order_of_bag(connection, code)
    order = None if order_id is None else views.viewed(connection, order_id)
    bag = None if order is None else order.bag(code)
    if order is None or bag is None:
        return "", StrayBag(code, StrayKind.UNKNOWN)
    kind = _stray_kind(order, bag, shelf)
    if kind is None:
        return str(order.order_id), None
    stray = StrayBag(code, kind, str(order.order_id), order.number, order.customer.name, bag.staging_location)
    return stray.order_id, stray


def note_swept(connection: Connection, shelf: str, now: datetime) -> None:
    """Somebody went through a shelf."""
    swept = _swept(connection) | {shelf: now}
    text = json.dumps({each: at.astimezone(UTC).isoformat() for each, at in swept.items()})
    meta.put(connection, _SWEPT, text)


def forget(connection: Connection) -> None:
    """The shelves are another store's now."""
    meta.put(connection, _SWEPT, "{}")
    meta.put(connection, _SWEEPS, "{}")


def return_task(connection: Connection, order_id: str, now: datetime) -> ReturnTask | None:
    """What is to be put back of an order; None where nothing is."""
    order = views.viewed(connection, order_id)
    if order is None:
        return None
    names = {line.line_id: line.name for line in order.lines}
    lines = [
        line_row(order, line, names, reference.product(connection, line.sku), now) for line in order.lines
    ]
    lines = [line for line in lines if line.to_return or line.returned]
    due = sum(line.to_return for line in lines)
    if not due:
        return None
    here = [bag.staging_location for bag in order.bags if bag.state is not BagState.HANDED_OVER]
    given_up = order.status in (OrderStatus.NO_SHOW, OrderStatus.CANCELLED)
    return ReturnTask(
        order_id=order_id,
        number=order.number,
        customer_name=order.customer.name,
        status=order.status.value,
        shelves=tuple(dict.fromkeys(here)) if given_up else (),
        lines=tuple(sorted(lines, key=lambda line: (line.aisle, line.bin, line.name))),
        due=due,
        done=sum(line.returned for line in lines),
    )


def _stands_on(bag: Bag, shelf: str) -> bool:
    return bag.state is not BagState.HANDED_OVER and bag.staging_location == shelf


def _swept_bag(order: Order, bag: Bag, seen: Set[str]) -> SweptBag:
    names = {line.line_id: line.name for line in order.lines}
    return SweptBag(
        bag_row(bag, len(order.bags), names),
        str(order.order_id),
        order.number,
        order.customer.name,
        seen=bag.bag_id in seen,
    )


def _stray_kind(order: Order, bag: Bag, shelf: str) -> StrayKind | None:
    if bag.state is BagState.HANDED_OVER:
        return StrayKind.COLLECTED
    if order.status is OrderStatus.NO_SHOW:
        return StrayKind.NO_SHOW
    if order.status is OrderStatus.CANCELLED:
        return StrayKind.CANCELLED
    if not order.status.is_open:
        return StrayKind.COLLECTED
    return None if bag.staging_location == shelf else StrayKind.OTHER_SHELF


def _swept(connection: Connection) -> dict[str, datetime]:
    with stored_value():
        told = json.loads(meta.get(connection, _SWEPT, "{}"))
        return {str(shelf): datetime.fromisoformat(at) for shelf, at in told.items()}


def _sweeps(connection: Connection) -> _Sweeps:
    with stored_value():
        told = json.loads(meta.get(connection, _SWEEPS, "{}"))
        found = {
            str(shelf): Sweep(
                datetime.fromisoformat(each["begun_at"]),
                tuple(map(str, each["seen"])),
                tuple(map(str, each["strays"])),
                int(each["moved"]),
                bool(each["finished"]),
            )
            for shelf, each in told.get("of", {}).items()
        }
        return _Sweeps(str(told.get("in_hand", "")), found)


def _keep(connection: Connection, sweeps: _Sweeps) -> None:
    of = {
        shelf: {
            "begun_at": each.begun_at.astimezone(UTC).isoformat(),
            "seen": each.seen,
            "strays": each.strays,
            "moved": each.moved,
            "finished": each.finished,
        }
        for shelf, each in sweeps.of.items()
    }
    meta.put(connection, _SWEEPS, json.dumps({"in_hand": sweeps.in_hand, "of": of}))
