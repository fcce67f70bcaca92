"""A day as the service told it, with what was said since: by the feed, and by this tablet, unsent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import singledispatchmethod
from zoneinfo import ZoneInfo

from pickup_domain import day as d
from staff_app.rows.orders import OrderSummary
from staff_app.rows.schedule import BlockRow, DayView, SlotRow, at

_IN_WORK = frozenset({"picking", "partly_ready"})
_NOT_COLLECTED = frozenset({"no_show", "returned_to_stock"})
_GONE = frozenset({"cancelled", "transferred"})


@dataclass(frozen=True, slots=True)
class Known:
    """All that a tablet has about a day."""

    day: date
    zone: ZoneInfo
    told: d.Day | None
    read_at: datetime | None
    said: Mapping[datetime, tuple[int, d.SlotSaid]] = field(default_factory=dict)
    """What the feed told of slots, with its version."""
    exceptional: tuple[d.Exceptional, ...] = ()
    pending: tuple[d.StoreArgs, ...] = ()
    """This tablet's words that the feed does not show yet, oldest first."""
    orders: tuple[OrderSummary, ...] = ()
    """Those promised on the day, as the tablet holds them."""
    is_over: bool = False
    """The day is past: the tablet does not hold all of its orders any more."""


def bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When a store's day begins and ends."""
    start, end = (datetime.combine(each, time(), zone) for each in (day, day + timedelta(days=1)))
    return start.astimezone(UTC), end.astimezone(UTC)


def folded(known: Known) -> DayView:
    """The day as the screen shows it."""
    folding = _Folding(known)
    for word in known.pending:
        folding.take(word)
    return folding.view()


class _Folding:
    """One day, changed word by word: of a slot what was said of it, of the day its blocks and its closing."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._slots = {each.start: each for each in _told_slots(known)}
        self._view = _from_exceptional(known)
        self._blocked_before = {each.start for each in self._slots.values() if self._is_blocked(each)}

    def view(self) -> DayView:
        """What came of it."""
        told = {start: self._told(each) for start, each in self._slots.items()}
        slots = sorted(_with_orders(told, self._known), key=lambda each: each.start)
        return replace(self._view, slots=tuple(slots))

    def _told(self, slot: SlotRow) -> SlotRow:
        """With what the day's blocks and closing come to for it."""
        is_blocked = self._is_blocked(slot)
        return replace(
            slot,
            is_closed=slot.is_closed or is_blocked,
            is_blocked=is_blocked,
            is_waiting=slot.is_waiting or is_blocked != (slot.start in self._blocked_before),
        )

    def _is_blocked(self, slot: SlotRow) -> bool:
        day, zone = self._known.day, self._known.zone
        if self._view.closes_at and slot.end > at(day, self._view.closes_at, zone):
            return True
        spans = (each.between for each in self._view.blocks)
        return any(
            span is None or (slot.start < at(day, span[1], zone) and slot.end > at(day, span[0], zone))
            for span in spans
        )

    @singledispatchmethod
    def take(self, word: object) -> None:
        """Say something more about the day; about another day it changes nothing."""

    @take.register
    def _(self, word: d.CloseSlot) -> None:
        self._change(word.start, is_closed=True)

    @take.register
    def _(self, word: d.OpenSlot) -> None:
        self._change(word.start, is_closed=False)

    @take.register
    def _(self, word: d.LimitSlot) -> None:
        slot = self._slots.get(word.start)
        if slot is not None:
            limit = slot.order_limit if word.order_limit is None else word.order_limit
            self._change(word.start, order_limit=limit, is_limited=word.order_limit is not None)

    @take.register
    def _(self, word: d.BlockHours) -> None:
        if word.day == self._known.day:
            block = BlockRow(word.between, word.reason, is_waiting=True)
            self._view = self._waiting(blocks=(*self._view.blocks, block))

    @take.register
    def _(self, word: d.UnblockHours) -> None:
        if word.day == self._known.day:
            kept = tuple(e for e in self._view.blocks if e.between != word.between or not e.from_floor)
            self._view = self._waiting(blocks=kept)

    @take.register
    def _(self, word: d.SetClosing) -> None:
        if word.day == self._known.day:
            usual, _ = _closing(self._known, without_floor=True)
            self._view = self._waiting(
                closes_at=word.closes_at or usual,
                closing_waits=True,
                closing_from_floor=word.closes_at is not None,
            )

    def _waiting(self, **changes: object) -> DayView:
        return replace(self._view, waiting=self._view.waiting + 1, **changes)  # type: ignore[arg-type]

    def _change(self, start: datetime, **changes: object) -> None:
        slot = self._slots.get(start)
        if slot is not None:
            self._slots[start] = replace(slot, is_waiting=True, **changes)  # type: ignore[arg-type]
            self._view = self._waiting()


