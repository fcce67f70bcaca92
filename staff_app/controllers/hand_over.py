"""The hand-over in hand: who shows what, what to fetch, and the act itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers import hand_over_acts, verdicts
from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.hand_over_shown import Shown, look_at_code, look_at_pass, look_up
from staff_app.controllers.hand_over_work import Work, view_of
from staff_app.controllers.leaving import leaving
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.rows.hand_over import NextAct, PassVerdict, SignatureRow, Verdict
from staff_app.rows.orders import OrderDetail, Refusal
from staff_app.rows.people import SignInPhase, SignInView

if TYPE_CHECKING:
    from pickup_domain.floor import OtherStore


class HandOverController(QObject):
    """Checks passes without a network and hands over once.

    Emits:
        verdict_changed: What was shown came to (PassVerdict), or None.
        changed: The hand-over in hand (HandOverView), or None.
        completed: It is on disk (OrderDetail; its `undo` can take it back).
        refused: It did not count (Refusal).
    """

    verdict_changed = Signal(object)
    changed = Signal(object)
    completed = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        orders: OrdersController,
        sign_in: SignInController,
        enquiries: Enquiries | None = None,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._orders = orders
        self._sign_in = sign_in
        self._enquiries = enquiries
        self._clock = clock
        self._verdict: PassVerdict | None = None
        self._detail: OrderDetail | None = None
        self._method = ""
        self._work = Work()
        self._other: Shown | None = None
        self._given: tuple[str, str, Work, tuple[str, bool]] | None = None
        self._again: Callable[[], None] | None = None
        self._closed_by_refusal = ""
        self._confirming = False
        orders.refused.connect(self._on_refused)
        orders.acted.connect(self._on_acted)
        sign_in.state_changed.connect(self._on_sign_in_changed)
        store.emptied.connect(self.reset)

    @property
    def order_id(self) -> str:
        """The order in hand; empty for none."""
        return "" if self._detail is None else self._detail.summary.order_id

    # --- who they are --------------------------------------------------------------------------

    def present_pass(self, text: str, read_ms: float | None = None) -> None:
        """A pass was scanned."""
        now = self._clock()
        self._again = lambda: self.present_pass(text, read_ms)
        self._store.run(lambda store: look_at_pass(store, text, now, read_ms), self._on_shown)

    def type_code(self, text: str) -> None:
        """The eight characters beside the pass were typed."""
        now, pepper = self._clock(), self._sign_in.pepper
        self._again = lambda: self.type_code(text)
        self._store.run(lambda store: look_at_code(store, text, now, pepper), self._on_shown)

    def choose(self, order_id: str) -> None:
        """The order was found, or its number scanned; identity is checked by eye.

        It does not push aside what somebody works on: bags that were scanned, an ID that was looked at.
        """
        now = self._clock()
        self._again = lambda: self.choose(order_id)
        self._store.run(lambda store: look_up(store, order_id, "identity_check", now), self._on_shown)

    def show_again(self) -> None:
        """Look once more at what was shown last."""
        if self._again is not None:
            self._again()

    def take_other(self) -> None:
        """The order of the pass that was shown last, instead of the one in hand."""
        other, self._other = self._other, None
        if other is not None:
            self._on_checked(other)

    def stay(self) -> None:
        """The order in hand after all."""
        self._other = None
        self.verdict_changed.emit(self._verdict)
        self._emit()

    # --- what was done -------------------------------------------------------------------------

    def scan_bag(self, bag_id: str) -> None:
        """A bag was fetched and scanned."""
        if self._detail is not None and any(bag.bag_id == bag_id for bag in self._detail.bags):
            self._did(scanned=tuple(dict.fromkeys((*self._work.scanned, bag_id))))

    def set_age_checked(self, checked: bool) -> None:
        """Somebody looked at an ID; only that it was done is kept."""
        if self._detail is not None:
            age = leaving(self._detail, self._work.staying, self._work.scanned).min_age or 0
            self._did(checked_age=age if checked else None, looked_by=self._me)

    def set_identity_checked(self, checked: bool) -> None:
        """Somebody compared the name with an ID; only how they were told is kept."""
        self._did(identity_checked=checked, looked_by=self._me)

    def sign(self, signature: SignatureRow | None, why_not: str = "") -> None:
        """They signed, or cannot for that reason; neither takes back what was there before."""
        self._did(signature=signature, not_signed=why_not)

    def keep_here(self, bag_ids: tuple[str, ...]) -> None:
        """These bags stay, the others go: only what goes must be scanned and checked."""
        self._did(staying=bag_ids)

    def refuse(self, order_id: str, units: tuple[tuple[str, int], ...], reason: str) -> None:
        """The customer does not want these units per line, of the order in hand or the one just given.

        Each line is a command of its own; the first that does not count ends it.
        """
        if not units:
            return
        (line_id, quantity), rest = units[0], units[1:]

        def on_recorded(detail: OrderDetail) -> None:
            self._on_refusal_recorded(detail)
            self.refuse(order_id, rest, reason)

        self._orders.give(order_id, lambda: hand_over_acts.refuse(line_id, quantity, reason), on_recorded)

    def confirm(self, bag_ids: tuple[str, ...] | None = None) -> None:
        """Hand it over: everything that is here, or these bags."""
        detail, verdict, work = self._detail, self._verdict, self._work
        if detail is None or verdict is None or verdict.verdict is not Verdict.VALID or self._confirming:
            return
        if bag_ids is not None and not bag_ids:
            return  # to the rules, no bag named means every bag
        if self._other is not None or (verdict.method == "identity_check" and not work.identity_checked):
            # The rules cannot know who stands at the counter.
            sentence = say("Find out first who they are.")
            self.refused.emit(Refusal("who_is_it", sentence, self.order_id))
            return
        self._confirming = True
        self._given = (detail.summary.order_id, self._method, work, _who(detail))
        method, order = verdict.method, detail.summary
        checked = work.covers(leaving(detail, work.staying, work.scanned).min_age)
        self._orders.give(
            order.order_id,
            lambda: hand_over_acts.hand_over(
                method, bag_ids or (), work, age_checked=checked, is_proxy=order.is_proxy
            ),
            self._on_done,
        )

    @Slot()
    def reset(self) -> None:
        """Ready for the next customer."""
        self._verdict = self._detail = self._other = self._again = None
        self._forget_work()
        self._confirming = False
        self.verdict_changed.emit(None)
        self.changed.emit(None)

    def refresh(self, order_ids: frozenset[str]) -> None:
        """These orders changed underneath."""
        shown, other = self._verdict, self._other
        if other is not None and other.verdict.order_id in order_ids:
            self._look_again(other.verdict, other.method, self._on_other_refreshed)
        if shown is not None and shown.order_id in order_ids and self._method and not self._confirming:
            self._look_again(shown, self._method, self._on_refreshed)

    # --- inside --------------------------------------------------------------------------------

    def _look_up(self, order_id: str, method: str, work: Work, who: tuple[str, bool]) -> None:
        now = self._clock()

        def on_checked(checked: Shown) -> None:
            self._on_checked(checked)
            is_same = checked.detail is None or _who(checked.detail) == who
            done = work if is_same else work.for_another()
            self._work = done.under(self._me) if self._me else done
            self._emit()

        self._again = lambda: self._look_up(order_id, method, work, who)
        self._store.run(lambda store: look_up(store, order_id, method, now), on_checked)

    def _look_again(self, shown: PassVerdict, method: str, then: Callable[[Shown], None]) -> None:
        order_id, now, read_ms = shown.order_id, self._clock(), shown.read_ms
        self._store.run(lambda store: look_up(store, order_id, method, now, read_ms), then)

    def _did(self, **done: object) -> None:
        self._work = replace(self._work, **done)  # type: ignore[arg-type]
        self._emit()

    @property
    def _me(self) -> str:
        """Who is signed in; empty for nobody."""
        actor = self._sign_in.actor
        return "" if actor is None else actor.id

    @Slot(object)
    def _on_sign_in_changed(self, view: SignInView) -> None:
        """Whoever hands over answers for the checks: what a colleague looked at does not count for them."""
        if view.phase is SignInPhase.SIGNED_IN and self._me:
            before, self._work = self._work, self._work.under(self._me)
            if self._work != before:
                self._emit()

    def _on_shown(self, checked: Shown) -> None:
        """A pass or code: it takes the place of an order for which nothing was done, and of no other."""
        in_hand, other = self._detail, checked.detail
        is_same = other is not None and other.summary.order_id == self.order_id
        if in_hand is None or is_same or not self._is_busy(by_name=other is None):
            self._on_checked(checked)
            return
        if other is None:
            # Worth nothing, or half read: said, and the bags that were scanned stay scanned.
            acts = (NextAct.STAY, *checked.verdict.acts)
            self.verdict_changed.emit(replace(checked.verdict, acts=acts))
            return
        self._ask_which(checked, other, in_hand)

    def _ask_which(self, checked: Shown, other: OrderDetail, in_hand: OrderDetail) -> None:
        """Whether the other order takes the place of the one in hand."""
        self._other = checked
        self.verdict_changed.emit(
            verdicts.of_other_order(other.summary, in_hand.summary, checked.method, checked.verdict.read_ms)
        )
        self._emit()

    def _on_other_refreshed(self, checked: Shown) -> None:
        """Of the order that is asked about: its name may be another one, or it may be gone by now."""
        asked, other, in_hand = self._other, checked.detail, self._detail
        if asked is None or asked.detail is None or other is None or in_hand is None:
            return
        if other.summary.order_id == asked.detail.summary.order_id:
            self._other = checked
            if _who(other) != _who(asked.detail):
                self._ask_which(checked, other, in_hand)

    def _is_busy(self, *, by_name: bool) -> bool:
        """Whether something was done for the order in hand, or as well where it was found by name."""
        is_valid = self._verdict is not None and self._verdict.verdict is Verdict.VALID
        is_begun = self._work.is_begun or (by_name and self._method == "identity_check")
        return is_valid and is_begun and not self._confirming

    def _on_checked(self, checked: Shown) -> None:
        # The camera may see the same pass again while bags are fetched: what was done for it counts.
        if not checked.verdict.order_id or checked.verdict.order_id != self.order_id:
            self._forget_work()
        self._confirming = False
        self._verdict = self._other = None
        self._take(checked)
        if checked.verdict.verdict is Verdict.OTHER_STORE and checked.store_number:
            self._ask_store(checked.verdict, checked.store_number)

    def _ask_store(self, shown: PassVerdict, number: int) -> None:
        """Tablets know their own store only; the service names the other one."""
        if self._enquiries is None:
            return

        def on_answer(store: OtherStore) -> None:
            if self._verdict is shown:
                self._verdict = verdicts.named_store(shown, store.name, store.address)
                self.verdict_changed.emit(self._verdict)

        self._enquiries.ask(lambda client: client.other_store(number), on_answer, lambda _: None)

    def _on_refreshed(self, checked: Shown) -> None:
        shown = self._verdict
        if shown is not None and shown.order_id == checked.verdict.order_id and not self._confirming:
            self._take(checked)

    def _take(self, checked: Shown) -> None:
        before, verdict, detail = self._verdict, checked.verdict, checked.detail
        if detail is not None and self._is_closed_by_refusal(detail):
            verdict = verdicts.after_refusal(detail, verdict.read_ms)
        if detail is not None and self._detail is not None and _who(detail) != _who(self._detail):
            self._work = self._work.for_another()
        self._verdict, self._detail, self._method = verdict, detail, checked.method
        if verdict != before and self._other is None:
            self.verdict_changed.emit(self._verdict)
        self._emit()

    def _on_done(self, detail: OrderDetail) -> None:
        self._confirming = False
        self.completed.emit(detail)
        if detail.summary.order_id == self.order_id:
            self.reset()

    @Slot(str, str)
    def _on_acted(self, order_id: str, kind: str) -> None:
        """A hand-over that was taken back is in hand again, unless the next customer's is by now."""
        given = self._given
        if given is None or given[0] != order_id or kind == "hand_over":
            return
        # Whatever else was done with the order, an undo after it is of that.
        self._given = None
        if kind == "undo" and not self.order_id:
            self._look_up(*given)

    def _on_refusal_recorded(self, detail: OrderDetail) -> None:
        """The order comes back in hand with what is left of it, unless the next customer's is by now."""
        order_id = detail.summary.order_id
        if self.order_id not in ("", order_id):
            return
        if detail.summary.status == "picked_up":
            self._closed_by_refusal = order_id
        self._work = replace(self._work, refused=True)
        method = self._method or "identity_check"
        read_ms = None if self._verdict is None else self._verdict.read_ms
        verdict = verdicts.of_order(detail, order_id, method, read_ms, lambda at: f"{at:%H:%M}")
        self._take(Shown(verdict, detail, method))

    def _is_closed_by_refusal(self, detail: OrderDetail) -> bool:
        """Whether it was closed here a moment ago, which is no second try to collect it."""
        order = detail.summary
        return order.status == "picked_up" and order.order_id == self._closed_by_refusal

    def _forget_work(self) -> None:
        self._work = Work()
        self._method = self._closed_by_refusal = ""

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        if self._confirming and refusal.order_id in ("", self.order_id):
            self._confirming, self._given = False, None
            self.refused.emit(refusal)

    def _emit(self) -> None:
        detail, verdict, work = self._detail, self._verdict, self._work
        if detail is None or verdict is None:
            self.changed.emit(None)
            return
        first: tuple[str, ...] = ()
        if self._other is not None:
            by_name = self._other.method == "identity_check"
            chosen = say("Another order was chosen: say which one it is.")
            shown = say("The pass that was shown belongs to another order.")
            first = (chosen if by_name else shown,)
        self.changed.emit(view_of(detail, verdict, work, first))


def _who(detail: OrderDetail) -> tuple[str, bool]:
    """Who collects it, and whether that is somebody else than who ordered."""
    return detail.summary.pickup_name, detail.summary.is_proxy
