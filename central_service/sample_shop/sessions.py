"""Who is shopping: kept in memory under an id in a cookie, which is enough for a sample."""

import asyncio
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

_MOST = 10_000


def new_key() -> str:
    """Hard to guess."""
    return secrets.token_urlsafe(18)


@dataclass(slots=True)
class Session:
    """One shopper."""

    cart: dict[str, int] = field(default_factory=dict)
    """Quantities by SKU."""
    location: str = ""
    """Chosen without scripts; with them the browser remembers."""
    checkout: str = field(default_factory=new_key)
    """The key of the checkout that is going on: it places one order, however often it is sent."""
    hold: dict[str, Any] | None = None
    """What the service holds for this checkout."""
    lost_holds: int = 0
    """How many of them were over when they were to become an order."""
    placed: dict[str, str] = field(default_factory=dict)
    """Order ids by checkout."""
    shipped: dict[str, dict[str, int]] = field(default_factory=dict)
    """By order id: what of the cart is not part of the order."""
    checking_out: asyncio.Lock = field(default_factory=asyncio.Lock)
    """A form that is sent twice waits for itself."""

    def place(self, checkout: str, order_id: str, ordered: dict[str, int]) -> None:
        """The checkout is over: what was not ordered for pickup is shipped."""
        self.placed[checkout] = order_id
        left = {sku: quantity - ordered.get(sku, 0) for sku, quantity in self.cart.items()}
        self.shipped[order_id] = {sku: quantity for sku, quantity in left.items() if quantity > 0}
        if checkout == self.checkout:
            self.cart, self.hold, self.checkout = {}, None, new_key()


class Sessions:
    """The newest of them."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, Session] = OrderedDict()

    def get(self, session_id: str) -> tuple[str, Session]:
        """A known session, or a new one under a new id."""
        if session_id in self._known:
            self._known.move_to_end(session_id)
            return session_id, self._known[session_id]
        fresh = new_key()
        self._known[fresh] = Session()
        if len(self._known) > _MOST:
            self._known.popitem(last=False)
        return fresh, self._known[fresh]
