"""Which tablet said something about a slot, and orders by when they are promised."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("slot") as batch:
        batch.add_column(sa.Column("said_by", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_order_promise", "pickup_order", ["store_id", "promise_start"])


def downgrade() -> None:
    op.drop_index("ix_order_promise", "pickup_order")
    with op.batch_alter_table("slot") as batch:
        batch.drop_column("said_by")
