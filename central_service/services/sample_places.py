"""The other locations of the sample, as a merchant describes them; their stock is a share of the first."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field

from central_service.promises.locations import LocationIn
from central_service.promises.merchant import Merchant
from central_service.promises.plan import BlockedDate, LocalText
from central_service.services import setup
from central_service.storage import merchants
from central_service.storage.database import UnitOfWork
from pickup_domain.base import Code, Name, Strict
from pickup_domain.order import Role
from pickup_domain.store import Product

_SUNDAY = 6


class StaffSample(Strict):
    """Somebody of a sample store."""

    staff_id: str
    name: Name
    initials: str
    role: Role
    language: str
    pin: str


class BlockedSample(Strict):
    """A day without pickups, counted from the day of loading; a Sunday makes it the day after."""

    days: int
    reason: LocalText


class ShelvesSample(Strict):
    """What this location keeps of the first one's products."""

    percent: int = Field(ge=0, le=100)
    without: tuple[Code, ...] = ()
    """Known here, but none on hand."""

    def of(self, product: Product) -> Product:
        """A product with this location's count."""
        on_hand = 0 if product.sku in self.without else product.on_hand * self.percent // 100
        return product.model_copy(update={"on_hand": on_hand})


class PlaceSample(Strict):
    """A further location."""

    location: LocationIn
    blocked_in_days: tuple[BlockedSample, ...] = ()
    shelves: ShelvesSample
    staff: tuple[StaffSample, ...]

    def described(self, now: datetime) -> LocationIn:
        """With the dates that depend on the day of loading."""
        today = now.astimezone(ZoneInfo(self.location.time_zone)).date()
        blocked = []
        for each in self.blocked_in_days:
            day = today + timedelta(days=each.days)
            day += timedelta(days=int(day.weekday() == _SUNDAY))
            blocked.append(BlockedDate(first=day, reason=each.reason))
        calendar = self.location.calendar.model_copy(update={"blocked": tuple(blocked)})
        return self.location.model_copy(update={"calendar": calendar})


class MerchantSample(Strict):
    """`merchant.yaml`."""

    merchant: Merchant
    locations: tuple[PlaceSample, ...]


def set_up(work: UnitOfWork, sample: MerchantSample, products: Sequence[Product], now: datetime) -> None:
    """Bring the merchant and the further locations into being."""
    merchants.save(work, sample.merchant)
    for place in sample.locations:
        described = place.described(now)
        if described.number is None:
            raise ValueError(f"the sample location {described.code} has no number")
        setup.add_store(
            work,
            described.location(described.number),
            described.calendar,
            [setup.NewStaff(**each.model_dump()) for each in place.staff],
            [place.shelves.of(product) for product in products],
            now,
            described.stock,
        )
