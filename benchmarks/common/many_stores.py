"""A merchant of many locations: products, calendars and slots that are partly taken."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import insert

from central_service.main import open_database
from central_service.promises.plan import PickupCalendar, SlotRule
from central_service.services import setup
from central_service.settings import Settings
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.tables import ProductRow, SlotRow
from pickup_domain.money import Money
from pickup_domain.store import Coordinates, Location, Product

LOCATIONS = 500
SKUS = 10_000
KEPT = 2_000
"""Products that one location keeps."""
DAYS = 14
ORDER_LIMIT = 8
_CALENDAR = PickupCalendar(
    opening_hours="Mo-Fr 08:00-20:00; Sa 09:00-18:00; Su 10:00-16:00",
    slot_rules=(SlotRule(slot_minutes=30, order_limit=ORDER_LIMIT, prep_minutes=60),),
    horizon_days=DAYS,
)
_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles")


def kept(location: int) -> list[int]:
    """Which SKUs a location keeps: everybody the first thousand, and a thousand of their own."""
    own = 1_000 + (location * 37) % (SKUS - 1_000)
    return [*range(1_000), *((own + each) % SKUS for each in range(1_000, KEPT))]


NOON = datetime(2026, 11, 25, 18, tzinfo=UTC)
"""A Wednesday: the stores are open, and the first slot is near."""
NIGHT = NOON - timedelta(hours=10)
"""They are closed for some hours more."""


def filled(url: str, locations: int = LOCATIONS) -> Database:
    """A database with all of it; every slot of two weeks has a row, every fourth is full."""
    database = open_database(Settings(url))
    now = NIGHT
    bodies = [_product(sku).model_dump_json() for sku in range(SKUS)]
    for first in range(1, locations + 1, 50):
        numbers = range(first, min(first + 50, locations + 1))
        database.write(lambda work, numbers=numbers: _add(work, list(numbers), bodies, now))  # type: ignore[misc]
    return database


def _add(work: UnitOfWork, numbers: list[int], bodies: list[str], now: datetime) -> None:
    for number in numbers:
        location = Location(
            code=f"L{number:04}",
            number=number,
            name=f"Location {number}",
            time_zone=_ZONES[number % len(_ZONES)],
            currency="USD",
            coordinates=Coordinates(
                latitude=30 + (number * 7 % 150) / 10, longitude=-70 - (number * 13 % 500) / 10
            ),
        )
        setup.add_store(work, location, _CALENDAR, [], [], now)
        rows = [
            {
                "store_id": number,
                "sku": f"{100_000 + sku}",
                "version": 1,
                "body": bodies[sku],
                "on_hand": (sku * 7 + number) % 12,
                "reserved": 0,
            }
            for sku in sorted(set(kept(number)))
        ]
        work.connection.execute(insert(ProductRow), rows)
        work.connection.execute(insert(SlotRow), _slots(number, now))


def _slots(number: int, now: datetime) -> list[dict[str, object]]:
    start = now.replace(minute=0, second=0, microsecond=0)
    return [
        {
            "store_id": number,
            "starts_at": start + timedelta(minutes=30 * each),
            "booked": ORDER_LIMIT if (each + number) % 4 == 0 else (each + number) % ORDER_LIMIT,
            "items": 0,
            "is_closed": False,
        }
        for each in range(48 * DAYS)
    ]


def _product(sku: int) -> Product:
    return Product(
        sku=f"{100_000 + sku}",
        name=f"Product {sku} of many",
        category=f"Category {sku % 40}",
        attributes=("fragile",) if sku % 50 == 0 else (),
        aisle="A12",
        bin="3",
        unit_price=Money(amount_minor=499 + sku, currency="USD"),
    )
