"""What the screen shows: the confirmed order with this tablet's own pending commands folded onto it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, case, delete, func, literal, or_, select
from sqlmodel import col

from pickup_domain.lifecycle import apply
from pickup_domain.order import BagState, Order, OrderStatus
from pickup_domain.outcomes import Applied
from staff_app.rows.orders import OrderSummary
from staff_app.store import numbers, outbox
from staff_app.store.database import stored_value
from staff_app.store.order_head import OrderHead, read_head
from staff_app.store.projection import packed, packed_summary_of, unpack_summary
from staff_app.store.tables import BagIndexRow, OrderSrvRow, OrderViewRow, in_bulk, upsert

_BODY = case((col(OrderViewRow.body) == "", col(OrderSrvRow.body)), else_=col(OrderViewRow.body))
_JOINED = OrderViewRow.__table__.outerjoin(  # type: ignore[attr-defined]
    OrderSrvRow.__table__,  # type: ignore[attr-defined]
    col(OrderSrvRow.order_id) == col(OrderViewRow.order_id),
)
_CONFIRMED = select(col(OrderSrvRow.body)).where(col(OrderSrvRow.order_id) == bindparam("of_order"))
_NO_BAGS = delete(BagIndexRow).where(col(BagIndexRow.order_id) == bindparam("of_order"))
_VIEWED = select(_BODY).select_from(_JOINED).where(col(OrderViewRow.order_id) == bindparam("of_order"))
TO_RETURN = func.json_extract(col(OrderViewRow.summary), packed("to_return")) > 0
"""Something of the order is to be put back on its shelf."""
_PUT_VIEWS = in_bulk(upsert(OrderViewRow, "order_id"))
_PUT_BAGS = in_bulk(upsert(BagIndexRow, "bag_id"))


@dataclass(frozen=True, slots=True)
class Folded:
    """An order as it is shown."""

    order: Order
    unsent: int
    """Own commands that the service has not answered."""
    is_own: bool
    """False: nothing was folded in, it is the confirmed order as it is."""
    base_version: int
    """Of the confirmed order."""


@dataclass(frozen=True, slots=True)
class View:
    """What is stored of an order as it is shown."""

    head: Order | OrderHead
    unsent: int = 0
    body: str = ""
    """Empty: the confirmed one."""


def confirmed(connection: Connection, order_id: str) -> Order | None:
    """The order as the service last told it."""
    body = connection.execute(_CONFIRMED, {"of_order": order_id}).scalar_one_or_none()
    if body is None:
        return None
    with stored_value():
        return Order.model_validate_json(body)


def fold(connection: Connection, order_id: str, device_id: str) -> Folded | None:
    """Confirmed and pending together; a command that no longer fits simply drops out."""
    order = confirmed(connection, order_id)
    if order is None:
        return None
    base_version, heard = order.version, order.heard_from(device_id)
    is_own = False
    for own in outbox.of_order(connection, order_id, device_id):
        # What the feed shows already is not folded twice, though its answer was never received.
        if own.command.seq <= heard and not own.undecided:
            continue
        outcome = apply(order, own.command, own.command.occurred_at)
        if isinstance(outcome, Applied):
            order = outcome.order
            is_own = True
    return Folded(order, outbox.unsent_of(connection, order_id), is_own, base_version)


def refresh(connection: Connection, order_id: str, device_id: str) -> None:
    """Fold anew and store the view; gone where the order is gone."""
    folded = fold(connection, order_id, device_id)
    if folded is None:
        connection.execute(delete(OrderViewRow).where(col(OrderViewRow.order_id) == order_id))
        connection.execute(_NO_BAGS, {"of_order": order_id})
    else:
        show(connection, folded)


def show(connection: Connection, folded: Folded) -> None:
    """Store the view of one order in the place of the one before."""
    order = folded.order
    body = order.model_dump_json(exclude_defaults=True) if folded.is_own else ""
    connection.execute(_NO_BAGS, {"of_order": str(order.order_id)})
    add(connection, [View(order, folded.unsent, body)])


def add(connection: Connection, views: Sequence[View]) -> None:
    """Store views of orders that have none, or no bags."""
    if not views:
        return
    connection.exec_driver_sql(_PUT_VIEWS, [_view_row(view) for view in views])
    bags = [row for view in views for row in _bag_rows(view.head)]
    if bags:
        connection.exec_driver_sql(_PUT_BAGS, bags)


def rebuild(connection: Connection, device_id: str) -> None:
    """Fold every order anew: the views' shape has changed."""
    clear(connection)
    own = outbox.orders_with_commands(connection)
    rows = connection.execute(select(col(OrderSrvRow.order_id), col(OrderSrvRow.body))).all()
    add(connection, list(_readable(row.body for row in rows if row.order_id not in own)))
    for order_id in own:
        refresh(connection, order_id, device_id)


