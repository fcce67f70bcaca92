"""What a shift lead says about the store's people and tablets, and reads of who changed what."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Path, Query, Response
from pydantic import Field

from central_service.api.access import CallingLead, State
from central_service.services import enrolment, team, verifying
from central_service.services.verifying import Chain
from central_service.storage import access, audit
from central_service.storage.access import Person
from central_service.storage.audit import By
from pickup_domain.base import ONE_LINE, Name, Strict, UtcTime
from pickup_domain.order import Role
from pickup_domain.pickup_code import grouped
from pickup_domain.store import StaffMember

router = APIRouter(prefix="/v1/stores/{store}", tags=["leads"])
Initials = Annotated[str, ONE_LINE, Field(min_length=1, max_length=4)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=10)]
StaffId = Annotated[str, ONE_LINE, Path(max_length=64)]
DeviceId = Annotated[str, ONE_LINE, Path(max_length=64)]
Pin = Annotated[str, ONE_LINE, Field(max_length=32)]
Act = Annotated[str, ONE_LINE, Field(max_length=40)]
_NEWEST = 2**53


class MemberIn(Strict):
    """Somebody to put on the team."""

    staff_id: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")] | None = None
    """None: one is made. Somebody who was on the team comes back under the one they had."""
    name: Annotated[Name, ONE_LINE]
    initials: Initials
    role: Role = Role.ASSOCIATE
    language: Language = "en"
    pin: Pin | None = None
    """None: they sign in once they have one."""

    def member(self) -> StaffMember:
        """As tablets know them, without a PIN."""
        facts = self.model_dump(exclude={"pin", "staff_id"})
        return StaffMember(**facts, staff_id=self.staff_id or uuid4().hex)


class MemberChange(Strict):
    """What is to be different about somebody; what is left out stays."""

    name: Annotated[Name, ONE_LINE] | None = None
    initials: Initials | None = None
    role: Role | None = None
    language: Language | None = None
    pin: Pin | None = None
    """It counts together with the rest, or nothing does."""


class PinIn(Strict):
    """Another PIN."""

    pin: Pin


class MemberOut(Strict):
    """Somebody who is or was on the team."""

    staff_id: str
    name: str
    initials: str
    role: Role
    language: str
    has_pin: bool
    active: bool
    """False: they were taken off the team, and are known by what they did."""


class TeamOut(Strict):
    """Everybody, those who left last."""

    team: tuple[MemberOut, ...]


class DeviceOut(Strict):
    """A tablet."""

    device_id: str
    name: str
    enrolled_at: UtcTime
    revoked_at: UtcTime | None
    last_seen_at: UtcTime | None
    """To about a minute; None: not since it was enrolled."""
    app_version: str
    unsent: int | None
    """Commands that it had not sent when it was last seen; None: it did not say."""


class DevicesOut(Strict):
    """The store's tablets, newest first."""

    devices: tuple[DeviceOut, ...]


class EnrolCodeOut(Strict):
    """A code for one new tablet."""

    code: str
    expires_at: UtcTime
    valid_for_s: int
    """From now on: a tablet whose clock is wrong counts down all the same."""


class AuditRowOut(Strict):
    """One thing that somebody changed."""

    seq: int
    at: UtcTime
    by: dict[str, str]
    act: str
    subject: str
    facts: dict[str, object]


class AuditOut(Strict):
    """A page of the log, newest first."""

    rows: tuple[AuditRowOut, ...]


class AuditFaultOut(Strict):
    """A row of the log that is not what was written."""

    seq: int
    problem: str


class AuditChainOut(Strict):
    """What became of a look at every row of the log."""

    last_seq: int
    faults: tuple[AuditFaultOut, ...]
    """None: each is what was written, as far as the database itself can tell."""


def by_lead(lead: Person) -> By:
    """Who is named in the log."""
    return By(kind="staff", id=lead.member.staff_id, name=lead.member.name, device_id=lead.device.device_id)


@router.get("/team")
async def list_team(lead: CallingLead, service: State) -> TeamOut:
    """Everybody who is or was on the team."""
    found = await service.read(lambda c: team.everybody(c, lead.device.store_id))
    return TeamOut(team=tuple(member_out(each) for each in found))


@router.post("/team", status_code=201)
async def add_member(wanted: MemberIn, lead: CallingLead, service: State) -> MemberOut:
    """Put somebody on the team."""
    added = await service.write(
        lambda work: team.add(
            work, lead.device.store_id, wanted.member(), wanted.pin, by_lead(lead), service.clock()
        )
    )
    return member_out(added)


