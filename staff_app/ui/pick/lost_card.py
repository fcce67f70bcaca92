"""Orders left the walk in hand: why, and what is done with their totes."""

from PySide6.QtCore import Slot

from staff_app.rows.orders import LostOrder
from staff_app.ui.models.wave import tote_name
from staff_app.ui.theme import TEXT_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard
from staff_app.ui.words import items

_KEPT_TOGETHER = "\N{NO-BREAK SPACE}"


class LostCard(ToneCard):
    """What to do with each tote, until somebody has seen to it: one order at a time, or all together."""

    def __init__(self, theme: Theme, *, together: bool = False) -> None:
        super().__init__(theme, Tone.WARN)
        self._together = together
        self._waiting: tuple[LostOrder, ...] = ()
        self.seen = ActionButton(theme, self.tr("Seen to"))
        self.body.addWidget(self.seen)
        self.sentence.setFont(theme.font(TEXT_PX))
        self.sentence.set_ink("ink")
        self.seen.clicked.connect(self._on_seen)
        self.hide()

    @property
    def waiting(self) -> tuple[LostOrder, ...]:
        """What nobody has seen to yet."""
        return self._waiting

    def add(self, *lost: LostOrder) -> None:
        """Say it at once, or after those that nobody has seen to yet."""
        if lost:
            self._waiting += lost
            self._tell()

    def take(self) -> tuple[LostOrder, ...]:
        """What nobody has seen to yet, to be told elsewhere from now on."""
        waiting, self._waiting = self._waiting, ()
        self.hide()
        return waiting

    @Slot()
    def _on_seen(self) -> None:
        self._waiting = () if self._together else self._waiting[1:]
        self._tell()

    def _tell(self) -> None:
        self.setVisible(bool(self._waiting))
        if len(self._waiting) > 1 and self._together:
            self.say(self._title_of_all(), self._words_of_all(), Tone.WARN)
        elif self._waiting:
            lost = self._waiting[0]
            self.say(self._title(lost), self._words(lost), Tone.WARN)

    # --- one order -----------------------------------------------------------------------------

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
        tote, units = tote_name(lost.tote), lost.units
        if not units:
            return self.tr("{tote} is empty: use it for another order.").format(tote=tote)
        if not lost.is_open:
            words = self.tr(
                "Take its %n item(s) out of {tote} and put them back: Shelves lists them.", "", units
            )
        elif lost.taken_by:
            words = self.tr("Give {who} {tote}: %n item(s) of it are taken already.", "", units)
        else:
            words = self.tr("Put {tote} with its %n item(s) aside: whoever goes on needs it.", "", units)
        return words.format(tote=tote, who=lost.taken_by)

    # --- several -------------------------------------------------------------------------------

    def _title_of_all(self) -> str:
        count = len(self._waiting)
        takers = {lost.taken_by for lost in self._waiting}
        if not any(lost.is_open for lost in self._waiting):
            return self.tr("%n order(s) of the walk are cancelled or closed", "", count)
        if len(takers) > 1 or not all(lost.is_open for lost in self._waiting):
            return self.tr("%n order(s) left the walk", "", count)
        [who] = takers
        if not who:
            return self.tr("Nobody picks %n order(s) of the walk now", "", count)
        return self.tr("%n order(s) of the walk are with {who} now", "", count).format(who=who)

    def _words_of_all(self) -> str:
        """A line for each thing to do, with the totes that it is done with."""
        totes: dict[tuple[str, str], list[str]] = {}
        for lost in self._waiting:
            name = tote_name(lost.tote).replace(" ", _KEPT_TOGETHER)
            if lost.units:
                name = self.tr("{tote} ({items})").format(tote=name, items=items(lost.units))
            totes.setdefault((self._act(lost), lost.taken_by), []).append(name)
        return "\n".join(act.format(who=who, totes=", ".join(names)) for (act, who), names in totes.items())

    def _act(self, lost: LostOrder) -> str:
        if not lost.units:
            return self.tr("Empty, for other orders: {totes}.")
        if not lost.is_open:
            return self.tr("Put back, Shelves lists it: {totes}.")
        if lost.taken_by:
            return self.tr("Give {who}: {totes}.")
        return self.tr("Put aside for whoever goes on: {totes}.")
