"""Single facts: how far the feed was read, and what of it this version does not know."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from staff_app.store.results import SyncCursor
from staff_app.store.tables import MetaRow

_EPOCH, _CURSOR, _UNKNOWN = "epoch", "cursor", "unknown_kinds"


def get(connection: Connection, name: str, default: str = "") -> str:
    """A fact, or the default."""
    found = connection.execute(
        select(col(MetaRow.value)).where(col(MetaRow.name) == name)
    ).scalar_one_or_none()
    return default if found is None else str(found)


def put(connection: Connection, name: str, value: str) -> None:
    """Keep a fact."""
    statement = insert(MetaRow).values(name=name, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )


def cursor(connection: Connection) -> SyncCursor:
    """How far the feed was read."""
    return SyncCursor(get(connection, _EPOCH), int(get(connection, _CURSOR, "0")))


def set_cursor(connection: Connection, cursor: SyncCursor) -> None:
    """The feed was read this far."""
    put(connection, _EPOCH, cursor.epoch)
    put(connection, _CURSOR, str(cursor.seq))


def unknown_kinds(connection: Connection) -> int:
    """How many rows of kinds that this version does not know were skipped."""
    return int(get(connection, _UNKNOWN, "0"))


def count_unknown(connection: Connection) -> None:
    """A row of a kind that a newer service knows was skipped."""
    put(connection, _UNKNOWN, str(1 + unknown_kinds(connection)))
