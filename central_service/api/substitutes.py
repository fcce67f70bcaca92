"""What may stand in for a line that a store cannot find."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path

from central_service.api.access import CallingDevice, State
from central_service.services import substitutes
from pickup_domain.substitutes import Candidates

router = APIRouter(prefix="/v1/stores/{store}/orders/{order}/lines/{line}", tags=["tablets"])


@router.get("/substitutes")
async def find_substitutes(
    order: UUID,
    line: Annotated[str, Path(max_length=40)],
    device: CallingDevice,
    service: State,
) -> Candidates:
    """Products of the same category within the customer's price, in stock and not promised; closest first."""
    now = service.clock()
    return await service.read(lambda c: substitutes.find(c, device.store_id, order, line, now))
