"""Rows of any kind as a list model: repainted where they stay, rebuilt where they do not. No widgets."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row itself."""
R = TypeVar("R")


class RowsModel(QAbstractListModel, Generic[R]):
    """Rows in the order they are given.

    Args:
        parent: Whose it is.
        key: Tells a row from the others.
        spoken: All of a row in one breath, for screen readers.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        key: Callable[[R], str] = attrgetter("key"),
        spoken: Callable[[R], str] = attrgetter("spoken"),
    ) -> None:
        super().__init__(parent)
        self._key, self._spoken = key, spoken
        self._rows: tuple[R, ...] = ()

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows as shown."""
        return self._rows

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The row under `ROW_ROLE`, and its words for screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def set_rows(self, rows: Sequence[R]) -> None:
        """Take other rows; where the same ones only changed, they stay, and only those are drawn again."""
        wanted = tuple(rows)
        if [self._key(row) for row in wanted] != [self._key(row) for row in self._rows]:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        changed = [at for at, row in enumerate(wanted) if row != self._rows[at]]
        if changed:
            self._rows = wanted
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def row_of(self, key: str) -> int | None:
        """Where a row is, or None."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), None)
