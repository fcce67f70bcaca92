"""What an older version of the app wrote into the outbox, raised to what this version sends.

`WIRE_VERSION` is raised whenever the JSON of a command changes its shape; what `RAISED` holds under a number
makes the next version of it. `tests/unit/staff_app/store/fixtures/` keeps what every version wrote.
"""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from pickup_domain.sync import PushedCommand

WIRE_VERSION = 6
"""The shape of a command in the outbox of this app."""
_NAME = "wire"
SEALED = "sealed"
"""Where it is the only argument, the others are in it, and a tablet has the key."""
Upcaster = Callable[[dict[str, Any]], dict[str, Any]]


def _with_a_reminder(command: dict[str, Any]) -> dict[str, Any]:
    """Version 2: the policy of a placed order says how long before its promise the customer is reminded."""
    if command["type"] != "place":
        return command
    args = command["args"]
    policy = {"reminder_minutes": 120} | args.get("policy", {})
    return command | {"args": args | {"policy": policy}}


def _with_a_walk(command: dict[str, Any]) -> dict[str, Any]:
    """Version 3: who is assigned may be on a walk, and a line says who picked it."""
    args = command["args"]
    if command["type"] == "assign":
        args = {"wave": None} | args
    elif args.get("lines"):
        args = args | {"lines": [{"picked_by": ""} | line for line in args["lines"]]}
    return command | {"args": args}


def _with_a_signature(command: dict[str, Any]) -> dict[str, Any]:
    """Version 4: a hand-over may be signed, and the policy of a placed order says whether it must be."""
    args = command["args"]
    match command["type"]:
        case "hand_over":
            return command | {"args": {"signature": None, "not_signed": ""} | args}
        case "place":
            policy = {"require_signature": False} | args.get("policy", {})
            return command | {"args": args | {"policy": policy}}
    return command


def _as_it_is(command: dict[str, Any]) -> dict[str, Any]:
    """Version 5: arguments may be sealed, which an older app would send as they lie there."""
    return command


def _with_what_was_seen(command: dict[str, Any]) -> dict[str, Any]:
    """Version 6: a closing time says what leads had said before; an older one says nothing of it."""
    if command["type"] != "set_closing":
        return command
    return command | {"args": {"seen": None} | command["args"]}


RAISED: Mapping[int, Upcaster] = MappingProxyType(
    {
        1: _with_a_reminder,
        2: _with_a_walk,
        3: _with_a_signature,
        4: _as_it_is,
        5: _with_what_was_seen,
    }
)
"""From each version but the newest to the one after it. A released one is never edited."""


class HeldCommandError(ValueError):
    """It is not damaged, and cannot be read now: it waits."""


class NewerCommandError(HeldCommandError):
    """A newer version of the app wrote it: it waits until that one is back."""


class SealedCommandError(HeldCommandError):
    """Its arguments are sealed with a key that is not here."""


def stored(pushed: PushedCommand) -> str:
    """A command as it lies in the outbox: as it is sent, with the number of its shape."""
    return json.dumps(pushed.model_dump(mode="json") | {_NAME: WIRE_VERSION}, ensure_ascii=False)


def read(
    body: str, raised: Mapping[int, Upcaster] = RAISED, newest: int = WIRE_VERSION
) -> PushedCommand | None:
    """The command of a row, in the newest shape; None where it is none. Without a number it is version 1.

    Raises:
        NewerCommandError: This version of the app does not know its shape.
        SealedCommandError: Nobody has opened it.
    """
    try:
        command = json.loads(body)
        version = int(command.pop(_NAME, 1))
        if version > newest:
            raise NewerCommandError(f"version {version}")
        if set(command["args"]) == {SEALED}:
            raise SealedCommandError("sealed")  # before a step to a newer shape adds to them
        for number in range(version, newest):
            command = raised[number](command)
        return PushedCommand.model_validate(command)
    except HeldCommandError:
        raise
    except (ValueError, TypeError, LookupError, AttributeError):
        return None
