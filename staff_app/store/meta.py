"""Single facts: how far the feed was read, and what of it this version does not know."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from staff_app.store.database import stored_value
from staff_app.store.results import SyncCursor
from staff_app.store.tables import MetaRow

CURSOR = "cursor"
_EPOCH, _UNKNOWN = "epoch", "unknown_kinds"


def get(connection: Connection, name: str, default: str = "") -> str:
    """A fact, or the default."""
    found = connection.execute(
        select(col(MetaRow.value)).where(col(MetaRow.name) == name)
    ).scalar_one_or_none()
    return default if found is None else str(found)


def number(connection: Connection, name: str) -> int:
    """A fact that is a number; 0 where there is none."""
    with stored_value():
        return int(get(connection, name, "0"))


def put(connection: Connection, name: str, value: str) -> None:
    """Keep a fact."""
    statement = insert(MetaRow).values(name=name, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )


def cursor(connection: Connection) -> SyncCursor:
    """How far the feed was read."""
    return SyncCursor(get(connection, _EPOCH), number(connection, CURSOR))


def set_cursor(connection: Connection, cursor: SyncCursor) -> None:
    """The feed was read this far."""
    put(connection, _EPOCH, cursor.epoch)
    put(connection, CURSOR, str(cursor.seq))


def unknown_kinds(connection: Connection) -> int:
    """How many rows of kinds that this version does not know were skipped."""
    return number(connection, _UNKNOWN)


def count_unknown(connection: Connection) -> None:
    """A row of a kind that a newer service knows was skipped."""
    put(connection, _UNKNOWN, str(1 + unknown_kinds(connection)))
