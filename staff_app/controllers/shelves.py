"""Going through a shelf: every bag on it is scanned, what is missing or does not belong there comes out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers import order_acts
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.rows.orders import OrderDetail
from staff_app.rows.shelves import StrayBag, StrayKind, SweepView

_Found = tuple[str, StrayBag | None, SweepView | None]


class ShelvesController(QObject):
    """Knows the shelves and the one that is gone through. Works without a network.

    How far each shelf is stands in the tablet's own file: neither a restart nor another shelf loses it.

    Emits:
        shelves_changed: All shelves (tuple[ShelfRow, ...]).
        sweep_changed: The shelf in hand (SweepView), or None.
        bag_seen: A bag that belongs there was scanned (bag id).
        stray_found: One that does not (StrayBag).
    """

    shelves_changed = Signal(object)
    sweep_changed = Signal(object)
    bag_seen = Signal(str)
    stray_found = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        orders: OrdersController,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._orders = orders
        self._clock = clock
        self._shelf = ""
        self._sweep: SweepView | None = None
        store.opened.connect(self._on_opened)
        store.emptied.connect(self.close)
        orders.acted.connect(self._on_acted)

    @property
    def shelf(self) -> str:
        """The shelf that is gone through; empty for none."""
        return self._shelf

    @Slot()
    def look(self) -> None:
        """See what should stand where."""
        self._store.run(lambda store: store.sweeps.rows(), self.shelves_changed.emit)

    def begin(self, shelf: str) -> None:
        """Go through a shelf, on from where it was left; one that is done begins anew."""
        self._begin(shelf, over=False)

    def start_over(self) -> None:
        """Nothing was seen yet on the shelf in hand."""
        if self._shelf:
            self._begin(self._shelf, over=True)

    def see(self, code: str) -> None:
        """A bag was scanned on the shelf in hand."""
        shelf = self._shelf
        if shelf:
            self._store.run(
                lambda store: store.sweeps.find(shelf, code),
                lambda found: self._on_found(shelf, code, found),
            )

    def move_here(self, code: str) -> None:
        """A bag that should stand elsewhere stays on the shelf in hand."""
        shelf, stray = self._shelf, self._stray(code)
        if stray is not None and stray.kind is StrayKind.OTHER_SHELF:
            self._orders.give(
                stray.order_id,
                lambda: order_acts.move_bag(code, shelf),
                lambda _: self._note_seen(shelf, code, moved=True),
            )

    def set_aside(self, code: str) -> None:
        """A bag that does not belong there was taken away; its order's timeline says where it was found."""
        shelf, stray = self._shelf, self._stray(code)
        if stray is None:
            return
        if stray.order_id and stray.kind is StrayKind.COLLECTED:
            self._orders.add_note(
                stray.order_id, say("Bag {code} was found on {shelf} and set aside.", code=code, shelf=shelf)
            )
        self._store.run(lambda store: store.sweeps.set_aside(shelf, code), self._show)

    def record_missing(self, bag_id: str) -> None:
        """A bag is not where it should be."""
        sweep = self._sweep
        for each in () if sweep is None else sweep.expected:
            if each.bag.bag_id == bag_id:
                self._orders.give(each.order_id, lambda: order_acts.bag_missing(bag_id), self._on_given)

    def finish(self) -> None:
        """Everything on the shelf was scanned."""
        shelf, now = self._shelf, self._clock()
        if shelf and (self._sweep is None or not self._sweep.finished):
            self._store.run(lambda store: store.sweeps.finish(shelf, now), self._on_turned)

    @Slot()
    def close(self) -> None:
        """No shelf is in hand any more; what was seen on it stays seen."""
        self._shelf, self._sweep = "", None
        self._store.run(lambda store: store.sweeps.close())
        self.sweep_changed.emit(None)
        self.look()

    def refresh(self, order_ids: frozenset[str]) -> None:
        """These orders changed underneath."""
        if order_ids:
            self._look_again()

    # --- inside --------------------------------------------------------------------------------

    def _begin(self, shelf: str, *, over: bool) -> None:
        self._shelf, now = shelf, self._clock()
        self._store.run(lambda store: store.sweeps.begin(shelf, now, over=over), self._on_turned)

    def _stray(self, code: str) -> StrayBag | None:
        strays = () if self._sweep is None else self._sweep.strays
        return next((each for each in strays if each.code == code), None)

    def _look_again(self) -> None:
        shelf = self._shelf
        if shelf:
            self._store.run(lambda store: store.sweeps.view(shelf), self._show)

    def _on_turned(self, sweep: SweepView | None) -> None:
        self._show(sweep)
        self.look()

    def _on_found(self, shelf: str, code: str, found: _Found) -> None:
        order_id, stray, sweep = found
        if stray is None:
            self._orders.give(
                order_id, lambda: order_acts.move_bag(code, shelf), lambda _: self._note_seen(shelf, code)
            )
            return
        self._show(sweep)
        self.stray_found.emit(stray)

    def _note_seen(self, shelf: str, code: str, *, moved: bool = False) -> None:
        self.bag_seen.emit(code)
        self._store.run(lambda store: store.sweeps.see(shelf, code, moved=moved), self._show)

    def _on_given(self, detail: OrderDetail) -> None:
        del detail
        self._look_again()

    @Slot(object)
    def _on_opened(self, report: object) -> None:
        """Go on where somebody was when the app ended."""
        del report
        now = self._clock()
        self._store.run(lambda store: store.sweeps.in_hand(now), self._on_in_hand)

    def _on_in_hand(self, sweep: SweepView | None) -> None:
        if sweep is not None and not self._shelf:
            self._shelf = sweep.shelf
            self._show(sweep)

    @Slot(str, str)
    def _on_acted(self, order_id: str, kind: str) -> None:
        del order_id
        if kind in {"stage_bag", "move_bag", "bag_missing", "hand_over", "undo"}:
            self.look()

    def _show(self, sweep: SweepView | None) -> None:
        """What a job told; the shelf in hand may be another by now."""
        if sweep is not None and sweep.shelf == self._shelf:
            self._sweep = sweep
            self.sweep_changed.emit(sweep)
