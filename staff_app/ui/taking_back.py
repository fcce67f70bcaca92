"""What can be taken back just now, and who may: the toast says it, whatever page is in front."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from staff_app.rows.orders import UndoOffer
from staff_app.ui.widgets.toast import Toast
from staff_app.ui.words import undo_words

if TYPE_CHECKING:
    from staff_app.controllers.orders import OrdersController


class TakingBack(QObject):
    """Offers the latest act, done here or found on an order that is opened, to whoever may take it back."""

    def __init__(self, toast: Toast, orders: OrdersController, parent: QObject) -> None:
        super().__init__(parent)
        self._toast = toast
        self._orders = orders
        self._undo: UndoOffer | None = None
        self._back: Callable[[], None] | None = None
        self._back_words = ""
        self._me = ""
        self._is_lead = False
        orders.undo_offered.connect(self.offer)
        orders.undo_found.connect(self._on_found)
        orders.refused_later.connect(self._on_refused_later)
        toast.undo_clicked.connect(self._on_clicked)

    @property
    def undo(self) -> UndoOffer | None:
        """What can still be taken back; None for nothing."""
        return self._undo

    def show_person(self, staff_id: str, *, is_lead: bool) -> None:
        """Who is signed in."""
        self._me, self._is_lead = staff_id, is_lead
        self._toast.allow_undo(self._is_allowed, self._words())

    @Slot(object)
    def offer(self, offer: UndoOffer) -> None:
        """Let it be taken back for a while."""
        self._undo, self._back = offer, None
        self._toast.offer_undo(self._words(), offer.until, allowed=self._is_allowed)

    @Slot(str, object, object)
    def offer_back(self, words: str, back: Callable[[], None], until: datetime) -> None:
        """What a page of the lead did, it can take back itself."""
        self._undo, self._back, self._back_words = None, back, words
        self._toast.offer_undo(words, until, allowed=self._is_allowed)

    @property
    def _is_allowed(self) -> bool:
        """Whoever did it or a lead takes it back; a colleague's tap would only be refused."""
        return self._is_lead or (self._undo is not None and self._undo.by == self._me)

    def _words(self) -> str:
        """What was done, and by whom where it was somebody else."""
        undo = self._undo
        if undo is None:
            return self._back_words
        return undo_words(undo.kind, undo.about, undo.by_name if undo.by != self._me else "")

    @Slot(object)
    def _on_found(self, offer: UndoOffer) -> None:
        """After a restart, or on a lead's own tablet: not in the place of what is offered and not its own."""
        is_mine = offer.by == self._me
        if self._toast.is_open and self._back is not None:
            return  # what a lead's page did is found on no order again
        if self._toast.can_take_back:
            is_same = self._undo is not None and self._undo.command_id == offer.command_id
            if is_same or not is_mine:
                return
        if is_mine or self._is_lead:
            self.offer(offer)

    @Slot(object)
    def _on_refused_later(self, command_ids: frozenset[str]) -> None:
        """What did not count cannot be taken back."""
        if self._undo is not None and self._undo.command_id in command_ids:
            self._undo = None
            self._toast.end_undo()

    @Slot()
    def _on_clicked(self) -> None:
        if self._back is not None:
            back, self._back = self._back, None
            back()
        elif self._undo is not None:
            undo, self._undo = self._undo, None
            self._orders.undo(undo.order_id, undo.command_id)
