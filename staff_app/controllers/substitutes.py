"""Something else instead: what may be offered, the offer, and what the customer said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.store_lane import StoreLane
from staff_app.errors import PickupError
from staff_app.rows.orders import LineRow
from staff_app.rows.substitutes import SubstituteRow, SubstituteView

if TYPE_CHECKING:
    from pickup_domain.commands import CommandArgs
    from pickup_domain.order import Order, SubstituteItem
    from pickup_domain.substitutes import Candidate, Candidates
    from staff_app.store.substitutes import Judged


class SubstitutesController(QObject):
    """Looks for candidates, offers one of them, and records what the customer said.

    Emits:
        changed: What may be offered (SubstituteView); None when nobody looks any more.
        unfit: A scanned product cannot stand in: an `Unfit` value, or "unknown", and its name or code.
        recorded: What the customer said is on disk (substitution id).
    """

    changed = Signal(object)
    unfit = Signal(str, str)
    recorded = Signal(str)

    def __init__(
        self,
        store: StoreLane,
        orders: OrdersController,
        enquiries: Enquiries,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._orders, self._enquiries = store, orders, enquiries
        self._view: SubstituteView | None = None
        self._items: dict[str, SubstituteItem] = {}

    # --- what may be offered -------------------------------------------------------------------

    def look(self, order_id: str, line: LineRow) -> None:
        """Look for what may stand in for a line: here at once, and what the service says when it answers."""
        self._view, self._items = SubstituteView(order_id, line), {}
        self.changed.emit(self._view)
        self._store.run(lambda store: store.order(order_id), self._on_order)
        self._store.run(
            lambda store: store.substitutes(order_id, line.line_id),
            lambda found: self._on_found(line.line_id, found, is_live=False),
        )
        self._enquiries.ask(
            lambda client: client.substitutes(order_id, line.line_id),
            lambda found: self._on_found(line.line_id, found, is_live=True),
            self._on_no_answer,
        )

    def leave(self) -> None:
        """Nobody looks any more."""
        self._view, self._items = None, {}
        self.changed.emit(None)

    def choose(self, sku: str) -> None:
        """This one it shall be."""
        if self._view is not None and sku in self._items:
            self._show(replace(self._view, chosen=sku))

    def scan(self, code: str) -> None:
        """A product in the hand: it is chosen where it may stand in, else the reason is told."""
        view = self._view
        if view is not None:
            line_id = view.line.line_id
            self._store.run(
                lambda store: store.judge_substitute(view.order_id, line_id, code),
                lambda judged: self._on_judged(code, judged),
            )

    # --- the offer -----------------------------------------------------------------------------

    def propose(self, quantity: int) -> None:
        """Offer the chosen one: the customer is asked, or it counts at once where they left it to us."""
        view = self._view
        if view is None or view.chosen not in self._items:
            return
        item, line_id = self._items[view.chosen], view.line.line_id

        def build() -> CommandArgs:
            from pickup_domain.commands import ProposeSubstitution

            return ProposeSubstitution(line_id=line_id, quantity=quantity, item=item)

        self._orders.begin_picking(view.order_id)
        self._orders.give(view.order_id, build, lambda _: None)
        self.leave()

    def withdraw(self, order_id: str, substitution_id: str) -> None:
        """Take an offer back: the item was found after all."""

        def build() -> CommandArgs:
            from uuid import UUID

            from pickup_domain.commands import WithdrawSubstitution

            return WithdrawSubstitution(substitution_id=UUID(substitution_id))

        self._orders.give(order_id, build, lambda _: None)

    def answer(self, order_id: str, substitution_id: str, accepted: bool, note: str) -> None:
        """What the customer said on the phone, with a note; leads only, as the rules have it."""

        def build() -> CommandArgs:
            from uuid import UUID

            from pickup_domain.commands import AcceptSubstitution, DeclineSubstitution

            kind = AcceptSubstitution if accepted else DeclineSubstitution
            return kind(substitution_id=UUID(substitution_id), note=note)

        self._orders.give(order_id, build, lambda _: self.recorded.emit(substitution_id))

    # --- inside --------------------------------------------------------------------------------

    def _on_order(self, order: Order | None) -> None:
        if self._view is not None and order is not None and str(order.order_id) == self._view.order_id:
            self._show(replace(self._view, answer_minutes=order.policy.substitution_answer_minutes))

    def _on_found(self, line_id: str, found: Candidates | None, *, is_live: bool) -> None:
        view = self._view
        if view is None or view.line.line_id != line_id or found is None:
            return
        if view.is_live and not is_live:
            return
        kept = self._items.get(view.chosen)
        self._items = {each.item.sku: each.item for each in found.candidates}
        rows = tuple(_row(view.line, each) for each in found.candidates)
        if kept is not None and kept.sku not in self._items:
            # What somebody holds in the hand stays chosen, whatever the books say.
            self._items[kept.sku] = kept
            rows = (*(each for each in view.candidates if each.sku == kept.sku), *rows)
        self._show(replace(view, candidates=rows, as_of=found.as_of, is_live=is_live))

    def _on_no_answer(self, error: PickupError) -> None:
        """The tablet's own list stays."""
        del error

    def _on_judged(self, code: str, judged: Judged | None) -> None:
        view = self._view
        if view is None or judged is None:
            return
        name = code if judged.candidate is None else judged.candidate.item.name
        if judged.candidate is None or judged.unfit is not None:
            self.unfit.emit("unknown" if judged.unfit is None else judged.unfit.value, name)
            return
        item = judged.candidate.item
        rows = view.candidates
        if item.sku not in {each.sku for each in rows}:
            rows = (_row(view.line, judged.candidate), *rows)
        self._items[item.sku] = item
        self._show(replace(view, candidates=rows, chosen=item.sku))

    def _show(self, view: SubstituteView) -> None:
        self._view = view
        self.changed.emit(view)


def _row(line: LineRow, found: Candidate) -> SubstituteRow:
    item = found.item
    return SubstituteRow(
        sku=item.sku,
        name=item.name,
        aisle=item.aisle,
        bin=item.bin,
        image=item.image,
        price_minor=item.unit_price.amount_minor,
        difference_minor=item.unit_price.amount_minor - line.price_minor,
        currency=item.unit_price.currency,
        left=found.left,
        min_age=item.age_check,
    )
