"""The store's day: read, kept, changed by a lead's word, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import PickupError
from staff_app.rows.orders import Refusal
from staff_app.rows.schedule import DayView, SlotOrderRow, SlotRow

if TYPE_CHECKING:
    from uuid import UUID

    from pickup_domain.day import Day, SlotOrder, StoreArgs
    from staff_app.store.pickup_store import PickupStore

Build = Callable[[], "StoreArgs"]
Span = tuple[datetime, datetime]


class ScheduleController(QObject):
    """One day in hand at a time; what is said about it is on disk before the screen shows it.

    Emits:
        changed: The day as far as it is known (DayView).
        orders_changed: The orders of the slot in hand (tuple[SlotOrderRow, ...]).
        acted: Something was put in the outbox.
        refused: Why something does not count (Refusal).
        done: A word is on disk; what would take it back (Callable), or None.
    """

    changed = Signal(object)
    orders_changed = Signal(object)
    acted = Signal()
    refused = Signal(object)
    done = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        sign_in: SignInController,
        enquiries: Enquiries,
        *,
        is_online: Callable[[], bool],
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._sign_in, self._enquiries = store, sign_in, enquiries
        self._is_online, self._clock = is_online, clock
        self._day: date | None = None
        self._view: DayView | None = None
        self._span: Span | None = None
        self._told: tuple[SlotOrderRow, ...] | None = None
        """What the service said of the orders of a slot that is over."""

    # --- looking -------------------------------------------------------------------------------

    @property
    def view(self) -> DayView | None:
        """The day in hand."""
        return self._view

    def look(self, day: date) -> None:
        """Take a day in hand: at once what is known of it, then what the service says."""
        if day != self._day:
            self._view, self._span = None, None
        self._day = day
        self._load()
        self._ask(day)

    def leave(self) -> None:
        """No day is looked at."""
        self._day, self._view, self._span = None, None, None

    def look_at_slot(self, start: datetime, end: datetime) -> None:
        """Take the orders of a slot in hand."""
        self._span, self._told = (start, end), None
        self._load_orders()

    @Slot()
    def refresh(self, *, is_schedule: bool = False) -> None:
        """Orders changed underneath, or the service said something about slots and hours."""
        if self._day is None:
            return
        self._load()
        self._load_orders()
        if is_schedule:
            self._ask(self._day)

    # --- saying --------------------------------------------------------------------------------

    def close(self, slot: SlotRow) -> None:
        """Nothing more is promised in a slot."""

        def build() -> StoreArgs:
            from pickup_domain.day import CloseSlot

            return CloseSlot(start=slot.start)

        self._say(build, lambda: self.open(slot))

    def open(self, slot: SlotRow) -> None:
        """A slot takes orders again."""

        def build() -> StoreArgs:
            from pickup_domain.day import OpenSlot

            return OpenSlot(start=slot.start)

        self._say(build, lambda: self.close(slot))

    def limit(self, slot: SlotRow, orders: int | None) -> None:
        """A slot takes so many orders; None: as many as its rule says."""
        before = slot.order_limit if slot.is_limited else None
        self._say(lambda: _limit(slot.start, orders), lambda: self.limit(_limited(slot, orders), before))

    def block(self, day: date, between: tuple[str, str] | None, reason: str) -> None:
        """No pickups on a day, or in some hours of it."""

        def build() -> StoreArgs:
            from pickup_domain.day import BlockHours

            return BlockHours(day=day, between=between, reason=reason)

        self._say(build, lambda: self.unblock(day, between, reason))

    def unblock(self, day: date, between: tuple[str, str] | None, reason: str = "") -> None:
        """What was blocked here is open again."""

        def build() -> StoreArgs:
            from pickup_domain.day import UnblockHours

            return UnblockHours(day=day, between=between)

        self._say(build, lambda: self.block(day, between, reason))

    def set_closing(self, day: date, closes_at: str | None) -> None:
        """A day ends at another time; None: as usual."""
        view = self._view
        is_said = view is not None and view.day == day and view.closing_from_floor
        before = view.closes_at if view is not None and is_said else None

        def build() -> StoreArgs:
            from pickup_domain.day import SetClosing

            return SetClosing(day=day, closes_at=closes_at)

        self._say(build, lambda: self.set_closing(day, before))

    # --- inside --------------------------------------------------------------------------------

    def _say(self, build: Build, back: Callable[[], None]) -> None:
        actor = self._sign_in.actor
        if actor is None:
            self.refused.emit(Refusal("signed_out", say("Sign in first, then try again.")))
            return
        now, offline = self._clock(), not self._is_online()

        def job(store: PickupStore) -> UUID | Refusal:
            from pydantic import ValidationError

            try:
                args = build()
            except ValidationError:
                return Refusal("bad_input", say("That cannot be recorded like this. Check what you typed."))
            return store.days.submit(args, actor, now, offline=offline)

        self._store.run(job, lambda answer: self._on_said(answer, back), self._on_failed)

    def _on_said(self, answer: UUID | Refusal, back: Callable[[], None]) -> None:
        if isinstance(answer, Refusal):
            self.refused.emit(answer)
            return
        self._load()
        self.acted.emit()
        self.done.emit(back)

    def _load(self) -> None:
        day, now = self._day, self._clock()
        if day is not None:
            self._store.run(lambda store: store.days.view(day, now), self._on_view, self._on_failed)

    def _load_orders(self) -> None:
        """Of a slot that is over the tablet does not hold every order any more: the service is asked, too."""
        span = self._span
        if span is None:
            return
        self._load_held(span)
        if span[1] <= self._clock():
            self._ask_orders(span)

    def _load_held(self, span: Span) -> None:
        def on_held(held: tuple[SlotOrderRow, ...]) -> None:
            if self._span == span:
                known = {each.order_id: each for each in held}
                told = held if self._told is None else self._told
                self._on_orders(tuple(known.get(each.order_id, each) for each in told))

        self._store.run(lambda store: store.days.orders(*span), on_held, self._on_failed)

    def _ask_orders(self, span: Span) -> None:
        def on_answer(found: tuple[SlotOrder, ...]) -> None:
            if self._span == span:
                self._told = tuple(_told(each) for each in found)
                self._load_held(span)

        self._enquiries.ask(lambda client: client.slot_orders(span[0]), on_answer, self._on_unanswered)

    def _ask(self, day: date) -> None:
        def on_answer(found: Day) -> None:
            now = self._clock()
            self._store.run(lambda store: store.days.keep(found, now), self._on_fresh, self._on_failed)

        self._enquiries.ask(lambda client: client.day(day), on_answer, self._on_unanswered)

    def _on_fresh(self, view: DayView) -> None:
        if view.day == self._day:
            self._view = None
            self._show(replace(view, is_fresh=True))

    def _on_view(self, view: DayView) -> None:
        if view.day == self._day:
            fresh = self._view is not None and self._view.is_fresh and self._view.read_at == view.read_at
            self._show(replace(view, is_fresh=fresh and self._is_online()))

    def _on_unanswered(self, error: PickupError) -> None:
        """The day stays as it was read last, and says when that was."""
        del error
        if self._view is not None:
            self._show(replace(self._view, is_fresh=False))

    def _show(self, view: DayView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)

    def _on_orders(self, orders: tuple[SlotOrderRow, ...]) -> None:
        self.orders_changed.emit(orders)

    def _on_failed(self, error: PickupError) -> None:
        self.refused.emit(Refusal("storage", str(error)))


def _told(order: SlotOrder) -> SlotOrderRow:
    return SlotOrderRow(
        str(order.order_id), order.number, order.status.value, order.units, assigned_to=order.assigned_to
    )


def _limit(start: datetime, orders: int | None) -> StoreArgs:
    from pickup_domain.day import LimitSlot

    return LimitSlot(start=start, order_limit=orders)


def _limited(slot: SlotRow, orders: int | None) -> SlotRow:
    limit = slot.order_limit if orders is None else orders
    return replace(slot, order_limit=limit, is_limited=orders is not None)
