"""What a tablet is told about its store: the place itself, its people, products and keys."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from pickup_domain.base import Code, Gtin, Model, Name, UtcTime
from pickup_domain.money import Currency, Money
from pickup_domain.order import Role, StorePolicy
from pickup_domain.outcomes import IncidentKind

Spot = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
"""Where at a store somebody waits, as people call it: "Bay 3"."""


class Coordinates(Model):
    """A place on earth (WGS 84), in degrees."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class Location(Model):
    """The store of this feed."""

    code: Code
    number: int = Field(ge=1, le=65535)
    """What a pickup pass calls the store."""
    name: Name
    address: tuple[str, ...] = ()
    phone: str = ""
    time_zone: str
    """IANA name."""
    currency: Currency
    opening_hours: str = ""
    """OSM `opening_hours`."""
    postcode: str = ""
    coordinates: Coordinates | None = None
    instructions: str = ""
    """How to find the counter, for customers."""
    directions_url: str = ""
    """A page with a map; empty: one is made of the coordinates."""
    bays: tuple[Spot, ...] = ()
    """Curbside bays that an order may be brought to."""
    dock: Spot | None = None
    """Where oversize goods are handed over; None: they cannot be picked up here."""
    policy: StorePolicy = StorePolicy()
    staging_locations: tuple[Code, ...] = ()
    cold_locations: tuple[Code, ...] = ()
    """Those of them that are cold; none named: nobody is warned."""
    bags_per_shelf: int | None = Field(default=None, ge=1)
    """How many bags a staging location takes; None: nobody counts."""
    insights_by_person: bool = False
    """Leads may see figures by person; the merchant says so, never a tablet."""

    def directions(self) -> str:
        """A page that shows the way; "" where neither it nor the coordinates are known."""
        if self.directions_url or self.coordinates is None:
            return self.directions_url
        place = self.coordinates
        return f"https://www.openstreetmap.org/directions?to={place.latitude}%2C{place.longitude}"


class StaffMember(Model):
    """Somebody who can sign in."""

    staff_id: str = Field(max_length=64)
    name: Name
    initials: str = Field(max_length=4)
    role: Role
    language: str = "en"
    pin_hash: str = ""
    """Argon2id (RFC 9106) of the PIN keyed with the store's pepper; empty where no PIN is set."""
    active: bool = True


class PassKey(Model):
    """A public key that passes are checked with."""

    key_id: int = Field(ge=1, le=255)
    public_key: str = Field(pattern=r"^[0-9a-f]{64}$")
    """Raw Ed25519 public key, hexadecimal."""
    valid_until: UtcTime | None = None


class Product(Model):
    """A product as this store keeps it."""

    sku: Code
    gtins: tuple[Gtin, ...] = ()
    name: Name
    category: str = ""
    attributes: tuple[str, ...] = ()
    """What eligibility rules may name beside SKU and category."""
    aisle: str = ""
    bin: str = ""
    image: str = ""
    unit_price: Money
    on_hand: int = 0
    low_since: UtcTime | None = None
    """When stock fell to its threshold; None while there is more."""
    age_check: int | None = None
    cold: bool = False
    heavy: bool = False
    oversize: bool = False


class IncidentRecord(Model):
    """An incident as the store's feed tells it."""

    incident_id: UUID
    """The id of the command that led to it."""
    kind: IncidentKind
    order_id: UUID
    detail: str
    at: UtcTime
    resolved: bool = False


class MessageFate(Model):
    """What became of a message to the customer, without address or text."""

    message_id: UUID
    order_id: UUID
    kind: str
    """What it tells: "confirmation", "ready", "picked_up", ..."""
    channel: str
    """ "email" or "sms"."""
    state: str
    """queued, sending, sent, delivered, undelivered, failed, dead or withdrawn."""
    why: str = ""
    """Of one that reached nobody: opted_out, no_such_address or unreachable; empty where nobody knows."""
    at: UtcTime
