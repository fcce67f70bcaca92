"""Stock is counted elsewhere: the merchant's own systems set or move it, many products at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from central_service.errors import ProblemError
from central_service.services import stock
from central_service.services.idempotency import Asked
from central_service.storage import feed, stock_bulk
from central_service.storage import stock as stock_rows
from central_service.storage.database import UnitOfWork
from central_service.storage.stock import Stock
from central_service.storage.stores import Store

MOST = 10_000_000
"""Units of one product at one location."""


@dataclass(frozen=True, slots=True)
class Change:
    """One product's count, set or moved."""

    sku: str
    on_hand: int | None
    """None: `add` counts."""
    add: int = 0


def change(
    work: UnitOfWork, caller: str, asked: Asked, store: Store, changes: Sequence[Change], now: datetime
) -> None:
    """Set or move counts, all of them or none; the same key counts once.

    Raises:
        ProblemError: A product is not kept here, or a count would fall below zero.
    """
    if asked.again(work.connection, caller) is not None:
        return
    skus = [each.sku for each in changes]
    known = stock_rows.of_store(work.connection, store.store_id, skus, for_update=True)
    errors = []
    wanted: dict[str, int] = {}
    for number, each in enumerate(changes):
        if each.sku not in known:
            problem = f"{each.sku!r} is not kept at {store.location.code}"
            errors.append({"at": f"changes.{number}.sku", "problem": problem})
            continue
        start = wanted.get(each.sku, known[each.sku].on_hand)
        wanted[each.sku] = each.on_hand if each.on_hand is not None else start + each.add
        if not 0 <= wanted[each.sku] <= MOST:
            errors.append({"at": f"changes.{number}", "problem": f"{each.sku!r} would be {wanted[each.sku]}"})
    if errors:
        raise ProblemError(
            422, "bad_counts", "Counts refused", "Nothing was changed; see errors.", errors=errors[:100]
        )
    put(work, store, known, [replace(known[sku], on_hand=wanted[sku]) for sku in sorted(wanted)], now)
    asked.remember(work, caller, store.store_id, "", now)


def put(
    work: UnitOfWork, store: Store, known: Mapping[str, Stock], wanted: Sequence[Stock], now: datetime
) -> None:
    """Make products of a store as they are wanted, new ones too; tablets are told of each change once.

    Args:
        work: The transaction.
        store: Whose products.
        known: Those of them that are kept, locked.
        wanted: What is said of each and what is on hand; the rest follows.
        now: When.
    """
    new, changed, low, entries = [], [], [], []
    for each in wanted:
        before = known.get(each.described.sku)
        after = _settled(store, before, each, now)
        if before is None:
            new.append(after)
        elif after != before:
            changed.append(after)
        if after.low_since is not None and (before is None or before.low_since is None):
            low.append((after.described.sku, after.free(store.stock)))
        if before is None or after.version != before.version:
            entries.append(stock.entry(after))
    stock_bulk.add(work, store.store_id, new)
    stock_bulk.save(work, store.store_id, changed)
    stock_bulk.alert(work, store.store_id, low, now)
    if entries:
        feed.append(work, store.store_id, entries)


def reconsider(work: UnitOfWork, store: Store, now: datetime) -> None:
    """Judge every product of a store anew, after what counts as low has changed."""
    known = stock_rows.of_store(work.connection, store.store_id, for_update=True)
    put(work, store, known, list(known.values()), now)


def _settled(store: Store, before: Stock | None, wanted: Stock, now: datetime) -> Stock:
    """With the version, and since when it is low."""
    known = replace(wanted, low_since=before.low_since if before else None)
    after = replace(known, low_since=stock.low_since(store, known, now))
    if before is None:
        return replace(after, version=1)
    return replace(after, version=before.version + int(after.product != before.product))
