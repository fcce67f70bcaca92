"""What is signed at a hand-over."""

import sqlalchemy as sa
from alembic import op

from central_service.storage.tables import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "signature",
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("command_id", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "command_id"),
    )
    op.create_index("ix_signature_at", "signature", ["at"])


def downgrade() -> None:
    op.drop_table("signature")
