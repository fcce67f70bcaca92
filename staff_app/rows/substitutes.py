"""What may stand in for a line."""

from dataclasses import dataclass
from datetime import datetime

from staff_app.rows.orders import LineRow


@dataclass(frozen=True, slots=True)
class SubstituteRow:
    """A product that may stand in for a line."""

    sku: str
    name: str
    aisle: str
    bin: str
    image: str
    price_minor: int
    difference_minor: int
    """Per unit, compared with what was ordered."""
    currency: str
    left: int
    """Units that can still be had."""
    min_age: int | None


@dataclass(frozen=True, slots=True)
class SubstituteView:
    """What may be offered instead of a line."""

    order_id: str
    line: LineRow
    candidates: tuple[SubstituteRow, ...] = ()
    """The closest first."""
    as_of: datetime | None = None
    """When the stock was so; None while it is being looked for."""
    is_live: bool = False
    """False: by this tablet's own catalogue, which knows nothing of what is promised to others."""
    chosen: str = ""
    """SKU."""
    answer_minutes: int = 0
    """How long the customer has to answer."""
