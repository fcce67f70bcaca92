"""One bag: where it stands, what it is, and whether it was scanned."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from staff_app.rows import BagRow
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import SMALL_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.panels import row
from staff_app.ui.widgets.text import ElidedLabel, Weight
from staff_app.ui.words import items, translate


def bag_title(bag: BagRow) -> str:
    """Such as `Bag 2 of 2 · 1 item, heavy`."""
    flags = [
        word
        for flag, word in (
            (bag.cold, translate("Bags", "cold")),
            (bag.heavy, translate("Bags", "heavy")),
            (bag.oversize, translate("Bags", "oversize")),
        )
        if flag
    ]
    what = ", ".join([items(bag.units), *flags])
    return translate("Bags", "Bag {number} of {total} · {what}").format(
        number=bag.number, total=max(bag.total, bag.number), what=what
    )


class BagCard(QFrame):
    """A bag as a card.

    Emits:
        taken_changed: Bag id, and whether it goes along (where bags can be chosen).
    """

    taken_changed = Signal(str, bool)

    def __init__(self, theme: Theme, clock: StoreClock, bag: BagRow) -> None:
        super().__init__()
        self.bag = bag
        self.setProperty("frame", "card")
        shelf = ElidedLabel(theme, bag.shelf, size_px=TITLE_PX, weight=Weight.Bold)
        shelf.setFixedWidth(112)
        title = ElidedLabel(theme, bag_title(bag), weight=Weight.DemiBold)
        by = (
            translate("Bags", "Last seen {time} by {name}")
            if bag.last_seen_by
            else translate("Bags", "Last seen {time}")
        )
        seen = ElidedLabel(
            theme,
            by.format(time=clock.moment(bag.last_seen_at), name=bag.last_seen_by),
            size_px=SMALL_PX,
            ink="ink_2",
        )
        self.chip = Chip(theme)
        self.take = ActionButton(theme, self.tr("Goes along"))
        self.take.setCheckable(True)
        self.take.hide()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(title)
        texts.addWidget(seen)
        line = row(14)
        line.setContentsMargins(18, 12, 18, 12)
        line.addWidget(shelf)
        line.addLayout(texts, 1)
        line.addWidget(self.chip)
        line.addWidget(self.take)
        self.setLayout(line)
        self.setMinimumHeight(70)
        self.setAccessibleName(f"{bag.shelf}, {bag_title(bag)}")
        self.take.toggled.connect(self._on_toggled)
        self.show_state(scanned=False)

    def show_state(self, *, scanned: bool) -> None:
        """Say whether it was scanned, is missing or gone."""
        if self.bag.state == "missing":
            self.chip.show_chip(self.tr("Missing"), Tone.BAD)
        elif self.bag.state == "handed_over":
            self.chip.show_chip(self.tr("Collected"), Tone.NEUTRAL)
        elif scanned:
            self.chip.show_chip(self.tr("Scanned"), Tone.GOOD)
        else:
            self.chip.show_chip("")

    def offer_choice(self, offered: bool, *, taken: bool = True) -> None:
        """Let the person say whether this bag goes along."""
        self.take.blockSignals(True)
        self.take.setChecked(taken)
        self.take.blockSignals(False)
        self._label()
        self.take.setVisible(offered)

    def _label(self) -> None:
        self.take.set_label(self.tr("Goes along") if self.take.isChecked() else self.tr("Stays here"))

    @Slot(bool)
    def _on_toggled(self, taken: bool) -> None:
        self._label()
        self.taken_changed.emit(self.bag.bag_id, taken)
