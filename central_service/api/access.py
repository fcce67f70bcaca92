"""Who is calling: storefronts and admins by a key, a tablet by its token, its staff by a session on it."""

import logging
from typing import Annotated

from fastapi import Depends, Header, Request

from central_service.api.state import ServiceState
from central_service.errors import ProblemError
from central_service.services.enrolment import digest
from central_service.storage import access, sessions
from central_service.storage.access import Admin, Device, Person, Storefront
from central_service.storage.database import DatabaseUnavailableError
from pickup_domain.base import ONE_LINE
from pickup_domain.order import Role
from pickup_domain.sync import (
    APP_VERSION_HEADER,
    PROTOCOL,
    PROTOCOL_HEADER,
    SESSION_HEADER,
    UNSENT_HEADER,
    is_supported,
)

log = logging.getLogger(__name__)
_SCHEME = "bearer "
_MOST_UNSENT = 10**9


async def state(request: Request) -> ServiceState:
    """What the service is made of; asked for on the loop, where no full pool of threads is in the way."""
    found: ServiceState = request.app.state.service
    return found


State = Annotated[ServiceState, Depends(state)]


def storefront(service: State, authorization: Annotated[str, Header()] = "") -> Storefront:
    """The storefront whose key was shown.

    Raises:
        ProblemError: 401 or 429.
    """
    hashed = _hashed(authorization)
    found = None if hashed is None else service.database.read(lambda c: access.storefront(c, hashed))
    if found is None:
        raise ProblemError(
            401, "wrong_key", "Wrong key", "Send the storefront's key as `Authorization: Bearer KEY`."
        )
    service.rates.key(hashed or "")
    return found


def admin(service: State, authorization: Annotated[str, Header()] = "") -> Admin:
    """Whoever may configure the service.

    Raises:
        ProblemError: 401 or 429.
    """
    hashed = _hashed(authorization)
    found = None if hashed is None else service.database.read(lambda c: access.admin(c, hashed))
    if found is None:
        raise ProblemError(401, "wrong_key", "Wrong key", "Send an admin key as `Authorization: Bearer KEY`.")
    service.rates.key(hashed or "")
    return found


def device(
    store: str,
    service: State,
    authorization: Annotated[str, Header()] = "",
    protocol: Annotated[str, Header(alias=PROTOCOL_HEADER)] = "",
    app_version: Annotated[str, Header(alias=APP_VERSION_HEADER)] = "",
    unsent: Annotated[str, Header(alias=UNSENT_HEADER)] = "",
) -> Device:
    """The tablet whose token was shown, of the store in the path.

    Raises:
        ProblemError: 401, 403, 426 or 429.
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
        raise locked_out()
    if found.store_code != store:
        raise ProblemError(403, "other_store", "Other store", "This tablet belongs to another store.")
    service.rates.tablet(found.device_id)
    _note_seen(service, found, app_version, unsent)
    return found


def locked_out() -> ProblemError:
    """What a tablet is told that was locked out."""
    return ProblemError(
        401, "token_revoked", "Token revoked", "This tablet was locked out. Ask the lead to enrol it again."
    )


def person(
    calling: Annotated[Device, Depends(device)],
    service: State,
    bearer: Annotated[str, Header(alias=SESSION_HEADER)] = "",
) -> Person:
    """Whoever signed in on the tablet, with the role that they have now.

    Raises:
        ProblemError: 401.
    """
    hashed, now = digest(bearer), service.clock()
    member = service.database.read(
        lambda c: sessions.member_of(c, calling.store_id, calling.device_id, hashed, now)
    )
    if member is None:
        raise ProblemError(
            401, "session_required", "Sign in again", "Nobody is signed in here any more. Type your PIN."
        )
    return Person(calling, member, hashed)


def lead(calling: Annotated[Person, Depends(person)]) -> Person:
    """A shift lead who signed in on the tablet.

    Raises:
        ProblemError: 401 or 403.
    """
    if calling.member.role is not Role.SHIFT_LEAD:
        raise ProblemError(403, "leads_only", "For shift leads", "Only a shift lead may do this. Ask them.")
    return calling


IdempotencyKey = Annotated[str, ONE_LINE, Header(alias="Idempotency-Key", min_length=1, max_length=80)]
OptionalIdempotencyKey = Annotated[
    str | None, ONE_LINE, Header(alias="Idempotency-Key", min_length=1, max_length=80)
]
CallingStorefront = Annotated[Storefront, Depends(storefront)]
CallingAdmin = Annotated[Admin, Depends(admin)]
CallingDevice = Annotated[Device, Depends(device)]
CallingPerson = Annotated[Person, Depends(person)]
CallingLead = Annotated[Person, Depends(lead)]


def _hashed(authorization: str) -> str | None:
    if not authorization.lower().startswith(_SCHEME):
        return None
    return digest(authorization[len(_SCHEME) :].strip())


def _note_seen(service: ServiceState, calling: Device, app_version: str, unsent: str) -> None:
    """Leads see what a tablet tells of itself; one that cannot be noted down works all the same."""
    told = access.Seen(
        service.clock(),
        app_version[:40] if app_version.isprintable() else "",
        int(unsent) if unsent.isdecimal() and unsent.isascii() and int(unsent) < _MOST_UNSENT else None,
    )
    if calling.seen.is_news(told):
        try:
            service.database.write(
                lambda work: access.note_seen(work, calling.store_id, calling.device_id, told)
            )
        except DatabaseUnavailableError:
            log.warning("a tablet's call could not be noted down", extra={"device": calling.device_id})
