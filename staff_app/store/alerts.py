"""Which new orders and answers somebody at this tablet has seen: it outlives a restart."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from pickup_domain.order import OrderStatus
from staff_app.rows.orders import OfferRow
from staff_app.store import incidents, meta, reference, views
from staff_app.store.database import stored_value
from staff_app.store.projection import offers_of
from staff_app.store.results import Answer, Unanswered
from staff_app.store.tables import AlertRow, IncidentRow, OrderViewRow, in_bulk, upsert

UNANSWERED = "unanswered"
"""The kind of an incident: somebody or something waits and nobody came in time."""
SINCE = "alerts_since"
"""When this tablet came to its store: what it found then is nobody's news."""
_CHUNK = 500
_ASKED, _SAID = "asked", "said"
_ANSWERS = frozenset({"accepted", "declined", "expired"})
_PICKED = frozenset({OrderStatus.PLACED, OrderStatus.PICKING, OrderStatus.PARTLY_READY})
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


def answers(connection: Connection, asking: Collection[str], now: datetime) -> tuple[Answer, ...]:
    """Follow the offers: what became of those that were open when this was asked last, by whenever that was.

    Args:
        connection: In a transaction.
        asking: Ids of the orders with an open offer.
        now: This moment.

    Returns:
        The answers that nobody here has seen, while there is still something to do about them.
    """
    asked, said = _facts(connection, _ASKED), _facts(connection, _SAID)
    found: dict[str, OfferRow] = {}
    for order_id in {*asking, *asked.values(), *(each.partition(" ")[0] for each in said.values())}:
        order = views.viewed(connection, order_id)
        if order is not None and order.status in _PICKED:
            found |= {offer.substitution_id: offer for offer in offers_of(order)}
    still_open = {key: offer.order_id for key, offer in found.items() if offer.state == "proposed"}
    for key in asked.keys() - still_open.keys() - said.keys():
        said[key] = f"{asked[key]} {now.astimezone(UTC).isoformat()}"
    said = {key: fact for key, fact in said.items() if key in found and _is_news(found[key])}
    _put_facts(connection, _ASKED, still_open)
    _put_facts(connection, _SAID, said)
    with stored_value():
        told = [
            Answer(found[key], datetime.fromisoformat(fact.partition(" ")[2])) for key, fact in said.items()
        ]
    return tuple(sorted(told, key=lambda each: (each.told_at, each.offer.substitution_id)))


def see_answers(connection: Connection, substitution_ids: Collection[str]) -> None:
    """Somebody here has seen what was said about these."""
    said = _facts(connection, _SAID)
    _put_facts(connection, _SAID, {key: fact for key, fact in said.items() if key not in substitution_ids})


def forget(connection: Connection) -> None:
    """The tablet leaves its store: what it finds in the next is nobody's news."""
    meta.put(connection, SINCE, "")
    _put_facts(connection, _ASKED, {})
    _put_facts(connection, _SAID, {})


def _is_news(offer: OfferRow) -> bool:
    """An answer, unless what was accepted has been taken since."""
    return offer.state in _ANSWERS and (offer.state != "accepted" or bool(offer.substitute_line_id))


def _facts(connection: Connection, name: str) -> dict[str, str]:
    with stored_value():
        told = json.loads(meta.get(connection, f"offers_{name}", "{}"))
        return {str(key): str(fact) for key, fact in told.items()}


def _put_facts(connection: Connection, name: str, facts: dict[str, str]) -> None:
    if facts != _facts(connection, name):
        meta.put(connection, f"offers_{name}", json.dumps(facts))


def set_unanswered(connection: Connection, found: Iterable[Unanswered], now: datetime) -> None:
    """Exactly these wait for the shift lead; what somebody has seen to goes."""
    wanted = {f"{UNANSWERED}-{each.about}-{each.order_id}": each for each in found}
    ours = (col(IncidentRow.kind) == UNANSWERED) & (col(IncidentRow.own) == 1)
    connection.execute(delete(IncidentRow).where(ours, col(IncidentRow.incident_id).not_in(list(wanted))))
    for incident_id, each in wanted.items():
        incidents.note_own(connection, incident_id, each.order_id, UNANSWERED, each.sentence, now)
