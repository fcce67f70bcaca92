"""Leases and waits that end at once: on PostgreSQL the database's clock decides, which no test can turn."""

from datetime import UTC, datetime

from sqlalchemy import update
from sqlmodel import col

from central_service.storage.tables import NotificationRow
from tests.live_service import LiveService

_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def let_leases_run_out(service: LiveService) -> None:
    """Every message in hand may be taken by somebody else."""
    over = update(NotificationRow).where(col(NotificationRow.state) == "sending")
    service.database.write(lambda work: work.connection.execute(over.values(lease_until=_LONG_AGO)))


def let_waits_end(service: LiveService) -> None:
    """Every message that waits for its time may go."""
    over = update(NotificationRow).where(col(NotificationRow.state) == "queued")
    service.database.write(lambda work: work.connection.execute(over.values(not_before=_LONG_AGO)))
