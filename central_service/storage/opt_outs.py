"""Who wants no text messages: hashes of telephone numbers."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.tables import SmsOptOutRow

O = SmsOptOutRow  # noqa: E741 - as every table here has one letter


def add(work: UnitOfWork, number_hash: str, now: datetime) -> None:
    """Nothing more to this number; told twice, it counts once."""
    if not is_listed(work.connection, number_hash):
        work.connection.execute(insert(O).values(number_hash=number_hash, at=now))


def remove(work: UnitOfWork, number_hash: str) -> None:
    """Messages are welcome again."""
    work.connection.execute(delete(O).where(col(O.number_hash) == number_hash))


def is_listed(connection: Connection, number_hash: str) -> bool:
    """Whether this number wants no messages."""
    query = select(col(O.number_hash)).where(col(O.number_hash) == number_hash)
    return connection.execute(query).first() is not None
