"""The small decisions about an order: note, recall, arrival, another shelf for a bag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from staff_app.rows.orders import BagRow, OrderDetail, OrderSummary
from staff_app.ui import reasons
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, TEXT_PX, Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import heading, hint
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import at_spot

if TYPE_CHECKING:
    from staff_app.controllers.drafts import Drafts

_NOTE_CHARACTERS = 500
_COUNTER = "counter"


class NoteSheet(Sheet):
    """A note for whoever opens the order next; half written, it waits for whoever wrote it.

    Emits:
        given: The text.
    """

    given = Signal(str)

    def __init__(self, theme: Theme, drafts: Drafts) -> None:
        super().__init__(theme, self.tr("Note"))
        self._drafts = drafts
        self._author = ""
        self._order: OrderSummary | None = None
        self.text = QPlainTextEdit()
        self.text.setFont(theme.font(TEXT_PX))
        self.text.setFixedHeight(160)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("For the team; the customer does not see it"))
        self.body.addWidget(self.text)
        self.text.textChanged.connect(self._on_text_changed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, author: str, order: OrderSummary) -> None:
        """Go on with what this person typed about this order and did not send, ready to type."""
        self._author, self._order = author, order
        self.text.setPlainText(self._drafts.of(author, order.order_id))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._on_text_changed()
        self.text.setFocus()

    def rest(self) -> None:
        """Show nobody's words; those that are not sent are kept elsewhere."""
        self._order = None
        self.text.clear()

    @property
    def is_begun(self) -> bool:
        """Whether there is a word of it."""
        return bool(self._words)

    @property
    def _words(self) -> str:
        return self.text.toPlainText().strip()

    @Slot()
    def _on_text_changed(self) -> None:
        if self._order is not None:
            self._drafts.keep(self._author, self._order, self.text.toPlainText())
        over = len(self._words) - _NOTE_CHARACTERS
        self.primary.setEnabled(self.is_begun and over <= 0)
        if over > 0:
            self.primary.set_label(self.tr("Too long by %n character(s)", "", over))
        else:
            self.primary.set_label(self.tr("Add the note"))

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.given.emit(self._words)


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
        self.body.addWidget(heading(theme, self.tr("Why?")))
        self.body.addWidget(self.reasons)
        self.told = hint(theme)
        self.body.addWidget(self.told)
        self._order: OrderDetail | None = None
        self.reasons.value_changed.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary_clicked)
        clock.ticked.connect(self._tell)

    def begin(self, detail: OrderDetail) -> None:
        """Ask why, and say what the customer hears of it."""
        self.reasons.offer(reasons.of_recall())
        self.follow(detail)
        self._on_changed()

    def follow(self, detail: OrderDetail) -> None:
        """The order as it is now: the service may have heard of it meanwhile."""
        self._order = detail
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Also while the sheet is open: meanwhile the message goes."""
        order = self._order
        if order is None:
            return
        name = order.summary.customer_name
        if order.told_ready_from is not None and self._clock.now() >= order.told_ready_from:
            words = self.tr(
                "The order goes back to picking. {name} was told that it is ready: the service sends an "
                "apology with your reason."
            )
        else:
            words = self.tr(
                "The order goes back to picking. The message to {name} has not gone, and is taken back."
            )
        self.told.setText(words.format(name=name))

    @property
    def is_begun(self) -> bool:
        """Whether a reason was chosen."""
        return bool(self.reasons.value)

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
    """Somebody came to the counter, or waits in one of the store's bays or at its dock.

    Emits:
        given: Where (`counter`, the bay or the dock), and the vehicle.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("They are here"))
        self.spots = Options(theme)
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

    def begin(self, spots: Sequence[str]) -> None:
        """Start at the counter, with no vehicle; these are the other places."""
        self.spots.offer([(each, at_spot(each)) for each in (_COUNTER, *spots)], _COUNTER)
        self.vehicle.clear()
        self._on_spot_changed()

    @property
    def is_begun(self) -> bool:
        """Whether a place outside was chosen; a vehicle is told of such a place alone."""
        return self.spots.value != _COUNTER

    @Slot()
    def _on_spot_changed(self) -> None:
        outside = self.spots.value != _COUNTER
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
        self._proposed = ""
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
        self._proposed = self.bags.value
        self._on_changed()

    @property
    def is_begun(self) -> bool:
        """Whether a bag or its shelf was chosen."""
        return bool(self._shelf) or self.bags.value != self._proposed

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
