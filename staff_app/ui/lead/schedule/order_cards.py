"""The orders of a slot as cards that can be drawn onto a person, and the people."""

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputDevice, QMouseEvent
from PySide6.QtWidgets import QWidget

from staff_app.rows.people import StaffRow
from staff_app.rows.schedule import SlotOrderRow
from staff_app.ui.models.rows_model import ROW_ROLE, Index
from staff_app.ui.shelves.card_list import CardList, CardsModel
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import clear, column, flow

_MIME = "application/x-counterhand-order"
_ROW_PX, _MOST_ROWS = 86, 5


class _DraggedModel(CardsModel):
    """Cards that can be drawn to somewhere else."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """As every card, and it can be drawn away."""
        return super().flags(index) | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag(0))

    def mimeTypes(self) -> list[str]:
        """Only orders of this app."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The order's id."""
        data = QMimeData()
        data.setData(_MIME, indexes[0].data(ROW_ROLE).key.encode() if indexes else b"")
        return data


class OrderCards(CardList):
    """The orders of a slot; the current one is what people are given.

    Emits:
        current_changed: The order that the keyboard or a finger is on (its id).
    """

    current_changed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        self.cards = _DraggedModel()
        super().__init__(theme, self.cards, name)
        self._row_px = theme.px(_ROW_PX - 10) + 10
        self.setDragDropMode(self.DragDropMode.DragOnly)

    def fit(self) -> None:
        """As high as its rows, up to some."""
        self.setFixedHeight(self._row_px * max(1, min(_MOST_ROWS, len(self.cards.rows))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse may draw a card away; a finger scrolls and taps."""
        self.setDragEnabled(event.deviceType() is not QInputDevice.DeviceType.TouchScreen)
        super().mousePressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which order it is on."""
        super().currentChanged(cast("QModelIndex", current), cast("QModelIndex", previous))
        if current.isValid():
            self.current_changed.emit(current.data(ROW_ROLE).key)


class PersonButton(ActionButton):
    """Somebody who can be given an order: by a touch, or by drawing the order here.

    Emits:
        dropped: An order was drawn onto this person (staff id, order id).
    """

    dropped = Signal(str, str)

    def __init__(self, theme: Theme, staff_id: str, words: str) -> None:
        super().__init__(theme, words, icon_name="user")
        self.staff_id = staff_id
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only orders are taken."""
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Here it is."""
        order_id = bytes(event.mimeData().data(_MIME).data()).decode()
        event.acceptProposedAction()
        self.dropped.emit(self.staff_id, order_id)


class People(QWidget):
    """The team as buttons, and nobody.

    Emits:
        given: Staff id (empty: nobody in particular), and an order id that was drawn there or is empty.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        inside, self._flow = flow()
        column(self, 0).addWidget(inside)
        self._buttons: list[PersonButton] = []

    def show_people(self, team: Sequence[StaffRow], orders: Sequence[SlotOrderRow]) -> None:
        """Offer these, each with how many of the slot's orders are theirs."""
        wanted = {each.staff_id: _words(each, orders) for each in team if each.has_pin}
        wanted[""] = self.tr("Nobody")
        if [each.staff_id for each in self._buttons] != list(wanted):
            self._make(wanted)
        for button in self._buttons:
            button.set_label(wanted[button.staff_id])

    def _make(self, wanted: Mapping[str, str]) -> None:
        clear(self._flow)
        self._buttons = [PersonButton(self._theme, *each) for each in wanted.items()]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)
            button.dropped.connect(self.given)
            self._flow.addWidget(button)

    def button(self, staff_id: str) -> PersonButton:
        """The button of a person."""
        return next(each for each in self._buttons if each.staff_id == staff_id)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, PersonButton):
            self.given.emit(sender.staff_id, "")


def _words(person: StaffRow, orders: Sequence[SlotOrderRow]) -> str:
    count = sum(each.assigned_id == person.staff_id for each in orders)
    return f"{person.name} · {count}" if count else person.name