@router.patch("/team/{staff_id}")
async def change_member(
    staff_id: StaffId, wanted: MemberChange, lead: CallingLead, service: State
) -> MemberOut:
    """Another name, role, language or PIN, all at once; another role or PIN signs them out."""
    change = team.Change(**dict(wanted))
    changed = await service.write(
        lambda work: team.change(work, lead.device.store_id, staff_id, change, by_lead(lead), service.clock())
    )
    return member_out(changed)


@router.put("/team/{staff_id}/pin", status_code=204)
async def set_pin(staff_id: StaffId, wanted: PinIn, lead: CallingLead, service: State) -> Response:
    """Another PIN: it signs them out, and ends the wait after wrong ones."""
    await service.write(
        lambda work: team.change(
            work,
            lead.device.store_id,
            staff_id,
            team.Change(pin=wanted.pin),
            by_lead(lead),
            service.clock(),
        )
    )
    return Response(status_code=204)


@router.delete("/team/{staff_id}", status_code=204)
async def remove_member(staff_id: StaffId, lead: CallingLead, service: State) -> Response:
    """Take somebody off the team; what they did stays under their name."""
    await service.write(
        lambda work: team.remove(work, lead.device.store_id, staff_id, by_lead(lead), service.clock())
    )
    return Response(status_code=204)


@router.get("/devices")
async def list_devices(lead: CallingLead, service: State) -> DevicesOut:
    """The store's tablets, also those that were locked out."""
    found = await service.read(lambda c: access.devices(c, lead.device.store_id))
    return DevicesOut(
        devices=tuple(
            DeviceOut(
                device_id=each.device_id,
                name=each.name,
                enrolled_at=each.enrolled_at,
                revoked_at=each.revoked_at,
                last_seen_at=each.seen.at,
                app_version=each.seen.app_version,
                unsent=each.seen.unsent,
            )
            for each in found
        )
    )


@router.delete("/devices/{device_id}", status_code=204)
async def revoke_device(device_id: DeviceId, lead: CallingLead, service: State) -> Response:
    """Lock a tablet out: it stops, keeps what it has not sent, and offers a lead to save it."""
    await service.write(
        lambda work: enrolment.revoke(work, lead.device.store_id, device_id, by_lead(lead), service.clock())
    )
    return Response(status_code=204)


@router.post("/enrol-codes", status_code=201)
async def give_enrol_code(lead: CallingLead, service: State) -> EnrolCodeOut:
    """A code that enrols one tablet within ten minutes."""
    now = service.clock()
    code = await service.write(
        lambda work: enrolment.new_code(work, lead.device.store_id, now, by_lead(lead))
    )
    valid_for = enrolment.CODE_VALID_FOR
    return EnrolCodeOut(
        code=grouped(code), expires_at=now + valid_for, valid_for_s=int(valid_for.total_seconds())
    )


@router.get("/audit")
async def read_audit(
    lead: CallingLead,
    service: State,
    before: Annotated[
        int, Query(ge=1, le=_NEWEST, description="The last number of the page before")
    ] = _NEWEST,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    person: Annotated[
        str, ONE_LINE, Query(max_length=64, description="Only what they did, or was done about them")
    ] = "",
    act: Annotated[tuple[Act, ...], Query(max_length=50, description="Only these")] = (),
) -> AuditOut:
    """Who changed what about team, tablets, slots, hours and customers' data, newest first."""
    about = audit.About(person, frozenset(act))
    found = await service.read(lambda c: audit.read(c, lead.device.store_id, before, limit, about))
    return AuditOut(
        rows=tuple(
            AuditRowOut(
                seq=seq,
                at=each.at,
                by=each.by.model_dump(),
                act=each.act,
                subject=each.subject,
                facts=each.facts,
            )
            for seq, each in found
        )
    )


@router.get("/audit/chain")
async def check_audit(lead: CallingLead, service: State) -> AuditChainOut:
    """Whether a row of the log was altered, removed or moved since it was written."""
    checked = await service.read(lambda c: verifying.verify_log(c, lead.device.store_id))
    return AuditChainOut(
        last_seq=checked.heads[Chain.AUDIT].seq,
        faults=tuple(AuditFaultOut(seq=each.seq, problem=each.problem) for each in checked.faults),
    )


def member_out(member: StaffMember) -> MemberOut:
    """Somebody as leads and admins see them: without the hash of their PIN."""
    facts = member.model_dump(include=set(MemberOut.model_fields))
    return MemberOut(**facts, has_pin=bool(member.pin_hash))
