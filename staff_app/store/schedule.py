"""What leads say about the store's slots and hours, from the tap until the feed shows it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection
from uuid_utils.compat import uuid7

from pickup_domain import day as d
from pickup_domain.convert import MalformedCommandError
from pickup_domain.order import Actor, Role
from pickup_domain.sync import ChangeKind, CommandResult, PushedCommand
from pickup_domain.wording import say
from staff_app.rows.orders import OrderSummary, Refusal
from staff_app.rows.schedule import DayView, SlotOrderRow
from staff_app.store import kept, meta, outbox, reference, views
from staff_app.store.day_folding import Known, bounds, folded

STORE = str(d.STORE)
"""Where an order's id stands in the outbox."""
_SLOT_WORDS = (d.CloseSlot, d.OpenSlot, d.LimitSlot)
_NOT_TOLD = say("The service has not told this tablet yet where it stands. Wait a moment, then try again.")
"""What is said would get a number that was used before the tablet lost its file."""


def submit(
    connection: Connection, args: d.StoreArgs, actor: Actor, now: datetime, *, offline: bool
) -> UUID | Refusal:
    """Put a lead's word in the outbox, in line with all others; its id."""
    if not outbox.is_counted(connection):
        return Refusal("not_told", _NOT_TOLD)
    code = _why_not(connection, args, actor, now)
    if code:
        return Refusal(code, d.REFUSALS[code])
    if isinstance(args, d.SetClosing):
        args = args.model_copy(update={"seen": _seen(connection, args.day)})
    pushed = PushedCommand(
        id=uuid7(),
        seq=outbox.next_seq(connection),
        type=args.type,
        order_id=d.STORE,
        base_version=_base(connection, args),
        actor=actor.model_dump(mode="json"),
        occurred_at=now,
        offline=offline,
        args=args.model_dump(mode="json", exclude={"type"}),
    )
    outbox.put(connection, pushed, now)
    return pushed.id


def _why_not(connection: Connection, args: d.StoreArgs, actor: Actor, now: datetime) -> str:
    if actor.role is not Role.SHIFT_LEAD:
        return "who_may_not"
    if isinstance(args, _SLOT_WORDS):
        return ""
    if args.day < now.astimezone(zone(connection)).date():
        return "day_past"
    between = getattr(args, "between", None)
    return "bad_window" if between is not None and between[0] >= between[1] else ""


def _base(connection: Connection, args: d.StoreArgs) -> int:
    """The version of the slot that whoever speaks has seen."""
    if not isinstance(args, _SLOT_WORDS):
        return 0
    version, _ = _said(connection).get(args.start, (0, None))
    found = _told(connection, args.start.astimezone(zone(connection)).date())
    slots = () if found is None else found[0].slots
    return max(version, next((each.version for each in slots if each.start == args.start), 0))


def _seen(connection: Connection, day: date) -> str | None:
    """What leads have said of a day's end as far as this tablet shows it, its own words among it.

    None where the service never told, or not whose word it is.
    """
    for word in reversed(pending(connection)):
        if isinstance(word, d.SetClosing) and word.day == day:
            return word.closes_at or ""
    schedule = reference.all_of(connection, ChangeKind.SCHEDULE, d.ScheduleSaid)
    days = [each for said in schedule for each in said.days]
    if not schedule or any(each.from_floor is None for each in days):
        return None
    return next((each.closing for each in days if each.from_floor and each.first == day and each.closing), "")


def zone(connection: Connection) -> ZoneInfo:
    """The store's zone."""
    place = reference.location(connection)
    return ZoneInfo("UTC" if place is None else place.time_zone)


def keep(connection: Connection, day: d.Day, now: datetime) -> None:
    """The service has told of a day."""
    kept.put(connection, _name(day.day), day, now)


def view(connection: Connection, day: date, now: datetime) -> DayView:
    """A day as far as it is known here."""
    found = _told(connection, day)
    told, read_at = (None, None) if found is None else found
    here = zone(connection)
    exceptional = reference.all_of(connection, ChangeKind.SCHEDULE, d.ScheduleSaid)
    return folded(
        Known(
            day,
            here,
            told,
            read_at,
            _said(connection),
            tuple(each for said in exceptional for each in said.days),
            pending(connection),
            views.promised_between(connection, *bounds(day, here)),
            is_over=day < now.astimezone(here).date(),
        )
    )


def orders_between(connection: Connection, start: datetime, end: datetime) -> tuple[SlotOrderRow, ...]:
    """The orders that are promised to begin then, as the tablet holds them."""
    return tuple(_row(each) for each in views.promised_between(connection, start, end))


def pending(connection: Connection) -> tuple[d.StoreArgs, ...]:
    """This tablet's words that the feed does not show yet, oldest first."""
    found: list[d.StoreArgs] = []
    for pushed in outbox.pushed_of(connection, STORE):
        with suppress(MalformedCommandError):  # another version of the app wrote it
            found.append(d.actor_and_args(pushed)[1])
    return tuple(found)


def applied(connection: Connection, seq: int, result: CommandResult) -> None:
    """It counted; it is folded in until the feed has come as far as that."""
    shown_at = result.feed_seq
    if shown_at is None or shown_at <= meta.cursor(connection).seq:
        outbox.remove(connection, [seq])
    else:
        outbox.mark_applied(connection, seq, shown_at)


def heard(connection: Connection, cursor: int) -> None:
    """The feed was read so far: what it shows is not folded in any more."""
    outbox.forget_confirmed(connection, STORE, cursor)


def forget_before(connection: Connection, moment: datetime) -> None:
    """Forget what was told of slots on days that were over by then, but for those that a word waits for."""
    here = zone(connection)
    start, _ = bounds(moment.astimezone(here).date(), here)
    waiting = [_slot(args.start) for args in pending(connection) if isinstance(args, _SLOT_WORDS)]
    reference.remove_before(connection, ChangeKind.SLOT, _slot(start), but=waiting)


def about(connection: Connection, pushed: PushedCommand) -> str:
    """What a word is about, such as `2026-11-24 15:00`, in the store's time."""
    try:
        _, args = d.actor_and_args(pushed)
    except MalformedCommandError:
        return "?"
    if isinstance(args, _SLOT_WORDS):
        return f"{args.start.astimezone(zone(connection)):%Y-%m-%d %H:%M}"
    between = getattr(args, "between", None)
    return f"{args.day} {between[0]}–{between[1]}" if between else f"{args.day}"


def refusal(connection: Connection, pushed: PushedCommand, what: str, who: str, why: str) -> str:
    """Why a word did not count, as a sentence that names its slot or day."""
    return say(
        "“{what}” by {who} for {when} did not count. {why}",
        what=what,
        who=who,
        when=about(connection, pushed),
        why=why,
    )


def _told(connection: Connection, day: date) -> tuple[d.Day, datetime] | None:
    return kept.get(connection, _name(day), d.Day)


def _name(day: date) -> str:
    return f"day {day.isoformat()}"


def _slot(start: datetime) -> str:
    """The name of a slot that begins then, as the feed gives it; names sort as times do."""
    return f"{start.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _said(connection: Connection) -> dict[datetime, tuple[int, d.SlotSaid]]:
    found: Sequence[tuple[int, d.SlotSaid]] = reference.versioned(connection, ChangeKind.SLOT, d.SlotSaid)
    return {said.start.astimezone(UTC): (version, said) for version, said in found}


def _row(order: OrderSummary) -> SlotOrderRow:
    return SlotOrderRow(
        order.order_id,
        order.number,
        order.status,
        order.units,
        order.customer_name,
        order.assigned_to,
        order.assigned_id,
    )
