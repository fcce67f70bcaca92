"""The first people of a store, before anybody there can sign in."""

from typing import Annotated

from fastapi import APIRouter, Path

from central_service.api.access import CallingAdmin, State
from central_service.api.team import MemberIn, MemberOut, TeamOut, member_out
from central_service.services import configuration, team
from central_service.storage.access import Admin
from central_service.storage.audit import By
from pickup_domain.base import ONE_LINE

router = APIRouter(prefix="/v1/admin/locations/{code}/team", tags=["admin"])
LocationCode = Annotated[str, ONE_LINE, Path(max_length=40)]


def by_admin(admin: Admin) -> By:
    """Who is named in the log."""
    return By(kind="admin", id=admin.admin_id, name=admin.name)


@router.get("")
async def list_team(code: LocationCode, admin: CallingAdmin, service: State) -> TeamOut:
    """Everybody who is or was on a location's team."""
    del admin
    found = await service.read(lambda c: team.everybody(c, configuration.find(c, code).store_id))
    return TeamOut(team=tuple(member_out(each) for each in found))


@router.post("", status_code=201)
async def add_member(code: LocationCode, wanted: MemberIn, admin: CallingAdmin, service: State) -> MemberOut:
    """Put somebody on a location's team: a lead, who then adds the others on a tablet."""
    added = await service.write(
        lambda work: team.add(
            work,
            configuration.find(work.connection, code).store_id,
            wanted.member(),
            wanted.pin,
            by_admin(admin),
            service.clock(),
        )
    )
    return member_out(added)
