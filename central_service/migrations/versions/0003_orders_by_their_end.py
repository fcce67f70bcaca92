"""What a snapshot asks for: a store's open orders and those closed lately."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_order_closed", "pickup_order", ["store_id", "closed_at"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_order_closed", table_name="pickup_order")
