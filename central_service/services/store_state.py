"""All that a tablet of a store holds, as feed entries: for its snapshot and for a store's first feed rows."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from central_service.services import schedule, stock
from central_service.storage import access, feed, notifications, orders, slots, stores
from central_service.storage import stock as stock_rows
from central_service.storage.feed import FeedEntry
from pickup_domain.store import PassKey
from pickup_domain.sync import ChangeKind, Snapshot, SnapshotItem

_CLOSED_FOR = timedelta(hours=48)
_OVER_FOR = timedelta(hours=48)
"""So long a tablet that found the same itself still hears that somebody has seen to it."""


def reference_entries(connection: Connection, store_id: int, now: datetime) -> list[FeedEntry]:
    """The place itself, its hours, people, products and pass keys."""
    store = stores.by_id(connection, store_id)
    entries = [
        FeedEntry(ChangeKind.LOCATION, store.location.code, store.version, store.location.model_dump_json()),
        schedule.entry(store, store.version, now),
    ]
    for member, version in stores.staff(connection, store_id):
        entries.append(FeedEntry(ChangeKind.STAFF, member.staff_id, version, member.model_dump_json()))
    for key in access.pass_keys(connection):
        public = PassKey(key_id=key.key_id, public_key=key.public_key)
        entries.append(FeedEntry(ChangeKind.PASS_KEY, str(key.key_id), 1, public.model_dump_json()))
    entries += [stock.entry(known) for known in stock_rows.of_store(connection, store_id).values()]
    return entries


def snapshot(connection: Connection, store_id: int, device_id: str, now: datetime) -> Snapshot:
    """Everything as it is at one moment, for one tablet; call it in one read transaction."""
    position = feed.position(connection, store_id)
    told = stores.incidents(connection, store_id, now - _OVER_FOR)
    to_see_to = {incident.order_id for incident, _ in told if not incident.resolved}
    kept = orders.for_tablets(connection, store_id, now - _CLOSED_FOR, to_see_to)
    entries = reference_entries(connection, store_id, now)
    entries += [orders.feed_entry(order) for order in kept]
    entries += notifications.fates(connection, store_id, frozenset(str(order.order_id) for order in kept))
    store = stores.by_id(connection, store_id)
    since, _ = schedule.bounds(store.calendar, store.calendar.local_date(now))
    entries += [each.entry for each in slots.said_since(connection, store_id, since)]
    for incident, version in told:
        entries.append(
            FeedEntry(ChangeKind.INCIDENT, str(incident.incident_id), version, incident.model_dump_json())
        )
    items = tuple(
        SnapshotItem(kind=entry.kind.value, id=entry.entity_id, version=entry.version, body=entry.body)
        for entry in entries
        if entry.body is not None
    )
    heard = access.heard_from(connection, store_id, device_id)
    return Snapshot(epoch=position.epoch, seq=position.head, items=items, server_time=now, heard=heard)
