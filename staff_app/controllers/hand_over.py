"""The hand-over in hand: who shows what, what to fetch, and the act itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from staff_app.controllers import verdicts
from staff_app.controllers.leaving import bags_here, can_go, leaving
from staff_app.controllers.orders import Build, OrdersController
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.rows import HandOverView, OrderDetail, PassVerdict, Refusal, Verdict

if TYPE_CHECKING:
    from datetime import datetime

    from pickup_domain.commands import CommandArgs
    from staff_app.store.pickup_store import PickupStore


@dataclass(frozen=True, slots=True)
class _Checked:
    """What was shown, and what it came to."""

    verdict: PassVerdict
    detail: OrderDetail | None = None
    method: str = ""
    """How they showed who they are, whatever it came to; empty where that was worth nothing."""


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
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._orders = orders
        self._sign_in = sign_in
        self._clock = clock
        self._verdict: PassVerdict | None = None
        self._detail: OrderDetail | None = None
        self._method = ""
        self._scanned: tuple[str, ...] = ()
        self._staying: tuple[str, ...] = ()
        self._age_checked = False
        self._closed_by_refusal = ""
        self._confirming = False
        orders.refused.connect(self._on_refused)
        store.emptied.connect(self.reset)

    @property
    def order_id(self) -> str:
        """The order in hand; empty for none."""
        return "" if self._detail is None else self._detail.summary.order_id

    def present_pass(self, text: str, read_ms: float | None = None) -> None:
        """A pass was scanned."""
        now = self._clock()

        def job(store: PickupStore) -> _Checked:
            from pickup_domain.pickup_pass import PassRefused, verify

            checked = verify(text, store.pass_keys(), store.store_number(), now)
            if isinstance(checked, PassRefused):
                return _Checked(verdicts.of_problem(checked, read_ms))
            return _looked_up(store, str(checked.order_id), "pass", now, read_ms)

        self._store.run(job, self._on_checked)

    def type_code(self, text: str) -> None:
        """The eight characters beside the pass were typed."""
        now, pepper = self._clock(), self._sign_in.pepper

        def job(store: PickupStore) -> _Checked:
            from pickup_domain import pickup_code

            code = pickup_code.normalise(text)
            order_id = None if code is None else store.order_by_code(pickup_code.digest(pepper, code))
            if order_id is None:
                return _Checked(verdicts.refused(Verdict.UNKNOWN_CODE))
            return _looked_up(store, order_id, "typed_code", now)

        self._store.run(job, self._on_checked)

    def choose(self, order_id: str) -> None:
        """The order was found by name or number; identity is checked by eye."""
        now = self._clock()
        self._store.run(lambda store: _looked_up(store, order_id, "identity_check", now), self._on_checked)

    def scan_bag(self, bag_id: str) -> None:
        """A bag was fetched and scanned."""
        if self._detail is not None and any(bag.bag_id == bag_id for bag in self._detail.bags):
            self._scanned = tuple(dict.fromkeys((*self._scanned, bag_id)))
            self._emit()

    def set_age_checked(self, checked: bool) -> None:
        """Somebody looked at an ID; only that it was done is kept."""
        self._age_checked = checked
        self._emit()

    def keep_here(self, bag_ids: tuple[str, ...]) -> None:
        """These bags stay, the others go: only what goes must be scanned and checked."""
        self._staying = bag_ids
        self._emit()

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

        self._orders.give(order_id, _refusal(line_id, quantity, reason), on_recorded)

    def confirm(self, bag_ids: tuple[str, ...] | None = None) -> None:
        """Hand it over: everything that is here, or these bags."""
        detail, verdict = self._detail, self._verdict
        if detail is None or verdict is None or verdict.verdict is not Verdict.VALID or self._confirming:
            return
        if bag_ids is not None and not bag_ids:
            return  # to the rules, no bag named means every bag
        scanned, age_checked = self._scanned, self._age_checked

        def build() -> CommandArgs:
            from pickup_domain.commands import DoHandOver, PassCheck
            from pickup_domain.order import VerificationMethod

            method = VerificationMethod(verdict.method)
            by_eye = method is VerificationMethod.IDENTITY_CHECK
            return DoHandOver(
                bag_ids=bag_ids or (),
                method=method,
                pass_check=None if by_eye else PassCheck.VALID,
                to_proxy=detail.summary.is_proxy,
                age_checked=age_checked,
                scanned_bag_ids=scanned,
            )

        self._confirming = True
        self._orders.give(detail.summary.order_id, build, self._on_done)

    @Slot()
    def reset(self) -> None:
        """Ready for the next customer."""
        self._verdict = self._detail = None
        self._forget_work()
        self._confirming = False
        self.verdict_changed.emit(None)
        self.changed.emit(None)

    def refresh(self, order_ids: frozenset[str]) -> None:
        """These orders changed underneath."""
        shown = self._verdict
        if shown is None or shown.order_id not in order_ids or self._confirming:
            return
        order_id, now, method, read_ms = shown.order_id, self._clock(), self._method, shown.read_ms
        self._store.run(lambda store: _looked_up(store, order_id, method, now, read_ms), self._on_refreshed)

    def _on_checked(self, checked: _Checked) -> None:
        # The camera may see the same pass again while bags are fetched: what was done for it counts.
        if not checked.verdict.order_id or checked.verdict.order_id != self.order_id:
            self._forget_work()
        self._confirming = False
        self._verdict = None
        self._take(checked)

    def _on_refreshed(self, checked: _Checked) -> None:
        shown = self._verdict
        if shown is not None and shown.order_id == checked.verdict.order_id and not self._confirming:
            self._take(checked)

    def _take(self, checked: _Checked) -> None:
        before, verdict, detail = self._verdict, checked.verdict, checked.detail
        if detail is not None and self._is_closed_by_refusal(detail):
            verdict = verdicts.after_refusal(detail, verdict.read_ms)
        self._verdict, self._detail, self._method = verdict, detail, checked.method
        if verdict != before:
            self.verdict_changed.emit(self._verdict)
        self._emit()

    def _on_done(self, detail: OrderDetail) -> None:
        self._confirming = False
        self.completed.emit(detail)
        if detail.summary.order_id == self.order_id:
            self.reset()

    def _on_refusal_recorded(self, detail: OrderDetail) -> None:
        """The order comes back in hand with what is left of it, unless the next customer's is by now."""
        order_id = detail.summary.order_id
        if self.order_id not in ("", order_id):
            return
        if detail.summary.status == "picked_up":
            self._closed_by_refusal = order_id
        method = self._method or "identity_check"
        read_ms = None if self._verdict is None else self._verdict.read_ms
        self._take(_Checked(verdicts.of_order(detail, order_id, method, read_ms), detail, method))

    def _is_closed_by_refusal(self, detail: OrderDetail) -> bool:
        """Whether it was closed here a moment ago, which is no second try to collect it."""
        order = detail.summary
        return order.status == "picked_up" and order.order_id == self._closed_by_refusal

    def _forget_work(self) -> None:
        self._scanned = self._staying = ()
        self._age_checked, self._closed_by_refusal = False, ""

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        if self._confirming and refusal.order_id in ("", self.order_id):
            self._confirming = False
            self.refused.emit(refusal)

    def _emit(self) -> None:
        if self._detail is None or self._verdict is None:
            self.changed.emit(None)
            return
        self.changed.emit(
            HandOverView(
                self._detail,
                self._verdict,
                self._scanned,
                self._age_checked,
                self._missing(self._detail, self._verdict),
                self._staying,
            )
        )

    def _missing(self, detail: OrderDetail, verdict: PassVerdict) -> tuple[str, ...]:
        if verdict.verdict is not Verdict.VALID:
            return ()
        goes = leaving(detail, self._staying, self._scanned)
        missing = []
        lost = [bag for bag in bags_here(detail) if not can_go(bag, self._scanned)]
        if goes.is_nothing and lost and not self._staying:
            missing.append(f"Find the bag that stood on {lost[0].shelf} and scan it.")
        left = [bag for bag in goes.bags if bag.bag_id not in self._scanned]
        if detail.require_bag_scan and left:
            missing.append(f"Scan the bag on {left[0].shelf}.")
        if goes.min_age is not None and not self._age_checked:
            missing.append(f"Check that they are {goes.min_age} or older.")
        return tuple(missing)


def _refusal(line_id: str, quantity: int, reason: str) -> Build:
    def build() -> CommandArgs:
        from pickup_domain.commands import RefuseItem

        return RefuseItem(line_id=line_id, quantity=quantity, reason=reason)

    return build


def _looked_up(
    store: PickupStore, order_id: str, method: str, now: datetime, read_ms: float | None = None
) -> _Checked:
    detail = store.detail(order_id, now)
    return _Checked(verdicts.of_order(detail, order_id, method, read_ms), detail, method)
