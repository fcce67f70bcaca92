"""A customer asks to be forgotten."""

from typing import Annotated, Self

from fastapi import APIRouter
from pydantic import Field, model_validator

from central_service.api.access import CallingAdmin, State
from central_service.api.admin.team import by_admin
from central_service.services import erasing
from central_service.services.erasing import Whom
from pickup_domain.base import ONE_LINE, Strict

router = APIRouter(prefix="/v1/admin/erasures", tags=["admin"])
Given = Annotated[str, ONE_LINE, Field(max_length=254)]


class ErasureIn(Strict):
    """Who: by e-mail, by phone, or by an order of theirs."""

    email: Given = ""
    phone: Given = ""
    location_code: Given = ""
    order_number: Given = ""

    @model_validator(mode="after")
    def _names_somebody(self) -> Self:
        if not (self.email.strip() or self.phone.strip() or (self.location_code and self.order_number)):
            raise ValueError("give email, phone, or location_code with order_number")
        return self


class ErasedOrder(Strict):
    """An order that was theirs."""

    location_code: str
    number: str


class ErasedOut(Strict):
    """What was theirs; no more is known of them."""

    orders: tuple[ErasedOrder, ...]


@router.post("")
async def erase_customer(wanted: ErasureIn, admin: CallingAdmin, service: State) -> ErasedOut:
    """Erase all that is known of a customer; 409 where the store still owes them something."""
    whom = Whom(wanted.email, wanted.phone, wanted.location_code, wanted.order_number)
    found = await service.run(erasing.erase, service.database, whom, by_admin(admin), service.clock())
    return ErasedOut(
        orders=tuple(
            ErasedOrder(location_code=each.location_code, number=each.order.number) for each in found
        )
    )
