"""Calendars, slots with units and the floor's word, checkout holds, low stock, the merchant."""

import json

import sqlalchemy as sa
from alembic import op

from central_service.storage.tables import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def upgrade() -> None:
    with op.batch_alter_table("location") as table:
        table.add_column(sa.Column("calendar", sa.Text(), nullable=False, server_default="{}"))
        table.add_column(sa.Column("stock_defaults", sa.Text(), nullable=False, server_default="{}"))
    _calendars_from_weekly_tables()
    with op.batch_alter_table("location") as table:
        for column in ("slot_minutes", "order_limit", "opening"):
            table.drop_column(column)
    with op.batch_alter_table("product") as table:
        table.add_column(sa.Column("safety_stock", sa.Integer(), nullable=True))
        table.add_column(sa.Column("low_at", sa.Integer(), nullable=True))
        table.add_column(sa.Column("low_since", UtcDateTime(), nullable=True))
    op.create_index("ix_idempotency_at", "idempotency", ["at"])
    op.create_index("ix_product_sku", "product", ["sku", "store_id"])
    with op.batch_alter_table("slot") as table:
        table.add_column(sa.Column("items", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("order_limit", sa.Integer(), nullable=True))
        table.add_column(sa.Column("item_limit", sa.Integer(), nullable=True))
        table.add_column(sa.Column("is_closed", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "checkout_hold",
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("hold_id", sa.String(), nullable=False),
        sa.Column("storefront_id", sa.String(), nullable=False),
        sa.Column("starts_at", UtcDateTime(), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "hold_id"),
    )
    op.create_index("ix_checkout_hold_by_id", "checkout_hold", ["hold_id"])
    op.create_index("ix_checkout_hold_due", "checkout_hold", ["state", "expires_at"])
    op.create_table(
        "stock_alert",
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("alert_id", sa.String(), nullable=False),
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("units_left", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("lease_until", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("store_id", "alert_id"),
    )
    op.create_index("ix_stock_alert_state", "stock_alert", ["state", "lease_until"])
    op.create_table(
        "merchant",
        sa.Column("merchant_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("merchant_id"),
    )
    op.create_table(
        "admin_key",
        sa.Column("admin_id", sa.String(), nullable=False),
        sa.Column("key_hash", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("admin_id"),
        sa.UniqueConstraint("key_hash"),
    )


def downgrade() -> None:
    for table_name in ("admin_key", "merchant", "stock_alert", "checkout_hold"):
        op.drop_table(table_name)
    with op.batch_alter_table("slot") as table:
        for column in ("items", "order_limit", "item_limit", "is_closed"):
            table.drop_column(column)
    op.drop_index("ix_product_sku", "product")
    op.drop_index("ix_idempotency_at", "idempotency")
    with op.batch_alter_table("product") as table:
        for column in ("safety_stock", "low_at", "low_since"):
            table.drop_column(column)
    with op.batch_alter_table("location") as table:
        table.add_column(sa.Column("slot_minutes", sa.Integer(), nullable=False, server_default="30"))
        table.add_column(sa.Column("order_limit", sa.Integer(), nullable=False, server_default="10"))
        table.add_column(sa.Column("opening", sa.Text(), nullable=False, server_default="{}"))
    _weekly_tables_from_calendars()
    with op.batch_alter_table("location") as table:
        table.drop_column("calendar")
        table.drop_column("stock_defaults")


_LOCATION = sa.table(
    "location",
    sa.column("store_id", sa.Integer),
    sa.column("slot_minutes", sa.Integer),
    sa.column("order_limit", sa.Integer),
    sa.column("opening", sa.Text),
    sa.column("calendar", sa.Text),
)


def _calendars_from_weekly_tables() -> None:
    connection = op.get_bind()
    for row in connection.execute(sa.select(_LOCATION)).all():
        spans = json.loads(row.opening)
        calendar = {
            "weekly": {_WEEKDAYS[int(day)]: spans[day] for day in sorted(spans)},
            "slot_rules": [{"slot_minutes": row.slot_minutes, "order_limit": row.order_limit}],
        }
        connection.execute(
            sa.update(_LOCATION)
            .where(_LOCATION.c.store_id == row.store_id)
            .values(calendar=json.dumps(calendar))
        )


def _weekly_tables_from_calendars() -> None:
    """As much of a calendar as a weekly table holds; hours written as OSM text are lost on the way down."""
    connection = op.get_bind()
    for row in connection.execute(sa.select(_LOCATION.c.store_id, _LOCATION.c.calendar)).all():
        calendar = json.loads(row.calendar)
        weekly = calendar.get("weekly") or {}
        rule = (calendar.get("slot_rules") or [{}])[0]
        connection.execute(
            sa.update(_LOCATION)
            .where(_LOCATION.c.store_id == row.store_id)
            .values(
                opening=json.dumps({str(_WEEKDAYS.index(day)): spans for day, spans in weekly.items()}),
                slot_minutes=rule.get("slot_minutes", 30),
                order_limit=rule.get("order_limit", 10),
            )
        )
