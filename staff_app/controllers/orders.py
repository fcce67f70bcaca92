"""The orders on the screen and every act on them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import joined, say
from staff_app.controllers import order_acts
from staff_app.controllers.drafts import Drafts
from staff_app.controllers.looks import same_detail, same_row
from staff_app.controllers.order_acts import Build
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import PickupError
from staff_app.rows.orders import OrderDetail, OrderSummary, Refusal
from staff_app.rows.people import StaffRow

if TYPE_CHECKING:
    from pickup_domain.order import Actor
    from staff_app.store.pickup_store import PickupStore
    from staff_app.store.results import OpeningReport, Submitted

_RELOAD_ALL_FROM = 50


class OrdersController(QObject):
    """Knows every order of the list and the one that is looked at.

    Emits:
        orders_changed: All rows of the list, once per batch that changes what is drawn (tuple of them).
        detail_changed: The order that is looked at (OrderDetail), or None; not where it looks as before.
        refused: An act did not count (Refusal).
        undo_offered: The latest act can be taken back (UndoOffer).
        undo_found: So can the latest of an order that is looked at from now on (UndoOffer).
        refused_later: Acts that were on disk did not count at the service (frozenset of command ids).
        acted: An act is on disk (order id, command type).
        picked: Units were taken, and that is on disk (order id, line id, quantity).
        bag_moved: A bag stands somewhere else, and that is on disk (bag id, shelf).
        promised: Another time is promised, and that is on disk (OrderSummary).
        held: It is held longer, and that is on disk (OrderSummary).
    """

    orders_changed = Signal(object)
    detail_changed = Signal(object)
    refused = Signal(object)
    undo_offered = Signal(object)
    undo_found = Signal(object)
    refused_later = Signal(object)
    acted = Signal(str, str)
    picked = Signal(str, str, int)
    bag_moved = Signal(str, str)
    promised = Signal(object)
    held = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        sign_in: SignInController,
        *,
        is_online: Callable[[], bool],
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._sign_in = sign_in
        self._is_online = is_online
        self._clock = clock
        self._rows: dict[str, OrderSummary] = {}
        self._selected = ""
        self._detail: OrderDetail | None = None
        self.drafts = Drafts()
        """Notes that are half written."""
        store.opened.connect(self._on_opened)
        store.emptied.connect(self._on_emptied)
        store.failed.connect(self._on_failed)

    # --- looking -------------------------------------------------------------------------------

    @property
    def selected(self) -> str:
        """The order that is looked at; empty for none."""
        return self._selected

    def row(self, order_id: str) -> OrderSummary | None:
        """An order as the list shows it; None where it is not in it."""
        return self._rows.get(order_id)

    def select(self, order_id: str) -> None:
        """Look at an order; an empty id looks at none."""
        self._selected = order_id
        if not order_id:
            self._show(None)
            return
        self._load_detail(order_id, self._on_selected)

    def refresh(self, order_ids: frozenset[str], refused: frozenset[str] = frozenset()) -> None:
        """These orders changed underneath, and these commands did not count."""
        if refused:
            self.refused_later.emit(refused)
        if not order_ids:
            return
        if len(order_ids) >= _RELOAD_ALL_FROM:
            self._load_all()
        else:
            self._store.run(lambda store: {each: store.summary(each) for each in order_ids}, self._on_some)
        if self._selected in order_ids:
            self._load_detail(self._selected, self._on_detail_again)

    # --- acting --------------------------------------------------------------------------------

    def start_picking(self, order_id: str) -> None:
        """Picking begins."""
        self.give(order_id, order_acts.start_picking)

    def begin_picking(self, order_id: str) -> None:
        """Whoever looks for an item has begun, whether they have said so or not."""
        row = self._rows.get(order_id)
        if row is not None and row.status == "placed":
            self.start_picking(order_id)

    def assign(
        self,
        order_id: str,
        person: StaffRow,
        wave: str = "",
        tote: str = "",
        done: Callable[[OrderDetail], None] | None = None,
    ) -> None:
        """Somebody works on it: on a walk with other orders where one is named, else by itself."""
        self.give(order_id, lambda: order_acts.assign(person, wave, tote), done)

    def release(self, order_id: str, done: Callable[[OrderDetail], None] | None = None) -> None:
        """Nobody in particular works on it; what was picked stays picked."""
        self.give(order_id, order_acts.release, done)

    def pick(
        self, order_id: str, line_id: str, quantity: int, scanned_code: str | None, reason: str = ""
    ) -> None:
        """Units taken from the shelf, scanned or typed with a reason."""
        self.give(
            order_id,
            lambda: order_acts.pick(line_id, quantity, scanned_code, reason),
            lambda _: self.picked.emit(order_id, line_id, quantity),
        )

    def unpick(self, order_id: str, line_id: str, quantity: int) -> None:
        """Units put back."""
        self.give(order_id, lambda: order_acts.unpick(line_id, quantity))

    def short(self, order_id: str, line_id: str, quantity: int, reason: str) -> None:
        """Units that cannot be had, for a `ShortReason` value."""
        self.begin_picking(order_id)
        self.give(order_id, lambda: order_acts.short(line_id, quantity, reason))

    def stage(
        self,
        order_id: str,
        shelf: str,
        items: tuple[tuple[str, int], ...] = (),
        shelf_full: bool = False,
    ) -> None:
        """A new bag on a shelf, with these units per line, or all that is in no bag yet.

        Args:
            order_id: Whose bag.
            shelf: Where it stands.
            items: Line ids with their units; empty for all that is in no bag.
            shelf_full: Somebody was warned that the shelf is full, and put it there all the same.
        """
        actor = self._who(order_id)
        if actor is None:
            return
        now, offline = self._clock(), not self._is_online()

        def job(store: PickupStore) -> Submitted | Refusal:
            args = order_acts.stage(store.next_bag_id(order_id), shelf, items, shelf_full)
            return store.submit(order_id, args, actor, now, offline=offline)

        self._store.run(job, lambda answer: self._on_given("stage_bag", answer), self._on_failed)

    def move_bag(self, order_id: str, bag_id: str, shelf: str) -> None:
        """A bag stands somewhere else."""
        self.give(
            order_id,
            lambda: order_acts.move_bag(bag_id, shelf),
            lambda _: self.bag_moved.emit(bag_id, shelf),
        )

    def bag_missing(self, order_id: str, bag_id: str) -> None:
        """A bag is not where it should be."""
        self.give(order_id, lambda: order_acts.bag_missing(bag_id))

    def mark_ready(self, order_id: str, partly: bool) -> None:
        """The customer may come."""
        self.give(order_id, lambda: order_acts.mark_ready(partly))

    def recall(self, order_id: str, reason: str) -> None:
        """Not ready after all."""
        self.give(order_id, lambda: order_acts.recall(reason))

    def delay(self, order_id: str, reason: str, start: datetime, end: datetime) -> None:
        """A new promise."""
        self.give(
            order_id,
            lambda: order_acts.delay(reason, start, end),
            lambda detail: self.promised.emit(detail.summary),
        )

    def acknowledge_arrival(self, order_id: str) -> None:
        """Somebody saw that they are here."""
        self.give(order_id, order_acts.acknowledge_arrival)

    def check_in(self, order_id: str, spot: str = "counter", vehicle: str = "") -> None:
        """They told us at the counter that they are here."""
        self.give(order_id, lambda: order_acts.check_in(spot, vehicle))

    def add_note(self, order_id: str, text: str) -> None:
        """A note on the timeline; what was drafted of it is kept until it counts."""
        actor = self._sign_in.actor

        def on_counted(_: OrderDetail) -> None:
            if actor is not None:
                self.drafts.sent(actor.id, order_id, text)

        self.give(order_id, lambda: order_acts.add_note(text), on_counted)

    def undo(self, order_id: str, command_id: str) -> None:
        """Take the latest act back."""
        self.give(order_id, lambda: order_acts.undo(command_id))

    def extend_hold(self, order_id: str) -> None:
        """Wait longer, by the store's usual extension."""
        self.give(order_id, order_acts.extend_hold, lambda detail: self.held.emit(detail.summary))

    def record_no_show(self, order_id: str) -> None:
        """Nobody came."""
        self.give(order_id, order_acts.record_no_show)

    def reopen(self, order_id: str) -> None:
        """They came after all; for shift leads."""
        self.give(order_id, order_acts.reopen)

    def cancel(self, order_id: str, reason: str) -> None:
        """Nothing comes of it; for shift leads."""
        self.give(order_id, lambda: order_acts.cancel(reason))

    def give(
        self,
        order_id: str,
        build: Build,
        done: Callable[[OrderDetail], None] | None = None,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """An act, built where the rules are.

        Args:
            order_id: What it is about.
            build: The command.
            done: Gets the order after it, once it is on disk.
            otherwise: Comes where it does not count, before that is told.
        """
        actor = self._who(order_id)
        if actor is None:
            if otherwise is not None:
                otherwise()
            return
        now, offline = self._clock(), not self._is_online()
        kind = ""

        def job(store: PickupStore) -> Submitted | Refusal:
            from pydantic import ValidationError

            nonlocal kind
            try:
                args = build()
            except ValidationError:
                return Refusal(
                    "bad_input",
                    say("That cannot be recorded like this. Check what you typed."),
                    order_id,
                )
            kind = args.type
            return store.submit(order_id, args, actor, now, offline=offline)

        def on_answer(answer: Submitted | Refusal) -> None:
            if isinstance(answer, Refusal) and otherwise is not None:
                otherwise()
            self._on_given(kind, answer, done)

        def on_failed(error: PickupError) -> None:
            if otherwise is not None:
                otherwise()
            self._on_failed(error)

        self._store.run(job, on_answer, on_failed)

    # --- inside --------------------------------------------------------------------------------

    def _who(self, order_id: str) -> Actor | None:
        actor = self._sign_in.actor
        if actor is None:
            self.refused.emit(Refusal("signed_out", say("Sign in first, then try again."), order_id))
        return actor

    def _on_given(
        self, kind: str, answer: Submitted | Refusal, done: Callable[[OrderDetail], None] | None = None
    ) -> None:
        if isinstance(answer, Refusal):
            self.refused.emit(answer)
            return
        detail = answer.detail
        order_id = detail.summary.order_id
        self._rows[order_id] = detail.summary
        self.orders_changed.emit(tuple(self._rows.values()))
        if order_id == self._selected:
            self._show(detail)
        self.acted.emit(order_id, kind)
        if detail.undo is not None:
            self.undo_offered.emit(detail.undo)
        # After the undo, which would take the place of what is told now; it comes back by itself.
        if done is not None:
            done(detail)

    @Slot(object)
    def _on_failed(self, error: PickupError) -> None:
        self.refused.emit(Refusal("storage", str(error)))

    @Slot(object)
    def _on_opened(self, report: OpeningReport) -> None:
        if report.quarantined is not None:
            self.refused.emit(Refusal("rescued", _told_of(report)))
        self._load_all()

    @Slot()
    def _on_emptied(self) -> None:
        self.drafts.clear()
        self.select("")
        self._load_all()

    def _load_all(self) -> None:
        now = self._clock()
        self._store.run(lambda store: store.summaries(now), self._on_all)
        if drafted := self.drafts.order_ids:
            # The list has none that was closed a while ago.
            self._store.run(lambda store: {each: store.summary(each) for each in drafted}, self._on_drafted)

    def _on_all(self, rows: tuple[OrderSummary, ...]) -> None:
        self._rows = {row.order_id: row for row in rows}
        self.orders_changed.emit(rows)

    def _on_some(self, found: dict[str, OrderSummary | None]) -> None:
        is_seen = False
        self._on_drafted(found)
        for order_id, row in found.items():
            old = self._rows.get(order_id)
            is_seen = is_seen or (old is not None if row is None else not same_row(row, old))
            if row is None:
                self._rows.pop(order_id, None)
            else:
                self._rows[order_id] = row
        if is_seen:
            self.orders_changed.emit(tuple(self._rows.values()))

    def _on_drafted(self, found: dict[str, OrderSummary | None]) -> None:
        for order_id in self.drafts.order_ids & found.keys():
            self.drafts.follow(order_id, found[order_id])

    def _load_detail(self, order_id: str, done: Callable[[OrderDetail | None], None]) -> None:
        now = self._clock()
        self._store.run(lambda store: store.detail(order_id, now), done)

    def _on_selected(self, detail: OrderDetail | None) -> None:
        self._on_detail(detail)
        if detail is not None and detail is self._detail and detail.undo is not None:
            self.undo_found.emit(detail.undo)

    def _on_detail(self, detail: OrderDetail | None) -> None:
        if detail is None or detail.summary.order_id == self._selected:
            self._show(detail)

    def _on_detail_again(self, detail: OrderDetail | None) -> None:
        if detail is None or not same_detail(detail, self._detail):
            self._on_detail(detail)

    def _show(self, detail: OrderDetail | None) -> None:
        self._detail = detail
        self.detail_changed.emit(detail)


def _told_of(report: OpeningReport) -> str:
    saved, lost, damaged, doubt = report.saved, report.lost, "", ""
    if lost.steps or lost.exceptions or lost.papers:
        damaged = say(
            "Could not be read: unsent steps {steps}, exceptions {exceptions}, prints {papers}.",
            steps=lost.steps,
            exceptions=lost.exceptions,
            papers=lost.papers,
        )
    if not report.is_all_known:
        doubt = say("More may be missing: look at the orders that were worked on with this tablet.")
    whole = say(
        "The orders kept here were damaged and are fetched anew. Saved: unsent steps {steps}, own "
        "exceptions {exceptions}, prints {papers}.",
        steps=saved.steps,
        exceptions=saved.exceptions,
        papers=saved.papers,
    )
    return joined(whole, damaged, doubt)
