"""Is it up, and can it reach its database."""

from fastapi import APIRouter
from sqlalchemy import text

from central_service.api.access import State
from pickup_domain.base import Strict
from pickup_domain.sync import PROTOCOL

router = APIRouter(tags=["health"])


class HealthOut(Strict):
    """The service answers and its database does, too."""

    status: str
    protocol: int


@router.get("/healthz")
async def health(service: State) -> HealthOut:
    """200 while requests can be served."""
    await service.read(lambda connection: connection.execute(text("SELECT 1")).scalar_one())
    return HealthOut(status="ok", protocol=PROTOCOL)
