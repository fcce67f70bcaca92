"""The lines of one order as a list model, by aisle and bin or as ordered."""

from collections.abc import Callable, Sequence
from operator import attrgetter

from PySide6.QtCore import QObject

from pickup_domain.walking import walking_key
from staff_app.rows.orders import LineRow
from staff_app.ui.models.rows_model import ROW_ROLE, RowsModel
from staff_app.ui.theme import Tone
from staff_app.ui.words import translate

LINE_ROLE = ROW_ROLE
"""The `LineRow`; of a stop of the walk, all that is taken there as if it were one."""


class LinesModel(RowsModel[LineRow]):
    """One order's lines."""

    def __init__(self, *, walking: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent, key=attrgetter("line_id"), spoken=spoken)
        self._walking = walking

    def set_speaker(self, speak: Callable[[LineRow], str]) -> None:
        """How a screen reader hears a line: the list knows what it draws."""
        self._spoken = speak

    def set_rows(self, rows: Sequence[LineRow]) -> None:
        """Show these; in walking order where the model is for walking."""
        super().set_rows(sorted(rows, key=walking_key) if self._walking else rows)


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
