"""From commands to what travels, and back."""

from typing import get_args

from pydantic import TypeAdapter, ValidationError

from pickup_domain.base import QUIET
from pickup_domain.commands import Command, CommandArgs
from pickup_domain.sync import PushedCommand

_ARGS: TypeAdapter[CommandArgs] = TypeAdapter(CommandArgs, config=QUIET)


class UnknownCommandError(ValueError):
    """A newer peer's command type: keep it, do not decide it."""


class MalformedCommandError(ValueError):
    """A known type with arguments that do not fit."""


KNOWN_TYPES: frozenset[str] = frozenset(
    kind.model_fields["type"].default for kind in get_args(get_args(CommandArgs)[0])
)
"""Every command type of this version."""


def to_wire(command: Command, seq: int) -> PushedCommand:
    """A command as it is sent: the same body each time."""
    args = command.args.model_dump(mode="json", exclude={"type"})
    return PushedCommand(
        id=command.id,
        seq=seq,
        type=command.args.type,
        order_id=command.order_id,
        base_version=command.base_version,
        actor=command.actor.model_dump(mode="json"),
        occurred_at=command.occurred_at,
        offline=command.offline,
        args=args,
    )


def from_wire(pushed: PushedCommand, device: str) -> Command:
    """The typed command of a device.

    Raises:
        UnknownCommandError: The type is not known here.
        MalformedCommandError: Actor or arguments do not fit the type.
    """
    if pushed.type not in KNOWN_TYPES:
        raise UnknownCommandError(pushed.type)
    try:
        return Command.model_validate(
            {
                "id": pushed.id,
                "order_id": pushed.order_id,
                "actor": pushed.actor,
                "device": device,
                "occurred_at": pushed.occurred_at,
                "base_version": pushed.base_version,
                "offline": pushed.offline,
                "seq": pushed.seq,
                "args": {**pushed.args, "type": pushed.type},
            }
        )
    except ValidationError as error:
        raise MalformedCommandError(str(error)) from error
