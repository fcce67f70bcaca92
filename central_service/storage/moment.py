"""Which clock decides who may act: the database's own where several processes share it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, literal, text
from sqlalchemy.sql.elements import ColumnElement


def judged(connection: Connection, now: datetime) -> datetime:
    """The time by the database's clock; `now`, by this process's, where no other process is served.

    Leases, deadlines and what may go when are judged by it: two machines whose clocks differ must not both
    hold a lease, and none may tell a customer early what can still be taken back.
    """
    if connection.dialect.name != "postgresql":
        return now
    moment: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    return moment


def judged_at(connection: Connection, now: datetime, at: datetime) -> ColumnElement[datetime] | datetime:
    """What to store for a time that this process's clock gave: as far from `now`, by the database's clock."""
    if connection.dialect.name != "postgresql":
        return at
    wait: ColumnElement[timedelta] = literal(at - now)
    return func.clock_timestamp() + wait
