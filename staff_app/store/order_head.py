"""What a list shows of an order, read from the same JSON as the whole of it and in a twentieth of the time.

Ten thousand orders are listed long before anybody opens one of them. The fields mean what they mean in
`pickup_domain.order`; a test sees to it that they are the same. What they may hold is checked there: the
service wrote them, and whoever uses an order reads the whole of it.
"""

from datetime import datetime
from typing import Annotated

import msgspec

from pickup_domain.order import ArrivalState, BagState, LineSums, OrderStatus, SubstitutionState

_Time = Annotated[datetime, msgspec.Meta(tz=True)]


class Head(msgspec.Struct, frozen=True, gc=False):
    """Reads the fields it has and passes over all others."""


class PromiseHead(Head, frozen=True):
    """From when to when."""

    start: _Time
    end: _Time


class CustomerHead(Head, frozen=True):
    """Who bought."""

    name: str
    phone: str | None = None


class PickupPersonHead(Head, frozen=True):
    """Who will come."""

    name: str
    is_proxy: bool = False


class LineHead(LineSums, Head, frozen=True):
    """What, how many, and how far they are."""

    sku: str
    ordered: int
    picked: int = 0
    short: int = 0
    substituted: int = 0
    handed_over: int = 0
    refused: int = 0
    returned: int = 0
    stands_for: str | None = None
    age_check: int | None = None


class SubstitutionHead(Head, frozen=True):
    """Whether an offer waits."""

    state: SubstitutionState


class BagHead(Head, frozen=True):
    """Which bag, and where it stands."""

    bag_id: str
    staging_location: str
    state: BagState = BagState.STAGED


class ArrivalHead(Head, frozen=True):
    """Whether somebody is here, where, and since when."""

    state: ArrivalState = ArrivalState.NONE
    spot: str = ""
    vehicle: str = ""
    en_route_at: _Time | None = None
    said_at: _Time | None = None
    known_at: _Time | None = None
    acknowledged_at: _Time | None = None
    acknowledged_by: str = ""


class ActorHead(Head, frozen=True):
    """Whose name to show, and whose work it is."""

    id: str = ""
    name: str = ""


class WaveHead(Head, frozen=True):
    """Which walk, and the tote on it."""

    wave_id: str
    tote: str


class HeardHead(Head, frozen=True):
    """Up to where a device's commands are decided."""

    device: str
    seq: int


class OrderHead(Head, frozen=True):
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
    hold_until: _Time | None = None
    closed_at: _Time | None = None
    pickup_code_digest: str = ""
    heard: tuple[HeardHead, ...] = ()

    def heard_from(self, device: str) -> int:
        """As `Order.heard_from`."""
        return next((each.seq for each in self.heard if each.device == device), 0)


_READER = msgspec.json.Decoder(OrderHead)


def read_head(body: str) -> OrderHead | None:
    """The head of an order's JSON; None where it is not one."""
    try:
        return _READER.decode(body)
    except msgspec.DecodeError:
        return None
