"""Stock moves with orders, checkouts and counts; low stock is told once, until it recovers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from central_service.storage import alerts, stock, stores
from central_service.storage.database import UnitOfWork
from central_service.storage.feed import FeedEntry
from central_service.storage.stock import Stock
from central_service.storage.stores import Store
from pickup_domain.sync import ChangeKind


@dataclass(frozen=True, slots=True)
class Move:
    """By how much a product's counts change."""

    on_hand: int = 0
    reserved: int = 0

    def __bool__(self) -> bool:
        return bool(self.on_hand or self.reserved)


def move(
    work: UnitOfWork,
    store_id: int,
    moves: Mapping[str, Move],
    now: datetime,
    *,
    judged: frozenset[str] | None = None,
) -> list[FeedEntry]:
    """Change counts, never below zero; returns what the store's tablets are to be told.

    A product that the store does not keep is passed over: a substitute may come from anywhere.

    Args:
        work: The transaction.
        store_id: Whose.
        moves: By SKU.
        now: When.
        judged: Whether stock is low is judged for these alone, moved or not; None: for whatever is moved. A
            checkout that may be given up again makes nothing low, and nothing recover.
    """
    wanted = {sku: each for sku, each in moves.items() if each or (judged is not None and sku in judged)}
    if not wanted:
        return []
    store = stores.by_id(work.connection, store_id)
    entries = []
    for sku, before in stock.of_store(work.connection, store_id, list(wanted), for_update=True).items():
        by = wanted[sku]
        counts = before.on_hand + by.on_hand, before.reserved + by.reserved
        is_judged = judged is None or before.described.sku in judged
        entries += put(work, store, before, *counts, now, is_judged=is_judged)
    return entries


def put(
    work: UnitOfWork,
    store: Store,
    before: Stock,
    on_hand: int,
    reserved: int,
    now: datetime,
    *,
    is_judged: bool = True,
) -> list[FeedEntry]:
    """Give a locked product these counts; returns what the tablets are to be told of it, if anything."""
    wanted = replace(before, on_hand=max(0, on_hand), reserved=max(0, reserved))
    since = low_since(store, wanted, now) if is_judged else before.low_since
    if since is not None and before.low_since is None:
        alerts.add(work, store.store_id, before.described.sku, wanted.free(store.stock), now)
    after = stock.save(
        work,
        store.store_id,
        before,
        on_hand=wanted.on_hand,
        reserved=wanted.reserved,
        low_since=since,
    )
    return [] if after.version == before.version else [entry(after)]


def low_since(store: Store, known: Stock, now: datetime) -> datetime | None:
    """Since when no more of a product can be promised than its line; None while more can."""
    if known.free(store.stock) > known.threshold(store.stock):
        return None
    return known.low_since or now


def entry(known: Stock) -> FeedEntry:
    """What tablets are told of a product as it is."""
    product = known.product
    return FeedEntry(ChangeKind.PRODUCT, product.sku, known.version, product.model_dump_json())
