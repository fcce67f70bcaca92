"""Products of a store and their stock: what is on hand, what is promised, what may still be."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from pydantic_core import to_json
from sqlalchemy import Connection, func, insert, select, update
from sqlmodel import col

from central_service.promises.locations import StockDefaults
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import ProductRow
from pickup_domain.store import Product

P = ProductRow
_COLUMNS = (
    col(P.sku), col(P.body), col(P.on_hand), col(P.reserved), col(P.safety_stock), col(P.low_at),
    col(P.low_since), col(P.version),
)  # fmt: skip
_ASKED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Stock:
    """One product of one store."""

    described: Product
    """What is said of it; its counts may be old."""
    on_hand: int
    """Units in the store's books."""
    reserved: int
    safety_stock: int | None
    low_at: int | None
    low_since: datetime | None
    version: int

    @property
    def product(self) -> Product:
        """As tablets know it, with its counts."""
        return self.described.model_copy(update={"on_hand": self.on_hand, "low_since": self.low_since})

    def free(self, defaults: StockDefaults) -> int:
        """Units that can still be promised; never negative."""
        safety = defaults.safety_stock if self.safety_stock is None else self.safety_stock
        return max(0, self.on_hand - self.reserved - safety)

    def threshold(self, defaults: StockDefaults) -> int:
        """At so many units or fewer it is low."""
        return defaults.low_at if self.low_at is None else self.low_at


def add(
    work: UnitOfWork,
    store_id: int,
    product: Product,
    safety_stock: int | None = None,
    low_at: int | None = None,
) -> None:
    """Store a new product with its stock."""
    work.connection.execute(
        insert(P).values(
            store_id=store_id,
            sku=product.sku,
            version=1,
            body=product.model_dump_json(),
            on_hand=product.on_hand,
            reserved=0,
            safety_stock=safety_stock,
            low_at=low_at,
        )
    )


def of_store(
    connection: Connection, store_id: int, skus: list[str] | None = None, *, for_update: bool = False
) -> dict[str, Stock]:
    """Products by SKU: all of a store's, or these.

    With `for_update`, nobody else changes them before the transaction ends; rows are locked in the order of
    their SKUs, as everybody does.
    """
    query = select(*_COLUMNS).where(col(P.store_id) == store_id)
    if for_update:
        query = query.order_by(col(P.sku)).with_for_update()
    found: dict[str, Stock] = {}
    if skus is None:
        return {row.sku: _stock(row) for row in connection.execute(query)}
    wanted = sorted(set(skus))
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        these = query.where(col(P.sku).in_(wanted[start : start + _ASKED_AT_ONCE]))
        found |= {row.sku: _stock(row) for row in connection.execute(these)}
    return found


def of_category(connection: Connection, store_id: int, category: str) -> list[Stock]:
    """A store's products of one category, as it is spelled."""
    said = f'"category":{to_json(category).decode()}'
    query = select(*_COLUMNS).where(col(P.store_id) == store_id, col(P.body).contains(said, autoescape=True))
    found = (_stock(row) for row in connection.execute(query.order_by(col(P.sku))))
    return [each for each in found if each.described.category == category]


def page(connection: Connection, store_id: int, after: str, limit: int) -> list[Stock]:
    """So many products of a store that come after a SKU, in their order."""
    query = select(*_COLUMNS).where(col(P.store_id) == store_id, col(P.sku) > after)
    return [_stock(row) for row in connection.execute(query.order_by(col(P.sku)).limit(limit))]


def catalogue(connection: Connection) -> dict[str, Product]:
    """Every product that some store keeps, as one of them describes it."""
    query = select(col(P.sku), func.min(col(P.body))).group_by(col(P.sku))
    return {sku: _described(body) for sku, body in connection.execute(query)}


def of_skus(connection: Connection, skus: list[str]) -> dict[int, dict[str, Stock]]:
    """These products in every store, by store and SKU."""
    query = select(col(P.store_id), *_COLUMNS).where(col(P.sku).in_(skus))
    found: defaultdict[int, dict[str, Stock]] = defaultdict(dict)
    for row in connection.execute(query):
        found[row[0]][row[1]] = _stock(row[1:])
    return found


def one(work: UnitOfWork, store_id: int, sku: str) -> Stock | None:
    """One product, locked; None if not kept here."""
    return of_store(work.connection, store_id, [sku], for_update=True).get(sku)


def save(
    work: UnitOfWork, store_id: int, before: Stock, *, on_hand: int, reserved: int, low_since: datetime | None
) -> Stock:
    """Store new counts of a product that this transaction has locked.

    The version counts what tablets are told: a reservation alone is no news to them.
    """
    is_news = (on_hand, low_since) != (before.on_hand, before.low_since)
    version = before.version + int(is_news)
    work.connection.execute(
        update(P)
        .where(col(P.store_id) == store_id, col(P.sku) == before.described.sku)
        .values(on_hand=on_hand, reserved=reserved, low_since=low_since, version=version)
    )
    return replace(before, on_hand=on_hand, reserved=reserved, low_since=low_since, version=version)


def _stock(row: Sequence[Any]) -> Stock:
    """From `_COLUMNS`."""
    _, body, on_hand, reserved, safety_stock, low_at, low_since, version = row
    return Stock(_described(body), on_hand, reserved, safety_stock, low_at, low_since, version)


@lru_cache(maxsize=50_000)
def _described(body: str) -> Product:
    """The same text makes the same product: a search over 500 stores meets it 500 times."""
    return Product.model_validate_json(body)
