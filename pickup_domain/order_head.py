"""What a list shows of an order, read from the same JSON as the whole of it and in a fifth of the time.

Ten thousand orders are listed long before anybody opens one of them. The fields mean what they mean in
`pickup_domain.order`; a test sees to it that they are the same. What they may hold is checked there: the
service wrote them, and whoever uses an order reads the whole of it.
"""

from pydantic import AwareDatetime, BaseModel, ConfigDict

from pickup_domain.order import (
    ArrivalState,
    BagState,
    Heard,
    LineCounts,
    OrderStatus,
    SubstitutionState,
)


class Head(BaseModel):
    """Reads the fields it has and passes over all others."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class PromiseHead(Head):
    """From when to when."""

    start: AwareDatetime
    end: AwareDatetime


class CustomerHead(Head):
    """Who bought."""

    name: str
    phone: str | None = None


class PickupPersonHead(Head):
    """Who will come."""

    name: str
    is_proxy: bool = False


class LineHead(LineCounts, Head):
    """What, how many, and how far they are."""

    sku: str
    stands_for: str | None = None
    age_check: int | None = None


class SubstitutionHead(Head):
    """Whether an offer waits."""

    state: SubstitutionState


class BagHead(Head):
    """Which bag, and where it stands."""

    bag_id: str
    staging_location: str
    state: BagState = BagState.STAGED


class ArrivalHead(Head):
    """Whether somebody is here, where, and since when."""

    state: ArrivalState = ArrivalState.NONE
    spot: str = ""
    vehicle: str = ""
    en_route_at: AwareDatetime | None = None
    said_at: AwareDatetime | None = None
    known_at: AwareDatetime | None = None
    acknowledged_at: AwareDatetime | None = None
    acknowledged_by: str = ""


class ActorHead(Head):
    """Whose name to show, and whose work it is."""

    id: str = ""
    name: str = ""


class WaveHead(Head):
    """Which walk, and the tote on it."""

    wave_id: str
    tote: str


class OrderHead(Head):
    """One order, as far as a list needs it."""

    order_id: str
    """The UUID as it is spelled on the wire."""
    number: str
    status: OrderStatus
    customer: CustomerHead
    pickup_person: PickupPersonHead
    promise: PromiseHead
    lines: tuple[LineHead, ...]
    substitutions: tuple[SubstitutionHead, ...] = ()
    bags: tuple[BagHead, ...] = ()
    arrival: ArrivalHead = ArrivalHead()
    assigned_to: ActorHead | None = None
    wave: WaveHead | None = None
    hold_until: AwareDatetime | None = None
    closed_at: AwareDatetime | None = None
    pickup_code_digest: str = ""
    heard: tuple[Heard, ...] = ()
