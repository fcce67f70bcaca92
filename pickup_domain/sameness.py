"""Whether what was sent under one id twice is the same command.

A tablet that was updated while a command was under way sends it again in a newer shape: with fields that the
older one did not know, at their defaults. What is compared is what a command means, so that it counts once.
What no model here reads means nothing here, and may mean something after an update of the service: so what
was sent is compared, too, and the same in either way is the same.
"""

import hashlib
import json
from typing import Any

from pydantic import JsonValue

from pickup_domain import convert, day
from pickup_domain.base import Model
from pickup_domain.convert import MalformedCommandError, UnknownCommandError
from pickup_domain.sync import PushedCommand

_ENVELOPE = frozenset({"id", "type", "order_id", "base_version", "occurred_at"})


def body_hash(pushed: PushedCommand) -> str:
    """SHA-256 over what a command means: nothing that is at its default, and neither `seq` nor `offline`.

    Kept in ledgers: a field whose default changes needs another name.
    """
    try:
        meant = _meant(pushed)
    except (MalformedCommandError, UnknownCommandError):
        return sent_hash(pushed)
    return _digest(pushed.model_dump(mode="json", include=set(_ENVELOPE)) | meant)


def sent_hash(pushed: PushedCommand) -> str:
    """The same over the JSON as it was sent."""
    return _digest(pushed.model_dump(mode="json", exclude={"seq", "offline"}))


def hashes(pushed: PushedCommand) -> str:
    """What a ledger keeps of a command: both, with a blank between them."""
    return f"{body_hash(pushed)} {sent_hash(pushed)}"


def is_same(pushed: PushedCommand, kept: str) -> bool:
    """Whether what a ledger keeps is of this command; one from before version 0.1 keeps `sent_hash` alone."""
    return not {body_hash(pushed), sent_hash(pushed)}.isdisjoint(kept.split())


def _meant(pushed: PushedCommand) -> dict[str, Any]:
    args: Model
    if pushed.type in day.KNOWN_TYPES:
        actor, args = day.actor_and_args(pushed)
    else:
        command = convert.from_wire(pushed, device="")
        actor, args = command.actor, command.args
    return {"actor": _told(actor, pushed.actor), "args": _told(args, pushed.args | {"type": pushed.type})}


def _told(read: Model, sent: dict[str, JsonValue]) -> dict[str, Any]:
    """Without what no field takes: a newer app may have added it since, and here it means nothing."""
    known = type(read).model_validate(sent, extra="ignore")
    return known.model_dump(mode="json", exclude_defaults=True)


def _digest(body: dict[str, Any]) -> str:
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    # Half a surrogate pair makes a command malformed, and its id has one result all the same.
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()
