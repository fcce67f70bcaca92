"""Which commands have to keep their order: one that waits holds back the later ones that it could contradict.

Those about the same order, slot or day of the store; and those about a day and about a slot on it, since the
hours of a day say which slots there are. What is about the store and names neither may be about any of them.
"""

from datetime import datetime, timedelta

from pickup_domain.day import STORE
from pickup_domain.sync import PushedCommand

_EARLIEST, _LATEST = timedelta(hours=-12), timedelta(hours=14)
"""From UTC to a clock on the wall, anywhere: on which day a slot is depends on where the store is."""


def holds_back(pushed: PushedCommand) -> tuple[str, ...]:
    """What a command holds back while it waits, the narrowest first."""
    start, days = _slot(pushed), _days(pushed)
    if start:
        return (start, *map(_slots_on, days))
    return days or (str(pushed.order_id),)


def waits_for(pushed: PushedCommand) -> tuple[str, ...]:
    """What a command waits for: an earlier one that holds back any of it."""
    start, days = _slot(pushed), _days(pushed)
    order_id = str(pushed.order_id)
    return (order_id, start, *days) if start else (order_id, *days, *map(_slots_on, days))


class Waiting:
    """The commands that wait, gathered from the oldest on."""

    def __init__(self) -> None:
        self._held_back: set[str] = set()

    def add(self, pushed: PushedCommand) -> None:
        """One more."""
        self._held_back.update(holds_back(pushed))

    def add_all_about(self, order_id: str) -> None:
        """One that only says which order it is about, or that it is about the store."""
        self._held_back.add(order_id)

    def hold(self, pushed: PushedCommand) -> bool:
        """True where one of them has to be decided before this."""
        return not self._held_back.isdisjoint(waits_for(pushed))


def _slot(pushed: PushedCommand) -> str:
    """The beginning of the slot that it names; empty where it names none."""
    return str(pushed.args.get("start") or "") if pushed.order_id == STORE else ""


def _days(pushed: PushedCommand) -> tuple[str, ...]:
    """The day that it names, or those that the slot may be on."""
    if pushed.order_id != STORE:
        return ()
    start = _slot(pushed)
    if not start:
        day = pushed.args.get("day")
        return () if day is None else (str(day),)
    try:
        starts_at = datetime.fromisoformat(start)
        first, last = (starts_at + _EARLIEST).date(), (starts_at + _LATEST).date()
    except (ValueError, OverflowError):
        return ()  # whoever decides it says what is wrong with it
    return tuple(str(first + timedelta(days=number)) for number in range((last - first).days + 1))


def _slots_on(day: str) -> str:
    return f"slots on {day}"
