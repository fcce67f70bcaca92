"""What leaves the store with the customer: one answer for the button and for the checks."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from staff_app.rows.orders import BagRow, OrderDetail


@dataclass(frozen=True, slots=True)
class Leaving:
    """Bags and units that would go along now."""

    bags: tuple[BagRow, ...]
    of_bags: int
    """How many bags are here at all, missing ones too."""
    loose_units: int
    """Units in no bag; they go along where no bag was chosen to stay."""
    min_age: int | None
    """The highest age to check for what goes."""

    @property
    def units(self) -> int:
        """How many units go along."""
        return self.loose_units + sum(bag.units for bag in self.bags)

    @property
    def is_nothing(self) -> bool:
        """Whether nobody would carry anything."""
        return not self.bags and not self.loose_units


def bags_here(detail: OrderDetail) -> tuple[BagRow, ...]:
    """Bags that were not handed over yet."""
    return tuple(bag for bag in detail.bags if bag.state != "handed_over")


def can_go(bag: BagRow, scanned: Collection[str]) -> bool:
    """Whether there is a bag to give: a missing one counts once it is found and scanned."""
    return bag.state == "staged" or (bag.state == "missing" and bag.bag_id in scanned)


def leaving(detail: OrderDetail, staying: Collection[str], scanned: Collection[str]) -> Leaving:
    """What goes along where these bags stay here."""
    here = bags_here(detail)
    going = tuple(bag for bag in here if can_go(bag, scanned) and bag.bag_id not in staying)
    loose = Counter({line.line_id: line.in_store for line in detail.lines})
    for bag in here:
        for item in bag.contents:
            loose[item.line_id] -= item.quantity
    if any(bag.bag_id in staying for bag in here):
        loose.clear()
    gone = {item.line_id for bag in going for item in bag.contents} | set(+loose)
    ages = [line.min_age for line in detail.lines if line.min_age and line.line_id in gone]
    return Leaving(going, len(here), (+loose).total(), max(ages, default=None))
