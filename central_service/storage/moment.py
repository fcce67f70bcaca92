"""Which clock decides who may act: the database's own where several processes share it."""

from datetime import datetime

from sqlalchemy import Connection, text


def judged(connection: Connection, now: datetime) -> datetime:
    """The time by the database's clock; `now`, by this process's, where no other process is served.

    Leases and deadlines are judged by it: two machines whose clocks differ must not both hold a lease.
    """
    if connection.dialect.name != "postgresql":
        return now
    moment: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    return moment
