"""The rules of what announces itself, when it is heard, and when the lead should know. No Qt, no clock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from staff_app.rows.alerts import Alert, AlertKind, Sound
from staff_app.rows.orders import OfferRow, OrderSummary

_OPEN = frozenset({"placed", "picking", "partly_ready", "ready_for_pickup"})
_APART = timedelta(seconds=2)
"""Two announcements are not heard on top of each other."""
_SOUNDS = {
    AlertKind.ARRIVAL: Sound.ARRIVED,
    AlertKind.ANSWER: Sound.NEW_ORDER,
    AlertKind.NEW_ORDER: Sound.NEW_ORDER,
}


@dataclass(frozen=True, slots=True)
class AlertRules:
    """How patient a counter is."""

    repeat_s: int = 20
    """It is heard again so often until somebody acknowledges."""
    arrival_escalates_s: int = 120
    """From when they said that they are here."""
    order_escalates_s: int = 300
    """From when this tablet first announced it."""

    def patience(self, kind: AlertKind) -> timedelta:
        """After so long the shift lead should know."""
        arrival = kind is AlertKind.ARRIVAL
        return timedelta(seconds=self.arrival_escalates_s if arrival else self.order_escalates_s)


def is_untouched(row: OrderSummary) -> bool:
    """Whether nobody has begun anything with it."""
    return row.status == "placed" and not row.units_decided and not row.assigned_to


def is_unseen(row: OrderSummary) -> bool:
    """Whether somebody stands here and no one has seen them."""
    return row.arrival == "arrived" and not row.arrival_acknowledged and row.status in _OPEN


def alerts(
    arrivals: Iterable[OrderSummary],
    new: Iterable[OrderSummary],
    told_at: Mapping[str, datetime],
    now: datetime,
    rules: AlertRules,
    answers: Iterable[tuple[OfferRow, datetime]] = (),
) -> tuple[Alert, ...]:
    """What has to be announced, at most one of a kind: people who wait, answers, new orders.

    Args:
        arrivals: Orders whose people stand here unseen.
        new: Untouched orders that nobody at this tablet has opened.
        told_at: When each of the new ones was first announced.
        now: This moment.
        rules: How long each may take.
        answers: What customers said about substitutes, with when it was first announced, oldest first.
    """
    waiting = sorted((row.arrived_at or now, row.order_id, row) for row in arrivals)
    fresh = sorted((told_at[row.order_id], row.order_id, row) for row in new if row.order_id in told_at)
    arrived = (_alert(AlertKind.ARRIVAL, waiting, now, rules),) if waiting else ()
    came = (_alert(AlertKind.NEW_ORDER, fresh, now, rules),) if fresh else ()
    return (*arrived, *_answered(tuple(answers)), *came)


def _answered(answers: tuple[tuple[OfferRow, datetime], ...]) -> tuple[Alert, ...]:
    """The picker has to know, not the shift lead."""
    if not answers:
        return ()
    first, since = answers[0]
    said = tuple(offer for offer, _ in answers)
    order_ids = tuple(dict.fromkeys(offer.order_id for offer in said))
    kind = AlertKind.ANSWER
    return (Alert(kind, order_ids, first.number, first.customer_name, "", since, escalated=False, said=said),)


def _alert(
    kind: AlertKind, found: list[tuple[datetime, str, OrderSummary]], now: datetime, rules: AlertRules
) -> Alert:
    since, _, first = found[0]
    return Alert(
        kind,
        tuple(order_id for _, order_id, _ in found),
        first.number,
        first.pickup_name,
        first.arrival_spot,
        since,
        escalated=now - since >= rules.patience(kind),
    )


@dataclass(frozen=True, slots=True)
class _Heard:
    order_ids: frozenset[str]
    escalated: bool
    at: datetime


class Announcer:
    """Says which sound is due: at once for what is new, then again and again."""

    def __init__(self, rules: AlertRules) -> None:
        self._repeat = timedelta(seconds=rules.repeat_s)
        self._heard: dict[AlertKind, _Heard] = {}
        self._last_at: datetime | None = None

    def due(self, shown: tuple[Alert, ...], now: datetime) -> Sound | None:
        """The one sound for this moment; whatever else is due comes a moment later."""
        kinds = {alert.kind for alert in shown}
        self._heard = {kind: heard for kind, heard in self._heard.items() if kind in kinds}
        if self._last_at is not None and timedelta() <= now - self._last_at < _APART:
            return None
        for alert in shown:
            if self._is_due(alert, now):
                self._heard[alert.kind] = _Heard(frozenset(alert.order_ids), alert.escalated, now)
                self._last_at = now
                return Sound.ESCALATED if alert.escalated else _SOUNDS[alert.kind]
        return None

    def _is_due(self, alert: Alert, now: datetime) -> bool:
        heard = self._heard.get(alert.kind)
        if heard is None:
            return True
        is_news = not heard.order_ids.issuperset(alert.order_ids) or (alert.escalated and not heard.escalated)
        # A clock that was set back must not silence anybody.
        return is_news or not timedelta() <= now - heard.at < self._repeat
