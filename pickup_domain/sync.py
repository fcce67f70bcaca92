"""The messages between a tablet and the service. Protocol version 1.

Push: `POST /v1/stores/{store}/commands` with a `PushBatch`, answered by a `PushAnswer`.
Pull: `GET /v1/stores/{store}/changes?epoch&since&limit&wait` answered by a `ChangesPage`.
Snapshot: `GET /v1/stores/{store}/snapshot` answered by a `Snapshot`, gzipped.
"""

import json
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, JsonValue

from pickup_domain.base import ONE_LINE, Model, UtcTime

PROTOCOL = 1
PROTOCOL_HEADER = "Counterhand-Protocol"
SESSION_HEADER = "Counterhand-Session"
"""Who is signed in on the tablet: what `POST /v1/stores/{store}/sessions` gave for a PIN."""
APP_VERSION_HEADER = "Counterhand-App-Version"
UNSENT_HEADER = "Counterhand-Unsent"
"""How many commands wait in the outbox. Both may be left out; leads see them beside the tablet's name."""
SUPPORTED = frozenset({PROTOCOL, PROTOCOL - 1})
"""What the service speaks: it is updated first, and the tablets of a store follow within a release."""
MAX_BATCH = 100
MAX_PAGE = 500
MAX_WAIT_S = 25


class PushedCommand(Model):
    """A command as it travels: its arguments are read by the receiver, who may not know them yet."""

    id: UUID
    seq: int = Field(ge=1, le=2**53)
    """Counts the device's commands: 1, 2, ..."""
    type: str = Field(max_length=40)
    order_id: UUID
    """`day.STORE` where it is about the store itself."""
    base_version: int = Field(ge=0)
    actor: dict[str, JsonValue]
    occurred_at: UtcTime
    offline: bool = False
    args: dict[str, JsonValue]


class PushBatch(Model):
    """Commands of one device in the order of their `seq`."""

    commands: tuple[PushedCommand, ...] = Field(min_length=1, max_length=MAX_BATCH)


class ResultStatus(StrEnum):
    """What became of a pushed command."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    """The same thing was done by somebody else before."""
    CONFLICT = "conflict"
    """Somebody else changed what it was based on."""
    REJECTED = "rejected"
    RETRY = "retry"
    """Not decided; keep it and send it again later."""

    @property
    def is_final(self) -> bool:
        """True where the command is never sent again."""
        return self is not ResultStatus.RETRY


class CommandResult(Model):
    """The one result of one command; a re-sent command gets the same again."""

    id: UUID
    status: ResultStatus
    code: str = ""
    """A `RefusalCode`, or one of key_reused, needs_review, unsupported, malformed."""
    sentence: str = ""
    version: int | None = None
    """The order's version afterwards, where applied."""
    feed_seq: int | None = None
    """The feed position that shows it, where applied."""
    orders: tuple[UUID, ...] = ()
    """Open orders that stay promised in what the command closed: somebody has to act on them."""


class PushAnswer(Model):
    """One result per pushed command, in the same order."""

    results: tuple[CommandResult, ...]
    server_time: UtcTime
    epoch: str = ""
    """Of the feed whose versions and positions the results name; empty from a service that does not tell."""


class ChangeKind(StrEnum):
    """What a feed row is about."""

    ORDER = "order"
    LOCATION = "location"
    STAFF = "staff"
    PASS_KEY = "pass_key"  # noqa: S105 - a public key
    PRODUCT = "product"
    INCIDENT = "incident"
    MESSAGE = "message"
    SLOT = "slot"
    """What the floor has said about a slot (`day.SlotSaid`); its id is the slot's start."""
    SCHEDULE = "schedule"
    """Days that are not as usual (`day.ScheduleSaid`)."""


class ChangeOp(StrEnum):
    """What to do with it."""

    PUT = "put"
    DELETE = "delete"


class Change(Model):
    """One row of a store's feed."""

    seq: int = Field(ge=1)
    kind: str
    """A `ChangeKind`; unknown kinds are skipped and counted."""
    id: str
    version: int = Field(ge=0)
    """Apply only where newer than what is held."""
    op: ChangeOp
    body: dict[str, JsonValue] | None = None


class ChangesPage(Model):
    """Changes after `since`, oldest first."""

    epoch: str
    """Changes when the store's feed starts anew; everything held is then replaced by a snapshot."""
    changes: tuple[Change, ...]
    next: int
    """Send this as `since` next."""
    head: int
    min: int
    """The oldest `since` that can still be answered."""
    reset: bool = False
    """True: take a snapshot (since < min, since > head, or another epoch)."""
    server_time: UtcTime


class SnapshotItem(Model):
    """One thing as it is now."""

    kind: str
    id: str
    version: int
    body: str
    """JSON as text: a tablet stores thousands of them as they come."""

    def parsed(self) -> dict[str, Any]:
        """The body as an object; an empty one where it is none."""
        try:
            body = json.loads(self.body)
        except ValueError:
            return {}
        return body if isinstance(body, dict) else {}


class Snapshot(Model):
    """All that a tablet of this store holds, read in one transaction."""

    epoch: str
    seq: int
    """The feed position it stands for."""
    items: tuple[SnapshotItem, ...]
    server_time: UtcTime
    heard: int | None = None
    """The highest `seq` of the asking tablet that was ever decided: a new file of it goes on after that.
    None: the service is of a version that does not tell."""


class EnrolRequest(Model):
    """A tablet shows the one-time code, and tells which one it was, if any."""

    code: str = Field(min_length=4, max_length=32)
    device_name: Annotated[str, ONE_LINE] = Field(min_length=1, max_length=60)
    former_device_id: Annotated[str, ONE_LINE] = Field(default="", max_length=64)
    """What the service called it before: where that is locked out, or proven, it is called so again."""
    former_token: Annotated[str, ONE_LINE] = Field(default="", max_length=128)
    """The token it had under that id, which proves it; told to the service that gave it, and to no other."""


class EnrolAnswer(Model):
    """What the tablet keeps in its keyring."""

    device_id: str
    store: str
    """Location code."""
    token: str
    """256 bit, URL-safe base64; stored hashed by the service."""
    pepper: str
    """64 hexadecimal digits: keys the digests of PINs and typed codes of this store."""
    epoch: str


class Session(Model):
    """What a tablet sends along in `SESSION_HEADER`, until it is over."""

    session: str
    expires_at: UtcTime


class Problem(Model):
    """An error answer (RFC 9457, `application/problem+json`) with a stable code."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    code: str
    errors: tuple[dict[str, Any], ...] = ()
    offer: dict[str, Any] | None = None
    """What can be promised instead."""


def is_supported(header: str, supported: frozenset[int] = SUPPORTED) -> bool:
    """Whether the service speaks the protocol that a caller names; one that names none speaks 0."""
    return (header or "0") in {str(number) for number in supported}
