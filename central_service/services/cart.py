"""What is wanted, against what a store has and may give out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from central_service.services.refusals import PromiseError, Wish
from central_service.storage import merchants, stock
from central_service.storage.database import UnitOfWork
from central_service.storage.merchants import KnownMerchant
from central_service.storage.stock import Stock
from central_service.storage.stores import Store
from pickup_domain.money import Money
from pickup_domain.order import LineItem, SubstitutionPreference
from pickup_domain.store import Product


@dataclass(frozen=True, slots=True)
class CartLine:
    """What a storefront wants of one product."""

    sku: str
    quantity: int
    substitution_preference: SubstitutionPreference = SubstitutionPreference.ASK
    price_cap_minor: int | None = None


class LineRefusal(StrEnum):
    """Why a line cannot be picked up somewhere; the values are problem codes."""

    UNKNOWN_SKU = "unknown_sku"
    NOT_ELIGIBLE = "not_eligible"
    OUT_OF_STOCK = "out_of_stock"


@dataclass(frozen=True, slots=True)
class LineVerdict:
    """Whether one line of a cart can be picked up at one store."""

    line: CartLine
    refusal: LineRefusal | None
    available: int
    """Units that the store can promise to this line."""
    product: Product | None = None
    reason: Mapping[str, str] = field(default_factory=dict)
    """Where it is not eligible: why, by language."""
    age: int | None = None
    dock_only: bool = False


def wish_of(location_code: str, lines: Sequence[CartLine], starts_at: datetime | None = None) -> Wish:
    """The lines as they are looked for elsewhere, and about when."""
    return Wish(location_code, tuple((line.sku, line.quantity) for line in lines), starts_at)


def judge(
    store: Store,
    known: Mapping[str, Stock],
    merchant: KnownMerchant,
    lines: Sequence[CartLine],
    own: Mapping[str, int] | None = None,
) -> list[LineVerdict]:
    """Each line's verdict, in their order; lines of one SKU share what there is.

    Args:
        store: Where.
        known: Its stock of these SKUs.
        merchant: Whose rules.
        lines: What is wanted.
        own: Units by SKU that are promised to the same shopper already.
    """
    left = {sku: each.free(store.stock) for sku, each in known.items()}
    for sku, units in (own or {}).items():
        if sku in known:
            # The safety stock is not promised by giving a promise back.
            spare = known[sku].on_hand - known[sku].reserved + units
            left[sku] = max(0, min(left[sku] + units, spare))
    verdicts = []
    for line in lines:
        verdict = _judge_line(store, known.get(line.sku), merchant, line, left.get(line.sku, 0))
        if verdict.refusal is None:
            left[line.sku] -= line.quantity
        verdicts.append(verdict)
    return verdicts


def _judge_line(
    store: Store, known: Stock | None, merchant: KnownMerchant, line: CartLine, free: int
) -> LineVerdict:
    if known is None:
        return LineVerdict(line, LineRefusal.UNKNOWN_SKU, 0)
    said = merchant.eligibility.judge(known.described, store.location)
    if not said.allowed:
        return LineVerdict(line, LineRefusal.NOT_ELIGIBLE, 0, known.described, said.reason)
    refusal = LineRefusal.OUT_OF_STOCK if line.quantity > free else None
    return LineVerdict(line, refusal, free, known.described, age=said.age, dock_only=said.dock_only)


def look(
    connection: Connection, store: Store, lines: Sequence[CartLine], own: Mapping[str, int] | None = None
) -> list[LineVerdict]:
    """Each line's verdict as things are."""
    known = stock.of_store(connection, store.store_id, [line.sku for line in lines])
    return judge(store, known, merchants.get(connection), lines, own)


def claim(
    work: UnitOfWork,
    store: Store,
    lines: Sequence[CartLine],
    starts_at: datetime,
    own: Mapping[str, int] | None = None,
) -> tuple[LineItem, ...]:
    """See that a store can give all of a cart, and keep others from its stock until the transaction ends.

    Args:
        work: The transaction.
        store: Where.
        lines: What is wanted.
        starts_at: For which slot: what else is offered is offered about then.
        own: Units by SKU that are promised to the same shopper already.

    Raises:
        PromiseError: It cannot.
    """
    skus = sorted({line.sku for line in lines} | set(own or {}))
    known = stock.of_store(work.connection, store.store_id, skus, for_update=True)
    verdicts = judge(store, known, merchants.get(work.connection), lines, own)
    for verdict in verdicts:
        if verdict.refusal is not None:
            raise _refused(store, verdict, wish_of(store.location.code, lines, starts_at))
    return tuple(_item(number, verdict, store) for number, verdict in enumerate(verdicts, start=1))


def _refused(store: Store, verdict: LineVerdict, wish: Wish) -> PromiseError:
    name, sku = store.location.name, verdict.line.sku
    match verdict.refusal:
        case LineRefusal.UNKNOWN_SKU:
            return PromiseError(
                422, verdict.refusal.value, "Unknown product", f"{name} does not keep {sku!r}.", wish=wish
            )
        case LineRefusal.NOT_ELIGIBLE:
            return PromiseError(
                409,
                verdict.refusal.value,
                "Not for pickup",
                f"{sku!r} cannot be picked up at {name}. Offer to ship it.",
                wish=wish,
            )
        case _:
            return PromiseError(
                409,
                LineRefusal.OUT_OF_STOCK.value,
                "Not enough stock",
                f"{name} can promise {verdict.available} of {sku!r}.",
                wish=wish,
            )


def _item(number: int, verdict: LineVerdict, store: Store) -> LineItem:
    product, line = verdict.product, verdict.line
    if product is None:
        raise ValueError("a line that was not refused has a product")
    facts = product.model_dump(include=set(LineItem.model_fields) & set(Product.model_fields))
    cap = line.price_cap_minor
    return LineItem(
        **(facts | {"age_check": verdict.age, "oversize": verdict.dock_only}),
        line_id=str(number),
        ordered=line.quantity,
        substitution_preference=line.substitution_preference,
        price_cap=None if cap is None else Money(amount_minor=cap, currency=store.location.currency),
    )
