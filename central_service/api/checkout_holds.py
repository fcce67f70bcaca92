"""A checkout's hold: the slot that a shopper chose stays theirs while they pay."""

from uuid import UUID

from fastapi import APIRouter, Request, Response

from central_service.api.access import CallingStorefront, IdempotencyKey, State
from central_service.api.carts import LineIn, Lines, lines_of
from central_service.api.promised import promised
from central_service.services import checkout_holds
from central_service.services.checkout_holds import HeldPlace
from central_service.services.idempotency import Asked
from central_service.storage.checkout_holds import HoldState
from pickup_domain.base import Code, Strict, UtcTime
from pickup_domain.order import Window

router = APIRouter(prefix="/v1/holds", tags=["checkout"])


class HoldIn(Strict):
    """What to hold."""

    location_code: Code
    slot_start: UtcTime
    lines: Lines
    replaces: UUID | None = None
    """An earlier hold of the same checkout, given up in the same moment."""


class HoldOut(Strict):
    """A hold as it stands."""

    hold_id: UUID
    location_code: str
    slot: Window
    expires_at: UtcTime
    state: HoldState
    lines: tuple[LineIn, ...]


@router.post("", status_code=201)
async def hold_slot(
    wanted: HoldIn, request: Request, key: IdempotencyKey, front: CallingStorefront, service: State
) -> HoldOut:
    """Hold a place of a slot and stock for some minutes; a 409 names the next best offer."""
    asked = Asked.from_request(key, "holds", await request.body())
    lines = lines_of(wanted.lines)
    return _out(
        await promised(
            service,
            lambda work: checkout_holds.hold(
                work,
                front,
                asked,
                wanted.location_code,
                wanted.slot_start,
                lines,
                wanted.replaces,
                service.clock(),
            ),
        )
    )


@router.get("/{hold_id}")
async def read_hold(hold_id: UUID, front: CallingStorefront, service: State) -> HoldOut:
    """A hold as it stands."""
    return _out(await service.read(lambda c: checkout_holds.read(c, front, hold_id)))


@router.delete("/{hold_id}", status_code=204)
async def release_hold(hold_id: UUID, front: CallingStorefront, service: State) -> Response:
    """Give it up before its time. Twice is no error."""
    await service.write(lambda work: checkout_holds.release(work, front, hold_id, service.clock()))
    return Response(status_code=204)


def _out(place: HeldPlace) -> HoldOut:
    return HoldOut(
        hold_id=place.hold_id,
        location_code=place.location_code,
        slot=place.window,
        expires_at=place.expires_at,
        state=place.state,
        lines=tuple(
            LineIn(
                sku=line.sku,
                quantity=line.quantity,
                substitution_preference=line.substitution_preference,
                price_cap_minor=line.price_cap_minor,
            )
            for line in place.lines
        ),
    )
