"""An item that cannot be found, or cannot be scanned: which, how many, and why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot

from staff_app.rows.orders import LineRow
from staff_app.ui import reasons
from staff_app.ui.models.lines_model import place
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import heading, hint
from staff_app.ui.widgets.quantity import QuantityStepper
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import items


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
        self._proposed = ("", 1)
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
        self._offer(chosen)
        self.reasons.unchoose()
        self._on_line_changed()
        self._proposed = (self.lines.value, self.quantity.value)

    def follow(self, lines: Sequence[LineRow]) -> LineRow | None:
        """What is decided meanwhile leaves, the rest stays as it was chosen.

        Returns:
            What was chosen, or was the last one, where it left.
        """
        before, chosen, quantity = self._open, self.lines.value, self.quantity.value
        proposed = self._proposed == (chosen, quantity)
        self._open = {
            line.line_id: line for line in lines if line.line_id in before and line.open > line.asked
        }
        if self._open == before:
            return None
        kept = chosen if chosen in self._open else ""
        if self._open.keys() != before.keys():
            self._offer(kept)
        if chosen != kept or _undecided(before, chosen) != _undecided(self._open, kept):
            self._on_line_changed()
            if kept and not proposed:
                self.quantity.set_range(quantity, _undecided(self._open, kept))
        if proposed:
            self._proposed = (kept, self.quantity.value)
        if chosen and not kept:
            return before[chosen]
        return None if self._open else next(reversed(before.values()), None)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to decide about."""
        return not self._open

    def _offer(self, chosen: str) -> None:
        words = {key: " · ".join(filter(None, (line.name, place(line)))) for key, line in self._open.items()}
        self.lines.offer(tuple(words.items()), chosen)

    @property
    def is_begun(self) -> bool:
        """Whether another item or number was chosen than was proposed, or a reason."""
        return bool(self.reasons.value) or self._proposed != (self.lines.value, self.quantity.value)

    def units(self, undecided: int) -> int:
        """How many are meant at first, of so many."""
        del undecided
        return 1

    @Slot()
    def _on_line_changed(self) -> None:
        limit = _undecided(self._open, self.lines.value)
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


def _undecided(lines: dict[str, LineRow], line_id: str) -> int:
    line = lines.get(line_id)
    return line.open - line.asked if line else 1


class ShortPickSheet(LineSheet):
    """Something is not there, or not fit to sell: the reason is the act, and means all open units."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Can't find it"),
            self.tr("What is wrong?"),
            reasons.of_short(),
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
            reasons.of_typed(),
            self._words,
        )
        self.body.addWidget(hint(theme, self.tr("Compare name and picture: the reason is kept.")))

    def _words(self, quantity: int, reason: str) -> str:
        """Such as `Pick 1 item without scanning`."""
        if not reason:
            return self.tr("Choose a reason")
        return self.tr("Pick {items} without scanning").format(items=items(quantity))
