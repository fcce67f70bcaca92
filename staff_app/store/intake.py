"""What the service tells: feed pages, snapshots and results, each in one transaction with the cursor."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json
from sqlalchemy import Connection, bindparam, delete, select
from sqlmodel import col

from pickup_domain.order import Order
from pickup_domain.store import IncidentRecord
from pickup_domain.sync import (
    ChangeKind,
    ChangeOp,
    ChangesPage,
    CommandResult,
    ResultStatus,
    Snapshot,
    SnapshotItem,
)
from pickup_domain.wording import say
from staff_app.store import (
    checking,
    erased,
    exceptions,
    incidents,
    meta,
    numbers,
    outbox,
    reference,
    schedule,
    stuck,
    views,
)
from staff_app.store.deeds import deed
from staff_app.store.order_head import OrderHead, read_head
from staff_app.store.results import ChangedSet, OutboxEntry, SyncCursor
from staff_app.store.tables import OrderSrvRow, OrderViewRow, in_bulk, upsert

M = TypeVar("M", bound=BaseModel)
_Item = tuple[str, str, int, dict[str, Any] | None]
"""Kind, id, version, body (None: deleted)."""
_CHUNK = 100
_SCHEDULE = frozenset({ChangeKind.SLOT.value, ChangeKind.SCHEDULE.value})
_PUT_ORDER = upsert(OrderSrvRow, "order_id")
_PUT_ORDERS = in_bulk(_PUT_ORDER)
_HELD = select(col(OrderSrvRow.version)).where(col(OrderSrvRow.order_id) == bindparam("of_order"))
_TO_REVIEW = {
    "needs_review": say(
        "It is too old for the service to know whether it counted already. Look at the order "
        "and do it again only if it is still missing."
    ),
    "key_reused": say(
        "The service knows another step by the same number. Look at the order and do it "
        "again if it is still missing; if this comes again, set this tablet up anew."
    ),
}
"""What a person has to find out about an order, where the service could not know."""
_DAY_TO_REVIEW = {
    "needs_review": say(
        "It is too old for the service to know whether it counted already. Look at the schedule "
        "and do it again only if it is still missing."
    ),
    "key_reused": say(
        "The service knows another step by the same number. Look at the schedule and do it "
        "again if it is still missing; if this comes again, set this tablet up anew."
    ),
}
"""The same about slots and hours."""


def take_page(connection: Connection, device_id: str, page: ChangesPage, now: datetime) -> ChangedSet:
    """Apply a page of the feed; rows that are not newer than what is held change nothing."""
    items = (
        (each.kind, each.id, each.version, None if each.op is ChangeOp.DELETE else each.body)
        for each in page.changes
    )
    changed = _take(connection, device_id, items, now)
    meta.set_cursor(connection, SyncCursor(page.epoch, page.next))
    outbox.heard_through(connection, 0)  # pages follow a snapshot: an older app did not note that it told
    schedule.heard(connection, page.next)
    meta.set_told_at(connection, page.server_time)
    return changed


def take_snapshot(connection: Connection, device_id: str, snapshot: Snapshot, now: datetime) -> ChangedSet:
    """Replace everything held by what the service holds; the outbox stays and is folded onto it."""
    known = set(connection.execute(select(col(OrderViewRow.order_id))).scalars())
    were_erased = erased.held(connection)
    if meta.cursor(connection).epoch != snapshot.epoch:
        # Versions of another epoch say nothing about what this one has counted.
        outbox.reopen(connection)
    orders = [each for each in snapshot.items if each.kind == ChangeKind.ORDER.value]
    if (told_at := meta.told_at(connection)) is not None:
        # The word that it is seen to stands in its order, which may go here.
        exceptions.forget_seen_to(connection, told_at, {each.id for each in orders})
    connection.execute(delete(OrderSrvRow))
    numbers.keep(connection)
    views.clear(connection)
    reference.clear(connection)
    incidents.clear_told(connection)
    _put_all_orders(connection, device_id, orders, now)
    if erased.held(connection) - were_erased:
        erased.blank_lists(connection)
    kept = reference.put(
        connection,
        ((each.kind, each.id, each.version, each.parsed()) for each in snapshot.items if _is_reference(each)),
    )
    for name in kept.unreadable:
        incidents.note_unreadable(connection, name, now)
    rest = (
        (each.kind, each.id, each.version, each.parsed())
        for each in snapshot.items
        if each.kind != ChangeKind.ORDER.value and not _is_reference(each)
    )
    changed = _take(connection, device_id, rest, now)
    outbox.heard_through(connection, snapshot.heard or 0)
    meta.set_cursor(connection, SyncCursor(snapshot.epoch, snapshot.seq))
    schedule.heard(connection, snapshot.seq)
    meta.set_told_at(connection, snapshot.server_time)
    ids = frozenset(known | {each.id for each in orders})
    return ChangedSet(order_ids=ids, reference=True, incidents=changed.incidents, schedule=True)


def take_results(
    connection: Connection, device_id: str, results: Sequence[CommandResult], now: datetime, epoch: str = ""
) -> ChangedSet:
    """What became of pushed commands: applied ones stay folded until they show, refused ones drop out.

    Args:
        connection: The transaction.
        device_id: This tablet.
        results: Of each command the result.
        now: When they came.
        epoch: Of the feed whose versions they name; empty where the service does not tell.
    """
    if epoch and epoch != meta.cursor(connection).epoch:
        # From before a restore, or from after one that this tablet has not heard of: it is asked again.
        return ChangedSet()
    orders: set[str] = set()
    refused: list[OutboxEntry] = []
    new_incidents: set[str] = set()
    is_schedule = False
    for result in results:
        entry = outbox.find(connection, result.id)
        if entry is None or not result.status.is_final:
            continue
        stuck.forget(connection, result.id)
        if entry.order_id == schedule.STORE:
            is_schedule = True
        else:
            orders.add(entry.order_id)
        if result.status is not ResultStatus.APPLIED:
            outbox.remove(connection, [entry.seq])
            if _note_refused(connection, entry, result, now):
                new_incidents.add(str(result.id))
            refused.append(entry)
        else:
            _take_counted(connection, entry, result)
    for order_id in orders:
        views.refresh(connection, order_id, device_id)
    for each in refused:
        exceptions.not_counted(connection, each)
    return ChangedSet(order_ids=frozenset(orders), incidents=frozenset(new_incidents), schedule=is_schedule)


def _take_counted(connection: Connection, entry: OutboxEntry, result: CommandResult) -> None:
    if entry.order_id == schedule.STORE:
        schedule.applied(connection, entry.seq, result)
    elif result.version is None or (held := _held_version(connection, entry.order_id)) < 0:
        # Where the service tells nothing of the order any more, no version of it is to come.
        outbox.remove(connection, [entry.seq])
        exceptions.counted(connection, entry)
    else:
        outbox.mark_applied(connection, entry.seq, result.version)
        outbox.forget_confirmed(connection, entry.order_id, held)


def drop_damaged(
    connection: Connection, device_id: str, rows: Sequence[outbox.DamagedRow], now: datetime
) -> None:
    """Take damaged commands out of the outbox, each with an incident that names it."""
    outbox.remove(connection, [row.seq for row in rows])
    for row in rows:
        is_store = row.order_id == schedule.STORE
        incidents.note_own(
            connection,
            f"damaged-{device_id}-{row.seq}",
            "" if is_store else row.order_id,
            "needs_review",
            _damaged_day(row.seq) if is_store else _damaged(connection, row),
            now,
        )
        views.refresh(connection, row.order_id, device_id)


def _damaged(connection: Connection, row: outbox.DamagedRow) -> str:
    return say(
        "Command {seq} of this tablet, about order {number}, was damaged on disk and was not "
        "sent. Look at the order again.",
        seq=row.seq,
        number=views.number_of(connection, row.order_id),
    )


def _damaged_day(seq: int) -> str:
    return say(
        "Command {seq} of this tablet, about the store's slots or hours, was damaged on disk and was not "
        "sent. Look at the schedule again.",
        seq=seq,
    )


def _take(connection: Connection, device_id: str, items: Iterable[_Item], now: datetime) -> ChangedSet:
    orders: set[str] = set()
    has_reference = is_schedule = False
    new_incidents: set[str] = set()
    for kind, entity_id, version, body in items:
        if kind == ChangeKind.ORDER.value:
            if _take_order(connection, device_id, entity_id, version, body, now):
                orders.add(entity_id)
        elif kind in reference.MODELS:
            touched = _take_reference(connection, kind, entity_id, version, body, now)
            orders |= touched or frozenset()
            is_schedule |= touched is not None and kind in _SCHEDULE
            has_reference |= touched is not None and kind != ChangeKind.MESSAGE.value
        elif kind == ChangeKind.INCIDENT.value:
            if _take_incident(connection, entity_id, body, now):
                new_incidents.add(entity_id)
        else:
            meta.count_unknown(connection)
    return ChangedSet(frozenset(orders), has_reference, frozenset(new_incidents), is_schedule)


def _take_order(
    connection: Connection,
    device_id: str,
    order_id: str,
    version: int,
    body: dict[str, Any] | None,
    now: datetime,
) -> bool:
    if _held_version(connection, order_id) >= version:
        return False
    if body is None:
        numbers.keep(connection)
        connection.execute(delete(OrderSrvRow).where(col(OrderSrvRow.order_id) == order_id))
    else:
        order = _read(Order, body)
        if order is None:
            incidents.note_unreadable(connection, _name(order_id, body), now)
            return False
        row = {"order_id": order_id, "version": version, "body": to_json(body).decode()}
        connection.execute(_PUT_ORDER, row)
        outbox.heard_through(connection, order.heard_from(device_id))
        if erased.is_erased(order):
            erased.forget_beside(connection, order_id)
            if order_id not in erased.held(connection):
                erased.blank_lists(connection)
    outbox.forget_confirmed(connection, order_id, version)
    views.refresh(connection, order_id, device_id)
    return True


def _put_all_orders(
    connection: Connection, device_id: str, items: Sequence[SnapshotItem], now: datetime
) -> None:
    """Many orders into empty tables, as far as lists show them; `checking` reads the whole of them."""
    own = outbox.orders_with_commands(connection)
    heard = 0
    for start in range(0, len(items), _CHUNK):
        heard = max(heard, _put_chunk(connection, device_id, items[start : start + _CHUNK], own, now))
    outbox.heard_through(connection, heard)
    outbox.reopen(connection)
    for order_id in own:
        views.refresh(connection, order_id, device_id)
    checking.begin(connection)


def _put_chunk(
    connection: Connection, device_id: str, items: Sequence[SnapshotItem], own: set[str], now: datetime
) -> int:
    """The highest number of this device that the service has heard about these orders."""
    rows: list[tuple[str, int, str]] = []
    unfolded: list[views.View] = []
    heard = 0
    for each in items:
        head: Order | OrderHead | None
        head = _read_order(each.body) if each.id in own else read_head(each.body)
        if head is None:
            incidents.note_unreadable(connection, _name(each.id, each.parsed()), now)
            continue
        heard = max(heard, head.heard_from(device_id))
        rows.append((each.id, each.version, each.body))
        if erased.is_erased(head):
            erased.forget_beside(connection, each.id)
        if each.id in own:
            outbox.forget_confirmed(connection, each.id, each.version)
        else:
            unfolded.append(views.View(head))
    if rows:
        connection.exec_driver_sql(_PUT_ORDERS, rows)
    views.add(connection, unfolded)
    return heard


def _take_reference(
    connection: Connection,
    kind: str,
    entity_id: str,
    version: int,
    body: dict[str, Any] | None,
    now: datetime,
) -> frozenset[str] | None:
    """Orders that it is about; None where nothing changed."""
    if reference.held_version(connection, kind, entity_id) >= version:
        return None
    if body is None:
        reference.remove(connection, kind, entity_id)
        return frozenset()
    kept = reference.put(connection, [(kind, entity_id, version, body)])
    for name in kept.unreadable:
        incidents.note_unreadable(connection, name, now)
    return kept.order_ids if kept.count else None


def _take_incident(
    connection: Connection, incident_id: str, body: dict[str, Any] | None, now: datetime
) -> int:
    """1 where it is new."""
    try:
        record = None if body is None else IncidentRecord.model_validate(body)
    except ValidationError:
        incidents.note_unreadable(connection, f"incident {incident_id}", now)
        return 0
    if record is None or record.resolved:
        incidents.remove(connection, incident_id)
        return 0
    return incidents.note_told(connection, incident_id, record)


def _note_refused(connection: Connection, entry: OutboxEntry, result: CommandResult, now: datetime) -> int:
    pushed = entry.pushed
    if pushed.type == "undo" and incidents.tells_refusal(connection, str(pushed.args.get("command_id"))):
        # What was to be taken back did not count either: that is told, and it is as they wanted it.
        return 0
    who = str(pushed.actor.get("name") or say("somebody"))
    is_store = entry.order_id == schedule.STORE
    to_review = _DAY_TO_REVIEW if is_store else _TO_REVIEW
    why = to_review.get(result.code) or result.sentence or say("The service refused it.")
    if is_store:
        sentence = schedule.refusal(connection, pushed, deed(pushed.type), who, why)
    else:
        sentence = say(
            "“{what}” by {who} on order {number} did not count. {why}",
            what=deed(pushed.type),
            who=who,
            number=views.number_of(connection, entry.order_id),
            why=why,
        )
    kind = result.code if result.code in to_review else "command_refused"
    order_id = "" if is_store else entry.order_id
    return incidents.note_own(connection, str(result.id), order_id, kind, sentence, now)


def _held_version(connection: Connection, order_id: str) -> int:
    found = connection.execute(_HELD, {"of_order": order_id}).scalar_one_or_none()
    return -1 if found is None else int(found)


def _read(model: type[M], body: dict[str, Any]) -> M | None:
    try:
        return model.model_validate(body)
    except ValidationError:
        return None


def _read_order(body: str) -> Order | None:
    try:
        return Order.model_validate_json(body)
    except ValidationError:
        return None


def _name(order_id: str, body: dict[str, Any]) -> str:
    return f"order {body.get('number', order_id)}"


def _is_reference(item: SnapshotItem) -> bool:
    return item.kind in reference.MODELS
