"""When somebody had seen to an incident, so that a snapshot does not tell of it for ever."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from central_service.storage.tables import UtcDateTime

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("incident") as table:
        table.add_column(sa.Column("over_at", UtcDateTime(), nullable=True))
    incident = sa.table("incident", sa.column("body", sa.Text()), sa.column("over_at", UtcDateTime()))
    is_over = incident.c.body.contains('"resolved":true', autoescape=True)
    # Nobody knows any more when that was: it is told for as long from now.
    op.execute(sa.update(incident).where(is_over).values(over_at=datetime.now(UTC)))
    op.create_index("ix_incident_over", "incident", ["store_id", "over_at"])


def downgrade() -> None:
    op.drop_index("ix_incident_over", "incident")
    with op.batch_alter_table("incident") as table:
        table.drop_column("over_at")
