"""What a shift lead reads of a day: slot by slot, and the orders of one slot."""

from datetime import UTC, date, datetime

from fastapi import APIRouter
from sqlalchemy import Connection

from central_service.api.access import CallingLead, State
from central_service.errors import ProblemError
from central_service.promises.calendar import FIRST_YEAR, LAST_YEAR
from central_service.services import schedule
from central_service.storage import stores
from pickup_domain.base import Strict
from pickup_domain.day import Day, SlotOrder

router = APIRouter(prefix="/v1/stores/{store}", tags=["leads"])


class SlotOrdersOut(Strict):
    """What was promised in a slot, by number."""

    orders: tuple[SlotOrder, ...]


@router.get("/days/{day}")
async def read_day(day: date, lead: CallingLead, service: State) -> Day:
    """A day by slot: what it takes, what is booked, and how far that is. What is said about it is pushed."""
    store_id = lead.device.store_id
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ProblemError(404, "day_unknown", "Unknown day", "No store opens in that year.")
    return await service.read(lambda c: schedule.read(c, stores.by_id(c, store_id), day))


@router.get("/slots/{start}/orders")
async def read_slot(start: datetime, lead: CallingLead, service: State) -> SlotOrdersOut:
    """Every order that was promised in a slot; where none begins then, those that were promised for then."""
    store_id = lead.device.store_id

    def read(connection: Connection) -> SlotOrdersOut:
        store = stores.by_id(connection, store_id)
        known = start.tzinfo is not None and FIRST_YEAR < start.year < LAST_YEAR
        found = schedule.of_slot(connection, store, start.astimezone(UTC)) if known else None
        if found is None:
            raise ProblemError(404, "slot_unknown", "Unknown slot", "The store has no slot that begins then.")
        return SlotOrdersOut(orders=found)

    return await service.read(read)
