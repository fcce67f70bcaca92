"""The merchant as a whole: what holds everywhere, one file of everything, and what will hurt."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from central_service.api.access import CallingAdmin, State
from central_service.api.admin.team import by_admin
from central_service.errors import ProblemError, SetupError
from central_service.promises.merchant import Merchant
from central_service.services import configuration
from central_service.storage import merchants
from pickup_domain.base import Strict

router = APIRouter(prefix="/v1/admin", tags=["admin"])
_YAML = "application/yaml"


class ImportedOut(Strict):
    """What an import did, or would do: codes of locations."""

    created: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    not_in_file: tuple[str, ...]
    dry_run: bool


@router.get("/merchant")
async def read_merchant(admin: CallingAdmin, service: State) -> Merchant:
    """What holds at every location."""
    del admin
    return (await service.read(merchants.get)).merchant


@router.put("/merchant")
async def put_merchant(wanted: Merchant, admin: CallingAdmin, service: State) -> Merchant:
    """Replace it as a whole."""
    await service.run(configuration.check_templates, wanted)
    await service.write(
        lambda work: configuration.save_merchant(work, wanted, service.clock(), by_admin(admin))
    )
    return wanted


@router.get("/export", response_class=Response, responses={200: {"content": {_YAML: {}}}})
async def export(admin: CallingAdmin, service: State) -> Response:
    """The merchant and every location as one YAML file."""
    text = await service.write(lambda work: configuration.export_by(work, service.clock(), by_admin(admin)))
    return Response(text, media_type=_YAML)


@router.post(
    "/import",
    openapi_extra={
        "requestBody": {"required": True, "content": {_YAML: {"schema": {"type": "string"}}}},
    },
)
async def import_file(
    request: Request,
    admin: CallingAdmin,
    service: State,
    dry_run: Annotated[bool, Query(description="Check and tell, change nothing")] = False,
) -> ImportedOut:
    """Make everything as a YAML file says, all of it or nothing; what it does not name stays."""
    try:
        file = await service.run(configuration.read_file, (await request.body()).decode())
    except (SetupError, UnicodeDecodeError) as error:
        problems = [{"at": "", "problem": line} for line in str(error).splitlines()]
        raise ProblemError(
            422, "bad_file", "The file does not fit", "Nothing was changed; see errors.", errors=problems
        ) from error
    imported = await service.run(
        configuration.import_or_try,
        service.database,
        file,
        service.clock(),
        by_admin(admin),
        dry_run=dry_run,
    )
    return ImportedOut(
        created=imported.created,
        changed=imported.changed,
        unchanged=imported.unchanged,
        not_in_file=imported.not_in_file,
        dry_run=dry_run,
    )