def drop(connection: Connection, order_ids: Sequence[str]) -> None:
    """Forget orders and their views."""
    for table in (OrderSrvRow, OrderViewRow, BagIndexRow):
        connection.execute(delete(table).where(col(table.order_id).in_(order_ids)))


def clear(connection: Connection) -> None:
    """Forget all views."""
    connection.execute(delete(OrderViewRow))
    connection.execute(delete(BagIndexRow))


def viewed(connection: Connection, order_id: str) -> Order | None:
    """The order as the screen shows it."""
    body = connection.execute(_VIEWED, {"of_order": order_id}).scalar_one_or_none()
    if body is None:
        return None
    with stored_value():
        return Order.model_validate_json(body)


def check(connection: Connection, order_id: str) -> None:
    """Read all that the screens would.

    Raises:
        DamagedRowError: Some of it cannot be read.
    """
    summary(connection, order_id)
    viewed(connection, order_id)


def lines_with(
    connection: Connection, codes: frozenset[str], order_id: str = ""
) -> tuple[tuple[str, str], ...]:
    """Order and line ids of open orders, or of one, whose line has one of these SKUs or GTINs, by promise."""
    these = col(OrderViewRow.order_id) == order_id if order_id else col(OrderViewRow.is_open) == 1
    stands_in_it = [func.instr(_BODY, literal(json.dumps(code))) > 0 for code in sorted(codes)]
    rows = connection.execute(
        select(col(OrderViewRow.order_id), _BODY)
        .select_from(_JOINED)
        .where(these, or_(False, *stands_in_it))
        .order_by(col(OrderViewRow.promise_start), col(OrderViewRow.number))
    )
    with stored_value():
        return tuple(
            (order_id, line["line_id"])
            for order_id, body in rows
            for line in json.loads(body)["lines"]
            if codes & {line["sku"], *line.get("gtins", ())}
        )


def marked(connection: Connection, marks: Sequence[str], *, closed_too: bool = False) -> frozenset[str]:
    """Open orders whose stored text holds one of these, or closed ones as well."""
    holds = [func.instr(_BODY, literal(mark)) > 0 for mark in marks]
    rows = connection.execute(
        select(col(OrderViewRow.order_id))
        .select_from(_JOINED)
        .where(col(OrderViewRow.is_open).in_((0, 1) if closed_too else (1,)), or_(False, *holds))
    ).scalars()
    return frozenset(rows)


def number_of(connection: Connection, order_id: str) -> str:
    """What people call an order, also one that went while own commands about it wait; else its id."""
    found = summary(connection, order_id)
    return numbers.kept(connection, order_id) if found is None else found.number


def summary(connection: Connection, order_id: str) -> OrderSummary | None:
    """One order as a list shows it."""
    found = connection.execute(
        select(col(OrderViewRow.summary)).where(col(OrderViewRow.order_id) == order_id)
    ).scalar_one_or_none()
    if found is None:
        return None
    with stored_value():
        return unpack_summary(found)


def summaries(connection: Connection, closed_since: datetime) -> tuple[OrderSummary, ...]:
    """Open orders, those closed since then, and those of which something is to be put back, by promise."""
    since = closed_since.astimezone(UTC).isoformat()
    rows = connection.execute(
        select(col(OrderViewRow.summary))
        .where((col(OrderViewRow.is_open) == 1) | (col(OrderViewRow.closed_at) >= since) | TO_RETURN)
        .order_by(col(OrderViewRow.promise_start), col(OrderViewRow.number))
    ).scalars()
    with stored_value():
        return tuple(unpack_summary(row) for row in rows)


