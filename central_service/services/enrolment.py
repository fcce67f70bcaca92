"""A lead's one-time code becomes a tablet's token."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from uuid_utils.compat import uuid7

from central_service.errors import ProblemError
from central_service.storage import access, audit, feed, sessions, stores
from central_service.storage.audit import COMMAND_LINE, By
from central_service.storage.database import UnitOfWork
from pickup_domain.pickup_code import ALPHABET
from pickup_domain.sync import EnrolAnswer

CODE_VALID_FOR = timedelta(minutes=10)
_CODE_LENGTH = 8


def digest(secret: str) -> str:
    """How keys, tokens and codes are kept: SHA-256, hexadecimal. They are long and random."""
    return hashlib.sha256(secret.encode()).hexdigest()


def new_code(work: UnitOfWork, store_id: int, now: datetime, by: By = COMMAND_LINE) -> str:
    """A code that enrols one tablet within ten minutes."""
    audit.append(work, store_id, audit.entry(by, "enrol_code_given", "", now))
    code = "".join(secrets.choice(ALPHABET) for _ in range(_CODE_LENGTH))
    access.add_enrol_code(work, digest(code), store_id, now + CODE_VALID_FOR)
    return code


@dataclass(frozen=True, slots=True)
class Former:
    """Which tablet one says that it was."""

    device_id: str = ""
    token: str = ""


_NONE = Former()


def enrol(
    work: UnitOfWork, code: str, device_name: str, now: datetime, former: Former = _NONE
) -> EnrolAnswer:
    """Use up a code and give the tablet its token.

    What it sends from now on is numbered, and known, as that of the tablet that it was: where that one is
    of the code's store, and either locked out or proven by its token. Else it is a new one.

    Raises:
        ProblemError: The code is unknown, used or over.
    """
    tidy = "".join(code.upper().replace("-", "").split())
    store_id = access.use_enrol_code(work, digest(tidy), now)
    if store_id is None:
        raise ProblemError(
            403,
            "enrol_code_refused",
            "Code refused",
            "This code is unknown, used, or older than ten minutes. Ask the lead for a new one.",
        )
    token = secrets.token_urlsafe(32)
    device_id, act = former.device_id, "device_enrolled_again"
    if access.enrol_again(work, store_id, device_id, digest(former.token), device_name, digest(token), now):
        _end_what_began(work, store_id, device_id)
    else:
        device_id, act = str(uuid7()), "device_enrolled"
        access.add_device(work, store_id, device_id, device_name, digest(token), now)
    audit.append(
        work,
        store_id,
        audit.entry(By(kind="tablet", id=device_id), act, device_id, now, name=device_name),
    )
    store = stores.by_id(work.connection, store_id)
    return EnrolAnswer(
        device_id=device_id,
        store=store.location.code,
        token=token,
        pepper=store.pepper.hex(),
        epoch=feed.position(work.connection, store_id).epoch,
    )


def revoke(work: UnitOfWork, store_id: int, device_id: str, by: By, now: datetime) -> None:
    """Lock a tablet out, and whoever is signed in on it; what it has not sent stays on it. Twice is no error.

    Raises:
        ProblemError: 404, there is none of that id.
    """
    if not access.revoke_device(work, store_id, device_id, now):
        if access.is_revoked(work.connection, store_id, device_id):
            return
        raise ProblemError(404, "unknown_device", "Unknown tablet", "No tablet of this store has that id.")
    _end_what_began(work, store_id, device_id)
    audit.append(work, store_id, audit.entry(by, "device_revoked", device_id, now))


def _end_what_began(work: UnitOfWork, store_id: int, device_id: str) -> None:
    """Whoever is signed in on it is so no more, and what waits for news with the token it had is woken."""
    sessions.end_of_device(work, store_id, device_id)
    work.changed_stores.add(store_id)
