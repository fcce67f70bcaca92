"""What tablets call: push commands, pull changes, take a snapshot (`docs/decisions/004-sync-protocol.md`)."""

import asyncio
import gzip
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Connection

from central_service import metrics
from central_service.api.access import CallingDevice, State, locked_out
from central_service.services import changes, commands, store_state
from central_service.storage import access
from pickup_domain import day
from pickup_domain.convert import KNOWN_TYPES
from pickup_domain.sync import (
    MAX_PAGE,
    MAX_WAIT_S,
    ChangesPage,
    PushAnswer,
    PushBatch,
)

router = APIRouter(prefix="/v1/stores/{store}", tags=["tablets"])


@router.post("/commands")
async def push_commands(batch: PushBatch, device: CallingDevice, service: State) -> PushAnswer:
    """Decide commands one after the other; always one result for each."""
    results = await service.run(commands.decide, service.database, device, batch.commands, service.clock())
    for command, result in zip(batch.commands, results, strict=True):
        known = command.type if command.type in KNOWN_TYPES | day.KNOWN_TYPES else "unknown"
        metrics.COMMANDS.labels(known, result.status.value).inc()
    return PushAnswer(results=tuple(results), server_time=service.clock(), epoch=device.epoch)


@router.get("/changes")
async def pull_changes(
    request: Request,
    device: CallingDevice,
    service: State,
    epoch: Annotated[str, Query(max_length=64)],
    since: Annotated[int, Query(ge=0, le=2**53)],
    limit: Annotated[int, Query(ge=1, le=MAX_PAGE)] = MAX_PAGE,
    wait: Annotated[float, Query(ge=0, le=MAX_WAIT_S)] = 0,
) -> ChangesPage:
    """Changes after `since`; where there are none, waits up to `wait` seconds for the first."""

    def read(connection: Connection) -> ChangesPage:
        return changes.page(connection, device.store_id, epoch, since, limit, service.clock())

    def read_again(connection: Connection) -> ChangesPage:
        found = access.device(connection, device.token_hash)
        if found is None or found.revoked:
            raise locked_out()
        return read(connection)

    with service.wakeups.registered(device.store_id) as grown:
        page = await service.read(read)
        if page.changes or page.reset or not wait:
            return page
        until = asyncio.get_running_loop().time() + wait
        while await _woken(grown, until, request):
            grown.clear()
            page = await service.read(read_again)
            # What was read before it was told again wakes nobody.
            if page.changes or page.reset or service.wakeups.is_closing:
                return page
        return page.model_copy(update={"server_time": service.clock()})


@router.get("/snapshot")
async def take_snapshot(device: CallingDevice, service: State) -> Response:
    """Everything a tablet of the store holds, as of one moment."""
    now = service.clock()
    snapshot = await service.read(lambda c: store_state.snapshot(c, device.store_id, device.device_id, now))
    body = await service.run(lambda: gzip.compress(snapshot.model_dump_json().encode(), 5))
    return Response(body, media_type="application/json", headers={"Content-Encoding": "gzip"})


async def _woken(grown: asyncio.Event, until: float, request: Request) -> bool:
    """Whether the feed grew until then; looks now and then whether the tablet is still there."""
    loop = asyncio.get_running_loop()
    while (left := until - loop.time()) > 0:
        try:
            await asyncio.wait_for(grown.wait(), min(left, 5))
        except TimeoutError:
            if await request.is_disconnected():
                return False
        else:
            return True
    return False
