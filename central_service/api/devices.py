"""A tablet shows its one-time code."""

from fastapi import APIRouter, Request

from central_service.api.access import State
from central_service.services import enrolment
from pickup_domain.sync import EnrolAnswer, EnrolRequest

router = APIRouter(prefix="/v1/devices", tags=["tablets"])


@router.post("/enrol", status_code=201)
async def enrol_device(body: EnrolRequest, request: Request, service: State) -> EnrolAnswer:
    """Trade a lead's code for a token of this tablet's own."""
    service.rates.enrolment("" if request.client is None else request.client.host)
    former = enrolment.Former(body.former_device_id, body.former_token)
    return await service.write(
        lambda work: enrolment.enrol(work, body.code, body.device_name, service.clock(), former)
    )
