"""What a merchant may say, and what is refused with a sentence."""

from datetime import date
from typing import Any

import holidays as public_holidays
import pytest
from pydantic import ValidationError

from central_service.promises.eligibility import Eligibility
from central_service.promises.plan import EligibilityRule, Holidays, PickupCalendar, said
from pickup_domain.money import Money
from pickup_domain.store import Location, Product

HOURS: dict[str, Any] = {"opening_hours": "Mo-Fr 09:00-18:00"}


def location(**changes: Any) -> Location:  # noqa: ANN401
    """A store."""
    facts: dict[str, Any] = {"code": "A1", "number": 1, "name": "A", "time_zone": "UTC", "currency": "USD"}
    return Location(**(facts | changes))


def product(**changes: Any) -> Product:  # noqa: ANN401
    """A product."""
    price = Money(amount_minor=100, currency="USD")
    return Product(**({"sku": "1", "name": "Thing", "unit_price": price} | changes))


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        ({}, "either `opening_hours` or `weekly`"),
        (HOURS | {"weekly": {}}, "either `opening_hours` or `weekly`"),
        ({"opening_hours": "Mo-Fr nine to five"}, "no opening hours as OpenStreetMap writes them"),
        ({"opening_hours": "Mo-Fr 09:00-18:00; PH off"}, "set under `holidays`"),
        ({"opening_hours": "Mo-Fr,PH 09:00-18:00"}, "set under `holidays`"),
        ({"opening_hours": "Mo-Fr 10:00+"}, "'10:00+' has no meaning here: slots need an end"),
        ({"opening_hours": "Mo-Fr 10:00-16:00+"}, "slots need an end"),
        ({"opening_hours": "Mo-Fr sunrise-20:00"}, "'sunrise' has no meaning here: customers are told times"),
        ({"opening_hours": "Mo-Fr 10:00-(Dusk-01:00)"}, "customers are told times"),
        ({"opening_hours": 'Mo-Fr "by appointment"'}, "leave comments out"),
        ({"opening_hours": "Mo-Fr 10:00-18:00 unknown"}, "nothing can be promised then"),
        ({"weekly": {"mon": [["18:00", "09:00"]]}}, "is no time span"),
        ({"weekly": {"mon": [["09:00", "12:00"], ["11:00", "14:00"]]}}, "overlap"),
        ({"weekly": {"mon": [["9:00", "12:00"]]}}, "pattern"),
        ({"weekly": {"someday": []}}, "mon"),
        (HOURS | {"holidays": {"country": "XX"}}, "public holidays of XX are not known"),
        (HOURS | {"holidays": {"country": "DE", "subdivision": "ZZ"}}, "has no region ZZ"),
        (HOURS | {"blocked": [{"first": "2026-12-24", "last": "2026-12-20"}]}, "is before"),
        (HOURS | {"blocked": [{"first": "2026-12-24", "last": "2036-12-20"}]}, "is the year right"),
        (HOURS | {"slot_rules": [{}, {"weekdays": ["mon"]}]}, "more than one slot rule for mon"),
        (HOURS | {"slot_rules": [{"weekdays": ["mon", "mon"]}]}, "named twice"),
        (HOURS | {"slot_rules": [{"slot_minutes": 0}]}, "greater than or equal to 5"),
        (HOURS | {"opening_hour": "24/7"}, "not permitted"),
    ],
)
def test_a_plan_that_cannot_be_kept_is_refused_with_a_sentence(plan: dict[str, Any], says: str) -> None:
    """It says what is wrong, not only where."""
    with pytest.raises(ValidationError) as refused:
        PickupCalendar.model_validate(plan)
    assert says in str(refused.value)


def test_a_year_from_which_on_is_no_open_end() -> None:
    """The same sign says something else there."""
    hours = "2026+ Mo-Fr 10:00-18:00; easter +1 day off"
    assert PickupCalendar.model_validate({"opening_hours": hours}).opening_hours == hours


