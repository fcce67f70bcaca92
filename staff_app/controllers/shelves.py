"""Going through a shelf: every bag on it is scanned, what is missing or does not belong there comes out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers.orders import Build, OrdersController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.rows import OrderDetail, ShelfRow, StrayBag, StrayKind, SweepView, SweptBag

if TYPE_CHECKING:
    from pickup_domain.commands import CommandArgs

_Looked = tuple[tuple[SweptBag, ...], str, StrayBag | None]


class ShelvesController(QObject):
    """Knows the shelves and the one that is gone through. Works without a network.

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
        self._shelves: tuple[ShelfRow, ...] = ()
        self._sweep: SweepView | None = None
        self._seen: frozenset[str] = frozenset()
        store.emptied.connect(self.close)
        orders.acted.connect(self._on_acted)

    @property
    def shelf(self) -> str:
        """The shelf that is gone through; empty for none."""
        return "" if self._sweep is None else self._sweep.shelf

    @Slot()
    def look(self) -> None:
        """See what should stand where."""
        self._store.run(lambda store: store.shelf_rows(), self._on_shelves)

    def begin(self, shelf: str) -> None:
        """Go through a shelf; the same one again goes on with it."""
        if self._sweep is not None and self._sweep.shelf == shelf and not self._sweep.finished:
            return
        self._seen = frozenset()
        self._sweep = SweepView(shelf, (), (), next_shelf=self._next(shelf))
        self._look_again()

    def see(self, code: str) -> None:
        """A bag was scanned on the shelf in hand."""
        sweep = self._sweep
        if sweep is None:
            return
        shelf, seen = sweep.shelf, self._seen
        self._store.run(
            lambda store: store.sweep(shelf, seen, code), lambda found: self._on_seen(shelf, code, found)
        )

    def move_here(self, code: str) -> None:
        """A bag that should stand elsewhere stays on the shelf in hand."""
        sweep, stray = self._sweep, self._stray(code)
        if sweep is not None and stray is not None and stray.kind is StrayKind.OTHER_SHELF:
            shelf = sweep.shelf
            self._orders.give(stray.order_id, _move(code, shelf), lambda _: self._on_moved_here(shelf, code))

    def set_aside(self, code: str) -> None:
        """A bag that does not belong there was taken away; its order's timeline says where it was found."""
        sweep, stray = self._sweep, self._stray(code)
        if sweep is None or stray is None:
            return
        if stray.order_id and stray.kind is StrayKind.COLLECTED:
            self._orders.add_note(
                stray.order_id,
                say("Bag {code} was found on {shelf} and set aside.", code=code, shelf=sweep.shelf),
            )
        self._show(replace(sweep, strays=tuple(each for each in sweep.strays if each.code != code)))

    def record_missing(self, bag_id: str) -> None:
        """A bag is not where it should be."""
        sweep = self._sweep
        for each in () if sweep is None else sweep.expected:
            if each.bag.bag_id == bag_id:
                self._orders.give(each.order_id, _missing(bag_id), self._on_given)

    def finish(self) -> None:
        """Everything on the shelf was scanned."""
        sweep = self._sweep
        if sweep is not None and not sweep.finished:
            shelf, now = sweep.shelf, self._clock()
            self._show(replace(sweep, finished=True))
            self._store.run(lambda store: store.note_swept(shelf, now), lambda _: self.look())

    @Slot()
    def close(self) -> None:
        """No shelf is in hand any more."""
        self._seen, self._sweep = frozenset(), None
        self.sweep_changed.emit(None)
        self.look()

    def refresh(self, order_ids: frozenset[str]) -> None:
        """These orders changed underneath."""
        if order_ids and self._sweep is not None:
            self._look_again()

    # --- inside --------------------------------------------------------------------------------

    def _next(self, shelf: str) -> str:
        names = [row.shelf for row in self._shelves]
        after = names[names.index(shelf) + 1 :] if shelf in names else []
        return after[0] if after else ""

    def _stray(self, code: str) -> StrayBag | None:
        strays = () if self._sweep is None else self._sweep.strays
        return next((each for each in strays if each.code == code), None)

    def _look_again(self) -> None:
        sweep = self._sweep
        if sweep is not None:
            shelf, seen = sweep.shelf, self._seen
            self._store.run(
                lambda store: store.sweep(shelf, seen), lambda found: self._on_looked(shelf, found)
            )

    def _on_looked(self, shelf: str, found: _Looked) -> None:
        if self._sweep is not None and self._sweep.shelf == shelf:
            # A bag may have been seen since the question was put.
            bags = tuple(replace(each, seen=each.bag.bag_id in self._seen) for each in found[0])
            self._show(replace(self._sweep, expected=bags))

    def _on_seen(self, shelf: str, code: str, found: _Looked) -> None:
        _, order_id, stray = found
        if self._sweep is None or self._sweep.shelf != shelf:
            return
        if stray is None:
            self._orders.give(order_id, _move(code, shelf), lambda _: self._note_seen(shelf, code))
            return
        others = tuple(each for each in self._sweep.strays if each.code != code)
        self._show(replace(self._sweep, strays=(stray, *others)))
        self.stray_found.emit(stray)

    def _note_seen(self, shelf: str, code: str) -> None:
        if self._sweep is not None and self._sweep.shelf == shelf:
            self._seen |= {code}
            self.bag_seen.emit(code)
            self._look_again()

    def _on_moved_here(self, shelf: str, code: str) -> None:
        sweep = self._sweep
        if sweep is not None and sweep.shelf == shelf:
            strays = tuple(each for each in sweep.strays if each.code != code)
            self._sweep = replace(sweep, strays=strays, moved=sweep.moved + 1)
            self._note_seen(shelf, code)

    def _on_given(self, detail: OrderDetail) -> None:
        del detail
        self._look_again()

    @Slot(str, str)
    def _on_acted(self, order_id: str, kind: str) -> None:
        del order_id
        if kind in {"stage_bag", "move_bag", "bag_missing", "hand_over", "undo"}:
            self.look()

    def _on_shelves(self, shelves: tuple[ShelfRow, ...]) -> None:
        self._shelves = shelves
        self.shelves_changed.emit(shelves)

    def _show(self, sweep: SweepView) -> None:
        self._sweep = sweep
        self.sweep_changed.emit(sweep)


def _move(bag_id: str, shelf: str) -> Build:
    def build() -> CommandArgs:
        from pickup_domain.commands import MoveBag

        return MoveBag(bag_id=bag_id, staging_location=shelf)

    return build


def _missing(bag_id: str) -> Build:
    def build() -> CommandArgs:
        from pickup_domain.commands import BagMissing

        return BagMissing(bag_id=bag_id)

    return build
