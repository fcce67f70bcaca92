"""Stock moves with orders, checkouts and counts; low stock is told once, until it recovers."""

from collections.abc import Mapping
from dataclasses import dataclass
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


def move(work: UnitOfWork, store_id: int, moves: Mapping[str, Move], now: datetime) -> list[FeedEntry]:
    """Change counts, never below zero; returns what the store's tablets are to be told.

    A product that the store does not keep is passed over: a substitute may come from anywhere.
    """
    wanted = {sku: each for sku, each in moves.items() if each}
    if not wanted:
        return []
    store = stores.by_id(work.connection, store_id)
    entries = []
    for sku, before in stock.of_store(work.connection, store_id, list(wanted), for_update=True).items():
        by = wanted[sku]
        entries += put(work, store, before, before.on_hand + by.on_hand, before.reserved + by.reserved, now)
    return entries


def put(
    work: UnitOfWork, store: Store, before: Stock, on_hand: int, reserved: int, now: datetime
) -> list[FeedEntry]:
    """Give a locked product these counts; returns what the tablets are to be told of it, if anything."""
    on_hand, reserved = max(0, on_hand), max(0, reserved)
    low_since = before.low_since
    is_low = on_hand - reserved <= before.threshold(store.stock)
    if is_low and low_since is None:
        low_since = now
        alerts.add(work, store.store_id, before.described.sku, on_hand - reserved, now)
    elif not is_low:
        low_since = None
    after = stock.save(work, store.store_id, before, on_hand=on_hand, reserved=reserved, low_since=low_since)
    return [] if after.version == before.version else [entry(after)]


def entry(known: Stock) -> FeedEntry:
    """What tablets are told of a product as it is."""
    product = known.product
    return FeedEntry(ChangeKind.PRODUCT, product.sku, known.version, product.model_dump_json())
