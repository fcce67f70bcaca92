"""After a snapshot: each order that it brought is read as a whole, a few at a time.

A snapshot puts orders into the lists as far as lists show them. What this version of the app cannot read of
them is found here, dropped and told to the lead, before or after somebody meets it.
"""

from datetime import datetime

from pydantic import ValidationError
from pydantic_core import from_json
from sqlalchemy import Connection, select
from sqlmodel import col

from pickup_domain.order import Order
from staff_app.store import incidents, meta, views
from staff_app.store.database import stored_value
from staff_app.store.results import ChangedSet, Checked
from staff_app.store.tables import OrderSrvRow

_CHECKED = "checked_through"
_ALL = "~"
"""Comes after every order id."""
AT_ONCE = 200
"""So many take some hundredths of a second."""


def begin(connection: Connection) -> None:
    """From the first order on."""
    meta.put(connection, _CHECKED, "")


def step(connection: Connection, now: datetime, at_once: int) -> Checked:
    """Read some more orders; those that cannot be read are dropped.

    Raises:
        DamagedRowError: One of them is not what was written there.
    """
    through = meta.get(connection, _CHECKED, _ALL)
    if through == _ALL:
        return Checked(ChangedSet(), has_more=False)
    rows = connection.execute(
        select(col(OrderSrvRow.order_id), col(OrderSrvRow.body))
        .where(col(OrderSrvRow.order_id) > through)
        .order_by(col(OrderSrvRow.order_id))
        .limit(at_once)
    ).all()
    unreadable = [row.order_id for row in rows if not _is_readable(row.body)]
    noted: set[str] = set()
    for order_id in unreadable:
        summary = views.summary(connection, order_id)
        number = order_id if summary is None else summary.number
        noted.add(incidents.note_unreadable(connection, f"order {number}", now))
    views.drop(connection, unreadable)
    has_more = len(rows) == at_once
    meta.put(connection, _CHECKED, rows[-1].order_id if has_more else _ALL)
    return Checked(ChangedSet(frozenset(unreadable), incidents=frozenset(noted)), has_more)


def _is_readable(text: str) -> bool:
    with stored_value():
        body = from_json(text)
    try:
        Order.model_validate(body)
    except ValidationError:
        return False
    return True
