"""Rows that nobody needs any more go a few at a time: each statement is short, however many there are."""

from sqlalchemy import ColumnElement, delete, inspect, select, tuple_
from sqlmodel import SQLModel

from central_service.storage.database import UnitOfWork


def forget_some(work: UnitOfWork, table: type[SQLModel], is_over: ColumnElement[bool], at_most: int) -> int:
    """Remove up to `at_most` rows that another process is not about to remove; returns how many."""
    key = inspect(table).primary_key
    # Rows that are locked in a common table expression are chosen once, whatever way they are joined.
    some = select(*key).where(is_over).limit(at_most).with_for_update(skip_locked=True).cte("some")
    gone = delete(table).where(tuple_(*key).in_(select(some))).returning(key[0])
    return len(work.connection.execute(gone).all())  # of such a statement SQLite tells no count
