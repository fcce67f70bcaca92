"""One bag: where it stands, what is in it, and whether it was scanned."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from staff_app.rows.orders import BagRow
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, SMALL_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.panels import row
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight
from staff_app.ui.words import items, translate


def bag_flags(*, cold: bool, heavy: bool, oversize: bool) -> tuple[str, ...]:
    """What has to be known before it is lifted and put down."""
    words = (
        (cold, translate("Bags", "cold")),
        (heavy, translate("Bags", "heavy")),
        (oversize, translate("Bags", "oversize")),
    )
    return tuple(word for flag, word in words if flag)


def bag_title(bag: BagRow) -> str:
    """Such as `Bag 2 of 2 · 1 item, heavy`."""
    flags = bag_flags(cold=bag.cold, heavy=bag.heavy, oversize=bag.oversize)
    what = ", ".join((items(bag.units), *flags))
    return translate("Bags", "Bag {number} of {total} · {what}").format(
        number=bag.number, total=max(bag.total, bag.number), what=what
    )


def bag_contents(bag: BagRow) -> str:
    """What is in it, one item a line, such as `2 × Wood screws`."""
    return "\n".join(
        translate("Bags", "{count} × {name}").format(count=item.quantity, name=item.name)
        for item in bag.contents
    )


class BagCard(QFrame):
    """A bag as a card.

    Emits:
        taken_changed: Bag id, and whether it goes along (where bags can be chosen).
        lost_clicked: Its id; it is not on its shelf.
    """

    taken_changed = Signal(str, bool)
    lost_clicked = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock, bag: BagRow) -> None:
        super().__init__()
        self.bag = bag
        self.setProperty("frame", "card")
        shelf = ElidedLabel(theme, bag.shelf, size_px=TITLE_PX, weight=Weight.Bold)
        shelf.setFixedWidth(112)
        self.title = Label(theme, bag_title(bag), weight=Weight.DemiBold, wrap=True)
        by = (
            translate("Bags", "Last seen {time} by {name}")
            if bag.last_seen_by
            else translate("Bags", "Last seen {time}")
        )
        words = by.format(time=clock.moment(bag.last_seen_at), name=bag.last_seen_by)
        self.seen = Label(theme, words, size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.chip = Chip(theme)
        self.take = ActionButton(theme, self.tr("Goes along"))
        self.take.setCheckable(True)
        self.take.hide()
        self.lost = ActionButton(theme, self.tr("Can't find it"), kind="quiet")
        self.lost.set_label(self.lost.label, self.tr("Can't find bag {number}").format(number=bag.number))
        self.lost.hide()
        self.contents = Label(theme, bag_contents(bag), wrap=True)
        # Showing a widget that has no parent yet would open a window of its own.
        if not bag.contents:
            self.contents.hide()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch()
        texts.addWidget(self.title)
        texts.addWidget(self.seen)
        texts.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 12, 18, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(shelf, 0, 0)
        grid.addLayout(texts, 0, 1)
        side = row(14)
        below = row(14)
        beside = below if theme.text_percent > BESIDE_PERCENT else side
        beside.addWidget(self.chip)
        beside.addWidget(self.lost)
        below.addWidget(self.take)
        below.addStretch()
        grid.addLayout(side, 0, 2)
        grid.addLayout(below, 1, 1, 1, 2)
        grid.addWidget(self.contents, 2, 1, 1, 2)
        self.setMinimumHeight(70)
        self.setAccessibleName(f"{bag.shelf}, {bag_title(bag)}: {self.contents.text()}")
        self.take.toggled.connect(self._on_toggled)
        self.lost.clicked.connect(self._on_lost_clicked)
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

    def offer_choice(self, offered: bool, *, taken: bool = True, possible: bool = True) -> None:
        """Let the person say whether this bag goes along; `possible` is False where it is not to be found."""
        self.take.blockSignals(True)
        self.take.setChecked(taken and possible)
        self.take.blockSignals(False)
        self.take.setEnabled(possible)
        self._label()
        self.take.setVisible(offered)

    def offer_lost(self, offered: bool) -> None:
        """Let the person say that it is not where it should be."""
        self.lost.setVisible(offered)

    @Slot()
    def _on_lost_clicked(self) -> None:
        self.lost_clicked.emit(self.bag.bag_id)

    def _label(self) -> None:
        words = self.tr("Goes along") if self.take.isChecked() else self.tr("Stays here")
        spoken = self.tr("{words}: bag {number}").format(words=words, number=self.bag.number)
        self.take.set_label(words, spoken)

    @Slot(bool)
    def _on_toggled(self, taken: bool) -> None:
        self._label()
        self.taken_changed.emit(self.bag.bag_id, taken)
