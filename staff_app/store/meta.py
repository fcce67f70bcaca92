"""Single facts: how far the feed was read, and what of it this version does not know."""

from datetime import datetime

from sqlalchemy import Connection, ScalarSelect, bindparam, func, select
from sqlmodel import col

from staff_app.store.database import stored_value
from staff_app.store.results import SyncCursor
from staff_app.store.tables import MetaRow, upsert

CURSOR = "cursor"
CLOCK_OFF = "clock_off_s"
"""How far the tablet's clock was ahead of the service's when that was heard last."""
_GET = select(col(MetaRow.value)).where(col(MetaRow.name) == bindparam("of_name"))
_PUT = upsert(MetaRow, "name")
_EPOCH, _UNKNOWN, _TOLD_AT = "epoch", "unknown_kinds", "told_at"


def value_of(name: str) -> ScalarSelect[str]:
    """A fact for a query that wants several at once; null where there is none."""
    return select(col(MetaRow.value)).where(col(MetaRow.name) == name).scalar_subquery()


_READ_TO = select(func.coalesce(value_of(_EPOCH), ""), func.coalesce(value_of(CURSOR), "0"))


def get(connection: Connection, name: str, default: str = "") -> str:
    """A fact, or the default."""
    found = connection.execute(_GET, {"of_name": name}).scalar_one_or_none()
    return default if found is None else str(found)


def number(connection: Connection, name: str) -> int:
    """A fact that is a number; 0 where there is none."""
    with stored_value():
        return int(get(connection, name, "0"))


def put(connection: Connection, name: str, value: str) -> None:
    """Keep a fact."""
    connection.execute(_PUT, {"name": name, "value": value})


def cursor(connection: Connection) -> SyncCursor:
    """How far the feed was read."""
    epoch, seq = connection.execute(_READ_TO).one()
    with stored_value():
        return SyncCursor(epoch, int(seq))


def set_cursor(connection: Connection, cursor: SyncCursor) -> None:
    """The feed was read this far."""
    put(connection, _EPOCH, cursor.epoch)
    put(connection, CURSOR, str(cursor.seq))


def told_at(connection: Connection) -> datetime | None:
    """When the service told its news last, by its own clock; None before the first."""
    found = get(connection, _TOLD_AT)
    with stored_value():
        return datetime.fromisoformat(found) if found else None


def set_told_at(connection: Connection, at: datetime) -> None:
    """What is held is as the service knew it then."""
    put(connection, _TOLD_AT, at.isoformat())


def unknown_kinds(connection: Connection) -> int:
    """How many rows of kinds that this version does not know were skipped."""
    return number(connection, _UNKNOWN)


def count_unknown(connection: Connection) -> None:
    """A row of a kind that a newer service knows was skipped."""
    put(connection, _UNKNOWN, str(1 + unknown_kinds(connection)))
