"""What a storefront may offer."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Path

from central_service.api.access import CallingStorefront, State
from central_service.errors import ProblemError
from central_service.services import slots
from central_service.services.slots import Slot
from central_service.storage import stores
from pickup_domain.base import ONE_LINE, Strict, UtcTime

router = APIRouter(prefix="/v1/locations", tags=["locations"])


class SlotOut(Strict):
    """A time that can be promised; its start is its id."""

    start: UtcTime
    end: UtcTime
    free: int


class SlotsOut(Strict):
    """A day of a location."""

    location_code: str
    time_zone: str
    day: date
    slots: tuple[SlotOut, ...]


@router.get("/{code}/slots")
async def list_slots(
    code: Annotated[str, ONE_LINE, Path(max_length=40)], day: date, front: CallingStorefront, service: State
) -> SlotsOut:
    """Slots of a local day that are still to come, with their free places."""
    del front
    store = await service.read(lambda c: stores.by_code(c, code))
    if store is None:
        raise ProblemError(404, "unknown_location", "Unknown location", f"There is no location {code!r}.")
    found: list[Slot] = await service.read(lambda c: slots.of_day(c, store, day, service.clock()))
    return SlotsOut(
        location_code=code,
        time_zone=store.location.time_zone,
        day=day,
        slots=tuple(SlotOut(start=each.window.start, end=each.window.end, free=each.free) for each in found),
    )
