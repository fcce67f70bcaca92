"""The schema. `store_id`, a pickup location's number, leads every key of what belongs to a store.

The few exceptions stand in `tests/unit/central_service/test_keys_by_store.py`, each with its reason.

Bodies are JSON texts of `pickup_domain` models, written and read whole; what is queried has a column.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Index, Text, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC in Python on every engine; SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware to what the engine stores."""
        if value is None:
            return None
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """What the engine stores to aware."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(SQLModel, registry=registry()):
    """Base of the service's tables, with a registry of its own: another program's names may be the same."""


def _time(**options: Any) -> Any:  # noqa: ANN401 - SQLModel's Field is typed as Any
    return Field(sa_type=UtcDateTime, **options)


def _text(**options: Any) -> Any:  # noqa: ANN401
    return Field(sa_type=Text, **options)


def _big(**options: Any) -> Any:  # noqa: ANN401
    return Field(sa_type=BigInteger, **options)


class LocationRow(Table, table=True):
    """A pickup location with its slot rules and secrets."""

    __tablename__ = "location"
    store_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    code: str = Field(unique=True)
    version: int
    body: str = _text()
    calendar: str = _text()
    """JSON of a `promises.plan.PickupCalendar`."""
    stock_defaults: str = _text(default="{}")
    """JSON of a `promises.locations.StockDefaults`."""
    pepper: str
    """64 hexadecimal digits."""


class StaffRow(Table, table=True):
    """Somebody who may sign in on this store's tablets."""

    __tablename__ = "staff"
    store_id: int = Field(primary_key=True)
    staff_id: str = Field(primary_key=True)
    version: int
    body: str = _text()


class ProductRow(Table, table=True):
    """A product as one store keeps it, and its stock."""

    __tablename__ = "product"
    __table_args__ = (Index("ix_product_sku", "sku", "store_id"),)
    store_id: int = Field(primary_key=True)
    sku: str = Field(primary_key=True)
    version: int
    body: str = _text()
    on_hand: int
    reserved: int = 0
    """Units promised to open orders and to checkouts, and still on the shelf."""
    safety_stock: int | None = None
    """Units that are never promised; None: the location's own rule."""
    low_at: int | None = None
    """Stock is low at so many units or fewer; None: the location's own rule."""
    low_since: datetime | None = _time(nullable=True, default=None)


class SlotRow(Table, table=True):
    """What a slot has taken, and what the floor has said about it."""

    __tablename__ = "slot"
    store_id: int = Field(primary_key=True)
    starts_at: datetime = _time(primary_key=True)
    booked: int
    """Orders, and checkouts that hold a place."""
    items: int = 0
    """Units of these."""
    order_limit: int | None = None
    """Instead of the rule's."""
    item_limit: int | None = None
    is_closed: bool = False
    version: int = 0
    """Counts what the floor has said."""
    said_by: str = ""
    """The device that said it last; "service" where it was none."""


class CheckoutHoldRow(Table, table=True):
    """Stock and a place that a checkout holds for some minutes."""

    __tablename__ = "checkout_hold"
    __table_args__ = (
        Index("ix_checkout_hold_by_id", "hold_id"),
        Index("ix_checkout_hold_due", "state", "expires_at"),
    )
    store_id: int = Field(primary_key=True)
    hold_id: str = Field(primary_key=True)
    storefront_id: str
    starts_at: datetime = _time()
    ends_at: datetime = _time()
    body: str = _text()
    """JSON: the cart."""
    state: str
    """held, expired, released or confirmed."""
    expires_at: datetime = _time()


class OrderRow(Table, table=True):
    """An order: its JSON whole, beside the columns that are queried."""

    __tablename__ = "pickup_order"
    __table_args__ = (
        UniqueConstraint("store_id", "number"),
        Index("ix_order_by_id", "order_id"),
        Index("ix_order_closed", "store_id", "closed_at"),
        Index("ix_order_promise", "store_id", "promise_start"),
    )
    store_id: int = Field(primary_key=True)
    order_id: str = Field(primary_key=True)
    number: str
    source: str
    status: str
    version: int
    promise_start: datetime = _time()
    closed_at: datetime | None = _time(nullable=True, default=None)
    body: str = _text()


class OrderEventRow(Table, table=True):
    """What happened, append-only; each row's hash covers the one before it."""

    __tablename__ = "order_event"
    __table_args__ = (
        Index("ix_order_event_order", "store_id", "order_id"),
        Index("ix_order_event_at", "store_id", "at"),
    )
    store_id: int = Field(primary_key=True)
    seq: int = _big(primary_key=True)
    order_id: str
    kind: str
    at: datetime = _time()
    body: str = _text()
    hash: str
    """SHA-256 over the previous row's hash and this row's body, hexadecimal."""


