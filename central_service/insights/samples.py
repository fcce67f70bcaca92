"""What one order's history says for the figures: samples, each with its time and whoever did it.

docs/metrics.md defines what counts. What was taken back (undo) never happened.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from pickup_domain import visits
from pickup_domain.events import EventKind
from pickup_domain.promise import CHOSEN_BY_CUSTOMER, has_begun, is_on_time

K = EventKind
Happened = dict[str, Any]
"""An event's JSON as it is stored, its time read: read whole models of a quarter, and somebody waits."""


class Measure(StrEnum):
    """What a sample is of."""

    READY = "ready"
    """Seconds."""
    ON_TIME = "on_time"
    """1 or 0, as for every share of orders or offers."""
    ON_TIME_AS_TOLD = "on_time_as_told"
    WAIT = "wait"
    """Seconds."""
    RESPONSE = "response"
    """Seconds."""
    PICKED = "picked"
    """Units; below nought where they were put back."""
    SHORT = "short"
    """Units."""
    SUBSTITUTED = "substituted"
    """Units."""
    ACCEPTED = "accepted"
    NO_SHOW = "no_show"


class Sample(NamedTuple):
    """One value."""

    measure: Measure
    at: datetime
    by: str
    """Staff id; empty where it is nobody's of the team."""
    value: float


READ = frozenset(
    {
        K.PLACED, K.EDITED, K.RESCHEDULED, K.DELAYED, K.PICKING_STARTED, K.ITEM_PICKED, K.ITEM_UNPICKED,
        K.ITEM_SHORT, K.SUBSTITUTION_PROPOSED, K.SUBSTITUTION_ACCEPTED, K.SUBSTITUTION_DECLINED,
        K.SUBSTITUTION_EXPIRED, K.BAG_STAGED, K.READY, K.READY_RECALLED, K.EN_ROUTE, K.ARRIVED,
        K.ARRIVAL_ACKNOWLEDGED, K.HANDED_OVER, K.PICKED_UP, K.NO_SHOW, K.REOPENED, K.CANCELLED,
        K.TRANSFERRED, K.UNDONE,
    }
)  # fmt: skip
"""Kinds of events that are looked at; others may be left out."""


def standing(events: Sequence[Happened]) -> list[Happened]:
    """Events without those that were taken back, and without the taking back."""
    undone = {each["undone_command_id"] for each in events if each["kind"] == K.UNDONE}
    if not undone:
        return list(events)
    return [each for each in events if each["command_id"] not in undone and each["kind"] != K.UNDONE]


def staff_id(event: Happened) -> str:
    """Who of the team did it; empty for everybody else."""
    actor = event["actor"]
    return actor["id"] if actor["kind"] == "staff" else ""


