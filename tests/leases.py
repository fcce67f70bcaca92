"""Leases that run out at once: on PostgreSQL the database's clock decides, which no test can turn."""

from datetime import UTC, datetime

from sqlalchemy import update
from sqlmodel import col

from central_service.storage.tables import NotificationRow
from tests.live_service import LiveService


def let_leases_run_out(service: LiveService) -> None:
    """Every message in hand may be taken by somebody else."""
    over = update(NotificationRow).where(col(NotificationRow.state) == "sending")
    long_ago = datetime(2000, 1, 1, tzinfo=UTC)
    service.database.write(lambda work: work.connection.execute(over.values(lease_until=long_ago)))
