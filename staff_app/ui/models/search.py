"""What a search finds an order by. No Qt widgets."""

import unicodedata
from collections.abc import Iterable

from staff_app.rows.orders import OrderSummary

_BETWEEN_DIGITS = str.maketrans("", "", " +()/.-")
_UNSPLIT = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Letters that Unicode takes for whole ones, and that keyboards of other languages do not have."""
_TAIL = 4
"""Digits of a phone number that a tablet knows, at most."""
_BETWEEN = "\n"
"""What nobody types: a search never runs from one field into the next."""


def searchable(text: str) -> str:
    """Text as a search compares it: without capitals, accents or vowel signs, so that "jose" finds "José"."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_UNSPLIT))
    return "".join(part for part in parts if not unicodedata.combining(part))


class OrderSearch:
    """A search over all orders; what each is found by is made searchable once, not at every key."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, tuple[str, str]]] = {}
        """By order id: all its texts in one, and its two names."""
        self._needle = self._tail = ""
        self._words: list[str] = []

    def __bool__(self) -> bool:
        """Whether anything is looked for."""
        return bool(self._needle)

    def look_for(self, text: str) -> bool:
        """Look for a number, names in any order, the end of a phone number, a SKU or a bag.

        Returns:
            Whether that is another search than the one before.
        """
        words = searchable(text).replace("#", " ").split()
        needle = " ".join(words)
        if needle == self._needle:
            return False
        self._needle, self._words = needle, words if len(words) > 1 else []
        # Figures, a hyphen and one or two more are a bag of an order; four more end a phone number.
        is_tail = len(needle.rpartition("-")[2]) >= _TAIL
        is_written_out = needle[:1] in {"+", "(", "0"} or " " in needle or is_tail
        digits = needle.translate(_BETWEEN_DIGITS) if is_written_out else needle
        self._tail = digits[-_TAIL:] if digits.isdigit() else ""
        return True

    def finds(self, order: OrderSummary) -> bool:
        """Whether an order, open or closed, is what is looked for."""
        texts, names = self._known.get(order.order_id) or self._learn(order)
        return (
            self._needle in texts
            or (bool(self._tail) and order.phone_tail.endswith(self._tail))
            or (bool(self._words) and any(all(word in name for word in self._words) for name in names))
        )

    def forget(self, gone: Iterable[OrderSummary]) -> None:
        """These are not there any more, or not like this."""
        for order in gone:
            self._known.pop(order.order_id, None)

    def _learn(self, order: OrderSummary) -> tuple[str, tuple[str, str]]:
        names = searchable(order.customer_name), searchable(order.pickup_name)
        others = searchable(_BETWEEN.join((order.number, *order.skus, *order.bag_ids)))
        known = self._known[order.order_id] = _BETWEEN.join((others, *names)), names
        return known
