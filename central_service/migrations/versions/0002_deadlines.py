"""Deadlines, and order numbers that are not locked together with the feed."""

import sqlalchemy as sa
from alembic import op

from central_service.storage.tables import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "deadline",
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "order_id", "kind", "subject"),
    )
    op.create_index("ix_deadline_due", "deadline", ["due_at"], unique=False)
    op.create_table(
        "order_number",
        sa.Column("store_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store_id"),
    )
    op.execute("INSERT INTO order_number (store_id, head) SELECT store_id, order_head FROM store_counter")
    with op.batch_alter_table("store_counter", schema=None) as batch_op:
        batch_op.drop_column("order_head")


def downgrade() -> None:
    with op.batch_alter_table("store_counter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("order_head", sa.BigInteger(), nullable=False, server_default="10000"))
    op.execute(
        "UPDATE store_counter SET order_head = "
        "(SELECT head FROM order_number WHERE order_number.store_id = store_counter.store_id)"
    )
    op.drop_table("order_number")
    op.drop_index("ix_deadline_due", table_name="deadline")
    op.drop_table("deadline")
