"""Who is calling: a storefront by its key, a tablet by its token."""

from typing import Annotated

from fastapi import Depends, Header, Request

from central_service.api.state import ServiceState
from central_service.errors import ProblemError
from central_service.services.enrolment import digest
from central_service.storage import access
from central_service.storage.access import Admin, Device, Storefront
from pickup_domain.base import ONE_LINE
from pickup_domain.sync import PROTOCOL, PROTOCOL_HEADER, is_supported

_SCHEME = "bearer "


def state(request: Request) -> ServiceState:
    """What the service is made of."""
    found: ServiceState = request.app.state.service
    return found


State = Annotated[ServiceState, Depends(state)]


def storefront(service: State, authorization: Annotated[str, Header()] = "") -> Storefront:
    """The storefront whose key was shown.

    Raises:
        ProblemError: 401.
    """
    hashed = _hashed(authorization)
    found = None if hashed is None else service.database.read(lambda c: access.storefront(c, hashed))
    if found is None:
        raise ProblemError(
            401, "wrong_key", "Wrong key", "Send the storefront's key as `Authorization: Bearer KEY`."
        )
    return found


def admin(service: State, authorization: Annotated[str, Header()] = "") -> Admin:
    """Whoever may configure the service.

    Raises:
        ProblemError: 401.
    """
    hashed = _hashed(authorization)
    found = None if hashed is None else service.database.read(lambda c: access.admin(c, hashed))
    if found is None:
        raise ProblemError(401, "wrong_key", "Wrong key", "Send an admin key as `Authorization: Bearer KEY`.")
    return found


def device(
    store: str,
    service: State,
    authorization: Annotated[str, Header()] = "",
    protocol: Annotated[str, Header(alias=PROTOCOL_HEADER)] = "",
) -> Device:
    """The tablet whose token was shown, of the store in the path.

    Raises:
        ProblemError: 401, 403 or 426.
    """
    if not is_supported(protocol):
        raise ProblemError(
            426,
            "upgrade_required",
            "Upgrade required",
            f"This service speaks protocols {PROTOCOL - 1} and {PROTOCOL}. Update the older of the two.",
        )
    hashed = _hashed(authorization)
    found = None if hashed is None else service.database.read(lambda c: access.device(c, hashed))
    if found is None:
        raise ProblemError(
            401, "wrong_token", "Wrong token", "This tablet is not enrolled here. Enrol it again."
        )
    if found.revoked:
        raise ProblemError(
            401,
            "token_revoked",
            "Token revoked",
            "This tablet was locked out. Ask the lead to enrol it again.",
        )
    if found.store_code != store:
        raise ProblemError(403, "other_store", "Other store", "This tablet belongs to another store.")
    return found


IdempotencyKey = Annotated[str, ONE_LINE, Header(alias="Idempotency-Key", min_length=1, max_length=80)]
OptionalIdempotencyKey = Annotated[
    str | None, ONE_LINE, Header(alias="Idempotency-Key", min_length=1, max_length=80)
]
CallingStorefront = Annotated[Storefront, Depends(storefront)]
CallingAdmin = Annotated[Admin, Depends(admin)]
CallingDevice = Annotated[Device, Depends(device)]


def _hashed(authorization: str) -> str | None:
    if not authorization.lower().startswith(_SCHEME):
        return None
    return digest(authorization[len(_SCHEME) :].strip())
