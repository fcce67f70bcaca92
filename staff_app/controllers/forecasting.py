"""From a tablet's own orders and the store's pace to a forecast and its acts; pure, for a lane of its own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from pickup_domain.commands import Assign, Delay
from pickup_domain.day import LimitSlot
from pickup_domain.events import WORK
from pickup_domain.mending import OpenSlot, Proposal, proposals
from pickup_domain.order import Actor, ActorKind, Order, Role, Window
from pickup_domain.pace import Pace
from pickup_domain.prediction import LATELY, Forecast, Method, ReadyTime, at_work, predict, work_of
from pickup_domain.wording import say
from staff_app.controllers import day_figures
from staff_app.rows.forecast import ForecastView, ProposalRow, RiskRow
from staff_app.rows.people import StaffRow
from staff_app.rows.schedule import SlotRow

MOST_WORK = 80
"""Acts are tried on the orders due first: so many are tried within a second or two."""
_TOO_MANY = say("More orders than usual")


@dataclass(frozen=True, slots=True)
class Known:
    """All that a forecast is made from."""

    orders: tuple[Order, ...]
    staff: tuple[StaffRow, ...]
    pace: Pace | None
    learned_at: datetime | None
    slots: tuple[SlotRow, ...]
    """Those of the day in hand."""
    now: datetime
    day: tuple[datetime, datetime]
    """When the store's present day begins and ends."""


class Forecasting:
    """One forecast; acts are tried in a second step, once the first is on the screen."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._pace = known.pace or Pace(learned_at=known.now)
        named = Counter(each.name for each in known.staff)
        ids = {each.name: each.staff_id for each in known.staff if named[each.name] == 1}
        self._work = [work for each in known.orders if (work := work_of(each, ids)) is not None]
        self._work.sort(key=lambda each: each.promise)
        self._people = self._seen()
        self._forecast: Forecast = predict(
            self._pace,
            self._work,
            at_work(self._pace, [each.id for each in self._people], self._work, known.now),
            known.now,
        )

    def view(self, found: Sequence[Proposal] | None = None) -> ForecastView:
        """The forecast as the screen shows it, with the acts that were found once they were tried."""
        known, tried = self._known, found or ()
        orders = {each.order_id: each for each in known.orders}
        acts = {each.order_id: each for each in tried if isinstance(each.command, Assign | Delay)}
        risks = [
            self._risk(told, orders[told.order_id], acts.get(told.order_id))
            for told in self._forecast.at_risk()
        ]
        on_time, begun = day_figures.on_time(known.orders, known.day, known.now)
        return ForecastView(
            self._forecast.why,
            self._forecast.method is Method.NAIVE,
            known.learned_at,
            tuple(risks),
            tuple(_row(each) for each in tried if isinstance(each.command, LimitSlot)),
            on_time,
            begun,
            day_figures.median_wait_s(known.orders, known.day[0]),
            is_known=True,
            is_tried=found is not None,
        )

    def tried(self) -> tuple[Proposal, ...]:
        """Acts that are worth it; the naive rule proposes none."""
        known, work = self._known, self._work[:MOST_WORK]
        free = self._free()
        risky = {told.order_id: free for told in self._forecast.at_risk()}
        slots = [
            OpenSlot(Window(start=each.start, end=each.end), each.booked, each.order_limit or 0)
            for each in known.slots
            if each.start > known.now and each.has_room
        ]
        return proposals(self._pace, work, self._people, known.now, risky, slots)

    def _seen(self) -> list[Actor]:
        """Who did anything about picking lately, or has an order in hand; all of a name that several have."""
        since = self._known.now - LATELY
        names = {
            entry.by
            for order in self._known.orders
            for entry in order.timeline
            if entry.at >= since and entry.kind in WORK
        }
        ids = {work.who for work in self._work if work.in_hand and work.who}
        return [_actor(each) for each in self._known.staff if each.name in names or each.staff_id in ids]

    def _free(self) -> tuple[Window, ...]:
        """Times of the day in hand that take another order, as far as this tablet knows."""
        later = (each for each in self._known.slots if each.start > self._known.now and each.has_room)
        return tuple(Window(start=each.start, end=each.end) for each in later)

    def _risk(self, told: ReadyTime, order: Order, act: Proposal | None) -> RiskRow:
        row = None if act is None else _row(act)
        if row is None and self._forecast.method is Method.NAIVE:
            row = self._later(told, order)
        return RiskRow(
            str(order.order_id),
            order.number,
            order.customer.name,
            told.promise,
            told.p10,
            told.p50,
            told.p90,
            told.breaks,
            row,
        )

    def _later(self, told: ReadyTime, order: Order) -> ProposalRow | None:
        """By the naive rule: the first free time after it will be ready."""
        window = next((each for each in self._free() if each.start > max(told.p90, told.promise)), None)
        if window is None:
            return None
        return ProposalRow(
            "new_time", "", str(order.order_id), start=window.start, end=window.end, reason=str(_TOO_MANY)
        )


def _row(each: Proposal) -> ProposalRow:
    order_id = "" if each.order_id == UUID(int=0) else str(each.order_id)
    row = ProposalRow(each.act.value, each.effect, order_id)
    match each.command:
        case Assign(assignee=person):
            return replace(row, person_id=person.id, person=person.name)
        case Delay(reason=reason, window=window):
            return replace(row, start=window.start, end=window.end, reason=reason)
        case LimitSlot(start=start, order_limit=limit):
            return replace(row, start=start, order_limit=limit or 0)


def _actor(person: StaffRow) -> Actor:
    role = Role.SHIFT_LEAD if person.is_lead else Role.ASSOCIATE
    return Actor(kind=ActorKind.STAFF, id=person.staff_id, name=person.name, role=role)
