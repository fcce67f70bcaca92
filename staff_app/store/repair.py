"""Rows that SQLite finds sound and that still cannot be read: a bit flipped inside a value.

What the service told is dropped and asked for again with a snapshot; what only this tablet knows is kept, and
named where it cannot be.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from pickup_domain.order import Order
from staff_app.store import kept, meta, outbox, reference, views
from staff_app.store.database import DamagedRowError, stored_value
from staff_app.store.order_head import read_head
from staff_app.store.results import SyncCursor
from staff_app.store.tables import (
    AlertRow,
    IncidentRow,
    MetaRow,
    OrderSrvRow,
    OrderViewRow,
    OutboxRow,
    PinGuardRow,
    ReferenceRow,
)


def repair(connection: Connection, device_id: str, now: datetime) -> None:
    """Drop or mend every row that cannot be read, and ask for a snapshot."""
    for name in (meta.CURSOR, meta.CLOCK_OFF, outbox.LAST_SEQ, outbox.AT_LEAST, outbox.SAVED):
        # The outbox and the service know how far this tablet has counted.
        if _is_broken(meta.number, connection, name):
            connection.execute(delete(MetaRow).where(col(MetaRow.name) == name))
    _drop_orders(connection)
    _count_on(connection, device_id)
    _drop_reference(connection)
    kept.clear(connection)
    _mend_times(connection, now.astimezone(UTC).isoformat())
    for order_id in outbox.orders_with_commands(connection):
        views.refresh(connection, order_id, device_id)
    meta.set_cursor(connection, SyncCursor("", 0))


def _drop_orders(connection: Connection) -> None:
    held = connection.execute(select(col(OrderSrvRow.order_id), col(OrderSrvRow.body))).all()
    broken = [row.order_id for row in held if _is_broken(Order.model_validate_json, row.body)]
    shown = connection.execute(select(col(OrderViewRow.order_id))).scalars().all()
    broken += [order_id for order_id in shown if _is_broken(views.check, connection, order_id)]
    views.drop(connection, broken)


def _count_on(connection: Connection, device_id: str) -> None:
    """Steps on orders go on after what the service has heard about those that are held.

    It may have heard of more: words about the store wait for the snapshot.
    """
    heads = map(read_head, connection.execute(select(col(OrderSrvRow.body))).scalars())
    heard = max((each.heard_from(device_id) for each in heads if each is not None), default=0)
    outbox.at_least(connection, heard)


def _drop_reference(connection: Connection) -> None:
    rows = select(col(ReferenceRow.kind), col(ReferenceRow.id), col(ReferenceRow.body))
    for kind, entity_id, body in connection.execute(rows).all():
        model = reference.MODELS.get(kind)
        if model is None or _is_broken(model.model_validate_json, body):
            reference.remove(connection, kind, entity_id)


def _mend_times(connection: Connection, now: str) -> None:
    for ident, at in connection.execute(select(col(IncidentRow.incident_id), col(IncidentRow.at))).all():
        if _is_broken(datetime.fromisoformat, at):
            connection.execute(
                update(IncidentRow).where(col(IncidentRow.incident_id) == ident).values(at=now)
            )
    times = select(col(OutboxRow.seq), col(OutboxRow.created_at), col(OutboxRow.next_attempt_at))
    for seq, created_at, next_attempt_at in connection.execute(times).all():
        this = update(OutboxRow).where(col(OutboxRow.seq) == seq)
        if _is_broken(datetime.fromisoformat, created_at):
            connection.execute(this.values(created_at=now))
        if next_attempt_at and _is_broken(datetime.fromisoformat, next_attempt_at):
            connection.execute(this.values(next_attempt_at=""))
    for order_id, told_at in connection.execute(select(col(AlertRow.order_id), col(AlertRow.told_at))).all():
        if _is_broken(datetime.fromisoformat, told_at):
            connection.execute(update(AlertRow).where(col(AlertRow.order_id) == order_id).values(told_at=now))
    guards = select(col(PinGuardRow.staff_id), col(PinGuardRow.locked_until))
    for staff_id, locked_until in connection.execute(guards).all():
        if locked_until and _is_broken(datetime.fromisoformat, locked_until):
            connection.execute(delete(PinGuardRow).where(col(PinGuardRow.staff_id) == staff_id))


def _is_broken(read: Callable[..., object], *args: object) -> bool:
    try:
        with stored_value():
            read(*args)
    except DamagedRowError:
        return True
    return False
