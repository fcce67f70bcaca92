"""What may stand in for a line, as a list model."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from staff_app.rows.substitutes import SubstituteRow
from staff_app.ui.words import difference_words, money, translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SUBSTITUTE_ROLE = Qt.ItemDataRole.UserRole
"""The `SubstituteRow`."""


class SubstitutesModel(QAbstractListModel):
    """Candidates, the closest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SubstituteRow, ...] = ()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The row under `SUBSTITUTE_ROLE`, and one sentence for screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == SUBSTITUTE_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (row.name, facts(row), where(row), left(row))))
        return None

    def set_rows(self, rows: tuple[SubstituteRow, ...]) -> None:
        """Show these."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @property
    def rows(self) -> tuple[SubstituteRow, ...]:
        """The candidates as shown."""
        return self._rows

    def row_of(self, sku: str) -> int | None:
        """The row of a product, or None."""
        return next((at for at, row in enumerate(self._rows) if row.sku == sku), None)


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
