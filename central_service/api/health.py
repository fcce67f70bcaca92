"""Is it up, can it do its work, and how is it doing. None of it needs a key, none of it tells a secret."""

import asyncio

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST
from sqlalchemy import Connection

from central_service import metrics
from central_service.api.access import State
from central_service.errors import ProblemError
from central_service.services.backlog import backlog
from central_service.storage import schema
from pickup_domain.base import Strict
from pickup_domain.sync import PROTOCOL

router = APIRouter(tags=["health"])
_PATIENCE_S = 5.0


class HealthOut(Strict):
    """How the service is."""

    status: str
    protocol: int


@router.get("/health/live")
async def live() -> HealthOut:
    """200 as long as the process answers at all: where it does not, restart it."""
    return HealthOut(status="live", protocol=PROTOCOL)


@router.get("/health/ready")
async def ready(service: State) -> HealthOut:
    """200 while requests can be served; 503: send them to another one."""
    if service.wakeups.is_closing:
        raise _not_ready("stopping", "The service is stopping.")
    try:
        is_current = await asyncio.wait_for(service.read(schema.is_current), _PATIENCE_S)
    except TimeoutError as error:
        raise _not_ready("unavailable", "The database does not answer.") from error
    if not is_current:
        raise _not_ready("other_schema", "The database has another version's schema. Update the service.")
    return HealthOut(status="ready", protocol=PROTOCOL)


@router.get("/metrics", include_in_schema=False)
async def tell_metrics(service: State) -> Response:
    """For Prometheus; all workers of this machine together."""

    def look(connection: Connection) -> metrics.Backlog:
        return backlog(connection, service.clock())

    waiting = await service.read(look)
    return Response(await service.run(metrics.exposition, waiting), media_type=CONTENT_TYPE_LATEST)


def _not_ready(code: str, sentence: str) -> ProblemError:
    return ProblemError(503, code, "Not ready", sentence)
