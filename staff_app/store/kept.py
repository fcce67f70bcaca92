"""Answers of the service that are shown again while it cannot be asked, each with its age."""

from datetime import UTC, datetime, timedelta
from typing import TypeVar

from pydantic import BaseModel
from sqlalchemy import Connection, delete, select
from sqlmodel import col

from staff_app.store.database import stored_value
from staff_app.store.tables import KeptRow, upsert

M = TypeVar("M", bound=BaseModel)
_PUT = upsert(KeptRow, "name")
_FOR = timedelta(days=15)
"""Older ones say nothing that anybody acts on."""


def put(connection: Connection, name: str, answer: BaseModel, now: datetime) -> None:
    """Keep an answer in the place of the one before; very old ones go."""
    row = {"name": name, "read_at": now.astimezone(UTC).isoformat(), "body": answer.model_dump_json()}
    connection.execute(_PUT, row)
    too_old = (now - _FOR).astimezone(UTC).isoformat()
    connection.execute(delete(KeptRow).where(col(KeptRow.read_at) < too_old))


def get(connection: Connection, name: str, model: type[M]) -> tuple[M, datetime] | None:
    """The answer that was kept, and when it was given; None where there is none."""
    row = connection.execute(
        select(col(KeptRow.body), col(KeptRow.read_at)).where(col(KeptRow.name) == name)
    ).one_or_none()
    if row is None:
        return None
    with stored_value():
        return model.model_validate_json(row.body), datetime.fromisoformat(row.read_at)


def clear(connection: Connection) -> None:
    """They are asked for again."""
    connection.execute(delete(KeptRow))
