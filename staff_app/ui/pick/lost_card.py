"""An order left the walk in hand: why, and what is done with its tote."""

from collections import deque

from PySide6.QtCore import Slot

from staff_app.rows.orders import LostOrder
from staff_app.ui.models.wave import tote_name
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard
from staff_app.ui.words import items


class LostCard(ToneCard):
    """One order at a time, until somebody has seen to its tote."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Tone.WARN)
        self._waiting: deque[LostOrder] = deque()
        self.seen = ActionButton(theme, self.tr("Seen to"))
        self.body.addWidget(self.seen)
        self.seen.clicked.connect(self._on_seen)
        self.hide()

    def add(self, lost: LostOrder) -> None:
        """Say it at once, or after those that nobody has seen to yet."""
        self._waiting.append(lost)
        if len(self._waiting) == 1:
            self._tell()

    def forget(self) -> None:
        """Another walk."""
        self._waiting.clear()
        self.hide()

    @Slot()
    def _on_seen(self) -> None:
        self._waiting.popleft()
        self._tell()

    def _tell(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            lost = self._waiting[0]
            self.say(self._title(lost), self._words(lost), Tone.WARN)

    def _title(self, lost: LostOrder) -> str:
        if not lost.is_open:
            words = (
                self.tr("#{number} was cancelled")
                if lost.status == "cancelled"
                else self.tr("#{number} is closed by now")
            )
        elif lost.taken_by:
            words = self.tr("#{number} is with {who} now")
        else:
            words = self.tr("Nobody picks #{number} now")
        return words.format(number=lost.number, who=lost.taken_by)

    def _words(self, lost: LostOrder) -> str:
        tote = tote_name(lost.tote)
        if not lost.units:
            return self.tr("{tote} is empty: use it for another order.").format(tote=tote)
        if not lost.is_open:
            words = self.tr("Take its {items} out of {tote} and put them back: Shelves lists them.")
        elif lost.taken_by:
            words = self.tr("Give {who} {tote}: {items} of it are taken already.")
        else:
            words = self.tr("Put {tote} with its {items} aside: whoever goes on needs it.")
        return words.format(tote=tote, items=items(lost.units), who=lost.taken_by)
