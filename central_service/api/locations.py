"""Where and when a storefront may offer a pickup."""

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query
from sqlalchemy import Connection

from central_service.api.access import CallingStorefront, State
from central_service.api.availability import LineAvailability, line_out
from central_service.api.carts import CartText, LanguageTag, lines_of_text
from central_service.errors import ProblemError
from central_service.promises.offering import Offer, Offering
from central_service.promises.plan import said
from central_service.services import cart as carts
from central_service.services import slots
from central_service.services.cart import CartLine
from central_service.services.slots import DayOffers
from central_service.storage import stores
from central_service.storage.stores import Store
from pickup_domain.base import ONE_LINE, Strict, UtcTime
from pickup_domain.store import Coordinates

router = APIRouter(prefix="/v1/locations", tags=["locations"])
LocationCode = Annotated[str, ONE_LINE, Path(max_length=40)]
_MOST_DAYS = 31


class LocationOut(Strict):
    """A location as a shopper may know it."""

    location_code: str
    name: str
    address: tuple[str, ...]
    postcode: str
    phone: str
    time_zone: str
    coordinates: Coordinates | None
    opening_hours: str
    instructions: str
    directions_url: str
    geo_uri: str
    """RFC 5870; empty where the coordinates are not known."""
    bays: tuple[str, ...]
    dock: str | None


class LocationsOut(Strict):
    """Every location."""

    locations: tuple[LocationOut, ...]


class SlotOut(Strict):
    """A time that can be promised, or why it cannot; its start is its id."""

    start: UtcTime
    end: UtcTime
    label: str
    """In the store's time, with the offset where the clocks show it twice: `01:30-02:00 (UTC-4)`."""
    free: int
    """Orders that it still takes."""
    items_free: int | None
    """Units that it still takes; null: no limit."""
    bookable: bool
    code: str | None
    """Why not: slot_full, slot_closed, slot_too_soon, slot_too_far or slot_items_full."""


class DayOut(Strict):
    """A local day."""

    day: date
    open: bool
    reason: str
    """Why it is closed or has other hours, in the shopper's language."""
    slots: tuple[SlotOut, ...]


class SlotsOut(Strict):
    """Days of a location, and whether the cart can be picked up there."""

    location_code: str
    time_zone: str
    days: tuple[DayOut, ...]
    lines: tuple[LineAvailability, ...]


@router.get("")
async def list_locations(front: CallingStorefront, service: State) -> LocationsOut:
    """Every location, by number."""
    del front
    return LocationsOut(locations=tuple(_location(each) for each in await service.read(stores.every)))


@router.get("/{code}")
async def read_location(code: LocationCode, front: CallingStorefront, service: State) -> LocationOut:
    """One location."""
    del front
    return _location(await service.read(lambda c: _known(c, code)))


@router.get("/{code}/slots")
async def list_slots(
    code: LocationCode,
    front: CallingStorefront,
    service: State,
    first: Annotated[date | None, Query(alias="from", description="A local date; the store's today")] = None,
    days: Annotated[int, Query(ge=1, le=_MOST_DAYS)] = 7,
    cart: Annotated[CartText | None, Query(description="SKU:quantity,SKU:quantity")] = None,
    language: LanguageTag = "en",
) -> SlotsOut:
    """Slots that are still to come, day by day; with a cart, those that have room and time for it."""
    del front
    lines = lines_of_text(cart or "")
    return await service.read(lambda c: _slots(c, code, first, days, lines, language, service.clock()))


def _slots(
    connection: Connection,
    code: str,
    first: date | None,
    days: int,
    lines: tuple[CartLine, ...],
    language: str,
    now: datetime,
) -> SlotsOut:
    store = _known(connection, code)
    verdicts = carts.look(connection, store, lines) if lines else []
    # What cannot be picked up here takes no time and no room here.
    units = sum(each.line.quantity for each in verdicts if each.refusal is None) or 1
    offering = Offering(store.calendar, now, units)
    found = slots.days(connection, store, first or offering.today, days, offering)
    return SlotsOut(
        location_code=store.location.code,
        time_zone=store.location.time_zone,
        days=tuple(_day(each, language) for each in found),
        lines=tuple(line_out(each, language) for each in verdicts),
    )


def _known(connection: Connection, code: str) -> Store:
    store = stores.by_code(connection, code)
    if store is None:
        raise ProblemError(404, "unknown_location", "Unknown location", f"There is no location {code!r}.")
    return store


def _day(each: DayOffers, language: str) -> DayOut:
    return DayOut(
        day=each.day.date,
        open=bool(each.day.open),
        reason=said(each.day.reason, language),
        slots=tuple(_slot(offer) for offer in each.offers),
    )


def _slot(offer: Offer) -> SlotOut:
    return SlotOut(
        start=offer.window.start,
        end=offer.window.end,
        label=offer.label,
        free=offer.free,
        items_free=offer.items_free,
        bookable=offer.is_open,
        code=None if offer.refusal is None else offer.refusal.value,
    )


def _location(store: Store) -> LocationOut:
    location = store.location
    place = location.coordinates
    return LocationOut(
        location_code=location.code,
        name=location.name,
        address=location.address,
        postcode=location.postcode,
        phone=location.phone,
        time_zone=location.time_zone,
        coordinates=place,
        opening_hours=location.opening_hours,
        instructions=location.instructions,
        directions_url=location.directions(),
        geo_uri="" if place is None else f"geo:{place.latitude},{place.longitude}",
        bays=location.bays,
        dock=location.dock,
    )
