"""How quickly a store works: what a tablet predicts ready times with, also while it is offline."""

import asyncio

from fastapi import APIRouter

from central_service.api.access import CallingDevice, State
from central_service.services.pace import Paces
from pickup_domain.pace import Pace


def router(paces: Paces) -> APIRouter:
    """The route; paces are kept here."""
    routes = APIRouter(prefix="/v1/stores/{store}", tags=["tablets"])
    one_at_a_time = asyncio.Semaphore(1)

    @routes.get("/pace")
    async def pace(device: CallingDevice, service: State) -> Pace:
        """What picking takes at this store, from its own last four weeks; an hour old at most."""
        # Who waits here takes no thread, and one history is in memory: thousands may ask after a restart.
        async with one_at_a_time:
            return await service.run(paces.of_store, device.store_id, service.clock())

    return routes
