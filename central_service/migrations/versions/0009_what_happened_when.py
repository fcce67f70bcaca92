"""Events and messages by when they were written: figures of some days are made of these."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_order_event_at", "order_event", ["store_id", "at"])
    op.create_index("ix_notification_created", "notification", ["store_id", "created_at"])


def downgrade() -> None:
    op.drop_index("ix_notification_created", "notification")
    op.drop_index("ix_order_event_at", "order_event")
