"""What a tablet asks while somebody waits for the answer."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query
from pydantic import Field

from central_service.api.access import CallingDevice, State
from central_service.notify.rendering import LiveRenderer
from central_service.services import floor
from pickup_domain.base import FREE_TEXT, Strict, UtcTime
from pickup_domain.floor import FreeSlots, MessagePreview, OtherStore
from pickup_domain.order import Window

_MOST_SLOTS = 24
_REASON_CHARACTERS = 500


class DelayIn(Strict):
    """A delay that somebody thinks about."""

    start: UtcTime
    end: UtcTime
    reason: Annotated[str, FREE_TEXT, Field(max_length=_REASON_CHARACTERS)] = ""


def router(renderer: LiveRenderer) -> APIRouter:
    """The routes; messages are previewed with this renderer."""
    routes = APIRouter(prefix="/v1/stores/{store}", tags=["tablets"])

    @routes.get("/orders/{order_id}/slots")
    async def free_slots(
        order_id: UUID,
        device: CallingDevice,
        service: State,
        count: Annotated[int, Query(ge=1, le=_MOST_SLOTS)] = 6,
    ) -> FreeSlots:
        """The next times that can take this order, after the one that it has."""
        now = service.clock()
        return await service.read(lambda c: floor.next_slots(c, device.store_id, order_id, count, now))

    @routes.post("/orders/{order_id}/delay-preview")
    async def preview_delay(
        order_id: UUID, wanted: DelayIn, device: CallingDevice, service: State
    ) -> MessagePreview:
        """What the customer will read if the order is delayed like this; nothing is changed or sent."""
        window, now = Window(start=wanted.start, end=wanted.end), service.clock()
        messages = await service.read(
            lambda c: floor.delay_messages(c, device.store_id, order_id, window, wanted.reason, now)
        )
        return await service.run(floor.preview, renderer, messages)

    @routes.get("/other-stores/{number}")
    async def other_store(
        number: Annotated[int, Path(ge=1, le=65535)], device: CallingDevice, service: State
    ) -> OtherStore:
        """The store that a pass for somewhere else names."""
        del device
        return await service.read(lambda c: floor.other_store(c, number))

    return routes
