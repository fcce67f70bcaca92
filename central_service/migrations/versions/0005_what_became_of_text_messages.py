"""What providers tell of text messages, and who wants none."""

import sqlalchemy as sa
from alembic import op

from central_service.storage.tables import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TEXTS = ("provider_id", "delivery", "error_code")


def upgrade() -> None:
    with op.batch_alter_table("notification") as table:
        for name in _TEXTS:
            table.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("segments", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "sms_opt_out",
        sa.Column("number_hash", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("number_hash"),
    )


def downgrade() -> None:
    op.drop_table("sms_opt_out")
    with op.batch_alter_table("notification") as table:
        for name in (*_TEXTS, "segments"):
            table.drop_column(name)
