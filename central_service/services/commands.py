"""What tablets push: each command is decided once, in one transaction, and answered the same ever after."""

import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from central_service.services import slots, store_commands
from central_service.services.recording import open_incident, record, units
from central_service.storage import access, feed, orders, signatures, stores
from central_service.storage.access import Device
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.erasing import FORGOTTEN
from pickup_domain import day
from pickup_domain.commands import Assign, Command, Delay, DoHandOver, TakeException, Transfer, Undo
from pickup_domain.convert import MalformedCommandError, UnknownCommandError, from_wire
from pickup_domain.lifecycle import apply
from pickup_domain.order import Actor, ActorKind, Order, Role
from pickup_domain.outcomes import RefusalCode, Refused
from pickup_domain.rights import HAPPENED, NOT_ON_THE_TEAM, after_leaving
from pickup_domain.sameness import hashes, is_same
from pickup_domain.sync import CommandResult, PushedCommand, ResultStatus
from pickup_domain.waiting import holds_back, waits_for

log = logging.getLogger(__name__)

_STATUS = {
    RefusalCode.STALE: ResultStatus.CONFLICT,
    RefusalCode.ALREADY_COLLECTED: ResultStatus.DUPLICATE,
    RefusalCode.ALREADY_RESOLVED: ResultStatus.DUPLICATE,
}


@dataclass(frozen=True, slots=True)
class Known:
    """A command under the name and role that the service knows."""

    command: Command
    has_left: bool
    """Whoever gave it is not on the team any more."""


def decide(
    database: Database, device: Device, batch: Sequence[PushedCommand], now: datetime
) -> list[CommandResult]:
    """The one result of each pushed command, in their order; a fault of ours is never final.

    Once a command has to be sent again, later ones that it could contradict wait for it.
    """
    last: defaultdict[str, dict[str, PushedCommand]] = defaultdict(dict)
    runs = []
    for pushed in batch:
        before = tuple(each for about in waits_for(pushed) for each in last[about].values())
        runs.append(partial(_decide_after, before, device, pushed, now))
        # One after the other waits for the one before, so that the last of each narrowest is enough.
        narrowest, *wider = holds_back(pushed)
        for about in (narrowest, *wider):
            last[about][narrowest] = pushed
    outcomes = database.write_each(runs)
    return [
        _internal(pushed, outcome) if isinstance(outcome, Exception) else outcome
        for pushed, outcome in zip(batch, outcomes, strict=True)
    ]


def _decide_after(
    before: tuple[PushedCommand, ...], device: Device, pushed: PushedCommand, now: datetime, work: UnitOfWork
) -> CommandResult:
    """Whether those before are decided is read from the database: their transactions may have failed."""
    if not all(_is_decided(work.connection, device, each) for each in before):
        return _held_back(pushed)
    return _decide(work, device, pushed, now)


def _is_decided(connection: Connection, device: Device, pushed: PushedCommand) -> bool:
    known = access.decided(connection, device, str(pushed.id))
    return known.result is not None or pushed.seq <= known.pruned_through


def _internal(pushed: PushedCommand, error: Exception) -> CommandResult:
    log.error("a pushed command could not be decided", exc_info=error, extra={"command_id": str(pushed.id)})
    return CommandResult(
        id=pushed.id,
        status=ResultStatus.RETRY,
        code="internal",
        sentence="The service had a problem of its own. The tablet will send it again.",
    )


def _held_back(pushed: PushedCommand) -> CommandResult:
    return CommandResult(
        id=pushed.id,
        status=ResultStatus.RETRY,
        code="held_back",
        sentence="An earlier step about the same has to be decided first. It will be sent again.",
    )


def _decide(work: UnitOfWork, device: Device, pushed: PushedCommand, now: datetime) -> CommandResult:
    known = access.decided(work.connection, device, str(pushed.id))
    if known.result is not None:
        is_again = known.body_hash == FORGOTTEN or is_same(pushed, known.body_hash)
        return known.result if is_again else _rejected(pushed, "key_reused", "This id was used before.")
    if pushed.seq <= known.pruned_through:
        return _rejected(
            pushed,
            "needs_review",
            "This is too old to be sure that it was not counted already. Ask the lead.",
        )
    try:
        result = _decided(work, device, pushed, now)
    except UnknownCommandError:
        return CommandResult(
            id=pushed.id,
            status=ResultStatus.RETRY,
            code="unsupported",
            sentence="The service is too old for this. It will be sent again after its update.",
        )
    except MalformedCommandError:
        result = _rejected(pushed, "malformed", "The service could not read this. Please report it.")
    access.write_ledger(work, device.store_id, device.device_id, pushed.seq, hashes(pushed), result, now)
    return result


