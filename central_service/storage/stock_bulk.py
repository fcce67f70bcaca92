"""Many products of one store at once: one statement each, however many there are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, update
from uuid_utils.compat import uuid7

from central_service.storage.database import UnitOfWork
from central_service.storage.stock import Stock
from central_service.storage.tables import ProductRow, StockAlertRow

# Built once, on the tables themselves: what a mapped class adds costs more than the rows.
_PRODUCTS = ProductRow.__table__  # type: ignore[attr-defined]
_ADD = insert(_PRODUCTS)
_SAVE = (
    update(_PRODUCTS)
    .where(_PRODUCTS.c.store_id == bindparam("of_store"), _PRODUCTS.c.sku == bindparam("of_sku"))
    .values({name: bindparam(f"new_{name}") for name in (
        "body", "on_hand", "reserved", "safety_stock", "low_at", "low_since", "version",
    )})
)  # fmt: skip
_ALERT = insert(StockAlertRow.__table__)  # type: ignore[attr-defined]


def add(work: UnitOfWork, store_id: int, products: Sequence[Stock]) -> None:
    """Store new products with their counts."""
    if products:
        rows = [{"store_id": store_id, "sku": each.described.sku, **_columns(each)} for each in products]
        work.connection.execute(_ADD, rows)


def save(work: UnitOfWork, store_id: int, products: Sequence[Stock]) -> None:
    """Store everything of products that this transaction has locked."""
    rows = [
        {"of_store": store_id, "of_sku": each.described.sku}
        | {f"new_{name}": value for name, value in _columns(each).items()}
        for each in products
    ]
    if rows:
        work.connection.execute(_SAVE, rows)


def alert(work: UnitOfWork, store_id: int, low: Sequence[tuple[str, int]], now: datetime) -> None:
    """These SKUs have got low, with so many units left, and somebody is to be told."""
    rows = [
        {
            "store_id": store_id,
            "alert_id": str(uuid7()),
            "sku": sku,
            "units_left": units_left,
            "at": now,
            "state": "queued",
        }
        for sku, units_left in low
    ]
    if rows:
        work.connection.execute(_ALERT, rows)


def _columns(known: Stock) -> dict[str, Any]:
    return {
        "body": known.described.model_dump_json(),
        "on_hand": known.on_hand,
        "reserved": known.reserved,
        "safety_stock": known.safety_stock,
        "low_at": known.low_at,
        "low_since": known.low_since,
        "version": known.version,
    }
