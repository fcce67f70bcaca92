"""The tablet's schema. Times are ISO 8601 texts in UTC; bodies are JSON of `pickup_domain` models."""

from typing import Any

from sqlalchemy import Index, LargeBinary, Text
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

SCHEMA_MAJOR = 1
"""Raised when an older app could not read the file any more."""
SCHEMA_MINOR = 3


class Table(SQLModel, registry=registry()):
    """Base of the tablet's tables, with a registry of its own: another program's names may be the same."""


def _text(**options: Any) -> Any:  # noqa: ANN401 - SQLModel's Field is typed as Any
    return Field(sa_type=Text, **options)


def upsert(table: type[Table], *keys: str) -> Insert:
    """Insert rows, or put them in the place of those with the same key.

    Built once by whoever uses it: putting a statement together costs more than SQLite takes to run it.
    """
    columns: Any = table.__table__  # type: ignore[attr-defined]
    statement = insert(columns)
    kept = {each.name: statement.excluded[each.name] for each in columns.c if each.name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=kept)


def in_bulk(statement: Insert) -> str:
    """The statement as the driver takes it, with rows as tuples in the order of the table's columns.

    For thousands of rows: what SQLAlchemy does for each of them costs more than storing it.
    """
    return str(statement.compile(dialect=sqlite.dialect()))


class MetaRow(Table, table=True):
    """Facts about the file itself: schema, device, sync position, skipped kinds."""

    __tablename__ = "meta"
    name: str = Field(primary_key=True)
    value: str


class OrderSrvRow(Table, table=True):
    """An order as the service confirmed it."""

    __tablename__ = "order_srv"
    order_id: str = Field(primary_key=True)
    version: int
    body: str = _text()


class OutboxRow(Table, table=True):
    """A command of this tablet, exactly as it is sent."""

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_order", "order_id"),)
    seq: int = Field(primary_key=True)
    command_id: str = Field(unique=True)
    order_id: str
    body: str = _text()
    crc: int
    """CRC-32 of the body's UTF-8."""
    created_at: str
    attempts: int = 0
    next_attempt_at: str = ""
    last_code: str = ""
    applied_version: int | None = None
    """Set once the service applied it: it stays in the fold until that version arrives."""


class OrderViewRow(Table, table=True):
    """Confirmed and own pending commands, folded; with what the lists show as columns."""

    __tablename__ = "order_view"
    __table_args__ = (Index("ix_view_number", "number"), Index("ix_view_code", "code_digest"))
    order_id: str = Field(primary_key=True)
    number: str
    code_digest: str
    is_open: int
    closed_at: str
    promise_start: str
    summary: str = _text()
    """JSON array, the fields of `OrderSummary` in order."""
    body: str = _text()
    """Empty where nothing of this tablet is folded in: then it is the confirmed one."""


class BagIndexRow(Table, table=True):
    """Which order a bag belongs to, and the shelf it takes up."""

    __tablename__ = "bag_index"
    __table_args__ = (Index("ix_bag_order", "order_id"),)
    bag_id: str = Field(primary_key=True)
    order_id: str
    shelf: str = ""
    """Empty once the bag is handed over."""


class ProductCodeRow(Table, table=True):
    """Which product a GTIN or SKU means."""

    __tablename__ = "product_code"
    __table_args__ = (Index("ix_product_sku", "sku"),)
    code: str = Field(primary_key=True)
    sku: str


class ReferenceRow(Table, table=True):
    """Location, staff, pass keys, products and message fates as the feed tells them."""

    __tablename__ = "reference"
    __table_args__ = (Index("ix_reference_parent", "kind", "parent"),)
    kind: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    version: int
    parent: str = ""
    """A message's order."""
    body: str = _text()


class KeptRow(Table, table=True):
    """An answer of the service that is shown again while it cannot be asked."""

    __tablename__ = "kept"
    name: str = Field(primary_key=True)
    read_at: str
    body: str = _text()


class IncidentRow(Table, table=True):
    """What a lead must look at: told by the service, or found here."""

    __tablename__ = "incident"
    incident_id: str = Field(primary_key=True)
    order_id: str
    kind: str
    detail: str = _text()
    at: str
    own: int = 0
    """1: found by this tablet; a snapshot of the service does not know it."""


class AlertRow(Table, table=True):
    """An order that this tablet knows: when it was announced, and when somebody saw it."""

    __tablename__ = "alert"
    __table_args__ = (Index("ix_alert_seen", "seen_at"),)
    order_id: str = Field(primary_key=True)
    told_at: str
    seen_at: str
    """Empty: nobody has."""


class PinGuardRow(Table, table=True):
    """Wrong PINs in a row; survives a restart."""

    __tablename__ = "pin_guard"
    staff_id: str = Field(primary_key=True)
    failures: int
    locked_until: str


class PrintJobRow(Table, table=True):
    """A print job, stored before a byte of it is sent."""

    __tablename__ = "print_job"
    __table_args__ = (Index("ix_print_state", "state"),)
    job_id: str = Field(primary_key=True)
    kind: str
    order_id: str
    copy_number: int
    sha256: str
    data: bytes = Field(sa_type=LargeBinary)
    state: str
    attempts: int
    error: str = _text()
    created_at: str
    next_attempt_at: str
