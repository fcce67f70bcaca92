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
    checking_out: asyncio.Lock = field(default_factory=asyncio.Lock)
    """A form that is sent twice waits for itself."""

    def place(self, checkout: str, order_id: str) -> None:
        """The checkout is over."""
        self.placed[checkout] = order_id
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
