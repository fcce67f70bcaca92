"""What the service tells: feed pages, snapshots and results, each in one transaction with the cursor."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from pickup_domain.order import Order
from pickup_domain.store import IncidentRecord, MessageFate
from pickup_domain.sync import (
    ChangeKind,
    ChangeOp,
    ChangesPage,
    CommandResult,
    ResultStatus,
    Snapshot,
)
from staff_app.store import meta, outbox, views
from staff_app.store.results import ChangedSet, SyncCursor
from staff_app.store.tables import BagIndexRow, IncidentRow, OrderSrvRow, OrderViewRow, ReferenceRow

_REFERENCE = frozenset({ChangeKind.LOCATION, ChangeKind.STAFF, ChangeKind.PASS_KEY, ChangeKind.PRODUCT})
_Item = tuple[str, str, int, dict[str, Any] | None]
"""Kind, id, version, body (None: deleted)."""


def take_page(connection: Connection, device_id: str, page: ChangesPage) -> ChangedSet:
    """Apply a page of the feed; rows that are not newer than what is held change nothing."""
    items = [
        (each.kind, each.id, each.version, None if each.op is ChangeOp.DELETE else each.body)
        for each in page.changes
    ]
    changed = _take(connection, device_id, items)
    meta.set_cursor(connection, SyncCursor(page.epoch, page.next))
    return changed


def take_snapshot(connection: Connection, device_id: str, snapshot: Snapshot) -> ChangedSet:
    """Replace everything held by what the service holds; the outbox stays and is folded onto it."""
    known = set(connection.execute(select(col(OrderViewRow.order_id))).scalars())
    for table in (OrderSrvRow, OrderViewRow, BagIndexRow, ReferenceRow, IncidentRow):
        connection.execute(delete(table))
    orders = [each for each in snapshot.items if each.kind == ChangeKind.ORDER.value]
    _put_orders_unseen(connection, device_id, [(each.id, each.version, each.body) for each in orders])
    rest = [
        (each.kind, each.id, each.version, each.body)
        for each in snapshot.items
        if each.kind != ChangeKind.ORDER.value
    ]
    changed = _take(connection, device_id, rest)
    meta.set_cursor(connection, SyncCursor(snapshot.epoch, snapshot.seq))
    ids = frozenset(known | {each.id for each in orders})
    return ChangedSet(order_ids=ids, reference=True, incidents=changed.incidents)


def take_results(
    connection: Connection, device_id: str, results: Sequence[CommandResult], now: datetime
) -> ChangedSet:
    """What became of pushed commands: applied ones stay folded until they show, refused ones drop out."""
    orders: set[str] = set()
    incidents = 0
    for result in results:
        found = outbox.find(connection, result.id)
        if found is None or not result.status.is_final:
            continue
        seq, order_id = found
        orders.add(order_id)
        if result.status is ResultStatus.APPLIED and result.version is not None:
            outbox.mark_applied(connection, seq, result.version)
            held = views.confirmed(connection, order_id)
            if held is not None:
                outbox.forget_confirmed(connection, order_id, held.version)
        else:
            outbox.remove(connection, [seq])
            incidents += _note_incident(
                connection, str(result.id), order_id, "command_refused", result.sentence, now
            )
    for order_id in orders:
        views.refresh(connection, order_id, device_id)
    return ChangedSet(order_ids=frozenset(orders), incidents=incidents)


def note_damaged(connection: Connection, seqs: Sequence[int], now: datetime) -> ChangedSet:
    """Take damaged commands out of the outbox, each with an incident that names it."""
    for seq in seqs:
        _note_incident(
            connection,
            f"damaged-{seq}",
            "",
            "needs_review",
            f"Command {seq} of this tablet was damaged on disk and was not sent. Look at the order again.",
            now,
        )
    outbox.remove(connection, seqs)
    return ChangedSet(incidents=len(seqs))


def _take(connection: Connection, device_id: str, items: Iterable[_Item]) -> ChangedSet:
    orders: set[str] = set()
    reference = False
    incidents = 0
    for kind, entity_id, version, body in items:
        if kind == ChangeKind.ORDER.value:
            if _take_order(connection, device_id, entity_id, version, body):
                orders.add(entity_id)
        elif kind in _REFERENCE:
            reference |= _put_reference(connection, kind, entity_id, version, body)
        elif kind == ChangeKind.MESSAGE.value and body is not None:
            fate = MessageFate.model_validate(body)
            if _put_reference(connection, kind, entity_id, version, body, parent=str(fate.order_id)):
                orders.add(str(fate.order_id))
        elif kind == ChangeKind.INCIDENT.value and body is not None:
            record = IncidentRecord.model_validate(body)
            incidents += _note_incident(
                connection, entity_id, str(record.order_id), record.kind.value, record.detail, record.at
            )
        elif kind not in {each.value for each in ChangeKind}:
            meta.count_unknown(connection)
    return ChangedSet(frozenset(orders), reference, incidents)


def _take_order(
    connection: Connection, device_id: str, order_id: str, version: int, body: dict[str, Any] | None
) -> bool:
    held = connection.execute(
        select(col(OrderSrvRow.version)).where(col(OrderSrvRow.order_id) == order_id)
    ).scalar_one_or_none()
    if held is not None and held >= version:
        return False
    if body is None:
        connection.execute(delete(OrderSrvRow).where(col(OrderSrvRow.order_id) == order_id))
    else:
        Order.model_validate(body)  # what cannot be read must not replace what can
        statement = insert(OrderSrvRow).values(order_id=order_id, version=version, body=json.dumps(body))
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=["order_id"],
                set_={"version": statement.excluded.version, "body": statement.excluded.body},
            )
        )
        outbox.forget_confirmed(connection, order_id, version)
    views.refresh(connection, order_id, device_id)
    return True


def _put_orders_unseen(
    connection: Connection, device_id: str, orders: list[tuple[str, int, dict[str, Any]]]
) -> None:
    """Many orders at once into empty tables."""
    if not orders:
        return
    connection.execute(
        insert(OrderSrvRow),
        [{"order_id": each[0], "version": each[1], "body": json.dumps(each[2])} for each in orders],
    )
    own = outbox.orders_with_commands(connection)
    views.write(
        connection, ((Order.model_validate(body), 0) for order_id, _, body in orders if order_id not in own)
    )
    for order_id, version, _ in orders:
        if order_id in own:
            outbox.forget_confirmed(connection, order_id, version)
            views.refresh(connection, order_id, device_id)


def _put_reference(
    connection: Connection,
    kind: str,
    entity_id: str,
    version: int,
    body: dict[str, Any] | None,
    parent: str = "",
) -> bool:
    where = (col(ReferenceRow.kind) == kind, col(ReferenceRow.id) == entity_id)
    held = connection.execute(select(col(ReferenceRow.version)).where(*where)).scalar_one_or_none()
    if held is not None and held >= version:
        return False
    if body is None:
        connection.execute(delete(ReferenceRow).where(*where))
        return True
    statement = insert(ReferenceRow).values(
        kind=kind, id=entity_id, version=version, parent=parent, body=json.dumps(body)
    )
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["kind", "id"],
            set_={"version": statement.excluded.version, "body": statement.excluded.body},
        )
    )
    return True


def _note_incident(
    connection: Connection, incident_id: str, order_id: str, kind: str, detail: str, at: datetime
) -> int:
    """1 where it is new; the service's word replaces the tablet's own."""
    known = connection.execute(
        select(col(IncidentRow.kind)).where(col(IncidentRow.incident_id) == incident_id)
    ).scalar_one_or_none()
    statement = insert(IncidentRow).values(
        incident_id=incident_id,
        order_id=order_id,
        kind=kind,
        detail=detail,
        at=at.astimezone(UTC).isoformat(),
    )
    if known is None or known == "command_refused":
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=["incident_id"],
                set_={"kind": statement.excluded.kind, "detail": statement.excluded.detail},
            )
        )
    return int(known is None)
