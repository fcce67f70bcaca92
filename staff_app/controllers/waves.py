"""Several orders on one walk: who is on it, how far it is, handing it on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from staff_app.controllers.looks import same_walk
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.rows.orders import MOST_TOTES, LostOrder, OrderDetail, OrderSummary, WaveView
from staff_app.rows.people import SignInPhase, SignInView, StaffRow

if TYPE_CHECKING:
    from staff_app.store.pickup_store import PickupStore

_LETTERS = "ABCDEFGHJKLM"
"""Without I, which looks like 1."""
_PICKED_ON = frozenset({"placed", "picking", "partly_ready"})
_DONE = frozenset({"ready_for_pickup", "picked_up"})


class WaveController(QObject):
    """Knows the walk in hand. What is on it stands on the orders, so that every tablet sees it.

    Emits:
        changed: The walk in hand (WaveView), or None; not where it looks as before.
        orders_lost: What somebody else did took orders, or all, off the walk (tuple[LostOrder, ...]).
        tote_left: One gave up an order oneself, with something in its tote, and that is on disk (LostOrder).
        walk_handed_on: A colleague has all of the walk, and that is on disk (name).
        order_handed_on: A colleague has an order, and that is on disk (name).
        team_changed: Who a pick can be handed to (tuple[StaffRow, ...]), whoever is signed in included.
    """

    changed = Signal(object)
    orders_lost = Signal(object)
    tote_left = Signal(object)
    walk_handed_on = Signal(str)
    order_handed_on = Signal(str)
    team_changed = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        orders: OrdersController,
        sign_in: SignInController,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._orders, self._sign_in, self._clock = store, orders, sign_in, clock
        self._wave = self._walker = ""
        self._rows: dict[str, OrderSummary] = {}
        self._details: dict[str, OrderDetail] = {}
        self._told: WaveView | None = None
        self._given: set[str] = set()
        self._team: tuple[StaffRow, ...] = ()
        orders.orders_changed.connect(self._on_orders_changed)
        sign_in.state_changed.connect(self._on_sign_in_changed)
        store.emptied.connect(self.leave)

    # --- acts ----------------------------------------------------------------------------------

    def begin(self, order_ids: Sequence[str]) -> None:
        """Take up to twelve orders on one walk, a tote for each, under the name of who is signed in."""
        me = self._me()
        if me is None or not order_ids:
            return
        wave = uuid4().hex[:12]
        for order_id, tote in zip(order_ids, self._free_totes(), strict=False):
            self._orders.assign(order_id, me, wave, tote)
        self.join(wave)

    def join(self, wave: str) -> None:
        """Take this walk in hand, one's own or a colleague's."""
        actor = self._sign_in.actor
        self._wave, self._details, self._walker = wave, {}, "" if actor is None else actor.id
        self._told = None
        self._load(self._members())

    @Slot()
    def leave(self) -> None:
        """Put the walk out of hand; its orders stay on it."""
        self._wave, self._details, self._told = "", {}, None
        self.changed.emit(None)

    def pause(self) -> None:
        """Nobody walks for what is still open; what was picked stays picked and in its tote."""
        for order_id in self._members():
            row = self._rows[order_id]
            if row.units_decided < row.units:
                self._orders.release(order_id, self._tell_left(row.tote))
        self.leave()

    def hand_to(self, staff_id: str) -> None:
        """A colleague goes on with all of it."""
        person = self._person(staff_id)
        if person is None:
            return
        members = self._members()
        left = set(members)

        def given(detail: OrderDetail) -> None:
            left.discard(detail.summary.order_id)
            if not left:
                self.walk_handed_on.emit(person.name)

        for order_id in members:
            self._orders.assign(order_id, person, self._wave, self._rows[order_id].tote, given)
        self.leave()

    def hand_order_to(self, order_id: str, staff_id: str) -> None:
        """A colleague goes on with one order, alone."""
        person = self._person(staff_id)
        if person is not None:
            if order_id in self._details:
                self._given.add(order_id)
            tell_left = self._tell_left(self._rows[order_id].tote if order_id in self._rows else "", person)

            def given(detail: OrderDetail) -> None:
                self.order_handed_on.emit(person.name)
                tell_left(detail)

            self._orders.assign(order_id, person, done=given)

    def refresh(self, order_ids: Iterable[str]) -> None:
        """These orders changed underneath."""
        self._load([each for each in self._members() if each in frozenset(order_ids)])

    # --- inside --------------------------------------------------------------------------------

    def _me(self) -> StaffRow | None:
        """Whoever is signed in, also before the team was read."""
        return None if self._sign_in.actor is None else self._sign_in.view.chosen

    def _person(self, staff_id: str) -> StaffRow | None:
        return next((each for each in self._team if each.staff_id == staff_id), None)

    def _members(self) -> list[str]:
        if not self._wave:
            return []
        return [row.order_id for row in self._rows.values() if row.wave == self._wave]

    def _tell_left(self, tote: str, taker: StaffRow | None = None) -> Callable[[OrderDetail], None]:
        """Says of an order that left its walk what is in its tote."""
        who = "" if taker is None else taker.name

        def tell(detail: OrderDetail) -> None:
            order = detail.summary
            if tote and (units := _in_tote(detail)):
                self.tote_left.emit(LostOrder(order.number, tote, units, order.status, True, who))

        return tell

    def _free_totes(self) -> list[str]:
        """Labels that no other walk of this store uses at this moment."""
        used = {row.tote for row in self._rows.values() if row.wave and row.status in _PICKED_ON}
        choices = [[str(first + each) for each in range(MOST_TOTES)] for first in (1, 21, 41, 61, 81)]
        choices.insert(1, list(_LETTERS))
        return next((labels for labels in choices if not used & set(labels)), choices[0])

    def _load(self, order_ids: Sequence[str]) -> None:
        if not order_ids:
            self._tell()
            return
        now, wave, wanted = self._clock(), self._wave, tuple(order_ids)

        def job(store: PickupStore) -> tuple[OrderDetail, ...]:
            return store.details(wanted, now)

        self._store.run(job, self._keep(wave))

    def _keep(self, wave: str) -> Callable[[tuple[OrderDetail, ...]], None]:
        def keep(found: tuple[OrderDetail, ...]) -> None:
            if wave == self._wave:
                # What has left by now, on disk or in the rows, is told as it was on the walk.
                members = frozenset(self._members())
                self._details |= {
                    each.summary.order_id: each
                    for each in found
                    if each.summary.wave == wave and each.summary.order_id in members
                }
                self._tell()

        return keep

    def _tell(self) -> None:
        if not self._wave:
            return
        members = self._members()
        orders = [self._details[each] for each in members if each in self._details]
        orders.sort(key=lambda each: (len(each.summary.tote), each.summary.tote))
        actor = self._sign_in.actor
        first = orders[0].summary if orders else None
        is_mine = first is None or actor is None or first.assigned_id == actor.id
        leader = "" if first is None else first.assigned_to
        went_to = () if members else self._went_to()
        view = WaveView(self._wave, tuple(orders), leader, is_mine, went_to)
        if not same_walk(view, self._told):
            self._told = view
            self.changed.emit(view)

    def _went_to(self) -> tuple[str, ...]:
        """Whoever has what was still on the walk and can still be picked."""
        were = () if self._told is None else self._told.orders
        rows = [self._rows[each.summary.order_id] for each in were if each.summary.order_id in self._rows]
        return tuple(dict.fromkeys(row.assigned_to for row in rows if row.status in _PICKED_ON))

    @Slot(object)
    def _on_orders_changed(self, rows: Iterable[OrderSummary]) -> None:
        was = self._rows
        self._rows = {row.order_id: row for row in rows}
        members = self._members()
        fresh = [each for each in members if self._rows[each] != was.get(each)]
        gone = [self._details.pop(each) for each in tuple(self._details) if each not in members]
        if lost := tuple(filter(None, map(self._lost, gone))):
            self.orders_lost.emit(lost)
        if fresh or gone:
            self._load(fresh)

    def _lost(self, detail: OrderDetail) -> LostOrder | None:
        """What became of an order that left; None where there is nothing to be done about its tote."""
        was = detail.summary
        now = self._rows.get(was.order_id)
        is_given = was.order_id in self._given
        self._given.discard(was.order_id)
        if now is None or is_given or now.status in _DONE:
            return None
        is_open = now.status in _PICKED_ON
        if is_open and now.assigned_id and now.assigned_id == was.assigned_id:
            return None  # the same person goes on with it alone
        taken_by = now.assigned_to if is_open else ""
        return LostOrder(was.number, was.tote, _in_tote(detail), now.status, is_open, taken_by)

    @Slot(object)
    def _on_sign_in_changed(self, view: SignInView) -> None:
        if view.phase is SignInPhase.SIGNED_IN:
            self._store.run(lambda store: store.staff(), self._on_team)
            actor = self._sign_in.actor
            if self._wave and actor is not None and actor.id != self._walker:
                # Somebody else has work of their own; a lock alone takes nobody's walk out of hand.
                self.leave()

    def _on_team(self, team: tuple[StaffRow, ...]) -> None:
        self._team = team
        self.team_changed.emit(team)


def _in_tote(detail: OrderDetail) -> int:
    """Units of an order that are picked and in no bag."""
    in_bags = sum(bag.units for bag in detail.bags if bag.state != "handed_over")
    return max(0, detail.summary.units_in_store - in_bags)
