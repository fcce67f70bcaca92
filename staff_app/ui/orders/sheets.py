"""The small decisions about an order: short pick, typed pick, note, recall, arrival."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from staff_app.rows import BagRow, LineRow, OrderDetail
from staff_app.ui.models.lines_model import place
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, TEXT_PX, Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import heading, hint
from staff_app.ui.widgets.quantity import QuantityStepper
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import items

_SAID_READY = frozenset({"ready", "partly_ready"})


class LineSheet(Sheet):
    """Which item, how many, and why: the common part of short and typed picks.

    Emits:
        given: Line id, quantity and the reason's value.
    """

    given = Signal(str, int, str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        why: str,
        reasons: Sequence[tuple[str, str]],
        label: Callable[[int, str], str] | None = None,
    ) -> None:
        """Make it.

        Args:
            theme: How it looks.
            title: What the act is called.
            why: The question about the reason.
            reasons: Values and words of the reasons.
            label: What the primary button says of so many and a reason; without one, the reason is the act.
        """
        super().__init__(theme, title)
        self._label = label
        self.primary.setVisible(label is not None)
        self._open: dict[str, LineRow] = {}
        self.lines = Options(theme)
        self.quantity = QuantityStepper(theme)
        self._how_many = heading(theme, self.tr("How many?"))
        self.reasons = Options(theme, reasons)
        self.body.addWidget(heading(theme, self.tr("Which item?")))
        self.body.addWidget(self.lines)
        self.body.addWidget(self._how_many)
        self.body.addWidget(self.quantity)
        self.body.addWidget(heading(theme, why))
        self.body.addWidget(self.reasons)
        self.lines.value_changed.connect(self._on_line_changed)
        self.quantity.value_changed.connect(self._on_changed)
        self.reasons.value_changed.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, lines: Sequence[LineRow], chosen: str = "") -> None:
        """Offer the lines with units to decide about; one alone, or the one named, is chosen already."""
        self._open = {line.line_id: line for line in lines if line.open > line.asked}
        chosen = chosen if chosen in self._open else ""
        if not chosen and len(self._open) == 1:
            chosen = next(iter(self._open))
        self.lines.offer(
            [(key, " · ".join(filter(None, (line.name, place(line))))) for key, line in self._open.items()],
            chosen,
        )
        self.reasons.unchoose()
        self._on_line_changed()

    def units(self, undecided: int) -> int:
        """How many are meant at first, of so many."""
        del undecided
        return 1

    @Slot()
    def _on_line_changed(self) -> None:
        line = self._open.get(self.lines.value)
        limit = line.open - line.asked if line else 1
        self.quantity.set_range(self.units(limit), limit)
        self._how_many.setVisible(limit > 1)
        self.quantity.setVisible(limit > 1)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.primary.setEnabled(bool(self.lines.value and self.reasons.value))
        if self._label is not None:
            self.primary.set_label(self._label(self.quantity.value, self.reasons.value))

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.given.emit(self.lines.value, self.quantity.value, self.reasons.value)


class ShortPickSheet(LineSheet):
    """Something is not there, or not fit to sell: the reason is the act, and means all open units."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Can't find it"),
            self.tr("What is wrong?"),
            (
                ("not_found", self.tr("Not on the shelf")),
                ("damaged", self.tr("Damaged")),
                ("expired", self.tr("Past its date")),
                ("wrong_stock", self.tr("Stock figure is wrong")),
            ),
        )
        self.meant = hint(theme)
        self.body.addWidget(self.meant)

    def units(self, undecided: int) -> int:
        """All of them: an empty shelf is empty for each."""
        return undecided

    @Slot()
    def _on_changed(self) -> None:
        chosen = bool(self.lines.value)
        self.reasons.setEnabled(chosen)
        words = self.tr("A tap records {items}. The stock is corrected; the customer hears of it.")
        self.meant.setText(
            words.format(items=items(self.quantity.value)) if chosen else self.tr("Choose the item first.")
        )
        if chosen and self.reasons.value:
            self._on_primary_clicked()


