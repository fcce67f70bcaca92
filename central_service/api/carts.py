"""A cart as storefronts send it."""

from typing import Annotated

from pydantic import Field, StringConstraints

from central_service.services.cart import CartLine
from pickup_domain.base import Code, Strict
from pickup_domain.order import SubstitutionPreference

LanguageTag = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=10)]
"""BCP 47."""
_PAIR = r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}(:[0-9]{1,3})?"
_ONE_OR_MORE = f"^{_PAIR}(,{_PAIR})*$"
Quantity = Annotated[int, Field(ge=1, le=999)]


class WantedIn(Strict):
    """One product and how many."""

    sku: Code
    quantity: Quantity


class LineIn(WantedIn):
    """The same at checkout: with what the shopper says about substitutes."""

    substitution_preference: SubstitutionPreference = SubstitutionPreference.ASK
    price_cap_minor: Annotated[int, Field(ge=0, le=10**9)] | None = None
    """The most that one substitute unit may cost; None: as much as the product itself."""


Wanted = Annotated[tuple[WantedIn, ...], Field(min_length=1, max_length=200)]
Lines = Annotated[tuple[LineIn, ...], Field(min_length=1, max_length=200)]
CartText = Annotated[str, StringConstraints(pattern=_ONE_OR_MORE, max_length=4000)]
"""A cart in a query: `SKU:quantity,SKU:quantity`."""


def lines_of(wanted: tuple[WantedIn, ...]) -> tuple[CartLine, ...]:
    """The lines as the service knows them."""
    return tuple(CartLine(**line.model_dump()) for line in wanted)


def lines_of_text(cart: str) -> tuple[CartLine, ...]:
    """The lines of a `CartText`; a SKU without a quantity means one."""
    lines = []
    for part in filter(None, cart.split(",")):
        sku, _, quantity = part.partition(":")
        lines.append(CartLine(sku, max(1, int(quantity or 1))))
    return tuple(lines)
