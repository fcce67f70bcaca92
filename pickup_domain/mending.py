"""What to do about promises that will break: acts are tried in the forecast, what mends most comes first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from pickup_domain.commands import Assign, Delay
from pickup_domain.day import STORE, LimitSlot
from pickup_domain.order import Actor, Window
from pickup_domain.pace import Pace
from pickup_domain.prediction import AT_RISK, ReadyTime, Work, given_to, predict
from pickup_domain.wording import Sentence, say, say_count

MOST_ORDERS = 6
"""At risk, the most urgent first: acts are tried for no more."""
MOST_SLOTS = 4
_DRAWS = 40
_WORTH = 0.2
"""Promises that an act keeps on average: for fewer nobody is asked."""
_TOLD = 0.25
"""What a customer who is told of another time costs, in promises."""
_BEYOND = timedelta(hours=2)
_NO_WINDOWS: Mapping[UUID, Sequence[Window]] = MappingProxyType({})


class Act(StrEnum):
    """What can be done."""

    REASSIGN = "reassign"
    SPLIT_WAVE = "split_wave"
    NEW_TIME = "new_time"
    SHRINK_SLOT = "shrink_slot"


@dataclass(frozen=True, slots=True)
class OpenSlot:
    """A slot that still takes orders."""

    window: Window
    booked: int
    order_limit: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """One act, with the command that does it and what comes of it."""

    act: Act
    order_id: UUID
    """`day.STORE` where it is about a slot."""
    command: Assign | Delay | LimitSlot
    keeps: float
    """Promises that are kept more than without it, on average."""
    told: int
    """Customers who hear of another time."""
    effect: Sentence

    @property
    def worth(self) -> float:
        """Promises kept, less what it costs to tell customers."""
        return self.keeps - _TOLD * self.told


def proposals(
    pace: Pace,
    open_orders: Iterable[Work],
    people: Sequence[Actor],
    now: datetime,
    free_windows: Mapping[UUID, Sequence[Window]] = _NO_WINDOWS,
    slots: Sequence[OpenSlot] = (),
) -> tuple[Proposal, ...]:
    """Acts that are worth it, what mends most first; for each order only its best.

    Args:
        pace: The store's; none is proposed before there is enough history.
        open_orders: All that is not ready.
        people: Who picks now.
        now: The present time.
        free_windows: Times that an order could have instead, earliest first.
        slots: Slots to come that still take orders, earliest first.
    """
    if not pace.is_enough:
        return ()
    trial = _Trial(pace, tuple(open_orders), people, now)
    found: list[Proposal] = []
    for told in trial.at_risk[:MOST_ORDERS]:
        tried = [*trial.by_hand(told.order_id), *trial.new_times(told, free_windows.get(told.order_id, ()))]
        found += [max(tried, key=_merit)] if tried else []
    for slot in slots[:MOST_SLOTS]:
        found += trial.smaller_slot(slot)
    return tuple(sorted((each for each in found if each.keeps >= _WORTH), key=_merit, reverse=True))


def _merit(each: Proposal) -> tuple[float, str, str]:
    return round(each.worth, 6), each.act.value, str(each.order_id)


class _Trial:
    """The same forecast again and again, with one thing changed."""

    def __init__(self, pace: Pace, work: tuple[Work, ...], people: Sequence[Actor], now: datetime) -> None:
        self._pace = pace
        self._now = now
        self._people = people
        self._ids = [each.id for each in people]
        self.at_risk: tuple[ReadyTime, ...] = predict(pace, work, self._ids, now, _DRAWS).at_risk(AT_RISK)
        until = max((told.promise for told in self.at_risk), default=now) + _BEYOND
        # What is due later waits its turn whatever is done now.
        self._work = {each.order_id: each for each in work if each.promise <= until or each.in_hand}
        self._kept = self._kept_with(self._work)

    def by_hand(self, order_id: UUID) -> Iterator[Proposal]:
        """Whoever has the least in hand does it next, on its own."""
        work = self._work[order_id]
        alone = not work.wave_id or not any(
            each.wave_id == work.wave_id for each in self._work.values() if each is not work
        )
        # On its own already, whoever has it gains nothing by being given it again.
        others = [each for each in self._people if not alone or each.id != work.who]
        for person in sorted(others, key=self._in_hand)[:2]:
            changed = given_to(work, person.id)
            keeps = self._kept_with({**self._work, order_id: changed}) - self._kept
            act = Act.REASSIGN if alone else Act.SPLIT_WAVE
            yield Proposal(act, order_id, Assign(assignee=person), keeps, 0, _effect(keeps))

    def new_times(self, told: ReadyTime, windows: Sequence[Window]) -> Iterator[Proposal]:
        """The first free time that it will be ready for in nine of ten cases."""
        window = next((each for each in windows if each.start > max(told.p90, told.promise)), None)
        if window is None:
            return
        changed = replace(self._work[told.order_id], promise=window.start)
        keeps = self._kept_with({**self._work, told.order_id: changed}) - self._kept
        delay = Delay(reason=str(say("More orders than usual")), window=window)
        yield Proposal(Act.NEW_TIME, told.order_id, delay, keeps, 1, _effect(keeps))

    def smaller_slot(self, slot: OpenSlot) -> Iterator[Proposal]:
        """No more orders than it has, or half of what it has left."""
        left = slot.order_limit - slot.booked
        full = self._broken_with(slot, left)
        for more in sorted({0, left // 2}, reverse=True):
            keeps = full - self._broken_with(slot, more)
            if more < left and keeps >= _WORTH:
                command = LimitSlot(start=slot.window.start, order_limit=slot.booked + more)
                yield Proposal(Act.SHRINK_SLOT, STORE, command, keeps, 0, _effect(keeps))

    def _in_hand(self, person: Actor) -> tuple[int, str]:
        return sum(each.lines + 1 for each in self._work.values() if each.who == person.id), person.id

    def _kept_with(self, work: Mapping[UUID, Work]) -> float:
        return predict(self._pace, work.values(), self._ids, self._now, _DRAWS).kept

    def _broken_with(self, slot: OpenSlot, more: int) -> float:
        """Promises that break if a slot takes so many orders more, and nothing else comes in."""
        lines = max(1, round(self._pace.mean_lines))
        coming = {
            UUID(int=number): Work(UUID(int=number), slot.window.start, lines)
            for number in range(1, more + 1)
        }
        quiet = self._pace.model_copy(update={"arrivals": (0.0,) * 24})
        told = predict(quiet, [*self._work.values(), *coming.values()], self._ids, self._now, _DRAWS)
        return len(told.orders) - told.kept


def _effect(keeps: float) -> Sentence:
    if keeps < 0.75:
        return say("Makes keeping a promise likelier by {percent} %.", percent=max(0, round(100 * keeps)))
    return say_count(max(1, round(keeps)), "Keeps {count} promise.", "Keeps {count} promises.")