class TypedPickSheet(LineSheet):
    """An item in the hand whose code cannot be scanned."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Pick without scanning"),
            self.tr("Why not scanned?"),
            (
                ("label damaged", self.tr("Label damaged")),
                ("no code", self.tr("No code on it")),
                ("scanner does not read it", self.tr("Scanner does not read it")),
                ("sold by the piece", self.tr("Sold by the piece")),
            ),
            self._words,
        )
        self.body.addWidget(hint(theme, self.tr("Compare name and picture: the reason is kept.")))

    def _words(self, quantity: int, reason: str) -> str:
        """Such as `Pick 1 item without scanning`."""
        if not reason:
            return self.tr("Choose a reason")
        return self.tr("Pick {items} without scanning").format(items=items(quantity))


class NoteSheet(Sheet):
    """A note for whoever opens the order next.

    Emits:
        given: The text.
    """

    given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Note"))
        self.text = QPlainTextEdit()
        self.text.setFont(theme.font(TEXT_PX))
        self.text.setFixedHeight(160)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("For the team; the customer does not see it"))
        self.body.addWidget(self.text)
        self.primary.set_label(self.tr("Add the note"))
        self.text.textChanged.connect(self._on_text_changed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self) -> None:
        """Start empty, ready to type."""
        self.text.clear()
        self._on_text_changed()
        self.text.setFocus()

    @Slot()
    def _on_text_changed(self) -> None:
        self.primary.setEnabled(bool(self.text.toPlainText().strip()))

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.given.emit(self.text.toPlainText().strip()[:500])


class RecallSheet(Sheet):
    """Ready was said too early.

    Emits:
        given: The reason.
    """

    given = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme, self.tr("Not ready after all"))
        self._clock = clock
        self.reasons = Options(theme)
        self._reasons = (
            ("An item is missing", self.tr("Item missing")),
            ("An item is damaged", self.tr("Item damaged")),
            ("A wrong item was picked", self.tr("Wrong item picked")),
            ("Marked ready by mistake", self.tr("Marked by mistake")),
        )
        self.body.addWidget(heading(theme, self.tr("Why?")))
        self.body.addWidget(self.reasons)
        self.told = hint(theme)
        self.body.addWidget(self.told)
        self.reasons.value_changed.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, detail: OrderDetail) -> None:
        """Ask why, and say what the customer hears of it."""
        self.reasons.offer(self._reasons)
        name = detail.summary.customer_name
        said_at = max((each.at for each in detail.timeline if each.kind in _SAID_READY), default=None)
        held = timedelta(seconds=detail.undo_window_s)
        if said_at is not None and self._clock.now() >= said_at + held:
            words = self.tr(
                "The order goes back to picking. {name} was told that it is ready: the service sends an "
                "apology with your reason."
            )
        else:
            words = self.tr(
                "The order goes back to picking. The message to {name} has not gone, and is taken back."
            )
        self.told.setText(words.format(name=name))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.primary.setEnabled(bool(self.reasons.value))
        self.primary.set_label(
            self.tr("Back to picking") if self.reasons.value else self.tr("Choose a reason")
        )

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.given.emit(self.reasons.value)


class ArrivalSheet(Sheet):
    """Somebody came to the counter, or stands in a bay.

    Emits:
        given: Where (`counter` or the bay), and the vehicle.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("They are here"))
        bays = [(number, self.tr("Bay {number}").format(number=number)) for number in "123456"]
        self.spots = Options(theme)
        self.spots.offer([("counter", self.tr("At the counter")), *bays], "counter")
        self.vehicle = QLineEdit()
        self.vehicle.setFont(theme.font(TEXT_PX))
        self.vehicle.setFixedHeight(TARGET_PX)
        self.vehicle.setMaxLength(80)
        self.vehicle.setPlaceholderText(self.tr("Such as: red van"))
        self.vehicle.setAccessibleName(self.tr("Vehicle"))
        self._vehicle_heading = heading(theme, self.tr("Vehicle"))
        self.body.addWidget(heading(theme, self.tr("Where?")))
        self.body.addWidget(self.spots)
        self.body.addWidget(self._vehicle_heading)
        self.body.addWidget(self.vehicle)
        self.primary.set_label(self.tr("Note the arrival"))
        self.spots.value_changed.connect(self._on_spot_changed)
        self.primary.clicked.connect(self._on_primary_clicked)
        self._on_spot_changed()

    def begin(self) -> None:
        """Start with no vehicle."""
        self.vehicle.clear()

    @Slot()
    def _on_spot_changed(self) -> None:
        outside = self.spots.value != "counter"
        self._vehicle_heading.setVisible(outside)
        self.vehicle.setVisible(outside)

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.given.emit(self.spots.value, self.vehicle.text().strip())


