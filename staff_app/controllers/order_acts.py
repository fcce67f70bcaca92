"""The commands about an order, built on the store lane, where the rules are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from pickup_domain.commands import CommandArgs
    from staff_app.rows.people import StaffRow

Build = Callable[[], "CommandArgs"]


def start_picking() -> CommandArgs:
    """Picking begins."""
    from pickup_domain.commands import StartPicking

    return StartPicking()


def assign(person: StaffRow, wave: str, tote: str) -> CommandArgs:
    """Somebody works on it: on a walk with other orders where one is named, else by itself."""
    from pickup_domain.commands import Assign
    from pickup_domain.order import Actor, ActorKind, Role, Wave

    role = Role.SHIFT_LEAD if person.is_lead else Role.ASSOCIATE
    assignee = Actor(kind=ActorKind.STAFF, id=person.staff_id, name=person.name, role=role)
    return Assign(assignee=assignee, wave=Wave(wave_id=wave, tote=tote) if wave else None)


def release() -> CommandArgs:
    """Nobody in particular works on it."""
    from pickup_domain.commands import Release

    return Release()


def pick(line_id: str, quantity: int, scanned_code: str | None, reason: str) -> CommandArgs:
    """Units taken from the shelf, scanned or typed with a reason."""
    from pickup_domain.commands import PickItem, PickMethod

    method = PickMethod.TYPED if scanned_code is None else PickMethod.SCANNED
    return PickItem(line_id=line_id, quantity=quantity, method=method, code=scanned_code, reason=reason)


def unpick(line_id: str, quantity: int) -> CommandArgs:
    """Units put back."""
    from pickup_domain.commands import UnpickItem

    return UnpickItem(line_id=line_id, quantity=quantity)


def short(line_id: str, quantity: int, reason: str) -> CommandArgs:
    """Units that cannot be had, for a `ShortReason` value."""
    from pickup_domain.commands import ShortPick, ShortReason

    return ShortPick(line_id=line_id, quantity=quantity, reason=ShortReason(reason))


def stage(bag_id: str, shelf: str, items: tuple[tuple[str, int], ...], shelf_full: bool) -> CommandArgs:
    """A new bag on a shelf, with these units per line, or all that is in no bag yet."""
    from pickup_domain.commands import StageBag
    from pickup_domain.order import BagItem

    contents = tuple(BagItem(line_id=line_id, quantity=count) for line_id, count in items)
    return StageBag(bag_id=bag_id, staging_location=shelf, items=contents, shelf_full=shelf_full)


def move_bag(bag_id: str, shelf: str) -> CommandArgs:
    """A bag stands somewhere else."""
    from pickup_domain.commands import MoveBag

    return MoveBag(bag_id=bag_id, staging_location=shelf)


def bag_missing(bag_id: str) -> CommandArgs:
    """A bag is not where it should be."""
    from pickup_domain.commands import BagMissing

    return BagMissing(bag_id=bag_id)


def mark_ready(partly: bool) -> CommandArgs:
    """The customer may come."""
    from pickup_domain.commands import MarkReady

    return MarkReady(partly=partly)


def recall(reason: str) -> CommandArgs:
    """Not ready after all."""
    from pickup_domain.commands import RecallReady

    return RecallReady(reason=reason)


def delay(reason: str, start: datetime, end: datetime) -> CommandArgs:
    """A new promise."""
    from pickup_domain.commands import Delay
    from pickup_domain.order import Window

    return Delay(reason=reason, window=Window(start=start, end=end))


def acknowledge_arrival() -> CommandArgs:
    """Somebody saw that they are here."""
    from pickup_domain.commands import AcknowledgeArrival

    return AcknowledgeArrival()


def check_in(spot: str, vehicle: str) -> CommandArgs:
    """They told us at the counter that they are here."""
    from pickup_domain.commands import Arrived

    return Arrived(spot=spot, vehicle=vehicle)


def add_note(text: str) -> CommandArgs:
    """A note on the timeline."""
    from pickup_domain.commands import AddNote

    return AddNote(text=text)


def undo(command_id: str) -> CommandArgs:
    """Take the latest act back."""
    from uuid import UUID

    from pickup_domain.commands import Undo

    return Undo(command_id=UUID(command_id))


def extend_hold() -> CommandArgs:
    """Wait longer, by the store's usual extension."""
    from pickup_domain.commands import ExtendHold

    return ExtendHold()


def record_no_show() -> CommandArgs:
    """Nobody came."""
    from pickup_domain.commands import RecordNoShow

    return RecordNoShow()


def reopen() -> CommandArgs:
    """They came after all; for shift leads."""
    from pickup_domain.commands import Reopen

    return Reopen()


def cancel(reason: str) -> CommandArgs:
    """Nothing comes of it; for shift leads."""
    from pickup_domain.commands import Cancel

    return Cancel(reason=reason)
