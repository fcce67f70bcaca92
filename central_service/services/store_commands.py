"""Commands about the store itself: slots and hours, decided once like those about orders."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import singledispatch

from central_service.notify.reasons import in_all_languages
from central_service.promises.calendar import LAST_YEAR, Calendar
from central_service.promises.plan import BlockedDate, DatedHours, PickupCalendar
from central_service.services import schedule
from central_service.storage import audit, feed, slots, stores
from central_service.storage.access import Device
from central_service.storage.audit import By
from central_service.storage.database import UnitOfWork
from central_service.storage.feed import FeedEntry
from central_service.storage.slots import Said
from central_service.storage.stores import Store
from pickup_domain import day as d
from pickup_domain.order import Order, Role
from pickup_domain.store import StaffMember
from pickup_domain.sync import CommandResult, PushedCommand, ResultStatus

_MOST_EXCEPTIONS = 500
"""As many as a calendar has room for."""


class _NoError(Exception):
    """Why a command does not count; nothing was changed."""

    def __init__(self, code: str, status: ResultStatus = ResultStatus.REJECTED, sentence: str = "") -> None:
        super().__init__(code)
        self.code, self.sentence, self.status = code, sentence or d.REFUSALS[code], status


@dataclass(frozen=True, slots=True)
class _Done:
    """What a command led to."""

    version: int
    entry: FeedEntry | None = None
    """None: it was so already."""
    left_over: tuple[Order, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """A lead's command, with all that it takes to decide it."""

    work: UnitOfWork
    store: Store
    device: Device
    base_version: int
    now: datetime


def carry_out(work: UnitOfWork, device: Device, pushed: PushedCommand, now: datetime) -> CommandResult:
    """Decide a command about the store; everything that it changes is in the caller's transaction.

    Raises:
        MalformedCommandError: It cannot be read.
    """
    said_actor, args = d.actor_and_args(pushed)
    member = stores.staff_member(work.connection, device.store_id, said_actor.id)
    try:
        lead = _lead(member)
        store = stores.by_id_for_update(work, device.store_id)
        done = _decide(args, _Asked(work, store, device, pushed.base_version, now))
    except _NoError as no:
        return CommandResult(id=pushed.id, status=no.status, code=no.code, sentence=no.sentence)
    position = None
    if done.entry is not None:
        by = By(kind="staff", id=lead.staff_id, name=lead.name, device_id=device.device_id)
        facts = args.model_dump(mode="json", exclude={"type"}) | {"command": str(pushed.id)}
        audit.append(work, device.store_id, audit.entry(by, args.type, _subject(args), now, **facts))
        position = feed.append(work, device.store_id, [done.entry])
    return CommandResult(
        id=pushed.id,
        status=ResultStatus.APPLIED,
        version=done.version,
        feed_seq=position,
        orders=tuple(each.order_id for each in done.left_over),
    )


def _lead(member: StaffMember | None) -> StaffMember:
    """Whoever leads now, whatever the tablet says of them."""
    if member is None or not member.active or member.role is not Role.SHIFT_LEAD:
        raise _NoError("who_may_not")
    return member


def _subject(args: d.StoreArgs) -> str:
    if isinstance(args, d.CloseSlot | d.OpenSlot | d.LimitSlot):
        return args.start.isoformat()
    return args.day.isoformat()


@singledispatch
def _decide(args: object, asked: _Asked) -> _Done:
    raise TypeError(f"no rule for {type(args).__name__}")


@_decide.register
def _close_slot(args: d.CloseSlot, asked: _Asked) -> _Done:
    window = asked.store.calendar.window_at(args.start)
    known = _slot(asked, args.start)
    if known.use.is_closed or window is None:
        return _Done(known.version)
    done = _say(asked, known, known.use.order_limit, known.use.item_limit, is_closed=True)
    return replace(done, left_over=schedule.open_in(asked.work.connection, asked.store.store_id, window))


@_decide.register
def _open_slot(args: d.OpenSlot, asked: _Asked) -> _Done:
    known = _slot(asked, args.start)
    if not known.use.is_closed:
        return _Done(known.version)
    _check_base(asked, known)
    return _say(asked, known, known.use.order_limit, known.use.item_limit, is_closed=False)


@_decide.register
def _limit_slot(args: d.LimitSlot, asked: _Asked) -> _Done:
    known = _slot(asked, args.start)
    if (known.use.order_limit, known.use.item_limit) == (args.order_limit, args.item_limit):
        return _Done(known.version)
    _check_base(asked, known)
    return _say(asked, known, args.order_limit, args.item_limit, is_closed=known.use.is_closed)


def _slot(asked: _Asked, starts_at: datetime) -> Said:
    if asked.store.calendar.window_at(starts_at) is None:
        raise _NoError("slot_unknown")
    return slots.said_for_update(asked.work, asked.store.store_id, starts_at)


