"""New orders, arrivals and answers announce themselves until somebody acknowledges, after a restart, too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from staff_app.controllers.alerting import AlertRules, Announcer, alerts, is_unseen, is_untouched
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.sounds import SoundsController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.rows.alerts import Alert, AlertKind
from staff_app.rows.orders import OfferRow, OrderDetail, OrderSummary

if TYPE_CHECKING:
    from datetime import datetime

    from staff_app.store.pickup_store import PickupStore
    from staff_app.store.results import Answer, Unanswered

_LOOK_MS = 1000


class AlertsController(QObject):
    """Keeps what nobody has seen to yet, lets it be heard, and tells the shift lead in the end.

    Emits:
        changed: What has to be announced, at most one of a kind (tuple of Alert).
        noted: The shift lead has something new to see, or something less.
    """

    changed = Signal(object)
    noted = Signal()

    def __init__(
        self,
        store: StoreLane,
        orders: OrdersController,
        sounds: SoundsController,
        *,
        rules: AlertRules | None = None,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._orders = orders
        self._sounds = sounds
        self._rules = rules or AlertRules()
        self._clock = clock
        self._announcer = Announcer(self._rules)
        self._forget()
        orders.orders_changed.connect(self._on_orders)
        orders.detail_changed.connect(self._on_detail)
        store.emptied.connect(self._on_emptied)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _forget(self) -> None:
        self._rows: tuple[OrderSummary, ...] = ()
        self._known: set[str] = set()
        self._has_begun = False
        self._told_at: dict[str, datetime] = {}
        self._seen: set[str] = set()
        self._arrivals: tuple[OrderSummary, ...] = ()
        self._new: tuple[OrderSummary, ...] = ()
        self._asking: frozenset[str] | None = None
        self._answers: tuple[Answer, ...] = ()
        self._answered: set[str] = set()
        self._shown: tuple[Alert, ...] = ()
        self._unanswered: frozenset[tuple[AlertKind, str]] | None = None

    def stop(self) -> None:
        """Announce nothing more."""
        self._timer.stop()

    @property
    def shown(self) -> tuple[Alert, ...]:
        """What has to be announced."""
        return self._shown

    def acknowledge(self, alert: Alert) -> None:
        """Somebody goes: to the person who waits longest, to the first answer, or through all new orders."""
        if alert.kind is AlertKind.ARRIVAL:
            self._orders.acknowledge_arrival(alert.order_ids[0])
        elif alert.kind is AlertKind.ANSWER:
            self._see_answers(alert.order_ids[:1])
        else:
            self._see(alert.order_ids)

    @Slot(str)
    def on_answer_recorded(self, substitution_id: str) -> None:
        """A lead has recorded here what the customer said: that is no news."""
        self._answered.add(substitution_id)

    @Slot()
    def on_store_told(self) -> None:
        """The tablet may know its store by now: from here on, what comes is news."""
        if not self._has_begun:
            self._note(self._rows)

    @Slot()
    def look(self) -> None:
        """Time has passed, or something changed."""
        now = self._clock()
        shown = alerts(self._arrivals, self._new, self._told_at, now, self._rules, self._said())
        if shown != self._shown:
            self._shown = shown
            self.changed.emit(shown)
        if self._has_begun:
            self._tell_lead(now)
        if (sound := self._announcer.due(shown, now)) is not None:
            self._sounds.play(sound)

    @Slot(object)
    def _on_orders(self, rows: tuple[OrderSummary, ...]) -> None:
        self._rows = rows
        unknown = tuple(row for row in rows if row.order_id not in self._known)
        if unknown or not self._has_begun:
            self._note(unknown)
        self._follow_offers()
        self._sort()

    def _note(self, rows: Iterable[OrderSummary]) -> None:
        found = tuple((row.order_id, is_untouched(row)) for row in rows)
        self._known.update(order_id for order_id, _ in found)
        now = self._clock()
        self._store.run(lambda store: store.announcements.note_orders(found, now), self._on_noted)

    def _on_noted(self, told_at: dict[str, datetime] | None) -> None:
        if told_at is None:
            self._known.clear()
            return
        self._has_begun = True
        # What was seen while the question was under way is not news again.
        self._told_at = {order_id: at for order_id, at in told_at.items() if order_id not in self._seen}
        self._sort()

    def _sort(self) -> None:
        """Who stands here unseen, which orders are new; what somebody has begun with was seen."""
        told_at = self._told_at
        self._arrivals = tuple(row for row in self._rows if row.arrival == "arrived" and is_unseen(row))
        told = tuple(row for row in self._rows if row.order_id in told_at) if told_at else ()
        self._new = tuple(row for row in told if is_untouched(row))
        gone = told_at.keys() - {row.order_id for row in self._new}
        if gone:
            self._see(tuple(gone))
        self.look()

    def _see(self, order_ids: tuple[str, ...]) -> None:
        seen = tuple(each for each in order_ids if each in self._told_at)
        if not seen:
            return
        for order_id in seen:
            del self._told_at[order_id]
        self._seen.update(seen)
        now = self._clock()
        self._store.run(lambda store: store.announcements.see_orders(seen, now))
        self._sort()

    @Slot(object)
    def _on_detail(self, detail: OrderDetail | None) -> None:
        """Whoever opens a new order has seen it."""
        if detail is not None:
            self._see((detail.summary.order_id,))
            self._see_answers((detail.summary.order_id,))

    @Slot()
    def _on_emptied(self) -> None:
        self._forget()
        self.changed.emit(())

    # --- what customers said -------------------------------------------------------------------

    def _follow_offers(self) -> None:
        """Where an offer is open, or was before the app ended: find out what came of it."""
        asking = frozenset(row.order_id for row in self._rows if row.open_substitutions)
        was, self._asking = self._asking, asking
        if asking or was or was is None or self._answers:
            now = self._clock()
            self._store.run(lambda store: store.announcements.answers(tuple(asking), now), self._on_answers)

    def _on_answers(self, found: tuple[Answer, ...]) -> None:
        self._answers = tuple(each for each in found if each.offer.substitution_id not in self._answered)
        own = tuple(each.offer.substitution_id for each in found if each not in self._answers)
        if own:
            self._store.run(lambda store: store.announcements.see_answers(own))
        self.look()

    def _said(self) -> tuple[tuple[OfferRow, datetime], ...]:
        return tuple((each.offer, each.told_at) for each in self._answers)

    def _see_answers(self, order_ids: tuple[str, ...]) -> None:
        seen = tuple(each.offer.substitution_id for each in self._answers if each.offer.order_id in order_ids)
        if seen:
            self._answers = tuple(each for each in self._answers if each.offer.order_id not in order_ids)
            self._answered.update(seen)
            self._store.run(lambda store: store.announcements.see_answers(seen))
            self.look()

    # --- the shift lead ------------------------------------------------------------------------

    def _tell_lead(self, now: datetime) -> None:
        """Each person who waits too long, and once for all new orders that do."""
        patience = self._rules.patience(AlertKind.ARRIVAL)
        late = [
            (AlertKind.ARRIVAL, row)
            for row in self._arrivals
            if row.arrived_at is not None and now - row.arrived_at >= patience
        ]
        oldest = {
            each.order_ids[0] for each in self._shown if each.kind is AlertKind.NEW_ORDER and each.escalated
        }
        late += [(AlertKind.NEW_ORDER, row) for row in self._new if row.order_id in oldest]
        keys = frozenset((kind, row.order_id) for kind, row in late)
        if keys == self._unanswered:
            return
        self._unanswered = keys

        def job(store: PickupStore) -> None:
            store.announcements.set_unanswered([_unanswered(kind, row) for kind, row in late], now)

        self._store.run(job, self._on_lead_told)

    def _on_lead_told(self, nothing: None) -> None:
        del nothing
        self.noted.emit()


def _unanswered(kind: AlertKind, row: OrderSummary) -> Unanswered:
    from pickup_domain.wording import say
    from staff_app.store.results import Unanswered

    if kind is AlertKind.ARRIVAL:
        sentence = say(
            "Nobody has gone to {name}, who is here for order {number}. Send somebody.",
            name=row.pickup_name,
            number=row.number,
        )
    else:
        sentence = say(
            "Nobody has looked at the new orders yet; order {number} has waited longest.", number=row.number
        )
    return Unanswered(kind.value, row.order_id, sentence)
