"""Which products may be picked up where, by a merchant's rules."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from central_service.promises.plan import Allowance, EligibilityRule
from pickup_domain.store import Location, Product

OVERSIZE = {
    "": "This item is too large for the counter, and this location has no loading dock.",
    "de": "Dieser Artikel ist zu groß für den Schalter, und dieser Standort hat keine Laderampe.",
    "es": "Este artículo es demasiado grande para el mostrador y esta tienda no tiene muelle de carga.",
    "fr": "Cet article est trop volumineux pour le comptoir et ce magasin n’a pas de quai de chargement.",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What holds for one product at one location."""

    allowed: bool = True
    reason: dict[str, str] = field(default_factory=dict)
    """Why not, by language."""
    age: int | None = None
    """The age to check."""
    dock_only: bool = False


class Eligibility:
    """A merchant's rules, sorted so that a product is looked up and not searched for."""

    def __init__(self, rules: Iterable[EligibilityRule]) -> None:
        self._by_sku: defaultdict[str, list[int]] = defaultdict(list)
        self._by_category: defaultdict[str, list[int]] = defaultdict(list)
        self._by_attribute: defaultdict[str, list[int]] = defaultdict(list)
        self._rules = tuple((rule, frozenset(rule.locations)) for rule in rules)
        for number, (rule, _) in enumerate(self._rules):
            for sku in rule.skus:
                self._by_sku[sku].append(number)
            for category in rule.categories:
                self._by_category[category.casefold()].append(number)
            for attribute in rule.attributes:
                self._by_attribute[attribute.casefold()].append(number)

    def judge(self, product: Product, location: Location) -> Verdict:
        """What holds for a product at a location."""
        if not self._rules and not product.oversize:
            return Verdict(age=product.age_check)
        ages = [product.age_check] if product.age_check else []
        dock_only = product.oversize
        for rule in self._about(product, location):
            match rule.says:
                case Allowance.NOT_HERE:
                    return Verdict(allowed=False, reason=dict(rule.reason))
                case Allowance.CHECK_AGE if rule.age is not None:
                    ages.append(rule.age)
                case Allowance.DOCK_ONLY:
                    dock_only = True
        if dock_only and location.dock is None:
            return Verdict(allowed=False, reason=OVERSIZE, dock_only=True)
        return Verdict(age=max(ages, default=None), dock_only=dock_only)

    def _about(self, product: Product, location: Location) -> list[EligibilityRule]:
        numbers = [
            *self._by_sku.get(product.sku, ()),
            *self._by_category.get(product.category.casefold(), ()),
        ]
        for attribute in product.attributes:
            numbers += self._by_attribute.get(attribute.casefold(), ())
        rules = (self._rules[number] for number in sorted(set(numbers)))
        return [rule for rule, places in rules if not places or location.code in places]
