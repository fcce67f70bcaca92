"""Who wants no text messages: hashes of telephone numbers."""

from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.tables import SmsOptOutRow

S = SmsOptOutRow


def add(work: UnitOfWork, number_hash: str, now: datetime) -> None:
    """Nothing more to this number; told twice, it counts once."""
    insert = postgresql.insert if work.connection.dialect.name == "postgresql" else sqlite.insert
    new = insert(S).values(number_hash=number_hash, at=now)
    work.connection.execute(new.on_conflict_do_nothing())


def remove(work: UnitOfWork, number_hash: str) -> None:
    """Messages are welcome again."""
    work.connection.execute(delete(S).where(col(S.number_hash) == number_hash))


def is_listed(connection: Connection, number_hash: str) -> bool:
    """Whether this number wants no messages."""
    query = select(col(S.number_hash)).where(col(S.number_hash) == number_hash)
    return connection.execute(query).first() is not None
