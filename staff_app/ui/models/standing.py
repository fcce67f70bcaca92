"""Orders kept in the order of need: one that changed finds its place again, the others are left alone."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from staff_app.rows.orders import OrderSummary
from staff_app.ui.models.ranking import Key, Section, first_key, rank_key
from staff_app.ui.words import OPEN


class Standing:
    """The orders that a list wants, sorted. Ranking ten thousand anew for each scan would be felt."""

    def __init__(self, wanted: Callable[[OrderSummary], bool]) -> None:
        self._wanted = wanted
        self._keys: list[Key] = []
        self._key_of: dict[str, Key] = {}
        self.orders: list[OrderSummary] = []
        self.still_open = 0

    def fill(self, orders: Iterable[OrderSummary], now: datetime) -> None:
        """All of them anew: what is wanted has changed, or time went by."""
        keyed = sorted(((rank_key(order, now), order) for order in orders if self._wanted(order)), key=_first)
        self._keys = [key for key, _ in keyed]
        self.orders = [order for _, order in keyed]
        self._key_of = {order.order_id: key for key, order in keyed}
        self.still_open = sum(order.status in OPEN for order in self.orders)

    def change(self, gone: Iterable[OrderSummary], came: Iterable[OrderSummary], now: datetime) -> None:
        """These are not there any more, or not like this; those are."""
        for order in gone:
            if (key := self._key_of.pop(order.order_id, None)) is not None:
                at = bisect_left(self._keys, key)
                del self._keys[at], self.orders[at]
                self.still_open -= order.status in OPEN
        for order in came:
            if self._wanted(order):
                key = self._key_of[order.order_id] = rank_key(order, now)
                at = bisect_left(self._keys, key)
                self._keys.insert(at, key)
                self.orders.insert(at, order)
                self.still_open += order.status in OPEN

    def sections(self) -> Iterator[tuple[Section, list[OrderSummary]]]:
        """What there is of each section, the most pressing first."""
        starts = [bisect_left(self._keys, first_key(section)) for section in Section]
        for section, start, end in zip(Section, starts, [*starts[1:], len(self._keys)], strict=True):
            if start < end:
                yield section, self.orders[start:end]


def _first(entry: tuple[Key, OrderSummary]) -> Key:
    return entry[0]
