"""What the sample shop sells: `resources/sample_store/products.yaml`."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True)
class Item:
    """A product as the shop shows it."""

    sku: str
    name: str
    category: str
    price_minor: int
    tint: str
    """`#rrggbb`, behind its picture."""
    age_check: int | None = None
    oversize: bool = False


class Catalogue:
    """Every product, by SKU and by category."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._items = {item.sku: item for item in items}

    @classmethod
    def read(cls, path: Path) -> "Catalogue":
        """From the sample's file."""
        known = yaml.safe_load(path.read_text(encoding="utf-8"))["products"]
        return cls(
            Item(
                each["sku"],
                each["name"],
                each["category"],
                each["price_minor"],
                each["image"],
                each.get("age_check"),
                each.get("oversize", False),
            )
            for each in known
        )

    def get(self, sku: str) -> Item | None:
        """One of them; None where there is none."""
        return self._items.get(sku)

    def categories(self) -> list[str]:
        """In the order of the file."""
        return list(dict.fromkeys(item.category for item in self._items.values()))

    def of(self, category: str) -> list[Item]:
        """The products of a category; of all where it is not one."""
        return [item for item in self._items.values() if item.category == category] or list(
            self._items.values()
        )