class StoreCounterRow(Table, table=True):
    """One row per store, locked last in every transaction that tells the store something."""

    __tablename__ = "store_counter"
    store_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    epoch: str
    feed_head: int = _big(default=0)
    feed_min: int = _big(default=0)
    """The oldest `since` that can still be answered."""
    event_head: int = _big(default=0)
    event_hash: str = ""


class OrderNumberRow(Table, table=True):
    """The last order number that a store gave out.

    Apart from the counters of the feed: a checkout takes its number long before it tells the store, and must
    not make everybody else wait in between.
    """

    __tablename__ = "order_number"
    store_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    head: int = _big()


class FeedRow(Table, table=True):
    """One change, as tablets of the store read it."""

    __tablename__ = "feed"
    store_id: int = Field(primary_key=True)
    seq: int = _big(primary_key=True)
    kind: str
    entity_id: str
    version: int = _big()
    op: str
    body: str | None = _text(nullable=True, default=None)


class LedgerRow(Table, table=True):
    """The one result of one pushed command."""

    __tablename__ = "command_ledger"
    __table_args__ = (Index("ix_ledger_device", "store_id", "device_id", "seq"),)
    store_id: int = Field(primary_key=True)
    command_id: str = Field(primary_key=True)
    device_id: str
    seq: int = _big()
    body_hash: str
    result: str = _text()
    at: datetime = _time()


class IncidentRow(Table, table=True):
    """Something a lead must look at."""

    __tablename__ = "incident"
    __table_args__ = (Index("ix_incident_over", "store_id", "over_at"),)
    store_id: int = Field(primary_key=True)
    incident_id: str = Field(primary_key=True)
    version: int
    body: str = _text()
    over_at: datetime | None = _time(nullable=True, default=None)
    """When somebody had seen to it; None: nobody has."""


class NotificationRow(Table, table=True):
    """A message to a customer, from the transaction that causes it until its fate is known."""

    __tablename__ = "notification"
    __table_args__ = (
        UniqueConstraint("store_id", "cause_id", "kind", "channel"),
        Index("ix_notification_due", "state", "not_before"),
        Index("ix_notification_order", "store_id", "order_id"),
        Index("ix_notification_created", "store_id", "created_at"),
    )
    store_id: int = Field(primary_key=True)
    notification_id: str = Field(primary_key=True)
    order_id: str
    cause_id: str
    """The id of the command that led to it: with kind and channel it makes the message once."""
    kind: str
    channel: str
    language: str
    recipient: str
    facts: str = _text()
    """JSON of the event that led to it."""
    state: str
    """queued, sending, sent, dead or withdrawn."""
    version: int = 1
    attempts: int = 0
    not_before: datetime = _time()
    lease_owner: str = ""
    lease_until: datetime | None = _time(nullable=True, default=None)
    fence: int = 0
    """Raised by every claim: who lost its lease can no longer report."""
    last_error: str = _text(default="")
    created_at: datetime = _time()
    sent_at: datetime | None = _time(nullable=True, default=None)
    told_at: datetime | None = _time(nullable=True, default=None)
    """When what the store is told of it changed last; None: as `sent_at`, or as it was made."""
    provider_id: str = ""
    """What the SMS provider calls it."""
    segments: int = 0
    """How many text messages it took; 0 for an e-mail."""
    delivery: str = ""
    """The furthest state that the provider's receipts told; empty where none came."""
    error_code: str = ""
    """The provider's number for what went wrong."""


class DeadlineRow(Table, table=True):
    """Something that the service does about an order at a time."""

    __tablename__ = "deadline"
    __table_args__ = (Index("ix_deadline_due", "due_at"),)
    store_id: int = Field(primary_key=True)
    order_id: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    subject: str = Field(primary_key=True)
    """The substitution's id; empty where it is about the whole order."""
    due_at: datetime = _time()
    attempts: int = 0
    """How often it failed for a reason of the service's own."""


class DeviceRow(Table, table=True):
    """An enrolled tablet."""

    __tablename__ = "device"
    store_id: int = Field(primary_key=True)
    device_id: str = Field(primary_key=True)
    name: str
    token_hash: str = Field(unique=True)
    """SHA-256 of the token, hexadecimal."""
    enrolled_at: datetime = _time()
    revoked_at: datetime | None = _time(nullable=True, default=None)
    pruned_through_seq: int = _big(default=0)
    """Commands up to this number are no longer in the ledger."""
    last_seen_at: datetime | None = _time(nullable=True, default=None)
    """To about a minute; None: it has not called since it was enrolled."""
    app_version: str = ""
    unsent: int | None = None
    """What it said of its outbox when it was last seen; None: nothing."""


