"""An exception with the sheet laid over it that records what a customer said about a substitute."""

from __future__ import annotations

from collections.abc import Iterable

from staff_app.rows.orders import OfferRow
from staff_app.ui.orders.sheet_stack import SheetStack


class AnswerStack(SheetStack):
    """The exception in hand, or the question how the customer said so."""

    def ask(self, offer: OfferRow, accepted: bool) -> None:
        """Ask how they said yes or no."""
        self._lay_over(self.phone, "")
        self.phone.begin(offer, accepted)

    def follow(self, offers: Iterable[OfferRow]) -> None:
        """These are open: what somebody has answered meanwhile is asked no more, and that is said."""
        if self.sheet is not None and not self.phone.is_open_in(offers):
            self.close_sheet()
            self.told.emit(self.phone.overtaken)

    def make_way(self) -> None:
        """Another exception is in hand: what was begun stays in front, with a word about it."""
        sheet = self.sheet
        if sheet is None:
            return
        if sheet.is_begun:
            self.told.emit(sheet.unfinished)
        else:
            self.close_sheet()