def test_every_region_whose_holidays_are_known_can_be_named() -> None:
    """Also those that are no region of ISO 3166-2."""
    peace = date(2026, 8, 8)
    assert Holidays(country="DE", subdivision="Augsburg").name_of(peace)
    assert not Holidays(country="DE", subdivision="BY").name_of(peace)
    for country, regions in public_holidays.list_supported_countries().items():
        for region in regions if len(country) == 2 else ():
            Holidays(country=country, subdivision=region)


def test_holidays_are_those_of_the_region_but_for_the_days_that_are_named() -> None:
    """Epiphany is one in Bavaria, and not in Berlin."""
    epiphany = date(2026, 1, 6)
    celebrated = Holidays(country="DE", subdivision="BY").name_of(epiphany)
    assert celebrated is not None
    assert (celebrated[""], celebrated["en"]) == ("Heilige Drei Könige", "Epiphany")
    assert Holidays(country="DE", subdivision="BE").name_of(epiphany) is None
    assert Holidays(country="DE", subdivision="BY", except_days=(epiphany,)).name_of(epiphany) is None


def test_a_sentence_is_told_in_the_shoppers_language_or_another() -> None:
    """One text stands for every language; else English, else whichever there is."""
    assert said({"": "Closed"}, "de") == "Closed"
    assert said({"en": "Closed", "de": "Zu"}, "de-AT") == "Zu"
    assert said({"en": "Closed", "de": "Zu"}, "fr") == "Closed"
    assert said({"de": "Zu"}, "fr") == "Zu"
    assert said({}, "fr") == ""


def test_rules_forbid_by_sku_category_and_attribute_and_by_location() -> None:
    """The first that forbids gives the reason."""
    rules = Eligibility(
        [
            EligibilityRule(skus=("7",), locations=("B2",), reason={"": "not in B2"}),
            EligibilityRule(categories=("Gas",), reason={"": "no gas"}),
            EligibilityRule(attributes=("hazmat",), reason={"": "hazardous"}),
        ]
    )
    assert rules.judge(product(sku="7"), location()).allowed
    assert rules.judge(product(sku="7"), location(code="B2")).reason == {"": "not in B2"}
    assert rules.judge(product(category="gas"), location()).reason == {"": "no gas"}
    both = rules.judge(product(category="Gas", attributes=("HAZMAT",)), location())
    assert (both.allowed, both.reason) == (False, {"": "no gas"})


def test_the_highest_age_counts() -> None:
    """Of the product's own and of every rule about it."""
    rules = Eligibility(
        [
            EligibilityRule(categories=("Knives",), says="check_age", age=16),
            EligibilityRule(skus=("7",), says="check_age", age=21),
        ]
    )
    assert rules.judge(product(category="Knives"), location()).age == 16
    assert rules.judge(product(category="Knives", age_check=18), location()).age == 18
    assert rules.judge(product(sku="7", category="Knives", age_check=18), location()).age == 21
    assert rules.judge(product(), location()).age is None


def test_what_is_oversize_goes_to_the_dock_or_is_shipped() -> None:
    """A location without one says so, in the shopper's language."""
    rules = Eligibility([EligibilityRule(skus=("7",), says="dock_only")])
    assert rules.judge(product(oversize=True), location(dock="D1")).dock_only
    refused = rules.judge(product(oversize=True), location())
    assert not refused.allowed
    assert "Laderampe" in said(dict(refused.reason), "de")
    assert not rules.judge(product(sku="7"), location()).allowed


@pytest.mark.parametrize("rule", [{}, {"skus": ["1"], "age": 18}, {"skus": ["1"], "says": "check_age"}])
def test_a_rule_about_nothing_or_without_its_age_is_refused(rule: dict[str, Any]) -> None:
    """A rule that could never count is a mistake."""
    with pytest.raises(ValidationError):
        EligibilityRule.model_validate(rule)