class EnrolCodeRow(Table, table=True):
    """A one-time code for a new tablet."""

    __tablename__ = "enrol_code"
    code_hash: str = Field(primary_key=True)
    store_id: int
    expires_at: datetime = _time()
    used_at: datetime | None = _time(nullable=True, default=None)


class StorefrontRow(Table, table=True):
    """A storefront that may place orders."""

    __tablename__ = "storefront"
    storefront_id: str = Field(primary_key=True)
    key_hash: str = Field(unique=True)
    """SHA-256 of the key, hexadecimal."""
    name: str


class IdempotencyRow(Table, table=True):
    """The answer once given to a storefront's request."""

    __tablename__ = "idempotency"
    __table_args__ = (Index("ix_idempotency_at", "at"),)
    storefront_id: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    body_hash: str
    order_id: str
    store_id: int
    at: datetime = _time()


class PassKeyRow(Table, table=True):
    """A signing key of pickup passes; the newest that is not retired signs."""

    __tablename__ = "pass_key"
    key_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    private_key: str
    public_key: str
    created_at: datetime = _time()
    retired_at: datetime | None = _time(nullable=True, default=None)


class SecretRow(Table, table=True):
    """Secrets of the service itself."""

    __tablename__ = "secret"
    name: str = Field(primary_key=True)
    value: str


class StockAlertRow(Table, table=True):
    """A product has got low: to be told by e-mail."""

    __tablename__ = "stock_alert"
    __table_args__ = (Index("ix_stock_alert_state", "state", "lease_until"),)
    store_id: int = Field(primary_key=True)
    alert_id: str = Field(primary_key=True)
    sku: str
    units_left: int
    """On hand and not promised."""
    at: datetime = _time()
    state: str
    """queued, sending or sent."""
    lease_until: datetime | None = _time(nullable=True, default=None)


class MerchantRow(Table, table=True):
    """Whose service this is: one row."""

    __tablename__ = "merchant"
    merchant_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    version: int
    body: str = _text()


class AdminKeyRow(Table, table=True):
    """Somebody who may configure the service."""

    __tablename__ = "admin_key"
    admin_id: str = Field(primary_key=True)
    key_hash: str = Field(unique=True)
    """SHA-256 of the key, hexadecimal."""
    name: str


class SmsOptOutRow(Table, table=True):
    """A telephone number that wants no text messages."""

    __tablename__ = "sms_opt_out"
    number_hash: str = Field(primary_key=True)
    """HMAC-SHA-256 of the E.164 number, hexadecimal: the list names nobody."""
    at: datetime = _time()


class SignatureRow(Table, table=True):
    """What somebody wrote at a hand-over; forgotten after some weeks, and told to no tablet."""

    __tablename__ = "signature"
    __table_args__ = (Index("ix_signature_at", "at"),)
    store_id: int = Field(primary_key=True)
    command_id: str = Field(primary_key=True)
    order_id: str
    at: datetime = _time()
    body: str = _text()
    """JSON of a `pickup_domain.signature.Signature`."""


class StaffSessionRow(Table, table=True):
    """Somebody of a store who showed their PIN on one of its tablets, for some hours."""

    __tablename__ = "staff_session"
    __table_args__ = (Index("ix_staff_session_expires", "expires_at"),)
    store_id: int = Field(primary_key=True)
    token_hash: str = Field(primary_key=True)
    """SHA-256 of the bearer, hexadecimal."""
    device_id: str
    staff_id: str
    expires_at: datetime = _time()


class PinGuardRow(Table, table=True):
    """Wrong PINs of one person on one tablet, one after the other."""

    __tablename__ = "pin_guard"
    store_id: int = Field(primary_key=True)
    device_id: str = Field(primary_key=True)
    staff_id: str = Field(primary_key=True)
    failures: int
    locked_until: datetime | None = _time(nullable=True, default=None)


class AuditRow(Table, table=True):
    """Who changed what about a store, append-only; each row's hash covers the one before it."""

    __tablename__ = "audit_log"
    store_id: int = Field(primary_key=True)
    """0: the service as a whole."""
    seq: int = _big(primary_key=True)
    body: str = _text()
    """JSON of a `storage.audit.Entry`."""
    hash: str
    """SHA-256 over the previous row's hash and this row's body, hexadecimal."""


class AuditHeadRow(Table, table=True):
    """Where a store's audit log ends; locked while a row is added."""

    __tablename__ = "audit_head"
    store_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    head: int = _big(default=0)
    hash: str = ""
