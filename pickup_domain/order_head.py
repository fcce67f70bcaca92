"""What a list shows of an order, read from the same JSON as the whole of it and in a fifth of the time.

Ten thousand orders are listed long before anybody opens one of them. The fields mean what they mean in
`pickup_domain.order`; a test sees to it that they are the same.
"""

from pydantic import BaseModel, ConfigDict

from pickup_domain.base import Code, Name, UtcTime
from pickup_domain.order import (
    ArrivalState,
    BagState,
    Heard,
    LineCounts,
    OrderStatus,
    SubstitutionState,
    Window,
)


class Head(BaseModel):
    """Reads the fields it has and passes over all others."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class CustomerHead(Head):
    """Who bought."""

    name: Name
    phone: str | None = None


class PickupPersonHead(Head):
    """Who will come."""

    name: Name
    is_proxy: bool = False


class LineHead(LineCounts, Head):
    """What, how many, and how far they are."""

    sku: Code
    stands_for: Code | None = None
    age_check: int | None = None


class SubstitutionHead(Head):
    """Whether an offer waits."""

    state: SubstitutionState


class BagHead(Head):
    """Which bag, and where it stands."""

    bag_id: Code
    staging_location: Code
    state: BagState = BagState.STAGED


class ArrivalHead(Head):
    """Whether somebody is here, where, and since when."""

    state: ArrivalState = ArrivalState.NONE
    spot: str = ""
    said_at: UtcTime | None = None
    acknowledged_at: UtcTime | None = None


class ActorHead(Head):
    """Whose name to show."""

    name: str = ""


class OrderHead(Head):
    """One order, as far as a list needs it."""

    order_id: str
    """The UUID as it is spelled on the wire."""
    number: Code
    status: OrderStatus
    customer: CustomerHead
    pickup_person: PickupPersonHead
    promise: Window
    lines: tuple[LineHead, ...]
    substitutions: tuple[SubstitutionHead, ...] = ()
    bags: tuple[BagHead, ...] = ()
    arrival: ArrivalHead = ArrivalHead()
    assigned_to: ActorHead | None = None
    hold_until: UtcTime | None = None
    closed_at: UtcTime | None = None
    pickup_code_digest: str = ""
    heard: tuple[Heard, ...] = ()
