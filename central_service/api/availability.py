"""Where a cart can be picked up."""

from typing import Annotated, Self

from fastapi import APIRouter
from pydantic import Field, StringConstraints, model_validator

from central_service.api.access import CallingStorefront, State
from central_service.api.carts import LanguageTag, Wanted, lines_of
from central_service.promises.plan import said
from central_service.services import availability
from central_service.services.availability import Availability, Place
from central_service.services.cart import LineRefusal, LineVerdict
from central_service.storage import stores
from pickup_domain.base import ONE_LINE, Code, Strict
from pickup_domain.order import Window
from pickup_domain.store import Coordinates

router = APIRouter(prefix="/v1/availability", tags=["checkout"])


class CoordinatesIn(Strict):
    """A place on earth (WGS 84), in degrees."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class AvailabilityIn(Strict):
    """A cart, and where the shopper looks: one of the three places, or none for every location."""

    lines: Wanted
    coordinates: CoordinatesIn | None = None
    postcode: Annotated[str, ONE_LINE, StringConstraints(strip_whitespace=True, max_length=16)] | None = None
    location_codes: Annotated[tuple[Code, ...], Field(min_length=1, max_length=500)] | None = None
    language: LanguageTag = "en"
    limit: Annotated[int, Field(ge=1, le=500)] = 20

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        given = [each for each in (self.coordinates, self.postcode, self.location_codes) if each is not None]
        if len(given) > 1:
            raise ValueError("give coordinates, a postcode or location codes, not several of them")
        return self


class LineAvailability(Strict):
    """One line: it can be picked up, or it has to be shipped, and why."""

    sku: str
    quantity: int
    pickup: bool
    available: int
    """Units that could be promised."""
    code: str | None
    """unknown_sku, not_eligible or out_of_stock; null where it can be picked up."""
    reason: str
    """For the shopper, in their language; empty where the merchant gave none."""
    id_check_from_age: int | None
    dock_only: bool


class LocationAvailability(Strict):
    """One location's answer."""

    location_code: str
    name: str
    address: tuple[str, ...]
    time_zone: str
    distance_km: float | None
    all_lines: bool
    lines: tuple[LineAvailability, ...]
    first_slot: Window | None
    """For what can be picked up; null where there is none."""


class AvailabilityOut(Strict):
    """Locations: those with the whole cart first, then by distance."""

    locations: tuple[LocationAvailability, ...]
    unknown_locations: tuple[str, ...]
    """Codes that were asked for and are none."""


@router.post("")
async def find_locations(wanted: AvailabilityIn, front: CallingStorefront, service: State) -> AvailabilityOut:
    """Which lines can be picked up where, and the first slot; the other lines have to be shipped."""
    del front
    lines = lines_of(wanted.lines)
    place = Place(
        coordinates=None
        if wanted.coordinates is None
        else Coordinates(latitude=wanted.coordinates.latitude, longitude=wanted.coordinates.longitude),
        postcode=wanted.postcode or "",
        location_codes=wanted.location_codes or (),
    )
    found = await service.read(lambda c: availability.find(c, lines, place, service.clock(), wanted.limit))
    asked = wanted.location_codes or ()
    known = await service.read(lambda c: stores.known_codes(c, list(asked))) if asked else frozenset()
    return AvailabilityOut(
        locations=tuple(_location(each, wanted.language) for each in found),
        unknown_locations=tuple(code for code in asked if code not in known),
    )


def _location(each: Availability, language: str) -> LocationAvailability:
    location = each.store.location
    return LocationAvailability(
        location_code=location.code,
        name=location.name,
        address=location.address,
        time_zone=location.time_zone,
        distance_km=None if each.distance_km is None else round(each.distance_km, 1),
        all_lines=each.has_all,
        lines=tuple(line_out(line, language) for line in each.lines),
        first_slot=each.first,
    )


def line_out(verdict: LineVerdict, language: str) -> LineAvailability:
    """One line's verdict for a storefront."""
    refusal: LineRefusal | None = verdict.refusal
    return LineAvailability(
        sku=verdict.line.sku,
        quantity=verdict.line.quantity,
        pickup=refusal is None,
        available=verdict.available,
        code=None if refusal is None else refusal.value,
        reason=said(dict(verdict.reason), language),
        id_check_from_age=verdict.age,
        dock_only=verdict.dock_only,
    )
