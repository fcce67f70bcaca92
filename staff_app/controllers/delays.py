"""What a delay could be, and how it would read: asked of the service while somebody waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from staff_app.controllers.enquiries import Enquiries
from staff_app.errors import PickupError
from staff_app.rows.delays import DelayOffer, DelayPreview, DelayWish, MessageWords

if TYPE_CHECKING:
    from pickup_domain.floor import FreeSlots, MessagePreview

_SLOTS = 5


class DelayController(QObject):
    """Asks for free times and for a message's words; what it is not answered it says, too.

    Emits:
        offered: Times for an order (DelayOffer).
        previewed: What the customer will read (DelayPreview).
    """

    offered = Signal(object)
    previewed = Signal(object)

    def __init__(self, enquiries: Enquiries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._enquiries = enquiries
        self._asked: DelayWish | None = None
        self._next: DelayWish | None = None

    def ask_times(self, order_id: str) -> None:
        """The next times that can take this order."""

        def on_answer(found: FreeSlots) -> None:
            windows = tuple((each.start, each.end) for each in found.windows)
            self.offered.emit(DelayOffer(order_id, windows))

        def on_failed(error: PickupError) -> None:
            del error
            self.offered.emit(DelayOffer(order_id))

        self._enquiries.ask(lambda client: client.free_slots(order_id, _SLOTS), on_answer, on_failed)

    def ask_words(self, wish: DelayWish) -> None:
        """What the customer will read; while an answer is awaited only the latest wish waits."""
        if self._asked is not None:
            self._next = wish
            return
        self._asked = wish

        def on_answer(found: MessagePreview) -> None:
            words = tuple(MessageWords(each.channel, each.subject, each.text) for each in found.messages)
            self._tell(DelayPreview(wish, found.language, words))

        def on_failed(error: PickupError) -> None:
            del error
            self._tell(DelayPreview(wish))

        self._enquiries.ask(
            lambda client: client.preview_delay(wish.order_id, wish.start, wish.end, wish.reason),
            on_answer,
            on_failed,
        )

    def _tell(self, preview: DelayPreview) -> None:
        self._asked = None
        self.previewed.emit(preview)
        wish, self._next = self._next, None
        if wish is not None:
            self.ask_words(wish)