@dataclass(slots=True)
class OrderStory:
    """One order as its events tell it, oldest first."""

    placed_at: datetime | None = None
    chosen: datetime | None = None
    """When the time begins that the customer chose last."""
    told: datetime | None = None
    """When the time begins that was told last."""
    ready_at: datetime | None = None
    """When it was made ready for good, or nothing of it was left to get: one that was recalled is none."""
    ready_by: str = ""
    closed_at: datetime | None = None
    """Cancelled, or taken over by another store."""
    ended: tuple[datetime, bool] | None = None
    """When it was collected (False), or given up as a no-show (True)."""
    here_since: datetime | None = None
    is_answered: bool = False
    offers: dict[str, str] = field(default_factory=dict)
    """Who made an offer that the customer is asked about."""

    def told_of(self, event: Happened) -> Iterable[Sample]:
        """Take an event in; what it completes."""
        kind = event["kind"]
        if kind in _UNITS:
            return (_units(kind, event),)
        if kind in _OFFERS:
            return self._offer(kind, event)
        if kind in _VISITS:
            return self._visit(kind, event)
        self.here_since = _here_since(self.here_since, event)
        if kind in _PROMISES:
            self._promise(kind, event)
        else:
            self._state(kind, event)
        return ()

    def _offer(self, kind: str, event: Happened) -> Iterator[Sample]:
        offer, moment = event["substitution_id"], event["at"]
        if kind == K.SUBSTITUTION_PROPOSED:
            self.offers[offer] = staff_id(event)
            return
        # What the customer said "any similar" to is taken without being offered.
        was_asked = offer in self.offers
        by = self.offers.get(offer) or staff_id(event)
        is_taken = kind == K.SUBSTITUTION_ACCEPTED
        yield Sample(Measure.SUBSTITUTED if is_taken else Measure.SHORT, moment, by, event["quantity"])
        if was_asked:
            yield Sample(Measure.ACCEPTED, moment, by, float(is_taken))

    def _visit(self, kind: str, event: Happened) -> Iterator[Sample]:
        moment, by = event["at"], staff_id(event)
        if kind == K.ARRIVED:
            since = _here_since(self.here_since, event)
            if since != self.here_since:
                self.here_since, self.is_answered = since, False
            return
        if self.here_since is not None and not self.is_answered:
            self.is_answered = True
            yield Sample(Measure.RESPONSE, moment, by, (moment - self.here_since).total_seconds())
        if kind == K.HANDED_OVER:
            self.ended = None
            if self.here_since is not None:
                yield Sample(Measure.WAIT, moment, by, (moment - self.here_since).total_seconds())
            self.here_since = _here_since(self.here_since, event)

    def _promise(self, kind: str, event: Happened) -> None:
        if kind == K.PLACED:
            self.placed_at = event["at"]
        window = event.get("window")
        if window is None:
            return
        self.told = datetime.fromisoformat(window["start"])
        if kind != K.DELAYED or event.get("reason") == CHOSEN_BY_CUSTOMER:
            self.chosen = self.told

    def _state(self, kind: str, event: Happened) -> None:
        match kind:
            case K.READY:
                self.ready_at, self.ready_by = event["at"], staff_id(event)
            case K.READY_RECALLED:
                self.ready_at = None
            case K.PICKED_UP | K.NO_SHOW:
                self.ended = event["at"], kind == K.NO_SHOW
                if kind == K.PICKED_UP and self.ready_at is None:
                    self.ready_at, self.ready_by = event["at"], staff_id(event)
            case K.REOPENED:
                self.ended = None
            case K.CANCELLED | K.TRANSFERRED:
                self.closed_at = event["at"]

    def in_the_end(self, started: datetime | None, now: datetime) -> Iterator[Sample]:
        """What only the whole story says.

        Args:
            started: When the store could begin with it.
            now: Promises that begin later are still to be kept.
        """
        if self.ready_at is not None and started is not None:
            took_s = max(0.0, (self.ready_at - started).total_seconds())
            yield Sample(Measure.READY, self.ready_at, self.ready_by, took_s)
        yield from self._kept(now)
        if self.ended is not None:
            moment, is_no_show = self.ended
            yield Sample(Measure.NO_SHOW, moment, "", float(is_no_show))

    def _kept(self, now: datetime) -> Iterator[Sample]:
        if self.chosen is None or self.told is None or not has_begun(self.told, now):
            return
        for measure, promise in ((Measure.ON_TIME, self.chosen), (Measure.ON_TIME_AS_TOLD, self.told)):
            if self.closed_at is None or self.closed_at >= promise:
                is_kept = float(is_on_time(self.ready_at, promise))
                yield Sample(measure, self.told, self.ready_by if self.ready_at else "", is_kept)


def _here_since(known: datetime | None, event: Happened) -> datetime | None:
    return visits.here_since(known, event["kind"], event["at"])


def _units(kind: str, event: Happened) -> Sample:
    count = event["quantity"] if kind != K.ITEM_UNPICKED else -event["quantity"]
    measure = Measure.SHORT if kind == K.ITEM_SHORT else Measure.PICKED
    return Sample(measure, event["at"], staff_id(event), count)


_UNITS = frozenset({K.ITEM_PICKED, K.ITEM_UNPICKED, K.ITEM_SHORT})
_OFFERS = frozenset(
    {K.SUBSTITUTION_PROPOSED, K.SUBSTITUTION_ACCEPTED, K.SUBSTITUTION_DECLINED, K.SUBSTITUTION_EXPIRED}
)
_VISITS = frozenset({K.ARRIVED, K.ARRIVAL_ACKNOWLEDGED, K.HANDED_OVER})
_PROMISES = frozenset({K.PLACED, K.EDITED, K.RESCHEDULED, K.DELAYED})