class MoveBagSheet(Sheet):
    """A bag stands somewhere else, or is not to be found.

    Emits:
        moved: Bag id and shelf.
        missing: Bag id.
    """

    moved = Signal(str, str)
    missing = Signal(str)
    _NOWHERE = "-"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Move a bag"))
        self._bag_heading = heading(theme, self.tr("Which bag?"))
        self.bags = Options(theme)
        self.shelves = Options(theme)
        self.field = QLineEdit()
        self.field.setFont(theme.font(TEXT_PX))
        self.field.setFixedHeight(TARGET_PX)
        self.field.setMaxLength(40)
        self.field.setPlaceholderText(self.tr("Another shelf: type its name"))
        self.field.setAccessibleName(self.tr("Shelf"))
        for part in (
            self._bag_heading,
            self.bags,
            heading(theme, self.tr("Where is it?")),
            self.shelves,
            self.field,
            hint(theme, self.tr("Quicker: scan the bag, then its shelf.")),
        ):
            self.body.addWidget(part)
        self.bags.value_changed.connect(self._on_changed)
        self.shelves.value_changed.connect(self._on_shelf_chosen)
        self.field.textChanged.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, bags: Sequence[BagRow], shelves: Sequence[str]) -> None:
        """Ask about these bags; one alone is chosen already."""
        here = [bag for bag in bags if bag.state != "handed_over"]
        words = self.tr("Bag {number} · {shelf}")
        self.bags.offer(
            [(bag.bag_id, words.format(number=bag.number, shelf=bag.shelf)) for bag in here],
            here[0].bag_id if len(here) == 1 else "",
        )
        self._bag_heading.setVisible(len(here) > 1)
        self.bags.setVisible(len(here) > 1)
        choices = [(shelf, shelf) for shelf in shelves]
        self.shelves.offer([*choices, (self._NOWHERE, self.tr("Not to be found"))])
        # A store that has named its shelves has no others.
        self.field.setVisible(not shelves)
        self.field.clear()
        self._on_changed()

    def take_bag(self, bag_id: str) -> bool:
        """One of the bags was scanned: it is meant; False where it is none of them."""
        if bag_id not in self.bags.values:
            return False
        self.bags.button(bag_id).click()
        return True

    def take_shelf(self, shelf: str) -> None:
        """A shelf was scanned: the bag is there."""
        if shelf in self.shelves.values:
            self.shelves.button(shelf).click()
        else:
            self.shelves.unchoose()
            self.field.setText(shelf)

    @property
    def _shelf(self) -> str:
        return self.field.text().strip().upper() or self.shelves.value

    @Slot()
    def _on_shelf_chosen(self) -> None:
        self.field.clear()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        shelf = self._shelf
        self.primary.setEnabled(bool(shelf and self.bags.value))
        if shelf == self._NOWHERE:
            self.primary.set_label(self.tr("Record as missing"))
        elif shelf:
            self.primary.set_label(self.tr("It is on {shelf} now").format(shelf=shelf))
        else:
            self.primary.set_label(self.tr("Choose a shelf"))

    @Slot()
    def _on_primary_clicked(self) -> None:
        if self._shelf == self._NOWHERE:
            self.missing.emit(self.bags.value)
        else:
            self.moved.emit(self.bags.value, self._shelf)
