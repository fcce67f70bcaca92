"""Somebody at a tablet shows their PIN, and is known by a bearer from then on."""

from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import Field

from central_service.api.access import CallingDevice, CallingPerson, State
from central_service.services import sessions as service_sessions
from central_service.storage import sessions
from pickup_domain.base import ONE_LINE, Strict, UtcTime
from pickup_domain.order import Role

router = APIRouter(prefix="/v1/stores/{store}/sessions", tags=["tablets"])


class PinIn(Strict):
    """Who stands there, and the PIN they typed."""

    staff_id: Annotated[str, ONE_LINE, Field(min_length=1, max_length=64)]
    pin: Annotated[str, ONE_LINE, Field(min_length=1, max_length=32)]


class SessionOut(Strict):
    """What a tablet sends along as `Counterhand-Session` until it is over."""

    session: str
    expires_at: UtcTime
    staff_id: str
    name: str
    role: Role


@router.post("", status_code=201)
async def begin_session(body: PinIn, device: CallingDevice, service: State) -> SessionOut:
    """Open a session of twelve hours on this tablet with a PIN; wrong ones beyond five make it wait."""
    begun = await service.run(
        service_sessions.begin, service.database, device, body.staff_id, body.pin, service.clock()
    )
    return SessionOut(
        session=begun.token,
        expires_at=begun.expires_at,
        staff_id=begun.member.staff_id,
        name=begun.member.name,
        role=begun.member.role,
    )


@router.delete("/current", status_code=204)
async def end_session(person: CallingPerson, service: State) -> Response:
    """End the session that is shown: somebody signs out."""
    await service.write(lambda work: sessions.end(work, person.device.store_id, person.session_hash))
    return Response(status_code=204)
