"""What may stand in for a line: never what the customer does not want, and the closest first."""

import pytest

from pickup_domain.money import Money
from pickup_domain.order import LineItem, SubstitutionPreference
from pickup_domain.store import Product
from pickup_domain.substitutes import MOST, Stocked, Unfit, likeness, price_cap, ranked, unfit
from tests.factories import line, usd

SCREWS = "Wood screws 4x40, 200 pcs"


def wanted(**fields: object) -> LineItem:
    """Two boxes of screws at 8.99."""
    usual: dict[str, object] = {"name": SCREWS, "unit_price": usd(899), "ordered": 2}
    return line("2", **(usual | fields))


def stocked(sku: str, name: str = SCREWS, price: int = 899, left: int = 9, **fields: object) -> Stocked:
    """A product of the same category."""
    usual: dict[str, object] = {"category": "Screws", "unit_price": usd(price)}
    return Stocked(Product.model_validate({"sku": sku, "name": name, **usual, **fields}), left)


def skus(asked: LineItem, *products: Stocked) -> list[str]:
    """What is proposed, in its order."""
    return [each.item.sku for each in ranked(asked, "Screws", products)]


def test_the_closest_in_price_and_name_comes_first() -> None:
    """The next size before another material, and a name before a price a third off."""
    found = skus(
        wanted(),
        stocked("anchor", "Wall anchors, 50 pcs"),
        stocked("dear", "Wood screws 4x40, stainless, 200 pcs", 1198),
        stocked("next", "Wood screws 4x45, 200 pcs", 929),
    )
    assert found == ["next", "dear", "anchor"]


def test_what_covers_all_units_comes_before_what_covers_some() -> None:
    """One bag of the same is less help than two of another size."""
    assert skus(wanted(), stocked("one", left=1), stocked("two", "Wood screws 5x60", left=2)) == [
        "two",
        "one",
    ]


def test_equals_keep_one_order_everywhere() -> None:
    """Tablet and service must not show two lists."""
    assert skus(wanted(), stocked("b"), stocked("a")) == ["a", "b"]


def test_so_many_are_offered_and_no_more() -> None:
    """Nobody reads a long list with an item in the hand."""
    assert len(skus(wanted(), *(stocked(f"s{at}") for at in range(20)))) == MOST


def test_without_a_category_nothing_is_proposed_and_a_product_in_the_hand_will_do() -> None:
    """Nothing is known against it."""
    assert ranked(wanted(), "", [stocked("next")]) == ()
    assert unfit(wanted(), "", stocked("next")) is None


@pytest.mark.parametrize(
    ("fields", "product", "why"),
    [
        ({"substitution_preference": "never"}, stocked("s"), Unfit.NOT_WANTED),
        ({"stands_for": "1"}, stocked("s"), Unfit.NOT_WANTED),
        ({}, stocked("SKU-2"), Unfit.SAME_PRODUCT),
        ({}, stocked("s", category="Paint"), Unfit.OTHER_KIND),
        ({}, stocked("s", unit_price=Money(amount_minor=899, currency="EUR")), Unfit.OTHER_CURRENCY),
        ({"price_cap": usd(900)}, stocked("s", price=901), Unfit.OVER_CAP),
        ({"substitution_preference": "any_similar"}, stocked("s", price=900), Unfit.OVER_CAP),
        ({}, stocked("s", left=0), Unfit.OUT_OF_STOCK),
    ],
)
def test_what_cannot_stand_in_says_why(fields: dict[str, object], product: Stocked, why: Unfit) -> None:
    """And is never proposed."""
    assert unfit(wanted(**fields), "Screws", product) is why
    assert ranked(wanted(**fields), "Screws", [product]) == ()


def test_the_cap_is_the_customers_word_or_the_price_they_paid() -> None:
    """Who is asked may pay more; who leaves it to us may not, unless they said so."""
    any_similar = SubstitutionPreference.ANY_SIMILAR
    assert price_cap(wanted()) is None
    assert price_cap(wanted(substitution_preference=any_similar)) == usd(899)
    assert price_cap(wanted(substitution_preference=any_similar, price_cap=usd(999))) == usd(999)


def test_likeness_is_between_nothing_and_all() -> None:
    """Case and blanks do not matter, and neither do one-letter names."""
    assert likeness("Wood  Screws", "wood screws") == 1
    assert likeness("abc", "xyz") == 0
    assert likeness("a", "a") == 0
