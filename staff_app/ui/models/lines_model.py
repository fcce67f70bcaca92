"""The lines of one order as a list model, by aisle and bin or as ordered."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pickup_domain.walking import walking_key
from staff_app.rows.orders import LineRow
from staff_app.ui.theme import Tone
from staff_app.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The `LineRow`."""


class LinesModel(QAbstractListModel):
    """One order's lines; a change of quantities repaints, it does not rebuild."""

    def __init__(self, *, walking: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._walking = walking
        self._lines: tuple[LineRow, ...] = ()
        self._speak: Callable[[LineRow], str] = spoken

    def set_speaker(self, speak: Callable[[LineRow], str]) -> None:
        """How a screen reader hears a line: the list knows what it draws."""
        self._speak = speak

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The row under `LINE_ROLE`, and one sentence for screen readers."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._speak(line)
        return None

    def set_lines(self, lines: Sequence[LineRow]) -> None:
        """Show these; in walking order where the model is for walking."""
        wanted = tuple(sorted(lines, key=walking_key) if self._walking else lines)
        if [line.line_id for line in wanted] != [line.line_id for line in self._lines]:
            self.beginResetModel()
            self._lines = wanted
            self.endResetModel()
        elif wanted != self._lines:
            self._lines = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))

    @property
    def lines(self) -> tuple[LineRow, ...]:
        """The lines as shown."""
        return self._lines

    def row_of(self, line_id: str) -> int | None:
        """The row of a line, or None."""
        return next((at for at, line in enumerate(self._lines) if line.line_id == line_id), None)


def spoken(line: LineRow) -> str:
    """A line in one breath, for screen readers."""
    return ", ".join(filter(None, (line.name, place(line), figure(line), line_chip(line)[0])))


def place(line: LineRow) -> str:
    """Aisle and bin, such as `A12 · 3`."""
    return " · ".join(part for part in (line.aisle, line.bin) if part)


def figure(line: LineRow) -> str:
    """How many of how many the customer has or gets, such as `2/3`."""
    return f"{line.picked - line.refused}/{line.ordered}"


def why_decided(before: LineRow, now: LineRow | None, me: str) -> str:
    """Why nothing of a line is to be decided any more; `me` is the name of who is told."""
    if now is not None and now.asked:
        words = translate("Lines", "The customer is asked about {name} now. Wait for the answer.")
    elif now is not None and now.picked > before.picked and now.picked_by not in {"", me}:
        words = translate("Lines", "{who} has taken {name} already.")
    else:
        words = translate("Lines", "Nothing of {name} is to be taken any more.")
    return words.format(who="" if now is None else now.picked_by, name=before.name)


def line_chip(line: LineRow) -> tuple[str, Tone]:
    """What became of a line so far."""
    if line.refused and not line.open:
        return translate("Lines", "{count} refused").format(count=line.refused), Tone.WARN
    if line.to_return:
        return translate("Lines", "{count} to put back").format(count=line.to_return), Tone.WARN
    if line.returned and not line.in_store:
        return translate("Lines", "Back on its shelf"), Tone.NEUTRAL
    if line.handed_over and not line.in_store:
        return translate("Lines", "Collected"), Tone.NEUTRAL
    if line.open and line.is_over:
        return translate("Lines", "Not taken"), Tone.NEUTRAL
    if line.asked and line.asked == line.open:
        return translate("Lines", "Customer asked"), Tone.WARN
    if line.open:
        started = translate("Lines", "{count} to scan").format(count=line.open)
        return (started, Tone.ACCENT) if line.picked else (translate("Lines", "To scan"), Tone.NEUTRAL)
    if line.short:
        return translate("Lines", "{count} short").format(count=line.short), Tone.WARN
    if line.substituted:
        return translate("Lines", "Substituted"), Tone.ACCENT
    return translate("Lines", "Picked"), Tone.GOOD