def promised_between(connection: Connection, start: datetime, end: datetime) -> tuple[OrderSummary, ...]:
    """All that are held whose promise begins in a span, by promise."""
    since, until = (each.astimezone(UTC).isoformat() for each in (start, end))
    rows = connection.execute(
        select(col(OrderViewRow.summary))
        .where(col(OrderViewRow.promise_start) >= since, col(OrderViewRow.promise_start) < until)
        .order_by(col(OrderViewRow.promise_start), col(OrderViewRow.number))
    ).scalars()
    with stored_value():
        return tuple(unpack_summary(row) for row in rows)


def shelves_taken(connection: Connection) -> frozenset[str]:
    """Shelves on which a bag of an open order stands."""
    rows = connection.execute(
        select(col(BagIndexRow.shelf))
        .join(OrderViewRow, col(OrderViewRow.order_id) == col(BagIndexRow.order_id))
        .where(col(BagIndexRow.shelf) != "", col(OrderViewRow.is_open) == 1)
    ).scalars()
    return frozenset(rows)


def bags_by_shelf(connection: Connection) -> dict[str, int]:
    """How many bags of open orders should stand on each shelf."""
    status = func.json_extract(col(OrderViewRow.summary), packed("status"))
    rows = connection.execute(
        select(col(BagIndexRow.shelf), func.count())
        .join(OrderViewRow, col(OrderViewRow.order_id) == col(BagIndexRow.order_id))
        .where(col(BagIndexRow.shelf) != "", status.in_([each.value for each in OrderStatus if each.is_open]))
        .group_by(col(BagIndexRow.shelf))
    )
    return {row[0]: row[1] for row in rows}


def orders_on(connection: Connection, shelf: str) -> tuple[str, ...]:
    """The orders with a bag on a shelf."""
    rows = connection.execute(
        select(col(BagIndexRow.order_id)).where(col(BagIndexRow.shelf) == shelf).distinct()
    ).scalars()
    return tuple(rows)


def order_of_bag(connection: Connection, bag_id: str) -> str | None:
    """The order a bag belongs to."""
    return connection.execute(
        select(col(BagIndexRow.order_id)).where(col(BagIndexRow.bag_id) == bag_id)
    ).scalar_one_or_none()


def order_by_number(connection: Connection, number: str) -> str | None:
    """The order people call by this number; an open one where an old one had the same."""
    return connection.execute(
        select(col(OrderViewRow.order_id))
        .where(col(OrderViewRow.number) == number)
        .order_by(col(OrderViewRow.is_open).desc(), col(OrderViewRow.promise_start).desc())
        .limit(1)
    ).scalar_one_or_none()


def order_by_digest(connection: Connection, digest: str) -> str | None:
    """The order whose typed code has this digest."""
    if not digest:
        return None
    return connection.execute(
        select(col(OrderViewRow.order_id)).where(col(OrderViewRow.code_digest) == digest).limit(1)
    ).scalar_one_or_none()


def _readable(bodies: Iterable[str]) -> Iterator[View]:
    for body in bodies:
        head = read_head(body)
        if head is not None:  # else written for another version; the next word about it brings it back
            yield View(head)


def _view_row(view: View) -> tuple[str, str, str, int, str, str, str, str]:
    """The columns of `OrderViewRow`."""
    head = view.head
    return (
        str(head.order_id),
        head.number,
        head.pickup_code_digest,
        int(not head.status.is_terminal),
        head.closed_at.isoformat() if head.closed_at else "",
        head.promise.start.isoformat(),
        packed_summary_of(head, view.unsent),
        view.body,
    )


def _bag_rows(head: Order | OrderHead) -> list[tuple[str, str, str]]:
    """The columns of `BagIndexRow`."""
    order_id = str(head.order_id)
    return [
        (bag.bag_id, order_id, "" if bag.state is BagState.HANDED_OVER else bag.staging_location)
        for bag in head.bags
    ]