def _check_base(asked: _Asked, known: Said) -> None:
    """What would take back another tablet's word has to have seen it."""
    if known.version > asked.base_version and known.said_by != asked.device.device_id:
        raise _NoError("stale", ResultStatus.CONFLICT)


def _say(
    asked: _Asked, known: Said, order_limit: int | None, item_limit: int | None, *, is_closed: bool
) -> _Done:
    now = slots.override(
        asked.work,
        asked.store.store_id,
        known.starts_at,
        order_limit,
        item_limit,
        is_closed=is_closed,
        said_by=asked.device.device_id,
    )
    return _Done(now.version, now.entry)


@_decide.register
def _block_hours(args: d.BlockHours, asked: _Asked) -> _Done:
    if args.between is not None and args.between[0] >= args.between[1]:
        raise _NoError("bad_window")
    plan = _plan(asked, args.day)
    new = BlockedDate(first=args.day, between=args.between, reason=_public(args.reason), from_floor=True)
    if new in plan.blocked:
        return _Done(asked.store.version)
    return _keep(asked, plan.model_copy(update={"blocked": (*plan.blocked, new)}), args.day)


@_decide.register
def _unblock_hours(args: d.UnblockHours, asked: _Asked) -> _Done:
    plan = _plan(asked, args.day)
    kept = tuple(
        each
        for each in plan.blocked
        if not (each.from_floor and (each.first, each.between) == (args.day, args.between))
    )
    if kept == plan.blocked:
        raise _NoError("not_blocked")
    return _keep(asked, plan.model_copy(update={"blocked": kept}), args.day)


@_decide.register
def _set_closing(args: d.SetClosing, asked: _Asked) -> _Done:
    plan = _plan(asked, args.day)
    usual = tuple(each for each in plan.dated if not _is_said_of(each, args.day))
    dated = usual
    if args.closes_at is not None:
        known = Calendar(plan.model_copy(update={"dated": usual}), asked.store.location.time_zone)
        hours, _ = known.said_hours(args.day)
        if not hours:
            raise _NoError("day_closed")
        spans = [(start, min(end, args.closes_at)) for start, end in hours if start < args.closes_at]
        if not spans:
            raise _NoError("bad_window")
        if len(spans) == len(hours):
            spans[-1] = (spans[-1][0], args.closes_at)
        said = DatedHours(
            first=args.day,
            open=tuple(spans),
            reason=_public(args.reason),
            from_floor=True,
            closes_at=args.closes_at,
        )
        dated = (*usual, said)
    if dated == plan.dated:
        return _Done(asked.store.version)
    _check_seen(args, plan)
    return _keep(asked, plan.model_copy(update={"dated": dated}), args.day)


def _check_seen(args: d.SetClosing, plan: PickupCalendar) -> None:
    """What changes a day's end has to have seen what leads had said of it; an older app does not tell."""
    lead = (each for each in plan.dated if _is_said_of(each, args.day) and each.open)
    said = next((each.closes_at or each.open[-1][1] for each in lead), "")
    if args.seen not in {None, said}:
        raise _NoError("stale", ResultStatus.CONFLICT, d.STALE_CLOSING)


def _is_said_of(dated: DatedHours, day: date) -> bool:
    return dated.from_floor and dated.first == day


def _plan(asked: _Asked, day: date) -> PickupCalendar:
    """The calendar, without what was said on the floor of days that are over."""
    today = asked.store.calendar.local_date(asked.now)
    if day < today:
        raise _NoError("day_past")
    if day.year > LAST_YEAR:
        raise _NoError("day_closed")
    plan = asked.store.calendar.plan
    return plan.model_copy(
        update={
            "blocked": tuple(each for each in plan.blocked if not each.from_floor or each.first >= today),
            "dated": tuple(each for each in plan.dated if not each.from_floor or each.first >= today),
        }
    )


def _keep(asked: _Asked, plan: PickupCalendar, day: date) -> _Done:
    if max(len(plan.blocked), len(plan.dated)) > _MOST_EXCEPTIONS:
        raise _NoError("calendar_full")
    store, connection = asked.store, asked.work.connection
    calendar = Calendar(plan, store.location.time_zone)
    left = schedule.left_over(connection, store.store_id, store.calendar, calendar, day)
    version = stores.change(asked.work, store.store_id, store.location, plan, store.stock)
    told = schedule.entry(replace(store, calendar=calendar), version, asked.now)
    return _Done(version, told, left)


def _public(reason: str) -> dict[str, str]:
    """For shoppers: what is offered on the tablet in each language, own words as they were written."""
    text = " ".join(reason.split())
    return in_all_languages(text) if text else {}