def _decided(work: UnitOfWork, device: Device, pushed: PushedCommand, now: datetime) -> CommandResult:
    if pushed.type in day.KNOWN_TYPES:
        return store_commands.carry_out(work, device, pushed, now)
    known = _authentic(work.connection, device, from_wire(pushed, device.device_id))
    if known is None or (known.has_left and pushed.type not in HAPPENED):
        return _rejected(pushed, RefusalCode.WHO_MAY_NOT.value, "You are not on this store's team any more.")
    command = _with_assignee(work.connection, device, known.command)
    if command is None:
        return _rejected(pushed, RefusalCode.NOT_ALLOWED.value, NOT_ON_THE_TEAM)
    order = orders.get_for_update(work, device.store_id, command.order_id)
    command = with_slot_known(work, device.store_id, order, command, now)
    outcome = apply(order, command, now)
    if isinstance(outcome, Refused):
        if outcome.incident is not None:
            # A tablet may have let the order go long ago, and needs it to see to this.
            entries = [] if order is None else [orders.feed_entry(order)]
            entries.append(open_incident(work, device.store_id, command, outcome.incident, now))
            feed.append(work, device.store_id, entries)
        status = _STATUS.get(outcome.code, ResultStatus.REJECTED)
        return CommandResult(id=pushed.id, status=status, code=outcome.code.value, sentence=outcome.sentence)
    if known.has_left and outcome.incident is None:
        outcome = replace(outcome, incident=after_leaving(command, outcome.order.number))
    position = record(work, device.store_id, order, command, outcome)
    _keep_signature(work, device.store_id, command, now)
    return CommandResult(
        id=pushed.id, status=ResultStatus.APPLIED, version=outcome.order.version, feed_seq=position
    )


def _keep_signature(work: UnitOfWork, store_id: int, command: Command, now: datetime) -> None:
    """Strokes go into a place of their own; with a hand-over that is taken back they go, too."""
    args = command.args
    if isinstance(args, DoHandOver) and args.signature is not None:
        signatures.keep(work, store_id, command, args.signature, now)
    elif isinstance(args, Undo):
        signatures.drop(work, store_id, args.command_id)


def _authentic(connection: Connection, device: Device, command: Command) -> Known | None:
    """Who gave it, whatever the tablet says of them; None where the store never knew them."""
    if command.actor.kind is not ActorKind.STAFF:
        return None
    member = stores.staff_member(connection, device.store_id, command.actor.id)
    if member is None:
        return None
    role = member.role if member.active else Role.ASSOCIATE
    actor = Actor(kind=ActorKind.STAFF, id=member.staff_id, name=member.name, role=role)
    return Known(command.model_copy(update={"actor": actor}), not member.active)


def _with_assignee(connection: Connection, device: Device, command: Command) -> Command | None:
    """Whom it gives something to as the store knows them; None where they are not on its team."""
    args = command.args
    if not isinstance(args, Assign | TakeException) or args.assignee.kind is not ActorKind.STAFF:
        return command
    member = stores.staff_member(connection, device.store_id, args.assignee.id)
    if member is None or not member.active:
        return None
    assignee = Actor(kind=ActorKind.STAFF, id=member.staff_id, name=member.name, role=member.role)
    return command.model_copy(update={"args": args.model_copy(update={"assignee": assignee})})


def with_slot_known(
    work: UnitOfWork, store_id: int, order: Order | None, command: Command, now: datetime
) -> Command:
    """What only the service can know is never a tablet's word: a full slot, another store's offer."""
    args = command.args
    if isinstance(args, Transfer):
        return command.model_copy(update={"args": args.model_copy(update={"offered": False})})
    if not isinstance(args, Delay) or order is None:
        return command
    full = args.window.start > now and slots.is_full(
        work,
        stores.by_id(work.connection, store_id),
        args.window.start,
        (order.promise, 1, units(order)),
    )
    return command.model_copy(update={"args": args.model_copy(update={"slot_full": full})})


def _rejected(pushed: PushedCommand, code: str, sentence: str) -> CommandResult:
    return CommandResult(id=pushed.id, status=ResultStatus.REJECTED, code=code, sentence=sentence)
