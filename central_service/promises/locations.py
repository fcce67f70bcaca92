"""A pickup location and its products as a merchant describes them, in files and in `/v1/admin`."""

from collections import Counter
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from central_service.promises.merchant import Merchant
from central_service.promises.plan import WEEKDAYS, PickupCalendar
from pickup_domain.base import ONE_LINE, Code, Gtin, Name, Strict
from pickup_domain.money import Currency, Money
from pickup_domain.order import StorePolicy
from pickup_domain.store import Coordinates, Location, Product, Spot

Short = Annotated[str, ONE_LINE, StringConstraints(strip_whitespace=True, max_length=200)]
WebAddress = Annotated[str, StringConstraints(pattern=r"^(https?://[^\s<>\"']+)?$", max_length=500)]


def _is_known(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{name!r} is no time zone; write one such as Europe/Berlin") from error
    return name


TimeZone = Annotated[str, StringConstraints(max_length=60), AfterValidator(_is_known)]


class PlaceIn(Strict):
    """A place on earth (WGS 84), in degrees."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class StockDefaults(Strict):
    """What holds for each product of a location that says nothing of its own."""

    safety_stock: int = Field(default=0, ge=0, le=1_000_000)
    """Units that are never promised: what the shelf lacks of what the books say."""
    low_at: int = Field(default=0, ge=0, le=1_000_000)
    """Stock is low at so many units or fewer; 0: when the last one is gone."""


class PolicyIn(Strict):
    """The store's rules for an order; see `pickup_domain.order.StorePolicy`."""

    undo_window_s: int = Field(default=15, ge=0, le=600)
    hold_hours: int = Field(default=72, ge=1, le=24 * 60)
    extend_hold_hours: int = Field(default=24, ge=1, le=24 * 30)
    substitution_answer_minutes: int = Field(default=20, ge=1, le=24 * 60)
    reminder_minutes: int = Field(default=120, ge=0, le=24 * 60)
    require_staging: bool = True
    require_bag_scan: bool = False
    require_signature: bool = False


class LocationIn(Strict):
    """A pickup location."""

    code: Code
    number: Annotated[int, Field(ge=1, le=65535)] | None = None
    """What a pickup pass calls the store; None: the next free one. It never changes."""
    name: Annotated[Name, ONE_LINE]
    address: tuple[Short, ...] = Field(default=(), max_length=6)
    postcode: Short = ""
    coordinates: PlaceIn | None = None
    time_zone: TimeZone
    currency: Currency
    phone: Short = ""
    instructions: Annotated[str, ONE_LINE, StringConstraints(max_length=500)] = ""
    directions_url: WebAddress = ""
    bays: tuple[Annotated[Spot, ONE_LINE], ...] = Field(default=(), max_length=100)
    dock: Annotated[Spot, ONE_LINE] | None = None
    staging_locations: tuple[Code, ...] = Field(default=(), max_length=500)
    cold_locations: tuple[Code, ...] = Field(default=(), max_length=500)
    bags_per_shelf: Annotated[int, Field(ge=1, le=1000)] | None = None
    insights_by_person: bool = False
    """Shift leads may see figures by person; ask your works council or data protection officer first."""
    policy: PolicyIn = PolicyIn()
    stock: StockDefaults = StockDefaults()
    calendar: PickupCalendar

    def location(self, number: int) -> Location:
        """As tablets and pages know it."""
        facts = self.model_dump(exclude={"calendar", "stock", "number", "policy", "coordinates"})
        place = self.coordinates
        return Location(
            **facts,
            number=number,
            opening_hours=hours_text(self.calendar),
            policy=StorePolicy(**self.policy.model_dump()),
            coordinates=place and Coordinates(latitude=place.latitude, longitude=place.longitude),
        )

    @classmethod
    def of(cls, location: Location, calendar: PickupCalendar, stock: StockDefaults) -> "LocationIn":
        """What a known location would be described by."""
        facts = location.model_dump(include=set(cls.model_fields) - {"policy"})
        policy = location.policy.model_dump(include=set(PolicyIn.model_fields))
        return cls(**facts, policy=PolicyIn(**policy), calendar=calendar, stock=stock)


def hours_text(calendar: PickupCalendar) -> str:
    """The usual hours in OSM's notation, whichever way they were given."""
    if calendar.opening_hours is not None:
        return calendar.opening_hours
    parts = []
    for weekday in WEEKDAYS:
        spans = (calendar.weekly or {}).get(weekday, ())
        if spans:
            hours = ",".join(f"{start}-{end}" for start, end in spans)
            parts.append(f"{weekday.value[:2].capitalize()} {hours}")
    return "; ".join(parts) or "off"


class ProductIn(Strict):
    """A product as one location keeps it; its counts come with the stock."""

    sku: Code
    name: Annotated[Name, ONE_LINE]
    gtins: tuple[Gtin, ...] = Field(default=(), max_length=20)
    category: Short = ""
    attributes: tuple[Short, ...] = Field(default=(), max_length=50)
    aisle: Annotated[str, ONE_LINE, Field(max_length=20)] = ""
    bin: Annotated[str, ONE_LINE, Field(max_length=20)] = ""
    image: Annotated[str, ONE_LINE, Field(max_length=200)] = ""
    price_minor: Annotated[int, Field(ge=0, le=10**9)]
    age_check: Annotated[int, Field(ge=1, le=99)] | None = None
    cold: bool = False
    heavy: bool = False
    oversize: bool = False
    safety_stock: Annotated[int, Field(ge=0, le=1_000_000)] | None = None
    """None: the location's own rule."""
    low_at: Annotated[int, Field(ge=0, le=1_000_000)] | None = None

    def product(self, currency: str) -> Product:
        """As tablets know it, with nothing on hand."""
        facts = self.model_dump(exclude={"price_minor", "safety_stock", "low_at"})
        return Product(**facts, unit_price=Money(amount_minor=self.price_minor, currency=currency))

    @classmethod
    def of(cls, product: Product, safety_stock: int | None, low_at: int | None) -> "ProductIn":
        """What a known product would be described by."""
        facts = product.model_dump(include=set(cls.model_fields))
        price = product.unit_price.amount_minor
        return cls(**facts, price_minor=price, safety_stock=safety_stock, low_at=low_at)


class MerchantFile(Strict):
    """A whole merchant in one file."""

    version: Literal[1] = 1
    merchant: Merchant = Merchant()
    locations: Annotated[tuple[LocationIn, ...], Field(max_length=10_000)] = ()

    @model_validator(mode="after")
    def _names_each_once(self) -> Self:
        codes = Counter(each.code for each in self.locations)
        numbers = Counter(str(each.number) for each in self.locations if each.number is not None)
        for names in (codes, numbers):
            twice = sorted(name for name, count in names.items() if count > 1)
            if twice:
                raise ValueError(f"more than one location is called {', '.join(twice)}")
        return self
