"""Sessions of staff, what tablets tell of themselves, what the floor says about slots, and the audit log."""

import sqlalchemy as sa
from alembic import op

from central_service.storage.tables import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("device") as batch:
        batch.add_column(sa.Column("last_seen_at", UtcDateTime(), nullable=True))
        batch.add_column(sa.Column("app_version", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("unsent", sa.Integer(), nullable=True))
    with op.batch_alter_table("slot") as batch:
        batch.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "staff_session",
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "token_hash"),
    )
    op.create_index("ix_staff_session_expires", "staff_session", ["expires_at"])
    op.create_table(
        "pin_guard",
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("store_id", "device_id", "staff_id"),
    )
    op.create_table(
        "audit_log",
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "seq"),
    )
    op.create_table(
        "audit_head",
        sa.Column("store_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("store_id"),
    )


def downgrade() -> None:
    for name in ("audit_head", "audit_log", "pin_guard", "staff_session"):
        op.drop_table(name)
    with op.batch_alter_table("slot") as batch:
        batch.drop_column("version")
    with op.batch_alter_table("device") as batch:
        for name in ("unsent", "app_version", "last_seen_at"):
            batch.drop_column(name)
