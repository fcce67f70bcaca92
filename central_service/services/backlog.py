"""What waits to be done, and for how long it has."""

from datetime import datetime

from sqlalchemy import Connection

from central_service.metrics import Backlog
from central_service.storage import deadlines, moment, notifications


def backlog(connection: Connection, now: datetime) -> Backlog:
    """Messages by state, and how late the oldest message and the oldest deadline are (0: nothing is late)."""
    now = moment.judged(connection, now)
    return Backlog(
        notifications.count_unfinished(connection),
        _late_s(notifications.next_due(connection), now),
        _late_s(deadlines.next_due(connection), now),
    )


def _late_s(due: datetime | None, now: datetime) -> float:
    return 0.0 if due is None else max(0.0, (now - due).total_seconds())