def _told_slots(known: Known) -> Iterable[SlotRow]:
    for each in () if known.told is None else known.told.slots:
        limit, is_closed, is_limited = each.order_limit, each.closed, False
        version, said = known.said.get(each.start, (0, None))
        if said is not None:
            is_limited = said.order_limit is not None
            if version > each.version:
                is_closed = said.closed
                limit = limit if said.order_limit is None else said.order_limit
        yield SlotRow(
            each.start,
            each.end,
            limit,
            each.booked,
            each.placed,
            each.in_work,
            each.ready,
            each.collected,
            each.not_collected,
            is_closed=is_closed,
            is_limited=is_limited,
        )


def _from_exceptional(known: Known) -> DayView:
    view = DayView(known.day, read_at=known.read_at)
    if known.told is not None:
        hours = tuple((each.start, each.end) for each in known.told.hours)
        usual = known.told.usual_closing
        view = replace(view, hours=hours, reason=_said(known.told.reason), usual_closing=usual)
    blocks = tuple(
        BlockRow(each.between, _said(each.reason), from_floor=each.from_floor is not False)
        for each in _of_day(known)
        if each.open is None
    )
    closes_at, from_floor = _closing(known)
    return replace(view, blocks=blocks, closes_at=closes_at, closing_from_floor=from_floor)


def _of_day(known: Known) -> list[d.Exceptional]:
    return [each for each in known.exceptional if each.first <= known.day <= (each.last or each.first)]


def _closing(known: Known, *, without_floor: bool = False) -> tuple[str, bool]:
    """When the day ends, where that was said of it, by the last word, and whether leads may take it back."""
    for each in reversed(_of_day(known)):
        if each.closing and not (without_floor and each.from_floor is not False):
            return each.closing, each.from_floor is not False
    return "", False


def _said(reason: Mapping[str, str]) -> str:
    return reason.get("") or next(iter(reason.values()), "")


def _with_orders(slots: Mapping[datetime, SlotRow], known: Known) -> Iterable[SlotRow]:
    """Count the tablet's own orders, and let none be left out: those in no slot get one of their own."""
    inside: dict[datetime, list[str]] = {start: [] for start in slots}
    outside: dict[tuple[datetime, datetime], list[str]] = {}
    for start, end, status in _promised(known):
        slot = next((s for s in slots.values() if s.start <= start < s.end), None)
        if slot is not None:
            inside[slot.start].append(status)
        else:
            outside.setdefault((start, end), []).append(status)
    for start, slot in slots.items():
        yield slot if known.is_over else _counted(slot, inside[start])
    is_told = known.told is not None
    for (start, end), statuses in outside.items():
        alone = SlotRow(start, end, 0 if is_told else None, 0, is_closed=is_told, is_blocked=is_told)
        yield _counted(alone, statuses)


def _promised(known: Known) -> Iterable[tuple[datetime, datetime, str]]:
    """From when to when, and how far: the tablet's own; of a day that is over, also those it let go of."""
    for order in known.orders:
        if order.status not in _GONE:
            yield order.promise_start, order.promise_end, order.status
    if known.is_over and known.told is not None:
        held = {each.order_id for each in known.orders}
        for each in known.told.outside:
            if str(each.order_id) not in held:
                yield each.promise.start, each.promise.end, each.status.value


def _counted(slot: SlotRow, statuses: Sequence[str]) -> SlotRow:
    counted = replace(
        slot,
        placed=statuses.count("placed"),
        in_work=sum(each in _IN_WORK for each in statuses),
        ready=statuses.count("ready_for_pickup"),
        collected=statuses.count("picked_up"),
        not_collected=sum(each in _NOT_COLLECTED for each in statuses),
    )
    return replace(counted, booked=max(slot.booked, counted.orders))
