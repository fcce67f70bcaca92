"""Which new orders somebody at this tablet has seen: it outlives a restart."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from staff_app.store import incidents, meta, reference
from staff_app.store.database import stored_value
from staff_app.store.results import Unanswered
from staff_app.store.tables import AlertRow, IncidentRow, OrderViewRow, in_bulk, upsert

UNANSWERED = "unanswered"
"""The kind of an incident: somebody or something waits and nobody came in time."""
SINCE = "alerts_since"
"""When this tablet came to its store: what it found then is nobody's news."""
_CHUNK = 500
_PUT = in_bulk(upsert(AlertRow, "order_id"))


def note(
    connection: Connection, orders: Sequence[tuple[str, bool]], now: datetime
) -> dict[str, datetime] | None:
    """Get to know orders; what a tablet finds when it comes to its store is nobody's news.

    Args:
        connection: In a transaction.
        orders: Ids, and whether nobody has begun anything with the order.
        now: This moment.

    Returns:
        The new orders that nobody here has seen, with when they were first announced; None before the tablet
        knows its store.
    """
    moment = now.astimezone(UTC).isoformat()
    has_begun = bool(meta.get(connection, SINCE))
    if not has_begun:
        if reference.location(connection) is None:
            return None
        meta.put(connection, SINCE, moment)
        # Whatever lists were loaded by now: all that the first snapshot brought.
        found = connection.execute(select(col(OrderViewRow.order_id))).scalars()
        orders = [*orders, *((order_id, False) for order_id in found)]
    known = set(connection.execute(select(col(AlertRow.order_id))).scalars())
    rows = [
        (order_id, moment, "" if untouched and has_begun else moment)
        for order_id, untouched in orders
        if order_id not in known
    ]
    if rows:
        connection.exec_driver_sql(_PUT, rows)
    return unseen(connection)


def unseen(connection: Connection) -> dict[str, datetime]:
    """New orders that nobody here has seen, with when they were first announced."""
    rows = connection.execute(
        select(col(AlertRow.order_id), col(AlertRow.told_at)).where(col(AlertRow.seen_at) == "")
    )
    with stored_value():
        return {order_id: datetime.fromisoformat(told_at).astimezone(UTC) for order_id, told_at in rows}


def see(connection: Connection, order_ids: Collection[str], now: datetime) -> dict[str, datetime]:
    """Somebody here has seen these; what is left."""
    ids = list(order_ids)
    for start in range(0, len(ids), _CHUNK):
        connection.execute(
            update(AlertRow)
            .where(col(AlertRow.order_id).in_(ids[start : start + _CHUNK]))
            .values(seen_at=now.astimezone(UTC).isoformat())
        )
    return unseen(connection)


def set_unanswered(connection: Connection, found: Iterable[Unanswered], now: datetime) -> None:
    """Exactly these wait for the shift lead; what somebody has seen to goes."""
    wanted = {f"{UNANSWERED}-{each.about}-{each.order_id}": each for each in found}
    ours = (col(IncidentRow.kind) == UNANSWERED) & (col(IncidentRow.own) == 1)
    connection.execute(delete(IncidentRow).where(ours, col(IncidentRow.incident_id).not_in(list(wanted))))
    for incident_id, each in wanted.items():
        incidents.note_own(connection, incident_id, each.order_id, UNANSWERED, each.sentence, now)
