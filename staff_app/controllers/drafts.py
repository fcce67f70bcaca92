"""Notes that are half written: in memory alone, each for whoever wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from staff_app.rows.orders import OrderSummary


class Drafts:
    """By person and order: words that are not sent, with the name of the customer they are about."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], tuple[str, str]] = {}

    @property
    def order_ids(self) -> frozenset[str]:
        """The orders that somebody began to write about."""
        return frozenset(order_id for _, order_id in self._kept)

    def of(self, staff_id: str, order_id: str) -> str:
        """What that person wrote; empty for nothing."""
        return self._kept.get((staff_id, order_id), ("", ""))[1]

    def keep(self, staff_id: str, order: OrderSummary, words: str) -> None:
        """That person wrote so much of it; blanks are no words."""
        if words.strip():
            self._kept[staff_id, order.order_id] = (order.customer_name, words)
        else:
            self._kept.pop((staff_id, order.order_id), None)

    def sent(self, staff_id: str, order_id: str, words: str) -> None:
        """Those words count; others, written since then, stay."""
        if self.of(staff_id, order_id).strip() == words:
            self._kept.pop((staff_id, order_id), None)

    def follow(self, order_id: str, order: OrderSummary | None) -> None:
        """An order that left the tablet takes them with it, and so does a customer who was erased."""
        self._kept = {
            (author, about): (name, words)
            for (author, about), (name, words) in self._kept.items()
            if about != order_id or (order is not None and order.customer_name == name)
        }

    def clear(self) -> None:
        """Another store, or none."""
        self._kept.clear()
