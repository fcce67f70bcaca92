"""What may stand in for a line, as a list model, and what is said of each."""

from operator import attrgetter

from PySide6.QtCore import QObject

from staff_app.rows.substitutes import SubstituteRow
from staff_app.ui.models.rows_model import RowsModel
from staff_app.ui.words import difference_words, money, translate


class CandidatesModel(RowsModel[SubstituteRow]):
    """Candidates, the closest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, key=attrgetter("sku"), spoken=spoken)


def spoken(row: SubstituteRow) -> str:
    """A candidate in one breath, for screen readers."""
    return ", ".join(filter(None, (row.name, facts(row), where(row), left(row))))


def facts(row: SubstituteRow) -> str:
    """The price, how it compares, and an age to check."""
    words = [money(row.price_minor, row.currency), compared(row)]
    if row.min_age is not None:
        words.append(translate("Lines", "ID {age}+").format(age=row.min_age))
    return " · ".join(words)


def where(row: SubstituteRow) -> str:
    """Aisle and bin, such as `A12 · 3`."""
    return " · ".join(filter(None, (row.aisle, row.bin)))


def compared(row: SubstituteRow) -> str:
    """Such as `1.00 USD cheaper`, for one unit."""
    return difference_words(row.difference_minor, row.currency)


def left(row: SubstituteRow) -> str:
    """Such as `12 left`."""
    return translate("Substitutes", "{count} left").format(count=row.left)
