"""When what a store is told of a message changed, so that a snapshot tells it as the feed did."""

import sqlalchemy as sa
from alembic import op

from central_service.storage.tables import UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("notification") as table:
        table.add_column(sa.Column("told_at", UtcDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("notification") as table:
        table.drop_column("told_at")
