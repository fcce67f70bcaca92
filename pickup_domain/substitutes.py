"""Which products may stand in for a line that cannot be had, and which of them come closest.

Pure, and the same in the service, which knows what is promised to others, and on a tablet without a network,
which knows its own catalogue: what differs is only how much of each product is left.

How close a product is counts half by its price and half by its name. The distance of prices is their
difference as a share of the ordered product's price, at most 1. The likeness of names is the Sørensen-Dice
coefficient over pairs of neighbouring characters (Dice 1945, "Measures of the amount of ecologic association
between species", doi:10.2307/1932409): it finds "Wood screws 4x45" beside "Wood screws 4x40" in any language,
without a list of words.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pickup_domain.base import Model, UtcTime
from pickup_domain.money import Money
from pickup_domain.order import LineItem, SubstituteItem, SubstitutionPreference
from pickup_domain.store import Product

MOST = 8
"""So many are offered: nobody reads more of them with an item in the hand."""


class Unfit(StrEnum):
    """Why a product cannot stand in for a line."""

    NOT_WANTED = "not_wanted"
    """The customer wants no substitute, or it would stand in for one already."""
    SAME_PRODUCT = "same_product"
    OTHER_KIND = "other_kind"
    """Another category."""
    OTHER_CURRENCY = "other_currency"
    OVER_CAP = "over_cap"
    OUT_OF_STOCK = "out_of_stock"


class Candidate(Model):
    """A product that may stand in."""

    item: SubstituteItem
    left: int
    """Units that can still be had."""


class Candidates(Model):
    """What may stand in for a line, the closest first."""

    candidates: tuple[Candidate, ...] = ()
    as_of: UtcTime


@dataclass(frozen=True, slots=True)
class Stocked:
    """A product and how many units of it can be had."""

    product: Product
    left: int


def price_cap(line: LineItem) -> Money | None:
    """The most that one substitute unit may cost; None where the customer is asked and named no limit."""
    if line.price_cap is None and line.substitution_preference is SubstitutionPreference.ANY_SIMILAR:
        return line.unit_price
    return line.price_cap


def unfit(line: LineItem, category: str, stocked: Stocked) -> Unfit | None:
    """Why a product cannot stand in for a line; None where it can.

    Args:
        line: The line that cannot be had.
        category: Of its product; empty where it is not known: then any category will do.
        stocked: The other product.
    """
    product, cap = stocked.product, price_cap(line)
    if line.substitution_preference is SubstitutionPreference.NEVER or line.stands_for is not None:
        return Unfit.NOT_WANTED
    if product.sku == line.sku:
        return Unfit.SAME_PRODUCT
    if category and product.category != category:
        return Unfit.OTHER_KIND
    if product.unit_price.currency != line.unit_price.currency:
        return Unfit.OTHER_CURRENCY
    if cap is not None and product.unit_price.amount_minor > cap.amount_minor:
        return Unfit.OVER_CAP
    return Unfit.OUT_OF_STOCK if stocked.left < 1 else None


def ranked(
    line: LineItem, category: str, products: Iterable[Stocked], most: int = MOST
) -> tuple[Candidate, ...]:
    """What may stand in for a line, the closest first; without a category nothing is proposed.

    What covers all open units comes before what covers some of them.
    """
    if not category:
        return ()
    fit = [each for each in products if unfit(line, category, each) is None]
    wanted = max(1, line.open)

    def key(each: Stocked) -> tuple[bool, float, str]:
        return each.left < wanted, distance(line, each.product), each.product.sku

    return tuple(
        Candidate(item=item_of(each.product), left=each.left) for each in sorted(fit, key=key)[:most]
    )


def distance(line: LineItem, product: Product) -> float:
    """How far a product is from the ordered one: 0 is the same, 1 has nothing in common with it."""
    price = max(1, line.unit_price.amount_minor)
    apart = min(1.0, abs(product.unit_price.amount_minor - line.unit_price.amount_minor) / price)
    return (apart + 1 - likeness(line.name, product.name)) / 2


def likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1, whatever their case and blanks."""
    pairs, others = _pairs(one), _pairs(other)
    total = pairs.total() + others.total()
    return 2 * (pairs & others).total() / total if total else 0.0


def item_of(product: Product) -> SubstituteItem:
    """The product as it is offered."""
    return SubstituteItem(
        sku=product.sku,
        gtins=product.gtins,
        name=product.name,
        aisle=product.aisle[:20],
        bin=product.bin[:20],
        image=product.image[:200],
        unit_price=product.unit_price,
        age_check=product.age_check,
        cold=product.cold,
        heavy=product.heavy,
        oversize=product.oversize,
    )


def _pairs(name: str) -> Counter[str]:
    words = " ".join(name.casefold().split())
    return Counter(words[at : at + 2] for at in range(len(words) - 1))
