"""What happened to an order, as far as its customer is concerned: no names, no reasons, no notes."""

from collections.abc import Sequence
from datetime import datetime

from pickup_domain.events import BESIDE, EventKind
from pickup_domain.order import TimelineEntry

_SHOWN = frozenset(
    {
        EventKind.PLACED,
        EventKind.EDITED,
        EventKind.PICKING_STARTED,
        EventKind.SUBSTITUTION_PROPOSED,
        EventKind.SUBSTITUTION_ACCEPTED,
        EventKind.SUBSTITUTION_DECLINED,
        EventKind.SUBSTITUTION_EXPIRED,
        EventKind.SUBSTITUTION_WITHDRAWN,
        EventKind.PARTLY_READY,
        EventKind.READY,
        EventKind.READY_RECALLED,
        EventKind.DELAYED,
        EventKind.RESCHEDULED,
        EventKind.PICKUP_PERSON_CHANGED,
        EventKind.EN_ROUTE,
        EventKind.ARRIVED,
        EventKind.HANDED_OVER,
        EventKind.PICKED_UP,
        EventKind.HOLD_EXTENDED,
        EventKind.NO_SHOW,
        EventKind.REOPENED,
        EventKind.RETURNED_TO_STOCK,
        EventKind.CANCELLED,
        EventKind.TRANSFERRED,
    }
)
SHOWN_AT_MOST = 12


def happened(timeline: Sequence[TimelineEntry]) -> list[tuple[datetime, EventKind]]:
    """When and what, latest first; what was undone is left out, and what repeats itself is told once.

    What a newer service beside this one recorded, of a kind that is not known here, is told by that one.
    """
    told: list[tuple[datetime, str]] = []
    for entry in timeline:
        if entry.kind == EventKind.UNDONE:
            told = _without_last_step(told)
        else:
            told.append((entry.at, entry.kind))
    shown = [(at, EventKind(kind)) for at, kind in told if kind in _SHOWN]
    once = [
        each
        for place, each in enumerate(shown)
        if place == 0 or each[1] is not shown[place - 1][1] or each[1] is EventKind.HANDED_OVER
    ]
    return once[: -SHOWN_AT_MOST - 1 : -1]


def _without_last_step(told: list[tuple[datetime, str]]) -> list[tuple[datetime, str]]:
    last = next((at for at, kind in reversed(told) if kind not in BESIDE), None)
    return [each for each in told if each[0] != last or each[1] in BESIDE]
