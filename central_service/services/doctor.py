"""Looks at a merchant's configuration and names what will hurt before a shopper finds it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from central_service.promises.offering import Offering
from central_service.promises.plan import BlockedDate, DatedHours
from central_service.storage import merchants, orders, promised, slots, stock, stores
from central_service.storage.merchants import KnownMerchant
from central_service.storage.stock import Stock
from central_service.storage.stores import Store
from pickup_domain.order import ActorKind
from pickup_domain.store import Product

_WEEK = timedelta(days=7)
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that will hurt, or that is worth a look."""

    where: str
    """A location's code, "merchant" or "templates"."""
    sentence: str
    hurts: bool = True
    """False: it may be meant so."""


def examine(
    connection: Connection, now: datetime, check_templates: Callable[[dict[str, str]], list[str]]
) -> list[Finding]:
    """Everything that can be found by looking.

    Args:
        connection: One moment of the database.
        now: When.
        check_templates: Renders a merchant's templates; returns a sentence for each that does not.
    """
    merchant = merchants.get(connection)
    places = stores.every(connection)
    found = list(_merchant(merchant, places))
    found += [
        Finding("templates", sentence) for sentence in check_templates(dict(merchant.merchant.templates))
    ]
    catalogue = stock.catalogue(connection)
    for store in places:
        found += _calendar(connection, store, now)
        found += _stock(store, merchant, stock.of_store(connection, store.store_id), catalogue)
        found += _place(store)
    for rule in merchant.merchant.eligibility:
        nowhere = sorted(set(rule.skus) - catalogue.keys())
        if nowhere:
            found.append(
                Finding("merchant", f"a rule names products that no location keeps: {_some(nowhere)}")
            )
    return found


def _merchant(merchant: KnownMerchant, places: list[Store]) -> Iterator[Finding]:
    if not places:
        yield Finding("merchant", "there is no location; import a file or load the sample")
    codes = {store.location.code for store in places}
    for rule in merchant.merchant.eligibility:
        unknown = sorted(set(rule.locations) - codes)
        if unknown:
            yield Finding("merchant", f"a rule names locations that do not exist: {_some(unknown)}")
        if not rule.reason and rule.says.value == "not_here":
            about = [*rule.skus, *rule.categories, *rule.attributes]
            yield Finding(
                "merchant", f"shoppers are not told why {_some(about)} is not for pickup", hurts=False
            )
    if not merchant.merchant.alerts_to:
        yield Finding("merchant", "nobody hears of low stock by e-mail: set alerts_to", hurts=False)


def _calendar(connection: Connection, store: Store, now: datetime) -> Iterator[Finding]:
    code, calendar = store.location.code, store.calendar
    today = calendar.local_date(now)
    days = [calendar.day(today + timedelta(days=offset)) for offset in range(8)]
    if not any(day.windows for day in days):
        yield Finding(code, "no slots within the next week")
    else:
        uses = slots.between(connection, store.store_id, now, now + _WEEK)
        if Offering(calendar, now).first(now, now + _WEEK, uses) is None:
            yield Finding(code, "no slot of the next week can be promised: all are full, closed or too soon")
    useless = sorted({f"{day.date:%A}" for day in days if day.open and day.rule and not day.windows})
    if useless:
        yield Finding(code, f"open on {', '.join(useless)}, but not for as long as one slot")
    for what, entries in (("blocked date", calendar.plan.blocked), ("dated hours", calendar.plan.dated)):
        past = [entry.first for entry in entries if _is_over(entry, today)]
        if past:
            yield Finding(
                code, f"{what} in the past: {_some([str(day) for day in sorted(past)])}; take it out"
            )
    hidden = [
        entry.first
        for entry in calendar.plan.dated
        if entry.open
        and any(block.between is None and block.covers(entry.first) for block in calendar.plan.blocked)
    ]
    if hidden:
        yield Finding(code, f"dated hours on a blocked date: {_some([str(day) for day in hidden])}; closed")
    lost = [
        number
        for number, starts_at in orders.promised_after(connection, store.store_id, now)
        if calendar.window_at(starts_at) is None
        and not _was_put_off(promised.movers(connection, store.store_id, number))
    ]
    if lost:
        yield Finding(code, f"promised for times that are no slot any more: orders {_some(lost)}; tell them")


def _was_put_off(movers: list[str]) -> bool:
    """Whether the store itself chose the time last, and told the customer: it may be between slots."""
    return bool(movers) and movers[-1] in (ActorKind.STAFF, ActorKind.SYSTEM)


def _is_over(entry: BlockedDate | DatedHours, today: date) -> bool:
    return (entry.last or entry.first) < today


def _stock(
    store: Store, merchant: KnownMerchant, kept: dict[str, Stock], catalogue: dict[str, Product]
) -> Iterator[Finding]:
    code = store.location.code
    if not kept:
        yield Finding(code, "no product has a stock record: nothing can be picked up")
        return
    missing = sorted(
        sku
        for sku, product in catalogue.items()
        if sku not in kept and merchant.eligibility.judge(product, store.location).allowed
    )
    if missing:
        yield Finding(
            code,
            f"{len(missing)} products may be picked up here and have no stock record: {_some(missing)}",
        )
    if any(each.on_hand for each in kept.values()) and not any(
        replace(each, reserved=0).free(store.stock) for each in kept.values()
    ):
        yield Finding(code, "safety stock is as large as every stock: nothing can be promised")
    oversize = sorted(sku for sku, known in kept.items() if known.product.oversize)
    if oversize and store.location.dock is None:
        yield Finding(
            code, f"oversize products and no dock: {_some(oversize)} cannot be picked up", hurts=False
        )


def _place(store: Store) -> Iterator[Finding]:
    location = store.location
    if location.coordinates is None:
        yield Finding(location.code, "no coordinates: it has no distance and no map", hurts=False)
    if not location.address:
        yield Finding(location.code, "no address: customers are not told where to go")
    if not location.phone:
        yield Finding(location.code, "no phone: customers cannot call", hurts=False)
    if location.policy.require_staging and not location.staging_locations:
        yield Finding(location.code, "bags must be staged, and there are no staging locations")


def _some(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
